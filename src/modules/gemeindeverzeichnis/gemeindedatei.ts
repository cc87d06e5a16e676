import { checkUtf8 } from '#src/platform/tabellen/check-utf8.ts';
import { type Lesung, readCsv } from '#src/platform/tabellen/parse-csv.ts';
import { readZeilen, type Rohzeile } from '#src/platform/tabellen/read-zeilen.ts';
import { foldName } from '#src/modules/standort/standort.model.ts';

export type Gemeindedatei = {
  lesung: Lesung;
  layout: 'EIGENES' | 'DESTATIS';
  /** Day for which the whole file holds; null: each row says for itself. */
  gebietsstand: string | null;
};

/** Columns of „Auszug aus dem Gemeindeverzeichnis“ (Destatis, GV-ISys) by their place: its head fills several rows. */
const DESTATIS = {
  satzart: 0,
  land: 2,
  rb: 3,
  kreis: 4,
  vb: 5,
  gemeinde: 6,
  name: 7,
  einwohner: 9,
  plz: 13,
  laenge: 14,
  breite: 15,
} as const;
const DESTATIS_SPALTEN = Math.max(...Object.values(DESTATIS)) + 1;
/** Satzart of a Gemeinde, and Nordrhein-Westfalen. */
const [GEMEINDE, NRW] = ['60', '05'] as const;

/**
 * Reads a file of Kommunen in our own layout or in that of Destatis, which becomes the same columns. Everything is said in the columns of
 * our own layout; the number of a row is that of the file.
 */
export function readGemeindedatei(inhalt: Buffer): Gemeindedatei {
  const text = checkUtf8(inhalt);
  if (!text.ok || !isDestatis(text.wert))
    return { lesung: readCsv(inhalt), layout: 'EIGENES', gebietsstand: null };
  const { zeilen, fehler } = readZeilen(text.wert);
  const ersteGemeinde = zeilen.findIndex(isGemeinde);
  const kopf = zeilen
    .slice(0, ersteGemeinde)
    .map(({ werte }) => werte.join(' '))
    .join(' ');
  const fuss = zeilen
    .slice(-20)
    .filter((zeile) => !isGemeinde(zeile))
    .map(({ werte }) => werte.join(' '))
    .join(' ');
  const gebietsstand = findTag(kopf, /(?:Gebietsstand:?|Merkmalen am|Stand:?)\s*/);
  if (gebietsstand === null)
    return {
      lesung: {
        kopf: null,
        zeilen: [],
        fehler: [
          {
            zeile: 0,
            spalte: null,
            grund: 'In den Kopfzeilen steht kein Gebietsstand.',
            reparatur:
              'Lassen Sie die Überschrift der Datei stehen, zum Beispiel „Gebietsstand: 31.12.2024“.',
          },
        ],
      },
      layout: 'DESTATIS',
      gebietsstand: null,
    };
  const bevoelkerung =
    findTag(`${kopf} ${fuss}`, /Bevölkerung[^.]{0,80}?(?:am|zum|vom)?\s*/) ??
    (gebietsstand.startsWith('31.12.') ? gebietsstand : null);
  return {
    layout: 'DESTATIS',
    gebietsstand,
    lesung: {
      kopf: ['kreis', 'name', 'gueltig_von'],
      zeilen: zeilen
        .filter(isGemeinde)
        .map(({ nummer, werte }) => ({ nummer, werte: toWerte(werte, gebietsstand, bevoelkerung) })),
      fehler: fehler.map((einer) => ({ ...einer, spalte: null })),
    },
  };
}

function isDestatis(text: string): boolean {
  return /^"?60"?[;,]/m.test(text) && /Gemeinde/.test(text) && !/^\s*"?kreis"?\s*[;,]/i.test(text);
}

function isGemeinde({ werte }: Rohzeile): boolean {
  return (
    werte[DESTATIS.satzart] === GEMEINDE &&
    werte[DESTATIS.land]?.padStart(2, '0') === NRW &&
    werte.length >= DESTATIS_SPALTEN
  );
}

function toWerte(
  werte: readonly string[],
  gebietsstand: string,
  bevoelkerung: string | null,
): Record<string, string> {
  const wertOf = (spalte: keyof typeof DESTATIS, stellen = 0): string =>
    (werte[DESTATIS[spalte]] ?? '').padStart(stellen, '0');
  const kreis = `${wertOf('land', 2)}${wertOf('rb', 1)}${wertOf('kreis', 2)}`;
  const [name = '', ...zusatz] = wertOf('name')
    .split(',')
    .map((teil) => teil.trim());
  return {
    kreis,
    name,
    art: zusatz.some((teil) => foldName(teil).endsWith('stadt')) ? 'Stadt' : 'Gemeinde',
    ags: `${kreis}${wertOf('gemeinde', 3)}`,
    ars: `${kreis}${wertOf('vb', 4)}${wertOf('gemeinde', 3)}`,
    gueltig_von: gebietsstand,
    postleitzahlen: wertOf('plz', wertOf('plz') === '' ? 0 : 5),
    einwohner: bevoelkerung === null ? '' : wertOf('einwohner'),
    einwohner_am: bevoelkerung ?? '',
    einwohner_quelle: 'Statistisches Bundesamt, Gemeindeverzeichnis',
    breite: wertOf('breite'),
    laenge: wertOf('laenge'),
  };
}

function findTag(text: string, davor: RegExp): string | null {
  return new RegExp(`${davor.source}(\\d{2}\\.\\d{2}\\.\\d{4})`).exec(text)?.[1] ?? null;
}

import type { Diagrammdaten, Diagrammwert } from '#src/core/diagramm/diagramm.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { VERDECKT } from '../geheimhaltung/geheimhaltung.model.ts';
import type { Kennzahltabelle, Kennzahlzelle } from './kennzahl.model.ts';

/** More series than these would not be told apart. */
const REIHEN_HOECHSTENS = 4;

/** What chart and description need of a table; the contract of the page holds the same with days as text. */
export type Bildtabelle = Pick<
  Kennzahltabelle,
  'titel' | 'einheit' | 'zeilen' | 'spalten' | 'zellen' | 'median'
> & {
  readonly zeitraum: { readonly von: string; readonly bis: string };
};
export type Tabellenzeile = { code: string; text: string; summe: boolean; zellen: readonly Kennzahlzelle[] };

/** Chart of a table with the words that stand for it: title, and a summary that says what the eye would see. */
export type Tabellenbild = { titel: string; zusammenfassung: string; daten: Diagrammdaten };

export const EINHEIT_NAMEN = {
  ANZAHL: 'Anzahl',
  ANTEIL: 'Anteil in Prozent',
  VZAE: 'Vollzeitäquivalente',
  MITTEL_MEDIAN: 'Dauer in Monaten',
  MONATE: 'Monate',
  JE_VZAE: 'je Vollzeitstelle',
} as const satisfies Record<Kennzahltabelle['einheit'], string>;

/** Rows as they are shown: mean and median in rows of their own. */
export function toTabellenzeilen({
  zeilen,
  zellen,
  median,
}: Pick<Bildtabelle, 'zeilen' | 'zellen' | 'median'>): Tabellenzeile[] {
  return zeilen.flatMap(({ code, text, summe }, i) =>
    median === null
      ? [{ code, text, summe, zellen: zellen[i] ?? [] }]
      : [
          { code: `${code}-mittel`, text: `${text}: Mittelwert`, summe: false, zellen: zellen[i] ?? [] },
          { code: `${code}-median`, text: `${text}: Median`, summe: false, zellen: median[i] ?? [] },
        ],
  );
}

/** Lines over quarters for a few rows, else bars of the last column without the sum. Hidden numbers stay hidden. */
export function toTabellenbild(tabelle: Bildtabelle): Tabellenbild {
  const { titel, einheit, spalten } = tabelle;
  const zeilen = toTabellenzeilen(tabelle);
  const einzelne = spalten.flatMap((spalte, stelle) => (spalte.summe ? [] : [{ ...spalte, stelle }]));
  const letzte = spalten.length - 1;
  const daten: Diagrammdaten =
    einzelne.length > 1 && zeilen.length <= REIHEN_HOECHSTENS
      ? {
          art: 'linie',
          achse: 'Quartal',
          reihen: zeilen.map(({ text }) => text),
          punkte: einzelne.map(({ text, stelle }) => ({
            name: text,
            werte: zeilen.map(({ zellen }) => toWert(zellen[stelle], einheit)),
          })),
        }
      : {
          art: 'balken',
          achse: 'Aufteilung',
          reihen: [spalten[letzte]?.text ?? 'Wert'],
          punkte: zeilen
            .filter(({ summe }) => !summe || zeilen.length === 1)
            .map(({ text, zellen }) => ({ name: text, werte: [toWert(zellen[letzte], einheit)] })),
        };
  return { titel: `${titel} im Bild`, zusammenfassung: describeBild(tabelle, daten), daten };
}

/** `12,5` for the axis and in words: as many decimals as the unit has. */
export function formatBildzahl(zahl: number, einheit: Kennzahltabelle['einheit']): string {
  return new Intl.NumberFormat('de-DE', { maximumFractionDigits: einheit === 'VZAE' ? 2 : 1 }).format(zahl);
}

const TEILER = { ANZAHL: 1, MONATE: 1, ANTEIL: 10, MITTEL_MEDIAN: 10, JE_VZAE: 10, VZAE: 100 } as const;

function toWert(zelle: Kennzahlzelle | undefined, einheit: Kennzahltabelle['einheit']): Diagrammwert {
  if (zelle === VERDECKT) return 'x';
  return typeof zelle === 'number' ? zelle / TEILER[einheit] : null;
}

function describeBild({ titel, einheit, zeitraum }: Bildtabelle, { reihen, punkte }: Diagrammdaten): string {
  const { von, bis } = zeitraum;
  const zeit = von === bis ? formatTag(von) : `${formatTag(von)} bis ${formatTag(bis)}`;
  const alle = punkte.flatMap(({ name, werte }) =>
    werte.map((wert, i) => ({ wert, wo: reihen.length > 1 ? `${reihen[i] ?? ''}, ${name}` : name })),
  );
  const zahlen = alle.flatMap(({ wert, wo }) => (typeof wert === 'number' ? [{ wert, wo }] : []));
  const verdeckt = alle.filter(({ wert }) => wert === 'x').length;
  const groesste = zahlen.reduce<(typeof zahlen)[number] | undefined>(
    (bisher, eine) => (bisher === undefined || eine.wert > bisher.wert ? eine : bisher),
    undefined,
  );
  const kleinste = zahlen.reduce<(typeof zahlen)[number] | undefined>(
    (bisher, eine) => (bisher === undefined || eine.wert < bisher.wert ? eine : bisher),
    undefined,
  );
  const nenne = ({ wert, wo }: { wert: number; wo: string }): string =>
    `${formatBildzahl(wert, einheit)} (${wo})`;
  return [
    `${titel}, ${zeit}: ${EINHEIT_NAMEN[einheit]}.`,
    groesste === undefined || kleinste === undefined
      ? 'Es gibt keine Zahl, die gezeigt werden kann.'
      : groesste.wert === kleinste.wert
        ? `Alle gezeigten Zahlen: ${formatBildzahl(groesste.wert, einheit)}.`
        : `Größte gezeigte Zahl: ${nenne(groesste)}, kleinste: ${nenne(kleinste)}.`,
    ...(verdeckt === 0
      ? []
      : [`Verdeckt ${verdeckt === 1 ? 'ist 1 Zahl' : `sind ${verdeckt} Zahlen`}; im Bild steht dort ein x.`]),
  ].join(' ');
}

const formatTag = (tag: string): string => formatGerman(toPlainDate(tag));

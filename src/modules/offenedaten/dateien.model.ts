import { z } from 'zod';
import { VERDECKT } from '#src/modules/bericht/geheimhaltung/geheimhaltung.model.ts';
import type { Kennzahltabelle, Kennzahlzelle } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { formatZelle } from '#src/modules/bericht/kennzahl/zelle.model.ts';
import { Beschreibung, LIZENZ_CODES, LIZENZEN, type Lizenz } from './offenedaten.model.ts';

/**
 * The files of an Ausgabe: one row for each number, because programs read that without knowing the table. CSV after RFC 4180 (comma,
 * CRLF, header, UTF-8 without byte order mark, decimal point), JSON with the description beside it. Both say the same.
 */
export const SCHEMA_ADRESSE = '/offene-daten/schema/tabelle-1.json';

const STATUS = ['genannt', 'verdeckt', 'ohne_wert'] as const;
const MASSZAHLEN = [
  'anzahl',
  'anteil',
  'vollzeitaequivalente',
  'je_vollzeitstelle',
  'monate',
  'mittelwert',
  'median',
] as const;
const Kopf = z.object({ code: z.string(), text: z.string(), summe: z.boolean() });
const Wert = z.object({
  zeile: z.string().describe('Code der Zeile'),
  spalte: z.string().describe('Code der Spalte'),
  masszahl: z.enum(MASSZAHLEN),
  wert: z.number().nullable().describe('null, wenn die Zahl verdeckt ist oder es keine gibt'),
  status: z.enum(STATUS),
});
type Wert = z.infer<typeof Wert>;

export const OffeneDatei = z.object({
  schema: z.literal(SCHEMA_ADRESSE),
  kennung: z.string(),
  ausgabe: z.number().int(),
  lizenz: z.object({ code: z.enum(LIZENZ_CODES), name: z.string(), adresse: z.string() }),
  quellenvermerk: z.string(),
  hinweis: z.string().nullable(),
  beschreibung: Beschreibung,
  einheit: z.string(),
  zeilen: z.array(Kopf),
  spalten: z.array(Kopf),
  werte: z.array(Wert),
});
export type OffeneDatei = z.infer<typeof OffeneDatei>;

/** JSON Schema of the file, for programs. */
export function toJsonSchema(): object {
  return z.toJSONSchema(OffeneDatei, { target: 'draft-2020-12' });
}

const EINHEITEN = {
  ANZAHL: null,
  ANTEIL: 'Prozent',
  VZAE: 'Vollzeitäquivalente',
  MITTEL_MEDIAN: 'Monate',
  MONATE: 'Monate',
  JE_VZAE: 'je Vollzeitstelle',
} as const satisfies Record<Kennzahltabelle['einheit'], string | null>;
const MASS = {
  ANZAHL: 'anzahl',
  ANTEIL: 'anteil',
  VZAE: 'vollzeitaequivalente',
  MITTEL_MEDIAN: 'mittelwert',
  MONATE: 'monate',
  JE_VZAE: 'je_vollzeitstelle',
} as const satisfies Record<Kennzahltabelle['einheit'], Wert['masszahl']>;

/** Every number of a table, row by row. */
function listWerte({ zeilen, spalten, zellen, median, einheit }: Kennzahltabelle): Wert[] {
  return zeilen.flatMap((zeile, i) =>
    spalten.flatMap((spalte, j) => {
      const toWert = (masszahl: Wert['masszahl'], zelle: Kennzahlzelle): Wert => ({
        zeile: zeile.code,
        spalte: spalte.code,
        masszahl,
        wert: toZahl(zelle, einheit),
        status: zelle === VERDECKT ? 'verdeckt' : zelle === null ? 'ohne_wert' : 'genannt',
      });
      const erster = toWert(MASS[einheit], zellen[i]?.[j] ?? null);
      return median === null ? [erster] : [erster, toWert('median', median[i]?.[j] ?? null)];
    }),
  );
}

function toZahl(zelle: Kennzahlzelle, einheit: Kennzahltabelle['einheit']): number | null {
  if (zelle === null || zelle === VERDECKT) return null;
  return Number(formatZelle(zelle, einheit).replace(',', '.'));
}

type Angaben = {
  kennung: string;
  ausgabe: number;
  lizenz: Lizenz;
  herausgeber: string;
  hinweis: string | null;
  beschreibung: Beschreibung;
  tabelle: Kennzahltabelle;
};

export function toOffeneDatei(angaben: Angaben): OffeneDatei {
  const { kennung, ausgabe, lizenz, hinweis, beschreibung, tabelle } = angaben;
  return {
    schema: SCHEMA_ADRESSE,
    kennung,
    ausgabe,
    lizenz: { code: lizenz, name: LIZENZEN[lizenz].name, adresse: LIZENZEN[lizenz].seite },
    quellenvermerk: formatQuellenvermerk(angaben),
    hinweis,
    beschreibung,
    einheit: EINHEITEN[tabelle.einheit] ?? beschreibung.zaehleinheit,
    zeilen: tabelle.zeilen.map((kopf) => ({ ...kopf })),
    spalten: tabelle.spalten.map((kopf) => ({ ...kopf })),
    werte: listWerte(tabelle),
  };
}

/** What somebody who uses the data writes below a picture. */
export function formatQuellenvermerk({
  herausgeber,
  lizenz,
  beschreibung,
  ausgabe,
}: Pick<Angaben, 'herausgeber' | 'lizenz' | 'beschreibung' | 'ausgabe'>): string {
  const teile = [herausgeber, `${beschreibung.titel}, Ausgabe ${ausgabe}`, LIZENZEN[lizenz].name];
  return `${beschreibung.synthetisch ? 'Erfundene Daten. ' : ''}${teile.join('; ')}`;
}

export function formatJson(datei: OffeneDatei): string {
  return `${JSON.stringify(datei, null, 2)}\n`;
}

export const CSV_KOPF = [
  'zeile_code',
  'zeile',
  'spalte_code',
  'spalte',
  'masszahl',
  'wert',
  'einheit',
  'status',
] as const;

export function formatCsv({ zeilen, spalten, werte, einheit }: OffeneDatei): string {
  const texte = (koepfe: OffeneDatei['zeilen']) => new Map(koepfe.map(({ code, text }) => [code, text]));
  const [jeZeile, jeSpalte] = [texte(zeilen), texte(spalten)];
  const reihen = werte.map(({ zeile, spalte, masszahl, wert, status }) => [
    zeile,
    jeZeile.get(zeile) ?? '',
    spalte,
    jeSpalte.get(spalte) ?? '',
    masszahl,
    wert === null ? '' : String(wert),
    einheit,
    status,
  ]);
  return joinReihen([CSV_KOPF, ...reihen]);
}

/** RFC 4180: comma, CRLF. */
export function joinReihen(reihen: readonly (readonly string[])[]): string {
  return reihen.map((reihe) => `${reihe.map(toFeld).join(',')}\r\n`).join('');
}

/** RFC 4180: quoted when it must be. An apostrophe in front keeps a spreadsheet from running a text as a formula. */
function toFeld(text: string): string {
  const sicher = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(sicher) ? `"${sicher.replaceAll('"', '""')}"` : sicher;
}

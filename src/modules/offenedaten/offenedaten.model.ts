import { z } from 'zod';
import { formatCentBare, toCent } from '#src/core/cent.ts';
import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { ANLAESSE } from '#src/modules/bericht/kennzahl/kennzahl.contract.ts';
import {
  GRUPPEN,
  type Kennzahl,
  type Kennzahlfrage,
  type Kennzahltabelle,
  ZAEHLEINHEITEN,
} from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { formatZelle } from '#src/modules/bericht/kennzahl/zelle.model.ts';
import { formatQuartal, MUSTER_QUARTAL } from '#src/modules/bericht/kennzahl/zeit.model.ts';

/** A table on its way to everybody. What was withdrawn or refused does not come back. */
export const ZUSTAND_NAMEN = {
  VORGESCHLAGEN: 'vorgeschlagen',
  VEROEFFENTLICHT: 'veröffentlicht',
  ABGELEHNT: 'abgelehnt',
  ZURUECKGEZOGEN: 'zurückgezogen',
} as const;
export type Zustand = keyof typeof ZUSTAND_NAMEN;
export const ZUSTAENDE = Object.keys(ZUSTAND_NAMEN) as Zustand[];

export const SCHRITTE = ['FREIGEBEN', 'ABLEHNEN', 'ZURUECKZIEHEN'] as const;
export type Schritt = (typeof SCHRITTE)[number];
export const SCHRITT_NACH = {
  FREIGEBEN: 'VEROEFFENTLICHT',
  ABLEHNEN: 'ABGELEHNT',
  ZURUECKZIEHEN: 'ZURUECKGEZOGEN',
} as const satisfies Record<Schritt, Zustand>;

export const TEXTLAENGE = 1_500;

/** Which steps an account can take now: who proposed does not release; everybody may take away what does harm. */
export function listSchritte(zustand: Zustand, vorgeschlagenVon: string, kontoId: string): Schritt[] {
  if (zustand === 'VEROEFFENTLICHT') return ['ZURUECKZIEHEN'];
  if (zustand !== 'VORGESCHLAGEN') return [];
  return vorgeschlagenVon === kontoId ? ['ABLEHNEN'] : ['FREIGEBEN', 'ABLEHNEN'];
}

/** Licences for data of German authorities: `uri` as DCAT-AP.de names them, `seite` for people. */
export const LIZENZEN = {
  DL_DE_BY_2_0: {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
    seite: 'https://www.govdata.de/dl-de/by-2-0',
    satz: 'Sie dürfen die Daten nutzen, verändern und weitergeben, auch für Geld. Nennen Sie dabei die Quelle und die Lizenz, und sagen Sie, wenn Sie etwas geändert haben.',
  },
  DL_DE_ZERO_2_0: {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    uri: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
    seite: 'https://www.govdata.de/dl-de/zero-2-0',
    satz: 'Sie dürfen die Daten ohne jede Bedingung nutzen, verändern und weitergeben.',
  },
} as const;
export type Lizenz = keyof typeof LIZENZEN;
export const LIZENZ_CODES = Object.keys(LIZENZEN) as [Lizenz, ...Lizenz[]];

/** What the list of open data is sorted into: the groups of Kennzahlen, and grants. */
export const BEREICHE = { ...GRUPPEN, FOERDERUNG: 'Förderung' } as const;
const EINHEITEN_OFFEN = ['ANZAHL', 'ANTEIL', 'VZAE', 'MITTEL_MEDIAN', 'MONATE', 'JE_VZAE', 'EURO'] as const;

const tag = z.iso.date();
const zelle = z.union([z.number().int(), z.literal('x')]).nullable();
const kopf = z.object({ code: z.string(), text: z.string(), summe: z.boolean() });
const zellen = z.array(z.array(zelle));
/** A table as everybody reads it; EURO in cents. */
export const Offentabelle = z.object({
  einheit: z.enum(EINHEITEN_OFFEN),
  zeilen: z.array(kopf),
  spalten: z.array(kopf),
  zellen,
  median: zellen.nullable(),
});
export type Offentabelle = z.infer<typeof Offentabelle>;

/** `1.234,50` for cents, else as the Kennzahl is read. */
export function formatOffenzelle(wert: number | 'x' | null, einheit: Offentabelle['einheit']): string {
  if (einheit !== 'EURO') return formatZelle(wert, einheit);
  return typeof wert === 'number' ? formatCentBare(toCent(wert)) : (wert ?? '–');
}

/** What everybody reads beside a table. Frozen with the proposal: a definition may change later, this text does not. */
export const Beschreibung = z.object({
  titel: z.string(),
  kennzahl: z.string(),
  name: z.string(),
  gruppe: z.enum(Object.keys(BEREICHE) as (keyof typeof BEREICHE)[]),
  definition: z.string(),
  gezaehlt: z.string(),
  bezogenAuf: z.string().nullable(),
  einschraenkung: z.string(),
  zaehleinheit: z.string(),
  einheit: z.enum(EINHEITEN_OFFEN),
  quelle: z.string(),
  regel: z.string(),
  fassung: z.number().int(),
  zeitraum: z.object({ von: tag, bis: tag }),
  stichtag: tag.nullable(),
  /** The end of a quarter, or a day. */
  wissensstand: z.string(),
  /** Quarters of this year are still to come: the next Ausgabe will have them. */
  laeuft: z.boolean(),
  festgehaltenAm: tag,
  anlass: z.enum(ANLAESSE),
  verfahren: z.enum(['OHNE', 'SPERRUNG', 'ZUSAMMENGEFASST', 'RUNDUNG', 'ZURUECKGEHALTEN']),
  schutz: z.string(),
  hinweise: z.array(z.string()),
  anteilVerdeckt: z.number().int(),
  n: zelle,
  N: zelle,
  pruefsumme: z.string(),
  synthetisch: z.boolean(),
});
export type Beschreibung = z.infer<typeof Beschreibung>;

/** Public name of a Datensatz, the same for all its Ausgaben. */
export function toKennung(kennzahl: string, schluessel: string): string {
  return `${kennzahl.toLowerCase()}-${schluessel.slice(0, 12)}`;
}

type Register = {
  kennzahl: Kennzahl;
  frage: Kennzahlfrage;
  tabelle: Kennzahltabelle;
  anlass: Beschreibung['anlass'];
  festgehaltenAm: PlainDate;
  /** Smallest count that is shown. */
  k: number;
  /** Name of a dimension of the catalogue. */
  nameVon: (dimension: string) => string;
  synthetisch: boolean;
};

export function toBeschreibung({
  kennzahl,
  frage,
  tabelle,
  anlass,
  festgehaltenAm,
  k,
  nameVon,
  synthetisch,
}: Register): Beschreibung {
  const { zeitraum, verfahren } = tabelle;
  return {
    titel: formatTitel(kennzahl, frage, tabelle, nameVon),
    kennzahl: kennzahl.code,
    name: kennzahl.name,
    gruppe: kennzahl.gruppe,
    definition: kennzahl.definition,
    gezaehlt: kennzahl.zaehler,
    bezogenAuf: kennzahl.nenner,
    einschraenkung: kennzahl.filter,
    zaehleinheit: ZAEHLEINHEITEN[kennzahl.zaehleinheit],
    einheit: tabelle.einheit,
    quelle: kennzahl.quelle,
    regel: kennzahl.regel,
    fassung: tabelle.version,
    zeitraum,
    stichtag: tabelle.stichtag,
    wissensstand: tabelle.wissensstand,
    laeuft: frage.stichtag === null && !zeitraum.bis.endsWith('-12-31'),
    festgehaltenAm,
    anlass,
    verfahren,
    schutz: describeSchutz(verfahren, k),
    hinweise: [...tabelle.hinweise],
    anteilVerdeckt: tabelle.anteilVerdeckt,
    n: tabelle.n,
    N: tabelle.N,
    pruefsumme: tabelle.pruefsumme,
    synthetisch,
  };
}

const EBENEN: Readonly<Record<string, string>> = {
  STANDORT: 'KIM-Standorten',
  REGIERUNGSBEZIRK: 'Regierungsbezirken',
  TYP: 'Typen von KIM-Standorten',
};

/** Name, breakdown, time: enough to find it in a portal. */
function formatTitel(
  { name }: Kennzahl,
  frage: Kennzahlfrage,
  { zeitraum }: Kennzahltabelle,
  nameVon: Register['nameVon'],
): string {
  const achsen = [frage.zeile, frage.spalte].flatMap((achse) => {
    if (achse === null) return [];
    if (achse === 'ZEIT') return ['Quartalen'];
    if (achse === 'ORT') return EBENEN[frage.ebene] ?? [];
    return [nameVon(achse)];
  });
  const nach = achsen.length === 0 ? '' : ` nach ${achsen.join(' und ')}`;
  return `${name}${nach}, ${formatZeitraum(zeitraum)}`;
}

export function formatTag(text: string): string {
  return formatGerman(toPlainDate(text));
}

export function formatZeitraum({ von, bis }: { von: string; bis: string }): string {
  if (von === bis) return `Stand ${formatTag(von)}`;
  if (von.endsWith('-01-01') && bis === `${von.slice(0, 4)}-12-31`) return `Jahr ${von.slice(0, 4)}`;
  return `${formatTag(von)} bis ${formatTag(bis)}`;
}

export function formatWissensstand(stand: string): string {
  return MUSTER_QUARTAL.test(stand) ? `Ende ${formatQuartal(stand)}` : formatTag(stand);
}

/** What is hidden and why, for somebody who reads such a table for the first time (STAT-02 to STAT-05). */
function describeSchutz(verfahren: Kennzahltabelle['verfahren'], k: number): string {
  const klein = `Zahlen von 1 bis ${k - 1} könnten einzelne Menschen erkennbar machen. Sie sind verdeckt und stehen als x da.`;
  const mehr =
    'Weitere Zahlen sind verdeckt, damit sich keine aus den Summen zurückrechnen lässt. Eine Null ist eine echte Null.';
  const texte: Record<Kennzahltabelle['verfahren'], string> = {
    OHNE: 'Nichts ist verdeckt: Diese Zahlen lassen keine einzelnen Menschen erkennen.',
    SPERRUNG: `${klein} ${mehr}`,
    ZUSAMMENGEFASST: `${klein} ${mehr} Kleine Gruppen sind zusammengefasst.`,
    RUNDUNG:
      'Jede Zahl ist für sich auf Fünfer gerundet, damit keine einzelnen Menschen erkennbar sind. Durch die Rundung können Summen abweichen.',
    ZURUECKGEHALTEN: 'Diese Tabelle wird nicht gezeigt.',
  };
  return texte[verfahren];
}

/** Why a frozen table cannot become open data; empty: it can. */
export function listHindernisse(
  frage: Kennzahlfrage,
  { verfahren }: Pick<Kennzahltabelle, 'verfahren'>,
  { enge, neuere }: { enge: readonly string[]; neuere: boolean },
): string[] {
  return [
    ...(Object.keys(frage.filter).length === 0
      ? []
      : ['Die Tabelle ist ein Ausschnitt. Veröffentlichen Sie die ganze Tabelle.']),
    ...(verfahren === 'ZURUECKGEHALTEN' ? ['In der Tabelle steht keine Zahl, die gezeigt werden darf.'] : []),
    ...(neuere ? ['Eine neuere Ausgabe dieses Datensatzes ist schon veröffentlicht.'] : []),
    ...(enge.length === 0
      ? []
      : [
          `Neben dem, was schon veröffentlicht ist, würde sie einzelne Menschen erkennbar machen. Betroffen: ${enge.slice(0, 5).join('; ')}.`,
        ]),
  ];
}

import type { PlainDate, Quartal } from '#src/core/plain-date.ts';
import type { Ausgabezelle } from '../geheimhaltung/geheimhaltung.model.ts';
import type { Zaehlart } from '#src/modules/akte/zaehlsatz.model.ts';

/** When a Kennzahl holds: on one day, over a quarter, over a year. */
export type Zeitbezug = 'STICHTAG' | 'QUARTAL' | 'JAHR';

export type Einheit = 'ANZAHL' | 'ANTEIL' | 'VZAE' | 'MITTEL_MEDIAN' | 'MONATE' | 'JE_VZAE';

/** What one of it is. Fälle, persons, Kurzberatungen and contacts are four units and never added to one another. */
export const ZAEHLEINHEITEN = {
  FALL: 'KIM-CM-Fälle',
  PERSON: 'begleitete Personen',
  KURZBERATUNG: 'Kurzberatungen',
  KONTAKT: 'Kontakte',
  ASSESSMENT: 'Assessments',
  WECHSEL: 'Wechsel des Rechtskreises',
  ZIEL: 'Ziele',
  VERWEIS: 'Verweise',
  VERFAHREN: 'Schritte in Verfahren',
  EINSATZ: 'Einsätze der Sprachmittlung',
  VZAE: 'Vollzeitäquivalente',
  SITZUNG: 'Sitzungen',
  BESCHLUSS: 'Beschlüsse',
  THEMA: 'Themen',
  HINWEIS: 'Systemhinweise',
  VEREINBARUNG: 'Kooperationsvereinbarungen',
  KOMMUNE: 'Kommunen',
  EINRICHTUNG: 'Arten von Einrichtungen',
  KONZEPT: 'Konzepte',
  STAND: 'Einschätzungen der Wirkung',
  FORTBILDUNG: 'Fortbildungen',
  ANGEBOT: 'Angebote',
} as const;
export type Zaehleinheit = keyof typeof ZAEHLEINHEITEN;

/** PERSONEN: small cells are hidden. OFFEN: Stellen, VZÄ, euros, bodies and structures, never hidden as small cells. */
export type Schutz = 'PERSONEN' | 'OFFEN';

/** What a Kennzahl may be broken down by, beside place and time: the name of a Merkmal of the Zählsätze, or `baustein`. */
export type Dimensionscode = string;

/** Codes beside those of the list; each of its own, none of them a zero. */
export const KEINE_ANGABE = 'KEINE_ANGABE';
export const NICHT_ERHOBEN = 'NICHT_ERHOBEN';
/** Somebody looked and could not tell: neither yes nor no, and not the same as „keine Angabe“. */
export const NICHT_BEURTEILBAR = 'NICHT_BEURTEILBAR';

export type Auspraegung = { readonly code: string; readonly text: string };

export type Dimension = {
  readonly code: Dimensionscode;
  readonly text: string;
  readonly werte: readonly Auspraegung[];
  /** One count may carry several values: they do not add up to the total. */
  readonly mehrfach: boolean;
  /** Rows older than this Merkmal are „nicht erhoben“, younger ones without it „keine Angabe“. null: from the start. */
  readonly erhobenAb: Quartal | null;
};

/** How a Kennzahl comes about. What is not counted is named, never shown as zero. */
export type Rechnung =
  | { readonly art: 'FLUSS'; readonly zaehlart: Zaehlart; readonly nur?: Auswahl }
  | { readonly art: 'BESTAND'; readonly zugang: Zaehlart; readonly abgang: Zaehlart }
  /** A flow by Merkmale of which each has rows of its own: each number rounded for itself, no places (STAT-05, STAT-09). */
  | { readonly art: 'GERUNDET'; readonly zaehlart: Zaehlart }
  /** Counts of a quarter or at its end per VZÄ of Baustein 2 that is filled at its end; `monate`: over how many they are spread. */
  | {
      readonly art: 'JE_VZAE';
      readonly zaehler:
        | { readonly art: 'FLUSS'; readonly zaehlart: Zaehlart }
        | { readonly art: 'BESTAND'; readonly zugang: Zaehlart; readonly abgang: Zaehlart };
      readonly monate: number;
    }
  | { readonly art: 'ANBINDUNG'; readonly zaehler: Anbindung }
  | {
      readonly art: 'ANTEIL';
      readonly zaehlart: Zaehlart;
      readonly merkmal: string;
      readonly zaehler: readonly string[];
      readonly nenner: readonly string[];
    }
  | { readonly art: 'VERTEILUNG'; readonly zaehlart: Zaehlart; readonly merkmal: string }
  | { readonly art: 'STELLEN'; readonly zaehler: Stellenmass; readonly nenner?: Stellenmass }
  | {
      readonly art: 'STEUERUNG';
      readonly groesse: string;
      readonly nenner?: string;
      readonly summierbar: boolean;
      /** Parts by the codes of one dimension: which number counts each. */
      readonly teile?: { readonly merkmal: string; readonly groessen: Readonly<Record<string, string>> };
    }
  | { readonly art: 'FEHLT'; readonly grund: string };
export type Auswahl = { readonly merkmal: string; readonly codes: readonly string[] };
/** Who employs somebody in Baustein 2. UNBEKANNT: reported as a sum, without the Träger. */
export type Anbindung = 'VERWALTUNG' | 'FREIE_WOHLFAHRTSPFLEGE' | 'ANDERER_TRAEGER' | 'UNBEKANNT';
export type Stellenmass = 'ZUGEWIESEN' | 'VORGESEHEN' | 'BESETZT' | 'OFFEN';

export type Aenderung = { readonly version: number; readonly gueltigAb: PlainDate; readonly was: string };

/** One indicator with its definition. Written so that somebody outside the subject can read it. */
export type Kennzahl = {
  readonly code: string;
  readonly name: string;
  readonly gruppe: Gruppe;
  readonly definition: string;
  readonly zaehler: string;
  readonly nenner: string | null;
  readonly filter: string;
  readonly zeitbezug: Zeitbezug;
  readonly einheit: Einheit;
  readonly zaehleinheit: Zaehleinheit;
  readonly quelle: string;
  /** The rule it answers to (RL, Handlungskonzept, catalogue of indicators). */
  readonly regel: string;
  readonly gueltigAb: PlainDate;
  readonly version: number;
  readonly aenderungen: readonly Aenderung[];
  readonly dimensionen: readonly Dimensionscode[];
  readonly schutz: Schutz;
  /** Kommunen are not told apart: the count carries none. */
  readonly nurStandort: boolean;
  readonly rechnung: Rechnung;
};

export const GRUPPEN = {
  FALLZAHLEN: 'Fallzahlen',
  MERKMALE: 'Merkmale der Personen',
  VERWEILDAUER: 'Verweildauer',
  BEDARFE: 'Bedarfe',
  MASSNAHMEN: 'Teilnahme an Maßnahmen und Verweise',
  KURZBERATUNG: 'Kurzberatungen',
  ZIELE: 'Ziele',
  VERFAHREN: 'Aufenthalt, Einbürgerung, Rechtskreis',
  QUALITAET: 'Arbeitsweise',
  KREISLAUF: 'Vom Hinweis zur Wirkung',
  STELLEN: 'Stellen',
} as const;
export type Gruppe = keyof typeof GRUPPEN;

export type Ebene = 'LAND' | 'REGIERUNGSBEZIRK' | 'TYP' | 'STANDORT' | 'KOMMUNE' | 'TEAM';

/** Who reads: INTERN the own Standort (k = 3), EXTERN everybody else (k = 5). STAT-01. */
export type Profil = 'INTERN' | 'EXTERN';

/** What rows or columns may be: `ORT`, `ZEIT` or a dimension of the Kennzahl; null: no breakdown, one row or column. */
export type Achse = Dimensionscode | null;

/** A question that has one table as its answer. At most three dimensions: rows, columns and the filter. STAT-07. */
export type Kennzahlfrage = {
  readonly kennzahl: string;
  readonly zeile: Achse;
  readonly spalte: Achse;
  /** A calendar year; its columns in time are the quarters and, where they add up, the year. */
  readonly jahr: number;
  /** Kennzahlen of a day (Stellen): the day. Others: the ends of the quarters of `jahr`. */
  readonly stichtag: PlainDate | null;
  /** Only what was entered by the end of this quarter. null: as far as it may be shown. */
  readonly wissensstand: Quartal | null;
  readonly ebene: Ebene;
  /** One value of one dimension or one place: `{zugangsweg: 'SOZIALAMT'}`, `{ort: …}`, `{quartal: …}`. */
  readonly filter: Readonly<Record<string, string>>;
  readonly profil: Profil;
};

export type Kopf = { readonly code: string; readonly text: string; readonly summe: boolean };

/** A count, a share in tenths of a percent, hundredths of a VZÄ, means and counts per VZÄ in tenths; `x` hidden; null: not there. */
export type Kennzahlzelle = Ausgabezelle | null;

/**
 * How small numbers are protected. OHNE: nothing to protect. SPERRUNG: hidden cells. ZUSAMMENGEFASST: values or places merged, then
 * hidden. RUNDUNG: each number for itself to five (stocks: their differences would be flows). ZURUECKGEHALTEN: not shown.
 */
export type Verfahren = 'OHNE' | 'SPERRUNG' | 'ZUSAMMENGEFASST' | 'RUNDUNG' | 'ZURUECKGEHALTEN';

export type Kennzahltabelle = {
  readonly kennzahl: string;
  readonly version: number;
  readonly titel: string;
  readonly einheit: Einheit;
  readonly zeilen: readonly Kopf[];
  readonly spalten: readonly Kopf[];
  /** By row and column. */
  readonly zellen: readonly (readonly Kennzahlzelle[])[];
  /** Second value of MITTEL_MEDIAN (the median); null for others. */
  readonly median: readonly (readonly Kennzahlzelle[])[] | null;
  /** Counted behind the table, and of how many (denominator); hidden ones as `x`. */
  readonly n: Kennzahlzelle;
  readonly N: Kennzahlzelle;
  readonly zeitraum: { readonly von: PlainDate; readonly bis: PlainDate };
  readonly stichtag: PlainDate | null;
  readonly wissensstand: Quartal | PlainDate;
  /** When the sums were last written, ISO 8601; null: there were none. */
  readonly frische: string | null;
  readonly verfahren: Verfahren;
  readonly hinweise: readonly string[];
  /** Hidden cells of those that are not zero, in percent. */
  readonly anteilVerdeckt: number;
  readonly profil: Profil;
  /** SHA-256 of question, definition version and cells. */
  readonly pruefsumme: string;
};

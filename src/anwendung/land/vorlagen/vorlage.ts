import type { PlainDate } from '#src/core/plain-date.ts';
import type { Identitaet } from '#src/modules/person/identitaet.model.ts';
import type { Siegelklasse, Subjekt } from '#src/platform/crypto/typen.ts';
import type { Verlauf } from '../umfang.ts';

/** A place in a row that every printed copy fills for itself; what stands between is text for COPY. */
export type Stelle =
  /** An id of the Verlauf: the same place always gets the same new id. */
  | { o: 'id'; n: number }
  | { o: 'ref'; ref: Bezug }
  | { o: 'datum'; datum: PlainDate }
  | { o: 'quartal'; quartal: string }
  /** Moment of an operation, milliseconds after its start. */
  | { o: 'zeit'; takt: number; ms: number }
  | { o: 'siegel'; n: number }
  /** SHA-256 of the consent text that the sealed value `n` of the same row holds. */
  | { o: 'texthash'; n: number }
  | { o: 'nummer'; art: 'CM' | 'KB'; takt: number }
  | { o: 'pseudonym'; person: number }
  | { o: 'name'; person: number }
  | { o: 'geboren'; person: number }
  | { o: 'stelle' };
export type Stueck = string | Stelle;

/** What differs from one verantwortliche Stelle and one Case Manager:in to the next. */
export const BEZUEGE = ['mandant', 'standort', 'konto', 'kommune'] as const;
export type Bezug = (typeof BEZUEGE)[number];

/** `takt`: the operation that gives the row its month. */
export type Zeile = { tabelle: string; takt: number; stuecke: Stueck[] };

export type Vorlagensiegel = {
  subjekt: Subjekt['art'];
  /** Numbers of ids. */
  subjektId: number;
  zeileId: number;
  klasse: Siegelklasse;
  name: string;
  /** JSON text; null for the identity, which is drawn anew. */
  text: Stueck[] | null;
};

/** One told Verlauf, taken apart: everything in it that a copy must have of its own is a place. */
export type Vorlage = {
  verlauf: Verlauf;
  /** Version 7 with the operation and the counter of the original, or version 4. */
  ids: ({ v: 7; takt: number; zaehler: string } | { v: 4 })[];
  /** Day of each operation. */
  takte: PlainDate[];
  siegel: Vorlagensiegel[];
  personen: { id: number; identitaet: Identitaet; takt: number }[];
  akten: number[];
  zeilen: Zeile[];
  /** Count rows outlive the Akte; their links do not. */
  zaehlsaetze: Zeile[];
  protokoll: Zeile[];
  /** First day on which nothing of it is kept any more; null while an Akte is open. */
  loeschenAb: PlainDate | null;
};

/** Column lists for COPY by table name. */
export type Spaltenplan = Readonly<Record<string, readonly string[]>>;

export type Vorlagensatz = { vorlagen: Vorlage[]; tag: Vorlage; spalten: Spaltenplan };

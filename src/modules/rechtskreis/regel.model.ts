import type { PlainDate } from '#src/core/plain-date.ts';
import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import type { Spur } from './eintrag.model.ts';

/** An entry that has to be in force, or must not be, on the day of the change (or today). */
export type Bedingung = {
  spur: Spur;
  codes: readonly string[];
  am: 'ANLASS' | 'STICHTAG';
  /** True: no such entry. */
  nicht?: true;
  /** The entry began at most so many months before that day; without a known begin the condition is not met. */
  hoechstensMonate?: number;
};

/** What sets a rule off, and the day it counts from. */
export type Anlass =
  | { art: 'BEGINN'; spur: Spur; codes: readonly string[] }
  /** The last day of an entry that no other entry of the track continues. `codes` null: every value but `ausser`. */
  | { art: 'ENDE'; spur: Spur; codes: readonly string[] | null; ausser?: readonly string[] }
  | { art: 'GEBURTSTAG'; alter: number }
  /** Last day of the month in which the Regelaltersgrenze is reached. */
  | { art: 'ALTERSGRENZE' }
  /** A child of the household was born. */
  | { art: 'KIND_GEBOREN' };

/** A day counted from the change. */
export type Frist =
  | { art: 'TAG' }
  | { art: 'VORTAG' }
  | { art: 'TAGE'; tage: number }
  | { art: 'MONATE'; monate: number }
  /** Last day of the month that lies so many months after the change; 0: the same month. */
  | { art: 'MONATSENDE'; monate: number }
  /** The day of the change, but at the latest the last day before that birthday; none when that lies before the entry. */
  | { art: 'TAG_VOR_GEBURTSTAG'; alter: number };

export const FOLGEARTEN = ['KONTAKT', 'ANGEBOT', 'FRIST', 'ZU_BEACHTEN'] as const;
export type Folgeart = (typeof FOLGEARTEN)[number];

/** One consequence. `{frist}` in the text is replaced by the day. */
export type Folge = {
  art: Folgeart;
  text: string;
  frist?: Frist;
  wenn?: readonly Bedingung[];
  /** `frist` is the last day of the application for this way. */
  antrag?: Verfahrensart;
};

/** Who checked the rule. Shipped rules nobody has checked say so: `geprueftVon` null is shown as „ungeprüft“. */
export type Pruefstand = {
  /** State of the law that the rule was written from. */
  stand: PlainDate;
  geprueftVon: string | null;
  /** Day of the check; left out: nobody has checked it. */
  geprueftAm?: PlainDate;
  /** Last day on which the rule speaks; afterwards it is silent until somebody checks it anew. */
  pruefenBis: PlainDate;
};

/** A change and its consequences, as data that a lawyer can read. */
export type Regel = Pruefstand & {
  id: string;
  titel: string;
  anlaesse: readonly Anlass[];
  /** Shown from so many months before the day of the change … */
  monateVorher: number;
  /** … until so many days after it. */
  tageNachher: number;
  wenn?: readonly Bedingung[];
  /** An entry of these values that begins on the day of the change or later settles it. */
  erledigtDurch?: { spur: Spur; codes: readonly string[] };
  folgen: readonly Folge[];
  /** What a task says in one click, and for when; without a day it is due today. */
  aufgabe: { was: string; frist?: Frist; vorlaufMonate?: number };
  quellen: readonly string[];
};

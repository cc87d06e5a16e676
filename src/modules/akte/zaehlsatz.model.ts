import { z } from 'zod';
import { addMonths, type PlainDate } from '#src/core/plain-date.ts';
import { ABLEHNUNGSGRUND_CODES, AUSNAHMEGRUND_CODES } from './wertelisten/aufnahme.ts';
import { SPRACHE_CODES } from './wertelisten/sprachen.ts';
import { UNGEDECKT_CODES } from './wertelisten/sprachmittlung.ts';
import { THEMENBEREICH_CODES } from './wertelisten/themenbereiche.ts';
import { VERFAHRENSART_CODES, VERFAHRENSSTUFE_CODES } from './wertelisten/verfahren.ts';
import {
  ABSCHLUSSGRUND_CODES,
  ALTERSGRUPPE_CODES,
  BEDARFSZAHL_CODES,
  type Bedarfszahl,
  FALLDAUER_CODES,
  type Falldauer,
  KURZBERATUNG_ERGEBNIS_CODES,
  VERWEISSTAND_CODES,
  ZIELERGEBNIS_CODES,
} from './wertelisten/verlauf.ts';
import {
  FAELLIGKEIT_CODES,
  GESCHLECHTSGRUPPE_CODES,
  RECHTSKREISWECHSEL_CODES,
  STAATSGRUPPE_CODES,
} from './wertelisten/zaehlmerkmale.ts';
import { ZUGANGSWEG_CODES } from './wertelisten/zugangswege.ts';

/** What is counted. The database holds the same list as a CHECK. */
export const ZAEHLARTEN = [
  'KURZBERATUNG_BEGINN',
  'KURZBERATUNG_ENDE',
  'FALL_BEGINN',
  'FALL_ENDE',
  'RUHEN_BEGINN',
  'RUHEN_ENDE',
  'NICHT_AUFGENOMMEN',
  'PERSON_BEGINN',
  'KONTAKT',
  'ASSESSMENT',
  'ZIEL_VEREINBART',
  'ZIEL_ERGEBNIS',
  'SPRACHMITTLUNG',
  'SPRACHMITTLUNG_UNGEDECKT',
  'VERFAHREN',
  'VERWEIS',
  'RE_ASSESSMENT',
  'RECHTSKREIS_WECHSEL',
  'PERSON_MERKMAL',
] as const;
export type Zaehlart = (typeof ZAEHLARTEN)[number];

/**
 * Grouped dimensions from closed lists, never a date or a text. `erfassung` serves KP-14: entered on the day of the
 * contact, later, or later from paper (which is not counted late). Minutes and euros of a Sprachmittlung come in steps, so
 * that an odd one is nobody's mark.
 */
export const Merkmale = z.strictObject({
  zugangsweg: z.enum(ZUGANGSWEG_CODES).optional(),
  bereich: z.enum(THEMENBEREICH_CODES).optional(),
  themen: z.array(z.enum(THEMENBEREICH_CODES)).optional(),
  altersgruppe: z.enum(ALTERSGRUPPE_CODES).optional(),
  ergebnis: z.enum([...KURZBERATUNG_ERGEBNIS_CODES, ...ZIELERGEBNIS_CODES]).optional(),
  abschlussgrund: z.enum([...ABSCHLUSSGRUND_CODES, 'WIDERRUF']).optional(),
  dauer: z.enum(FALLDAUER_CODES).optional(),
  ablehnungsgrund: z.enum(ABLEHNUNGSGRUND_CODES).optional(),
  /** Of a Fall that began although a criterion was not met [L1321]. */
  ausnahmegrund: z.enum(AUSNAHMEGRUND_CODES).optional(),
  assessmentArt: z.enum(['ERSTES', 'RE_ASSESSMENT']).optional(),
  erfassung: z.enum(['GLEICHER_TAG', 'SPAETER', 'VOM_PAPIER']).optional(),
  erreicht: z.boolean().optional(),
  anonym: z.boolean().optional(),
  sprache: z.enum(SPRACHE_CODES).optional(),
  minuten: z.int().multipleOf(15).min(0).max(1_440).optional(),
  euro: z.int().multipleOf(5).min(0).max(10_000).optional(),
  ungedeckt: z.enum(UNGEDECKT_CODES).optional(),
  verfahren: z.enum(VERFAHRENSART_CODES).optional(),
  stufe: z.enum(VERFAHRENSSTUFE_CODES).optional(),
  /** Full months that a Fall lasted, for mean and median (STAT-10); longer ones count as `MONATE_HOECHSTENS`. */
  monate: z.int().min(0).max(60).optional(),
  /** Lebensbereiche in which an assessment found a Bedarf, and how many there were. */
  bedarfe: z.array(z.enum(THEMENBEREICH_CODES)).optional(),
  bedarfszahl: z.enum(BEDARFSZAHL_CODES).optional(),
  /** What is known of a Verweis; counted in the quarter in which it went out (KP-11). */
  verweisergebnis: z.enum(VERWEISSTAND_CODES).optional(),
  /** Of a Re-Assessment, counted in the quarter in which it is due (KP-13). */
  faelligkeit: z.enum(FAELLIGKEIT_CODES).optional(),
  wechsel: z.enum(RECHTSKREISWECHSEL_CODES).optional(),
  /** Each in a row of its own, without Kommune and link (STAT-09). */
  geschlecht: z.enum(GESCHLECHTSGRUPPE_CODES).optional(),
  staatsgruppe: z.enum(STAATSGRUPPE_CODES).optional(),
});
export type Merkmale = z.infer<typeof Merkmale>;

const GRENZEN = [
  [3, 'UNTER_3_MONATE'],
  [6, 'UNTER_6_MONATE'],
  [12, 'UNTER_12_MONATE'],
  [24, 'UNTER_24_MONATE'],
] as const;

/** The group of a Fall that was taken in on one day and ended on another: grouped here, so that no date leaves the Akte. */
export function computeFalldauer(aufgenommen: PlainDate, ende: PlainDate): Falldauer {
  return GRENZEN.find(([monate]) => ende < addMonths(aufgenommen, monate))?.[1] ?? 'AB_24_MONATE';
}

/** Longer Fälle are so few that their length would be their mark. */
export const MONATE_HOECHSTENS = 60;

/** Full months from one day to another, capped; beside the group of `computeFalldauer`. */
export function computeFallmonate(aufgenommen: PlainDate, ende: PlainDate): number {
  let monate = 0;
  while (monate < MONATE_HOECHSTENS && addMonths(aufgenommen, monate + 1) <= ende) monate += 1;
  return monate;
}

/** Merkmale of a Fall that ended: the group and the months, from the two days that stay in the Akte. */
export function toDauermerkmale(
  aufgenommen: PlainDate,
  ende: PlainDate,
): { dauer: Falldauer; monate: number } {
  return { dauer: computeFalldauer(aufgenommen, ende), monate: computeFallmonate(aufgenommen, ende) };
}

const BEDARFSSTUFEN = [
  [0, 'KEINER'],
  [1, 'EINER'],
  [3, 'ZWEI_DREI'],
  [6, 'VIER_SECHS'],
] as const;

/** The group of a number of Bedarfe. */
export function toBedarfszahl(anzahl: number): Bedarfszahl {
  return BEDARFSSTUFEN.find(([bis]) => anzahl <= bis)?.[1] ?? 'AB_SIEBEN';
}

import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';

/**
 * How large the synthetic Land is. Figures of the evaluation 2023–2025 (lines of the report in brackets) where it has
 * them; the rest is assumed and stands in docs/offene-fragen.md.
 */
export const LAND = {
  /** 31 Kreise with the Städteregion Aachen, 23 kreisfreie Städte [L605–609]. */
  kreise: 31,
  kreisfreieStaedte: 23,
  /** Years of history before today. The programme began in 2021. */
  jahre: 5,
  /** KIM-CM-Fälle per Case Manager:in at the end of 2024, mean [L1098]; range „von Null bis über 50“ [L1109]. */
  offeneFaelleJeKraft: 18.5,
  streuungFaelle: 9,
  meisteFaelle: 55,
  /** Kurzberatungen per Case Manager:in and month, 2024 [L1094]. */
  kurzberatungenJeMonat: 16.3,
  /** Fälle that end per month and Case Manager:in. Assumed: 18,5 open ones that last eight to nine months. */
  abschluesseJeMonat: 2.1,
  /** Share of the present staff that was there in each of the last years, newest first. Assumed from the build-up. */
  besetzungJeJahr: [1, 0.95, 0.85, 0.65, 0.35],
  /** Case Manager:innen by size of a verantwortliche Stelle. 10.194 open Fälle in early 2025 [L3402] need some 550. */
  kraefteKreis: [2, 4],
  kraefteKommune: [1, 1],
  kraefteStadt: [5, 9],
  kraefteTraeger: [1, 2],
  kommunenJeKreis: [4, 5],
  traegerJeKreis: [1, 3],
  traegerJeStadt: [2, 4],
} as const;

/** The log is kept until the end of the following year (LK-08), by the clock of the server. */
export function earliestProtokolltag(jetztMs: number): PlainDate {
  return toPlainDate(`${new Date(jetztMs).getUTCFullYear() - 1}-01-01`);
}

/** How many different Verläufe are told through the use cases before they are printed (see README). */
export type Vorlagenmenge = Readonly<Record<Verlauf, number>>;

export const VERLAEUFE = [
  'ANONYM',
  'KURZ_BEENDET',
  'KURZ_OFFEN',
  'NICHT_AUFGENOMMEN',
  'FALL_JUNG',
  'FALL_OFFEN',
  'FALL_LANG',
  'FALL_RUHT',
  'FALL_NACHSORGE',
  'FALL_BEENDET',
  'FOLGEFALL',
] as const;
export type Verlauf = (typeof VERLAEUFE)[number];

export const VORLAGEN: Vorlagenmenge = {
  ANONYM: 40,
  KURZ_BEENDET: 130,
  KURZ_OFFEN: 24,
  NICHT_AUFGENOMMEN: 16,
  FALL_JUNG: 14,
  FALL_OFFEN: 60,
  FALL_LANG: 4,
  FALL_RUHT: 10,
  FALL_NACHSORGE: 6,
  FALL_BEENDET: 60,
  FOLGEFALL: 8,
};

/** Shares of the ended Akten of a year, of the open Kurzberatungen and of the open Fälle; each list adds up to 1. */
export const KURZBERATUNGEN: readonly (readonly [Verlauf, number])[] = [
  ['KURZ_BEENDET', 0.8],
  ['ANONYM', 0.16],
  ['NICHT_AUFGENOMMEN', 0.04],
];
export const OFFENE_FAELLE: readonly (readonly [Verlauf, number])[] = [
  ['FALL_OFFEN', 0.72],
  ['FALL_JUNG', 0.13],
  ['FALL_RUHT', 0.09],
  ['FALL_NACHSORGE', 0.03],
  ['FALL_LANG', 0.03],
];
export const ENDETE_FAELLE: readonly (readonly [Verlauf, number])[] = [
  ['FALL_BEENDET', 0.93],
  ['FOLGEFALL', 0.07],
];
/** Open Kurzberatungen of one Case Manager:in: about half a month's. Assumed. */
export const OFFENE_KURZBERATUNGEN = 8;

import { optionalerAbsatz } from '#src/modules/akte/feld.model.ts';

/** Longest texts, in characters as a person counts them. */
export const LAENGE = {
  name: 120,
  institution: 160,
  ort: 200,
  dokument: 300,
  kurz: 500,
  mittel: 1_000,
  lang: 3_000,
  sachverhalt: 5_000,
  protokoll: 15_000,
} as const;

/** A text that may be left out; blank is null. */
export function optionalerText(max: number) {
  return optionalerAbsatz(max).transform((text) => text ?? null);
}

import { z } from 'zod';
import { optionalerAbsatz } from '#src/modules/akte/feld.model.ts';

/** Longest texts, in characters as a person counts them. */
export const LAENGE = {
  kennung: 6,
  name: 160,
  titel: 200,
  kurz: 300,
  uebergabe: 500,
  mittel: 1_000,
  text: 2_000,
  lang: 3_000,
  analyse: 4_000,
  bemerkung: 5_000,
} as const;

/** A text that may be left out or null; blank is null. */
export function textOderLeer(max: number) {
  return z
    .string()
    .nullish()
    .transform((text) => text ?? undefined)
    .pipe(optionalerAbsatz(max))
    .transform((text) => text ?? null);
}

/** A field that may be left out; blank or null is null. */
export function zeileOderLeer(max: number, muster?: RegExp, meldung?: string) {
  return z
    .string()
    .max(max)
    .nullish()
    .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text.trim()))
    .refine(
      (text) => text === null || muster === undefined || muster.test(text),
      meldung ?? 'Bitte prüfen Sie die Eingabe.',
    );
}

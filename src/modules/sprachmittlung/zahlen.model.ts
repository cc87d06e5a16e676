import { roundToFive } from '#src/core/staffelung.ts';

/** Exact sums of appointments of one language, or of all. */
export type Sprachsumme = { termine: number; minuten: number; euro: number; ungedeckt: number };
export const KEINE_SUMME: Sprachsumme = { termine: 0, minuten: 0, euro: 0, ungedeckt: 0 };

export function addSummen(a: Sprachsumme, b: Sprachsumme): Sprachsumme {
  return {
    termine: a.termine + b.termine,
    minuten: a.minuten + b.minuten,
    euro: a.euro + b.euro,
    ungedeckt: a.ungedeckt + b.ungedeckt,
  };
}

/**
 * Counts to the next five like all figures; full hours to five; euros to the next multiple of `stufe`. Where the
 * appointments round to none, hours and cost are not shown: they would tell of one person.
 */
export function roundSumme(summe: Sprachsumme, stufe: number) {
  const termine = roundToFive(Math.max(0, summe.termine));
  return {
    termine,
    stunden: termine === 0 ? null : roundToFive(Math.max(0, Math.round(summe.minuten / 60))),
    euro: termine === 0 ? null : Math.round(Math.max(0, summe.euro) / stufe) * stufe,
    ungedeckt: roundToFive(Math.max(0, summe.ungedeckt)),
  };
}

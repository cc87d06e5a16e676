import { z } from 'zod';

const tag = z.iso.date();
/** Always a multiple of five. */
const gerundet = z.number().int();
const Zeitraum = { von: tag, bis: tag, am: tag };

/** What became of the Verweise to an Angebot, as far as it may be shown (VB-02). */
export const Ergebnis = z.object({
  ...Zeitraum,
  verweise: gerundet,
  angekommen: gerundet,
  keinPlatz: gerundet,
  abgewiesen: gerundet,
  nichtErreicht: gerundet,
  offen: gerundet,
});
export type Ergebnis = z.infer<typeof Ergebnis>;

/** The last count of a Standort; `verweise` null: too few to say how many. */
export const Ergebnisstand = z.object({
  ...Zeitraum,
  verweise: gerundet.nullable(),
  verdeckt: gerundet.nullable(),
});
export type Ergebnisstand = z.infer<typeof Ergebnisstand>;

import { z } from 'zod';
import { ERKLAERUNG_CODES, SPURARTEN } from './personenspur.model.ts';

/** What every text carries that is read outside the Akte. */
export const Bestaetigung = {
  erklaerungen: z
    .array(z.object({ art: z.enum(SPURARTEN), wort: z.string().max(200), grund: z.enum(ERKLAERUNG_CODES) }))
    .max(60)
    .default([]),
  bestaetigt: z.literal(true, 'Bestätigen Sie, dass niemand genannt oder erkennbar ist.'),
};

export const Befund = z.object({
  feld: z.string(),
  art: z.enum(SPURARTEN),
  von: z.number().int(),
  bis: z.number().int(),
  /** What could stand there instead. */
  vorschlag: z.string().optional(),
});
export type Befund = z.infer<typeof Befund>;

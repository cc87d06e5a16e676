import { z } from 'zod';

/** Paging of every list: `?seite=1&groesse=50`; the answer carries `gesamt`. */
export const SeitenQuery = z.object({
  seite: z.coerce.number().int().min(1).max(10_000).default(1),
  groesse: z.coerce.number().int().min(1).max(200).default(50),
});
export type SeitenQuery = z.infer<typeof SeitenQuery>;

/** One page of a list. */
export function seiteVon<T extends z.ZodType>(eintrag: T) {
  return z.object({
    eintraege: z.array(eintrag),
    gesamt: z.number().int(),
    seite: z.number().int(),
    groesse: z.number().int(),
  });
}

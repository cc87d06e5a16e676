import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who is responsible for the Akte looks through the copy and gives it out; a Vertretung is refused by the use case. */
export const AUSKUNFT_RECHTE = {
  'auskunft.erstellen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who works with the Akte asks; nobody asks for a person who is in none of the own Akten. */
export const PARALLELFALL_RECHTE = {
  'parallelfall.pruefen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

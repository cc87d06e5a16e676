import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who may open the Akte takes the request and holds the answer. */
export const BETROFFENENANTRAG_RECHTE = {
  'betroffenenantrag.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'betroffenenantrag.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

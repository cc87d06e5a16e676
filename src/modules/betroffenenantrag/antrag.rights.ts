import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who may open the Akte takes the request and holds the answer; the DSB sees days and results of the whole Stelle. */
export const BETROFFENENANTRAG_RECHTE = {
  'betroffenenantrag.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'betroffenenantrag.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
  'betroffenenantrag.register': { DSB: 'MANDANT' },
} as const satisfies Rechtetabelle;

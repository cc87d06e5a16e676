import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who may open the Akte decides about a disclosure and records it; the DSB sees the event in the log, never the content. */
export const OFFENLEGUNG_RECHTE = {
  'offenlegung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'offenlegung.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

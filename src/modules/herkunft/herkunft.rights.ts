import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who may open the Akte sees and marks where something came from. */
export const HERKUNFT_RECHTE = {
  'herkunft.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'herkunft.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The Standort decides how it clears; who is responsible for the Akte sees it where the Aufnahme is decided. */
export const CLEARING_RECHTE = {
  'clearing.festlegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'clearing.lesen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

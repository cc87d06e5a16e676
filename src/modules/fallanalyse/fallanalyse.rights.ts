import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Led by who may open the Akte; read also by invited colleagues of the same Stelle, which the database decides row by row.
 * The steering gets counts alone.
 */
export const FALLANALYSE_RECHTE = {
  'fallanalyse.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'fallanalyse.fuehren': { CASE_MANAGEMENT: 'EIGENE' },
  'fallanalyse.zahlen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

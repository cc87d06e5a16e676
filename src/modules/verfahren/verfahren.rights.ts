import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The way of a person belongs to the Akte; the Standort gets rounded numbers. */
export const VERFAHREN_RECHTE = {
  'verfahren.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'verfahren.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
  'verfahren.zahlen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * A paper shows what the Akte holds, so it is printed by who may open the Akte. The words of the templates hold no client
 * data: the Koordination or the Leitung of the Standort says who has checked a translation.
 */
export const PAPIER_RECHTE = {
  'papier.drucken': { CASE_MANAGEMENT: 'EIGENE' },
  'papier.erreichbarkeit': { CASE_MANAGEMENT: 'SELBST' },
  'papier.uebersetzungen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

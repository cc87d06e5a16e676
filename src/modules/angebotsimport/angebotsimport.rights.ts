import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who answers for the directory of a Standort decides what comes into it from elsewhere (OQ-A-11). */
export const ANGEBOTSIMPORT_RECHTE = {
  'angebotsquelle.verwalten': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

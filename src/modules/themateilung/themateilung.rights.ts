import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Between the Koordinationen of the Standorte. The Land reads nothing of it. */
export const THEMATEILUNG_RECHTE = {
  'themateilung.lesen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'themateilung.bearbeiten': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

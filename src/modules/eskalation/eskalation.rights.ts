import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Proposed by the Koordination, released by the KI-Leitung, handled by the Ministerium. */
export const ESKALATION_RECHTE = {
  'eskalation.lesen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'eskalation.vorschlagen': { KOORDINATION: 'STANDORT' },
  'eskalation.freigeben': { KI_LEITUNG: 'STANDORT' },
  'eskalation.bearbeiten': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'eskalation.land': { MINISTERIUM: 'LAND' },
} as const satisfies Rechtetabelle;

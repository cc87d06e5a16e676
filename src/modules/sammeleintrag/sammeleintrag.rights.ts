import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Kept by the Case Management of the Stelle together; numbers go further, rounded for the Standort. */
export const SAMMELEINTRAG_RECHTE = {
  'sammeleintrag.fuehren': { CASE_MANAGEMENT: 'MANDANT' },
  'sammeleintrag.zahlen': {
    CASE_MANAGEMENT: 'MANDANT',
    TEAMLEITUNG: 'MANDANT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
} as const satisfies Rechtetabelle;

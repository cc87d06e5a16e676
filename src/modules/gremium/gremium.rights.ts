import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Koordination and KI-Leitung run the bodies of the Standort; Case Management and Teamleitung read what is settled. */
export const GREMIUM_RECHTE = {
  'gremium.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
  'gremium.pflegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  // Who prepares the own Antrag.
  'gremium.beilegen': { KI_LEITUNG: 'STANDORT', ZE_SACHBEARBEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

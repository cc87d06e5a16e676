import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

const LEITET = { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' } as const;

/** Koordination and KI-Leitung write; Case Management and Teamleitung read what is in force. The Land gets a file with the Antrag. */
export const KONZEPT_RECHTE = {
  'konzept.lesen': { CASE_MANAGEMENT: 'STANDORT', TEAMLEITUNG: 'STANDORT', ...LEITET },
  'konzept.pflegen': LEITET,
  'umsetzungsstand.lesen': LEITET,
  'umsetzungsstand.pflegen': LEITET,
  // Who prepares the own Antrag.
  'konzept.beilegen': { KI_LEITUNG: 'STANDORT', ZE_SACHBEARBEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

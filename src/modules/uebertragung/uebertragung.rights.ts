import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who works with the Akte enters it elsewhere too; lists and files hold the Akten for which the account is responsible. */
export const UEBERTRAGUNG_RECHTE = {
  'uebertragung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'uebertragung.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
  // Which columns in which order: no client data; one order for the Standort.
  'uebertragung.formular': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

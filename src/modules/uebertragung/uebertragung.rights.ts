import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who works with the Akte enters it elsewhere too; lists and files hold the Akten for which the account is responsible. */
export const UEBERTRAGUNG_RECHTE = {
  'uebertragung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'uebertragung.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

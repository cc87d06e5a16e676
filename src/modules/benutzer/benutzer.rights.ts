import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Everybody who is logged in may use the own account (`angemeldet`); managing accounts is the ADMIN_TECHNIK's alone.
 * STANDORT here: the Stelle of the Mitgliedschaft if it names one, else its Standort, else the accounts of the Land.
 */
export const RECHTE = {
  'konto.lesen': { ADMIN_TECHNIK: 'STANDORT' },
  'konto.verwalten': { ADMIN_TECHNIK: 'STANDORT' },
} as const satisfies Rechtetabelle;

import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Consents belong to the Akte: who is responsible for it or deputy records and withdraws them, nobody else sees them. */
export const EINWILLIGUNG_RECHTE = {
  'einwilligung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'einwilligung.erfassen': { CASE_MANAGEMENT: 'EIGENE' },
  'einwilligung.widerrufen': { CASE_MANAGEMENT: 'EIGENE' },
  'einwilligung.texte': { CASE_MANAGEMENT: 'MANDANT' },
} as const satisfies Rechtetabelle;

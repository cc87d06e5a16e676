import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Who works with an Akte sees when it goes and, if responsible, holds it. The datenschutzbeauftragte Person sees numbers
 * and days of the own Stelle, and releases many at once.
 */
export const LOESCHUNG_RECHTE = {
  'loeschung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'loeschung.sperren': { CASE_MANAGEMENT: 'EIGENE' },
  'loeschung.pruefen': { DSB: 'MANDANT' },
  'loeschung.freigeben': { DSB: 'MANDANT' },
} as const satisfies Rechtetabelle;

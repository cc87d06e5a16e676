import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Who works with an Akte sees when it goes and, if responsible, holds it. The datenschutzbeauftragte Person sees numbers
 * and days of the own Stelle, releases many at once, and reads what proves a consent of a deleted Akte; nobody else does, the
 * technical administration least of all.
 */
export const LOESCHUNG_RECHTE = {
  'loeschung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'loeschung.sperren': { CASE_MANAGEMENT: 'EIGENE' },
  'loeschung.pruefen': { DSB: 'MANDANT' },
  'loeschung.freigeben': { DSB: 'MANDANT' },
  'loeschung.nachweisen': { DSB: 'MANDANT' },
} as const satisfies Rechtetabelle;

import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** A booking belongs to its Akte. The pool of the Stelle is kept by its Case Management, that of the Standort by its Koordination. */
export const SPRACHMITTLUNG_RECHTE = {
  'sprachmittlung.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'sprachmittlung.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
  'sprachmittlung.pool': { CASE_MANAGEMENT: 'MANDANT' },
  'sprachmittlung.standortpool': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'sprachmittlung.zahlen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;

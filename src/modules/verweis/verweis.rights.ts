import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** A Verweis belongs to the Akte. The Stelle answers with link and code (operations `oeffentlich`), never with a role. */
export const VERWEIS_RECHTE = {
  'verweis.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'verweis.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;

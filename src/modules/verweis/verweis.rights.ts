import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * A Verweis belongs to the Akte. The Stelle answers with link and code (operations `oeffentlich`); one with an inbox logs in and
 * reaches what lies in it (SELBST), and nothing else of the product.
 */
export const VERWEIS_RECHTE = {
  'verweis.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'verweis.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
  'verweis.beantworten': { PARTNERSTELLE: 'SELBST' },
} as const satisfies Rechtetabelle;

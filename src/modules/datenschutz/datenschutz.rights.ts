import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * The log of the own verantwortliche Stelle is the DSB's alone; the technical administration learns only whether the log
 * is intact, and nobody reads it to measure work (DP-H-04).
 */
export const DATENSCHUTZ_RECHTE = {
  'protokoll.lesen': { DSB: 'MANDANT' },
  'protokoll.unversehrtheit': { ADMIN_TECHNIK: 'LAND' },
} as const satisfies Rechtetabelle;

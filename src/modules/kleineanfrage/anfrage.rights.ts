import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The Ministerium answers; who signs last is another account than who laid the answer before others (migration 0081). */
export const KLEINEANFRAGE_RECHTE = {
  'kleineanfrage.bearbeiten': { MINISTERIUM: 'LAND' },
  'kleineanfrage.zeichnen': { MINISTERIUM: 'LAND' },
} as const satisfies Rechtetabelle;

import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Reading what is open needs no right. The Ministerium opens tables of the Land; who releases is another account than who proposes. */
export const OFFENEDATEN_RECHTE = {
  'offenedaten.lesen': { MINISTERIUM: 'LAND' },
  'offenedaten.veroeffentlichen': { MINISTERIUM: 'LAND' },
} as const satisfies Rechtetabelle;

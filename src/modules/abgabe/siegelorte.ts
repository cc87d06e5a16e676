import type { Siegelort, Subjekt } from '#src/platform/crypto/typen.ts';

/** The key of an Akte, also of one that the other Stelle has not opened yet. */
export function toAkteSubjekt(akteId: string): Subjekt {
  return { art: 'akte', id: akteId };
}

/** Where the protocol of an Abgabe is sealed: on each side under the key of its own Akte, so that it dies with it. */
export function toInhaltOrt(mandantId: string, akteId: string, abgabeId: string): Siegelort {
  return {
    mandantId,
    subjekt: toAkteSubjekt(akteId),
    klasse: 'inhalt',
    name: 'abgabe.protokoll',
    zeileId: abgabeId,
  };
}

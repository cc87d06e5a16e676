import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Under the key of the Akte: what was transferred goes with it. */
export const toInhaltOrt = (mandantId: string, akteId: string, id: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'uebertragung.inhalt',
  zeileId: id,
});

import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Under the key of the Akte: a request goes with what it is about. */
export const toAntragOrt = (mandantId: string, akteId: string, id: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'betroffenenantrag.inhalt',
  zeileId: id,
});

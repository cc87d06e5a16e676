import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Under the key of the Akte: source and purpose go with it. */
export const toHerkunftOrt = (mandantId: string, akteId: string, id: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'herkunft.inhalt',
  zeileId: id,
});

/** Where the room verweis seals what a Verweis is about; read here alone, since rooms form no cycle. */
export const toVerweisOrt = (mandantId: string, akteId: string, id: string): Siegelort => ({
  ...toHerkunftOrt(mandantId, akteId, id),
  name: 'verweis.inhalt',
});

import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Under the key of the Akte: the reasons go with it. */
export const toWarteOrt = (mandantId: string, akteId: string, id: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'warteliste.gruende',
  zeileId: id,
});

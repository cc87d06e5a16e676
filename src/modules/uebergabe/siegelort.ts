import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Where the protocol of an Übergabe is sealed: under the key of the Akte, so that it dies with it. */
export const toProtokollOrt = (mandantId: string, akteId: string, uebergabeId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'uebergabe.protokoll',
  zeileId: uebergabeId,
});

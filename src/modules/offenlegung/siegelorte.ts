import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Like the proof of a consent: a key that outlives the content of the Akte (LK-05). */
const ort = (name: string, mandantId: string, akteId: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'identitaet',
  name,
  zeileId,
});

export const toOffenlegungOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('offenlegung.inhalt', mandantId, akteId, id);
export const toKindeswohlOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('kindeswohl.inhalt', mandantId, akteId, id);
export const toSchrittOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('kindeswohl.schritt', mandantId, akteId, id);

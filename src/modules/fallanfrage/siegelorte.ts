import type { Siegelort, Subjekt } from '#src/platform/crypto/typen.ts';

/** A key of its own: destroyed when the Anfrage is taken over, and when its time is over. */
export function toAnfrageSubjekt(id: string): Subjekt {
  return { art: 'fallanfrage', id };
}

export function toAnfrageOrt(mandantId: string, id: string): Siegelort {
  return toOrt(mandantId, id, 'fallanfrage.inhalt');
}

export function toAbsageOrt(mandantId: string, id: string): Siegelort {
  return toOrt(mandantId, id, 'fallanfrage.absage');
}

function toOrt(mandantId: string, id: string, name: string): Siegelort {
  return { mandantId, subjekt: toAnfrageSubjekt(id), klasse: 'inhalt', name, zeileId: id };
}

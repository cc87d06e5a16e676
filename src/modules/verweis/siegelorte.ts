import type { Siegelort, Subjekt } from '#src/platform/crypto/typen.ts';

export function toVerweisOrt(mandantId: string, akteId: string, verweisId: string): Siegelort {
  return toAktenOrt(mandantId, akteId, 'verweis.inhalt', verweisId);
}

export function toEintragOrt(mandantId: string, akteId: string, eintragId: string): Siegelort {
  return toAktenOrt(mandantId, akteId, 'verweis.eintrag', eintragId);
}

function toAktenOrt(mandantId: string, akteId: string, name: string, zeileId: string): Siegelort {
  return { mandantId, subjekt: { art: 'akte', id: akteId }, klasse: 'inhalt', name, zeileId };
}

/** The copy for the Stelle has a key of its own (docs/entscheidungen/0012): destroyed with the link, the Akte stays. */
export function toLinkSubjekt(linkId: string): Subjekt {
  return { art: 'verweis', id: linkId };
}

export function toLinkOrt(mandantId: string, linkId: string): Siegelort {
  return {
    mandantId,
    subjekt: toLinkSubjekt(linkId),
    klasse: 'inhalt',
    name: 'verweis.uebergabe',
    zeileId: linkId,
  };
}

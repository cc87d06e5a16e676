import type { Siegelort } from '#src/platform/crypto/typen.ts';

const ort = (name: string, mandantId: string, akteId: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name,
  zeileId,
});

export const toBlattOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('fallanalyse.blatt', mandantId, akteId, id);
export const toErgebnisOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('fallanalyse.ergebnis', mandantId, akteId, id);
export const toBeitragOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('fallanalyse.beitrag', mandantId, akteId, id);
export const toAufgabeOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort('fallanalyse.aufgabe', mandantId, akteId, id);

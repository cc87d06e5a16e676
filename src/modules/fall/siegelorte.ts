import type { Siegelort } from '#src/platform/crypto/typen.ts';

/** Fixed logical names: they are authenticated with every sealed value and survive a renaming of tables. */
const ort = (
  mandantId: string,
  akteId: string,
  klasse: 'inhalt' | 'besonders',
  name: string,
  zeileId: string,
): Siegelort => ({ mandantId, subjekt: { art: 'akte', id: akteId }, klasse, name, zeileId });

export const toAufnahmeOrt = (mandantId: string, akteId: string): Siegelort =>
  ort(mandantId, akteId, 'inhalt', 'aufnahme.inhalt', akteId);
/** The reason why contact is anlassbezogen, beside the next day of the Akte. */
export const toTerminOrt = (mandantId: string, akteId: string): Siegelort =>
  ort(mandantId, akteId, 'inhalt', 'akte.termin', akteId);
export const toBereichOrt = (
  mandantId: string,
  akteId: string,
  assessmentId: string,
  bereich: string,
): Siegelort => ort(mandantId, akteId, 'inhalt', `assessment.${bereich.toLowerCase()}.inhalt`, assessmentId);
/** Special categories (Art. 9 DSGVO) lie under a key of their own, so that they can be destroyed for themselves. */
export const toBesondersOrt = (
  mandantId: string,
  akteId: string,
  assessmentId: string,
  bereich: string,
): Siegelort =>
  ort(mandantId, akteId, 'besonders', `assessment.${bereich.toLowerCase()}.besonders`, assessmentId);
export const toBarriereOrt = (mandantId: string, akteId: string, personId: string): Siegelort =>
  ort(mandantId, akteId, 'besonders', 'beteiligte.besonders', personId);
export const toZielOrt = (mandantId: string, akteId: string, zielId: string): Siegelort =>
  ort(mandantId, akteId, 'inhalt', 'ziel.inhalt', zielId);
export const toSchrittOrt = (mandantId: string, akteId: string, schrittId: string): Siegelort =>
  ort(mandantId, akteId, 'inhalt', 'schritt.inhalt', schrittId);
export const toKontaktOrt = (mandantId: string, akteId: string, kontaktId: string): Siegelort =>
  ort(mandantId, akteId, 'inhalt', 'kontakt.inhalt', kontaktId);

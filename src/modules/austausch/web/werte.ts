import { z } from 'zod';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import type { Befund } from '#src/modules/fachfrage/pruefung.contract.ts';
import type { Texte } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { findTextspuren } from '../textspuren.model.ts';
import { t } from './texte.ts';

export type { Erklaerung };

/** Who writes; the others read. */
export const SCHREIBENDE: readonly string[] = [
  'CASE_MANAGEMENT',
  'KOORDINATION',
  'KI_LEITUNG',
  'B3_FACHKRAFT',
  'MINISTERIUM',
];

/** The same check as the server's, before anything is sent. */
export async function findStellen(texte: Texte): Promise<Befund[]> {
  return Object.entries(texte).flatMap(([feld, text]) =>
    findTextspuren(text, feld).map((spur) => ({ feld, ...spur })),
  );
}

export function freitext(hoechstens: number) {
  return z.string().max(hoechstens, t('form.lang'));
}
/** A text of a form that must be there. */
export function pflichttext(hoechstens: number) {
  return freitext(hoechstens).refine((wert) => wert.trim() !== '', t('form.fehlt'));
}
export const bestaetigt = z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt'));

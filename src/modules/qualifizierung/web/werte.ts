import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { t } from './texte.ts';

export function freitext(hoechstens: number) {
  return z.string().max(hoechstens, t('form.lang'));
}
/** A text of a form that must be there. */
export function pflichttext(hoechstens: number) {
  return freitext(hoechstens).refine((wert) => wert.trim() !== '', t('form.fehlt'));
}
export const wahl = z.string().min(1, t('form.waehlen'));
export const tag = z.string().refine((wert): boolean => isPlainDate(wert), t('form.tag'));

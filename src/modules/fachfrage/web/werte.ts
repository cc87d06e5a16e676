import { z } from 'zod';
import { t } from './texte.ts';

/** A text of a form that must be there. */
export function pflichttext(hoechstens: number) {
  return z
    .string()
    .max(hoechstens, t('form.lang'))
    .refine((wert) => wert.trim() !== '', t('form.fehlt'));
}

/** Nobody is named: without it nothing is sent. */
export const bestaetigt = z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt'));

import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { t } from './texte.ts';

/** A text of a form that must be there. */
export function pflichttext(hoechstens: number) {
  return freitext(hoechstens).refine((wert) => wert.trim() !== '', t('form.fehlt'));
}
export function freitext(hoechstens: number) {
  return z.string().max(hoechstens, t('form.lang'));
}
export const wahl = z.string().min(1, t('form.waehlen'));
export const tag = z.string().refine((wert): boolean => isPlainDate(wert), t('form.tag'));
export const tagOderLeer = z
  .string()
  .refine((wert): boolean => wert === '' || isPlainDate(wert), t('form.tag'));
export const zahlOderLeer = z.string().regex(/^\s*\d{0,4}\s*$/, t('form.zahl'));
export const bestaetigt = z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt'));

/** What is sent of a field that may stay empty. */
export function toOptional(wert: string): string | null {
  return wert.trim() === '' ? null : wert;
}
export function toZahl(wert: string): number | null {
  return wert.trim() === '' ? null : Number(wert);
}

/** Whether the acting role runs the Gremien. */
export function usePflegt(): boolean {
  const { data } = useSitzung();
  return data?.rolle === 'KOORDINATION' || data?.rolle === 'KI_LEITUNG';
}

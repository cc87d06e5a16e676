import { z } from 'zod';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Wahl } from '#src/web/ui/auswahl.tsx';
import { t } from './texte.ts';

/** `19.10.2026`, or nothing. */
export function formatTag(datum: string | null): string {
  return datum !== null && isPlainDate(datum) ? formatGerman(datum) : '';
}

export function toWahlen(liste: readonly Wert[]): Wahl[] {
  return liste.map(({ code, text }) => ({ wert: code, text }));
}

/** The code if it is one of the list; an empty choice gives undefined. */
export function toCode<C extends string>(codes: readonly C[], wert: string | null): C | undefined {
  return codes.find((code) => code === wert);
}

/** Answers a plain boolean: the field stays a text that somebody types. */
const isTag = (text: string): boolean => isPlainDate(text);

/** Fields of forms: always texts, so that a draft keeps them as they were typed. */
export const Freitext = (max: number) => z.string().max(max, t('form.zuLang', { max }));
export const Pflichttext = (max: number, fehlt: string) =>
  Freitext(max).refine((text) => text.trim() !== '', fehlt);
export const Tag = z.string().refine(isTag, t('form.tag'));
/** Radio buttons without a choice give null. */
export const Wahlpflicht = z.string({ error: t('form.waehlen') }).min(1, t('form.waehlen'));

import { z } from 'zod';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Wahl } from '#src/web/ui/auswahl.tsx';
import { t } from './texte.ts';

const isTag = (text: string): boolean => isPlainDate(text);

/** Fields of forms are texts, so that a draft keeps them as they were typed. */
export const Tag = z.string().refine(isTag, t('tag'));
export const Freitext = (max: number) => z.string().max(max, t('zuLang', { max }));
export const Pflichttext = (max: number) => Freitext(max).refine((text) => text.trim() !== '', t('pflicht'));
export const Wahlpflicht = z.string({ error: t('waehlen') }).min(1, t('waehlen'));

export const toWahlen = (liste: readonly Wert[]): Wahl[] =>
  liste.map(({ code, text }) => ({ wert: code, text }));

export function toCode<C extends string>(codes: readonly C[], wert: string): C | undefined {
  return codes.find((code) => code === wert);
}

export function formatTag(datum: string | null): string {
  return datum !== null && isPlainDate(datum) ? formatGerman(datum) : '';
}

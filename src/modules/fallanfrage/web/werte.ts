import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Wahl } from '#src/web/ui/auswahl.tsx';
import { t } from './texte.ts';

export function toWahlen(liste: readonly Wert[]): Wahl[] {
  return liste.filter(({ beendet }) => beendet !== true).map(({ code, text }) => ({ wert: code, text }));
}

/** The code if it is one of the list; an empty choice gives undefined. */
export function toCode<C extends string>(codes: readonly C[], wert: string | null): C | undefined {
  return codes.find((code) => code === wert);
}

/** Answers a plain boolean: the field stays a text that somebody types. */
const isTag = (text: string): boolean => isPlainDate(text);

export const Freitext = (max: number) => z.string().max(max, t('form.zuLang', { max }));
export const Pflichttext = (max: number) =>
  Freitext(max).refine((text) => text.trim() !== '', t('form.pflicht'));
export const Tag = z.string().refine(isTag, t('form.tag'));
/** Radio buttons without a choice give null. */
export const Wahlpflicht = z.string({ error: t('form.waehlen') }).min(1, t('form.waehlen'));

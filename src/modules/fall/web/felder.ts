import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { parseUhrzeit } from '#src/core/uhrzeit.ts';
import { t } from './texte.ts';

const FORMAT = 'Geben Sie den Tag als TT.MM.JJJJ ein.';
const isTag = (text: string): boolean => isPlainDate(text);

/** Fields of forms: always texts, so that a draft keeps them as they were typed. */
export const Tag = z.string().refine(isTag, FORMAT);
export const TagOderLeer = z.string().refine((text) => text === '' || isTag(text), FORMAT);
export const UhrzeitOderLeer = z
  .string()
  .refine(
    (text) => text.trim() === '' || parseUhrzeit(text) !== null,
    'Geben Sie die Uhrzeit so ein: 14:30.',
  );
export const Pflichttext = (max: number) =>
  z
    .string()
    .refine((text) => text.trim() !== '', t('ziel.pflicht'))
    .refine((text) => text.length <= max, `Höchstens ${String(max)} Zeichen.`);
export const Freitext = (max: number) => z.string().max(max, `Höchstens ${String(max)} Zeichen.`);
/** A choice that has to be made; radio buttons without a choice give null. */
export const Wahlpflicht = z.string({ error: t('verlauf.waehlen') }).min(1, t('verlauf.waehlen'));

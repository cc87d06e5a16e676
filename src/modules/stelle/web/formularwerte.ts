import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { getOk } from '#src/core/result.ts';
import { parseVzae } from '#src/core/vzae.ts';
import { t } from './texte.ts';

/** Forms hold what was typed; these say what is wrong with it, the functions below turn it into the contract's form. */
export const VzaeFeld = z.string().superRefine((text, kontext) => {
  const wert = parseVzae(text);
  if (!wert.ok) kontext.addIssue({ code: 'custom', message: wert.fehler.meldung });
});

export const TagFeld = z.string().refine(isPlainDate, t('filter.datum.fehler'));
/** Empty: no end is known. */
export const TagOderLeer = z
  .string()
  .refine((text) => text === '' || isPlainDate(text), t('filter.datum.fehler'));

/** Hundredths of a checked field. */
export function toHundertstel(text: string): number {
  return getOk(parseVzae(text));
}

/** Empty becomes null: an end that is not known, a choice that was not made. */
export function toOderNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

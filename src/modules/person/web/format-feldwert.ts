import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { t } from './texte.ts';

/** The value of a form field in words: the text of its list, German days, yes and no; never a code. */
export function formatFeldwert(liste: readonly Wert[] | undefined, wert: unknown): string {
  if (typeof wert === 'boolean') return wert ? t('feldwert.ja') : t('feldwert.nein');
  if (Array.isArray(wert)) return wert.map((teil: unknown) => formatFeldwert(liste, teil)).join(', ');
  if (typeof wert !== 'string' || wert === '') return '';
  if (liste !== undefined) return textOf(liste, wert);
  return isPlainDate(wert) ? formatGerman(wert) : wert;
}

/** Texts by code as a list. */
export const toListe = (texte: Readonly<Record<string, string>>): Wert[] =>
  Object.entries(texte).map(([code, text]) => ({ code, text, quelle: '' }));

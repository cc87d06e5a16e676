import { toName } from './check-name.ts';
import { toZeichen } from './din91379.ts';
import { transliterate } from './transliterate.ts';

/** Dropped without a gap, as in the machine-readable zone: O’Neill is ONEILL, Marʼyana is MARYANA. */
const INSIDE_WORD = /^[\u0027\u0060\u00b4\u00b7\u2019\u02b9\u02ba\u02be\u02bf\u02c8\u02cc]$/u;

/** Letters whose base is not found by taking marks away. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'O',
  đ: 'D',
  ð: 'D',
  ł: 'L',
  ħ: 'H',
  ŧ: 'T',
  ı: 'I',
  ə: 'A',
  ǥ: 'G',
  ɨ: 'I',
};

/**
 * Search form of DIN 91379: upper case A–Z and single blanks. „Müller“ → MUELLER, „Șerban“ → SERBAN, „Ø“ → OE.
 * Cyrillic and Greek are transliterated first (first reading), Arabic and other scripts leave nothing.
 */
export function toSearchForm(name: string): string {
  return toForm(transliterate(toName(name))[0] ?? '', (suchform) => suchform);
}

/** As `toSearchForm`, but letters lose their marks instead of being spelled out: „Müller“ → MULLER. */
export function toBaseForm(name: string): string {
  return toForm(transliterate(toName(name))[0] ?? '', (suchform, text) => getBase(text) ?? suchform);
}

function toForm(name: string, choose: (suchform: string, text: string) => string): string {
  const teile = toZeichen(name).map((zeichen) => {
    if (zeichen.art === 'buchstabe') return choose(zeichen.suchform, zeichen.text);
    if (INSIDE_WORD.test(zeichen.text)) return '';
    // Letters that DIN 91379 does not know (Yoruba ẹ́, Hausa ɓ): without their marks, else nothing.
    return zeichen.art === 'fremd' && /^\p{L}/u.test(zeichen.text) ? (getBase(zeichen.text) ?? '') : ' ';
  });
  return teile.join('').replace(/ +/g, ' ').trim();
}

function getBase(text: string): string | undefined {
  const ohne = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const basis = BASE_LETTERS[ohne] ?? ohne.toUpperCase();
  return /^[A-Z]$/.test(basis) ? basis : undefined;
}

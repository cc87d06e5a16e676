import { fail, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { countCodePoints, toLine } from '../text.ts';
import { toZeichen } from './din91379.ts';

export type NameFehler =
  | { code: 'NAME_LEER' | 'NAME_ZU_LANG' | 'NAME_OHNE_BUCHSTABEN'; meldung: string }
  /** `stelle` counts letters as a person sees them, from 1. */
  | { code: 'NAME_ZEICHEN'; zeichen: string; stelle: number; meldung: string };

const LONGEST_NAME = 200;

/**
 * Signs that look like an allowed one and are typed or pasted in its place. DIN 91379 has U+2019 as the apostrophe of
 * names; Ukrainian keyboards give U+02BC, Uzbek and Hawaiian ones U+02BB, Word gives U+2018. A person must not be
 * turned away because of a sign that nobody can tell apart.
 */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u02bb\u02bc\u2018\u201b]/g, '\u2019'],
  [/[\u2010-\u2013\u2212]/g, '-'],
  [/[\u200c-\u200f\u061c]/g, ''],
];

/**
 * Checks a name of a person against DIN 91379 data type A: normative Latin letters and the non-letters N1 (blank,
 * hyphen, apostrophes …). Returns the name in NFC, trimmed, look-alikes replaced; nothing else is changed. A name in
 * another script is refused: here belongs the transliteration of the passport.
 */
export function checkName(text: string): Result<string, NameFehler> {
  const name = toName(text);
  if (name === '') return fail({ code: 'NAME_LEER', meldung: 'Geben Sie einen Namen ein.' });
  if (countCodePoints(name) > LONGEST_NAME) {
    return fail({ code: 'NAME_ZU_LANG', meldung: `Ein Name hat höchstens ${LONGEST_NAME} Zeichen.` });
  }
  const alle = toZeichen(name);
  const fremd = alle.findIndex((zeichen) => zeichen.art === 'fremd');
  if (fremd >= 0) return fail(refuseZeichen(alle[fremd]?.text ?? '', fremd + 1));
  if (!alle.some((zeichen) => zeichen.art === 'buchstabe')) {
    return fail({ code: 'NAME_OHNE_BUCHSTABEN', meldung: 'Ein Name braucht mindestens einen Buchstaben.' });
  }
  return ok(name);
}

/** The form in which names are stored and compared: NFC, one line, look-alikes replaced. Refuses nothing. */
export function toName(text: string): string {
  return LOOKALIKES.reduce((name, [muster, ersatz]) => name.replace(muster, ersatz), toLine(text))
    .trim()
    .normalize('NFC');
}

function refuseZeichen(zeichen: string, stelle: number): NameFehler {
  const lateinisch = /^\p{Script=Latin}/u.test(zeichen) || !/^\p{L}/u.test(zeichen);
  const rat = lateinisch
    ? 'Schreiben Sie den Namen wie im Pass.'
    : 'Geben Sie den Namen in lateinischer Schrift ein.';
  return {
    code: 'NAME_ZEICHEN',
    zeichen,
    stelle,
    meldung: `Das Zeichen „${zeichen}“ an Stelle ${stelle} ist in Namen nicht erlaubt. ${rat}`,
  };
}

import { NON_LETTERS_N1, SEARCH_FORM_LETTERS } from './din91379.data.ts';

/** One unit of a name: a letter or sequence with its search form, a non-letter, or something DIN 91379 does not know. */
export type Zeichen =
  | { art: 'buchstabe'; text: string; suchform: string }
  | { art: 'nichtbuchstabe'; text: string }
  | { art: 'fremd'; text: string };

const LETTERS = new Map<string, string>(
  Object.entries(SEARCH_FORM_LETTERS).flatMap(([suchform, zeilen]) =>
    zeilen.flatMap((zeile) => zeile.split(' ').map((text): [string, string] => [text, suchform])),
  ),
);
const NON_LETTERS = new Set(NON_LETTERS_N1.map((codepoint) => String.fromCodePoint(codepoint)));
const LONGEST = Math.max(...Array.from(LETTERS.keys(), (text) => text.length));

/** Splits a text in NFC; the longest sequence wins, so that K͟H is one letter. */
export function toZeichen(text: string): Zeichen[] {
  const alle: Zeichen[] = [];
  let stelle = 0;
  while (stelle < text.length) {
    const zeichen = getZeichenAt(text, stelle);
    alle.push(zeichen);
    stelle += zeichen.text.length;
  }
  return alle;
}

function getZeichenAt(text: string, stelle: number): Zeichen {
  for (let laenge = LONGEST; laenge > 0; laenge -= 1) {
    const stueck = text.slice(stelle, stelle + laenge);
    const suchform = LETTERS.get(stueck);
    if (suchform !== undefined && !hasMarkAt(text, stelle + stueck.length)) {
      return { art: 'buchstabe', text: stueck, suchform };
    }
  }
  const einzeln = String.fromCodePoint(text.codePointAt(stelle) ?? 0);
  if (NON_LETTERS.has(einzeln)) return { art: 'nichtbuchstabe', text: einzeln };
  return { art: 'fremd', text: einzeln + (MARKS.exec(text.slice(stelle + einzeln.length))?.[0] ?? '') };
}

const MARKS = /^\p{M}+/u;

/** A letter with one more mark than the list knows is another letter, not the shorter one. */
function hasMarkAt(text: string, stelle: number): boolean {
  return MARKS.test(text.slice(stelle, stelle + 2));
}

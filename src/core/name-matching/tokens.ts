import { toName } from './check-name.ts';
import { toBaseForm, toSearchForm } from './search-form.ts';
import { isArabic, toArabicSkeletons, toLatinSkeleton } from './skeleton.ts';
import { toSoundKeys, toSoundLetters } from './sound-key.ts';
import { transliterate } from './transliterate.ts';
import { toChains } from './words.ts';
import type { Kette } from './words.ts';

/**
 * Tokens per person. A common name needs 15 to 35; the limit keeps a very long one from filling the index, and few
 * tokens tell less to who steals a dump. Whole words come first, so a cut only costs variants and prefixes.
 */
export const MOST_TOKENS = 60;
/** Alternatives for one typed word; each is one lookup. */
const MOST_ALTERNATIVES = 16;
const MOST_QUERY_WORDS = 8;
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 8;

/** Search forms of one word. `ganz` = as written and without marks; `keys` = sound keys; `skelette` = consonants. */
type Wortformen = { ganz: string[]; keys: string[]; skelette: string[]; arabisch: boolean };

/**
 * The tokens under which a person is found, without order or meaning outside, each at most once:
 * `w:` whole word · `p:` its beginning (3 to 8 letters) · `k:` sound key · `s:` skeleton of a Latin word ·
 * `o:` skeleton of a word in Arabic script. They are secret data until the caller has put a keyed hash on them.
 */
export function toTokens(name: { familienname: string; vornamen: string }): string[] {
  const ketten = [name.familienname, name.vornamen].flatMap((teil) => toChains(toName(teil)));
  const woerter = ketten.flatMap((kette) => kette.woerter.map(toWortformen));
  const verbunden = ketten
    .filter((kette) => kette.woerter.length > 1)
    .map((kette) => toWortformen(joinKette(kette)));
  const alle = [...woerter, ...verbunden];
  const stufen = [
    ...byRank(alle.map((wort) => wort.ganz.map((form) => `w:${form}`))),
    ...byRank(alle.map((wort) => wort.keys.map((key) => `k:${key}`))),
    ...byRank(alle.map((wort) => wort.skelette.map((s) => (wort.arabisch ? `o:${s}` : `s:${s}`)))),
    ...byRank(alle.map((wort) => toPrefixes(wort.ganz))),
  ];
  return [...new Set(stufen)].slice(0, MOST_TOKENS);
}

/**
 * For each typed word the tokens of which one must be there, the most exact first; all words must be found, in any
 * order. A single letter (an initial) is left out beside a longer word: „A. Müller“ finds every Müller, and never Anna
 * Maier. Without a usable word the list is empty, which means no search and not every person.
 */
export function toQueryTokens(query: string): string[][] {
  const gruppen = toChains(toName(query)).flatMap((kette) => {
    const verbunden = kette.woerter.length > 1 ? toAlternatives(toWortformen(joinKette(kette))) : [];
    const woerter = kette.woerter.filter((_, i) => !(kette.artikel[i] && i < kette.woerter.length - 1));
    return woerter.map((wort) => ({
      lang: isLong(wort),
      tokens: [...toAlternatives(toWortformen(wort)), ...verbunden],
    }));
  });
  const lange = gruppen.filter((gruppe) => gruppe.lang);
  return (lange.length > 0 ? lange : gruppen)
    .map((gruppe) => [...new Set(gruppe.tokens)].slice(0, MOST_ALTERNATIVES))
    .filter((tokens) => tokens.length > 0)
    .slice(0, MOST_QUERY_WORDS);
}

function toAlternatives(wort: Wortformen): string[] {
  const ganz = wort.ganz.map((form) => `w:${form}`);
  const anfaenge = wort.ganz
    .filter((form) => form.length >= SHORTEST_PREFIX)
    .map((form) => `p:${form.slice(0, LONGEST_PREFIX)}`);
  const keys = wort.keys.map((key) => `k:${key}`);
  // A typed Latin word meets Arabic originals only, a typed Arabic word meets both.
  const arten = wort.arabisch ? ['o', 's'] : ['o'];
  const skelette = arten.flatMap((art) => wort.skelette.map((skelett) => `${art}:${skelett}`));
  return [...ganz, ...anfaenge, ...keys, ...skelette];
}

function toWortformen(wort: string): Wortformen {
  if (isArabic(wort)) {
    return {
      ganz: [wort.replace(/[^\p{L}]/gu, '')],
      keys: [],
      skelette: toArabicSkeletons(wort),
      arabisch: true,
    };
  }
  const lesungen = transliterate(wort);
  const formen = unique(lesungen.map(toSearchForm));
  if (formen.length === 0) return { ganz: [wort.toUpperCase()], keys: [], skelette: [], arabisch: false };
  const ganz = unique([...formen, ...lesungen.map(toBaseForm)]);
  const keys = toSoundKeys(
    unique([...formen, ...lesungen.map((lesung) => toSearchForm(toSoundLetters(lesung)))]),
  );
  return { ganz, keys, skelette: unique(keys.map(toLatinSkeleton)), arabisch: false };
}

/** Real beginnings only: the whole word has its own token. */
function toPrefixes(formen: readonly string[]): string[] {
  const laengen = Array.from({ length: LONGEST_PREFIX - SHORTEST_PREFIX + 1 }, (_, i) => SHORTEST_PREFIX + i);
  return unique(
    laengen.flatMap((laenge) =>
      formen.filter((f) => f.length > laenge).map((f) => `p:${f.slice(0, laenge)}`),
    ),
  );
}

/** First of each list, then second of each …, so that a cut takes the same from every word. */
function byRank(listen: readonly (readonly string[])[]): string[] {
  const laenge = Math.max(0, ...listen.map((liste) => liste.length));
  return Array.from({ length: laenge }, (_, i) => listen.flatMap((liste) => liste.slice(i, i + 1))).flat();
}

function joinKette(kette: Kette): string {
  return kette.woerter.join('');
}

/** Two letters or more, or a script in which one letter is a word. */
function isLong(wort: string): boolean {
  return Array.from(wort).length > 1 || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(wort);
}

function unique(texte: readonly string[]): string[] {
  return [...new Set(texte)].filter((text) => text !== '');
}

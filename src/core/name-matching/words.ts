import { toSearchForm } from './search-form.ts';

/** Words that some write together and some apart; `artikel` marks those that carry no name of their own. */
export type Kette = { woerter: string[]; artikel: boolean[] };

/** Arabic article and „Diener“: al-Hassan and Alhassan, Abd al-Rahman and Abdulrahman are the same names. */
const ARTICLES = new Set(['AL', 'EL', 'UL']);
const LINKING = new Set([...ARTICLES, 'ABD', 'ABDUL', 'ABDEL', 'ABDAL', 'عبد']);
const LONGEST_CHAIN = 4;

/** Splits a name at everything that is neither letter, mark nor apostrophe; a hyphen or an article links two words. */
export function toChains(name: string): Kette[] {
  const ketten: Kette[] = [];
  let linked = false;
  for (const stueck of name.match(/[\p{L}\p{M}'`´·’ʹʺʾʿˈˌ]+|-|[^\p{L}\p{M}-]+/gu) ?? []) {
    if (!/\p{L}/u.test(stueck)) {
      linked ||= stueck === '-';
      continue;
    }
    addWort(ketten, stueck, linked);
    linked = LINKING.has(toSearchForm(stueck)) || LINKING.has(stueck);
  }
  return ketten;
}

function addWort(ketten: Kette[], wort: string, linked: boolean): void {
  const letzte = ketten.at(-1);
  const artikel = ARTICLES.has(toSearchForm(wort));
  if (linked && letzte && letzte.woerter.length < LONGEST_CHAIN) {
    letzte.woerter.push(wort);
    letzte.artikel.push(artikel);
  } else {
    ketten.push({ woerter: [wort], artikel: [artikel] });
  }
}

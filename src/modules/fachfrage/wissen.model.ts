import { toSearchForm } from '#src/core/name-matching/search-form.ts';
import type { PlainDate } from '#src/core/plain-date.ts';

/** A withdrawn entry stays and says so; a correction may bring it back. */
export const WISSEN_ZUSTAENDE = ['GILT', 'ZURUECKGEZOGEN'] as const;
export type WissenZustand = (typeof WISSEN_ZUSTAENDE)[number];

/** So many different words of a question are looked for. */
const MOST_WORDS = 40;
const LONGEST_STEM = 7;

/** Words that tell nothing about a question. */
const LEERE_WOERTER = new Set(
  (
    'ABER ALLE ALS ALSO AUCH AUF AUS BEI BEREITS BITTE BRAUCHT DABEI DAFUER DANN DARF DAS DASS DAVON DEM DEN DER DES DIE DIES DIESE DOCH DURCH EIN EINE EINEM ' +
    'EINEN EINER EINES ETWAS FRAGE FUER GEHT GIBT HABEN HAT HIER IHM IHR IHRE IMMER IST JETZT JEDE KANN KEIN KEINE KOENNEN MAN MEHR MEIN MIT MUSS NACH NICHT ' +
    'NOCH NUR ODER OHNE PERSON PERSONEN SCHON SEIN SEINE SEIT SICH SIE SIND SOLL UEBER UND UNS UNTER VOM VON VOR WANN WAR WAS WEIL WELCHE WELCHEN WELCHER WENN ' +
    'WER WERDEN WIE WIR WIRD ZUM ZUR ZWEI'
  ).split(' '),
);

/** The form in which entries are searched: capital letters without umlauts, numbers of paragraphs kept („25B“). */
export function toSuchtext(texte: readonly string[]): string {
  return ` ${texte.flatMap((text) => toSuchwoerter(text)).join(' ')} `;
}

function toSuchwoerter(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).map((wort) =>
    /\d/.test(wort) ? wort.toUpperCase() : toSearchForm(wort),
  );
}

/**
 * What is looked for: beginnings of the words that tell something, so that „Niederlassungserlaubnisse“ finds
 * „Niederlassungserlaubnis“; numbers of paragraphs as they stand, with a blank on both sides.
 */
export function toSuchanfrage(text: string): string[] {
  const woerter = toSuchwoerter(text).flatMap((wort) => {
    if (/^\d+[A-Z]?$/.test(wort)) return [` ${wort} `];
    if (wort.length < 3 || LEERE_WOERTER.has(wort)) return [];
    return [` ${wort.slice(0, LONGEST_STEM)}`];
  });
  return [...new Set(woerter)].slice(0, MOST_WORDS);
}

/** How many of these are needed at least, so that a long question does not find everything. */
export function computeMindestens(anfrage: readonly string[]): number {
  return anfrage.length <= 2 ? anfrage.length : Math.max(2, Math.ceil(anfrage.length / 4));
}

/** The day to check an entry again has passed. */
export function isVeraltet({ pruefenAm }: { pruefenAm: PlainDate }, stichtag: PlainDate): boolean {
  return pruefenAm < stichtag;
}

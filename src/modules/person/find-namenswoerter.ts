import { toQueryTokens } from '#src/core/name-matching/tokens.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listTokentreffer } from './person.repo.ts';

/** Persons of the own Akten whom a word names: exactly or transliterated, or by its sound and in another script. */
export type Namenstreffer = { genau: Set<string>; aehnlich: Set<string> };

/** Sound keys and skeletons so short fit too many words. */
const KUERZESTER_KLANG = 3;

/**
 * Which of these words are names of persons of the own Akten; a word that is none is missing. The names stay sealed: only
 * keyed tokens are compared. For a text that leaves the Akte, never for an answer to somebody else: it tells who is known.
 */
export async function findNamenswoerter(
  trx: Trx,
  kontext: Kontext,
  woerter: readonly string[],
): Promise<Map<string, Namenstreffer>> {
  const gruppen = new Map([...new Set(woerter)].map((wort) => [wort, toWorttokens(wort)]));
  const flach = [...new Set([...gruppen.values()].flat())];
  if (flach.length === 0) return new Map();
  const { mandantId } = getKonto(kontext);
  const tokens = await kontext.dienste.tresor.createTokens(mandantId, flach);
  const klartext = new Map(flach.map((token, stelle) => [String(tokens[stelle]), token]));
  const personenVon = new Map<string, string[]>();
  for (const [personId, besitz] of await listTokentreffer(trx, mandantId, tokens)) {
    for (const token of besitz) {
      const klar = klartext.get(token) ?? '';
      personenVon.set(klar, [...(personenVon.get(klar) ?? []), personId]);
    }
  }
  const treffer = new Map<string, Namenstreffer>();
  for (const [wort, worttokens] of gruppen) {
    const genau = new Set<string>();
    const aehnlich = new Set<string>();
    for (const token of worttokens) {
      for (const person of personenVon.get(token) ?? [])
        (token.startsWith('w:') ? genau : aehnlich).add(person);
    }
    if (genau.size + aehnlich.size > 0) treffer.set(wort, { genau, aehnlich });
  }
  return treffer;
}

/** Whole words, sounds and skeletons; also without the s of the genitive („Oğuz’“, „Ahmads“). Beginnings say too little. */
function toWorttokens(wort: string): string[] {
  const ohneS = /^\p{Script=Latin}{4,}s$/iu.test(wort) ? [wort.slice(0, -1)] : [];
  return [wort, ...ohneS]
    .flatMap((form) => toQueryTokens(form).flat())
    .filter(
      (token) => token.startsWith('w:') || (!token.startsWith('p:') && token.length - 2 >= KUERZESTER_KLANG),
    );
}

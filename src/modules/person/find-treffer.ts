import { toQueryTokens } from '#src/core/name-matching/tokens.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listTokentreffer } from './person.repo.ts';
import { getTrefferart, rankTreffer, type Suchgruppe, type Trefferart } from './suche.model.ts';

export type NamensTreffer = { personId: string; art: Trefferart; rang: number };

/**
 * Persons of the own Akten whose name fits what was typed, best first. All words must be found. The names themselves
 * stay sealed: only keyed tokens are compared.
 */
export async function findNamensTreffer(trx: Trx, kontext: Kontext, text: string): Promise<NamensTreffer[]> {
  return (await findJe(trx, kontext, [text])).sort((a, b) => a.rang - b.rang);
}

/** Persons for whom any of these names fits completely, each once: who to look at for duplicates. */
export async function findEinenVon(trx: Trx, kontext: Kontext, texte: readonly string[]): Promise<string[]> {
  const treffer = await findJe(trx, kontext, texte);
  return [...new Set(treffer.sort((a, b) => a.rang - b.rang).map(({ personId }) => personId))];
}

async function findJe(trx: Trx, kontext: Kontext, texte: readonly string[]): Promise<NamensTreffer[]> {
  const { mandantId } = getKonto(kontext);
  const klar = texte.map(toQueryTokens);
  const flach = [...new Set(klar.flat(2))];
  if (flach.length === 0) return [];
  const tokens = await kontext.dienste.tresor.createTokens(mandantId, flach);
  const verschluesselt = new Map(flach.map((token, stelle) => [token, String(tokens[stelle])]));
  const vorhanden = await listTokentreffer(trx, mandantId, tokens);
  return klar.flatMap((gruppen) => {
    const frage = gruppen.map(
      (gruppe): Suchgruppe =>
        gruppe.map((token) => ({ token: verschluesselt.get(token) ?? '', art: getTrefferart(token) })),
    );
    return [...vorhanden].flatMap(([personId, besitz]) => {
      const rang = rankTreffer(frage, besitz);
      return rang === undefined ? [] : [{ personId, ...rang }];
    });
  });
}

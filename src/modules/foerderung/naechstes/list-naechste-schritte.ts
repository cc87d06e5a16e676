import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { listNaechsteSchritteRoute } from './naechste-schritte.contract.ts';
import { listNaechsteSchritte as listSchritte } from './naechste-schritte.model.ts';
import { listSchrittfaelle, listSchrittposten } from './naechste-schritte.repo.ts';

/** What this account does next, over all Förderfälle that it sees; of one Förderfall also what others do. Two statements. */
export function listNaechsteSchritte(
  kontext: Kontext,
  { query: { foerderfallId } }: Eingabe<typeof listNaechsteSchritteRoute>,
): Antwortet<Antwort<typeof listNaechsteSchritteRoute>> {
  return withActor(kontext, async (trx) => {
    const { stichtag } = kontext;
    const { rolle, kontoId } = getFoerderkonto(kontext);
    const faelle = await listSchrittfaelle(trx, { foerderfallId: foerderfallId ?? null, stichtag });
    const posten = await listSchrittposten(
      trx,
      faelle.map(({ id }) => id),
    );
    const alle = listSchritte(faelle, posten, { rolle, kontoId, stichtag });
    const schritte = foerderfallId === undefined ? alle.filter(({ eigen }) => eigen) : alle;
    kontext.protokoll.anzahl = schritte.length;
    return ok({ stichtag, schritte });
  });
}

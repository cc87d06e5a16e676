import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listAktenRoute } from './akten-liste.contract.ts';
import { listAktenSeite } from './akten-liste.repo.ts';
import { toEintraege } from './eintraege.ts';

type R = typeof listAktenRoute;

/** Own Akten, sorted by plain columns; names are opened for the shown page only. */
export async function listAkten(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listAktenSeite(trx, mandantId, query, query);
    const eintraege = await toEintraege(trx, kontext, zeilen);
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'eigene-akten';
    return ok({ eintraege, gesamt, seite: query.seite, groesse: query.groesse });
  });
}

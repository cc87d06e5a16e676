import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { GRENZEN } from './grenzen.ts';
import { openPersonen, openPersonenMitAkten } from './open-personen.ts';
import type { listDublettenpaareRoute } from './zusammenfuehrung.contract.ts';
import { findPaare } from './zusammenfuehrung.model.ts';
import { listEigenePersonen, listVerschiedene } from './zusammenfuehrung.repo.ts';

type R = typeof listDublettenpaareRoute;

/**
 * Compares the persons of the own Akten with each other, on demand. Others are never asked: neither their persons nor
 * their number decide what is shown.
 */
export function listDublettenpaare(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getKonto(kontext);
    kontext.protokoll.abfrageklasse = 'DUBLETTENPAARE';
    const ids = await listEigenePersonen(trx, mandantId, GRENZEN.dublettenPersonen + 1);
    const verglichene = ids.slice(0, GRENZEN.dublettenPersonen);
    const personen = await openPersonen(trx, kontext, verglichene);
    // Who was merged already stands for herself no more.
    const kandidaten = personen.filter(({ zusammenfuehrung }) => zusammenfuehrung === null);
    const gemerkt = new Set(
      (await listVerschiedene(trx, mandantId, verglichene)).map(({ a, b }) => toPaar(a, b)),
    );
    const paare = findPaare(kandidaten, GRENZEN.schaetzungJahre)
      .map((paar) => ({ ...paar, verschieden: gemerkt.has(toPaar(paar.a, paar.b)) }))
      .filter(({ verschieden }) => query.verschiedene === 'ja' || !verschieden);
    const gezeigte = await openPersonenMitAkten(trx, kontext, [
      ...new Set(paare.flatMap(({ a, b }) => [a, b])),
    ]);
    const nachId = new Map(gezeigte.map((person) => [person.personId, person]));
    kontext.protokoll.anzahl = gezeigte.length;
    return ok({
      paare: paare.map(({ a, b, gruende, verschieden }) => ({
        personen: [a, b].flatMap((id) => nachId.get(id) ?? []),
        gruende,
        verschieden,
      })),
      verglichen: verglichene.length,
      weitere: ids.length > verglichene.length,
    });
  });
}

const toPaar = (a: string, b: string): string => [a, b].toSorted().join(' ');

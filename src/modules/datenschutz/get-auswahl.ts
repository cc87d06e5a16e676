import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { listMitglieder } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAuswahlRoute } from './protokoll.contract.ts';
import type { ListOperationen } from './to-eintraege.ts';

/** Members of the own Stelle today (an account that has left is found by its entries) and all operations. */
export function getAuswahl(
  kontext: Kontext,
  listOperationen: ListOperationen,
): Antwortet<Antwort<typeof getAuswahlRoute>> {
  return withActor(kontext, async (trx) => {
    const mitglieder = await listMitglieder(trx, kontext.stichtag);
    const konten = new Map(mitglieder.map(({ kontoId, name }) => [kontoId, name]));
    const operationen = listOperationen().map(({ id, beschreibung }) => ({ id, beschreibung }));
    kontext.protokoll.objektart = 'konto';
    kontext.protokoll.anzahl = konten.size;
    return ok({
      konten: [...konten].map(([id, name]) => ({ id, name })),
      operationen: operationen.toSorted((a, b) => a.beschreibung.localeCompare(b.beschreibung, 'de')),
    });
  });
}

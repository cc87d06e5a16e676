import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getHaushaltsuebersichtRoute } from './haushalt.contract.ts';
import { computeHaushaltsjahr } from './haushalt.model.ts';
import { listHaushaltssummen } from './haushalt.repo.ts';

/** What the Land planned, granted, ordered and paid, year by year. Sums only. */
export function getHaushaltsuebersicht(
  kontext: Kontext,
): Antwortet<Antwort<typeof getHaushaltsuebersichtRoute>> {
  return withActor(kontext, async (trx) => {
    const summen = await listHaushaltssummen(trx);
    kontext.protokoll.anzahl = summen.length;
    return ok({ stichtag: kontext.stichtag, jahre: summen.map(computeHaushaltsjahr) });
  });
}

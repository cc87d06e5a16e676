import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeSiegelzustand } from './datenschutz.model.ts';
import type { getUnversehrtheitRoute } from './protokoll.contract.ts';
import { getSiegelstand } from './protokoll.repo.ts';

/** Whether the log is being sealed, without one entry: the administration keeps it running and does not read it. */
export function getUnversehrtheit(kontext: Kontext): Antwortet<Antwort<typeof getUnversehrtheitRoute>> {
  return withActor(kontext, async (trx) => {
    const stand = await getSiegelstand(trx);
    if (stand === undefined) return fail(refuseNichtGefunden());
    const { letztesSiegel, aeltesteOffene, ...zahlen } = stand;
    const zeiten = {
      letztesSiegel: letztesSiegel?.getTime() ?? null,
      aeltesteOffene: aeltesteOffene?.getTime() ?? null,
    };
    return ok({
      ...zahlen,
      zustand: computeSiegelzustand(zeiten, kontext.dienste.jetzt()),
      letztesSiegel: letztesSiegel?.toISOString() ?? null,
      aeltesteOffene: aeltesteOffene?.toISOString() ?? null,
    });
  });
}

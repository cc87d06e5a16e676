import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { DateiId } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findDatei } from '#src/platform/files/datei.repo.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import type { getUnterlageRoute } from './unterlage.contract.ts';

/** The bytes of one file, for everybody who sees the Förderfall. */
export function getUnterlage(
  kontext: Kontext,
  { params: { foerderfallId, unterlageId } }: Eingabe<typeof getUnterlageRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    const datei =
      fall &&
      (await findDatei(trx, kontext.dienste.tresor, {
        mandantId: fall.mandantId,
        subjekt: { art: 'foerderfall', id: foerderfallId },
        id: unterlageId as DateiId,
      }));
    if (datei === undefined) return fail(refuseNichtGefunden());
    return ok({ dateiname: datei.name, inhalt: datei.inhalt });
  });
}

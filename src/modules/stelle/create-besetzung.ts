import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { toVzae } from '#src/core/vzae.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { insertQualifikation } from './angaben.repo.ts';
import { checkSammelmeldung, listGeltende, QUELLE_HAND, startErfassung } from './pflege.ts';
import type { createBesetzungRoute } from './stelle.contract.ts';
import { checkBesetzung } from './stelle.model.ts';
import { findStelle, insertBesetzung } from './stelle.repo.ts';

/** Fills a Stelle, wholly or in part, from a day on. */
export function createBesetzung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof createBesetzungRoute>,
): Antwortet<Antwort<typeof createBesetzungRoute>> {
  return withActor(kontext, async (trx) => {
    const stelle = await findStelle(trx, params.stelleId);
    if (stelle === undefined) return fail(refuseNichtGefunden());
    const erfassung = await startErfassung(trx, kontext, stelle);
    const neu = {
      vzae: toVzae(body.vzae),
      von: toPlainDate(body.gueltigVon),
      bis: body.gueltigBis === null ? null : toPlainDate(body.gueltigBis),
      kuerzel: body.personKuerzel,
    };
    const zulaessig = checkBesetzung(neu, stelle, await listGeltende(trx, stelle.id));
    if (!zulaessig.ok) return zulaessig;
    const frei = await checkSammelmeldung(trx, stelle, neu);
    if (!frei.ok) return frei;
    const id = createUuidV7();
    const { standortId, baustein } = stelle;
    await insertBesetzung(
      trx,
      {
        ...neu,
        id,
        standortId,
        baustein,
        stelleId: stelle.id,
        stand: null,
        quelle: QUELLE_HAND,
        ersetztZeile: null,
      },
      erfassung,
    );
    if (body.qualifikation !== null)
      await insertQualifikation(trx, { id, standortId }, body.qualifikation, erfassung);
    kontext.protokoll.objektId = id;
    return ok({ id });
  });
}

import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { toVzae } from '#src/core/vzae.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listGeltende, startErfassung } from './pflege.ts';
import type { updateStelleRoute } from './stelle.contract.ts';
import { checkAnteilePassen, checkStelle } from './stelle.model.ts';
import { findStelle, insertFassung, replaceFassung, type Stelle } from './stelle.repo.ts';

/** A new wording replaces the old one, which stays in the history. An end needs the Besetzung to have ended. */
export function updateStelle(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateStelleRoute>,
): Antwortet<Antwort<typeof updateStelleRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = params.stelleId;
    const gefunden = await findStelle(trx, params.stelleId);
    if (gefunden === undefined) return fail(refuseNichtGefunden());
    const erfassung = await startErfassung(trx, kontext, gefunden);
    const alt = (await findStelle(trx, params.stelleId)) ?? gefunden;
    const neu: Stelle = {
      ...alt,
      version: alt.version + 1,
      bezeichnung: body.bezeichnung,
      umfang: toVzae(body.umfangVzae),
      anbindung: body.anbindung,
      anbindungGrund: body.anbindungGrund || null,
      von: toPlainDate(body.gueltigVon),
      bis: body.gueltigBis === null ? null : toPlainDate(body.gueltigBis),
    };
    const zulaessig = checkStelle(neu);
    if (!zulaessig.ok) return zulaessig;
    const passt = checkAnteilePassen(neu, await listGeltende(trx, alt.id));
    if (!passt.ok) return passt;
    const ersetzt =
      alt.version === body.version && (await replaceFassung(trx, alt.id, body.version, erfassung.am));
    if (!ersetzt) return fail(refuseKonflikt(toZustand(alt)));
    await insertFassung(trx, neu, erfassung);
    return ok({ id: neu.id, version: neu.version });
  });
}

/** What stands now, in the names of the form. */
function toZustand(stelle: Stelle) {
  return {
    version: stelle.version,
    bezeichnung: stelle.bezeichnung,
    umfangVzae: stelle.umfang,
    anbindung: stelle.anbindung,
    anbindungGrund: stelle.anbindungGrund,
    gueltigVon: stelle.von,
    gueltigBis: stelle.bis,
  };
}

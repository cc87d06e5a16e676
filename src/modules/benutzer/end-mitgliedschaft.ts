import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findMitgliedschaft, updateEnde } from './mitgliedschaft.repo.ts';
import { refuseOffeneAkten } from './offene-akten.ts';
import type { endMitgliedschaft as route } from './verwaltung.contract.ts';
import { EIGENES_KONTO } from './verwaltung.model.ts';
import { countOffeneAkten } from './verwaltung.repo.ts';

/**
 * Sets the last day of a role. From the day after, sessions in it end by themselves. An end that lies ahead leaves time to
 * hand on what is open; one today or before needs that done.
 */
export async function endMitgliedschaft(
  kontext: Kontext,
  { params, body }: Eingabe<typeof route>,
): Antwortet<{ id: string; version: number }> {
  kontext.protokoll.objektId = params.mitgliedschaftId;
  return await withActor<{ id: string; version: number }, Ablehnung>(kontext, async (trx) => {
    const { actor } = kontext;
    if (actor.art === 'konto' && actor.kontoId === params.kontoId) return fail(EIGENES_KONTO);
    const vorher = await findMitgliedschaft(trx, params.kontoId, params.mitgliedschaftId);
    if (vorher === undefined) return fail(refuseNichtGefunden());
    if (body.gueltigBis < vorher.gueltig_von) return fail(ENDE_VOR_BEGINN);
    if (
      vorher.rolle === 'CASE_MANAGEMENT' &&
      vorher.mandant_id !== null &&
      body.gueltigBis <= kontext.stichtag
    ) {
      const offen = await countOffeneAkten(trx, params.kontoId, vorher.mandant_id);
      if (offen > 0) return fail(refuseOffeneAkten(offen));
    }
    const version = await updateEnde(trx, vorher.id, body.version, body);
    if (version !== undefined) return ok({ id: vorher.id, version });
    return fail(refuseKonflikt({ gueltigBis: vorher.gueltig_bis, version: vorher.version }));
  });
}

const ENDE_VOR_BEGINN = refuseRegel('ENDE_VOR_BEGINN', 'Das Ende liegt vor dem Beginn.', {
  fehler: [{ pointer: '/gueltigBis', code: 'ENDE_VOR_BEGINN', detail: 'Wählen Sie einen späteren Tag.' }],
});

import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { deleteDatei } from '#src/platform/files/datei.repo.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import type { deleteUnterlageRoute } from './unterlage.contract.ts';
import { deleteUnterlagenzeile, lockZustand } from './unterlage.repo.ts';

/** A file that does not belong there, while the Antrag is a draft. What was signed stays. */
export function deleteUnterlage(
  kontext: Kontext,
  { params: { foerderfallId, unterlageId: id } }: Eingabe<typeof deleteUnterlageRoute>,
): Antwortet<Antwort<typeof deleteUnterlageRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    if (!(await lockZustand(trx, foerderfallId, ['ENTWURF']))) {
      return fail(
        refuseRegel('UNTERLAGEN_EINGEFROREN', `Der Antrag ist ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`, {
          detail: 'Mit der Zeichnung sind die Unterlagen fest. Ergänzen lässt sich nur auf Nachforderung.',
        }),
      );
    }
    const weg =
      (await deleteUnterlagenzeile(trx, foerderfallId, id)) &&
      (await deleteDatei(trx, {
        mandantId: fall.mandantId,
        subjekt: { art: 'foerderfall', id: foerderfallId },
        id,
      }));
    return weg ? ok({ id }) : fail(refuseNichtGefunden());
  });
}

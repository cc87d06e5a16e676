import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { saveDateifassung } from '#src/modules/austausch/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { deleteAblageRoute } from './ablage.contract.ts';
import { computeAblagerechte } from './ablage.model.ts';
import { deleteAblagezeile, findAblagelage, listAblagezeilen } from './ablage.repo.ts';
import { getAblagewer, toAblageort } from './ablagewer.ts';
import { refuseFest } from './create-ablage.ts';

/** Takes a file out of all Fassungen; its key goes first, so that no copy can be opened any more. */
export function deleteAblage(
  kontext: Kontext,
  { params: { objektId, dateiId }, query: { zu } }: Eingabe<typeof deleteAblageRoute>,
): Antwortet<Antwort<typeof deleteAblageRoute>> {
  const wer = getAblagewer(kontext);
  kontext.protokoll.objektId = objektId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const lage = await findAblagelage(trx, zu, objektId);
    const [zeile] = await listAblagezeilen(trx, { objektId, id: dateiId, stichtag: kontext.stichtag });
    if (lage === undefined || zeile === undefined) return fail(refuseNichtGefunden());
    if (!computeAblagerechte(lage, wer).entfernbar) return fail(refuseFest(zu));
    if (!(await deleteAblagezeile(trx, dateiId))) return fail(refuseKonflikt(null));
    // The name is gone with the file; the Fassung says that there was one.
    if (zu === 'BEITRAG' && lage.zustand === 'VEROEFFENTLICHT') {
      const gespeichert = await saveDateifassung(trx, kontext, objektId, {
        anlass: 'Eine Datei ist entfernt.',
        entfernt: true,
      });
      if (gespeichert === null) return fail(refuseLetzte());
      if (!gespeichert) return fail(refuseKonflikt(null));
    }
    const { mandantId, subjekt } = toAblageort(zeile.standortId, dateiId);
    await kontext.dienste.tresor.destroy(mandantId, subjekt);
    return ok({ id: dateiId });
  });
}

function refuseLetzte(): Ablehnung {
  return refuseRegel('LETZTE_DATEI', 'Ohne diese Datei hätte das Material keinen Inhalt.', {
    detail: 'Tragen Sie zuerst den Inhalt oder eine Adresse ein, oder ziehen Sie das Material zurück.',
  });
}

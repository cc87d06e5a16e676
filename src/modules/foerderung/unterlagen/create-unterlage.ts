import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkUpload } from '#src/platform/files/check-upload.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import type { createUnterlageRoute } from './unterlage.contract.ts';
import { UNTERLAGEN_HOECHSTENS } from './unterlage.model.ts';
import { saveUpload } from './upload.ts';
import { insertUnterlage, listUnterlagenzeilen, lockZustand } from './unterlage.repo.ts';

/**
 * One file beside the Antrag. What it is, its bytes say; name and claimed type decide nothing. The Zeichnung waits for it, so
 * that a Fassung never misses a file that was accepted before.
 */
export async function createUnterlage(
  kontext: Kontext,
  { params: { foerderfallId }, query: { zu, name }, body }: Eingabe<typeof createUnterlageRoute>,
): Antwortet<Antwort<typeof createUnterlageRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const zulaessig = await checkAnnahme(trx, fall);
    if (!zulaessig.ok) return zulaessig;
    if ((await listUnterlagenzeilen(trx, foerderfallId)).length >= UNTERLAGEN_HOECHSTENS) {
      return fail(
        refuseRegel('UNTERLAGEN_ZU_VIELE', `Es liegen schon ${UNTERLAGEN_HOECHSTENS} Unterlagen vor.`, {
          detail: 'Fassen Sie mehrere Seiten in einer Datei zusammen.',
        }),
      );
    }
    const upload = await checkUpload(kontext, name, body);
    if (!upload.ok) return upload;
    const { id, von } = await saveUpload(trx, kontext, fall, upload.wert);
    await insertUnterlage(trx, {
      id,
      foerderfallId,
      standortId: fall.standortId,
      mandantId: fall.mandantId,
      zu,
      pruefsumme: upload.wert.pruefsumme,
      von,
      am: kontext.stichtag,
    });
    return ok({ id });
  });
}

async function checkAnnahme(trx: Trx, fall: Foerderfallzeile): Promise<Result<null, Ablehnung>> {
  const offen = await lockZustand(trx, fall.id, ['ENTWURF', 'NACHFORDERUNG']);
  if (offen) return ok(null);
  return fail(
    refuseRegel('UNTERLAGEN_EINGEFROREN', `Der Antrag ist ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`, {
      detail:
        'Unterlagen kommen dazu, solange der Antrag ein Entwurf ist oder die Bezirksregierung etwas nachgefordert hat.',
    }),
  );
}

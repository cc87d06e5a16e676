import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, type Result } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createAngebotsdateiRoute } from '../angebotsimport.contract.ts';
import { findQuelle } from '../quelle.repo.ts';
import { recordLauf } from '../save-quelle.ts';
import { saveDatei } from './datei.repo.ts';

/** Keeps the file until its preview is decided, and lets it be read. What is in it is judged by the reading, with row and column. */
export function createAngebotsdatei(
  kontext: Kontext,
  { params: { quelleId }, body }: Eingabe<typeof createAngebotsdateiRoute>,
): Antwortet<Antwort<typeof createAngebotsdateiRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.objektId = quelleId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const quelle = await findQuelle(trx, standortId, quelleId);
    if (quelle === undefined) return fail(refuseNichtGefunden());
    if (quelle.art !== 'DATEI')
      return fail(
        refuseRegel('KEINE_DATEI', 'Diese Quelle hat eine Adresse und nimmt keine Dateien.', {
          detail: 'Tragen Sie für Dateien eine eigene Quelle ein.',
        }),
      );
    const inhalt = Buffer.from(body);
    if (inhalt.length === 0)
      return fail(
        refuseRegel('DATEI_LEER', 'Die Datei ist leer.', { detail: 'Wählen Sie eine Datei mit Angeboten.' }),
      );
    const lauf = await recordLauf(trx, quelle, { standortId, id: createUuidV7(), kontoId, am });
    if (!lauf.ok) return lauf;
    await saveDatei(trx, { standortId, quelleId }, { inhalt, kontoId, am });
    return lauf;
  });
}

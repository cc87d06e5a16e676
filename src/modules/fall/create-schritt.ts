import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findZiel, insertSchritt } from './fall.repo.ts';
import { toSchrittOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';
import type { createSchrittRoute } from './ziel.contract.ts';

type Neu = typeof createSchrittRoute;

/** Plans a step of the Hilfeplan towards a Ziel of the same Akte. */
export async function createSchritt(
  kontext: Kontext,
  { params, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ziel = await findZiel(trx, mandantId, akte.id, body.zielId);
    if (ziel === undefined) return fail(refuseNichtGefunden());
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'SCHRITT_GEPLANT',
      am: kontext.stichtag,
    });
    if (!version.ok) return version;
    const id = createUuidV7();
    await insertSchritt(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      ziel_id: ziel.id,
      wer: body.wer,
      faellig_am: body.faelligAm ?? null,
      stand: 'OFFEN',
      siegel: await kontext.dienste.tresor.seal(toSchrittOrt(mandantId, akte.id, id), { was: body.was }),
    });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'SCHRITT_GEPLANT',
        codes: { schrittId: id, zielId: ziel.id, wer: body.wer, faelligAm: body.faelligAm },
        inhalt: { was: body.was },
      },
      kontext.stichtag,
    );
    return ok({ id, version: 1 });
  });
}

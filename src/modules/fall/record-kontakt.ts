import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import {
  checkNichtZukunft,
  countAct,
  getKonto,
  recordEreignis,
  updateAkte,
} from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLetzterKontakt } from './fall.model.ts';
import { insertKontakt } from './fall.repo.ts';
import { sealNotiz, toMerkmale, toSpalten } from './kontakt-spalten.ts';
import type { recordKontaktRoute } from './kontakt.contract.ts';
import { withAkte } from './with-akte.ts';

type Neu = typeof recordKontaktRoute;

/** Records a contact or an attempt of a Kurzberatung or a Fall (CP-07). */
export async function recordKontakt(
  kontext: Kontext,
  { params, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const tag = checkNichtZukunft(body.datum, kontext.stichtag);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    if (!tag.ok) return tag;
    const id = createUuidV7();
    await insertKontakt(trx, {
      ...toSpalten(body),
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      siegel: await sealNotiz(kontext, akte.id, id, body.notiz),
      erfasst_tag: kontext.stichtag,
      erfasst_von: kontoId,
    });
    const letzterKontakt = computeLetzterKontakt(akte.letzterKontakt, body);
    if (letzterKontakt !== akte.letzterKontakt) await updateAkte(trx, kontext, akte.id, { letzterKontakt });
    const { art, erreicht, vomPapier, themen, dauerMinuten, notiz } = body;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'KONTAKT_ERFASST',
        codes: { kontaktId: id, art, erreicht, vomPapier, themen, dauerMinuten },
        inhalt: { notiz },
      },
      body.datum,
    );
    const merkmale = toMerkmale(body, kontext.stichtag);
    await countAct(trx, kontext, akte.id, { art: 'KONTAKT', datum: body.datum, merkmale });
    return ok({ id, version: 1 });
  });
}

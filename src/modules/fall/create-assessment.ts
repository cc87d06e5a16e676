import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkArbeitstag, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { hasGueltigeEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createAssessmentRoute } from './assessment.contract.ts';
import { insertAssessment, listAssessments } from './assessment.repo.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Beginn = typeof createAssessmentRoute;

/** Begins an assessment: the first one, later a Re-Assessment (CP-04, CP-08). One at a time. */
export async function createAssessment(
  kontext: Kontext,
  { params, body }: Eingabe<Beginn>,
): Antwortet<Antwort<Beginn>> {
  const { mandantId } = getKonto(kontext);
  const datum = body.datum ?? kontext.stichtag;
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const tag = checkArbeitstag(datum, akte, kontext.stichtag, '/datum');
    if (!tag.ok) return tag;
    const bisher = await listAssessments(trx, mandantId, akte.id);
    if (bisher.some((assessment) => !assessment.abgeschlossen)) {
      return fail(
        refuseRegel('ASSESSMENT_OFFEN', 'Ein Assessment ist noch offen.', {
          detail: 'Schließen Sie es zuerst ab.',
        }),
      );
    }
    const einwilligung = await hasGueltigeEinwilligung(
      trx,
      kontext,
      akte.id,
      'ZUSAMMENARBEIT',
      kontext.stichtag,
    );
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'ASSESSMENT_BEGONNEN',
      lage: { einwilligungZusammenarbeit: einwilligung },
      am: datum,
    });
    if (!version.ok) return version;
    const art = bisher.length === 0 ? 'ERSTES' : 'RE_ASSESSMENT';
    const id = createUuidV7();
    await insertAssessment(trx, { mandant_id: mandantId, id, akte_id: akte.id, art, datum });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'ASSESSMENT_BEGONNEN', codes: { assessmentId: id, art } },
      datum,
    );
    return ok({ id, version: 1 });
  });
}

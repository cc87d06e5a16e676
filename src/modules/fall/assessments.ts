import { refuseKonflikt, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkNichtZukunft, countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { hasGueltigeEinwilligung } from '#src/modules/einwilligung/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { closeAssessmentRoute, createAssessmentRoute } from './assessment.contract.ts';
import { closeAssessmentZeile, hasEreignis, insertAssessment, listAssessments } from './assessment.repo.ts';
import { listZiele } from './fall.repo.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Beginn = typeof createAssessmentRoute;

/** Begins an assessment: the first one, later a Re-Assessment (CP-04, CP-08). One at a time. */
export async function createAssessment(
  kontext: Kontext,
  { params, body }: Eingabe<Beginn>,
): Antwortet<Antwort<Beginn>> {
  const { mandantId } = getKonto(kontext);
  const datum = body.datum ?? kontext.stichtag;
  const tag = checkNichtZukunft(datum, kontext.stichtag);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
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

type Ende = typeof closeAssessmentRoute;

/** Closes an assessment. With a Ziel or a reason the Akte goes on to the Zielvereinbarung (CP-05). */
export async function closeAssessment(
  kontext: Kontext,
  { params, body }: Eingabe<Ende>,
): Antwortet<Antwort<Ende>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const alle = await listAssessments(trx, mandantId, akte.id);
    const assessment = alle.find(({ id }) => id === params.assessmentId);
    if (assessment === undefined) return fail(refuseNichtGefunden());
    if (assessment.version !== body.version) return fail(refuseKonflikt(assessment));
    if (assessment.abgeschlossen) {
      return fail(refuseRegel('ASSESSMENT_ABGESCHLOSSEN', 'Dieses Assessment ist schon abgeschlossen.'));
    }
    const ziele = await listZiele(trx, mandantId, akte.id);
    const zielOderBegruendung =
      ziele.length > 0 || (await hasEreignis(trx, mandantId, akte.id, 'OHNE_ZIEL_BEGRUENDET'));
    const uebergang = await applyUebergang(trx, kontext, akte, {
      ereignis: 'ASSESSMENT_ABGESCHLOSSEN',
      lage: { zielOderBegruendung },
      am: kontext.stichtag,
    });
    if (!uebergang.ok) return uebergang;
    const version = await closeAssessmentZeile(trx, mandantId, assessment.id);
    const codes = { assessmentId: assessment.id, art: assessment.art };
    await recordEreignis(trx, kontext, akte.id, { art: 'ASSESSMENT_ABGESCHLOSSEN', codes }, kontext.stichtag);
    await countAct(trx, kontext, akte.id, {
      art: 'ASSESSMENT',
      datum: assessment.datum,
      merkmale: { assessmentArt: assessment.art },
    });
    return ok({ id: assessment.id, version });
  });
}

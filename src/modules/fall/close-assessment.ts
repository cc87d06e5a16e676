import { refuseKonflikt, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import {
  countAct,
  getKonto,
  type Merkmale,
  recordEreignis,
  recountReAssessment,
} from '#src/modules/akte/index.ts';
import { toBedarfszahl } from '#src/modules/akte/zaehlsatz.model.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { closeAssessmentRoute } from './assessment.contract.ts';
import {
  closeAssessmentZeile,
  hasEreignis,
  listAssessments,
  listBereiche,
  saveBereich,
} from './assessment.repo.ts';
import { listZiele } from './fall.repo.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

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
    const bereiche = await listBereiche(trx, mandantId, [assessment.id]);
    const ziele = await listZiele(trx, mandantId, akte.id);
    const zielOderBegruendung =
      ziele.length > 0 || (await hasEreignis(trx, mandantId, akte.id, 'OHNE_ZIEL_BEGRUENDET'));
    const uebergang = await applyUebergang(trx, kontext, akte, {
      ereignis: 'ASSESSMENT_ABGESCHLOSSEN',
      lage: { bereichErhoben: bereiche.some(({ erhebung }) => erhebung === 'ERHOBEN'), zielOderBegruendung },
      am: kontext.stichtag,
    });
    if (!uebergang.ok) return uebergang;
    await fillBereiche(trx, { mandantId, akteId: akte.id, assessmentId: assessment.id }, bereiche);
    await recountReAssessment(trx, kontext, akte.id, { durchgefuehrtAm: assessment.datum });
    const version = await closeAssessmentZeile(trx, mandantId, assessment.id);
    const codes = { assessmentId: assessment.id, art: assessment.art };
    await recordEreignis(trx, kontext, akte.id, { art: 'ASSESSMENT_ABGESCHLOSSEN', codes }, kontext.stichtag);
    await countAct(trx, kontext, akte.id, {
      art: 'ASSESSMENT',
      datum: assessment.datum,
      merkmale: { assessmentArt: assessment.art, ...toBedarfsmerkmale(bereiche) },
    });
    return ok({ id: assessment.id, version });
  });
}

/** CP-04, DP-B-02: all eleven Lebensbereiche have an answer; what nobody recorded is „nicht erhoben“, not a gap. */
async function fillBereiche(
  trx: Trx,
  { mandantId, akteId, assessmentId }: { mandantId: string; akteId: string; assessmentId: string },
  da: readonly { bereich: string }[],
): Promise<void> {
  for (const bereich of THEMENBEREICH_CODES) {
    if (da.some((eintrag) => eintrag.bereich === bereich)) continue;
    await saveBereich(trx, {
      mandant_id: mandantId,
      assessment_id: assessmentId,
      akte_id: akteId,
      bereich,
      erhebung: 'NICHT_ERHOBEN',
      bedarf: null,
      siegel: null,
      besonders: null,
    });
  }
}

/** Where a Bedarf was found, coarse: areas and their number, no level (B-01). */
function toBedarfsmerkmale(
  bereiche: readonly { bereich: string; bedarf: number | null }[],
): Pick<Merkmale, 'bedarfe' | 'bedarfszahl'> {
  const bedarfe = THEMENBEREICH_CODES.filter((code) =>
    bereiche.some(({ bereich, bedarf }) => bereich === code && (bedarf ?? 0) > 0),
  );
  return { bedarfe, bedarfszahl: toBedarfszahl(bedarfe.length) };
}

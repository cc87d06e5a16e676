import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listAssessments } from './assessment.repo.ts';
import { openBereiche } from './open-inhalte.ts';
import type { getVergleichRoute } from './vergleich.contract.ts';
import { computeVeraenderung, findPaar } from './vergleich.model.ts';

type R = typeof getVergleichRoute;

/**
 * Two Assessments beside each other (CP-08). Special categories stay closed: the comparison needs the Bedarf and the
 * situation, not a diagnosis (Art. 5 Abs. 1 c DSGVO).
 */
export function getVergleich(kontext: Kontext, { params, query }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const assessments = await listAssessments(trx, getKonto(kontext).mandantId, akte.id);
    const paar = findPaar(assessments, query);
    if (paar === 'UNBEKANNT') return fail(refuseNichtGefunden());
    if (paar === null) return ok({ assessments, vergleich: null });
    const ids = [paar.frueher.id, paar.spaeter.id];
    const bereiche = await openBereiche(trx, kontext, akte.id, ids, () => false);
    const findEintrag = ({ id }: { id: string }, code: string) =>
      bereiche.find((eintrag) => eintrag.assessmentId === id && eintrag.bereich === code);
    kontext.protokoll.anzahl = 2;
    return ok({
      assessments,
      vergleich: {
        ...paar,
        bereiche: THEMENBEREICH_CODES.map((bereich) => {
          const fund = findEintrag(paar.spaeter, bereich);
          const frueher = toErhoben(findEintrag(paar.frueher, bereich));
          const spaeter = toErhoben(fund);
          const offen = fund === undefined && !paar.spaeter.abgeschlossen;
          const veraenderung = computeVeraenderung({
            frueher: frueher?.bedarf ?? null,
            spaeter: offen ? 'OFFEN' : (spaeter?.bedarf ?? null),
          });
          return { bereich, veraenderung, frueher, spaeter };
        }),
      },
    });
  });
}

type Eintrag = Awaited<ReturnType<typeof openBereiche>>[number];

function toErhoben(eintrag: Eintrag | undefined) {
  return eintrag === undefined || eintrag.bedarf === null ? null : { ...eintrag, bedarf: eintrag.bedarf };
}

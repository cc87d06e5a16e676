import { refuseKonflikt, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkZustaendig, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { saveBarrierebedarf } from './barrierebedarf.repo.ts';
import { listBeteiligte } from './beteiligte.repo.ts';
import type { updateBarrierebedarfRoute } from './kontaktwege.contract.ts';
import { openBarrierebedarfe } from './list-kontaktwege.ts';
import { toBarriereOrt } from './siegelorte.ts';
import { withAkte } from './with-akte.ts';

type R = typeof updateBarrierebedarfRoute;

/**
 * Records what a person needs for reasons of health, under her own consent (Art. 9 Abs. 2 a DSGVO). Old values never enter
 * the Ereignis: special categories must be erasable for themselves.
 */
export function updateBarrierebedarf(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { akteId, personId } = params;
  return withAkte(kontext, akteId, undefined, async (trx) => {
    const beteiligte = await listBeteiligte(trx, mandantId, [akteId]);
    if (!beteiligte.some((einer) => einer.personId === personId)) return fail(refuseNichtGefunden());
    kontext.protokoll.objektId = personId;
    const stand = (await openBarrierebedarfe(trx, kontext, akteId))(personId);
    if (stand.version !== body.version) return fail(refuseKonflikt(stand));
    const leer = body.bedarfe.length === 0 && body.text === null;
    // Erasing needs no consent and everybody may: it is what is left when there is none (Art. 17 DSGVO).
    if (!leer) {
      const zustaendig = await checkZustaendig(trx, kontext, akteId, 'Besonders geschützte Angaben');
      if (!zustaendig.ok) return zustaendig;
      if (!stand.erlaubt) return fail(EINWILLIGUNG_FEHLT);
    }
    const { bedarfe, text } = body;
    const besonders = leer
      ? null
      : await kontext.dienste.tresor.seal(toBarriereOrt(mandantId, akteId, personId), { bedarfe, text });
    const zeile = { mandant_id: mandantId, akte_id: akteId, person_id: personId, besonders };
    const version = await saveBarrierebedarf(trx, zeile);
    const codes = { personId, geloescht: leer };
    await recordEreignis(trx, kontext, akteId, { art: 'BARRIEREBEDARF_ERFASST', codes }, kontext.stichtag);
    return ok({ id: personId, version });
  });
}

const EINWILLIGUNG_FEHLT = refuseRegel(
  'EINWILLIGUNG_BESONDERE_FEHLT',
  'Für Angaben zur Gesundheit fehlt die eigene Einwilligung dieser Person.',
  {
    detail:
      'Erfassen Sie im Teil „Einwilligungen“ die Einwilligung in besonders geschützte Angaben für den Lebensbereich Gesundheit.',
    quelle: 'Art. 9 Abs. 2 a DSGVO',
  },
);

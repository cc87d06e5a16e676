import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkBearbeitbar, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { addPersonToAkte } from './create-person.ts';
import type { addBeteiligteRoute } from './person.contract.ts';
import { listBeteiligte } from './person.repo.ts';

/** A further person of the household. Not in an anonymous Akte: there the main person comes first. */
export function addBeteiligte(
  kontext: Kontext,
  { params, body }: Eingabe<typeof addBeteiligteRoute>,
): Antwortet<Antwort<typeof addBeteiligteRoute>> {
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const beteiligte = await listBeteiligte(trx, getKonto(kontext).mandantId, [params.akteId]);
    if (!beteiligte.some(({ rolle }) => rolle === 'HAUPTPERSON')) {
      return fail(refuseRegel('HAUPTPERSON_FEHLT', 'Benennen Sie zuerst die Hauptperson der Akte.'));
    }
    const { person } = body;
    if (person.art === 'VORHANDEN' && beteiligte.some(({ personId }) => personId === person.personId)) {
      return fail(refuseRegel('PERSON_SCHON_BETEILIGT', 'Diese Person gehört schon zur Akte.'));
    }
    const neu = await addPersonToAkte(trx, kontext, params.akteId, person, body.rolle, kontext.stichtag);
    if (!neu.ok) return neu;
    kontext.protokoll.objektId = neu.wert.personId;
    return ok({ id: neu.wert.personId });
  });
}

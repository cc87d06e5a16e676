import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkBearbeitbar, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { countPersonmerkmale } from './count-personmerkmale.ts';
import { checkGeburtsdatum, updateTokens } from './create-person.ts';
import { Identitaet } from './identitaet.model.ts';
import { openPersonenMitAkten } from './open-personen.ts';
import type { updatePersonRoute } from './person.contract.ts';
import { listZiele } from './zusammenfuehrung.repo.ts';
import { lockPerson, toIdentitaetOrt, updateIdentitaet } from './person.repo.ts';

/**
 * Correction of identity (Art. 16 DSGVO): the old values go sealed into the Ereignis of the Akte (DP-B-04), the search
 * tokens are made anew, so that the person is no longer found under what was wrong.
 */
export function updatePerson(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updatePersonRoute>,
): Antwortet<Antwort<typeof updatePersonRoute>> {
  return withActor(kontext, async (trx) => {
    const { mandantId } = getKonto(kontext);
    const akte = await lockAkte(trx, kontext, body.akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    kontext.protokoll.objektId = params.personId;
    if (!(await lockPerson(trx, mandantId, params.personId))) return fail(refuseNichtGefunden());
    // Of a merged person the identity of the leading one is corrected: it is what everybody sees.
    const [ziel] = await listZiele(trx, mandantId, [params.personId]);
    const personId = ziel?.zielPersonId ?? params.personId;
    if (ziel !== undefined && !(await lockPerson(trx, mandantId, personId)))
      return fail(refuseNichtGefunden());
    const [person] = await openPersonenMitAkten(trx, kontext, [params.personId]);
    if (person === undefined || !person.akten.some(({ akteId }) => akteId === body.akteId)) {
      return fail(refuseNichtGefunden());
    }
    if (person.version !== body.version) {
      return fail(refuseKonflikt({ version: person.version, identitaet: person.identitaet }));
    }
    const geboren = checkGeburtsdatum(body.identitaet, kontext.stichtag);
    if (!geboren.ok) return geboren;
    const felder = listGeaendert(person.identitaet, body.identitaet);
    if (felder.length === 0) return ok({ id: params.personId, version: person.version });
    const siegel = await kontext.dienste.tresor.seal(toIdentitaetOrt(mandantId, personId), body.identitaet);
    const version = await updateIdentitaet(trx, mandantId, personId, siegel);
    await updateTokens(trx, kontext, personId, body.identitaet);
    await countPersonmerkmale(
      trx,
      kontext,
      body.akteId,
      akte.wert.begonnenAm,
      person.identitaet,
      body.identitaet,
    );
    const vorher = Object.fromEntries(felder.map((feld) => [feld, person.identitaet[feld]]));
    await recordEreignis(
      trx,
      kontext,
      body.akteId,
      { art: 'PERSON_BERICHTIGT', codes: { personId: params.personId, felder }, inhalt: { vorher } },
      kontext.stichtag,
    );
    return ok({ id: params.personId, version });
  });
}

function listGeaendert(alt: Identitaet, neu: Identitaet): (keyof Identitaet)[] {
  return Identitaet.keyof().options.filter((feld) => JSON.stringify(alt[feld]) !== JSON.stringify(neu[feld]));
}

import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type BeteiligtenRolle,
  checkBearbeitbar,
  getKonto,
  lockAkte,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isBeteiligt } from './beteiligung.model.ts';
import { addPersonToAkte } from './create-person.ts';
import type { addBeteiligteRoute } from './person.contract.ts';
import { listBeteiligte, toBeteiligungOrt, updateBeteiligungszeile } from './person.repo.ts';
import { checkBeziehung } from './update-beteiligung.ts';

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
    const { person, rolle, beziehung, imHaushalt } = body;
    const passend = checkBeziehung(rolle, beziehung);
    if (!passend.ok) return passend;
    const frueher =
      person.art === 'VORHANDEN'
        ? beteiligte.find(({ personId }) => personId === person.personId)
        : undefined;
    if (frueher !== undefined && isBeteiligt(frueher)) {
      return fail(refuseRegel('PERSON_SCHON_BETEILIGT', 'Diese Person gehört schon zur Akte.'));
    }
    const neu =
      frueher === undefined
        ? await addPersonToAkte(trx, kontext, params.akteId, person, rolle, kontext.stichtag)
        : await reopen(trx, kontext, params.akteId, frueher.personId, rolle);
    if (!neu.ok) return neu;
    const { personId } = neu.wert;
    if (beziehung !== null || imHaushalt !== null || frueher !== undefined) {
      const { mandantId } = getKonto(kontext);
      const ort = toBeteiligungOrt(mandantId, params.akteId, personId);
      const siegel = await kontext.dienste.tresor.seal(ort, { beziehung, imHaushalt });
      await updateBeteiligungszeile(trx, mandantId, params.akteId, personId, { siegel });
    }
    kontext.protokoll.objektId = personId;
    return ok({ id: personId });
  });
}

/** Somebody who left comes back into the same Akte; the earlier time stands in the Zeitleiste. */
async function reopen(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  personId: string,
  rolle: BeteiligtenRolle,
): Promise<Result<{ personId: string }, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  await updateBeteiligungszeile(trx, mandantId, akteId, personId, { rolle, gueltig_bis: null });
  const codes = { personId, rolle };
  await recordEreignis(trx, kontext, akteId, { art: 'PERSON_BENANNT', codes }, kontext.stichtag);
  return ok({ personId });
}

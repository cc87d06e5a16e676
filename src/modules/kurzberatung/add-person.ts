import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, updateAkte } from '#src/modules/akte/index.ts';
import { addPersonToAkte } from '#src/modules/person/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeFruehesteInformation } from './grenzen.ts';
import type { addPersonRoute } from './kurzberatung.contract.ts';
import { checkKurzberatung } from './kurzberatung.model.ts';
import { updateKurzberatungszeile } from './kurzberatung.repo.ts';
import { lockKurzberatung } from './lock-kurzberatung.ts';
import { recordInformation, recountBeginn } from './update-kurzberatung.ts';

/** Names the person of an anonymous Kurzberatung. The information under Art. 13 DSGVO comes first (CP-01). */
export function addPerson(
  kontext: Kontext,
  { params, body }: Eingabe<typeof addPersonRoute>,
): Antwortet<Antwort<typeof addPersonRoute>> {
  return withActor(kontext, async (trx) => {
    const offen = await lockKurzberatung(trx, kontext, params.akteId, body.version);
    if (!offen.ok) return offen;
    const { akte, zeile } = offen.wert;
    if (!akte.anonym) return fail(refuseRegel('PERSON_SCHON_BENANNT', 'Diese Akte hat schon eine Person.'));
    const informationAm = zeile.information_am ?? body.information?.am ?? null;
    const geprueft = checkKurzberatung(
      {
        anonym: false,
        begonnenAm: akte.begonnenAm,
        informationAm,
        informationAb: computeFruehesteInformation(akte.begonnenAm, informationAm, zeile.information_am),
      },
      kontext.stichtag,
    );
    if (!geprueft.ok) return geprueft;
    const form = zeile.information_am === null ? (body.information?.form ?? null) : zeile.information_form;
    if (zeile.information_am === null && informationAm !== null) {
      await recordInformation(trx, kontext, akte.id, informationAm, form);
    }
    const person = await addPersonToAkte(trx, kontext, akte.id, body.person, 'HAUPTPERSON', kontext.stichtag);
    if (!person.ok) return person;
    await updateAkte(trx, kontext, akte.id, { anonym: false });
    if (akte.art === 'KURZBERATUNG') {
      await recountBeginn(trx, kontext, akte, { ...zeile, anonym: true }, { ...zeile, anonym: false });
    }
    const version = await updateKurzberatungszeile(trx, getKonto(kontext).mandantId, akte.id, {
      information_am: informationAm,
      information_form: form,
    });
    return ok({ id: akte.id, version });
  });
}

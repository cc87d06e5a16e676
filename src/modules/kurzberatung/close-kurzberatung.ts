import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import {
  checkNichtZukunft,
  checkUebergang,
  countAct,
  getKonto,
  recordEreignis,
  updateAkte,
} from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { closeKurzberatungRoute } from './kurzberatung.contract.ts';
import { MINDESTSTANDARD_GESPRAECHE } from './kurzberatung.model.ts';
import { countGespraeche, updateKurzberatungszeile } from './kurzberatung.repo.ts';
import { lockKurzberatung } from './lock-kurzberatung.ts';

/** Ends a Kurzberatung. Below the minimum standard it ends too, and the Ereignis says so. Starts LK-01 or LK-02. */
export function closeKurzberatung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof closeKurzberatungRoute>,
): Antwortet<Antwort<typeof closeKurzberatungRoute>> {
  return withActor(kontext, async (trx) => {
    const offen = await lockKurzberatung(trx, kontext, params.akteId, body.version);
    if (!offen.ok) return offen;
    const { akte, zeile } = offen.wert;
    const zustand = checkUebergang(akte, 'KURZBERATUNG_BEENDET');
    if (!zustand.ok) return zustand;
    const am = body.beendetAm ?? kontext.stichtag;
    const tag = checkNichtZukunft(am, kontext.stichtag, '/beendetAm');
    if (!tag.ok) return tag;
    if (am < akte.begonnenAm) return fail(refuseVorBeginn());
    const { mandantId } = getKonto(kontext);
    const gespraeche = await countGespraeche(trx, mandantId, akte.id);
    const { ergebnis } = body;
    await updateAkte(trx, kontext, akte.id, {
      zustand: zustand.wert,
      zustandSeit: am,
      abgeschlossenAm: am,
      naechsterTermin: null,
      naechsterTerminArt: null,
      // Without any conversation it was a mere contact request (LK-01).
      loeschenAb:
        akte.letzterKontakt === null
          ? computeLoeschdatum('LK-01', akte.begonnenAm)
          : computeLoeschdatum('LK-02', akte.letzterKontakt),
    });
    const version = await updateKurzberatungszeile(trx, mandantId, akte.id, { ergebnis, beendet_am: am });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'KURZBERATUNG_BEENDET',
        codes: { ergebnis, unterMindeststandard: gespraeche < MINDESTSTANDARD_GESPRAECHE },
        inhalt: body.bemerkung === null ? {} : { bemerkung: body.bemerkung },
      },
      am,
    );
    await countAct(trx, kontext, akte.id, {
      art: 'KURZBERATUNG_ENDE',
      datum: am,
      merkmale: { ergebnis, themen: zeile.bedarfe, anonym: akte.anonym },
    });
    return ok({ id: akte.id, version });
  });
}

function refuseVorBeginn() {
  return refuseRegel('DATUM_VOR_BEGINN', 'Bitte prüfen Sie das Datum.', {
    fehler: [
      {
        pointer: '/beendetAm',
        code: 'DATUM_VOR_BEGINN',
        detail: 'Das Ende liegt vor dem Beginn der Kurzberatung.',
      },
    ],
  });
}

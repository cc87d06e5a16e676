import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  checkNichtZukunft,
  checkUebergang,
  countAct,
  getKonto,
  recordEreignis,
  updateAkte,
} from '#src/modules/akte/index.ts';
import { closeOffeneBuchungen } from '#src/modules/sprachmittlung/index.ts';
import { closeOffenesWarten } from '#src/modules/warteliste/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { closeKurzberatungRoute } from './kurzberatung.contract.ts';
import { MINDESTSTANDARD_GESPRAECHE } from './kurzberatung.model.ts';
import { countGespraeche, updateKurzberatungszeile } from './kurzberatung.repo.ts';
import { lockKurzberatung } from './lock-kurzberatung.ts';

/**
 * Ends a Kurzberatung. Below the minimum standard it ends too, and the Ereignis says so. Starts LK-01 or LK-02; with a
 * Nachfrage these start when that is done [L1126].
 */
export function closeKurzberatung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof closeKurzberatungRoute>,
): Antwortet<Antwort<typeof closeKurzberatungRoute>> {
  return withActor(kontext, async (trx) => {
    const offen = await lockKurzberatung(trx, kontext, params.akteId, body.version);
    if (!offen.ok) return offen;
    const { akte, zeile } = offen.wert;
    const { nachfrageAm } = body;
    const zustand =
      nachfrageAm === undefined
        ? checkUebergang(akte, 'KURZBERATUNG_BEENDET')
        : checkUebergang(akte, 'KURZBERATUNG_BEENDET_MIT_NACHFRAGE', { personBenannt: !akte.anonym });
    if (!zustand.ok) return zustand;
    const am = body.beendetAm ?? kontext.stichtag;
    const tag = checkNichtZukunft(am, kontext.stichtag, '/beendetAm');
    if (!tag.ok) return tag;
    if (am < akte.begonnenAm) return fail(refuseVorBeginn());
    const loeschenAb = computeLoeschtag(akte);
    const nachfrage = checkNachfrage(nachfrageAm, kontext.stichtag, loeschenAb);
    if (!nachfrage.ok) return nachfrage;
    const { mandantId } = getKonto(kontext);
    const gespraeche = await countGespraeche(trx, mandantId, akte.id);
    const { ergebnis } = body;
    await updateAkte(trx, kontext, akte.id, {
      zustand: zustand.wert,
      zustandSeit: am,
      abgeschlossenAm: am,
      naechsterTermin: nachfrageAm ?? null,
      naechsterTerminArt: nachfrageAm === undefined ? null : 'WIEDERVORLAGE',
      loeschenAb: nachfrageAm === undefined ? loeschenAb : null,
    });
    const version = await updateKurzberatungszeile(trx, mandantId, akte.id, { ergebnis, beendet_am: am });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'KURZBERATUNG_BEENDET',
        codes: { ergebnis, unterMindeststandard: gespraeche < MINDESTSTANDARD_GESPRAECHE, nachfrageAm },
        inhalt: body.bemerkung === null ? {} : { bemerkung: body.bemerkung },
      },
      am,
    );
    await closeOffenesWarten(trx, kontext, akte.id, ergebnis === 'VERWIESEN' ? 'VERWIESEN' : 'AKTE_BEENDET');
    if (nachfrageAm === undefined) await closeOffeneBuchungen(trx, kontext, akte.id);
    await countAct(trx, kontext, akte.id, {
      art: 'KURZBERATUNG_ENDE',
      datum: am,
      merkmale: { ergebnis, themen: zeile.bedarfe, anonym: akte.anonym },
    });
    return ok({ id: akte.id, version });
  });
}

/** Without any conversation it was a mere contact request (LK-01). */
function computeLoeschtag({ letzterKontakt, begonnenAm }: Akte): PlainDate | null {
  return letzterKontakt === null
    ? computeLoeschdatum('LK-01', begonnenAm)
    : computeLoeschdatum('LK-02', letzterKontakt);
}

/** Asking later must not keep the data longer than the deletion period of what was done. */
function checkNachfrage(
  nachfrageAm: PlainDate | undefined,
  stichtag: PlainDate,
  loeschenAb: PlainDate | null,
): Result<null, Ablehnung> {
  if (nachfrageAm === undefined) return ok(null);
  if (nachfrageAm <= stichtag)
    return fail(refuseNachfrage('Wählen Sie einen Tag nach heute, oder lassen Sie ihn weg.'));
  if (loeschenAb === null || nachfrageAm < loeschenAb) return ok(null);
  return fail(
    refuseNachfrage(
      `Dann wäre die Akte schon gelöscht. Wählen Sie einen Tag vor dem ${formatGerman(loeschenAb)}.`,
    ),
  );
}

function refuseNachfrage(detail: string): Ablehnung {
  return refuseRegel('NACHFRAGE_TAG', 'Dieser Tag für die Nachfrage ist nicht möglich.', {
    fehler: [{ pointer: '/nachfrageAm', code: 'NACHFRAGE_TAG', detail }],
    quelle: 'Evaluation 2023–2025 [L1126]; Art. 5 Abs. 1 e DSGVO',
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

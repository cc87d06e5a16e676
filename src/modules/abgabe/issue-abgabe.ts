import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addMonths } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  checkArbeitstag,
  checkBearbeitbar,
  checkUebergang,
  checkZustaendig,
  countAct,
  countRuhen,
  getKonto,
  lockAkte,
  recordEreignis,
  recountReAssessment,
  updateAkte,
} from '#src/modules/akte/index.ts';
import { openHilfeplan } from '#src/modules/fall/index.ts';
import { checkGebundenes } from '#src/modules/herkunft/index.ts';
import { closeOffeneBuchungen } from '#src/modules/sprachmittlung/index.ts';
import { closeOffeneVerweise } from '#src/modules/verweis/index.ts';
import { closeOffenesWarten } from '#src/modules/warteliste/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { toDauermerkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { issueAbgabeRoute } from './abgabe.contract.ts';
import { type Abgabeinhalt, listOffeneZiele, toUebergebenePerson } from './abgabe.model.ts';
import { type Abgabezeile, insertInhalt, listAbgabezeilen, saveUebergeben } from './abgabe.repo.ts';
import { toAblehnung } from './ablehnungen.ts';
import { findTraeger, type Traeger } from './find-traeger.ts';
import { toInhaltOrt } from './siegelorte.ts';

type R = typeof issueAbgabeRoute;
type Body = Eingabe<R>['body'];

/**
 * Hands the content over to who accepted (IF-R3): sealed anew for the Akte that the other Stelle will open, and kept as the
 * protocol in this one. A consent that names the Stelle has to hold today. The Akte is closed, Verweise that are still out
 * are taken back, waiting and booked Sprachmittlung end, and with the last statement every access on this side ends (AT-21).
 */
export function issueAbgabe(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const akte = await lockOffene(trx, kontext, params.akteId, body);
    if (!akte.ok) return akte;
    const zeilen = await listAbgabezeilen(trx, akte.wert.id);
    const zeile = zeilen.find(({ id, gibt }) => id === params.abgabeId && gibt);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.zustand !== 'ANGENOMMEN') return fail(toAblehnung(toGrund(zeile)));
    const traeger = await findTraeger(trx, kontext, akte.wert.id);
    const einwilligung = traeger.findEinwilligung(zeile.anStelle);
    if (einwilligung === undefined) return fail(toAblehnung('EINWILLIGUNG_FEHLT'));
    const gebunden = await checkGebundenes(trx, kontext, {
      akteId: akte.wert.id,
      empfaenger: { art: 'KIM_STELLE', name: zeile.anStelle },
      grundlage: 'EINWILLIGUNG',
      weitergaben: body.gebundenes,
    });
    if (!gebunden.ok) return gebunden;
    const inhalt = await buildInhalt(trx, kontext, akte.wert, { zeile, traeger, body });
    if (!inhalt.ok) return inhalt;
    const { mandantId } = getKonto(kontext);
    const neueAkteId = createUuidV7();
    const [eigenes, fremdes] = await Promise.all(
      [
        toInhaltOrt(mandantId, akte.wert.id, zeile.id),
        toInhaltOrt(zeile.anMandantId, neueAkteId, zeile.id),
      ].map((ort) => kontext.dienste.tresor.seal(ort, inhalt.wert)),
    );
    if (eigenes === undefined || fremdes === undefined) throw new Error('Two protocols were to be sealed');
    const geschlossen = await closeAkte(trx, kontext, akte.wert);
    if (!geschlossen.ok) return geschlossen;
    await insertInhalt(trx, {
      mandant_id: mandantId,
      abgabe_id: zeile.id,
      akte_id: akte.wert.id,
      siegel: eigenes,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.wert.id,
      {
        art: 'ABGEGEBEN',
        codes: {
          abgabeId: zeile.id,
          anMandantId: zeile.anMandantId,
          einwilligungId: einwilligung.id,
          angaben: ['NAME', ...body.teile],
        },
        inhalt: { empfaenger: zeile.anStelle },
      },
      kontext.stichtag,
    );
    const ergebnis = await saveUebergeben(trx, {
      id: zeile.id,
      akteId: akte.wert.id,
      einwilligungId: einwilligung.id,
      neueAkteId,
      siegel: fremdes,
      abholenBis: addMonths(kontext.stichtag, PARAMETER.abgabe_abholung.wert),
    });
    if (ergebnis !== 'OK') return fail(toAblehnung(ergebnis));
    kontext.protokoll.rechtsgrundlageId = einwilligung.id;
    kontext.protokoll.empfaengerId = zeile.anMandantId;
    return ok({ id: zeile.id });
  });
}

async function lockOffene(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { version, informiertAm }: Body,
): Promise<Result<Akte, Ablehnung>> {
  const akte = await lockAkte(trx, kontext, akteId, version);
  if (!akte.ok) return akte;
  const bearbeitbar = checkBearbeitbar(akte.wert);
  if (!bearbeitbar.ok) return bearbeitbar;
  const zustaendig = await checkZustaendig(trx, kontext, akteId, 'Eine Übergabe');
  if (!zustaendig.ok) return zustaendig;
  const tag = checkArbeitstag(informiertAm, akte.wert, kontext.stichtag, '/informiertAm');
  return tag.ok ? akte : tag;
}

/** Why an Abgabe that is not accepted cannot be handed over. */
function toGrund({ zustand }: Abgabezeile): string {
  if (zustand === 'ANGEBOTEN') return 'NICHT_ANGENOMMEN';
  return zustand === 'ABGELAUFEN' ? 'FRIST_ABGELAUFEN' : 'SCHON_ENTSCHIEDEN';
}

/** What was chosen, as it stands now. Special categories, contacts and the assessment stay here (Art. 5 Abs. 1 c, Art. 9 DSGVO). */
async function buildInhalt(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  { zeile, traeger, body }: { zeile: Abgabezeile; traeger: Traeger; body: Body },
): Promise<Result<Abgabeinhalt, Ablehnung>> {
  if (traeger.person === undefined) return fail(toAblehnung('PERSON_FEHLT'));
  const mitZielen = body.teile.includes('ZIELE');
  const ziele = mitZielen ? (await openHilfeplan(trx, kontext, akte.id)).ziele : [];
  return ok({
    von: { stelle: zeile.vonStelle, person: zeile.vonName ?? '' },
    an: { stelle: zeile.anStelle, person: zeile.anName ?? '' },
    nummer: akte.nummer,
    art: akte.art,
    begonnenAm: akte.begonnenAm,
    uebergebenAm: kontext.stichtag,
    anlass: zeile.anlass,
    person: toUebergebenePerson(traeger.person.identitaet, body.teile),
    stand: body.stand,
    naechstes: body.naechstes ?? null,
    offenes: body.offenes ?? null,
    informiertAm: body.informiertAm,
    bedarfe: body.bedarfe,
    ziele: listOffeneZiele(ziele),
  });
}

/** The Akte ends because another Stelle takes over; its retention runs from this day. */
async function closeAkte(trx: Trx, kontext: Kontext, akte: Akte): Promise<Result<null, Ablehnung>> {
  const heute = kontext.stichtag;
  const zustand = checkUebergang(akte, 'ABGEGEBEN', { personBenannt: !akte.anonym });
  if (!zustand.ok) return zustand;
  await closeOffeneVerweise(trx, kontext, akte.id);
  await closeOffenesWarten(trx, kontext, akte.id, 'VERWIESEN');
  await closeOffeneBuchungen(trx, kontext, akte.id);
  const aufgenommen = akte.aufgenommenAm !== null;
  await updateAkte(trx, kontext, akte.id, {
    zustand: zustand.wert,
    zustandSeit: heute,
    zustandVorRuhen: null,
    naechsterTermin: null,
    naechsterTerminArt: null,
    abgeschlossenAm: heute,
    abschlussgrund: GRUND,
    loeschenAb: computeLoeschdatum(aufgenommen ? 'LK-03' : 'LK-02', heute),
  });
  await countRuhen(trx, kontext, akte, zustand.wert);
  if (aufgenommen) {
    await countAct(trx, kontext, akte.id, {
      art: 'FALL_ENDE',
      datum: heute,
      merkmale: {
        abschlussgrund: GRUND,
        ...toDauermerkmale(akte.aufgenommenAm ?? akte.begonnenAm, heute),
      },
    });
    await recountReAssessment(trx, kontext, akte.id, { beendetAm: heute });
  } else if (akte.vorigeAkteId === null) {
    await countAct(trx, kontext, akte.id, {
      art: 'KURZBERATUNG_ENDE',
      datum: heute,
      merkmale: { ergebnis: 'VERWIESEN', anonym: akte.anonym },
    });
  }
  return ok(null);
}

/** „Andere Stelle übernimmt“. */
const GRUND = 'ANDERE_STELLE';

import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { minDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { countAct, createAkte, type Ereignis, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { addPersonToAkte } from '#src/modules/person/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeFruehesteInformation, computeFruehestenBeginn } from './grenzen.ts';
import type { createKurzberatungRoute } from './kurzberatung.contract.ts';
import { checkKurzberatung } from './kurzberatung.model.ts';
import {
  findEigeneKommune,
  insertKurzberatung,
  isKommuneIn,
  isLeererInhalt,
  toInhaltOrt,
} from './kurzberatung.repo.ts';
import { recordGespraech } from './record-gespraech.ts';

type Angabe = Eingabe<typeof createKurzberatungRoute>['body'];

/**
 * A new Kurzberatung: Akte, details, person if there is one, first conversation if there was one, all or nothing.
 * Without a person it is anonymous and may go on so to its end (DP-B-01).
 */
export function createKurzberatung(
  kontext: Kontext,
  { body }: Eingabe<typeof createKurzberatungRoute>,
): Antwortet<Antwort<typeof createKurzberatungRoute>> {
  const beginnAb = computeFruehestenBeginn(kontext.stichtag);
  return withActor(kontext, (trx) => addKurzberatung(trx, kontext, body, createUuidV7(), beginnAb));
}

/**
 * The same as part of a larger act, for example when a Fallanfrage is taken over; `id`: something is sealed for it already,
 * `beginnAb`: the first day that is no mistyped year. What comes from an earlier table has no such day.
 */
export async function addKurzberatung(
  trx: Trx,
  kontext: Kontext,
  body: Angabe,
  id: string = createUuidV7(),
  beginnAb?: PlainDate,
): Antwortet<Antwort<typeof createKurzberatungRoute>> {
  const tage = [body.begonnenAm, body.gespraech?.datum].filter((tag) => tag !== undefined);
  const begonnenAm = tage.reduce(minDate, tage[0] ?? kontext.stichtag);
  const anonym = body.person === null;
  const geprueft = checkKurzberatung(
    {
      anonym,
      begonnenAm,
      beginnAb,
      informationAm: body.information.am,
      informationAb: computeFruehesteInformation(begonnenAm, body.information.am),
      gespraechAm: body.gespraech?.datum,
    },
    kontext.stichtag,
  );
  if (!geprueft.ok) return geprueft;
  const kommune = await checkKommune(trx, kontext, body.kommuneId);
  if (!kommune.ok) return kommune;
  // Before the number is drawn, which locks out the colleagues until the commit: a key is a commit of its own.
  const siegel = await sealDetails(kontext, id, body);
  const akte = await createAkte(trx, kontext, {
    id,
    art: 'KURZBERATUNG',
    zustand: 'KURZBERATUNG',
    anonym,
    begonnenAm,
    kommuneId: kommune.wert,
  });
  kontext.protokoll.objektId = id;
  await joinAll([
    insertDetails(trx, kontext, id, body, siegel),
    recordBeginn(trx, kontext, id, body, begonnenAm),
  ]);
  if (body.person !== null) {
    const person = await addPersonToAkte(trx, kontext, id, body.person, 'HAUPTPERSON', begonnenAm);
    if (!person.ok) return person;
  }
  if (body.gespraech !== null) await recordGespraech(trx, kontext, id, { ...body, ...body.gespraech });
  return ok({ id, nummer: akte.nummer, version: 1 });
}

/** A kreisangehörige Kommune is its own place; others may name one of their Standort. */
async function checkKommune(
  trx: Trx,
  kontext: Kontext,
  kommuneId: string | null,
): Promise<Result<string | null, Ablehnung>> {
  const { mandantId, standortId } = getKonto(kontext);
  if (kommuneId === null) return ok(await findEigeneKommune(trx, mandantId));
  if (await isKommuneIn(trx, kommuneId, standortId)) return ok(kommuneId);
  return fail(
    refuseRegel('KOMMUNE_UNBEKANNT', 'Bitte prüfen Sie die Kommune.', {
      fehler: [
        {
          pointer: '/kommuneId',
          code: 'KOMMUNE_UNBEKANNT',
          detail: 'Wählen Sie eine Kommune Ihres KIM-Standorts.',
        },
      ],
    }),
  );
}

/** The free text under the key of the new Akte; null when there is none. */
async function sealDetails(kontext: Kontext, akteId: string, angabe: Angabe): Promise<Buffer | null> {
  const { notiz: anliegen, veranlassendeStelle, barrierefreiheit } = angabe;
  const inhalt = { anliegen, vereinbarung: null, veranlassendeStelle, barrierefreiheit };
  if (isLeererInhalt(inhalt)) return null;
  return kontext.dienste.tresor.seal(toInhaltOrt(getKonto(kontext).mandantId, akteId), inhalt);
}

async function insertDetails(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  angabe: Angabe,
  siegel: Buffer | null,
): Promise<void> {
  await insertKurzberatung(trx, {
    mandant_id: getKonto(kontext).mandantId,
    akte_id: akteId,
    zugangsweg: angabe.zugangsweg,
    sprache: angabe.sprache,
    sprachmittlung: angabe.sprachmittlung,
    bedarfe: angabe.bedarfe,
    information_am: angabe.information.am,
    information_form: angabe.information.am === null ? null : angabe.information.form,
    siegel,
  });
}

async function recordBeginn(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  angabe: Angabe,
  am: Parameters<typeof recordEreignis>[4],
): Promise<void> {
  const { zugangsweg, sprache, bedarfe, information } = angabe;
  const anonym = angabe.person === null;
  const record = (ereignis: Ereignis, tag: PlainDate) => recordEreignis(trx, kontext, akteId, ereignis, tag);
  const form = information.form === null ? {} : { form: information.form };
  await joinAll([
    record({ art: 'AKTE_ANGELEGT', codes: { art: 'KURZBERATUNG' } }, am),
    ...(information.am === null
      ? []
      : [record({ art: 'INFORMATION_GEGEBEN', codes: { sprache, ...form } }, information.am)]),
    record({ art: 'KURZBERATUNG_ERFASST', codes: { zugangsweg, sprache, bedarfe, anonym } }, am),
    countAct(trx, kontext, akteId, {
      art: 'KURZBERATUNG_BEGINN',
      datum: am,
      merkmale: { zugangsweg, themen: bedarfe, anonym, sprache },
    }),
  ]);
}

import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { minDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { countAct, createAkte, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { addPersonToAkte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
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
  return withActor(kontext, async (trx) => {
    const tage = [body.begonnenAm, body.gespraech?.datum].filter((tag) => tag !== undefined);
    const begonnenAm = tage.reduce(minDate, tage[0] ?? kontext.stichtag);
    const anonym = body.person === null;
    const geprueft = checkKurzberatung(
      { anonym, begonnenAm, informationAm: body.information.am, gespraechAm: body.gespraech?.datum },
      kontext.stichtag,
    );
    if (!geprueft.ok) return geprueft;
    const kommune = await checkKommune(trx, kontext, body.kommuneId);
    if (!kommune.ok) return kommune;
    const akte = await createAkte(trx, kontext, {
      art: 'KURZBERATUNG',
      zustand: 'KURZBERATUNG',
      anonym,
      begonnenAm,
      kommuneId: kommune.wert,
    });
    kontext.protokoll.objektId = akte.id;
    await insertDetails(trx, kontext, akte.id, body);
    await recordBeginn(trx, kontext, akte.id, body, begonnenAm);
    if (body.person !== null) {
      const person = await addPersonToAkte(trx, kontext, akte.id, body.person, 'HAUPTPERSON', begonnenAm);
      if (!person.ok) return person;
    }
    if (body.gespraech !== null) await recordGespraech(trx, kontext, akte.id, { ...body, ...body.gespraech });
    return ok({ id: akte.id, nummer: akte.nummer, version: 1 });
  });
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

async function insertDetails(trx: Trx, kontext: Kontext, akteId: string, angabe: Angabe): Promise<void> {
  const { mandantId } = getKonto(kontext);
  const { notiz: anliegen, veranlassendeStelle, barrierefreiheit } = angabe;
  const inhalt = { anliegen, vereinbarung: null, veranlassendeStelle, barrierefreiheit };
  const siegel = isLeererInhalt(inhalt)
    ? null
    : await kontext.dienste.tresor.seal(toInhaltOrt(mandantId, akteId), inhalt);
  await insertKurzberatung(trx, {
    mandant_id: mandantId,
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
  await recordEreignis(trx, kontext, akteId, { art: 'AKTE_ANGELEGT', codes: { art: 'KURZBERATUNG' } }, am);
  if (information.am !== null) {
    const codes = { sprache, ...(information.form === null ? {} : { form: information.form }) };
    await recordEreignis(trx, kontext, akteId, { art: 'INFORMATION_GEGEBEN', codes }, information.am);
  }
  const codes = { zugangsweg, sprache, bedarfe, anonym };
  await recordEreignis(trx, kontext, akteId, { art: 'KURZBERATUNG_ERFASST', codes }, am);
  const merkmale = { zugangsweg, themen: bedarfe, anonym };
  await countAct(trx, kontext, akteId, { art: 'KURZBERATUNG_BEGINN', datum: am, merkmale });
}

import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { checkDirekt } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  closeAufgabeRoute,
  createAufgabeRoute,
  recordBeitragRoute,
  recordLesungRoute,
} from './fallanalyse.contract.ts';
import {
  findAnalysezeile,
  insertAufgabe,
  insertBeitrag,
  setErledigt,
  setGelesen,
} from './fallanalyse.repo.ts';
import { toAufgabeOrt, toBeitragOrt } from './siegelorte.ts';
import { EINGEFROREN, withFuehrung } from './with-fuehrung.ts';

type Beitrag = typeof recordBeitragRoute;

/**
 * Says something in the workspace, as who leads or as who is invited. The text is compared with the names of the own Akten
 * alone: comparing it with those of this Akte would let an invited colleague try out who it is.
 */
export function recordBeitrag(
  kontext: Kontext,
  { params: { fallanalyseId }, body }: Eingabe<Beitrag>,
): Antwortet<Antwort<Beitrag>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<Beitrag>, Ablehnung>> => {
    const zeile = await findAnalysezeile(trx, mandantId, fallanalyseId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const akte = await findAkte(trx, kontext, zeile.akte_id);
    kontext.protokoll.objektId = fallanalyseId;
    if (akte?.zustand === 'EINWILLIGUNG_WIDERRUFEN') return fail(EINGEFROREN);
    if (zeile.zustand === 'ABGESAGT') return fail(ABGESAGT);
    if (body.art === 'RUECKMELDUNG' && zeile.zustand !== 'DURCHGEFUEHRT') return fail(NOCH_NICHT);
    const geprueft = await checkDirekt(trx, kontext, { text: body.text }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    await insertBeitrag(trx, {
      mandant_id: mandantId,
      id,
      akte_id: zeile.akte_id,
      fallanalyse_id: zeile.id,
      art: body.art,
      frage: body.art === 'BEITRAG' ? body.frage : null,
      siegel: await kontext.dienste.tresor.seal(toBeitragOrt(mandantId, zeile.akte_id, id), {
        text: body.text,
      }),
      konto_id: kontoId,
      am: kontext.stichtag,
    });
    return ok({ id });
  });
}

/** What is to be done afterwards. */
export function createAufgabe(
  kontext: Kontext,
  { params: { fallanalyseId }, body }: Eingabe<typeof createAufgabeRoute>,
): Antwortet<Antwort<typeof createAufgabeRoute>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withFuehrung(kontext, fallanalyseId, {}, async (trx, { akte, zeile }) => {
    if (zeile.zustand !== 'DURCHGEFUEHRT') return fail(NOCH_NICHT);
    const geprueft = await checkDirekt(trx, kontext, { text: body.text }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    await insertAufgabe(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.id,
      fallanalyse_id: zeile.id,
      siegel: await kontext.dienste.tresor.seal(toAufgabeOrt(mandantId, akte.id, id), { text: body.text }),
      frist: body.frist,
      angelegt_von: kontoId,
    });
    return ok({ id });
  });
}

export function closeAufgabe(
  kontext: Kontext,
  { params }: Eingabe<typeof closeAufgabeRoute>,
): Antwortet<Antwort<typeof closeAufgabeRoute>> {
  const { mandantId } = getKonto(kontext);
  return withFuehrung(kontext, params.fallanalyseId, {}, async (trx) => {
    const erledigt = await setErledigt(trx, mandantId, params, kontext.stichtag);
    return erledigt ? ok({ id: params.aufgabeId }) : fail(refuseNichtGefunden());
  });
}

/** Who leads has read the Rückmeldungen. */
export function recordLesung(
  kontext: Kontext,
  { params: { fallanalyseId } }: Eingabe<typeof recordLesungRoute>,
): Antwortet<Antwort<typeof recordLesungRoute>> {
  const { mandantId } = getKonto(kontext);
  return withFuehrung(kontext, fallanalyseId, {}, async (trx, { zeile }) => {
    await setGelesen(trx, mandantId, zeile.id, kontext.stichtag);
    return ok({ id: zeile.id });
  });
}

const ABGESAGT = refuseRegel('FALLANALYSE_BEENDET', 'Diese Fallanalyse ist abgesagt.', {
  detail: 'Bereiten Sie eine neue vor, wenn Sie den Fall besprechen wollen.',
});
const NOCH_NICHT = refuseRegel('FALLANALYSE_STEHT_AUS', 'Diese Fallanalyse hat noch nicht stattgefunden.', {
  detail: 'Halten Sie zuerst Termin, Dauer und Ergebnis fest.',
});

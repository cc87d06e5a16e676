import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkGehobenes, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { findThemazeile } from '#src/modules/thema/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createEskalationRoute } from './eskalation.contract.ts';
import {
  countThemahinweiseGerundet,
  hasOffeneEskalation,
  insertEskalation,
  insertEskalationsereignis,
  listOrtsnamen,
} from './eskalation.repo.ts';
import { HINWEISGRENZEN } from './parameter.ts';

type Route = typeof createEskalationRoute;

/** The Koordination proposes; nothing leaves the Standort before the KI-Leitung has released it. */
export function createEskalation(
  kontext: Kontext,
  { body: { themaId, adressat, titel, problem, versuche, anliegen, grund, erklaerungen } }: Eingabe<Route>,
): Antwortet<Antwort<Route>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const am = kontext.stichtag;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Route>, Ablehnung>> => {
    const thema = await findThemazeile(trx, standortId, themaId);
    if (thema === undefined) return fail(refuseNichtGefunden());
    if (thema.zustand === 'GEMELDET') return fail(refuseNichtGesichtet());
    if (await hasOffeneEskalation(trx, standortId, themaId)) return fail(refuseLaeuftSchon());
    const geprueft = checkGehobenes({ titel, problem, versuche, anliegen, grund }, erklaerungen, {
      namen: await listOrtsnamen(trx, [standortId], false),
    });
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const hinweise = await countThemahinweiseGerundet(trx, themaId, HINWEISGRENZEN);
    const erklaert = geprueft.wert;
    await insertEskalation(trx, {
      id,
      standortId,
      themaId,
      adressat,
      titel,
      problem,
      versuche,
      anliegen,
      hinweise,
      erklaert,
      kontoId,
      am,
    });
    await insertEskalationsereignis(trx, {
      eskalationId: id,
      art: 'VORSCHLAGEN',
      seite: 'STANDORT',
      von: null,
      nach: 'VORGESCHLAGEN',
      inhalt: grund,
      angaben: {},
      rueckmeldung: null,
      erklaert,
      kontoId,
      am,
    });
    return ok({ id, version: 1 });
  });
}

function refuseNichtGesichtet(): Ablehnung {
  return refuseRegel('THEMA_NICHT_GESICHTET', 'Das Thema ist noch nicht gesichtet.', {
    detail: 'Sichten Sie es zuerst und klären Sie, ob der Standort es selbst ändern kann.',
    quelle: 'Fallmodell 4.1',
  });
}

function refuseLaeuftSchon(): Ablehnung {
  return refuseRegel('ESKALATION_LAEUFT', 'Dieses Thema liegt schon vor.', {
    detail:
      'Öffnen Sie die laufende Eskalation unter „An Land und Bund“, oder warten Sie, bis sie abgeschlossen ist.',
  });
}

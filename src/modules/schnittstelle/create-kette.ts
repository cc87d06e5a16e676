import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  closeFassungRoute,
  createFassungRoute,
  createKetteRoute,
  deleteFassungRoute,
  recordFreigabeRoute,
  updateFassungRoute,
} from './kette.contract.ts';
import { listKettenfehler, listKettentexte } from './kette.model.ts';
import {
  deleteFassungzeile,
  type Fassungzeile,
  insertFassung,
  insertKette,
  listFassungzeilen,
  setFassungfreigabe,
  setFassungsende,
  setVorgaengerende,
  updateFassungzeile,
} from './kette.repo.ts';

type Angabe = Omit<Eingabe<typeof updateFassungRoute>['body'], 'version'>;
type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/** A new Kette. It is a draft until somebody releases it. */
export function createKette(
  kontext: Kontext,
  { body: { art, ...angabe } }: Eingabe<typeof createKetteRoute>,
): Antwortet<Antwort<typeof createKetteRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const erklaert = checkAngabe(angabe);
    if (!erklaert.ok) return erklaert;
    await insertKette(trx, standortId, { id, art, kontoId });
    await insertFassung(
      trx,
      standortId,
      { ketteId: id, nr: 1 },
      { ...angabe, erklaert: erklaert.wert, kontoId },
    );
    return ok({ id, version: 1 });
  });
}

/** The next Fassung begins as a copy of the last one. One draft at a time. */
export function createFassung(
  kontext: Kontext,
  { params: { ketteId } }: Eingabe<typeof createFassungRoute>,
): Antwortet<Antwort<typeof createFassungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = ketteId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; nr: number }, Ablehnung>> => {
    const [letzte] = await listFassungzeilen(trx, standortId, ketteId);
    if (letzte === undefined) return fail(refuseNichtGefunden());
    const nr = letzte.nr + 1;
    const erklaert: string[] = [];
    if (
      letzte.zustand === 'ENTWURF' ||
      !(await insertFassung(trx, standortId, { ketteId, nr }, { ...letzte, erklaert, kontoId }))
    ) {
      const detail = 'Ändern Sie den Entwurf, den es schon gibt, oder verwerfen Sie ihn.';
      return fail(refuseRegel('ENTWURF_VORHANDEN', 'Es gibt schon einen Entwurf.', { detail }));
    }
    return ok({ id: ketteId, nr });
  });
}

export function updateFassung(
  kontext: Kontext,
  { params, body: { version, ...angabe } }: Eingabe<typeof updateFassungRoute>,
): Antwortet<Antwort<typeof updateFassungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { ketteId: id } = params;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const zeile = await findEntwurf(trx, standortId, params, version);
    if (!zeile.ok) return zeile;
    const erklaert = checkAngabe(angabe);
    if (!erklaert.ok) return erklaert;
    const neu = { ...angabe, erklaert: erklaert.wert, kontoId };
    if (await updateFassungzeile(trx, standortId, params, neu, version))
      return ok({ id, version: version + 1 });
    const jetzt = await findFassung(trx, standortId, params);
    return fail(jetzt === undefined ? refuseKonflikt(null) : refuseAnders(jetzt));
  });
}

export function deleteFassung(
  kontext: Kontext,
  { params }: Eingabe<typeof deleteFassungRoute>,
): Antwortet<Antwort<typeof deleteFassungRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = params.ketteId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const zeile = await findFassung(trx, standortId, params);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (!(await deleteFassungzeile(trx, standortId, params))) return fail(refuseFreigegeben());
    return ok({ id: params.ketteId });
  });
}

/** From this day on the draft holds; what held before ends the day before. */
export function recordFreigabe(
  kontext: Kontext,
  { params, body: { version, gueltigVon } }: Eingabe<typeof recordFreigabeRoute>,
): Antwortet<Antwort<typeof recordFreigabeRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { ketteId: id } = params;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const zeile = await findEntwurf(trx, standortId, params, version);
    if (!zeile.ok) return zeile;
    const akt = { version, kontoId, gueltigVon };
    if (!(await setFassungfreigabe(trx, standortId, params, akt))) return fail(refuseKonflikt(null));
    const gueltigBis = addDays(gueltigVon, -1);
    await setVorgaengerende(trx, standortId, params, { kontoId, gueltigBis });
    return ok({ id, version: version + 1 });
  });
}

/** Ends a released Fassung. Steps that were started from it in a Fall stay. */
export function closeFassung(
  kontext: Kontext,
  { params, body: { version, gueltigBis } }: Eingabe<typeof closeFassungRoute>,
): Antwortet<Antwort<typeof closeFassungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { ketteId: id } = params;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const zeile = await findFassung(trx, standortId, params);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    if (zeile.gueltigVon === null) {
      const detail = 'Ein Entwurf gilt noch nicht. Verwerfen Sie ihn.';
      return fail(refuseRegel('NOCH_ENTWURF', 'Diese Fassung ist ein Entwurf.', { detail }));
    }
    if (gueltigBis < zeile.gueltigVon) {
      const detail = 'Das Ende liegt vor dem Beginn der Fassung.';
      const fehler = [{ pointer: '/gueltigBis', code: 'ENDE_VOR_BEGINN', detail }];
      return fail(refuseRegel('FASSUNG_UNGUELTIG', 'Bitte prüfen Sie den Tag.', { fehler }));
    }
    const akt = { version, kontoId, gueltigBis };
    if (!(await setFassungsende(trx, standortId, params, akt))) return fail(refuseKonflikt(null));
    return ok({ id, version: version + 1 });
  });
}

async function findFassung(
  trx: Trx,
  standortId: string,
  { ketteId, nr }: { ketteId: string; nr: number },
): Promise<Fassungzeile | undefined> {
  return (await listFassungzeilen(trx, standortId, ketteId)).find((zeile) => zeile.nr === nr);
}

async function findEntwurf(
  trx: Trx,
  standortId: string,
  ort: { ketteId: string; nr: number },
  version: number,
): Promise<Result<Fassungzeile, Ablehnung>> {
  const zeile = await findFassung(trx, standortId, ort);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  if (zeile.zustand !== 'ENTWURF') return fail(refuseFreigegeben());
  return zeile.version === version ? ok(zeile) : fail(refuseAnders(zeile));
}

/** What a colleague wrote meanwhile: the form shows both, and nothing is overwritten unseen. */
function refuseAnders({ version, name, anlass, ziel, quelle, bemerkung, schritte }: Fassungzeile): Ablehnung {
  return refuseKonflikt({ version, name, anlass, ziel, quelle, bemerkung, schritte });
}

function refuseFreigegeben(): Ablehnung {
  return refuseRegel('FREIGEGEBEN', 'Diese Fassung ist freigegeben und bleibt, wie sie ist.', {
    detail: 'Beginnen Sie eine neue Fassung.',
  });
}

function checkAngabe({ erklaerungen, ...angabe }: Angabe): Result<string[], Ablehnung> {
  const fehler = listKettenfehler(angabe.schritte);
  if (fehler.length > 0) {
    return fail(refuseRegel('KETTE_UNGUELTIG', 'Bitte prüfen Sie die Schritte.', { fehler }));
  }
  return checkFormen(listKettentexte(angabe), erklaerungen);
}

import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listFassungzeilen } from './kette.repo.ts';
import type {
  createVereinbarungRoute,
  recordKuendigungRoute,
  recordPruefungRoute,
  recordUnterzeichnungRoute,
  updateVereinbarungRoute,
} from './vereinbarung.contract.ts';
import {
  insertVereinbarung,
  listVereinbarungzeilen,
  setKuendigung,
  setPruefung,
  setUnterzeichnung,
  updateVereinbarungzeile,
  type Vereinbarungzeile,
} from './vereinbarung.repo.ts';

type Angabe = Eingabe<typeof createVereinbarungRoute>['body'];
type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

export function createVereinbarung(
  kontext: Kontext,
  { body }: Eingabe<typeof createVereinbarungRoute>,
): Antwortet<Antwort<typeof createVereinbarungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const erklaert = await checkAngabe(trx, standortId, body);
    if (!erklaert.ok) return erklaert;
    await insertVereinbarung(trx, standortId, { ...body, id, erklaert: erklaert.wert, kontoId });
    return ok({ id, version: 1 });
  });
}

export function updateVereinbarung(
  kontext: Kontext,
  { params: { vereinbarungId: id }, body: { version, ...angabe } }: Eingabe<typeof updateVereinbarungRoute>,
): Antwortet<Antwort<typeof updateVereinbarungRoute>> {
  return change(kontext, id, version, 'ENTWURF', async (trx, { standortId, kontoId }) => {
    const erklaert = await checkAngabe(trx, standortId, angabe);
    if (!erklaert.ok) return erklaert;
    const neu = { ...angabe, id, erklaert: erklaert.wert, kontoId };
    return ok(await updateVereinbarungzeile(trx, standortId, neu, version));
  });
}

/** From now on the words stay. Who signed stands on the paper, not here. */
export function recordUnterzeichnung(
  kontext: Kontext,
  { params: { vereinbarungId: id }, body: { version, am } }: Eingabe<typeof recordUnterzeichnungRoute>,
): Antwortet<Antwort<typeof recordUnterzeichnungRoute>> {
  return change(kontext, id, version, 'ENTWURF', async (trx, { standortId, kontoId }) => {
    if (am > kontext.stichtag) return refuseFeld('am', 'IN_DER_ZUKUNFT', 'Dieser Tag liegt in der Zukunft.');
    return ok(await setUnterzeichnung(trx, standortId, { id, version, kontoId }, am));
  });
}

/** A review with its result; it may prolong the term. */
export function recordPruefung(
  kontext: Kontext,
  { params: { vereinbarungId: id }, body }: Eingabe<typeof recordPruefungRoute>,
): Antwortet<Antwort<typeof recordPruefungRoute>> {
  const { version, vermerk, pruefenAm, erklaerungen } = body;
  return change(kontext, id, version, 'UNTERZEICHNET', async (trx, { standortId, kontoId, zeile }) => {
    const ende = body.ende ?? zeile.ende;
    if (pruefenAm <= kontext.stichtag) {
      return refuseFeld('pruefenAm', 'NICHT_SPAETER', 'Die nächste Prüfung liegt nach dem heutigen Tag.');
    }
    if (ende !== null && ende < zeile.beginn) {
      return refuseFeld('ende', 'ENDE_VOR_BEGINN', 'Das Ende liegt vor dem Beginn.');
    }
    const geprueft = checkFormen({ vermerk }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    return ok(await setPruefung(trx, standortId, { id, version, kontoId }, { vermerk, pruefenAm, ende }));
  });
}

export function recordKuendigung(
  kontext: Kontext,
  { params: { vereinbarungId: id }, body }: Eingabe<typeof recordKuendigungRoute>,
): Antwortet<Antwort<typeof recordKuendigungRoute>> {
  const { version, zum, grund, erklaerungen } = body;
  return change(kontext, id, version, 'UNTERZEICHNET', async (trx, { standortId, kontoId, zeile }) => {
    if (zum < zeile.beginn) return refuseFeld('zum', 'ENDE_VOR_BEGINN', 'Das Ende liegt vor dem Beginn.');
    const geprueft = checkFormen({ grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    return ok(await setKuendigung(trx, standortId, { id, version, kontoId }, { zum, grund }));
  });
}

type Lage = { standortId: string; kontoId: string; zeile: Vereinbarungzeile };

/** What every act on an agreement asks first; `act` answers whether its row was as expected. */
function change(
  kontext: Kontext,
  id: string,
  version: number,
  zustand: Vereinbarungzeile['zustand'],
  act: (trx: Trx, lage: Lage) => Promise<Result<boolean, Ablehnung>>,
): Antwortet<{ id: string; version: number }> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const [zeile] = await listVereinbarungzeilen(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.zustand !== zustand) {
      const detail =
        zustand === 'ENTWURF'
          ? 'Sie ist unterzeichnet. Legen Sie für einen neuen Inhalt eine neue Vereinbarung an.'
          : 'Sie muss unterzeichnet und darf nicht gekündigt sein.';
      return fail(refuseRegel('ZUSTAND_PASST_NICHT', 'Das geht bei dieser Vereinbarung nicht.', { detail }));
    }
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const geschrieben = await act(trx, { standortId, kontoId, zeile });
    if (!geschrieben.ok) return geschrieben;
    return geschrieben.wert ? ok({ id, version: version + 1 }) : fail(refuseKonflikt(null));
  });
}

async function checkAngabe(
  trx: Trx,
  standortId: string,
  angabe: Angabe,
): Promise<Result<string[], Ablehnung>> {
  const { titel, gegenstand, ablauf, daten, partner, anlagen, ketteId, beginn, ende, erklaerungen } = angabe;
  const fehler: Feldfehler[] = [];
  if (ende !== null && ende < beginn) {
    fehler.push({ pointer: '/ende', code: 'ENDE_VOR_BEGINN', detail: 'Das Ende liegt vor dem Beginn.' });
  }
  if (ketteId !== null && (await listFassungzeilen(trx, standortId, ketteId)).length === 0) {
    fehler.push({ pointer: '/ketteId', code: 'KETTE_FEHLT', detail: 'Diese Kette gibt es nicht.' });
  }
  if (fehler.length > 0) {
    return fail(refuseRegel('VEREINBARUNG_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler }));
  }
  return checkFormen(
    {
      titel,
      gegenstand,
      ...(ablauf === null ? {} : { ablauf }),
      ...(daten === null ? {} : { daten }),
      partner: partner.map(({ name }) => name).join('\n'),
      ...(anlagen.length === 0
        ? {}
        : { anlagen: anlagen.map((anlage) => `${anlage.titel}: ${anlage.fundstelle}`).join('\n') }),
    },
    erklaerungen,
  );
}

function refuseFeld(feld: string, code: string, detail: string): Result<never, Ablehnung> {
  const fehler = [{ pointer: `/${feld}`, code, detail }];
  return fail(refuseRegel('VEREINBARUNG_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler }));
}

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
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAnsprechpersonRoute,
  listAnsprechpersonenRoute,
  updateAnsprechpersonRoute,
} from './ansprechperson.contract.ts';
import {
  insertAnsprechperson,
  listAnsprechpersonzeilen,
  updateAnsprechpersonzeile,
} from './ansprechperson.repo.ts';
import { SCHNITTSTELLE_FRISTEN } from './fristen.ts';

type Angabe = Eingabe<typeof createAnsprechpersonRoute>['body'];
type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

export function listAnsprechpersonen(
  kontext: Kontext,
  { query: { schnittstelle } }: Eingabe<typeof listAnsprechpersonenRoute>,
): Antwortet<Antwort<typeof listAnsprechpersonenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const zeilen = await listAnsprechpersonzeilen(trx, standortId, {
      schnittstelle: schnittstelle ?? null,
      stichtag,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag,
      loeschenNach: SCHNITTSTELLE_FRISTEN.ansprechpersonLoeschen,
      eintraege: zeilen.map((zeile) => ({
        ...zeile,
        gueltig: zeile.gueltigVon <= stichtag && (zeile.gueltigBis === null || zeile.gueltigBis >= stichtag),
      })),
    });
  });
}

/** An official contact; its texts besides name, number and address are checked like all texts of the steering. */
export function createAnsprechperson(
  kontext: Kontext,
  { body }: Eingabe<typeof createAnsprechpersonRoute>,
): Antwortet<Antwort<typeof createAnsprechpersonRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const geprueft = checkAngabe(body);
    if (!geprueft.ok) return geprueft;
    await insertAnsprechperson(trx, standortId, { ...body, id, kontoId });
    return ok({ id, version: 1 });
  });
}

export function updateAnsprechperson(
  kontext: Kontext,
  {
    params: { ansprechpersonId: id },
    body: { version, ...angabe },
  }: Eingabe<typeof updateAnsprechpersonRoute>,
): Antwortet<Antwort<typeof updateAnsprechpersonRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const zeilen = await listAnsprechpersonzeilen(trx, standortId, { schnittstelle: null, stichtag });
    if (!zeilen.some((zeile) => zeile.id === id)) return fail(refuseNichtGefunden());
    const geprueft = checkAngabe(angabe);
    if (!geprueft.ok) return geprueft;
    if (!(await updateAnsprechpersonzeile(trx, standortId, { ...angabe, id, kontoId }, version))) {
      return fail(refuseKonflikt(null));
    }
    return ok({ id, version: version + 1 });
  });
}

function checkAngabe(angabe: Angabe): Result<string[], Ablehnung> {
  const { stelle, aufgabe, funktion, telefon, email, gueltigVon, gueltigBis, erklaerungen } = angabe;
  const fehler: Feldfehler[] = [];
  if (telefon === null && email === null) {
    const detail = 'Geben Sie eine dienstliche Telefonnummer oder E-Mail-Adresse ein.';
    fehler.push({ pointer: '/telefon', code: 'KEIN_WEG', detail });
  }
  if (gueltigBis !== null && gueltigBis < gueltigVon) {
    fehler.push({
      pointer: '/gueltigBis',
      code: 'ENDE_VOR_BEGINN',
      detail: 'Das Ende liegt vor dem Beginn.',
    });
  }
  if (fehler.length > 0) {
    return fail(refuseRegel('ANSPRECHPERSON_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler }));
  }
  return checkFormen({ stelle, funktion, ...(aufgabe === null ? {} : { aufgabe }) }, erklaerungen);
}

import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkOffen } from './change-sitzung.ts';
import type { createAufgabeRoute, recordErledigungRoute } from './sitzung.contract.ts';
import { findAufgabe, findSitzungzeile, insertAufgabe, setErledigung } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';

type Schreibausgang = Result<{ id: string; version: number }, Ablehnung>;

/** A task of the Sitzung for an institution. */
export function createAufgabe(
  kontext: Kontext,
  { params: { sitzungId }, body }: Eingabe<typeof createAufgabeRoute>,
): Antwortet<Antwort<typeof createAufgabeRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = sitzungId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const sitzung = await findSitzungzeile(trx, standortId, sitzungId);
    if (sitzung === undefined) return fail(refuseNichtGefunden());
    const offen = checkOffen(sitzung);
    if (!offen.ok) return offen;
    const { text: inhalt, verantwortlich, faellig, erklaerungen } = body;
    const geprueft = checkFormen({ text: inhalt, verantwortlich }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const { gremiumId } = sitzung;
    await insertAufgabe(trx, standortId, {
      id,
      sitzungId,
      gremiumId,
      inhalt,
      verantwortlich,
      faellig,
      kontoId,
    });
    return ok({ id, version: 1 });
  });
}

/** Done, also after the minutes of its Sitzung are approved. */
export function recordErledigung(
  kontext: Kontext,
  { params: { aufgabeId: id }, body }: Eingabe<typeof recordErledigungRoute>,
): Antwortet<Antwort<typeof recordErledigungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version, ergebnis, erklaerungen } = body;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const aufgabe = await findAufgabe(trx, standortId, id);
    if (aufgabe === undefined) return fail(refuseNichtGefunden());
    if (aufgabe.version !== version) return fail(refuseKonflikt(null));
    if (aufgabe.erledigtAm !== null)
      return fail(refuseRegel('SCHON_ERLEDIGT', 'Diese Aufgabe ist schon erledigt.'));
    const geprueft = checkFormen({ ergebnis }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const erledigt = { ergebnis, am: kontext.stichtag };
    if (!(await setErledigung(trx, standortId, { id, version, kontoId }, erledigt))) {
      return fail(refuseKonflikt(null));
    }
    return ok({ id, version: version + 1 });
  });
}

import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createFortbildungRoute,
  deleteFortbildungRoute,
  getFortbildungsstandRoute,
  listFortbildungenRoute,
} from './fortbildung.contract.ts';
import {
  deleteFortbildungzeile,
  insertFortbildung,
  listFortbildungsstand,
  listFortbildungzeilen,
} from './fortbildung.repo.ts';

export function listFortbildungen(kontext: Kontext): Antwortet<Antwort<typeof listFortbildungenRoute>> {
  return withActor(kontext, async (trx) => {
    const eintraege = await listFortbildungzeilen(trx, getStandortkonto(kontext));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege });
  });
}

/** Everybody enters the own ones: nobody keeps a list about colleagues. */
export function createFortbildung(
  kontext: Kontext,
  { body: { erklaerungen, ...angabe } }: Eingabe<typeof createFortbildungRoute>,
): Antwortet<Antwort<typeof createFortbildungRoute>> {
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if (angabe.tag > kontext.stichtag) {
      const fehler = [{ pointer: '/tag', code: 'TAG_KUENFTIG', detail: 'Der Tag liegt in der Zukunft.' }];
      return fail(refuseRegel('FORTBILDUNG_UNGUELTIG', 'Bitte prüfen Sie den Tag.', { fehler }));
    }
    const erklaert = checkFormen({ titel: angabe.titel }, erklaerungen);
    if (!erklaert.ok) return erklaert;
    await insertFortbildung(trx, getStandortkonto(kontext), { ...angabe, id, erklaert: erklaert.wert });
    return ok({ id });
  });
}

/** Gone is gone: twice is the same, and nobody learns whether somebody else has such an entry. */
export function deleteFortbildung(
  kontext: Kontext,
  { params: { fortbildungId: id } }: Eingabe<typeof deleteFortbildungRoute>,
): Antwortet<Antwort<typeof deleteFortbildungRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    await deleteFortbildungzeile(trx, getStandortkonto(kontext), id);
    return ok({ id });
  });
}

/** QU-01, KP-09, AT-32: who of the Koordination has no Fortbildung of the Land in the year is open. */
export function getFortbildungsstand(
  kontext: Kontext,
  { query: { jahr } }: Eingabe<typeof getFortbildungsstandRoute>,
): Antwortet<Antwort<typeof getFortbildungsstandRoute>> {
  return withActor(kontext, async (trx) => {
    const stand = await listFortbildungsstand(trx, jahr);
    const offen = stand.filter(({ landesfortbildungen }) => landesfortbildungen === 0);
    const leitung = kontext.actor.art === 'konto' && kontext.actor.rolle === 'KI_LEITUNG';
    return ok({
      gesamt: stand.length,
      teilgenommen: stand.length - offen.length,
      offen: leitung ? offen.flatMap(({ name }) => name ?? []) : null,
    });
  });
}

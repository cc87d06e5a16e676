import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getAlter } from './beteiligung.model.ts';
import { findBeteiligte, openPersonenMitAkten } from './open-personen.ts';
import type { getPersonRoute, listPersonenRoute } from './person.contract.ts';

/** One person of the own Akten. */
export function getPerson(
  kontext: Kontext,
  { params }: Eingabe<typeof getPersonRoute>,
): Antwortet<Antwort<typeof getPersonRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = params.personId;
    const [person] = await openPersonenMitAkten(trx, kontext, [params.personId]);
    return person === undefined ? fail(refuseNichtGefunden()) : ok(person);
  });
}

/** The persons of an own Akte. */
export function listPersonen(
  kontext: Kontext,
  { params }: Eingabe<typeof listPersonenRoute>,
): Antwortet<Antwort<typeof listPersonenRoute>> {
  return withActor(kontext, async (trx) => {
    if ((await findAkte(trx, kontext, params.akteId)) === undefined) return fail(refuseNichtGefunden());
    const eintraege = await findBeteiligte(trx, kontext, params.akteId);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({
      eintraege: eintraege.map((person) => ({
        ...person,
        alter: getAlter(person.identitaet.geburtsdatum, kontext.stichtag),
      })),
    });
  });
}

import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { GRENZEN } from './grenzen.ts';
import { findEinenVon } from './find-treffer.ts';
import type { Identitaet } from './identitaet.model.ts';
import { openFuehrende, openPersonenMitAkten, type Person } from './open-personen.ts';
import type { findDublettenRoute } from './person.contract.ts';
import { type Dublettengrund, explainDublette, listNamen } from './suche.model.ts';

const HOECHSTENS = 20;

export type Dublette = Person & { gruende: Dublettengrund[] };

/** Persons of the own Akten who may be the same, each with its reasons. Never merges. */
export async function findDubletten(trx: Trx, kontext: Kontext, identitaet: Identitaet): Promise<Dublette[]> {
  const ids = await findEinenVon(trx, kontext, listNamen(identitaet));
  const personen = await openFuehrende(trx, kontext, ids.slice(0, HOECHSTENS));
  return personen
    .map(({ person }) => person)
    .map((person) => ({
      ...person,
      gruende: explainDublette(identitaet, person.identitaet, GRENZEN.schaetzungJahre),
    }))
    .filter(({ gruende }) => gruende.length > 0);
}

/** The same for a form, before the person is created. */
export function searchDubletten(
  kontext: Kontext,
  { body }: Eingabe<typeof findDublettenRoute>,
): Antwortet<Antwort<typeof findDublettenRoute>> {
  // The answer has names: never kept for an Idempotency-Key.
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    kontext.protokoll.abfrageklasse = 'DUBLETTEN';
    const dubletten = await findDubletten(trx, kontext, body.identitaet);
    const mitAkten = await openPersonenMitAkten(
      trx,
      kontext,
      dubletten.map(({ personId }) => personId),
    );
    kontext.protokoll.anzahl = dubletten.length;
    return ok({
      treffer: dubletten.map(({ personId, pseudonym, identitaet, gruende }) => ({
        personId,
        pseudonym,
        familienname: identitaet.familienname,
        vornamen: identitaet.vornamen,
        weitereNamen: identitaet.weitereNamen,
        geburtsdatum: identitaet.geburtsdatum,
        geburtsdatumArt: identitaet.geburtsdatumArt,
        akten: mitAkten.find((person) => person.personId === personId)?.akten ?? [],
        gruende,
      })),
    });
  });
}

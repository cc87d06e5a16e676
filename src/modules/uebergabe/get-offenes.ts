import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getOffenesRoute, listKollegiumRoute } from './team.contract.ts';
import { listKollegenzeilen, listOffenes, listWeiteresOffenes } from './uebergabe.repo.ts';

/** Everybody of the Case Management with numbers, also who is gone and still responsible for something. */
export async function listKollegium(kontext: Kontext): Antwortet<Antwort<typeof listKollegiumRoute>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listKollegenzeilen(trx, null);
    const eintraege = zeilen.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege });
  });
}

/** Everything open of one colleague: Akten, deputising for others, what is taken on. No name, no content (product: Teamleitung). */
export async function getOffenes(
  kontext: Kontext,
  { params }: Eingabe<typeof getOffenesRoute>,
): Antwortet<Antwort<typeof getOffenesRoute>> {
  kontext.protokoll.objektId = params.kontoId;
  return withActor(kontext, async (trx) => {
    const [person] = await listKollegenzeilen(trx, params.kontoId);
    if (person === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listOffenes(trx, params.kontoId);
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'offene-akten';
    const akten = zeilen.map(({ uebergabeId, anName, frist, ...akte }) => ({
      ...akte,
      uebergabe:
        uebergabeId === null || frist === null ? null : { id: uebergabeId, an: anName ?? '–', frist },
    }));
    const weiteres = await listWeiteresOffenes(trx, params.kontoId);
    return ok({ stichtag: kontext.stichtag, person, akten, weiteres });
  });
}

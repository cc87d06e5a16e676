import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listEingangRoute } from './eingang.contract.ts';
import { listEingangszeilen } from './eingang.repo.ts';

/** What lies open in the inbox of the own partner Stelle, and what was withdrawn, from all verantwortlichen Stellen of the Standort. */
export function listEingang(kontext: Kontext): Antwortet<Antwort<typeof listEingangRoute>> {
  return withActor(kontext, async (trx) => {
    const eintraege = await listEingangszeilen(trx);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ stichtag: kontext.stichtag, eintraege });
  });
}

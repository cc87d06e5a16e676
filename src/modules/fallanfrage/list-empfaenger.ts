import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listEmpfaengerRoute } from './eingang.contract.ts';
import { listEmpfaengerzeilen } from './eingang.repo.ts';
import { ANFRAGE_FRISTEN } from './fristen.ts';

/** Whom a Fallanfrage can go to; every verantwortliche Stelle takes them, whatever its Clearing. */
export function listEmpfaenger(kontext: Kontext): Antwortet<Antwort<typeof listEmpfaengerRoute>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listEmpfaengerzeilen(trx, kontext.stichtag);
    kontext.protokoll.anzahl = zeilen.length;
    const standorte = Map.groupBy(zeilen, ({ standort }) => standort);
    return ok({
      fristen: ANFRAGE_FRISTEN,
      standorte: [...standorte].map(([name, stellen]) => ({
        name,
        stellen: stellen.map(({ id, name: stelle }) => ({ id, name: stelle })),
      })),
    });
  });
}

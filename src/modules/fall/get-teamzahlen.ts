import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { AKTIVE_ZUSTAENDE } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listTeamzahlen } from './team.repo.ts';
import { listNamen } from './vertretung.repo.ts';
import type { getTeamzahlenRoute } from './zahlen.contract.ts';

type R = typeof getTeamzahlenRoute;

/** Akten per colleague of the own Stelle: numbers to share work fairly, never content (product: Teamleitung). */
export async function getTeamzahlen(kontext: Kontext): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const zeilen = await listTeamzahlen(trx);
    const ids = [...new Set(zeilen.map(({ kontoId }) => kontoId))];
    const namen = await listNamen(trx, ids);
    const eintraege = ids.map((kontoId) => {
      const count = (zustaende: readonly string[]): number =>
        zeilen
          .filter((zeile) => zeile.kontoId === kontoId && zustaende.includes(zeile.zustand))
          .reduce((summe, zeile) => summe + zeile.anzahl, 0);
      return {
        kontoId,
        name: namen.get(kontoId) ?? '–',
        kurzberatungen: count(['KONTAKT', 'KURZBERATUNG']),
        faelleAktiv: count(AKTIVE_ZUSTAENDE),
        imIntake: count(['INTAKE', 'AUFNAHME_OFFEN']),
        ruhend: count(['RUHEND']),
      };
    });
    return ok({ eintraege: eintraege.toSorted((a, b) => a.name.localeCompare(b.name, 'de')) });
  });
}

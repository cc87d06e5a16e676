import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { quarterOf } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { VERFAHRENSARTEN, type Verfahrensstufe } from '#src/modules/akte/wertelisten/verfahren.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getVerfahrenszahlenRoute } from './zahlen.contract.ts';
import { listStufensummen } from './zahlen.repo.ts';

type R = typeof getVerfahrenszahlenRoute;

/** How far the ways of the own Standort came in a quarter: rounded like all figures, without Kommune and Stelle. */
export function getVerfahrenszahlen(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const quartal = query.quartal ?? quarterOf(kontext.stichtag);
  return withActor(kontext, async (trx) => {
    const summen = await listStufensummen(trx, quartal);
    const zaehle = (art: string, stufe: Verfahrensstufe): number => {
      const summe = summen.find((eine) => eine.verfahren === art && eine.stufe === stufe);
      return roundToFive(Math.max(0, summe?.anzahl ?? 0));
    };
    return ok({
      quartal,
      verfahren: VERFAHRENSARTEN.map(({ code, text }) => ({
        code,
        text,
        begonnen: zaehle(code, 'BEGONNEN'),
        beantragt: zaehle(code, 'BEANTRAGT'),
        erteilt: zaehle(code, 'ERTEILT'),
        abgelehnt: zaehle(code, 'ABGELEHNT'),
        zurueckgezogen: zaehle(code, 'ZURUECKGEZOGEN'),
      })),
      regel: { rundung: PARAMETER.rundung_basis.wert },
    });
  });
}

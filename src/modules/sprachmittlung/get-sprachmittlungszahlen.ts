import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { quarterOf } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { UNGEDECKT_GRUENDE } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getSprachmittlungszahlenRoute } from './zahlen.contract.ts';
import { addSummen, KEINE_SUMME, roundSumme, type Sprachsumme } from './zahlen.model.ts';
import { listSprachmittlungssummen, type Summe } from './zahlen.repo.ts';

type R = typeof getSprachmittlungszahlenRoute;

/** Hours, cost and needs that were not met, of the own Standort in a quarter: rounded, languages without a figure left out. */
export function getSprachmittlungszahlen(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const quartal = query.quartal ?? quarterOf(kontext.stichtag);
  const stufe = PARAMETER.sprachmittlung_rundung.wert;
  return withActor(kontext, async (trx) => {
    const summen = await listSprachmittlungssummen(trx, quartal);
    const sprachen = SPRACHEN.map(({ code, text }) => ({
      code,
      text,
      ...roundSumme(sumOf(summen.filter(({ sprache }) => sprache === code)), stufe),
    }));
    return ok({
      quartal,
      gesamt: roundSumme(sumOf(summen), stufe),
      sprachen: sprachen.filter(({ termine, ungedeckt }) => termine > 0 || ungedeckt > 0),
      gruende: UNGEDECKT_GRUENDE.map(({ code, text }) => ({
        code,
        text,
        anzahl: roundToFive(Math.max(0, sumOf(summen.filter(({ grund }) => grund === code)).ungedeckt)),
      })),
      regel: { rundung: PARAMETER.rundung_basis.wert, rundungEuro: stufe },
    });
  });
}

const sumOf = (summen: readonly Summe[]): Sprachsumme => summen.map(toSumme).reduce(addSummen, KEINE_SUMME);

function toSumme({ art, anzahl, minuten, euro }: Summe): Sprachsumme {
  return art === 'SPRACHMITTLUNG'
    ? { termine: anzahl, minuten, euro, ungedeckt: 0 }
    : { ...KEINE_SUMME, ungedeckt: anzahl };
}

import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getSchutzkonzeptRoute, updateSchutzkonzeptRoute } from './schutzkonzept.contract.ts';
import { findSchutzkonzept, saveSchutzkonzept } from './schutzkonzept.repo.ts';

type Lesen = typeof getSchutzkonzeptRoute;
type Setzen = typeof updateSchutzkonzeptRoute;

/** The rule of the own Stelle; without one nothing is asked for. */
export function getSchutzkonzept(kontext: Kontext): Antwortet<Antwort<Lesen>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) =>
    ok((await findSchutzkonzept(trx, mandantId)) ?? { hausbesuchZuZweit: false, seit: null }),
  );
}

/** Sets the rule from today on. Contacts that stand are not touched. */
export function updateSchutzkonzept(kontext: Kontext, { body }: Eingabe<Setzen>): Antwortet<Antwort<Setzen>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { hausbesuchZuZweit } = body;
  return withActor(kontext, async (trx) => {
    const seit = kontext.stichtag;
    await saveSchutzkonzept(trx, {
      mandant_id: mandantId,
      hausbesuch_zu_zweit: hausbesuchZuZweit,
      seit,
      gesetzt_von: kontoId,
    });
    return ok({ hausbesuchZuZweit, seit });
  });
}

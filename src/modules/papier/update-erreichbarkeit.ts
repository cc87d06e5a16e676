import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { updateErreichbarkeitRoute } from './papier.contract.ts';
import { saveErreichbarkeit } from './papier.repo.ts';

type R = typeof updateErreichbarkeitRoute;

/** The own work phone for papers; the last entry counts. */
export function updateErreichbarkeit(kontext: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId, kontoId } = getKonto(kontext);
    await saveErreichbarkeit(trx, mandantId, kontoId, body);
    return ok(body);
  });
}

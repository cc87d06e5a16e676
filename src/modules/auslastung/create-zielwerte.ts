import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createZielwerteRoute } from './auslastung.contract.ts';
import { insertZielwerte } from './auslastung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';

type R = typeof createZielwerteRoute;

/** Own target values from a day on; what was shown before stays under what counted then. */
export function createZielwerte(kontext: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    if (body.gueltigVon < kontext.stichtag) {
      const detail = 'Wählen Sie heute oder einen späteren Tag.';
      const fehler = [{ pointer: '/gueltigVon', code: 'DATUM_VERGANGEN', detail }];
      return fail(refuseRegel('DATUM_VERGANGEN', 'Zielwerte gelten nicht rückwirkend.', { fehler }));
    }
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    await insertZielwerte(trx, { id, ...getStandortkonto(kontext), ...body });
    return ok({ id });
  });
}

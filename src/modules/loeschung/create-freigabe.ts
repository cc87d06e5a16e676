import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadVorschau } from './load-vorschau.ts';
import type { createFreigabeRoute } from './loeschung.contract.ts';
import { insertFreigabe } from './loeschung.repo.ts';

type R = typeof createFreigabeRoute;

/** Releases what is due today and waits because it is so much (DP-G-02). The program proposed it, a person looked. */
export function createFreigabe(kontext: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { actor, stichtag } = kontext;
  return withActor(kontext, async (trx): Promise<Result<SchreibAntwort, Ablehnung>> => {
    if (actor.art !== 'konto' || actor.mandantId === null) return fail(refuseNichtGefunden());
    const { wartend } = await loadVorschau(trx, actor.mandantId, stichtag);
    if (wartend === 0) return fail(NICHTS_WARTET);
    if (wartend !== body.anzahl) return fail(refuseKonflikt({ wartend }));
    const id = createUuidV7();
    await insertFreigabe(trx, {
      mandant_id: actor.mandantId,
      id,
      bis: stichtag,
      anzahl: wartend,
      freigegeben_am: stichtag,
      freigegeben_von: actor.kontoId,
    });
    kontext.protokoll.anzahl = wartend;
    return ok({ id });
  });
}

const NICHTS_WARTET = refuseRegel('NICHTS_WARTET', 'Es wartet nichts auf eine Freigabe.', {
  detail: 'Der nächtliche Lauf löscht, was fällig und nicht angehalten ist, ohne Freigabe.',
});

import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findThemazeile, insertThemaereignis, setThemaversion, type Themazeile } from './thema.repo.ts';

/** What the act leaves in the way of the Thema. */
export type Themaakt = {
  art: string;
  angaben: Readonly<Record<string, string>>;
  erklaert: readonly string[];
  grund?: string;
  uebernimmt?: string;
};
type Ids = { standortId: string; kontoId: string };

/** One act on a Thema that leaves its state: version taken first, an Ereignis last; a refusal undoes all of it. */
export function changeThema(
  kontext: Kontext,
  { themaId, version }: { themaId: string; version: number },
  act: (trx: Trx, thema: Themazeile, ids: Ids) => Promise<Result<Themaakt, Ablehnung>>,
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const ids = getStandortkonto(kontext);
  const { standortId, kontoId } = ids;
  kontext.protokoll.objektId = themaId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const thema = await findThemazeile(trx, standortId, themaId);
    if (thema === undefined) return fail(refuseNichtGefunden());
    if (!(await setThemaversion(trx, standortId, themaId, version))) return fail(refuseKonflikt(null));
    const akt = await act(trx, thema, ids);
    if (!akt.ok) return akt;
    const { zustand } = thema;
    await insertThemaereignis(trx, standortId, {
      ...akt.wert,
      themaId,
      von: zustand,
      nach: zustand,
      grund: akt.wert.grund ?? null,
      rueckmeldung: null,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id: themaId, version: version + 1 });
  });
}

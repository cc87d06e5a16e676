import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import {
  findTeilbetrag,
  getZahlungslage,
  type Teilbetragzeile,
  type Zahlungslage,
} from './teilbetrag.repo.ts';

/** Bracket of every act on a Teilbetrag, as `withFoerderfall`: refused when invisible or changed since it was read. */
export function withTeilbetrag<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number },
  act: (trx: Trx, zeile: Teilbetragzeile, lage: Zahlungslage) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const zeile = await findTeilbetrag(trx, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt({ version: zeile.version }));
    return act(trx, zeile, await getZahlungslage(trx, id));
  });
}

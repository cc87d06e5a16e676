import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, type Result } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { lockAnfrage } from './fallanfrage.repo.ts';
import type { Anfragezeile } from './fallanfrage.tables.ts';

/** Every act on a Fallanfrage: locked, still open, and as the page has read it. */
export function withAnfrage<T>(
  kontext: Kontext,
  anfrageId: string,
  version: number,
  fn: (trx: Trx, zeile: Anfragezeile) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const zeile = await lockAnfrage(trx, getKonto(kontext).mandantId, anfrageId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    kontext.protokoll.objektId = zeile.id;
    if (zeile.zustand !== 'OFFEN' || zeile.version !== version) {
      return fail(refuseKonflikt({ version: zeile.version, zustand: zeile.zustand }));
    }
    return fn(trx, zeile);
  });
}

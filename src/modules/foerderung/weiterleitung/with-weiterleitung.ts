import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { findWeiterleitungszeile, type Weiterleitungszeile } from './weiterleitung.repo.ts';

export type Weiterleitungsakt = { fall: Foerderfallzeile; weiterleitung: Weiterleitungszeile };

/** Bracket of every act on a Weiterleitung: refused when invisible or changed since it was read. */
export function withWeiterleitung<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number | null },
  act: (trx: Trx, akt: Weiterleitungsakt) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const weiterleitung = await findWeiterleitungszeile(trx, id);
    const fall = weiterleitung && (await findFoerderfallzeile(trx, weiterleitung.foerderfallId));
    if (weiterleitung === undefined || fall === undefined) return fail(refuseNichtGefunden());
    if (version !== null && weiterleitung.version !== version)
      return fail(refuseKonflikt({ version: weiterleitung.version }));
    return act(trx, { fall, weiterleitung });
  });
}

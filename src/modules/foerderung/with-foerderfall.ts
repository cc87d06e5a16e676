import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { fail, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from './foerderfall.repo.ts';
import type { Befund } from './regelwerk/meldungen.model.ts';

/**
 * Bracket of every act on a Förderfall: refused when invisible or changed since it was read. The row is not locked, since
 * FOR UPDATE asks the policies of UPDATE: what is visible but not changeable would seem not to be there. Every act ends in
 * an update that asks for the version once more.
 */
export function withFoerderfall<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number },
  act: (trx: Trx, fall: Foerderfallzeile) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    if (fall.version !== version) return fail(refuseKonflikt({ version: fall.version }));
    return act(trx, fall);
  });
}

/** The findings of the rules as a refusal: all at once, each with its repair. */
export function refuseBefunde(befunde: readonly Befund[], titel: string): Ablehnung {
  return refuseRegel('REGEL_VERLETZT', titel, {
    fehler: befunde.map(
      ({ code, text, abhilfe, feld }): Feldfehler => ({
        pointer: `/${feld}`,
        code,
        detail: `${text} ${abhilfe}`,
      }),
    ),
  });
}

import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordKenntnisRoute } from './verweis.contract.ts';
import { updateVerweis } from './verweis.repo.ts';
import { withVerweis } from './with-verweis.ts';

type R = typeof recordKenntnisRoute;

/**
 * Somebody has read the new answer; it leaves Mein Tag. A Rückfrage counts as settled with it: whoever answered by
 * telephone has nothing to write behind the link.
 */
export function recordKenntnis(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, { zeile }) => {
    const teil = { neu: false, rueckfrage_offen: false };
    return ok({ id: zeile.id, version: await updateVerweis(trx, zeile.mandant_id, zeile.id, teil) });
  });
}

import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createKatalogansicht } from './katalog/katalogansicht.ts';
import type { listKennzahlenRoute } from './kennzahl.contract.ts';

/** All Kennzahlen with their definitions. Reading them is logged as any request is. */
export function listKennzahlen(kontext: Kontext): Antwortet<Antwort<typeof listKennzahlenRoute>> {
  return withActor(kontext, async () => ok(createKatalogansicht()));
}

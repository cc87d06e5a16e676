import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadPerson } from './load-person.ts';
import type { getParallelfallRoute } from './parallelfall.contract.ts';
import type { Lage } from './parallelfall.model.ts';
import { hasEinwilligung, hasKennung, isGefunden } from './parallelfall.repo.ts';

type R = typeof getParallelfallRoute;

/** What may be said today: without consent or birth date nothing is compared, and the answer never says more than yes or no. */
export function getParallelfall(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    if ((await findAkte(trx, kontext, params.akteId)) === undefined) return fail(refuseNichtGefunden());
    return ok({ lage: await findLage(trx, kontext, params.akteId) });
  });
}

async function findLage(trx: Trx, kontext: Kontext, akteId: string): Promise<Lage> {
  const person = await loadPerson(trx, kontext, akteId);
  if (person === null) return 'ANGABEN_FEHLEN';
  const ort = { mandantId: getKonto(kontext).mandantId, akteId, personId: person.personId };
  if (!(await hasEinwilligung(trx, ort, kontext.stichtag))) return 'OHNE_EINWILLIGUNG';
  if (person.texte.length === 0) return 'ANGABEN_FEHLEN';
  if (!(await hasKennung(trx, ort))) return 'NICHT_GEPRUEFT';
  return (await isGefunden(trx, akteId, person.personId)) ? 'HINWEIS' : 'KEIN_HINWEIS';
}

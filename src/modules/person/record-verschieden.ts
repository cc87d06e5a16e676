import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { lockPerson } from './person.repo.ts';
import type { recordVerschiedenRoute } from './zusammenfuehrung.contract.ts';
import { insertVerschieden } from './zusammenfuehrung.repo.ts';

type R = typeof recordVerschiedenRoute;

/** Two persons look alike and are not the same: nobody is asked again. */
export function recordVerschieden(kontext: Kontext, { body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { mandantId, kontoId } = getKonto(kontext);
    const [a = '', b = ''] = body.personIds.toSorted();
    kontext.protokoll.objektId = a;
    const gesperrt = await lockPersonen(trx, mandantId, [a, b]);
    if (!gesperrt.ok) return gesperrt;
    await insertVerschieden(trx, {
      mandant_id: mandantId,
      person_a: a,
      person_b: b,
      entschieden_am: kontext.stichtag,
      entschieden_von: kontoId,
    });
    return ok({});
  });
}

/** Locks two different visible persons; one that is not visible is not found. */
export async function lockPersonen(
  trx: Trx,
  mandantId: string,
  ids: readonly [string, string],
): Promise<Result<null, Ablehnung>> {
  for (const id of ids.toSorted()) {
    if (!(await lockPerson(trx, mandantId, id))) return fail(refuseNichtGefunden());
  }
  if (ids[0] !== ids[1]) return ok(null);
  return fail(refuseRegel('DIESELBE_PERSON', 'Das ist zweimal dieselbe Person.'));
}

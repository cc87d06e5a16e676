import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { enqueue } from '#src/platform/jobs/enqueue.ts';
import { RECHENLAUF_AUFTRAG } from './auftraege.ts';
import type { endRechenlaufRoute, getRechenlaufRoute, startRechenlaufRoute } from './kennzahl.contract.ts';
import { findRechenlauf, insertRechenlauf, updateRechenlauf } from './rechenlauf.repo.ts';

/** How far the newest run of the own view is. */
export function getRechenlauf(kontext: Kontext): Antwortet<Antwort<typeof getRechenlaufRoute>> {
  return withActor(kontext, async (trx) => {
    const lauf = await findRechenlauf(trx);
    return ok({
      lauf:
        lauf === undefined
          ? null
          : {
              ...lauf,
              gestartetAm: lauf.gestartetAm.toISOString(),
              beendetAm: lauf.beendetAm?.toISOString() ?? null,
            },
    });
  });
}

/** Marks everything as old and hands the work to the job: the page may be left. */
export function startRechenlauf(kontext: Kontext): Antwortet<Antwort<typeof startRechenlaufRoute>> {
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if ((await findRechenlauf(trx))?.zustand === 'LAEUFT') return fail(LAEUFT_SCHON);
    const id = createUuidV7();
    const stellen = await insertRechenlauf(trx, id);
    if (stellen === null) return fail(refuseNichtGefunden());
    await enqueue(trx, RECHENLAUF_AUFTRAG, { laufId: id }, { schluessel: id });
    kontext.protokoll.objektId = id;
    kontext.protokoll.anzahl = stellen;
    return ok({ id });
  });
}

/** What is done stays; the rest stays marked and is done by the regular job. */
export function endRechenlauf(
  kontext: Kontext,
  { params }: Eingabe<typeof endRechenlaufRoute>,
): Antwortet<Antwort<typeof endRechenlaufRoute>> {
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const zustand = await updateRechenlauf(trx, params.laufId, 0, 'ABGEBROCHEN');
    return zustand === null ? fail(refuseNichtGefunden()) : ok({ id: params.laufId });
  });
}

const LAEUFT_SCHON = refuseRegel('RECHENLAUF_LAEUFT', 'Es läuft schon eine Neuberechnung.', {
  detail: 'Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.',
});

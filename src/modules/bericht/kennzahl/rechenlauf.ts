import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort } from '#src/core/contract/define-route.ts';
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
export function endRechenlauf(kontext: Kontext): Antwortet<Antwort<typeof endRechenlaufRoute>> {
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const lauf = await findRechenlauf(trx);
    const zustand = lauf && (await updateRechenlauf(trx, lauf.id, lauf.fertig, 'ABGEBROCHEN'));
    if (!lauf || zustand === null) return fail(KEINER_LAEUFT);
    kontext.protokoll.objektId = lauf.id;
    return ok({ id: lauf.id });
  });
}

const KEINER_LAEUFT = refuseRegel('KEIN_RECHENLAUF', 'Es läuft keine Neuberechnung mehr.', {
  detail: 'Sie ist fertig oder wurde schon abgebrochen. Laden Sie den Stand neu.',
});

const LAEUFT_SCHON = refuseRegel('RECHENLAUF_LAEUFT', 'Es läuft schon eine Neuberechnung.', {
  detail: 'Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.',
});

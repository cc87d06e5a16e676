import { asSystem } from '#src/platform/db/as-system.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { listOffeneSummen, replaceSummen, updateRechenlauf } from './rechenlauf.repo.ts';

/**
 * Brings old sums up to date, one Stelle per transaction. With a run it says after each how far it is, and stops when somebody ended
 * the run. Answers how many Stellen were done.
 */
export async function runSummen(dienste: Dienste, laufId: string | null = null): Promise<number> {
  const offene = await run(dienste, undefined, listOffeneSummen);
  let fertig = 0;
  for (const mandantId of offene) {
    await run(dienste, mandantId, (trx) => replaceSummen(trx, mandantId));
    fertig += 1;
    if (laufId === null) continue;
    const zustand = await run(dienste, undefined, (trx) => updateRechenlauf(trx, laufId, fertig, 'LAEUFT'));
    if (zustand === null) return fertig;
  }
  if (laufId !== null)
    await run(dienste, undefined, (trx) => updateRechenlauf(trx, laufId, fertig, 'FERTIG'));
  return fertig;
}

function run<T>(dienste: Dienste, mandantId: string | undefined, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return asSystem(
    dienste,
    {
      name: 'bericht',
      grund: 'Summen der Zählsätze fortschreiben',
      domaene: 'bericht',
      ...(mandantId === undefined ? {} : { mandantId }),
      protokoll: { ereignis: 'kennzahl.runSummen', art: 'BETRIEB', objektart: 'summe' },
    },
    fn,
  );
}

import { type Akte, countAct } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Eintrag } from './eintrag.model.ts';
import { diffWechsel, listWechsel } from './wechsel.model.ts';

/**
 * Counts what an act on the timeline changes in the changes of the Rechtskreis since the begin of the Akte: without link and
 * Kommune, since the entries are sealed as a whole. A correction takes back what was counted.
 */
export async function countWechsel(
  trx: Trx,
  kontext: Kontext,
  akte: Pick<Akte, 'id' | 'begonnenAm'>,
  vorher: readonly Eintrag[],
  nachher: readonly Eintrag[],
): Promise<void> {
  const schritte = diffWechsel(listWechsel(vorher, akte.begonnenAm), listWechsel(nachher, akte.begonnenAm));
  for (const { wechsel, wert } of schritte)
    await countAct(trx, kontext, akte.id, {
      art: 'RECHTSKREIS_WECHSEL',
      datum: wechsel.tag,
      merkmale: { wechsel: wechsel.wechsel },
      wert,
      verborgen: true,
    });
}

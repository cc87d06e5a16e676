import type { KontoActor } from '#src/core/contract/actor.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { createErzaehler } from '../../demo/erzaehler.ts';
import { createFallerzaehler, type Fallerzaehler } from '../../demo/fallerzaehler.ts';

/** One operation of a Vorlage: when it really ran (milliseconds of the clock), and the day on which it counts. */
export type Takt = { von: number; bis: number; tag: PlainDate; ereignis: string };

/**
 * Tells an Akte like the demo does and writes down when each operation ran. Operations run one after the other, so a
 * time stamp of a row, of an id or of the log names the operation it comes from.
 */
export function createTakterzaehler(
  dienste: Dienste,
  actor: KontoActor,
  teil: string,
  takte: Takt[],
): Fallerzaehler {
  const erzaehler = createErzaehler(dienste, actor, teil);
  return createFallerzaehler({
    ...erzaehler,
    act: async (route, tag, sendung) => {
      const von = Date.now();
      try {
        return await erzaehler.act(route, tag, sendung);
      } finally {
        takte.push({ von, bis: Date.now(), tag: toPlainDate(tag), ereignis: route.id });
      }
    },
  });
}

import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { countWartende } from './fallanfrage.repo.ts';

/** For Mein Tag: how many Fallanfragen of the own Stelle wait for a call-back, and how many are overdue. */
export function countWartendeAnfragen(
  trx: Trx,
  kontext: Kontext,
): Promise<{ offen: number; ueberfaellig: number }> {
  return countWartende(trx, getKonto(kontext).mandantId, kontext.stichtag);
}

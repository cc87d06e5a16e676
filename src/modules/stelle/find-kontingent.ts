import type { PlainDate } from '#src/core/plain-date.ts';
import type { Vzae } from '#src/core/vzae.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from './baustein.model.ts';
import { loadBestaende } from './importbestand.repo.ts';
import { findAm } from './zeitreihe.model.ts';

/** What the Land makes available to a Standort on a day; null when nothing is recorded. */
export async function findKontingent(
  trx: Trx,
  standortId: string,
  baustein: Baustein,
  tag: PlainDate,
): Promise<Vzae | null> {
  const bestand = (await loadBestaende(trx, baustein, [standortId])).get(standortId);
  return findAm(bestand?.kontingente ?? [], tag)?.zugewiesen ?? null;
}

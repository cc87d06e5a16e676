import { listKommunen, listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { PlainDate } from '#src/core/plain-date.ts';

/** What a text for other Standorte may not say: the own Standort and its Kommunen; and what to write instead. */
export async function loadOrtsnamen(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
): Promise<{ namen: string[]; ebene: string }> {
  const [standort] = await listStandorte(trx, { stichtag, standortId });
  const kommunen = await listKommunen(trx, standortId, stichtag);
  return {
    namen: [...(standort === undefined ? [] : [standort.name]), ...kommunen.map(({ name }) => name)],
    ebene: standort?.typ === 'KREISFREIE_STADT' ? 'eine Stadt' : 'ein Kreis',
  };
}

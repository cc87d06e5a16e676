import type pg from 'pg';
import type { Tresor } from '#src/platform/crypto/typen.ts';
import { toAkteSubjekt } from './siegelorte.ts';

/**
 * Nightly, as kim_loeschung: what was handed over and nobody took over in time, keys first. The role sees exactly those. The
 * protocol of the giving side stays in its Akte. Answers how many went.
 */
export async function deleteLiegengebliebene(client: pg.Client, tresor: Tresor): Promise<number> {
  const { rows } = await client.query<{ mandant_id: string; akte_id: string }>(
    'SELECT mandant_id, akte_id FROM fall.abgabe_inhalt',
  );
  for (const { mandant_id: mandantId, akte_id: akteId } of rows) {
    await tresor.destroy(mandantId, toAkteSubjekt(akteId));
  }
  // Without a condition: the policies for this role leave exactly the rows that are due.
  const { rowCount } = await client.query('DELETE FROM fall.abgabe_inhalt');
  return rowCount ?? 0;
}

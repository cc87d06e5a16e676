import type pg from 'pg';
import type { Tresor } from '#src/platform/crypto/typen.ts';
import { toAnfrageSubjekt } from './siegelorte.ts';

/**
 * Nightly, as kim_loeschung: Fallanfragen whose time is over, keys first. The role sees exactly those. Afterwards
 * forgets the addresses of yesterday. Answers how many Anfragen went.
 */
export async function deleteFaelligeAnfragen(client: pg.Client, tresor: Tresor): Promise<number> {
  const { rows } = await client.query<{ mandant_id: string; id: string }>(
    'SELECT mandant_id, id FROM fall.fallanfrage',
  );
  for (const { mandant_id: mandantId, id } of rows) await tresor.destroy(mandantId, toAnfrageSubjekt(id));
  // Without a condition: the policies for this role leave exactly the rows that are due.
  const { rowCount } = await client.query('DELETE FROM fall.fallanfrage');
  await client.query('UPDATE fall.fallanfrage SET adresse_token = NULL');
  return rowCount ?? 0;
}

import type pg from 'pg';
import type { Tresor } from '#src/platform/crypto/typen.ts';
import { toLinkSubjekt } from './siegelorte.ts';

/**
 * Nightly, as kim_loeschung, which sees expired open links and nothing else: destroys the key of what was handed over,
 * then empties the row. Answers how many.
 */
export async function closeAbgelaufeneLinks(client: pg.Client, tresor: Tresor): Promise<number> {
  const { rows } = await client.query<{ mandant_id: string; id: string }>(
    'SELECT mandant_id, id FROM fall.verweis_link',
  );
  for (const { mandant_id: mandantId, id } of rows) await tresor.destroy(mandantId, toLinkSubjekt(id));
  // Without a condition: the policy for this role leaves exactly the rows that are over.
  const { rowCount } = await client.query(
    `UPDATE fall.verweis_link SET siegel = NULL, geschlossen_grund = 'ABGELAUFEN'`,
  );
  return rowCount ?? 0;
}

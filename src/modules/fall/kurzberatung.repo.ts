import { sql } from 'kysely';
import type { Zugangsweg } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** What the Fall takes over from the Kurzberatung of the same Akte; undefined when it began as a Fall. */
export async function findHerkunft(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<{ zugangsweg: Zugangsweg } | undefined> {
  const { rows } = await sql<{ zugangsweg: Zugangsweg }>`SELECT zugangsweg FROM fall.kurzberatung
    WHERE mandant_id = ${mandantId} AND akte_id = ${akteId}`.execute(trx);
  return rows[0];
}

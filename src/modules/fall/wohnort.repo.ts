import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

/** Names of these Kommunen, as far as they belong to the Standort. */
export async function listKommunennamen(
  trx: Trx,
  standortId: string,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM stamm.kommune
     WHERE standort_id = ${standortId} AND id = ANY (${[...ids]}::uuid[])`.execute(trx);
  return rows;
}

/** Counts the Akte anew under another Kommune; before its row is changed, under the lock. */
export async function recountWohnort(trx: Trx, akteId: string, kommuneId: string | null): Promise<void> {
  await sql`SELECT fall.berichtige_wohnort(${akteId}, ${kommuneId}) AS anzahl`.execute(trx);
}

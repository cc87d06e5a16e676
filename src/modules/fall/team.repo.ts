import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

export async function listTeamzahlen(
  trx: Trx,
): Promise<{ kontoId: string; art: string; zustand: string; anzahl: number }[]> {
  const { rows } = await sql<{ kontoId: string; art: string; zustand: string; anzahl: number }>`
    SELECT konto_id AS "kontoId", art, zustand, anzahl::int AS anzahl FROM fall.zaehle_team()`.execute(trx);
  return rows;
}

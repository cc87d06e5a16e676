import type pg from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';

/**
 * Nightly, as kim_loeschung: drops the months of the log that are past their time (LK-08). The database knows the boundary
 * by its own clock, refuses what is not sealed, and writes which months went and how many rows. Answers how many.
 */
export async function deleteAbgelaufene(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ anzahl: number }>(
    'SELECT protokoll.loesche_abgelaufene($1)::int AS anzahl',
    [createUuidV7()],
  );
  return rows[0]?.anzahl ?? 0;
}

/** The rehearsal: how many rows would go. */
export async function countAbgelaufene(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ anzahl: number }>(
    'SELECT protokoll.zaehle_abgelaufene()::int AS anzahl',
  );
  return rows[0]?.anzahl ?? 0;
}

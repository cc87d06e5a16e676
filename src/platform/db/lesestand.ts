import { sql } from 'kysely';
import { PARAMETER } from '../config/parameter.ts';
import type { Kontext } from '../dienste.ts';
import { createContextStatement } from './context-statement.ts';
import { createTrx, type Trx } from './kysely.ts';
import { createPool, type Pool, type PoolClient } from './pool.ts';

/**
 * An optional copy of the database that is only read (KIM_DATABASE_URL_LESEN), for the sums of figures. Never for case data: `withLesestand` refuses
 * every domain but bericht. Decision 0084.
 */
export type Lesestand = {
  readonly pool: Pool;
  readonly isFrisch: (client: PoolClient, hauptstand: string) => Promise<boolean>;
  /** The real clock until which the copy is left alone after a failure. */
  pauseBis: number;
};

/** Short: whoever waits here could have been answered by the main database. */
const WARTEN_MS = 1_500;

export function createLesestand(url: string, angaben: Partial<Pick<Lesestand, 'isFrisch'>> = {}): Lesestand {
  return {
    pool: createPool(url, { name: 'kim-lesen', max: 10, wartenMs: WARTEN_MS }),
    isFrisch: angaben.isFrisch ?? isFrisch,
    pauseBis: 0,
  };
}

/**
 * Reads with `fn` from the copy, in a transaction of its own that cannot write, as the same actor in the same domain role. From the main
 * database instead when there is no copy, when it cannot be reached, is no copy or lags, and when anything fails there: `fn` runs again
 * then, so it must only read. The log row is written by the transaction around it, on the main database.
 */
export async function withLesestand<T>(
  kontext: Kontext,
  haupt: Trx,
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const { lesestand, jetzt } = kontext.dienste;
  if (lesestand === undefined) return fn(haupt);
  if (kontext.domaene !== 'bericht') throw new Error('Only figures are read from a copy');
  if (jetzt() < lesestand.pauseBis) return fn(haupt);
  const gelesen = await tryLesen(kontext, lesestand, haupt, fn);
  if (gelesen !== null) return gelesen.wert;
  lesestand.pauseBis = jetzt() + PARAMETER.lesestand_pause.wert * 1_000;
  return fn(haupt);
}

async function tryLesen<T>(
  kontext: Kontext,
  lesestand: Lesestand,
  haupt: Trx,
  fn: (trx: Trx) => Promise<T>,
): Promise<{ wert: T } | null> {
  const client = await lesestand.pool.connect().catch(() => null);
  if (client === null) return null;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(createContextStatement(kontext));
    if (!(await lesestand.isFrisch(client, await findHauptstand(haupt)))) {
      await client.query('ROLLBACK');
      client.release();
      return null;
    }
    const wert = await fn(createTrx(client, kontext.domaene));
    await client.query('ROLLBACK');
    client.release();
    return { wert };
  } catch {
    // Whatever it was, the main database answers; a fault of the program shows there again.
    client.release(true);
    return null;
  }
}

/** How far the log of the main database has come. */
async function findHauptstand(haupt: Trx): Promise<string> {
  const { rows } = await sql<{ stand: string }>`SELECT pg_current_wal_lsn()::text AS stand`.execute(haupt);
  return rows[0]?.stand ?? '0/0';
}

/**
 * True when it has replayed what the main database had written a moment ago, or not longer ago than the parameter. The time alone would
 * not do: on a quiet day the last replayed transaction is old although nothing is missing.
 */
async function isFrisch(client: PoolClient, hauptstand: string): Promise<boolean> {
  const { rows } = await client.query<{ kopie: boolean; gleich: boolean; sekunden: number | null }>({
    name: 'lesestand_rueckstand',
    text: `SELECT pg_is_in_recovery() AS kopie, coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) AS gleich,
                  extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8 AS sekunden`,
    values: [hauptstand],
  });
  const zustand = rows[0];
  return zustand !== undefined && isAktuell(zustand, PARAMETER.lesestand_rueckstand.wert);
}

/** The rule alone: a copy that is level, or whose last replayed transaction is young enough. */
export function isAktuell(
  { kopie, gleich, sekunden }: { kopie: boolean; gleich: boolean; sekunden: number | null },
  hoechstens: number,
): boolean {
  return kopie && (gleich || (sekunden !== null && sekunden <= hoechstens));
}

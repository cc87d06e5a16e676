import pg from 'pg';
import { Leitung } from './leitung.ts';

/** int8 comes as bigint only where asked for; counts fit a number. date stays the text `YYYY-MM-DD`. */
const { INT8, DATE } = pg.types.builtins;
const typen: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format !== 'binary') {
      if (oid === INT8) return toSafeNumber;
      if (oid === DATE) return (wert: string) => wert;
    }
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  },
};

function toSafeNumber(wert: string): number | bigint {
  const zahl = Number(wert);
  return Number.isSafeInteger(zahl) ? zahl : BigInt(wert);
}

export type Pool = pg.Pool;
export type PoolClient = pg.PoolClient;

/** Longest wait for a free connection or a lock: then the request ends with UEBERLASTET, it never hangs. */
const WARTEN_MS = 10_000;
/** A connection keeps its planned statements: in a quiet hour the next request must not wait for new ones. */
const RUHE_MS = 600_000;
/** Longest statement; and how long the server keeps a transaction whose client fell silent. */
const ANWEISUNG_MS = 60_000;

/**
 * Pool of pipelined connections: BEGIN, context, statement and COMMIT travel without waiting for each other.
 * `url` is the login `kim_app`, which has no rights until a transaction takes a domain role.
 */
export function createPool(
  url: string,
  angaben: { max?: number; name: string; pipeline?: boolean; wartenMs?: number },
): pg.Pool {
  const pipeline = angaben.pipeline ?? true;
  const pool = new pg.Pool({
    connectionString: url,
    max: angaben.max ?? 20,
    application_name: angaben.name,
    types: typen,
    connectionTimeoutMillis: angaben.wartenMs ?? WARTEN_MS,
    idleTimeoutMillis: RUHE_MS,
    keepAlive: true,
    lock_timeout: WARTEN_MS,
    statement_timeout: ANWEISUNG_MS,
    idle_in_transaction_session_timeout: ANWEISUNG_MS,
    pipeline,
    // Every statement is named and kept; planning one for its values costs several times its own time, five times over.
    // test/plaene holds the bounds for these plans too; a statement that needs its values says so itself.
    options: '-c plan_cache_mode=force_generic_plan',
    ...(pipeline ? { Client: Leitung } : {}),
  });
  // A connection that dies while idle is replaced; the next query would report a dead server.
  pool.on('error', () => undefined);
  // One that dies at work fails its queries; without a listener the same news would also end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

import type { Pool, PoolClient } from 'pg';
import { findStoerung, SchluesselspeicherFehler } from '../stoerung/stoerung.ts';

export type Abfrage = { name: string; text: string; values: unknown[] };

/**
 * Runs the statements in one transaction with the Mandant set, sent in one go (pipelined). Answers all rows.
 * A failed statement makes COMMIT answer ROLLBACK without an error of its own, hence the check of the tag.
 */
export async function runInMandant(
  pool: Pool,
  mandantId: string,
  abfragen: readonly Abfrage[],
): Promise<Record<string, unknown>[]> {
  return await withClient(pool, async (client) => {
    const ergebnisse = await Promise.allSettled([
      client.query({ name: 'schluessel_beginn', text: 'BEGIN' }),
      client.query({
        name: 'schluessel_mandant_setzen',
        text: `SELECT set_config('kim.mandant_id', $1, true)`,
        values: [mandantId],
      }),
      ...abfragen.map((abfrage) => client.query<Record<string, unknown>>(abfrage)),
      client.query({ name: 'schluessel_ende', text: 'COMMIT' }),
    ]);
    const zeilen: Record<string, unknown>[] = [];
    for (const [nummer, ergebnis] of ergebnisse.entries()) {
      if (ergebnis.status === 'rejected') throw ergebnis.reason;
      if (nummer >= 2) zeilen.push(...ergebnis.value.rows);
    }
    const letztes = ergebnisse.at(-1);
    if (letztes?.status !== 'fulfilled' || letztes.value.command !== 'COMMIT') {
      throw new Error('The key database rolled the transaction back');
    }
    return zeilen;
  });
}

/** A transaction across all Mandanten, only for the rotation of the master key. */
export async function runUmschluesselung<T>(pool: Pool, f: (client: PoolClient) => Promise<T>): Promise<T> {
  return await withClient(pool, async (client) => {
    await client.query('BEGIN');
    try {
      await client.query(`SELECT set_config('kim.zweck', 'umschluesselung', true)`);
      const wert = await f(client);
      await client.query('COMMIT');
      return wert;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  });
}

/** A connection on which something failed is thrown away: its state is unknown. */
async function withClient<T>(pool: Pool, f: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await withSpeicherfehler(() => pool.connect());
  let kaputt = true;
  try {
    const wert = await withSpeicherfehler(() => f(client));
    kaputt = false;
    return wert;
  } finally {
    client.release(kaputt);
  }
}

/** Whoever asks shall know which of the two databases is away. */
async function withSpeicherfehler<T>(f: () => Promise<T>): Promise<T> {
  try {
    return await f();
  } catch (error) {
    if (findStoerung(error) === null) throw error;
    throw new SchluesselspeicherFehler(error);
  }
}

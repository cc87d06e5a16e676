import { describe, expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { ABGEBROCHEN } from './abgebrochen.ts';
import { createPool, type PoolClient } from './pool.ts';

const dienste = await createTestDienste();

type Innen = {
  connection: { stream: { write: (stueck: Buffer) => boolean }; on: (was: string, tu: () => void) => void };
};
const innenVon = (client: PoolClient): Innen['connection'] => (client as unknown as Innen).connection;

/** One connection of its own, and how often it wrote, was told that the server is ready, and had columns described. */
async function withLeitung(
  fn: (client: PoolClient, zahlen: { writes: number; bereit: number; spalten: number }) => Promise<void>,
): Promise<void> {
  const pool = createPool(dienste.datenbank.appUrl, { name: 'test', max: 1 });
  const client = await pool.connect();
  const zahlen = { writes: 0, bereit: 0, spalten: 0 };
  const { stream } = innenVon(client);
  const write = stream.write.bind(stream);
  stream.write = (stueck) => {
    zahlen.writes += 1;
    return write(stueck);
  };
  innenVon(client).on('readyForQuery', () => {
    zahlen.bereit += 1;
  });
  innenVon(client).on('rowDescription', () => {
    zahlen.spalten += 1;
  });
  try {
    await fn(client, zahlen);
  } finally {
    client.release(true);
    await pool.end();
  }
}

const zahl = (client: PoolClient, wert: number) =>
  client.query<{ zahl: number }>({ name: 'test_zahl', text: 'SELECT $1::int AS zahl', values: [wert] });

describe('Leitung', () => {
  it('sends a turn of a transaction in one write and hears once that the server is ready', async () => {
    await withLeitung(async (client, zahlen) => {
      const [, eins, zwei] = await Promise.all([client.query('BEGIN'), zahl(client, 1), zahl(client, 2)]);
      expect([eins.rows, zwei.rows]).toEqual([[{ zahl: 1 }], [{ zahl: 2 }]]);
      await expect.poll(() => zahlen).toMatchObject({ writes: 1, bereit: 1 });
      const { command } = await client.query('COMMIT');
      expect(command).toBe('COMMIT');
    });
  });

  it('asks for the columns of a named statement once, also when it has none', async () => {
    await withLeitung(async (client, zahlen) => {
      for (const wert of [1, 2, 3]) expect((await zahl(client, wert)).rows).toEqual([{ zahl: wert }]);
      expect(zahlen.spalten).toBe(1);
      const ohne = { name: 'test_ohne', text: `SELECT 1 AS eins WHERE $1::int < 0`, values: [1] };
      expect((await client.query(ohne)).rows).toEqual([]);
      expect((await client.query({ ...ohne, values: [-1] })).rows).toEqual([{ eins: 1 }]);
    });
  });

  it('refuses what came behind a failed statement, and goes on after the ROLLBACK', async () => {
    await withLeitung(async (client) => {
      const turn = await Promise.allSettled([
        client.query('BEGIN'),
        client.query({ name: 'test_teilen', text: 'SELECT 1 / $1::int AS x', values: [0] }),
        zahl(client, 7),
        client.query('ROLLBACK'),
      ]);
      expect(turn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
      expect(turn[1]).toMatchObject({ reason: { code: '22012' } });
      expect(turn[2]).toMatchObject({ reason: { code: ABGEBROCHEN } });
      // Was skipped before the server had parsed it: it must be parsed now.
      expect((await zahl(client, 8)).rows).toEqual([{ zahl: 8 }]);
    });
  });

  it('does not run the COMMIT behind a failed statement', async () => {
    await withLeitung(async (client) => {
      const turn = await Promise.allSettled([
        client.query('BEGIN'),
        client.query({ text: 'SELECT 1 / $1::int', values: [0] }),
        client.query('COMMIT'),
      ]);
      expect(turn[2]).toMatchObject({ status: 'rejected', reason: { code: ABGEBROCHEN } });
      const { command } = await client.query('ROLLBACK');
      expect(command).toBe('ROLLBACK');
    });
  });

  it('outside a transaction each statement has its own outcome', async () => {
    await withLeitung(async (client) => {
      const setzen = (wert: string) =>
        client.query({ text: `SELECT set_config('kim.zweck', $1, false)`, values: [wert] });
      const turn = await Promise.allSettled([
        setzen('bleibt'),
        client.query({ text: 'SELECT 1 / $1::int', values: [0] }),
        zahl(client, 9),
      ]);
      expect(turn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      const { rows } = await client.query(`SELECT current_setting('kim.zweck') AS zweck`);
      expect(rows).toEqual([{ zweck: 'bleibt' }]);
    });
  });

  it('keeps the order with texts of several statements, which are left to pg', async () => {
    await withLeitung(async (client) => {
      const [eins, mehrere, zwei] = await Promise.all([
        zahl(client, 1),
        client.query('SELECT 2 AS zahl; SELECT 3 AS zahl'),
        zahl(client, 4),
      ]);
      expect(eins.rows).toEqual([{ zahl: 1 }]);
      expect((mehrere as unknown as { rows: unknown }[]).map(({ rows }) => rows)).toEqual([
        [{ zahl: 2 }],
        [{ zahl: 3 }],
      ]);
      expect(zwei.rows).toEqual([{ zahl: 4 }]);
    });
  });

  it('reads values as the pool says: days as text, counts as numbers, bytes, lists and nothing', async () => {
    await withLeitung(async (client) => {
      const { rows, rowCount } = await client.query({
        name: 'test_werte',
        text: `SELECT $1::date AS tag, count(*) AS anzahl, $2::bytea AS bytes, $3::text[] AS liste, NULL::text AS nichts, 9007199254740993 AS gross`,
        values: ['2026-10-19', Buffer.from([0, 255]), ['a', 'b"c']],
      });
      expect(rows).toEqual([
        {
          tag: '2026-10-19',
          anzahl: 1,
          bytes: Buffer.from([0, 255]),
          liste: ['a', 'b"c'],
          nichts: null,
          gross: 9_007_199_254_740_993n,
        },
      ]);
      expect(rowCount).toBe(1);
    });
  });

  it('never reads rows by columns that have changed: the server refuses the old plan', async () => {
    const tabelle = `test_leitung_${process.pid}`;
    await dienste.admin.query(`CREATE TABLE ${tabelle} AS SELECT 1 AS eins`);
    await dienste.admin.query(`GRANT SELECT ON ${tabelle} TO kim_app`);
    try {
      await withLeitung(async (client) => {
        const alles = () =>
          client.query({ name: 'test_alles', text: `SELECT * FROM ${tabelle}`, values: [] });
        expect((await alles()).rows).toEqual([{ eins: 1 }]);
        await dienste.admin.query(`ALTER TABLE ${tabelle} ADD zwei int DEFAULT 2`);
        await expect(alles()).rejects.toMatchObject({ code: '0A000' });
      });
    } finally {
      await dienste.admin.query(`DROP TABLE ${tabelle}`);
    }
  });

  it('a value without a form fails alone, before anything of it is sent', async () => {
    await withLeitung(async (client) => {
      const kreis: Record<string, unknown> = {};
      kreis['selbst'] = kreis;
      const turn = await Promise.allSettled([
        client.query({ name: 'test_kreis', text: 'SELECT $1::jsonb AS x', values: [kreis] }),
        zahl(client, 5),
      ]);
      expect(turn.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    });
  });

  it('tells everybody who waits when the connection ends', async () => {
    await withLeitung(async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await client.query('BEGIN');
      const wartend = Promise.allSettled([
        client.query({ text: 'SELECT pg_sleep($1)', values: [20] }),
        zahl(client, 1),
      ]);
      await expect
        .poll(async () => {
          await dienste.admin.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
          return await Promise.race([wartend, new Promise((weiter) => setTimeout(weiter, 50, null))]);
        })
        .toEqual([
          expect.objectContaining({ status: 'rejected' }),
          expect.objectContaining({ status: 'rejected' }),
        ]);
      await expect(zahl(client, 1)).rejects.toThrow('not queryable');
    });
  });
});

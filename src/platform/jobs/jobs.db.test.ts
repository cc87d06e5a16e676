import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { Client, type QueryResult } from 'pg';
import { getConstructionPlans } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import { createTrx, type Trx } from '../db/kysely.ts';
import { createPool, type Pool } from '../db/pool.ts';
import { createLogger } from '../log/logger.ts';
import { defineAuftrag } from './auftrag.ts';
import { bindAuftrag, createJobs } from './create-jobs.ts';
import { enqueue } from './enqueue.ts';

const Inhalt = z.object({ akteId: z.uuid(), anlass: z.enum(['ERINNERUNG', 'BERICHT']) });
const EINMALIG = defineAuftrag({
  name: 'probe-einmalig',
  schema: Inhalt,
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 0,
  hoechstdauer: 60,
});
const WIEDERHOLT = defineAuftrag({
  name: 'probe-wiederholt',
  schema: Inhalt,
  eindeutigkeit: 'BELIEBIG',
  wiederholungen: 0,
  hoechstdauer: 60,
});
const NAECHTLICH = defineAuftrag({
  name: 'probe-naechtlich',
  schema: z.object({ anlass: z.literal('ERINNERUNG') }),
  eindeutigkeit: 'NIE_DOPPELT',
  wiederholungen: 1,
  hoechstdauer: 60,
  zeitplan: { cron: '0 3 * * *', inhalt: { anlass: 'ERINNERUNG' } },
});
const NEU = defineAuftrag({ ...WIEDERHOLT, name: 'probe-unbekannt' });

let appUrl: string;
let pool: Pool;
let admin: Client;

beforeAll(async () => {
  const datenbank = await createTestDatenbank({ eigene: true });
  appUrl = datenbank.appUrl;
  pool = createPool(appUrl, { name: 'test', max: 4 });
  admin = new Client({ connectionString: datenbank.adminUrl });
  await admin.connect();
  await createJobs({ datenbankUrl: appUrl, logger: createLogger({ stufe: 'silent' }) }).createQueues([
    EINMALIG,
    WIEDERHOLT,
    NAECHTLICH,
  ]);
});

afterAll(async () => {
  await pool.end();
  await admin.end();
});

/** A transaction in a domain role, ended as said. */
async function runAs<T>(
  rolle: string,
  ende: 'COMMIT' | 'ROLLBACK',
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('role', $1, true)", [rolle]);
    const ergebnis = await fn(createTrx(client));
    await client.query(ende);
    return ergebnis;
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw fehler;
  } finally {
    client.release();
  }
}

function readJobs(
  akteId: string,
): Promise<QueryResult<{ state: string; output: unknown; retry_limit: number }>> {
  return admin.query("SELECT state, output, retry_limit FROM pgboss.job WHERE data->>'akteId' = $1", [
    akteId,
  ]);
}

test('the migration is the construction plan of the installed version', () => {
  const text = readFileSync('db/migrations/0009_pgboss.sql', 'utf8');
  const norm = (sql: string): string => sql.replaceAll('IF NOT EXISTS', '').replace(/\s+/g, ' ').trim();
  const eigene = /-- pg-boss begin\n([\s\S]*)-- pg-boss end/.exec(text)?.[1] ?? '';
  const plan = /CREATE SCHEMA[\s\S]*(?=COMMIT;)/.exec(getConstructionPlans('pgboss'))?.[0] ?? '';
  expect(plan.length).toBeGreaterThan(5000);
  expect(norm(eigene)).toBe(norm(plan));
});

describe('enqueue', () => {
  test('a job exists if and only if the transaction commits', async () => {
    const [weg, da] = [createUuidV7(), createUuidV7()];
    await runAs('kim_fall', 'ROLLBACK', (trx) =>
      enqueue(trx, WIEDERHOLT, { akteId: weg, anlass: 'BERICHT' }),
    );
    const id = await runAs('kim_fall', 'COMMIT', (trx) =>
      enqueue(trx, WIEDERHOLT, { akteId: da, anlass: 'BERICHT' }),
    );
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect((await readJobs(weg)).rowCount).toBe(0);
    expect((await readJobs(da)).rows).toMatchObject([{ state: 'created', retry_limit: 0 }]);
  });

  test('the same key twice is one job, where the job says so', async () => {
    const akteId = createUuidV7();
    const inhalt = { akteId, anlass: 'BERICHT' } as const;
    const ids = await runAs('kim_foerderung', 'COMMIT', async (trx) => [
      await enqueue(trx, EINMALIG, inhalt, { schluessel: akteId }),
      await enqueue(trx, EINMALIG, inhalt, { schluessel: akteId }),
      await enqueue(trx, EINMALIG, inhalt, { schluessel: createUuidV7() }),
    ]);
    expect(ids.map((id) => id === null)).toEqual([false, true, false]);
  });

  test('content is refused by the schema, and by the database when the schema is wide', async () => {
    const weit = defineAuftrag({ ...WIEDERHOLT, schema: z.record(z.string(), z.any()) });
    await expect(
      runAs('kim_fall', 'COMMIT', (trx) => enqueue(trx, weit, { notiz: 'Rahaf rief an' })),
    ).rejects.toThrow('content does not fit');
    for (const inhalt of [
      '{"notiz":"Rahaf rief an"}',
      '{"a":{"b":1}}',
      '[1]',
      '{"a":["x"]}',
      '{"a":"Rahaf"}',
    ]) {
      await expect(
        runAs('kim_fall', 'COMMIT', (trx) =>
          sql`SELECT technik.stelle_auftrag('probe-wiederholt', ${inhalt}::jsonb, NULL, NULL)`.execute(trx),
        ),
      ).rejects.toThrow('more than ids and codes');
    }
  });

  test('an unknown job is refused, not lost', async () => {
    await expect(
      runAs('kim_fall', 'COMMIT', (trx) => enqueue(trx, NEU, { akteId: createUuidV7(), anlass: 'BERICHT' })),
    ).rejects.toThrow('unknown job');
  });
});

test.each(['kim_fall', 'kim_foerderung', 'kim_bericht', 'kim_anmeldung', 'kim_loeschung'])(
  '%s cannot read or fill the queue by itself',
  async (rolle) => {
    for (const befehl of [
      'SELECT 1 FROM pgboss.job',
      "INSERT INTO pgboss.job_common (name) VALUES ('probe-einmalig')",
    ]) {
      const client = await pool.connect();
      await client.query('BEGIN');
      await client.query("SELECT set_config('role', $1, true)", [rolle]);
      await expect(client.query(befehl)).rejects.toThrow('permission denied');
      await client.query('ROLLBACK');
      client.release();
    }
  },
);

test('kim_jobs reads the queue and nothing of the domain', async () => {
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  await client.query('SET ROLE kim_jobs');
  expect((await client.query('SELECT 1 FROM pgboss.queue')).rowCount).toBeGreaterThan(2);
  await expect(client.query('SELECT 1 FROM fall.akte')).rejects.toThrow('permission denied');
  await expect(client.query('SELECT 1 FROM benutzer.konto')).rejects.toThrow('permission denied');
  await client.end();
});

describe('worker', () => {
  test('runs what waits, keeps a failure without its message, knows the schedules', async () => {
    const zeilen: string[] = [];
    const logger = createLogger({ ziel: { write: (zeile) => void zeilen.push(zeile) } });
    const [gut, schlecht] = [createUuidV7(), createUuidV7()];
    await runAs('kim_fall', 'COMMIT', async (trx) => {
      await enqueue(trx, WIEDERHOLT, { akteId: gut, anlass: 'ERINNERUNG' });
      await enqueue(trx, WIEDERHOLT, { akteId: schlecht, anlass: 'ERINNERUNG' });
    });
    const gesehen: string[] = [];
    const worker = await createJobs({ datenbankUrl: appUrl, logger }).startWorker(
      [
        bindAuftrag(WIEDERHOLT, async ({ akteId }) => {
          gesehen.push(akteId);
          if (akteId === schlecht) throw new Error('Rahaf Z. nicht gefunden');
        }),
        bindAuftrag(NAECHTLICH, async () => undefined),
      ],
      { abfrageSekunden: 0.5 },
    );
    await vi.waitFor(
      async () => {
        expect((await readJobs(gut)).rows).toMatchObject([{ state: 'completed' }]);
        expect((await readJobs(schlecht)).rows).toMatchObject([{ state: 'failed' }]);
      },
      { timeout: 10_000, interval: 100 },
    );
    const plan = await admin.query(
      "SELECT cron, timezone FROM pgboss.schedule WHERE name = 'probe-naechtlich'",
    );
    await worker.stop(2000);

    expect(gesehen).toEqual(expect.arrayContaining([gut, schlecht]));
    expect(plan.rows).toEqual([{ cron: '0 3 * * *', timezone: 'Europe/Berlin' }]);
    const ablage = JSON.stringify((await readJobs(schlecht)).rows);
    expect(ablage).toContain('AUFTRAG_GESCHEITERT');
    expect(ablage + zeilen.join('')).not.toContain('Rahaf');
    expect(zeilen.join('')).toContain('"meldung":"job failed"');
  }, 30_000);

  test('after the clock went back, neither schedules nor jobs wait for the time that was noted', async () => {
    const logger = createLogger({ stufe: 'silent' });
    const [sofort, spaeter, verloren] = [createUuidV7(), createUuidV7(), createUuidV7()];
    const morgen = new Date(Date.now() + 30 * 86_400_000 + 86_400_000).toISOString();
    await runAs('kim_fall', 'COMMIT', async (trx) => {
      await enqueue(trx, WIEDERHOLT, { akteId: sofort, anlass: 'ERINNERUNG' });
      await enqueue(trx, WIEDERHOLT, { akteId: verloren, anlass: 'ERINNERUNG' });
      await enqueue(trx, WIEDERHOLT, { akteId: spaeter, anlass: 'ERINNERUNG' }, { ab: morgen });
    });
    // All of it noted on a clock that was thirty days ahead.
    await admin.query(`UPDATE pgboss.job SET created_on = created_on + interval '30 days',
        start_after = CASE WHEN start_after > now() + interval '1 day' THEN start_after ELSE start_after + interval '30 days' END
      WHERE state = 'created'`);
    await admin.query(
      `UPDATE pgboss.job SET state = 'active', started_on = now() + interval '30 days' WHERE data->>'akteId' = $1`,
      [verloren],
    );
    await admin.query(`UPDATE pgboss.version SET cron_on = now() + interval '30 days'`);
    await admin.query(`UPDATE pgboss.queue SET monitor_on = now() + interval '30 days'`);

    const gesehen: string[] = [];
    const worker = await createJobs({ datenbankUrl: appUrl, logger }).startWorker(
      [bindAuftrag(WIEDERHOLT, async ({ akteId }) => void gesehen.push(akteId))],
      { abfrageSekunden: 0.5 },
    );
    await vi.waitFor(() => expect(gesehen).toEqual([sofort]), { timeout: 15_000, interval: 100 });
    await worker.stop(2000);

    const { rows: uhren } = await admin.query(
      `SELECT (SELECT cron_on <= now() FROM pgboss.version) AS plan,
              (SELECT bool_and(monitor_on <= now()) FROM pgboss.queue) AS pflege`,
    );
    expect(uhren).toEqual([{ plan: true, pflege: true }]);
    // The lost run expires from now on; what was ordered for later keeps its time.
    const { rows } = await admin.query(
      `SELECT data->>'akteId' AS id, state, started_on <= now() AS jetzt, start_after = $2 AS bestellt
         FROM pgboss.job WHERE data->>'akteId' = ANY ($1) ORDER BY state DESC`,
      [[spaeter, verloren], morgen],
    );
    expect(rows).toEqual([
      { id: verloren, state: 'active', jetzt: true, bestellt: false },
      { id: spaeter, state: 'created', jetzt: null, bestellt: true },
    ]);
  }, 30_000);

  test('a schedule that the code no longer has is removed', async () => {
    const logger = createLogger({ stufe: 'silent' });
    const worker = await createJobs({ datenbankUrl: appUrl, logger }).startWorker([], {
      abfrageSekunden: 0.5,
    });
    await worker.stop(2000);
    expect((await admin.query('SELECT 1 FROM pgboss.schedule')).rowCount).toBe(0);
  }, 30_000);
});

import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { openLeitung } from '#test/support/leitung.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { createHauptschluessel } from '../crypto/hauptschluessel.ts';
import { createTresor } from '../crypto/tresor.ts';
import { createPool } from '../db/pool.ts';
import { withActor } from '../db/with-actor.ts';
import { bindRoute, type Modul } from '../http/bindung.ts';

/** Faults of the databases as a client of the HTTP interface meets them. */
const kopf = {
  domaene: 'fall',
  zweck: 'Test',
  protokoll: { art: 'ERHEBUNG', objektart: 'probe' },
  beschreibung: 'Probe',
  recht: 'angemeldet',
} as const;
const lesen = defineRoute({
  ...kopf,
  id: 'probe.getProbe',
  methode: 'GET',
  pfad: '/probe',
  antwort: z.object({ id: z.uuid() }),
});
const schreiben = defineRoute({
  ...kopf,
  id: 'probe.createProbe',
  methode: 'POST',
  pfad: '/probe',
  body: z.object({ wert: z.string() }),
  antwort: SchreibAntwort,
});
const voll = defineRoute({
  ...kopf,
  id: 'probe.createVoll',
  methode: 'POST',
  pfad: '/voll',
  antwort: SchreibAntwort,
});

const modul: Modul = {
  name: 'probe',
  rechte: {},
  bindungen: [
    bindRoute(lesen, (kontext) => withActor(kontext, async () => ok({ id: createUuidV7() }))),
    bindRoute(schreiben, (kontext, { body }) =>
      withActor(kontext, async (trx) => {
        const { mandantId, kontoId } = kontext.actor as { mandantId: string; kontoId: string };
        const id = createUuidV7();
        const subjekt = { art: 'konto', id: kontoId } as const;
        const ort = { mandantId, subjekt, klasse: 'inhalt', name: 'probe.wert', zeileId: id } as const;
        const siegel = await kontext.dienste.tresor.seal(ort, body.wert);
        await sql`INSERT INTO fall.entwurf (mandant_id, konto_id, bereich, bezug, subjekt_art, siegel)
          VALUES (${mandantId}, ${kontoId}, 'probe', ${id}, 'konto', ${siegel})`.execute(trx);
        return ok({ id, version: 1 });
      }),
    ),
    bindRoute(voll, (kontext) =>
      withActor(kontext, async (trx) => {
        await sql`DO $$ BEGIN RAISE 'could not extend file' USING ERRCODE = 'disk_full'; END $$`.execute(trx);
        return ok({ id: createUuidV7(), version: 1 });
      }),
    ),
  ],
};

const dienste = await createTestDienste({ eigene: true });
const welt = await createWelt(dienste);
const jana = welt.konto('CASE_MANAGEMENT');
const daten = await openLeitung(dienste.datenbank.appUrl);
// Keys of its own: the other vault of this file has another master key.
const schluessel = await openLeitung((await createTestDatenbank({ eigene: true })).schluesselUrl);
const tresor = await createTresor({
  schluesselDbUrl: schluessel.url,
  hauptschluessel: createHauptschluessel(),
});
const pool = createPool(daten.url, { name: 'test', max: 2, wartenMs: 300 });
const gestoert: Testdienste = { ...dienste, pool, tresor };
const { rufe } = await createTestServer(gestoert, [modul]);
const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
await admin.connect();

afterEach(() => {
  daten.mend();
  schluessel.mend();
});
afterAll(async () => {
  await tresor.close();
  await pool.end();
  await daten.close();
  await schluessel.close();
  await admin.end();
});

async function countEntwuerfe(id: string): Promise<number> {
  return (await admin.query('SELECT 1 FROM fall.entwurf WHERE bezug = $1', [id])).rowCount ?? 0;
}

/** Repeats until the operation works again: a connection that broke is replaced by the next call. */
async function expectErholt(): Promise<void> {
  await expect
    .poll(async () => (await rufe(jana, 'POST', '/probe', { wert: 'danach' })).status, { timeout: 10_000 })
    .toBe(201);
}

describe('pool exhausted', () => {
  it('answers 503 as problem+json with Retry-After, and recovers', async () => {
    const besetzt = [await pool.connect(), await pool.connect()];
    const antwort = await rufe(jana, 'GET', '/probe');
    expect([antwort.status, antwort.body.code]).toEqual([503, 'UEBERLASTET']);
    expect(antwort.kopf).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
      'retry-after': '5',
    });
    for (const client of besetzt) client.release();
    expect((await rufe(jana, 'GET', '/probe')).status).toBe(200);
  });

  it('refuses a whole crowd instead of letting anybody hang, and serves it afterwards', async () => {
    const besetzt = [await pool.connect(), await pool.connect()];
    const menge = await Promise.all(Array.from({ length: 30 }, () => rufe(jana, 'GET', '/probe')));
    expect(new Set(menge.map(({ status }) => status))).toEqual(new Set([503]));
    for (const client of besetzt) client.release();
    const danach = await Promise.all(Array.from({ length: 4 }, () => rufe(jana, 'GET', '/probe')));
    expect(danach.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(pool.totalCount).toBeLessThanOrEqual(2);
  });
});

describe('connection cut between commit and answer', () => {
  it('says that it may stand, and the repeat under the same key gives one record', async () => {
    const schluesselwort = { 'idempotency-key': createUuidV7() };
    const sende = () => rufe(jana, 'POST', '/probe', { wert: 'einmal' }, schluesselwort);
    const vorher = await admin.query(`SELECT 1 FROM fall.entwurf WHERE bereich = 'probe'`);
    const geschnitten = daten.cutBeforeAnswer('COMMIT\0');
    const offen = await sende();
    await geschnitten;
    expect([offen.status, offen.body.code]).toEqual([503, 'AUSGANG_OFFEN']);
    expect(offen.body.detail).toContain('Es entsteht nichts doppelt');
    expect(offen.kopf['retry-after']).toBe('30');

    const wieder = await sende();
    expect(wieder.status).toBe(201);
    expect(await countEntwuerfe(wieder.body.id)).toBe(1);
    const nachher = await admin.query(`SELECT 1 FROM fall.entwurf WHERE bereich = 'probe'`);
    expect(nachher.rowCount).toBe((vorher.rowCount ?? 0) + 1);
    expect((await sende()).body).toEqual(wieder.body);
  });

  it('does not promise that nothing was saved when the answer to the log row was lost with it', async () => {
    // Log row and COMMIT travel together; the line breaks at the answer to the first.
    await expectErholt();
    const { rows } = await admin.query<{ zahl: number }>(
      `SELECT count(*)::int AS zahl FROM protokoll.eintrag WHERE ereignis = 'probe.createProbe' AND ergebnis = 'OK'`,
    );
    const geschnitten = daten.cutBeforeAnswer('COMMIT\0');
    const antwort = await rufe(jana, 'POST', '/probe', { wert: 'ohne Schlüssel' });
    await geschnitten;
    expect([antwort.status, antwort.body.code]).toEqual([503, 'AUSGANG_OFFEN']);
    expect(antwort.body.detail).toContain('Sehen Sie nach');
    const { rows: danach } = await admin.query<{ zahl: number }>(
      `SELECT count(*)::int AS zahl FROM protokoll.eintrag WHERE ereignis = 'probe.createProbe' AND ergebnis = 'OK'`,
    );
    expect(danach[0]?.zahl).toBe((rows[0]?.zahl ?? 0) + 1);
  });

  it('of a read says only that the database was away', async () => {
    const geschnitten = daten.cutBeforeAnswer('COMMIT\0');
    const antwort = await rufe(jana, 'GET', '/probe');
    await geschnitten;
    expect([antwort.status, antwort.body.code]).toEqual([503, 'DATENBANK_FEHLT']);
  });

  it('is told apart from a connection that broke before: then nothing was saved', async () => {
    daten.cut();
    const antwort = await rufe(jana, 'POST', '/probe', { wert: 'nie' });
    expect([antwort.status, antwort.body.code]).toEqual([503, 'DATENBANK_FEHLT']);
    expect(antwort.body.detail).toContain('Es wurde nichts gespeichert');
    daten.mend();
    await expectErholt();
  });
});

describe('key database away', () => {
  it('refuses what needs a new key, names the cause, saves nothing, and goes on afterwards', async () => {
    const neu = welt.konto('CASE_MANAGEMENT');
    schluessel.cut();
    const antwort = await rufe(neu, 'POST', '/probe', { wert: 'geheim' });
    expect([antwort.status, antwort.body.code]).toEqual([503, 'SCHLUESSEL_FEHLEN']);
    const { rows } = await admin.query('SELECT 1 FROM fall.entwurf WHERE konto_id = $1', [neu.kontoId]);
    expect(rows).toEqual([]);
    expect((await rufe(neu, 'GET', '/probe')).status).toBe(200);
    schluessel.mend();
    await expect
      .poll(async () => (await rufe(neu, 'POST', '/probe', { wert: 'geheim' })).status, { timeout: 10_000 })
      .toBe(201);
  });
});

describe('disk full', () => {
  it('answers 507 with what to do, and rolls back', async () => {
    const antwort = await rufe(jana, 'POST', '/voll');
    expect([antwort.status, antwort.body.code]).toEqual([507, 'SPEICHER_VOLL']);
    expect(antwort.body.detail).toContain('Es wurde nichts gespeichert');
    expect(antwort.kopf['retry-after']).toBe('30');
    expect((await rufe(jana, 'GET', '/probe')).status).toBe(200);
  });
});

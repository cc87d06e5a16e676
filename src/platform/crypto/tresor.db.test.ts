import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import type { Testdatenbank } from '#test/support/datenbank.ts';
import { createHauptschluessel, createNextVersion, deleteVersionen } from './hauptschluessel.ts';
import { createTresor } from './tresor.ts';
import type { Siegelort, Tresor } from './tresor.ts';

const haupt = createHauptschluessel();
const offen: { close(): Promise<void> }[] = [];
let datenbank: Testdatenbank;
let admin: Client;

async function startTresor(hauptschluessel = haupt): Promise<Tresor> {
  const tresor = await createTresor({ hauptschluessel, schluesselDbUrl: datenbank.schluesselUrl });
  offen.push(tresor);
  return tresor;
}

function createOrt(mandantId = randomUUID()): Siegelort {
  const subjekt = { art: 'person' as const, id: randomUUID() };
  return { mandantId, subjekt, klasse: 'identitaet', name: 'person.identitaet', zeileId: subjekt.id };
}

beforeAll(async () => {
  datenbank = await createTestDatenbank({ eigene: true });
  admin = new Client({ connectionString: datenbank.schluesselAdminUrl });
  await admin.connect();
});
afterAll(async () => {
  for (const tresor of offen) await tresor.close();
  await admin.end();
});

describe('key database', () => {
  it('keeps only wrapped keys, and two nodes that create at once end with one', async () => {
    const [a, b] = [await startTresor(), await startTresor()];
    const ort = createOrt();
    const siegel = await Promise.all([a, b, a, b].map((tresor, i) => tresor.seal(ort, i)));
    const { rows } = await admin.query(
      'SELECT verpackt FROM schluessel.datenschluessel WHERE mandant_id = $1',
      [ort.mandantId],
    );
    expect(rows).toHaveLength(1);
    for (const [i, s] of siegel.entries()) expect(await b.open(ort, s, z.number())).toBe(i);
  });

  it('creates many keys ahead, by two nodes with overlapping sets', async () => {
    const [a, b] = [await startTresor(), await startTresor()];
    const mandantId = randomUUID();
    const orte = Array.from({ length: 300 }, () => createOrt(mandantId));
    const subjekte = orte.map(({ subjekt }) => subjekt);
    await Promise.all([
      a.prepare(mandantId, subjekte, 'identitaet', { anlegen: true }),
      b.prepare(mandantId, subjekte.toReversed(), 'identitaet', { anlegen: true }),
    ]);
    const siegel = await a.sealMany(orte.map((ort, wert) => ({ ort, wert })));
    const liste = siegel.flatMap((s, i) => (orte[i] ? [{ ort: orte[i], siegel: s }] : []));
    expect(await b.openMany(liste, z.number())).toEqual(orte.map((_, i) => i));
  });

  it('tells the other node of a destruction', async () => {
    const [a, b] = [await startTresor(), await startTresor()];
    const ort = createOrt();
    const siegel = await a.seal(ort, 'x');
    expect(await b.open(ort, siegel, z.string())).toBe('x');
    expect(await a.destroy(ort.mandantId, ort.subjekt)).toBe(1);
    await expect(a.open(ort, siegel, z.string())).rejects.toMatchObject({ art: 'VERNICHTET' });
    await expect
      .poll(async () => await b.open(ort, siegel, z.string()).catch((e: unknown) => e), { timeout: 3_000 })
      .toMatchObject({ art: 'VERNICHTET' });
  });

  it('still notices a destruction after the listening connection was cut', async () => {
    const [a, b] = [await startTresor(), await startTresor()];
    const ort = createOrt();
    const siegel = await a.seal(ort, 'x');
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
         AND (query LIKE 'LISTEN%' OR query = 'SELECT 1')`,
    );
    expect(await b.open(ort, siegel, z.string())).toBe('x');
    await a.destroy(ort.mandantId, ort.subjekt);
    await expect
      .poll(async () => await b.open(ort, siegel, z.string()).catch((e: unknown) => e), { timeout: 9_000 })
      .toMatchObject({ art: 'VERNICHTET' });
  });

  it('shows a login without a Mandant nothing, and another Mandant nothing', async () => {
    const tresor = await startTresor();
    const ort = createOrt();
    await tresor.seal(ort, 1);
    const app = new Client({ connectionString: datenbank.schluesselUrl });
    await app.connect();
    const zaehle = async () => (await app.query('SELECT 1 FROM schluessel.datenschluessel')).rowCount;
    expect(await zaehle()).toBe(0);
    await app.query(`SELECT set_config('kim.mandant_id', $1, false)`, [randomUUID()]);
    expect(await zaehle()).toBe(0);
    await expect(app.query(`UPDATE schluessel.datenschluessel SET subjekt_id = mandant_id`)).rejects.toThrow(
      'permission denied',
    );
    expect((await app.query(`UPDATE schluessel.datenschluessel SET verpackt = verpackt`)).rowCount).toBe(0);
    await app.end();
  });
});

describe('start', () => {
  it('refuses a wrong master key, a missing version and a missing database in one German line', async () => {
    await startTresor();
    await expect(startTresor(createHauptschluessel())).rejects.toThrow(
      'Der Hauptschlüssel Version 1 (KIM_SCHLUESSEL_DATEI) passt nicht zur Schlüsseldatenbank.',
    );
    const ohneErste = deleteVersionen(createNextVersion(haupt), [1]);
    await expect(startTresor(ohneErste)).rejects.toThrow('Version 1 fehlt in der Schlüsseldatei');
    const fort = datenbank.schluesselUrl.replace(/\/[^/]*$/, '/gibt_es_nicht');
    await expect(createTresor({ hauptschluessel: haupt, schluesselDbUrl: fort })).rejects.toThrow(
      'nicht erreichbar',
    );
  });
});

describe('rotation', () => {
  it('wraps all keys anew, goes on after an interruption and lets the old version go', async () => {
    const alt = await startTresor();
    const mandantId = randomUUID();
    const orte = Array.from({ length: 25 }, () => createOrt(mandantId));
    const siegel = await alt.sealMany(orte.map((ort, wert) => ({ ort, wert })));
    // A file of the steering: its key lies under a Standort, or the Land, and under no Mandant.
    const ablage = { ...createOrt(randomUUID()), subjekt: { art: 'ablage', id: randomUUID() } } as const;
    const datei = await alt.sealBytes(ablage, Buffer.from('Anlage'));
    const tokens = await alt.createTokens(mandantId, ['demir']);

    const beide = createNextVersion(haupt);
    const neu = await startTresor(beide);
    // Keys made by a node that still has the old file are found by the next run.
    await alt.seal(createOrt(mandantId), 'spät');
    const halb = await neu.rewrap({ block: 10, abbruch: createAbortAfter(2) });
    expect(halb).toMatchObject({ umgeschluesselt: 20 + 1, entfernbar: [] });
    expect(halb.rest).toBeGreaterThan(0);
    const ganz = await neu.rewrap({ block: 10 });
    expect(ganz).toEqual({ umgeschluesselt: halb.rest, rest: 0, entfernbar: [1] });

    const nurNeu = await startTresor(deleteVersionen(beide, ganz.entfernbar));
    const liste = siegel.flatMap((s, i) => (orte[i] ? [{ ort: orte[i], siegel: s }] : []));
    expect(await nurNeu.openMany(liste, z.number())).toEqual(orte.map((_, i) => i));
    expect((await nurNeu.openBytes(ablage, datei)).toString()).toBe('Anlage');
    expect(await nurNeu.createTokens(mandantId, ['demir'])).toEqual(tokens);
    // A forgotten node with the old file can make no key that nobody could unwrap.
    await expect(alt.seal(createOrt(mandantId), 'zu spät')).rejects.toThrow('foreign key');
  });
});

/** A signal that reports an abort from the n-th look on. */
function createAbortAfter(blicke: number): AbortSignal {
  let gesehen = 0;
  const { signal } = new AbortController();
  Object.defineProperty(signal, 'aborted', { get: () => (gesehen += 1) > blicke });
  return signal;
}

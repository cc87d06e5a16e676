import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createEintragInsert } from './eintrag.ts';
import { computeZeilenhash } from './kanonisch.ts';
import { listSiegel, listZeilen, runWithSnapshot } from './protokoll-lesen.ts';
import { createEpoche, createPartitionen, listKoepfe, sealProtokoll } from './seal-protokoll.ts';
import { VERSIEGELN } from './siegel-abfrage.ts';
import { createEintrag, createTestprotokoll, KONTO } from './test-protokoll.ts';
import type { Testprotokoll } from './test-protokoll.ts';
import { checkProtokoll } from './check-protokoll.ts';

const A = '0190a000-0000-7000-8000-00000000000a';
let protokoll: Testprotokoll;
beforeAll(async () => {
  protokoll = await createTestprotokoll();
});
afterAll(async () => await protokoll.close());

const fachlich = { domaene: 'fall', kontoId: KONTO, mandantId: A, rolle: 'CASE_MANAGEMENT' };
const zaehle = async () => (await protokoll.app.query('SELECT 1 FROM protokoll.eintrag')).rowCount;

describe('rights on the log', () => {
  it('lets a domain role insert for its own actor and nothing else', async () => {
    const insert = async (teil: Parameters<typeof createEintrag>[0]) =>
      await protokoll.runAs(
        fachlich,
        async () => await protokoll.app.query(createEintragInsert(createEintrag({ mandantId: A, ...teil }))),
      );
    expect((await insert({})).rowCount).toBe(1);
    const fremde = [
      { kontoId: createUuidV7() },
      { mandantId: null },
      { rolle: 'DSB' },
      { systemkonto: 'betrieb' },
    ];
    for (const fremd of fremde) await expect(insert(fremd)).rejects.toThrow('row-level security');
    await expect(insert({ grund: 'Frau Demir rief an' })).rejects.toThrow('check constraint');
    for (const sql of [
      'SELECT 1 FROM protokoll.eintrag',
      'UPDATE protokoll.eintrag SET zweck = zweck',
      'DELETE FROM protokoll.eintrag',
      'TRUNCATE protokoll.eintrag',
      `INSERT INTO protokoll.eintrag (zeit, tx) VALUES (now(), '1')`,
      'SELECT 1 FROM protokoll.siegel',
      'SELECT protokoll.beginne_epoche()',
      'SELECT protokoll.erstelle_partitionen(1)',
    ]) {
      await expect(
        protokoll.runAs(fachlich, async () => await protokoll.app.query(sql)),
        sql,
      ).rejects.toThrow('permission denied');
    }
  });

  it('shows the rows of a Mandant to its DSB only, and nobody may change them', async () => {
    await protokoll.log(A, 2);
    const als = async (teil: object) => await protokoll.runAs({ domaene: 'protokoll', ...teil }, zaehle);
    expect(await als({ mandantId: A, rolle: 'DSB' })).toBe(3);
    expect(await als({ mandantId: createUuidV7(), rolle: 'DSB' })).toBe(0);
    expect(await als({ mandantId: A, rolle: 'KOORDINATION' })).toBe(0);
    expect(await als({ rolle: 'DSB' })).toBe(0);
    expect(await als({})).toBe(0);
    for (const tabelle of ['eintrag', 'siegel', 'loeschung', 'loeschung_kette']) {
      for (const sql of [`DELETE FROM protokoll.${tabelle}`, `TRUNCATE protokoll.${tabelle}`]) {
        await expect(
          protokoll.runAs(
            { domaene: 'protokoll', system: 'siegel' },
            async () => await protokoll.app.query(sql),
          ),
        ).rejects.toThrow('permission denied');
      }
    }
  });

  it('has RLS enabled and forced and a comment on every table and column', async () => {
    const { rows } = await protokoll.admin.query<{ tabelle: string }>(
      `SELECT c.relname AS tabelle FROM pg_class c WHERE c.relnamespace = 'protokoll'::regnamespace AND c.relkind IN ('r', 'p')
         AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity OR obj_description(c.oid, 'pg_class') IS NULL
           OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             AND c.relname <> 'eintrag_rest' AND col_description(c.oid, a.attnum) IS NULL))`,
    );
    expect(rows).toEqual([]);
    const { rows: partitionen } = await protokoll.admin.query(
      `SELECT 1 FROM pg_inherits WHERE inhparent = 'protokoll.eintrag'::regclass`,
    );
    expect(partitionen).toHaveLength(5);
  });
});

describe('sealing', () => {
  it('hashes rows in the database exactly as the check does outside', async () => {
    await protokoll.log(null, 1, {
      grund: 'NOTFALL',
      code: 'NICHT_SICHTBAR',
      anzahl: 12,
      abfrageklasse: 'liste',
      ergebnis: 'VERWEIGERT',
    });
    await protokoll.log(A, 1, { zweck: '|:-1:ß – 漢 \u{1f600}\u00a0\u2003' });
    await protokoll.log(A, 1, { zweck: '"a\\b", (c)\t\n\v\f\r d\u0085' });
    await protokoll.log(A, 1, { zweck: 'ohne' });
    await protokoll.log(A, 1, { zweck: '"' });
    await protokoll.sealAll();
    const hashes = await runWithSnapshot(protokoll.app, async () => {
      const gefunden: string[] = [];
      for await (const zeile of listZeilen(protokoll.app)) gefunden.push(computeZeilenhash(zeile));
      const versiegelt: string[] = [];
      for await (const { zeilen } of listSiegel(protokoll.app))
        versiegelt.push(...(zeilen.match(/.{64}/g) ?? []));
      return { gefunden: gefunden.toSorted(), versiegelt: versiegelt.toSorted() };
    });
    expect(hashes.gefunden.length).toBeGreaterThan(4);
    expect(hashes.versiegelt).toEqual(hashes.gefunden);
  });

  it('seals every row once while many write and several seal, and waits for open transactions', async () => {
    const schreiber = await createTestprotokoll();
    await schreiber.app.query('BEGIN');
    await schreiber.app.query(
      `SELECT set_config('role', 'kim_fall', true), set_config('kim.konto_id', $1, true), set_config('kim.rolle', 'CASE_MANAGEMENT', true)`,
      [KONTO],
    );
    await schreiber.app.query(createEintragInsert(createEintrag()));
    expect((await sealProtokoll(schreiber.admin)).eintraege).toBe(0);
    await schreiber.app.query('COMMIT');
    const siegler = Array.from(
      { length: 4 },
      () => new Client({ connectionString: schreiber.datenbank.appUrl }),
    );
    const sealOften = async (client: Client) => {
      await client.connect();
      for (let i = 0; i < 30; i += 1) await sealProtokoll(client, undefined, 5);
      await client.end();
    };
    await Promise.all([...siegler.map(sealOften), schreiber.log(A, 40)]);
    await schreiber.sealAll();
    expect(await checkProtokoll(schreiber.app)).toMatchObject({ ok: true, eintraege: 41, unversiegelt: 0 });
    await schreiber.close();
  });

  it('takes whole transactions in small runs', async () => {
    await protokoll.sealAll();
    const vorher = (await checkProtokoll(protokoll.app)).eintraege;
    await protokoll.log(A, 25);
    expect(await protokoll.sealAll(undefined, 4)).toBe(25);
    expect(await checkProtokoll(protokoll.app)).toMatchObject({ ok: true, eintraege: vorher + 25 });
    expect((await listKoepfe(protokoll.app)).map(({ kette }) => kette)).toEqual([
      '00000000-0000-0000-0000-000000000000',
      A,
    ]);
  });
});

describe('care', () => {
  it('moves rows that came before their partition', async () => {
    const eigenes = await createTestprotokoll();
    await eigenes.admin.query(
      `DROP TABLE protokoll.eintrag_${new Date().toISOString().slice(0, 7).replace('-', '_')}`,
    );
    await eigenes.log(A, 3);
    const rest = async () => (await eigenes.admin.query('SELECT 1 FROM protokoll.eintrag_rest')).rowCount;
    expect(await rest()).toBe(3);
    await eigenes.sealAll();
    expect(await createPartitionen(eigenes.app)).toBe(1);
    expect(await createPartitionen(eigenes.app)).toBe(0);
    expect(await rest()).toBe(0);
    await eigenes.log(A, 1);
    await eigenes.sealAll();
    expect(await checkProtokoll(eigenes.app)).toMatchObject({ ok: true, eintraege: 4 });
    await eigenes.close();
  });

  it('begins a new epoch after a restore into a server with lower numbers, and only then', async () => {
    const eigenes = await createTestprotokoll();
    await eigenes.log(A, 3);
    await eigenes.sealAll();
    await eigenes.log(A, 1);
    await expect(createEpoche(eigenes.app)).rejects.toThrow('no new epoch needed');
    // As after a restore: the log knows higher numbers than the server gives out. One row was not yet sealed.
    await eigenes.admin.query(`UPDATE protokoll.eintrag SET tx = (tx::text::bigint + 1000000)::text::xid8`);
    await eigenes.admin.query('DELETE FROM protokoll.siegel');
    const { rows } = await eigenes.admin.query<{ tx: string }>(
      'SELECT tx::text FROM protokoll.eintrag ORDER BY tx',
    );
    await eigenes.admin.query('BEGIN');
    await eigenes.admin.query(`SELECT set_config('kim.systemkonto', 'siegel', true)`);
    await eigenes.admin.query({ text: VERSIEGELN, values: [1, '0', rows[3]?.tx ?? ''] });
    await eigenes.admin.query('COMMIT');

    await expect(sealProtokoll(eigenes.app)).rejects.toThrow('Wiederherstellung');
    expect(await createEpoche(eigenes.app)).toBe(2);
    await eigenes.log(A, 2);
    await eigenes.sealAll();
    expect(await checkProtokoll(eigenes.app)).toMatchObject({
      ok: true,
      eintraege: 6,
      siegel: 3,
      unversiegelt: 0,
    });
    await eigenes.close();
  });
});

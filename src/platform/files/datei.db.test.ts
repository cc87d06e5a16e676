import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createId, createUuidV7, type DateiId } from '#src/core/ids.ts';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import { createHauptschluessel } from '../crypto/hauptschluessel.ts';
import { createTestspeicher } from '../crypto/test-speicher.ts';
import { createTresorFrom } from '../crypto/tresor.ts';
import { createTrx, type Trx } from '../db/kysely.ts';
import { createPool, type Pool } from '../db/pool.ts';
import type { GepruefteDatei } from './check-datei.ts';
import { type Dateiziel, findDatei, listDateien, saveDatei } from './datei.repo.ts';

const { tresor } = createTresorFrom({
  speicher: createTestspeicher(),
  hauptschluessel: createHauptschluessel(),
  uhr: () => 0,
  hasNotices: () => true,
});
const MANDANT = createUuidV7();
const FREMD = createUuidV7();
const KONTO = createUuidV7();
const KOLLEGIN = createUuidV7();

let pool: Pool;
let admin: Client;

beforeAll(async () => {
  const datenbank = await createTestDatenbank({ eigene: true });
  pool = createPool(datenbank.appUrl, { name: 'test', max: 2 });
  admin = new Client({ connectionString: datenbank.adminUrl });
  await admin.connect();
  // Only the keys matter here; Mandanten and Akten themselves belong to other modules.
  await admin.query('ALTER TABLE technik.datei DROP CONSTRAINT datei_mandant_id_fkey');
  await admin.query('ALTER TABLE fall.akte DROP CONSTRAINT akte_mandant_id_fkey');
});

afterAll(async () => {
  await pool.end();
  await admin.end();
});

type Als = { rolle?: string; konto?: string };

async function runAs<T>(mandantId: string, fn: (trx: Trx) => Promise<T>, als: Als = {}): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('role', $1, true), set_config('kim.mandant_id', $2, true), set_config('kim.konto_id', $3, true),
         set_config('kim.rolle', 'CASE_MANAGEMENT', true), set_config('kim.stichtag', '2026-10-19', true)`,
      [als.rolle ?? 'kim_fall', mandantId, als.konto ?? KONTO],
    );
    const ergebnis = await fn(createTrx(client));
    await client.query('COMMIT');
    return ergebnis;
  } catch (fehler) {
    await client.query('ROLLBACK');
    throw fehler;
  } finally {
    client.release();
  }
}

/** An Akte of KONTO to save to. */
async function createZiel(): Promise<Dateiziel> {
  const akteId = createUuidV7();
  await admin.query(
    `INSERT INTO fall.akte (mandant_id, id, nummer, art, zustand, zustand_seit, begonnen_am, angelegt_von)
     VALUES ($1, $2, $3, 'FALL', 'MONITORING', '2026-10-01', '2026-10-01', $4)`,
    [MANDANT, akteId, `F-${akteId.slice(-12)}`, KONTO],
  );
  await admin.query(`UPDATE fall.akte_zugriff SET gueltig_von = '2026-10-01' WHERE akte_id = $1`, [akteId]);
  return {
    mandantId: MANDANT,
    subjekt: { art: 'akte', id: akteId },
    klasse: 'inhalt',
    erzeugtVon: KONTO,
  };
}

function createDatei(inhalt: Buffer): GepruefteDatei {
  return { name: 'Rahaf Bescheid.pdf', art: 'PDF', inhalt, virenpruefung: 'NUR_EICAR' };
}

async function save(ziel: Dateiziel, inhalt: Buffer): Promise<DateiId> {
  return await runAs(ziel.mandantId, (trx) => saveDatei(trx, tresor, ziel, createDatei(inhalt)));
}

describe('sealed files', () => {
  test('3.5 MB come back byte by byte from four pieces; nothing readable lies in the database', async () => {
    const ziel = await createZiel();
    const inhalt = Buffer.concat([Buffer.from('%PDF-Rahaf'), randomBytes(3_500_000)]);
    const id = await save(ziel, inhalt);
    const gelesen = await runAs(MANDANT, (trx) => findDatei(trx, tresor, { ...ziel, id }));
    expect(gelesen).toMatchObject({ id, name: 'Rahaf Bescheid.pdf', art: 'PDF' });
    expect(gelesen?.inhalt.equals(inhalt)).toBe(true);
    const roh = await admin.query(
      `SELECT count(*)::int AS stuecke, max(length(s.siegel)) AS laenge, bool_or(position('Rahaf'::bytea IN s.siegel || d.name_siegel) > 0) AS lesbar
         FROM technik.datei d JOIN technik.datei_stueck s ON s.datei_id = d.id WHERE d.id = $1`,
      [id],
    );
    expect(roh.rows).toEqual([{ stuecke: 4, laenge: 1024 * 1024 + 45, lesbar: false }]);
  });

  test('an id from another Akte or Mandant does not open', async () => {
    const ziel = await createZiel();
    const id = await save(ziel, Buffer.from('x'));
    const andereAkte = { ...ziel, id, subjekt: { art: 'akte', id: createUuidV7() } } as const;
    const alsPerson = { ...ziel, id, subjekt: { art: 'person', id: ziel.subjekt.id } } as const;
    expect(await runAs(MANDANT, (trx) => findDatei(trx, tresor, andereAkte))).toBeUndefined();
    expect(await runAs(MANDANT, (trx) => findDatei(trx, tresor, alsPerson))).toBeUndefined();
    expect(await runAs(FREMD, (trx) => findDatei(trx, tresor, { ...ziel, id }))).toBeUndefined();
    expect(await runAs(FREMD, (trx) => listDateien(trx, ziel))).toEqual([]);
    expect(await runAs(MANDANT, (trx) => listDateien(trx, ziel))).toEqual([
      { id, art: 'PDF', groesse: 1, klasse: 'inhalt' },
    ]);
    expect(
      await runAs(MANDANT, (trx) => findDatei(trx, tresor, { ...ziel, id: createId() })),
    ).toBeUndefined();
  });

  test('writing for another Mandant is refused by the database', async () => {
    const ziel = await createZiel();
    await expect(
      runAs(FREMD, (trx) => saveDatei(trx, tresor, ziel, createDatei(Buffer.from('x')))),
    ).rejects.toThrow('row-level security');
  });

  test('a colleague without the Akte neither reads nor adds', async () => {
    const ziel = await createZiel();
    const id = await save(ziel, Buffer.from('x'));
    const als = { konto: KOLLEGIN };
    expect(await runAs(MANDANT, (trx) => findDatei(trx, tresor, { ...ziel, id }), als)).toBeUndefined();
    expect(await runAs(MANDANT, (trx) => listDateien(trx, ziel), als)).toEqual([]);
    await expect(
      runAs(MANDANT, (trx) => saveDatei(trx, tresor, ziel, createDatei(Buffer.from('x'))), als),
    ).rejects.toThrow('row-level security');
  });

  test.each(['kim_foerderung', 'kim_steuerung'])(
    '%s, which has files of its own, sees, adds and removes none of an Akte',
    async (rolle) => {
      const ziel = await createZiel();
      const id = await save(ziel, Buffer.from('x'));
      const als = { rolle };
      expect(await runAs(MANDANT, (trx) => listDateien(trx, ziel), als)).toEqual([]);
      expect(await runAs(MANDANT, (trx) => findDatei(trx, tresor, { ...ziel, id }), als)).toBeUndefined();
      const stuecke = await runAs(
        MANDANT,
        (trx) => sql`SELECT 1 FROM technik.datei_stueck WHERE datei_id = ${id}`.execute(trx),
        als,
      );
      expect(stuecke.rows).toEqual([]);
      const loesche = runAs(
        MANDANT,
        (trx) => sql`DELETE FROM technik.datei WHERE id = ${id}`.execute(trx),
        als,
      );
      // In the steering a file goes with its row of the Ablage, never by itself.
      await (rolle === 'kim_steuerung' ? expect(loesche).rejects.toThrow('permission denied') : loesche);
      expect(await runAs(MANDANT, (trx) => listDateien(trx, ziel))).toHaveLength(1);
      await expect(
        runAs(MANDANT, (trx) => saveDatei(trx, tresor, ziel, createDatei(Buffer.from('x'))), als),
      ).rejects.toThrow('row-level security');
    },
  );

  test.each(['kim_bericht', 'kim_anmeldung', 'kim_jobs'])('%s sees no file', async (rolle) => {
    const ziel = await createZiel();
    await expect(runAs(MANDANT, (trx) => listDateien(trx, ziel), { rolle })).rejects.toThrow(
      'permission denied',
    );
  });

  test.each<[string, string]>([
    [
      'altered',
      'UPDATE technik.datei_stueck SET siegel = set_byte(siegel, 60, get_byte(siegel, 60) # 1) WHERE datei_id = $1 AND nummer = 1',
    ],
    [
      'exchanged',
      'UPDATE technik.datei_stueck s SET siegel = (SELECT siegel FROM technik.datei_stueck WHERE datei_id = $1 AND nummer = 1 - s.nummer) WHERE datei_id = $1 AND nummer < 2',
    ],
    ['missing', 'DELETE FROM technik.datei_stueck WHERE datei_id = $1 AND nummer = 2'],
  ])('a piece that was %s is noticed', async (_name, befehl) => {
    const ziel = await createZiel();
    const id = await save(ziel, randomBytes(2_500_000));
    await admin.query(befehl, [id]);
    await expect(runAs(MANDANT, (trx) => findDatei(trx, tresor, { ...ziel, id }))).rejects.toThrow();
  });

  test('when the key of the Akte is destroyed, the file is gone for good', async () => {
    const ziel = await createZiel();
    const id = await save(ziel, Buffer.from('x'));
    await tresor.destroy(MANDANT, ziel.subjekt);
    await expect(runAs(MANDANT, (trx) => findDatei(trx, tresor, { ...ziel, id }))).rejects.toThrow();
  });
});

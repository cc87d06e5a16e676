import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { LOESCHREGISTER } from '#src/modules/loeschung/index.ts';
import { createTestDatenbank } from '#test/support/datenbank.ts';

/** DP-G-01, DP-G-03: nothing of a client is forgotten when an Akte is deleted. */
const datenbank = await createTestDatenbank();
const admin = new pg.Client({ connectionString: datenbank.adminUrl });
await admin.connect();
afterAll(async () => await admin.end());

const REGISTER: Readonly<Record<string, { weg: string }>> = LOESCHREGISTER;
const listWeg = (weg: string): string[] =>
  Object.entries(REGISTER)
    .filter(([, eintrag]) => eintrag.weg === weg)
    .map(([tabelle]) => tabelle)
    .toSorted();

/** Tables that a deleted row takes along, over any number of foreign keys. */
async function listKette(wurzel: string): Promise<string[]> {
  const { rows } = await admin.query<{ tabelle: string }>(
    `WITH RECURSIVE kette AS (
       SELECT $1::regclass::oid AS oid
       UNION SELECT k.conrelid FROM pg_constraint k JOIN kette ON k.confrelid = kette.oid
        WHERE k.contype = 'f' AND k.confdeltype = 'c')
     SELECT n.nspname || '.' || c.relname AS tabelle FROM kette JOIN pg_class c ON c.oid = kette.oid
       JOIN pg_namespace n ON n.oid = c.relnamespace WHERE kette.oid <> $1::regclass ORDER BY 1`,
    [wurzel],
  );
  return rows.map(({ tabelle }) => tabelle);
}

describe('the register of deletion', () => {
  it('has a row for every table that names an Akte or a person, or holds a seal', async () => {
    const { rows } = await admin.query<{ tabelle: string }>(
      `SELECT DISTINCT n.nspname || '.' || c.relname AS tabelle
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
          AND n.nspname !~ '^(pg_|information_schema|pgboss)'
          AND (a.attname ~ '(^|_)(akte|person)(_id|_a|_b)$' OR a.attname ~ '(^|_)(siegel|besonders|bezug|zaehlsatz_id|objekt_id)$'
            OR (a.atttypid = 'bytea'::regtype AND n.nspname = 'fall' AND a.attname !~ '_hash$'))`,
    );
    const fehlend = rows.map(({ tabelle }) => tabelle).filter((tabelle) => !(tabelle in REGISTER));
    expect(rows.length).toBeGreaterThan(30);
    expect(fehlend).toEqual([]);
  });

  it('says truly what goes with the row of an Akte', async () => {
    expect(await listKette('fall.akte')).toEqual(listWeg('AKTE'));
  });

  it('says truly what goes with the row of a person', async () => {
    expect(await listKette('fall.person')).toEqual(listWeg('PERSON'));
  });

  it('names no table that is not there', async () => {
    const { rows } = await admin.query<{ tabelle: string }>(
      `SELECT schemaname || '.' || tablename AS tabelle FROM pg_tables`,
    );
    const da = new Set(rows.map(({ tabelle }) => tabelle));
    expect(Object.keys(REGISTER).filter((tabelle) => !da.has(tabelle))).toEqual([]);
  });
});

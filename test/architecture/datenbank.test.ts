import { readdirSync } from 'node:fs';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createTestDatenbank } from '#test/support/datenbank.ts';

const datenbank = await createTestDatenbank();
const admin = new pg.Client({ connectionString: datenbank.adminUrl });
const schluessel = new pg.Client({ connectionString: datenbank.schluesselAdminUrl });
await admin.connect();
await schluessel.connect();
afterAll(async () => {
  await admin.end();
  await schluessel.end();
});

/** pg-boss makes and keeps its own schema; it holds ids only (decision 14). */
const FREMD = ['pgboss'];
const TABELLEN = `SELECT n.nspname || '.' || c.relname AS name, c.relrowsecurity AS an, c.relforcerowsecurity AS immer,
    obj_description(c.oid) AS kommentar, (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid)::int AS regeln,
    c.relispartition AS teil
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema)' AND n.nspname <> ALL ($1)`;
type Tabelle = {
  name: string;
  an: boolean;
  immer: boolean;
  kommentar: string | null;
  regeln: number;
  teil: boolean;
};

async function readTabellen(client: pg.Client): Promise<Tabelle[]> {
  return (await client.query<Tabelle>(TABELLEN, [FREMD])).rows;
}

describe('every table', () => {
  it('has row level security, enabled and forced', async () => {
    const tabellen = [...(await readTabellen(admin)), ...(await readTabellen(schluessel))];
    expect(tabellen.length).toBeGreaterThan(35);
    expect(
      tabellen.filter((tabelle) => !tabelle.an || !tabelle.immer).map((tabelle) => tabelle.name),
    ).toEqual([]);
  });

  it('says in its comment what it is for and when it is deleted', async () => {
    const tabellen = (await readTabellen(admin)).filter((tabelle) => !tabelle.teil);
    const stumm = tabellen.filter((tabelle) => !/Löschklasse/.test(tabelle.kommentar ?? ''));
    expect(stumm.map((tabelle) => tabelle.name)).toEqual([]);
  });

  it('comments every column that may hold personal data', async () => {
    const { rows } = await admin.query<{ spalte: string }>(
      `SELECT n.nspname || '.' || c.relname || '.' || a.attname AS spalte
         FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped
          AND n.nspname IN ('fall', 'benutzer', 'technik', 'foerderung', 'protokoll')
          AND (a.attname ~ '(^|_)(siegel|besonders|email|kennung|konto_id|angelegt_von|erfasst_von|entschieden_von|person_kuerzel|passwort_hash)$')
          AND col_description(c.oid, a.attnum) IS NULL`,
    );
    const ausnahmen = ['benutzer.mitgliedschaft.konto_id', 'benutzer.sitzung.konto_id'];
    expect(rows.map((zeile) => zeile.spalte).filter((spalte) => !ausnahmen.includes(spalte))).toEqual([]);
  });

  it('of FALL has mandant_id first in its key', async () => {
    const { rows } = await admin.query<{ name: string; erste: string }>(
      `SELECT c.relname AS name, a.attname AS erste FROM pg_constraint k
         JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
        WHERE k.contype = 'p' AND n.nspname = 'fall'`,
    );
    expect(rows.length).toBeGreaterThan(14);
    expect(rows.filter((zeile) => zeile.erste !== 'mandant_id')).toEqual([]);
  });

  it('looks up access row by row: a policy of kim_fall never reads all Akten of the account into a hash first', async () => {
    const { rows } = await admin.query<{ name: string; regel: string }>(
      `SELECT tablename || '.' || policyname AS name, concat(qual, with_check) AS regel
         FROM pg_policies WHERE roles = '{kim_fall}'`,
    );
    const count = (regel: string, muster: RegExp): number => regel.match(muster)?.length ?? 0;
    const fragend = rows.map(({ name, regel }) => ({
      name,
      fragen: count(regel, /EXISTS \( SELECT 1\s+FROM fall\.(akte_zugriff|akte_beteiligte) /g),
      nachschlagend: count(regel, /OFFSET 0\)/g),
    }));
    expect(fragend.filter(({ fragen }) => fragen > 0).length).toBeGreaterThan(60);
    expect(fragend.filter(({ fragen, nachschlagend }) => fragen > nachschlagend)).toEqual([]);
  });

  it('gives no application role UPDATE or DELETE on Ereignisse and the log', async () => {
    const { rows } = await admin.query(
      `SELECT r.rolname, t.tabelle, p.recht FROM pg_roles r, (VALUES ('fall.ereignis'), ('protokoll.eintrag')) t(tabelle),
          (VALUES ('UPDATE'), ('DELETE'), ('TRUNCATE')) p(recht)
        WHERE r.rolname LIKE 'kim_%' AND r.rolname <> 'kim_owner' AND has_table_privilege(r.oid, t.tabelle, p.recht)`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a function with rights of its own', () => {
  it('is open to the roles that need it, never to everybody', async () => {
    const { rows } = await admin.query<{ name: string; wer: string }>(
      `SELECT n.nspname || '.' || f.proname AS name, coalesce(r.rolname, 'PUBLIC') AS wer
         FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace,
              aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) g LEFT JOIN pg_roles r ON r.oid = g.grantee
        WHERE f.prosecdef AND n.nspname !~ '^(pg_|information_schema|pgboss)' AND f.prorettype <> 'trigger'::regtype`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((zeile) => zeile.wer === 'PUBLIC').map((zeile) => zeile.name)).toEqual([]);
  });
});

describe('the login kim_app', () => {
  it('reads no table by itself', async () => {
    const client = new pg.Client({ connectionString: datenbank.appUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema)'
          AND has_table_privilege(c.oid, 'SELECT') AND n.nspname <> 'migration'`,
    );
    expect(rows).toEqual([]);
    await expect(client.query('SET ROLE kim_owner')).rejects.toThrow('permission denied');
    await client.end();
  });
});

describe('migrations', () => {
  it('are numbered without a gap', () => {
    for (const ordner of ['db/migrations', 'db/schluessel']) {
      const nummern = readdirSync(ordner)
        .filter((datei) => datei.endsWith('.sql'))
        .sort()
        .map((datei) => Number(datei.slice(0, 4)));
      expect(nummern).toEqual(nummern.map((_, stelle) => stelle + 1));
    }
  });
});

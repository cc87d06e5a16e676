import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bootstrapRoles, createDatabase } from './bootstrap.ts';
import { type EmbeddedServer, startEmbedded } from './embedded.ts';

// Real servers and processes; other work may share the cores.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let datenOrdner: string;
let server: EmbeddedServer;

beforeAll(async () => {
  datenOrdner = mkdtempSync(path.join(tmpdir(), 'kim-rollen-'));
  server = await startEmbedded({ datenOrdner, fsync: false });
  await query(
    server.eigentuemerUrl('kim'),
    `CREATE SCHEMA fall; CREATE TABLE fall.akte AS SELECT 1 AS id;
     GRANT USAGE ON SCHEMA fall TO kim_fall; GRANT SELECT ON fall.akte TO kim_fall`,
  );
});

afterAll(async () => {
  await server.stop();
  rmSync(datenOrdner, { recursive: true });
});

async function query(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const sql of statements) ({ rows } = await client.query<Record<string, unknown>>(sql));
    return rows;
  } finally {
    await client.end();
  }
}

const bootstrapAgain = () => bootstrapRoles(server.adminUrl('postgres'), server);

const ROLLEN = `
  SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls,
         (SELECT array_agg(g.rolname::text || ' ' || m.inherit_option || ' ' || m.set_option ORDER BY g.rolname)
            FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid) AS darf_werden
    FROM pg_roles r WHERE rolname LIKE 'kim%' ORDER BY rolname`;

test('creates the roles without power; a second run changes nothing', async () => {
  const before = await query(server.adminUrl('kim'), ROLLEN);
  expect(before.map((row) => row['rolname'])).toEqual([
    'kim_anmeldung',
    'kim_app',
    'kim_befragung',
    'kim_bericht',
    'kim_datenmigration',
    'kim_fall',
    'kim_foerderung',
    'kim_funktion',
    'kim_jobs',
    'kim_loeschung',
    'kim_owner',
    'kim_protokoll',
    'kim_sicherung',
    'kim_steuerung',
  ]);
  const having = (flag: string) => before.filter((row) => row[flag]).map((row) => row['rolname']);
  expect(having('rolsuper')).toEqual([]);
  expect(having('rolcreaterole')).toEqual([]);
  expect(having('rolcreatedb')).toEqual([]);
  expect(having('rolcanlogin')).toEqual(['kim_app', 'kim_owner']);
  expect(having('rolbypassrls')).toEqual(['kim_sicherung']);
  await bootstrapAgain();
  await createDatabase(server.adminUrl('postgres'), 'kim');
  expect(await query(server.adminUrl('kim'), ROLLEN)).toEqual(before);
});

test('takes back what was granted by hand, also by another superuser, with inheritance or ADMIN', async () => {
  await query(
    server.adminUrl('kim'),
    'CREATE ROLE andere SUPERUSER',
    'GRANT kim_owner, kim_sicherung TO kim_app',
    'GRANT kim_fall TO kim_app WITH ADMIN TRUE, INHERIT TRUE',
    'GRANT kim_fall TO kim_bericht',
    'GRANT kim_funktion TO andere WITH ADMIN OPTION',
    'SET ROLE andere',
    'GRANT kim_funktion, kim_steuerung TO kim_app WITH INHERIT TRUE',
  );
  await bootstrapAgain();
  const app = (await query(server.adminUrl('kim'), ROLLEN)).find((row) => row['rolname'] === 'kim_app');
  expect(app?.['darf_werden']).toEqual(
    [
      'anmeldung',
      'befragung',
      'bericht',
      'fall',
      'foerderung',
      'jobs',
      'loeschung',
      'protokoll',
      'steuerung',
    ].map((name) => `kim_${name} false true`),
  );
});

test('kim_app reads nothing as itself and everything granted to the role it becomes', async () => {
  const url = server.appUrl('kim');
  const read = 'SELECT id FROM fall.akte';
  await expect(query(url, read)).rejects.toThrow(/permission denied/);
  expect(await query(url, 'SET ROLE kim_fall', read)).toEqual([{ id: 1 }]);
  const local = `SELECT set_config('role', 'kim_fall', true)`;
  expect(await query(url, 'BEGIN', local, read)).toEqual([{ id: 1 }]);
  await expect(query(url, 'SET ROLE kim_bericht', read)).rejects.toThrow(/permission denied/);
});

test.each(['kim_owner', 'postgres', 'kim_sicherung', 'kim_datenmigration', 'kim_funktion'])(
  'kim_app cannot become %s',
  async (role) => {
    await expect(query(server.appUrl('kim'), `SET ROLE ${role}`)).rejects.toThrow(/permission denied/);
    await expect(query(server.appUrl('kim'), 'SET ROLE kim_fall', `SET ROLE ${role}`)).rejects.toThrow(
      /permission denied/,
    );
  },
);

test('kim_owner grants on its own objects only', async () => {
  const url = server.eigentuemerUrl('kim');
  await expect(query(url, 'GRANT kim_fall TO kim_bericht')).rejects.toThrow(/permission denied/);
  await expect(query(url, 'CREATE ROLE fremd')).rejects.toThrow(/permission denied/);
  await expect(query(url, 'ALTER ROLE kim_app BYPASSRLS')).rejects.toThrow(/permission denied/);
  await query(url, 'SET ROLE kim_datenmigration');
});

test('kim_sicherung reads every table and changes none', async () => {
  const url = server.adminUrl('kim');
  const all = `SET ROLE kim_sicherung`;
  expect(await query(url, all, 'SELECT id FROM fall.akte')).toEqual([{ id: 1 }]);
  await expect(query(url, all, 'DELETE FROM fall.akte')).rejects.toThrow(/permission denied/);
});

test('a database made from a template is closed to everybody else, too', async () => {
  await createDatabase(server.adminUrl('postgres'), 'kim_kopie', 'kim');
  expect(await query(server.appUrl('kim_kopie'), 'SET ROLE kim_fall', 'SELECT id FROM fall.akte')).toEqual([
    { id: 1 },
  ]);
  const acl = `SELECT array_agg(grantee::regrole::text || ' ' || privilege_type ORDER BY 1) AS rechte
                 FROM pg_database, aclexplode(datacl) WHERE datname = 'kim_kopie' AND grantee <> datdba`;
  await expect(query(server.adminUrl('kim_kopie'), acl)).resolves.toEqual([{ rechte: ['kim_app CONNECT'] }]);
});

test('the password is stored as a verifier that the login accepts', async () => {
  const passwoerter = { appPasswort: 'Größe & Maß 1', eigentuemerPasswort: server.eigentuemerPasswort };
  await bootstrapRoles(server.adminUrl('postgres'), passwoerter);
  const url = server.appUrl('kim').replace(server.appPasswort, encodeURIComponent(passwoerter.appPasswort));
  expect(await query(url, 'SELECT current_user::text AS ich')).toEqual([{ ich: 'kim_app' }]);
  await bootstrapAgain();
});

import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatenbank } from '#test/support/datenbank.ts';

/** What stands in the database after all migrations, as a reviewer reads it: columns, policies, grants, functions. */
const TEILE: readonly (readonly [string, string])[] = [
  [
    'Tables and columns',
    `SELECT format('%s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')) AS zeile
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped`,
  ],
  [
    'Constraints',
    `SELECT format('%s.%s %s: %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) AS zeile
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT c.relispartition AND k.contype <> 'n'`,
  ],
  [
    'Indexes',
    `SELECT format('%s', pg_get_indexdef(i.indexrelid)) AS zeile FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT c.relispartition AND c.relkind IN ('r', 'p')`,
  ],
  [
    'Policies',
    `SELECT format('%s.%s %s %s TO %s USING %s CHECK %s', n.nspname, c.relname, p.polname, p.polcmd,
        (SELECT string_agg(r.rolname, ', ' ORDER BY r.rolname) FROM pg_roles r WHERE r.oid = ANY (p.polroles)),
        pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS zeile
       FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace`,
  ],
  [
    'Grants',
    `SELECT format('%s.%s %s: %s', n.nspname, c.relname, r.rolname, string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type)) AS zeile
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) g JOIN pg_roles r ON r.oid = g.grantee
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND r.rolname <> 'kim_owner' GROUP BY n.nspname, c.relname, r.rolname`,
  ],
  [
    'Functions',
    `SELECT format('%s.%s(%s) %s owner %s%s', n.nspname, f.proname, pg_get_function_identity_arguments(f.oid),
        CASE WHEN f.prosecdef THEN 'SECURITY DEFINER' ELSE 'invoker' END, r.rolname,
        coalesce(' execute ' || (SELECT string_agg(coalesce(x.rolname, 'PUBLIC'), ', ' ORDER BY x.rolname) FROM aclexplode(f.proacl) g LEFT JOIN pg_roles x ON x.oid = g.grantee), '')) AS zeile
       FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace JOIN pg_roles r ON r.oid = f.proowner`,
  ],
];

async function readSchema(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const teile: string[] = [];
  for (const [titel, sql] of TEILE) {
    const wo = sql.includes(' WHERE ') ? ' AND ' : ' WHERE ';
    const filter = `${wo}n.nspname NOT IN ('pg_catalog', 'pg_toast', 'information_schema', 'pgboss', 'public')`;
    const mitFilter = sql.includes('GROUP BY')
      ? sql.replace(' GROUP BY', `${filter} GROUP BY`)
      : sql + filter;
    const { rows } = await client.query<{ zeile: string }>(mitFilter);
    const zeilen = rows.map(({ zeile }) => zeile.replaceAll(/\s+/g, ' ')).sort();
    teile.push(`-- ${titel}\n${zeilen.join('\n')}`);
  }
  await client.end();
  return teile.join('\n\n');
}

it('the schema after all migrations is the reviewed one (KIM_SCHREIBE=1 writes db/schema.snapshot.sql)', async () => {
  const datenbank = await createTestDatenbank();
  const text = `-- Generated from the migrations. Data database, then key database. PostgreSQL's own words, sorted.\n\n${await readSchema(datenbank.adminUrl)}\n\n-- kim_schluessel\n\n${await readSchema(datenbank.schluesselAdminUrl)}\n`;
  if (process.env['KIM_SCHREIBE'] === '1') writeFileSync('db/schema.snapshot.sql', text);
  expect(readFileSync('db/schema.snapshot.sql', 'utf8')).toBe(text);
});

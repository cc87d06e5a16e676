import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { computeScramVerifier } from './scram.ts';

export type RollenPasswoerter = { appPasswort: string; eigentuemerPasswort: string };

/**
 * Creates or mends all database roles (db/bootstrap.sql) and sets the two login passwords. Idempotent.
 * `url` is a superuser login on any database of the cluster. PostgreSQL 15 and newer.
 */
export async function bootstrapRoles(url: string, passwoerter: RollenPasswoerter): Promise<void> {
  const sql = readFileSync(new URL('../../../db/bootstrap.sql', import.meta.url), 'utf8');
  await withClient(url, async (client) => {
    await client.query(sql);
    for (const [role, password] of [
      ['kim_owner', passwoerter.eigentuemerPasswort],
      ['kim_app', passwoerter.appPasswort],
    ] as const) {
      await client.query(
        `ALTER ROLE ${role} PASSWORD ${client.escapeLiteral(computeScramVerifier(password))}`,
      );
    }
  });
}

/**
 * Creates a database of kim_owner that only kim_owner and kim_app may enter; leaves an existing one in place
 * but renews these rights (a copy of a template does not inherit them). `url` is a superuser login.
 */
export async function createDatabase(url: string, name: string, template = 'template0'): Promise<void> {
  await withClient(url, async (client) => {
    const database = client.escapeIdentifier(name);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) {
      const source = client.escapeIdentifier(template);
      await client.query(`CREATE DATABASE ${database} OWNER kim_owner ENCODING 'UTF8' TEMPLATE ${source}`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO kim_app`);
  });
}

/** Names of the databases of the cluster. `url` is a superuser login. */
export async function listDatabases(url: string): Promise<string[]> {
  return await withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database');
    return rows.map(({ datname }) => datname);
  });
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

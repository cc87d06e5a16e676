import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** A database that does not fit this program, said in German for the operator. */
export class MigrationFehler extends Error {
  override name = 'MigrationFehler';
}

export type Migration = { nummer: number; name: string; sql: string; pruefsumme: string };

/** Reads `NNNN_name.sql` in order; a doubled number is an error. */
export async function readMigrations(ordner: string): Promise<Migration[]> {
  const dateien = (await readdir(ordner)).filter((datei) => datei.endsWith('.sql')).sort();
  const migrationen = await Promise.all(
    dateien.map(async (datei) => {
      const treffer = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(datei);
      if (!treffer) throw new Error(`Migration ${datei}: name must be NNNN_name.sql`);
      const sql = await readFile(join(ordner, datei), 'utf8');
      return {
        nummer: Number(treffer[1]),
        name: datei,
        sql,
        pruefsumme: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
  const nummern = new Set(migrationen.map((migration) => migration.nummer));
  if (nummern.size !== migrationen.length) throw new Error('Two migrations carry the same number.');
  return migrationen;
}

/**
 * Applies what is missing, forward only, each migration in its own transaction, one process at a time.
 * A file that was changed after it ran is refused. Returns the names that were applied.
 */
export async function migrate(eigentuemerUrl: string, ordner: string): Promise<string[]> {
  const migrationen = await readMigrations(ordner);
  const client = new pg.Client({ connectionString: eigentuemerUrl, application_name: 'kim migriere' });
  // Its queries fail when the connection dies; without a listener the same news would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('kim_migration'))");
    await createLedger(client);
    const vorhanden = await client.query<{ name: string; pruefsumme: string }>(
      'SELECT name, pruefsumme FROM migration.stand ORDER BY nummer',
    );
    return await applyMissing(client, migrationen, vorhanden.rows);
  } finally {
    await client.end();
  }
}

async function createLedger(client: pg.Client): Promise<void> {
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS migration;
    CREATE TABLE IF NOT EXISTS migration.stand (
      nummer int PRIMARY KEY, name text NOT NULL UNIQUE, pruefsumme text NOT NULL,
      angewendet_am timestamptz NOT NULL DEFAULT clock_timestamp());
    COMMENT ON TABLE migration.stand IS 'Applied migrations with checksum. No personal data. Löschklasse: none.';
    ALTER TABLE migration.stand ENABLE ROW LEVEL SECURITY;
    ALTER TABLE migration.stand FORCE ROW LEVEL SECURITY;
    DROP POLICY IF EXISTS eigentuemer ON migration.stand;
    CREATE POLICY eigentuemer ON migration.stand FOR ALL TO kim_owner USING (true) WITH CHECK (true);
    DROP POLICY IF EXISTS lesen ON migration.stand;
    CREATE POLICY lesen ON migration.stand FOR SELECT USING (true);
    GRANT USAGE ON SCHEMA migration TO kim_app;
    GRANT SELECT ON migration.stand TO kim_app;`);
}

async function applyMissing(
  client: pg.Client,
  migrationen: readonly Migration[],
  vorhanden: readonly { name: string; pruefsumme: string }[],
): Promise<string[]> {
  const angewendet: string[] = [];
  const stand = new Map(vorhanden.map((zeile) => [zeile.name, zeile.pruefsumme]));
  const bekannt = new Set(migrationen.map((migration) => migration.name));
  if (vorhanden.some((zeile) => !bekannt.has(zeile.name))) {
    throw new MigrationFehler('Die Datenbank ist neuer als dieses Programm. Starten Sie die neuere Version.');
  }
  for (const migration of migrationen) {
    const alt = stand.get(migration.name);
    if (alt !== undefined) {
      if (alt !== migration.pruefsumme) {
        throw new MigrationFehler(
          `Migration ${migration.name} wurde nach dem Anwenden geändert. ` +
            'Stellen Sie die Datei wieder her; Änderungen kommen als neue Migration.',
        );
      }
      continue;
    }
    await applyOne(client, migration);
    angewendet.push(migration.name);
  }
  return angewendet;
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await client.query('INSERT INTO migration.stand (nummer, name, pruefsumme) VALUES ($1, $2, $3)', [
      migration.nummer,
      migration.name,
      migration.pruefsumme,
    ]);
    await client.query('COMMIT');
  } catch (fehler) {
    await client.query('ROLLBACK');
    const grund = fehler instanceof Error ? fehler.message : String(fehler);
    throw new MigrationFehler(`Migration ${migration.name} ist gescheitert: ${grund}`, { cause: fehler });
  }
}

import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createTestDatenbank } from '#test/support/datenbank.ts';
import { MigrationFehler, migrate } from './migrate.ts';

const { eigentuemerUrl } = await createTestDatenbank({ eigene: true });
const ordner = await mkdtemp(join(tmpdir(), 'kim-migration-'));
afterAll(() => rm(ordner, { recursive: true, force: true }));

/** The ledger of the test database knows the real files; these tests work on a schema of their own beside them. */
describe('migrate', () => {
  it('changes nothing when everything is applied', async () => {
    expect(await migrate(eigentuemerUrl, 'db/migrations')).toEqual([]);
  });

  it('refuses a program that is older than the database', async () => {
    await writeFile(join(ordner, '0001_leer.sql'), 'SELECT 1;');
    await expect(migrate(eigentuemerUrl, ordner)).rejects.toThrow(MigrationFehler);
    await expect(migrate(eigentuemerUrl, ordner)).rejects.toThrow(
      'Die Datenbank ist neuer als dieses Programm',
    );
  });

  it('refuses a file that was changed after it ran', async () => {
    const kopie = join(ordner, 'geaendert');
    await cp('db/migrations', kopie, { recursive: true });
    await appendFile(join(kopie, '0003_stamm.sql'), '\n-- changed');
    await expect(migrate(eigentuemerUrl, kopie)).rejects.toThrow(
      '0003_stamm.sql wurde nach dem Anwenden geändert',
    );
  });

  it('leaves nothing of a migration that fails half way', async () => {
    const kopie = join(ordner, 'kaputt');
    await cp('db/migrations', kopie, { recursive: true });
    await writeFile(join(kopie, '9999_kaputt.sql'), 'CREATE TABLE stamm.halb (id int); SELECT 1/0;');
    await expect(migrate(eigentuemerUrl, kopie)).rejects.toThrow('9999_kaputt.sql ist gescheitert');
    const client = new pg.Client({ connectionString: eigentuemerUrl });
    await client.connect();
    const { rows } = await client.query(`SELECT to_regclass('stamm.halb') AS tabelle`);
    await client.end();
    expect(rows).toEqual([{ tabelle: null }]);
  });
});

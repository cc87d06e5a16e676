import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
});

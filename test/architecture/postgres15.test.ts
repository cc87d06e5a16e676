import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createHauptschluessel } from '#src/platform/crypto/hauptschluessel.ts';
import { createTresor } from '#src/platform/crypto/tresor.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { createPool } from '#src/platform/db/pool.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { bootstrapRoles, createDatabase } from '#src/platform/embedded/bootstrap.ts';
import { ok } from '#src/core/result.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { OHNE_POSTGRES_15, startPostgres15 } from '#test/support/postgres15.ts';
import { createActor, kontextFuer } from '#test/support/welt.ts';
import { NUR_EICAR } from '#src/platform/files/virenpruefung.ts';

/** Decision 7: production may run PostgreSQL 15. Skipped, and counted so, only where Debian's package is missing. */
describe.skipIf(OHNE_POSTGRES_15 !== null)(`PostgreSQL 15 ${OHNE_POSTGRES_15 ?? ''}`, () => {
  it('takes the roles, every migration twice, and a transaction of the application', async () => {
    const server = await startPostgres15();
    try {
      await bootstrapRoles(server.adminUrl('postgres'), { appPasswort: 'app', eigentuemerPasswort: 'eigen' });
      for (const name of ['kim', 'kim_schluessel']) await createDatabase(server.adminUrl('postgres'), name);
      const als = (rolle: string, passwort: string, datenbank: string): string =>
        server.adminUrl(datenbank).replace('postgres:admin@', `${rolle}:${passwort}@`);
      expect((await migrate(als('kim_owner', 'eigen', 'kim'), 'db/migrations')).length).toBeGreaterThan(7);
      expect(
        (await migrate(als('kim_owner', 'eigen', 'kim_schluessel'), 'db/schluessel')).length,
      ).toBeGreaterThan(0);
      expect(await migrate(als('kim_owner', 'eigen', 'kim'), 'db/migrations')).toEqual([]);
      const pool = createPool(als('kim_app', 'app', 'kim'), { name: 'test15', max: 2 });
      const tresor = await createTresor({
        schluesselDbUrl: als('kim_app', 'app', 'kim_schluessel'),
        hauptschluessel: createHauptschluessel(),
      });
      const dienste = {
        pool,
        tresor,
        stichtag: () => toPlainDate('2026-10-19'),
        jetzt: () => Date.now(),
        demo: false,
        mailversand: true,
        basisUrl: 'https://kim.example',
        virenpruefung: NUR_EICAR,
      };
      const kontext = kontextFuer(dienste, createActor('MINISTERIUM', null), 'foerderung');
      expect(await withActor(kontext, async () => ok('ja'))).toEqual(ok('ja'));
      await tresor.close();
      await pool.end();
      const client = new pg.Client({ connectionString: server.adminUrl('kim') });
      await client.connect();
      const { rows } = await client.query('SELECT count(*)::int AS anzahl FROM protokoll.eintrag');
      expect(rows[0]).toEqual({ anzahl: 1 });
      await client.end();
    } finally {
      await server.stop();
    }
  });
});

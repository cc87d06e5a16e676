import { rm } from 'node:fs/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { RECHENLAUF_AUFTRAG } from '#src/modules/bericht/kennzahl/auftraege.ts';
import { createDatabase } from '#src/platform/embedded/bootstrap.ts';
import { startEmbedded } from '#src/platform/embedded/embedded.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { createJobs } from '#src/platform/jobs/create-jobs.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { createArbeitsordner } from './arbeitsordner.ts';

export type Testcluster = {
  socketOrdner: string;
  adminPasswort: string;
  appPasswort: string;
  eigentuemerPasswort: string;
  port: number;
};

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- Vitest asks for declaration merging
  export interface ProvidedContext {
    cluster: Testcluster;
  }
}

/** Template databases are migrated once; every worker copies them in some 120 ms. */
export const VORLAGE = { kim: 'kim_vorlage', schluessel: 'kim_schluessel_vorlage' } as const;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ordner = await createArbeitsordner('kim-test-');
  const server = await startEmbedded({ datenOrdner: ordner, fsync: false, maxConnections: 200 });
  const admin = server.adminUrl('postgres');
  await cheapenLogin(admin, {
    postgres: new URL(admin).password,
    kim_app: server.appPasswort,
    kim_owner: server.eigentuemerPasswort,
  });
  await createDatabase(admin, VORLAGE.kim);
  await createDatabase(admin, VORLAGE.schluessel);
  await migrate(server.eigentuemerUrl(VORLAGE.kim), 'db/migrations');
  await migrate(server.eigentuemerUrl(VORLAGE.schluessel), 'db/schluessel');
  // What a use case may put into the queue is known to it, as after the start of a server.
  await createJobs({
    datenbankUrl: server.appUrl(VORLAGE.kim),
    logger: createLogger({ stufe: 'silent' }),
  }).createQueues([RECHENLAUF_AUFTRAG]);
  project.provide('cluster', {
    socketOrdner: server.socketOrdner,
    adminPasswort: new URL(admin).password,
    appPasswort: server.appPasswort,
    eigentuemerPasswort: server.eigentuemerPasswort,
    port: server.port,
  });
  return async () => {
    await terminateClients(admin);
    await server.stop();
    await rm(ordner, { recursive: true, force: true });
  };
}

/** The tests log in some thousand times: one round of SCRAM instead of 4096, in this cluster that nobody else reaches. */
async function cheapenLogin(admin: string, passwoerter: Readonly<Record<string, string>>): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query('SET scram_iterations = 1');
  for (const [rolle, passwort] of Object.entries(passwoerter)) {
    await client.query(`ALTER ROLE ${rolle} PASSWORD ${client.escapeLiteral(decodeURIComponent(passwort))}`);
  }
  await client.end();
}

async function terminateClients(admin: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL',
  );
  await client.end();
}

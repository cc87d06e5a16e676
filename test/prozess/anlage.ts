import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import pg from 'pg';
import { checkProtokoll, type Pruefergebnis } from '#src/platform/audit/check-protokoll.ts';
import { createHauptschluesselDatei } from '#src/platform/crypto/hauptschluessel-datei.ts';
import { migrate } from '#src/platform/db/migrate.ts';
import { type EmbeddedServer, joinOrStart } from '#src/platform/embedded/embedded.ts';
import { findFreePort } from '#test/support/freier-port.ts';
import { type Laufend, startKim } from './kim.ts';
import { findVerwaiste } from './prozesse.ts';

export type Opfer = 'web' | 'worker' | 'postgres' | 'alles';

/** An installation with running processes that a test may kill. */
export type Anlage = {
  adresse: string;
  /** Process that answers requests; another one after it was killed. */
  pid: () => number;
  /** kill -9. */
  toete: (opfer: Opfer) => Promise<void>;
  /** Starts what was killed; what mends itself is waited for. */
  richte: (opfer: Opfer) => Promise<void>;
  frage: <T extends pg.QueryResultRow>(sql: string, werte?: unknown[]) => Promise<T[]>;
  pruefeProtokoll: () => Promise<Pruefergebnis>;
  /** Ends in order; answers the processes that are left over. */
  ende: () => Promise<number[]>;
};

/** `kim start` with everything in it, on the embedded database of this folder. */
export async function startEinzelanlage(daten: string): Promise<Anlage> {
  const port = await findFreePort();
  let kim = await startKim(daten, {}, { port });
  const frage = createFrage(daten);
  return {
    adresse: kim.adresse,
    pid: () => getPid(kim),
    async toete(opfer) {
      const postmaster = readPostmaster(daten);
      if (opfer !== 'postgres') process.kill(-getPid(kim), 'SIGKILL');
      if (opfer !== 'web') process.kill(postmaster, 'SIGKILL');
      if (opfer !== 'postgres') await kim.ende();
    },
    async richte(opfer) {
      if (opfer === 'postgres') {
        // Whoever only lost the database must live on.
        await waitUntilReady(
          kim.adresse,
          () => kim.kind.exitCode === null && kim.kind.signalCode === null,
        ).catch((fehler: unknown) => {
          throw new Error(`After kill -9 of the database: ${kim.ausgabe().slice(-4_000)}`, { cause: fehler });
        });
      } else {
        const reste = await findVerwaiste(daten);
        if (reste.length > 0) throw new Error(`Left after kill -9: ${reste.join(', ')}`);
        kim = await startKim(daten, {}, { port });
      }
    },
    frage,
    pruefeProtokoll: () => pruefe(daten, join(daten, 'anker')),
    async ende() {
      kim.kind.kill('SIGTERM');
      await kim.ende();
      return await findVerwaiste(daten);
    },
  };
}

/**
 * Web and worker as processes of their own on the database server of this folder, as an operator runs them. With
 * `zweiterWorker` another one that nobody kills.
 */
export async function startGetrennteAnlage(
  daten: string,
  { zweiterWorker = false }: { zweiterWorker?: boolean } = {},
): Promise<Anlage> {
  const server = await joinOrStart({ datenOrdner: daten });
  await migrate(server.eigentuemerUrl('kim_schluessel'), 'db/schluessel');
  await migrate(server.eigentuemerUrl('kim'), 'db/migrations');
  const schluesselDatei = join(daten, 'hauptschluessel');
  await createHauptschluesselDatei(schluesselDatei);
  const umgebung = {
    DATABASE_URL: server.appUrl('kim'),
    KIM_SCHLUESSEL_DB_URL: server.appUrl('kim_schluessel'),
    KIM_SCHLUESSEL_DATEI: schluesselDatei,
  };
  const ordner = { web: join(daten, 'web'), worker: join(daten, 'worker'), zweiter: join(daten, 'worker-2') };
  for (const einer of Object.values(ordner)) await mkdir(einer, { recursive: true, mode: 0o700 });
  const port = await findFreePort();
  const starte = {
    web: () => startKim(ordner.web, { ...umgebung, KIM_ROLLE: 'web' }, { port }),
    worker: () => startWorker(ordner.worker, umgebung, server),
  };
  const laeuft = { web: await starte.web(), worker: await starte.worker() };
  const zweiter = zweiterWorker ? await startWorker(ordner.zweiter, umgebung, server) : null;
  return {
    adresse: laeuft.web.adresse,
    pid: () => getPid(laeuft.web),
    async toete(opfer) {
      if (opfer !== 'web' && opfer !== 'worker') throw new Error('This one kills web or worker');
      laeuft[opfer].kind.kill('SIGKILL');
      await laeuft[opfer].ende();
    },
    async richte(opfer) {
      if (opfer !== 'web' && opfer !== 'worker') throw new Error('This one kills web or worker');
      const reste = await findVerwaiste(ordner[opfer]);
      if (reste.length > 0) throw new Error(`Left after kill -9: ${reste.join(', ')}`);
      laeuft[opfer] = await starte[opfer]();
    },
    frage: createFrage(daten),
    pruefeProtokoll: () => pruefe(daten, join(ordner.worker, 'anker')),
    async ende() {
      for (const einer of [laeuft.web, laeuft.worker, ...(zweiter === null ? [] : [zweiter])]) {
        einer.kind.kill('SIGTERM');
        await einer.ende();
      }
      await server.stop();
      return await findVerwaiste(daten);
    },
  };
}

/** A worker has no address; it is there when it seals. */
async function startWorker(
  ordner: string,
  umgebung: NodeJS.ProcessEnv,
  server: EmbeddedServer,
): Promise<Laufend> {
  const client = new pg.Client({ connectionString: server.adminUrl('kim') });
  await client.connect();
  try {
    // Its own connection, not that of another worker or of one that was just killed.
    const { rows } = await client.query<{ jetzt: Date }>('SELECT clock_timestamp() AS jetzt');
    const istBereit = async (): Promise<boolean> => {
      const text = `SELECT 1 FROM pg_stat_activity WHERE application_name = 'kim siegel' AND backend_start > $1`;
      return (await client.query(text, [rows[0]?.jetzt])).rows.length > 0;
    };
    return await startKim(ordner, { ...umgebung, KIM_ROLLE: 'worker' }, { istBereit });
  } finally {
    await client.end();
  }
}

/** What `kim protokoll pruefe` does, without the start of a process. */
function pruefe(daten: string, anker: string): Promise<Pruefergebnis> {
  return withClient(readAdminUrl(daten, 'kim'), (client) => checkProtokoll(client, anker));
}

/** As superuser of the embedded server, on a new connection each time: the server may have been killed. */
function createFrage(daten: string): Anlage['frage'] {
  const url = readAdminUrl(daten, 'kim');
  return <T extends pg.QueryResultRow>(sql: string, werte: unknown[] = []): Promise<T[]> =>
    withClient(url, async (client) => (await client.query<T>(sql, werte)).rows);
}

async function withClient<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

/** Stays the same over restarts. */
export function readAdminUrl(daten: string, datenbank: string): string {
  const { postgres } = JSON.parse(readFileSync(join(daten, 'geheim.json'), 'utf8')) as { postgres: string };
  const { socketOrdner } = JSON.parse(readFileSync(join(daten, 'sperren/server.json'), 'utf8')) as {
    socketOrdner: string;
  };
  return `postgresql://postgres:${encodeURIComponent(postgres)}@${encodeURIComponent(socketOrdner)}:5432/${datenbank}`;
}

function readPostmaster(daten: string): number {
  return Number(readFileSync(join(daten, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
}

function getPid(kim: Laufend): number {
  if (kim.kind.pid === undefined) throw new Error('Not started');
  return kim.kind.pid;
}

export async function waitUntilReady(adresse: string, lebt: () => boolean = () => true): Promise<void> {
  const frist = Date.now() + 90_000;
  while (
    !(await fetch(`${adresse}/readyz`, { signal: AbortSignal.timeout(5_000) }).then(
      (antwort) => antwort.ok,
      () => false,
    ))
  ) {
    if (!lebt() || Date.now() > frist) throw new Error('Not ready');
    await warte(100);
  }
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { openBinaries } from './binaries.ts';
import { bootstrapRoles, createDatabase, listDatabases } from './bootstrap.ts';
import { assertClusterVersion, createCluster } from './cluster.ts';
import { EmbeddedError } from './embedded-error.ts';
import { type FileLock, findLock } from './file-lock.ts';
import { type Folders, openFolders, openSocketFolder, PORT, writePrivateFile } from './folders.ts';
import { getRunAs } from './run-as.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { getUserLock, isServerAlive, startServer, stopOrphan, waitUntilGone } from './server-process.ts';

export type EmbeddedOptions = {
  datenOrdner: string;
  /** false only for tests: fast, and everything is lost when the machine fails. Default true. */
  fsync?: boolean;
  /** Default 60. */
  maxConnections?: number;
  /** Gets short German lines about what takes time. */
  onFortschritt?: (zeile: string) => void;
};

/** A running server with roles and the databases `kim` and `kim_schluessel`. Addresses contain the password. */
export type EmbeddedServer = {
  datenOrdner: string;
  socketOrdner: string;
  port: number;
  /** Whether this call started the server; false when it joined one. */
  gestartet: boolean;
  /** Superuser; only for creating databases and for tests. */
  adminUrl: (datenbank: string) => string;
  eigentuemerUrl: (datenbank: string) => string;
  appUrl: (datenbank: string) => string;
  appPasswort: string;
  eigentuemerPasswort: string;
  /** Gives the server back. The last user waits until it has stopped. */
  stop: () => Promise<void>;
};

const DATEN = 'kim';
const SCHLUESSEL = 'kim_schluessel';

const PATIENCE_SECONDS = 60;
const stateSchema = z.object({ socketOrdner: z.string() });

/** Starts the server for this process and its guests; throws EmbeddedError when one already runs on the folder. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const server = await joinOrStart(options);
  if (server.gestartet) return server;
  await server.stop();
  throw new EmbeddedError(`Auf dem Datenordner ${server.datenOrdner} läuft bereits eine Datenbank.`);
}

/**
 * Joins the server of this data folder or starts it. It runs until its last user has stopped or died, whoever
 * started it. Throws EmbeddedError (German, complete) when that is impossible.
 */
export async function joinOrStart(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folders = openFolders(options.datenOrdner);
  // One at a time may look and start; the lock is free again when the server answers.
  const turn = await findLock(path.join(folders.locks, 'start'), {
    art: 'allein',
    waitSeconds: PATIENCE_SECONDS,
  });
  if (!turn) throw new EmbeddedError(`Ein anderer Prozess startet ${folders.data} seit über einer Minute.`);
  let user: FileLock | undefined;
  try {
    user = await getUser(folders);
    const secrets = openSecrets(folders);
    const running = await isServerAlive(folders);
    if (!running) await start(folders, secrets, options);
    return toServer(folders, secrets, user, !running);
  } catch (error) {
    user?.release();
    throw error;
  } finally {
    turn.release();
  }
}

/** A share of the server. While one is stopping, this waits; a server that lost its supervisor is ended. */
async function getUser(folders: Folders): Promise<FileLock> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const lock = await findLock(getUserLock(folders), { art: 'geteilt', waitSeconds: 15 });
    if (lock && (existsSync(folders.state) || !(await isServerAlive(folders)))) return lock;
    // Whoever started this server died before it was complete: it stops when we let go.
    lock?.release();
    const gone = lock !== undefined && (await waitUntilGone(folders));
    // Another share of this very process may keep it: `startKeeper` starts a server anew for those who wait.
    if (!gone && !(await stopOrphan(folders))) break;
  }
  throw new EmbeddedError(`Der Datenbankserver in ${folders.cluster} lässt sich nicht beenden.`);
}

async function start(folders: Folders, secrets: Secrets, options: EmbeddedOptions): Promise<void> {
  const { fsync = true, maxConnections = 60, onFortschritt = () => undefined } = options;
  const binaries = openBinaries(folders.libraries);
  assertClusterVersion(folders, binaries);
  const runAs = getRunAs(binaries, folders);
  if (!existsSync(folders.cluster)) {
    onFortschritt(`Datenbank wird angelegt in ${folders.cluster} …`);
    await createCluster(folders, binaries, runAs, { secrets, fsync });
  }
  rmSync(folders.state, { force: true });
  onFortschritt('Datenbank startet …');
  const socketOrdner = openSocketFolder(folders, runAs.uid, runAs.gid);
  await startServer(folders, binaries, runAs, { socketOrdner, fsync, maxConnections });
  const admin = toUrl(socketOrdner, 'postgres', secrets.postgres)('postgres');
  await bootstrapRoles(admin, { appPasswort: secrets.kim_app, eigentuemerPasswort: secrets.kim_owner });
  await createDatabases(admin);
  // Last, so that nobody joins a server that is not complete.
  writePrivateFile(folders.state, JSON.stringify({ socketOrdner }));
}

/**
 * The keys first: data without a key database is then never a first start that was interrupted, but a loss. A new,
 * empty one would make everything sealed look destroyed.
 */
async function createDatabases(admin: string): Promise<void> {
  const da = await listDatabases(admin);
  if (da.includes(DATEN) && !da.includes(SCHLUESSEL)) {
    throw new EmbeddedError(
      `Die Schlüsseldatenbank ${SCHLUESSEL} fehlt. Ohne sie sind die versiegelten Daten nicht lesbar. ` +
        'Es wurde nichts verändert. Stellen Sie sie aus ihrer Sicherung wieder her.',
    );
  }
  for (const name of [SCHLUESSEL, DATEN]) await createDatabase(admin, name);
}

function toServer(folders: Folders, secrets: Secrets, user: FileLock, gestartet: boolean): EmbeddedServer {
  const { socketOrdner } = stateSchema.parse(JSON.parse(readFileSync(folders.state, 'utf8')));
  return {
    datenOrdner: folders.data,
    socketOrdner,
    port: PORT,
    gestartet,
    adminUrl: toUrl(socketOrdner, 'postgres', secrets.postgres),
    eigentuemerUrl: toUrl(socketOrdner, 'kim_owner', secrets.kim_owner),
    appUrl: toUrl(socketOrdner, 'kim_app', secrets.kim_app),
    appPasswort: secrets.kim_app,
    eigentuemerPasswort: secrets.kim_owner,
    stop: () => stop(folders, user),
  };
}

/** The socket folder as encoded host: the one form that libpq, pg and URL all understand. */
function toUrl(socketOrdner: string, role: string, password: string): (datenbank: string) => string {
  return (datenbank) =>
    `postgresql://${role}:${encodeURIComponent(password)}@${encodeURIComponent(socketOrdner)}:${PORT}/${encodeURIComponent(datenbank)}`;
}

async function stop(folders: Folders, user: FileLock): Promise<void> {
  user.release();
  // The kernel needs an instant to hand the lock to the waiting supervisor; then it is busy for newcomers.
  await wait(50);
  const others = await findLock(getUserLock(folders), { art: 'geteilt', waitSeconds: 0 });
  others?.release();
  if (!others && !(await waitUntilGone(folders)) && !(await stopOrphan(folders))) {
    throw new EmbeddedError(`Der Datenbankserver in ${folders.cluster} beendet sich nicht.`);
  }
}

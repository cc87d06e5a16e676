import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedError } from './embedded-error.ts';
import { findLock, isLocked, openLockFile } from './file-lock.ts';
import { type Folders, PORT } from './folders.ts';
import { type RunAs, toSpawn } from './run-as.ts';

const START_MS = 60_000;
const STOP_MS = 15_000;
const KILL_MS = 10_000;
const MAX_LOG_BYTES = 1_000_000;

/**
 * Descriptor 3 is the file on which every client holds a shared lock: once nobody does, the exclusive lock is
 * granted and the server stops. Descriptor 4 stays open in the supervisor and in every process of the server;
 * its lock tells that any of them lives. When the server ends by itself, the waiting helper is ended too. Somebody else
 * who ends the helper ends nothing but that: another one takes its place.
 */
const SUPERVISOR = `
"$@" 3>&- & p=$!
( f=; trap '[ -n "$f" ] && kill $f; exit' TERM
  until flock -x 3 & f=$!; wait $f; do sleep 1; done
  kill -INT $p ) 4>&- & w=$!
wait $p; c=$?
kill $w 2>/dev/null; wait $w
exit $c`;

export type ServerOptions = { socketOrdner: string; fsync: boolean; maxConnections: number };

export function getUserLock(folders: Folders): string {
  return path.join(folders.locks, 'nutzer');
}

function getAliveLock(folders: Folders): string {
  return path.join(folders.locks, 'server');
}

/** Whether any process of the server of this folder lives. */
export function isServerAlive(folders: Folders): Promise<boolean> {
  return isLocked(getAliveLock(folders));
}

/** Starts the server under its supervisor and waits until it answers. The caller holds the user lock. */
export async function startServer(
  folders: Folders,
  binaries: Binaries,
  runAs: RunAs,
  options: ServerOptions,
): Promise<void> {
  const alive = await findLock(getAliveLock(folders), { art: 'allein', waitSeconds: 0 });
  if (!alive) throw new EmbeddedError(`In ${folders.cluster} läuft noch ein Datenbankserver.`);
  removeStaleFiles(folders, options.socketOrdner);
  const users = openLockFile(getUserLock(folders));
  const log = openLog(folders.log);
  try {
    const command = [binaries.postgres, '-D', folders.cluster, ...toArguments(options)];
    const plan = toSpawn(runAs, 'sh', ['-c', SUPERVISOR, 'kim-datenbank', ...command]);
    const child = spawn(plan.command, plan.args, {
      ...plan.identity,
      // Its own session: Ctrl-C in the terminal must reach Node only, which then stops in order.
      detached: true,
      cwd: folders.cluster,
      env: { ...process.env, ...binaries.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', log, log, users, alive.fd],
    });
    child.unref();
    await waitUntilReady(folders, child);
  } finally {
    for (const fd of [users, log]) closeSync(fd);
    alive.release();
  }
}

function toArguments(options: ServerOptions): string[] {
  const settings: Record<string, string | number> = {
    port: PORT,
    // The bundled OpenSSL is old: nothing but the private socket may lead to this server.
    listen_addresses: '',
    unix_socket_directories: `"${options.socketOrdner}"`,
    unix_socket_permissions: '0700',
    max_connections: options.maxConnections,
    shared_buffers: `${computeSharedBuffers(totalmem())}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '1GB',
    random_page_cost: 1.1,
    // A large load must not write every page twice; in quiet times far less lies on the disk.
    max_wal_size: '4GB',
    wal_level: 'minimal',
    max_wal_senders: 0,
    jit: 'off',
    // Each statement would write its name into the process list twice; pg_stat_activity has it anyway.
    update_process_title: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and error details can hold personal data; only what the server says of itself is kept.
    log_error_verbosity: 'terse',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_statement: 'none',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: -1,
    // A cluster that is thrown away: nothing need last, and nobody tidies up.
    ...(options.fsync
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Megabytes: a sixteenth of the machine, at least what PostgreSQL takes by itself, at most a gigabyte. */
function computeSharedBuffers(memory: number): number {
  return Math.round(Math.min(1_024, Math.max(128, memory / 16 / 1_048_576)));
}

async function waitUntilReady(folders: Folders, child: ChildProcess): Promise<void> {
  const end: { reason?: string } = {};
  child.on('error', (error) => {
    end.reason = error.message;
  });
  child.on('exit', (code, signal) => {
    end.reason = `Ende mit ${signal ?? code}`;
  });
  const deadline = Date.now() + START_MS;
  while (end.reason === undefined && Date.now() < deadline) {
    if (readStatus(folders)[7]?.trim() === 'ready') return;
    await wait(10);
  }
  throw new EmbeddedError(
    `Die Datenbank in ${folders.cluster} startet nicht (${end.reason ?? 'keine Antwort in 60 s'}). ` +
      `${folders.log} endet mit: ${readLogEnd(folders.log)}`,
  );
}

/** The eight lines the server keeps about itself; empty when there is no such file. */
function readStatus(folders: Folders): string[] {
  const file = path.join(folders.cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/**
 * After kill -9 the files name a process number that somebody else may have by now, and the server would
 * refuse to start for ever. We hold the lock that every process of the server inherits, so none is left;
 * only a server started by hand can be, and that one sits in the folder.
 */
function removeStaleFiles(folders: Folders, socketOrdner: string): void {
  const pid = findServerPid(folders);
  if (pid) {
    throw new EmbeddedError(`In ${folders.cluster} läuft ein fremder Datenbankserver (Prozess ${pid}).`);
  }
  rmSync(path.join(folders.cluster, 'postmaster.pid'), { force: true });
  rmSync(path.join(socketOrdner, `.s.PGSQL.${PORT}`), { force: true });
  rmSync(path.join(socketOrdner, `.s.PGSQL.${PORT}.lock`), { force: true });
}

/** The process that really runs on this cluster. */
export function findServerPid(folders: Folders): number | undefined {
  const pid = Number(readStatus(folders)[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folders.cluster ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Ends a server that its supervisor did not end (that can be killed, too). Answers whether it is gone. */
export async function stopOrphan(folders: Folders): Promise<boolean> {
  for (const [signal, patience] of [
    ['SIGINT', STOP_MS],
    ['SIGQUIT', KILL_MS],
  ] as const) {
    const pid = findServerPid(folders);
    if (pid) process.kill(pid, signal);
    if (await waitUntilGone(folders, patience)) return true;
  }
  return false;
}

/** Waits until no process of the server is left. Answers whether that is so. */
export async function waitUntilGone(folders: Folders, timeoutMs: number = STOP_MS): Promise<boolean> {
  const lock = await findLock(getAliveLock(folders), { art: 'allein', waitSeconds: timeoutMs / 1000 });
  lock?.release();
  return lock !== undefined;
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(file, size > MAX_LOG_BYTES ? 'w' : 'a', 0o600);
}

function readLogEnd(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' | ');
}

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { Folders } from './folders.ts';

/**
 * PostgreSQL refuses to run as root. As root it runs in a user namespace where root has another number: that
 * works below folders that only root may enter and creates no account. Where namespaces are forbidden
 * (containers often), under an unprivileged number.
 */
export type RunAs =
  | { art: 'direkt'; uid: number; gid: number }
  | { art: 'namensraum'; uid: number; gid: number }
  | { art: 'kennung'; uid: number; gid: number };

const NOBODY = 65_534;
const UNSHARE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

/** Decides how to run the programs for this data folder. Throws EmbeddedError with the folder that is in the way. */
export function getRunAs(binaries: Binaries, folders: Folders): RunAs {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { art: 'direkt', uid, gid };
  const owner = findOwner(folders.cluster);
  // A cluster that was created by a normal user stays theirs.
  if (owner && owner.uid !== 0) return checkReadable({ art: 'kennung', ...owner }, binaries, folders);
  if (hasNamespaces(binaries, folders)) return { art: 'namensraum', uid, gid };
  if (owner) {
    throw new EmbeddedError(
      `Die Datenbank in ${folders.cluster} gehört root, und Benutzer-Namensräume (unshare -U) sind hier gesperrt. ` +
        'Bitte als normaler Benutzer starten und ihm den Datenordner übereignen.',
    );
  }
  return checkReadable({ art: 'kennung', uid: NOBODY, gid: NOBODY }, binaries, folders);
}

function findOwner(folder: string): { uid: number; gid: number } | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

function hasNamespaces(binaries: Binaries, folders: Folders): boolean {
  const [command = '', ...args] = UNSHARE;
  const probe = '"$0" --version >/dev/null && test -w "$1" && test -x "$1"';
  const run = spawnSync(command, [...args, 'sh', '-c', probe, binaries.postgres, folders.data], {
    env: { ...process.env, ...binaries.env },
    stdio: 'ignore',
  });
  return run.status === 0;
}

function checkReadable(runAs: RunAs, binaries: Binaries, folders: Folders): RunAs {
  // Everything secret in the data folder has its own 0600; the server must only be able to pass.
  const data = statSync(folders.data);
  if (data.uid !== runAs.uid) chmodSync(folders.data, data.mode | 0o011);
  for (const goal of [binaries.native, folders.data]) {
    const closed = findClosedFolder(goal, runAs.uid, runAs.gid);
    if (!closed) continue;
    throw new EmbeddedError(
      `PostgreSQL läuft nicht als root und müsste hier als uid ${runAs.uid} laufen, darf aber ${closed} nicht ` +
        'betreten. Bitte als normaler Benutzer starten, den Ordner freigeben (chmod o+x) oder mit KIM_DATA_DIR ' +
        'einen anderen wählen.',
    );
  }
  return runAs;
}

/** The outermost folder on the way to `goal` that this number may not enter. */
export function findClosedFolder(goal: string, uid: number, gid: number): string | undefined {
  const parts = path.resolve(goal).split(path.sep).slice(1);
  const chain = parts.map((_, index) => path.sep + path.join(...parts.slice(0, index + 1)));
  return chain.find((folder) => {
    const stat = statSync(folder);
    const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
    return (stat.mode & bit) === 0;
  });
}

/** Command line and spawn options that run `command` under the chosen identity. */
export function toSpawn(runAs: RunAs, command: string, args: readonly string[]): SpawnPlan {
  if (runAs.art === 'namensraum') {
    const [first = '', ...rest] = UNSHARE;
    return { command: first, args: [...rest, command, ...args], identity: {} };
  }
  const identity = runAs.art === 'kennung' ? { uid: runAs.uid, gid: runAs.gid } : {};
  return { command, args: [...args], identity };
}

export type SpawnPlan = { command: string; args: string[]; identity: { uid?: number; gid?: number } };

/** Runs a program to its end; throws EmbeddedError with its own words when it fails. */
export function runProgram(
  plan: SpawnPlan,
  options: { cwd: string; env: Record<string, string> },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(plan.command, plan.args, {
      ...plan.identity,
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => {
      words += chunk.toString();
    });
    child.on('error', (error) => reject(new EmbeddedError(`${plan.command}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new EmbeddedError(`${plan.command} endete mit ${code ?? 'Signal'}: ${words.trim()}`));
    });
  });
}

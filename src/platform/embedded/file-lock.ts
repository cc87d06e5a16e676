import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { EmbeddedError, toEmbeddedError } from './embedded-error.ts';

/** Exit code we ask `flock` to use for "somebody else holds it". */
const BUSY = 75;

/**
 * A lock of the kernel on an open file. It lives as long as the descriptor is open somewhere, so it is free
 * at once when its holder is killed, however hard, and it cannot be confused by a reused process number.
 */
export type FileLock = { fd: number; release: () => void };

export type LockMode = { art: 'allein' | 'geteilt'; waitSeconds: number };

/** Takes the lock or answers undefined when it is still held after the waiting time. */
export async function findLock(file: string, mode: LockMode): Promise<FileLock | undefined> {
  const fd = openLockFile(file);
  const lock = { fd, release: closeOnce(fd) };
  try {
    if (await hasLocked(fd, mode)) return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
  lock.release();
  return undefined;
}

/** True while somebody holds the lock, alone or together with others. */
export async function isLocked(file: string): Promise<boolean> {
  const probe = await findLock(file, { art: 'allein', waitSeconds: 0 });
  probe?.release();
  return probe === undefined;
}

/** Opens the file of a lock without taking it. */
export function openLockFile(file: string): number {
  try {
    return openSync(file, 'a', 0o600);
  } catch (error) {
    throw toEmbeddedError(`Sperrdatei ${file} ist nicht nutzbar`, error);
  }
}

/**
 * Node has no call for flock(2). But such a lock belongs to the open file and not to a process: the small
 * helper locks the descriptor it inherits, ends, and the lock stays with ours.
 */
function hasLocked(fd: number, mode: LockMode): Promise<boolean> {
  const wait = mode.waitSeconds > 0 ? ['-w', String(mode.waitSeconds)] : ['-n'];
  const args = [mode.art === 'allein' ? '-x' : '-s', '-E', String(BUSY), ...wait, '3'];
  return new Promise((resolve, reject) => {
    const child = spawn('flock', args, { stdio: ['ignore', 'ignore', 'ignore', fd] });
    child.on('error', () => reject(new EmbeddedError('Das Programm „flock“ fehlt (Paket util-linux).')));
    child.on('exit', (code) => {
      if (code === 0 || code === BUSY) resolve(code === 0);
      else
        reject(new EmbeddedError(`Dateisperren werden hier nicht unterstützt (flock: ${code ?? 'Signal'}).`));
    });
  });
}

function closeOnce(fd: number): () => void {
  let open = true;
  return () => {
    if (open) closeSync(fd);
    open = false;
  };
}

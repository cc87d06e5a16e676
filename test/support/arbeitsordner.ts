import { existsSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const SPEICHER = '/dev/shm';
const GIB = 1024 ** 3;
/** What the databases of a whole run take at most (measured: 2 GiB), twice; and as much again for everybody's memory. */
const FREI = 4 * GIB;
/** A run that was killed leaves its folder in memory: longer than any run lasts, then a later one sweeps it up. */
const LIEGT_MS = 6 * 60 * 60 * 1000;
/** A cluster of tests that was stopped is used no more; its run had this long to take it away. */
const RUHT_MS = 10 * 60 * 1000;

/**
 * A fresh folder for data that a test throws away. In memory where there is plenty: a database is 1,500 files, and on a
 * disk making them takes the kernel seven times as long (900 ms for a copy of the template, 120 in memory).
 */
export async function createArbeitsordner(vorsatz: `kim-${string}-`): Promise<string> {
  return mkdtemp(join(isPlatz() ? SPEICHER : tmpdir(), vorsatz));
}

function isPlatz(): boolean {
  if (!existsSync(SPEICHER)) return false;
  sweep();
  const { bavail, bsize } = statfsSync(SPEICHER);
  return bavail * bsize > FREI && freemem() > 2 * FREI;
}

function sweep(): void {
  for (const name of readdirSync(SPEICHER)) {
    const pfad = join(SPEICHER, name);
    const alt = Date.now() - (statSync(pfad, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    const ruht = name.startsWith('kim-test-') && !existsSync(join(pfad, 'pg', 'postmaster.pid'));
    if (!/^kim-(test|e2e)-/.test(name) || alt <= (ruht ? RUHT_MS : LIEGT_MS)) continue;
    try {
      rmSync(pfad, { recursive: true, force: true });
    } catch {
      // Belongs to somebody else.
    }
  }
}

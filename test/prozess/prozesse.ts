import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { sep } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';

function leseOhneFehler(lies: () => string): string {
  try {
    return lies();
  } catch {
    // The process ended while we looked.
    return '';
  }
}

/** Processes that work in this folder or were started for it; found by /proc, never by name. */
function findProzesse(ordner: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      if (pid === process.pid) return false;
      const platz = leseOhneFehler(() => readlinkSync(`/proc/${pid}/cwd`));
      const umgebung = leseOhneFehler(() => readFileSync(`/proc/${pid}/environ`, 'utf8'));
      return `${platz}${sep}`.startsWith(`${ordner}${sep}`) || umgebung.includes(`KIM_DATA_DIR=${ordner}\0`);
    });
}

/** Waits until nothing is left of an installation; answers what is. */
export async function findVerwaiste(ordner: string, hoechstensMs = 15_000): Promise<number[]> {
  const frist = Date.now() + hoechstensMs;
  for (;;) {
    const pids = findProzesse(ordner);
    if (pids.length === 0 || Date.now() > frist) return pids;
    await warte(100);
  }
}

/** Resident memory in bytes. */
export function readSpeicher(pid: number): number {
  const treffer = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(treffer?.[1] ?? 0) * 1024;
}

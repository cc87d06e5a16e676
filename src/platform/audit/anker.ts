import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ANKERDATEI } from './anker-lesen.ts';
import type { Kopf } from './kanonisch.ts';

/**
 * Heads of the chains in a folder outside the database, a file per day, append-only. Copied to another place from time
 * to time, it shows a log that was cut off or written anew, even to somebody who may change everything in the database.
 */
export type Anker = {
  /** Notes heads; writes at most one line per `abstandMs`. The first line of a process and of a day holds all heads. */
  recordKoepfe(koepfe: readonly Kopf[], listAlle: () => Promise<Kopf[]>): Promise<void>;
  /** After a restore older heads no longer count; the break stays visible in the file. */
  recordWiederherstellung(epoche: number): Promise<void>;
};

/** A line of an anchor file. `alle`: the heads of all chains, not only of those that grew. */
export type Ankerzeile =
  | { zeit: string; alle: boolean; koepfe: [kette: string, lfd: string, hash: string][] }
  | { zeit: string; wiederherstellung: number };

const ABSTAND_MS = 10_000;

export function createAnker(
  ordner: string,
  { abstandMs = ABSTAND_MS, jetzt = Date.now }: { abstandMs?: number; jetzt?: () => number } = {},
): Anker {
  const offen = new Map<string, Kopf>();
  let zuletzt = Number.NEGATIVE_INFINITY;
  let tag = '';

  return {
    async recordKoepfe(koepfe, listAlle) {
      for (const kopf of koepfe) offen.set(kopf.kette, kopf);
      // A clock that was set back must not keep heads waiting until the old time comes again.
      if (offen.size === 0 || Math.abs(jetzt() - zuletzt) < abstandMs) return;
      const zeit = new Date(jetzt()).toISOString();
      const alle = zeit.slice(0, 10) !== tag;
      const werte = alle ? await listAlle() : [...offen.values()];
      await appendZeile(ordner, {
        zeit,
        alle,
        koepfe: werte.map(({ kette, lfd, hash }) => [kette, lfd, hash]),
      });
      offen.clear();
      zuletzt = jetzt();
      tag = zeit.slice(0, 10);
    },
    async recordWiederherstellung(epoche) {
      await appendZeile(ordner, { zeit: new Date(jetzt()).toISOString(), wiederherstellung: epoche });
      tag = '';
    },
  };
}

/** One write and fsync per line: after a crash a line is there or not; a torn one is ended by the next. */
async function appendZeile(ordner: string, zeile: Ankerzeile): Promise<void> {
  await mkdir(ordner, { recursive: true, mode: 0o700 });
  const griff = await open(join(ordner, await findDateiname(ordner, zeile.zeit)), 'a+', 0o600);
  try {
    const { size } = await griff.stat();
    const letztes = Buffer.alloc(1);
    if (size > 0) await griff.read(letztes, 0, 1, size - 1);
    const anfang = size > 0 && letztes.toString() !== '\n' ? '\n' : '';
    await griff.appendFile(`${anfang}${JSON.stringify(zeile)}\n`, 'utf8');
    await griff.sync();
    if (size === 0) await syncFolder(ordner);
  } finally {
    await griff.close();
  }
}

/**
 * The file of the day, or a newer one that is there: readers go by the names, so after the clock was set back a head
 * must not stand before older ones.
 */
async function findDateiname(ordner: string, zeit: string): Promise<string> {
  const heute = `${zeit.slice(0, 10)}.ndjson`;
  const spaeter = (await readdir(ordner)).filter((name) => ANKERDATEI.test(name) && name > heute);
  return spaeter.sort().at(-1) ?? heute;
}

/** A new file is safe only when its folder is written too. */
async function syncFolder(ordner: string): Promise<void> {
  const griff = await open(ordner, 'r');
  try {
    await griff.sync();
  } finally {
    await griff.close();
  }
}

import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Collects rows by table and month in files; the loader reads them month by month, as rows come in life. */
export type Ablage = {
  put: (tabelle: string, monat: string, zeile: string) => void;
  /** Writes what is still in memory. */
  flush: () => void;
  /** Rows by table. */
  anzahlen: Readonly<Record<string, number>>;
};

type Blatt = { name: string; bytes: Buffer; laenge: number };

const BLATT_BYTES = 64 * 1024;

/**
 * Rows wait as bytes and not as strings: some thousand files are open at once, and the garbage collector would carry
 * all their strings along. UTF-8 takes at most three bytes a UTF-16 unit.
 */
export function createAblage(ordner: string, schreiber: number): Ablage {
  mkdirSync(ordner, { recursive: true, mode: 0o700 });
  const blaetter = new Map<string, Map<string, Blatt>>();
  const anzahlen: Record<string, number> = {};
  const write = (name: string, bytes: Uint8Array): void => {
    appendFileSync(join(ordner, `${name}.${schreiber}.copy`), bytes, { mode: 0o600 });
  };
  const flushBlatt = (blatt: Blatt): void => {
    if (blatt.laenge > 0) write(blatt.name, blatt.bytes.subarray(0, blatt.laenge));
    blatt.laenge = 0;
  };
  const blattOf = (tabelle: string, monat: string): Blatt => {
    let monate = blaetter.get(tabelle);
    if (monate === undefined) blaetter.set(tabelle, (monate = new Map()));
    let blatt = monate.get(monat);
    if (blatt === undefined) {
      blatt = { name: `${monat}.${tabelle}`, bytes: Buffer.allocUnsafeSlow(BLATT_BYTES), laenge: 0 };
      monate.set(monat, blatt);
    }
    return blatt;
  };
  return {
    anzahlen,
    put(tabelle, monat, zeile) {
      anzahlen[tabelle] = (anzahlen[tabelle] ?? 0) + 1;
      const blatt = blattOf(tabelle, monat);
      if (blatt.laenge + 3 * zeile.length > BLATT_BYTES) flushBlatt(blatt);
      if (3 * zeile.length > BLATT_BYTES) write(blatt.name, Buffer.from(zeile, 'utf8'));
      else blatt.laenge += blatt.bytes.write(zeile, blatt.laenge, 'utf8');
    },
    flush() {
      for (const monate of blaetter.values()) for (const blatt of monate.values()) flushBlatt(blatt);
    },
  };
}

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

const STUECK_ZEICHEN = 200_000;

export function createAblage(ordner: string, schreiber: number): Ablage {
  mkdirSync(ordner, { recursive: true, mode: 0o700 });
  const wartend = new Map<string, { teile: string[]; zeichen: number }>();
  const anzahlen: Record<string, number> = {};
  const write = (name: string, teile: readonly string[]): void => {
    appendFileSync(join(ordner, `${name}.${schreiber}.copy`), teile.join(''), { mode: 0o600 });
  };
  return {
    anzahlen,
    put(tabelle, monat, zeile) {
      const name = `${monat}.${tabelle}`;
      const stapel = wartend.get(name) ?? { teile: [], zeichen: 0 };
      stapel.teile.push(zeile);
      stapel.zeichen += zeile.length;
      anzahlen[tabelle] = (anzahlen[tabelle] ?? 0) + 1;
      if (stapel.zeichen < STUECK_ZEICHEN) {
        wartend.set(name, stapel);
        return;
      }
      write(name, stapel.teile);
      wartend.delete(name);
    },
    flush() {
      for (const [name, { teile }] of wartend) write(name, teile);
      wartend.clear();
    },
  };
}

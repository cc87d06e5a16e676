import type { Datenschluessel } from './siegel.ts';

/** Milliseconds of a clock that never goes back. */
export type Uhr = () => number;

export type Schluesselcache = {
  find(name: string): Datenschluessel | undefined;
  put(name: string, schluessel: Datenschluessel): void;
  /** Drops one key, or with a trailing `/` all below it; '' drops everything. */
  drop(name: string): void;
  /** Rises with every drop: a key fetched before a drop must not be cached after it. */
  stand(): number;
  /** Overwrites what has expired; called by a timer so that keys leave the memory unasked. */
  sweep(): void;
  size(): number;
};

type Eintrag = { schluessel: Datenschluessel; seit: number };

/**
 * Data keys in the clear, for at most `dauer()` milliseconds and at most `hoechstens` of them, the longest unused go
 * first. A key that leaves is overwritten with zeros, so nobody may hold one across an `await`.
 */
export function createSchluesselcache(optionen: {
  uhr: Uhr;
  dauer: () => number;
  hoechstens: number;
}): Schluesselcache {
  const { uhr, dauer, hoechstens } = optionen;
  const eintraege = new Map<string, Eintrag>();
  let stand = 0;

  function remove(name: string, eintrag: Eintrag): void {
    eintraege.delete(name);
    eintrag.schluessel.bytes.fill(0);
  }

  return {
    find(name) {
      const eintrag = eintraege.get(name);
      if (!eintrag) return undefined;
      if (uhr() - eintrag.seit > dauer()) {
        remove(name, eintrag);
        return undefined;
      }
      // Back to the end: the order of a Map is the order of insertion, so its front is the longest unused.
      eintraege.delete(name);
      eintraege.set(name, eintrag);
      return eintrag.schluessel;
    },
    put(name, schluessel) {
      const vorher = eintraege.get(name);
      if (vorher) remove(name, vorher);
      eintraege.set(name, { schluessel, seit: uhr() });
      for (const [aeltester, eintrag] of eintraege) {
        if (eintraege.size <= hoechstens) break;
        remove(aeltester, eintrag);
      }
    },
    drop(name) {
      stand += 1;
      const ganzerTeil = name === '' || name.endsWith('/');
      if (!ganzerTeil) {
        const eintrag = eintraege.get(name);
        if (eintrag) remove(name, eintrag);
        return;
      }
      for (const [jeder, eintrag] of eintraege) if (jeder.startsWith(name)) remove(jeder, eintrag);
    },
    stand: () => stand,
    sweep() {
      const jetzt = uhr();
      const grenze = dauer();
      for (const [name, eintrag] of eintraege) if (jetzt - eintrag.seit > grenze) remove(name, eintrag);
    },
    size: () => eintraege.size,
  };
}

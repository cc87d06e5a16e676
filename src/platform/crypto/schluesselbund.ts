import { randomBytes, randomUUID } from 'node:crypto';
import type { Hauptschluessel } from './hauptschluessel.ts';
import type { Schluesselcache } from './schluesselcache.ts';
import { formatCachename } from './schluesselspeicher.ts';
import type { Schluesselkennung, Schluesselspeicher, VerpackterSchluessel } from './schluesselspeicher.ts';
import { parseSchluesselId } from './siegel.ts';
import type { Datenschluessel } from './siegel.ts';
import { createVerpackung, parseVerpackung } from './verpackung.ts';

export type Gefunden = readonly (Datenschluessel | undefined)[];

export type Schluesselbund = {
  /**
   * Calls `f` with the keys in the order asked for, undefined where there is none. `f` must be synchronous: keys are
   * overwritten when they leave the cache. `anlegen` makes the missing ones first.
   */
  use<T>(
    mandantId: string,
    kennungen: readonly Schluesselkennung[],
    anlegen: boolean,
    f: (schluessel: Gefunden) => T,
  ): Promise<T>;
  drop(name: string): void;
};

const SCHLUESSEL_BYTES = 32;

export function createSchluesselbund(
  speicher: Schluesselspeicher,
  cache: Schluesselcache,
  haupt: Hauptschluessel,
): Schluesselbund {
  /** Fetches (and makes) what `namen` lacks into `eigene`, a map that nobody else can overwrite. */
  async function fetchMissing(
    mandantId: string,
    fehlend: readonly Schluesselkennung[],
    anlegen: boolean,
    eigene: Map<string, Datenschluessel | undefined>,
  ): Promise<void> {
    const vorhanden = await speicher.listSchluessel(mandantId, fehlend);
    for (const einer of vorhanden)
      eigene.set(formatCachename(mandantId, einer.kennung), unwrap(haupt, einer));
    const ohne = fehlend.filter((kennung) => !eigene.has(formatCachename(mandantId, kennung)));
    if (ohne.length > 0 && anlegen) {
      const neue = ohne.map((kennung) => createVerpackt(haupt, mandantId, kennung));
      for (const einer of await speicher.createSchluessel(mandantId, neue)) {
        eigene.set(formatCachename(mandantId, einer.kennung), unwrap(haupt, einer));
      }
    }
    for (const kennung of fehlend) {
      const name = formatCachename(mandantId, kennung);
      if (!eigene.has(name)) eigene.set(name, undefined);
    }
  }

  function findAll(
    mandantId: string,
    kennungen: readonly Schluesselkennung[],
    eigene: ReadonlyMap<string, Datenschluessel | undefined>,
  ): { schluessel: (Datenschluessel | undefined)[]; fehlend: Schluesselkennung[] } {
    const fehlend = new Map<string, Schluesselkennung>();
    const schluessel = kennungen.map((kennung) => {
      const name = formatCachename(mandantId, kennung);
      if (eigene.has(name)) return eigene.get(name);
      const gefunden = cache.find(name);
      if (!gefunden) fehlend.set(name, kennung);
      return gefunden;
    });
    return { schluessel, fehlend: [...fehlend.values()] };
  }

  return {
    async use(mandantId, kennungen, anlegen, f) {
      const eigene = new Map<string, Datenschluessel | undefined>();
      const stand = cache.stand();
      // Repeats, because a cached key may leave while the missing ones are fetched; `eigene` only grows.
      for (;;) {
        const { schluessel, fehlend } = findAll(mandantId, kennungen, eigene);
        if (fehlend.length > 0) {
          await fetchMissing(mandantId, fehlend, anlegen, eigene);
          continue;
        }
        try {
          return f(schluessel);
        } finally {
          keep(cache, eigene, stand);
        }
      }
    },
    drop: (name) => cache.drop(name),
  };
}

/** Moves fetched keys into the cache, unless a deletion came in between: then they were for this use only. */
function keep(
  cache: Schluesselcache,
  eigene: ReadonlyMap<string, Datenschluessel | undefined>,
  stand: number,
): void {
  for (const [name, schluessel] of eigene) {
    if (!schluessel) continue;
    if (cache.stand() === stand) cache.put(name, schluessel);
    else schluessel.bytes.fill(0);
  }
}

function unwrap(haupt: Hauptschluessel, von: VerpackterSchluessel): Datenschluessel {
  return { id: parseSchluesselId(von.schluesselId), bytes: parseVerpackung(haupt, toOrt(von), von) };
}

function createVerpackt(
  haupt: Hauptschluessel,
  mandantId: string,
  kennung: Schluesselkennung,
): VerpackterSchluessel {
  const schluesselId = randomUUID();
  const bytes = randomBytes(SCHLUESSEL_BYTES);
  const verpackung = createVerpackung(haupt, toOrt({ mandantId, kennung, schluesselId }), bytes);
  bytes.fill(0);
  return { mandantId, kennung, schluesselId, ...verpackung };
}

/** The place of a key for its wrapping. */
export function toOrt(von: Pick<VerpackterSchluessel, 'mandantId' | 'kennung' | 'schluesselId'>) {
  return { mandantId: von.mandantId, schluesselId: von.schluesselId, ...von.kennung };
}

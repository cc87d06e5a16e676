import type { Probe, Schluesselspeicher, VerpackterSchluessel } from './schluesselspeicher.ts';
import { formatCachename } from './schluesselspeicher.ts';

export type Testspeicher = Schluesselspeicher & {
  zeilen: Map<string, VerpackterSchluessel>;
  proben: Map<number, Probe>;
  /** Names of the calls, to count queries. */
  aufrufe: string[];
};

/** Key store in memory, for tests of everything above the database. Keeps to the same contract as the real one. */
export function createTestspeicher(): Testspeicher {
  const zeilen = new Map<string, VerpackterSchluessel>();
  const proben = new Map<number, Probe>();
  const aufrufe: string[] = [];

  function remove(passt: (zeile: VerpackterSchluessel) => boolean): Promise<number> {
    const weg = [...zeilen].filter(([, zeile]) => passt(zeile));
    for (const [name] of weg) zeilen.delete(name);
    return Promise.resolve(weg.length);
  }
  const listAeltere = (version: number) => [...zeilen].filter(([, zeile]) => zeile.version < version);

  return {
    zeilen,
    proben,
    aufrufe,
    listSchluessel(mandantId, kennungen) {
      aufrufe.push('list');
      return Promise.resolve(
        kennungen.flatMap((kennung) => zeilen.get(formatCachename(mandantId, kennung)) ?? []),
      );
    },
    createSchluessel(mandantId, neue) {
      aufrufe.push('create');
      return Promise.resolve(
        neue.map((neu) => {
          const name = formatCachename(mandantId, neu.kennung);
          const gilt = zeilen.get(name) ?? neu;
          zeilen.set(name, gilt);
          return gilt;
        }),
      );
    },
    hasSchluesselId: (mandantId, id) =>
      Promise.resolve(
        [...zeilen.values()].some((zeile) => zeile.mandantId === mandantId && zeile.schluesselId === id),
      ),
    deleteSchluessel: async (mandantId, { art, id }, klasse) =>
      await remove(
        ({ mandantId: von, kennung }) =>
          von === mandantId &&
          kennung.art === art &&
          kennung.id === id &&
          (klasse === undefined || kennung.klasse === klasse),
      ),
    deleteMandant: async (mandantId) => await remove((zeile) => zeile.mandantId === mandantId),
    updateBlock(version, block, rewrap) {
      const alte = listAeltere(version).slice(0, block);
      for (const [name, alt] of alte) zeilen.set(name, { ...alt, verpackt: rewrap(alt), version });
      return Promise.resolve(alte.length);
    },
    countAeltere: (version) => Promise.resolve(listAeltere(version).length),
    listProben: () => Promise.resolve([...proben.values()]),
    createProbe(probe) {
      if (!proben.has(probe.version)) proben.set(probe.version, probe);
      return Promise.resolve();
    },
    deleteProbe(version) {
      const gebraucht = [...zeilen.values()].some((zeile) => zeile.version === version);
      return Promise.resolve(!gebraucht && proben.delete(version));
    },
    close: () => Promise.resolve(),
  };
}

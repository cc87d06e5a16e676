import { Worker } from 'node:worker_threads';
import type { Fadenauftrag, Fadenmeldung } from './faden.ts';

export type Druckstand = { akten: number; geloescht: number; zeilen: Record<string, number> };

/** A copy lives for a moment: with room enough it is gone before the collector looks. */
const JUNGE_MB = 192;

/** Prints all Mandanten in two threads; `melde` hears how many are done. */
export async function writeAlle(
  auftrag: Omit<Fadenauftrag, 'schreiber'>,
  faeden: number,
  melde: (fertig: number, gesamt: number) => void,
): Promise<Druckstand> {
  const stand: Druckstand = { akten: 0, geloescht: 0, zeilen: {} };
  let fertig = 0;
  // The largest first, each to the thread with the least to do.
  const teile = Array.from({ length: faeden }, () => ({
    last: 0,
    mandanten: [] as Fadenauftrag['mandanten'],
  }));
  for (const mandant of auftrag.mandanten.toSorted((a, b) => b.kraefte.length - a.kraefte.length)) {
    const teil = teile.reduce((wenigste, einer) => (einer.last < wenigste.last ? einer : wenigste));
    teil.last += mandant.kraefte.length;
    teil.mandanten.push(mandant);
  }
  const receive = (meldung: Fadenmeldung): void => {
    if (meldung.art === 'mandant') {
      stand.akten += meldung.gedruckt.akten;
      stand.geloescht += meldung.gedruckt.geloescht;
      fertig += 1;
      melde(fertig, auftrag.mandanten.length);
      return;
    }
    for (const [tabelle, zeilen] of Object.entries(meldung.anzahlen))
      stand.zeilen[tabelle] = (stand.zeilen[tabelle] ?? 0) + zeilen;
  };
  await Promise.all(
    teile.map((teil, schreiber) => runFaden({ ...auftrag, mandanten: teil.mandanten, schreiber }, receive)),
  );
  return stand;
}

async function runFaden(auftrag: Fadenauftrag, receive: (meldung: Fadenmeldung) => void): Promise<void> {
  const faden = new Worker(new URL('faden.ts', import.meta.url), {
    workerData: auftrag,
    resourceLimits: { maxYoungGenerationSizeMb: JUNGE_MB },
  });
  faden.on('message', receive);
  await new Promise<void>((fertig, fehler) => {
    faden.once('error', fehler);
    faden.once('exit', (code) =>
      code === 0 ? fertig() : fehler(new Error(`A printing thread ended with ${code}`)),
    );
  });
}

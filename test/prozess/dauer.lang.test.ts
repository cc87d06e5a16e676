import { readdirSync } from 'node:fs';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { type Anlage, startEinzelanlage } from './anlage.ts';
import { createOrdner } from './kim.ts';
import { readSpeicher } from './prozesse.ts';
import { login, type Mensch, type Schreiber, startSchreiber } from './schreiber.ts';
import { createVorrat } from './vorrat.ts';

/** Length of the load in minutes; 1 is enough to see whether the test itself works. */
const MINUTEN = Number(process.env['KIM_LANG_MINUTEN'] ?? 30);
const MEGABYTE = 1_048_576;
/** What the heap may breathe between two quarters of the run. */
const ATEM = 48 * MEGABYTE;

const { daten, entferne } = await createOrdner();
afterAll(entferne);

type Probe = { speicher: number; verbindungen: number; griffe: number };

async function readProbe(anlage: Anlage): Promise<Probe> {
  const [zeile] = await anlage.frage<{ zahl: number }>(
    `SELECT count(*)::int AS zahl FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return {
    speicher: readSpeicher(anlage.pid()),
    verbindungen: zeile?.zahl ?? 0,
    griffe: readdirSync(`/proc/${anlage.pid()}/fd`).length,
  };
}

/** Reads what was written, the lists of the day and the readiness, as browsers and a monitor do. */
function startLeser(mensch: Mensch, anlage: Anlage, schreiber: Schreiber): { ende: () => Promise<number> } {
  const ende = new AbortController();
  let gelesen = 0;
  const lies = async (): Promise<void> => {
    while (!ende.signal.aborted) {
      const { id, pfad } = schreiber.sendungen.findLast((sendung) => sendung.id !== null) ?? {};
      if (pfad === '/kurzberatungen') expect((await mensch.rufe('GET', `${pfad}/${id}`)).status).toBe(200);
      expect((await mensch.rufe('GET', '/sitzung')).status).toBe(200);
      expect((await fetch(`${anlage.adresse}/readyz`)).status).toBe(200);
      gelesen += 1;
      await warte(20);
    }
  };
  const alle = Promise.all([lies(), lies()]);
  return {
    ende: async () => {
      ende.abort();
      await alle;
      return gelesen;
    },
  };
}

/** Least value of a quarter of the run: what stays after the garbage was collected. */
function findBoden(proben: readonly Probe[], viertel: number, feld: keyof Probe): number {
  const laenge = proben.length / 4;
  const teil = proben.slice(Math.floor(viertel * laenge), Math.floor((viertel + 1) * laenge));
  return Math.min(...teil.map((probe) => probe[feld]));
}

test(`${MINUTEN} minutes of load: neither memory nor connections nor open files grow`, {
  timeout: (MINUTEN + 5) * 60_000,
}, async () => {
  const zugang = await createVorrat(daten);
  const anlage = await startEinzelanlage(daten);
  try {
    const mensch = await login(anlage.adresse, zugang);
    // Warm first: code is compiled, caches and pools fill.
    const vorlauf = startSchreiber(mensch);
    await warte(Math.min(60_000, MINUTEN * 15_000));
    await vorlauf.ende();

    const schreiber = startSchreiber(mensch);
    const leser = startLeser(mensch, anlage, schreiber);
    const proben: Probe[] = [];
    const frist = Date.now() + MINUTEN * 60_000;
    while (Date.now() < frist) {
      proben.push(await readProbe(anlage));
      await warte(1_000);
    }
    await schreiber.ende();
    const gelesen = await leser.ende();

    const boden = (feld: keyof Probe) => [0, 1, 2, 3].map((viertel) => findBoden(proben, viertel, feld));
    const speicher = boden('speicher');
    const mib = speicher.map((wert) => Math.round(wert / MEGABYTE));
    const stand = { mib, verbindungen: boden('verbindungen'), griffe: boden('griffe') };
    console.info(`load: ${schreiber.sendungen.length} writes, ${gelesen} reads`, JSON.stringify(stand));

    expect([...schreiber.status.keys()]).toEqual([201]);
    const [, zweites = 0, , letztes = 0] = speicher;
    expect(letztes - zweites, `memory grows: ${mib.join(' → ')} MiB`).toBeLessThan(ATEM);
    for (const feld of ['verbindungen', 'griffe'] as const) {
      const [, frueher = 0, , spaeter = 0] = stand[feld];
      expect(spaeter - frueher, `${feld}: ${stand[feld].join(' → ')}`).toBeLessThanOrEqual(5);
    }
    // Whatever the load: the pools are bounded.
    expect(Math.max(...proben.map(({ verbindungen }) => verbindungen))).toBeLessThanOrEqual(45);
  } finally {
    expect(await anlage.ende(), 'orphaned').toEqual([]);
  }
});

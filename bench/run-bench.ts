import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { createLogger } from '#src/platform/log/logger.ts';
import { startServer } from '#src/server.ts';
import { startWorker } from '#src/worker.ts';
import { findFreePort } from '#test/support/freier-port.ts';
import { type Messung, measure } from './messen.ts';
import { createSzenarien } from './szenarien.ts';

export type Szenario = Messung & {
  name: string;
  clients: number;
  referenz?: { art: 'sql'; p50_ms: number; p95_ms: number };
  verhaeltnis_p50?: number;
};
export type Benchergebnis = {
  maschine: { kerne: number; modell: string; speicher_gib: number; node: string };
  umfang: string;
  szenarien: Szenario[];
};

/** Starts the product in a folder of its own, measures every scenario at 1 and 20 clients, ends it again. */
export async function runBench(angaben: { umfang: string; sekunden: number }): Promise<Benchergebnis> {
  const ordner = await mkdtemp(join(tmpdir(), 'kim-bench-'));
  const port = await findFreePort();
  const gelesen = loadKonfiguration({ KIM_DATA_DIR: ordner, KIM_PORT: String(port) });
  if (!gelesen.ok) throw new Error(gelesen.fehler.map((fehler) => fehler.meldung).join('\n'));
  const laufzeit = await openLaufzeit(gelesen.wert, { instanz: true, melde: () => undefined });
  const log = createLogger({ stufe: 'silent' });
  try {
    await prepareInhalt(laufzeit, () => undefined);
    const server = await startServer(laufzeit, log);
    const stopWorker = await startWorker(laufzeit, log);
    const sql = new pg.Pool({ connectionString: laufzeit.zugang.url, max: 20 });
    try {
      return await measureAll(`http://127.0.0.1:${port}`, sql, angaben);
    } finally {
      await sql.end();
      await stopWorker();
      await server.close();
    }
  } finally {
    await laufzeit.stop();
    await rm(ordner, { recursive: true, force: true });
  }
}

async function measureAll(
  adresse: string,
  sql: pg.Pool,
  angaben: { umfang: string; sekunden: number },
): Promise<Benchergebnis> {
  const szenarien: Szenario[] = [];
  for (const szenario of await createSzenarien(adresse, sql)) {
    for (const clients of [1, 20]) {
      const messung = await measure(szenario.anfrage, { clients, sekunden: angaben.sekunden });
      const bare =
        szenario.referenz === null
          ? null
          : await measure(szenario.referenz, { clients, sekunden: Math.min(1, angaben.sekunden) });
      szenarien.push({
        name: szenario.name,
        clients,
        ...messung,
        ...(bare === null || bare.p50_ms === 0
          ? {}
          : {
              referenz: { art: 'sql', p50_ms: bare.p50_ms, p95_ms: bare.p95_ms },
              verhaeltnis_p50: Math.round((messung.p50_ms / bare.p50_ms) * 10) / 10,
            }),
      });
    }
  }
  const maschine = {
    kerne: availableParallelism(),
    modell: cpus()[0]?.model ?? 'unbekannt',
    speicher_gib: Math.round(totalmem() / 1_073_741_824),
    node: process.version,
  };
  return { maschine, umfang: angaben.umfang, szenarien };
}

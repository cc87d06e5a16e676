import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { AUFTRAEGE } from './anwendung/auftraege.ts';
import { createLaufanker } from './anwendung/aufraeumen.ts';
import type { Laufzeit } from './anwendung/start.ts';
import { sealProtokoll } from './platform/audit/seal-protokoll.ts';
import { createJobs } from './platform/jobs/create-jobs.ts';
import type { Logger } from './platform/log/logger.ts';

const SIEGEL_TAKT_MS = 500;
const PAUSE_NACH_FEHLER_MS = 5_000;

/** The worker: seals the log twice a second (one worker at a time) and runs the jobs. Answers how to end it. */
export async function startWorker(laufzeit: Laufzeit, logger: Logger): Promise<() => Promise<void>> {
  const ende = new AbortController();
  const siegeln = sealForever(laufzeit, logger, ende.signal);
  const jobs = createJobs({ datenbankUrl: laufzeit.zugang.url, logger });
  const worker = await jobs.startWorker(AUFTRAEGE.map((bind) => bind(laufzeit)));
  return async () => {
    ende.abort();
    await worker.stop();
    await siegeln;
  };
}

async function sealForever(laufzeit: Laufzeit, logger: Logger, ende: AbortSignal): Promise<void> {
  const anker = createLaufanker(laufzeit);
  while (!ende.aborted) {
    const client = new pg.Client({ connectionString: laufzeit.zugang.url, application_name: 'kim siegel' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      while (!ende.aborted) {
        await sealProtokoll(client, anker);
        await wait(SIEGEL_TAKT_MS, undefined, { signal: ende }).catch(() => undefined);
      }
    } catch (fehler) {
      logger.error('Sealing failed', { fehler });
      await wait(PAUSE_NACH_FEHLER_MS, undefined, { signal: ende }).catch(() => undefined);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

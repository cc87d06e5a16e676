import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { join } from 'node:path';
import type { Laufzeit } from './anwendung/start.ts';
import { createAnker } from './platform/audit/anker.ts';
import { sealProtokoll } from './platform/audit/seal-protokoll.ts';
import type { Logger } from './platform/log/logger.ts';

const SIEGEL_TAKT_MS = 500;
const PAUSE_NACH_FEHLER_MS = 5_000;

/** The worker: seals the log twice a second (one worker at a time) and runs the jobs. Answers how to end it. */
export async function startWorker(laufzeit: Laufzeit, log: Logger): Promise<() => Promise<void>> {
  const ende = new AbortController();
  const lauf = sealForever(laufzeit, log, ende.signal);
  return async () => {
    ende.abort();
    await lauf;
  };
}

async function sealForever(laufzeit: Laufzeit, log: Logger, ende: AbortSignal): Promise<void> {
  const anker = createAnker(join(laufzeit.konfiguration.datenDir, 'anker'));
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
      log.error('Sealing failed', { fehler });
      await wait(PAUSE_NACH_FEHLER_MS, undefined, { signal: ende }).catch(() => undefined);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from '../log/logger.ts';
import { type Auftrag, type Auftragsinhalt, parseInhalt, toQueueOptions } from './auftrag.ts';
import { startClockWatch } from './clock.ts';

export type Lauf = {
  jobId: string;
  /** Aborted when the worker stops or the run took too long. */
  signal: AbortSignal;
};

/** A job with what it does. The work goes through `withActor` or `asSystem`, one Mandant per transaction. */
export type Arbeit = {
  auftrag: Auftrag<Auftragsinhalt>;
  run: (roh: unknown, lauf: Lauf) => Promise<void>;
};

export function bindAuftrag<Inhalt extends Auftragsinhalt>(
  auftrag: Auftrag<Inhalt>,
  run: (inhalt: Inhalt, lauf: Lauf) => Promise<void>,
): Arbeit {
  return { auftrag, run: (roh, lauf) => run(parseInhalt(auftrag, roh), lauf) };
}

export type Jobs = {
  /** Makes the queues known; every node calls it at start, since an unknown job is refused. Idempotent. */
  createQueues(auftraege: readonly Auftrag<Auftragsinhalt>[]): Promise<void>;
  /** Works until `stop`. Several nodes may work at once; a job is run by one of them. */
  startWorker(arbeiten: readonly Arbeit[], angaben?: { abfrageSekunden?: number }): Promise<Worker>;
};

export type Worker = {
  /** Lets running jobs end, at most `hoechstensMs` (10 seconds). */
  stop(hoechstensMs?: number): Promise<void>;
};

/** `datenbankUrl` is the login of the application; every connection made here is kim_jobs and nothing else. */
export function createJobs({ datenbankUrl, logger }: { datenbankUrl: string; logger: Logger }): Jobs {
  const connectionString = toJobsUrl(datenbankUrl);
  return {
    createQueues: (auftraege) => createQueues(connectionString, auftraege),
    startWorker: (arbeiten, angaben) => startWorker({ connectionString, logger, arbeiten, ...angaben }),
  };
}

/** The role is set while connecting, because pg-boss sends statements outside of our transactions. */
function toJobsUrl(datenbankUrl: string): string {
  const adresse = new URL(datenbankUrl);
  adresse.searchParams.set('options', '-c role=kim_jobs');
  // pg reads %20, not the + of URLSearchParams.
  return adresse.href.replaceAll('+', '%20');
}

async function createQueues(
  connectionString: string,
  auftraege: readonly Auftrag<Auftragsinhalt>[],
): Promise<void> {
  const client = new Client({ connectionString, application_name: 'kim jobs' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const auftrag of auftraege) {
      const optionen = JSON.stringify(toQueueOptions(auftrag));
      await client.query('SELECT pgboss.create_queue($1, $2::jsonb)', [auftrag.name, optionen]);
    }
  } finally {
    await client.end();
  }
}

async function startWorker(angaben: {
  connectionString: string;
  logger: Logger;
  arbeiten: readonly Arbeit[];
  abfrageSekunden?: number;
}): Promise<Worker> {
  const { connectionString, logger, arbeiten, abfrageSekunden = 2 } = angaben;
  const boss = new PgBoss({
    connectionString,
    application_name: 'kim jobs',
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    max: 4,
  });
  boss.on('error', (fehler) => logger.error('job queue failed', { fehler }));
  await boss.start();
  const endClock = await startClockWatch(boss.getDb(), logger);
  await removeOldSchedules(boss, arbeiten);
  for (const { auftrag, run } of arbeiten) {
    await boss.createQueue(auftrag.name, toQueueOptions(auftrag));
    await boss.updateQueue(auftrag.name, toUpdate(auftrag));
    const workerId = await boss.work(
      auftrag.name,
      { pollingIntervalSeconds: abfrageSekunden, batchSize: 1 },
      async ([job]) => {
        if (!job) return;
        try {
          const lauf = { jobId: job.id, signal: job.signal };
          await runLogged(logger, auftrag.name, lauf, () => run(job.data, lauf));
        } finally {
          // Where one job was, more may wait: look again at once instead of after the next interval.
          boss.notifyWorker(workerId);
        }
      },
    );
    if (auftrag.zeitplan) {
      await boss.schedule(auftrag.name, auftrag.zeitplan.cron, auftrag.zeitplan.inhalt, {
        tz: 'Europe/Berlin',
      });
    }
  }
  return {
    stop: async (hoechstensMs = 10_000) => {
      await endClock();
      await boss.stop({ graceful: true, timeout: hoechstensMs });
    },
  };
}

/** The policy of a queue is fixed when it is made. */
function toUpdate(auftrag: Auftrag<Auftragsinhalt>): Omit<ReturnType<typeof toQueueOptions>, 'policy'> {
  const { policy: _policy, ...rest } = toQueueOptions(auftrag);
  return rest;
}

/** A schedule that the code no longer has must not go on. */
async function removeOldSchedules(boss: PgBoss, arbeiten: readonly Arbeit[]): Promise<void> {
  const gewollt = new Set(
    arbeiten.filter(({ auftrag }) => auftrag.zeitplan).map(({ auftrag }) => auftrag.name),
  );
  for (const { name } of await boss.getSchedules()) {
    if (!gewollt.has(name)) await boss.unschedule(name);
  }
}

/** The queue keeps what a failed run throws, so it gets a fixed code: messages of errors may quote content. */
async function runLogged(logger: Logger, job: string, lauf: Lauf, run: () => Promise<void>): Promise<void> {
  const beginn = performance.now();
  try {
    await run();
    logger.info('job done', { job, jobId: lauf.jobId, ms: performance.now() - beginn });
  } catch (fehler) {
    logger.error('job failed', { job, jobId: lauf.jobId, ms: performance.now() - beginn, fehler });
    const gescheitert = new Error('AUFTRAG_GESCHEITERT');
    gescheitert.stack = '';
    throw gescheitert;
  }
}

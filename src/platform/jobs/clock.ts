import type { PgBoss } from 'pg-boss';
import type { Logger } from '../log/logger.ts';

type Queue = Pick<ReturnType<PgBoss['getDb']>, 'executeSql'>;

/** The clock of the database counts. It may move to another host, whose clock differs a little. */
const TOLERANZ = `interval '2 minutes'`;
const TAKT_MS = 60_000;

/**
 * What was noted while the clock was ahead lies in the future once it is right again, and the queue waits until then:
 * for weeks no schedule, no maintenance, no job. Everything that has happened already is moved to now. Jobs that were
 * ordered for a later time keep it.
 */
const ZURUECK = [
  `UPDATE pgboss.version SET cron_on = now() WHERE cron_on > now() + ${TOLERANZ}`,
  `UPDATE pgboss.version SET bam_on = now() WHERE bam_on > now() + ${TOLERANZ}`,
  `UPDATE pgboss.queue SET monitor_on = least(monitor_on, now()), maintain_on = least(maintain_on, now())
    WHERE greatest(monitor_on, maintain_on) > now() + ${TOLERANZ}`,
  `UPDATE pgboss.job SET created_on = now(),
      start_after = CASE WHEN start_after <= created_on + ${TOLERANZ} THEN now() ELSE start_after END
    WHERE state = 'created' AND created_on > now() + ${TOLERANZ}`,
  `UPDATE pgboss.job SET created_on = least(created_on, now()), start_after = now(), started_on = now()
    WHERE state = 'retry' AND started_on > now() + ${TOLERANZ}`,
  `UPDATE pgboss.job SET created_on = least(created_on, now()), started_on = now()
    WHERE state = 'active' AND started_on > now() + ${TOLERANZ}`,
];

/** Moves what lies in the future back, now and once a minute. Answers how to end it. */
export async function startClockWatch(queue: Queue, logger: Logger): Promise<() => Promise<void>> {
  const mend = async (): Promise<void> => {
    let anzahl = 0;
    for (const text of ZURUECK) anzahl += (await queue.executeSql(`${text} RETURNING 1`)).rows.length;
    if (anzahl > 0) logger.warn('The clock went back: job queue moved to now', { anzahl });
  };
  await mend();
  let laeuft = Promise.resolve();
  const takt = setInterval(() => {
    laeuft = mend().catch((fehler: unknown) => logger.error('job queue failed', { fehler }));
  }, TAKT_MS).unref();
  return async () => {
    clearInterval(takt);
    await laeuft;
  };
}

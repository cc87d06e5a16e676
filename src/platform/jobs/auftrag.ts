import { z } from 'zod';

/** What a job may carry: ids, codes, days, numbers. The content is read by the job itself, with its own rights. */
const Wert = z.union([
  z.uuid(),
  z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/),
  z.iso.date(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.uuid()),
]);
export const Auftragsinhalt = z.record(z.string(), Wert);
export type Auftragsinhalt = z.infer<typeof Auftragsinhalt>;

/** NIE_DOPPELT: none is added while one waits or runs; NICHT_DOPPELT_WARTEND: none while one waits. Per key. */
export type Eindeutigkeit = 'BELIEBIG' | 'NICHT_DOPPELT_WARTEND' | 'NIE_DOPPELT';

/** A kind of job. Every job is idempotent: after a crash it runs again. */
export type Auftrag<Inhalt extends Auftragsinhalt> = {
  /** Lower case with dashes; stays for ever, jobs in the queue name it. */
  name: string;
  schema: z.ZodType<Inhalt>;
  eindeutigkeit: Eindeutigkeit;
  /** Further attempts after a failure, with growing pauses. */
  wiederholungen: number;
  /** After so many seconds a run counts as lost and is tried again. */
  hoechstdauer: number;
  /** Recurs by cron, German time. */
  zeitplan?: { cron: string; inhalt: Inhalt };
};

/** Checks the declaration at start, where a typo is cheap. */
export function defineAuftrag<Inhalt extends Auftragsinhalt>(auftrag: Auftrag<Inhalt>): Auftrag<Inhalt> {
  if (!/^[a-z][a-z0-9-]{2,59}$/.test(auftrag.name)) throw new Error(`Job ${auftrag.name}: bad name`);
  if (auftrag.zeitplan) parseInhalt(auftrag, auftrag.zeitplan.inhalt);
  return Object.freeze(auftrag);
}

/** Throws when the content does not fit the job or carries more than ids and codes: both are bugs. */
export function parseInhalt<Inhalt extends Auftragsinhalt>(auftrag: Auftrag<Inhalt>, roh: unknown): Inhalt {
  const inhalt = auftrag.schema.safeParse(roh);
  if (!inhalt.success || !Auftragsinhalt.safeParse(inhalt.data).success) {
    throw new Error(`Job ${auftrag.name}: content does not fit`);
  }
  return inhalt.data;
}

const POLICY = {
  BELIEBIG: 'standard',
  NICHT_DOPPELT_WARTEND: 'short',
  NIE_DOPPELT: 'exclusive',
} as const satisfies Record<Eindeutigkeit, string>;

const TAG = 86_400;

/** Options of the queue; finished jobs are kept a week, waiting ones two. */
export function toQueueOptions(auftrag: Auftrag<Auftragsinhalt>): {
  policy: string;
  retryLimit: number;
  retryDelay: number;
  retryBackoff: boolean;
  expireInSeconds: number;
  retentionSeconds: number;
  deleteAfterSeconds: number;
} {
  return {
    policy: POLICY[auftrag.eindeutigkeit],
    retryLimit: auftrag.wiederholungen,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: auftrag.hoechstdauer,
    retentionSeconds: 14 * TAG,
    deleteAfterSeconds: 7 * TAG,
  };
}

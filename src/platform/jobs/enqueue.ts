import { sql } from 'kysely';
import type { Trx } from '../db/kysely.ts';
import { type Auftrag, type Auftragsinhalt, parseInhalt } from './auftrag.ts';

export type EnqueueAngaben = {
  /** Jobs with the same key are the same job, as far as the `eindeutigkeit` of the job says. */
  schluessel?: string;
  /** Not before; ISO 8601 with zone. */
  ab?: string;
};

/**
 * Puts a job into the queue in the transaction of the caller: it exists if and only if the transaction commits.
 * Answers the id of the job, or null when one with this key is already there.
 */
export async function enqueue<Inhalt extends Auftragsinhalt>(
  trx: Trx,
  auftrag: Auftrag<Inhalt>,
  inhalt: Inhalt,
  angaben: EnqueueAngaben = {},
): Promise<string | null> {
  const json = JSON.stringify(parseInhalt(auftrag, inhalt));
  const { rows } = await sql<{ id: string | null }>`
    SELECT technik.stelle_auftrag(${auftrag.name}, ${json}::jsonb, ${angaben.schluessel ?? null}::text,
      ${angaben.ab ?? null}::timestamptz) AS id`.execute(trx);
  return rows[0]?.id ?? null;
}

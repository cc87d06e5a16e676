import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { THEMA_AUSWAHLEN, type ThemaZustand } from './thema.model.ts';

export type Zustaendige = { kontoId: string; name: string; rolle: 'KOORDINATION' | 'KI_LEITUNG' };

/** Who may look after a Thema today. */
export async function listZustaendige(trx: Trx): Promise<Zustaendige[]> {
  const { rows } = await sql<Zustaendige>`
    SELECT konto_id AS "kontoId", name, rolle FROM steuerung.liste_zustaendige()`.execute(trx);
  return rows;
}

/** Running Themen of accounts that are none of these, the oldest first. */
export async function listVerwaiste(
  trx: Trx,
  standortId: string,
  konten: readonly string[],
): Promise<{ id: string; titel: string; zustand: ThemaZustand; seit: PlainDate }[]> {
  const { rows } = await sql<{ id: string; titel: string; zustand: ThemaZustand; seit: PlainDate }>`
    SELECT id, titel, zustand, seit FROM steuerung.thema
     WHERE standort_id = ${standortId} AND zustand = ANY (${[...THEMA_AUSWAHLEN.LAUFEND]}::text[])
       AND verantwortlich <> ALL (${[...konten]}::uuid[]) ORDER BY seit, id`.execute(trx);
  return rows;
}

import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { ParallelfallTabellen } from './parallelfall.tables.ts';

export type Ort = { mandantId: string; akteId: string; personId: string };

const db = (trx: Trx) => trx.withTables<ParallelfallTabellen>();

export async function hasKennung(trx: Trx, { mandantId, akteId, personId }: Ort): Promise<boolean> {
  const zeile = await db(trx)
    .selectFrom('fall.parallelfall_kennung')
    .select('person_id')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('person_id', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return zeile !== undefined;
}

/** Replaces the tokens of a person of an own Akte: a corrected name leaves none behind. */
export async function replaceKennungen(
  trx: Trx,
  { mandantId, akteId, personId }: Ort,
  standortId: string,
  tokens: readonly bigint[],
): Promise<void> {
  await db(trx)
    .deleteFrom('fall.parallelfall_kennung')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('person_id', '=', personId)
    .execute();
  await sql`INSERT INTO fall.parallelfall_kennung (mandant_id, akte_id, person_id, standort_id, token)
    SELECT DISTINCT ${mandantId}::uuid, ${akteId}::uuid, ${personId}::uuid, ${standortId}::uuid, t
      FROM unnest(${tokens.map(String)}::bigint[]) AS t`.execute(trx);
}

/** Tokens of an own Akte that no consent carries on that day. */
export async function deleteOhneEinwilligung(
  trx: Trx,
  mandantId: string,
  akteId: string,
  am: PlainDate,
): Promise<void> {
  await sql`DELETE FROM fall.parallelfall_kennung k
    WHERE k.mandant_id = ${mandantId} AND k.akte_id = ${akteId}
      AND NOT EXISTS (SELECT FROM fall.einwilligung e
        WHERE e.mandant_id = k.mandant_id AND e.akte_id = k.akte_id AND e.person_id = k.person_id
          AND e.zweck = 'PARALLELFALL' AND e.entscheidung = 'ERTEILT' AND e.widerrufen_am IS NULL
          AND e.gueltig_von <= ${am} AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= ${am}))`.execute(trx);
}

/** Whether the person of this own Akte consented to the check, today. */
export async function hasEinwilligung(
  trx: Trx,
  { mandantId, akteId, personId }: Ort,
  am: PlainDate,
): Promise<boolean> {
  const { rows } = await sql<{ da: boolean }>`SELECT EXISTS (SELECT FROM fall.einwilligung e
    WHERE e.mandant_id = ${mandantId} AND e.akte_id = ${akteId} AND e.person_id = ${personId}
      AND e.zweck = 'PARALLELFALL' AND e.entscheidung = 'ERTEILT' AND e.widerrufen_am IS NULL
      AND e.gueltig_von <= ${am} AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= ${am})) AS da`.execute(trx);
  return rows[0]?.da ?? false;
}

/** The comparison, in the database alone. */
export async function isGefunden(trx: Trx, akteId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{
    da: boolean;
  }>`SELECT fall.hat_parallelfall(${akteId}, ${personId}) AS da`.execute(trx);
  return rows[0]?.da ?? false;
}

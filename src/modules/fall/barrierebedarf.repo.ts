import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FallTabellen } from './fall.tables.ts';

/** What is recorded for the persons of an own Akte. */
export async function listBarrierebedarfe(trx: Trx, mandantId: string, akteId: string) {
  return trx
    .withTables<FallTabellen>()
    .selectFrom('fall.beteiligte_besonders')
    .select(['person_id as personId', 'besonders', 'version'])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .execute();
}

/** Inserts or replaces; null erases. Answers the version. */
export async function saveBarrierebedarf(
  trx: Trx,
  zeile: { mandant_id: string; akte_id: string; person_id: string; besonders: Buffer | null },
): Promise<number> {
  const { besonders } = zeile;
  const { version } = await trx
    .withTables<FallTabellen>()
    .insertInto('fall.beteiligte_besonders')
    .values(zeile)
    .onConflict((oc) =>
      oc.columns(['mandant_id', 'akte_id', 'person_id']).doUpdateSet({
        besonders,
        version: sql`fall.beteiligte_besonders.version + 1`,
        geaendert_am: sql`clock_timestamp()`,
      }),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

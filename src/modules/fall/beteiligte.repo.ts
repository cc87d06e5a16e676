import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FallTabellen } from './fall.tables.ts';

export async function findHauptperson(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<string | undefined> {
  const zeile = await trx
    .withTables<FallTabellen>()
    .selectFrom('fall.akte_beteiligte')
    .select('person_id')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('rolle', '=', 'HAUPTPERSON')
    .executeTakeFirst();
  return zeile?.person_id;
}

/** Persons of several Akten in one query, the Hauptperson first. */
export async function listBeteiligte(trx: Trx, mandantId: string, akteIds: readonly string[]) {
  if (akteIds.length === 0) return [];
  return trx
    .withTables<FallTabellen>()
    .selectFrom('fall.akte_beteiligte')
    .select([
      'akte_id as akteId',
      'person_id as personId',
      'rolle',
      'gueltig_von as gueltigVon',
      'gueltig_bis as gueltigBis',
    ])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', sql<string>`ANY (${[...akteIds]}::uuid[])`)
    .orderBy('gueltig_von')
    .execute();
}

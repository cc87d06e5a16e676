import { type Insertable, type Selectable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  KindeswohlTabelle,
  OffenlegungTabelle,
  OffenlegungTabellen,
  SchrittTabelle,
} from './offenlegung.tables.ts';

export type Offenlegungszeile = Selectable<OffenlegungTabelle>;
export type Kindeswohlzeile = Selectable<KindeswohlTabelle>;
export type Schrittzeile = Selectable<SchrittTabelle>;

const db = (trx: Trx) => trx.withTables<OffenlegungTabellen>();

export async function insertOffenlegung(trx: Trx, zeile: Insertable<OffenlegungTabelle>): Promise<void> {
  await db(trx).insertInto('fall.offenlegung').values(zeile).execute();
}

/** Disclosures of an own Akte, the newest first. */
export async function listOffenlegungszeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Offenlegungszeile[]> {
  return db(trx)
    .selectFrom('fall.offenlegung')
    .select(['mandant_id', 'id', 'akte_id', 'am', 'einwilligung_id', 'siegel', 'erfasst_von'])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('am', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertKindeswohl(trx: Trx, zeile: Insertable<KindeswohlTabelle>): Promise<void> {
  await db(trx).insertInto('fall.kindeswohl').values(zeile).execute();
}

/** Paths of an own Akte, the newest first. */
export async function listKindeswohlzeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Kindeswohlzeile[]> {
  return db(trx)
    .selectFrom('fall.kindeswohl')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('id', 'desc')
    .execute();
}

export async function findKindeswohlzeile(
  trx: Trx,
  mandantId: string,
  id: string,
): Promise<Kindeswohlzeile | undefined> {
  return db(trx)
    .selectFrom('fall.kindeswohl')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Answers the new version. */
export async function updateKindeswohl(
  trx: Trx,
  mandantId: string,
  id: string,
  beendetAm: PlainDate | null,
): Promise<number> {
  const { version } = await db(trx)
    .updateTable('fall.kindeswohl')
    .set({ beendet_am: beendetAm, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

export async function insertSchritt(trx: Trx, zeile: Insertable<SchrittTabelle>): Promise<void> {
  await db(trx).insertInto('fall.kindeswohl_schritt').values(zeile).execute();
}

/** Steps of all paths of an own Akte, the oldest first. */
export async function listSchrittzeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Schrittzeile[]> {
  return db(trx)
    .selectFrom('fall.kindeswohl_schritt')
    .select(['mandant_id', 'id', 'akte_id', 'kindeswohl_id', 'am', 'siegel', 'erfasst_von'])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('am')
    .orderBy('id')
    .execute();
}

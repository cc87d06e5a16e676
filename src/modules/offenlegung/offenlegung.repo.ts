import { type Insertable, type Selectable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
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

const widerrufeneAkten = createAnweisung(
  (
    _trx,
    { mandantId, kontoId, stichtag }: { mandantId: string; kontoId: string; stichtag: PlainDate },
  ) => sql<{ akteId: string; seit: PlainDate }>`
    SELECT e.akte_id AS "akteId", min(e.widerrufen_am) AS seit FROM fall.akte_zugriff z
      JOIN fall.einwilligung e ON e.mandant_id = z.mandant_id AND e.akte_id = z.akte_id
     WHERE z.mandant_id = ${mandantId} AND z.konto_id = ${kontoId} AND z.gueltig_von <= ${stichtag}
       AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= ${stichtag}) AND e.widerrufen_am <= ${stichtag}
       AND (EXISTS (SELECT 1 FROM fall.offenlegung o WHERE o.mandant_id = e.mandant_id AND o.akte_id = e.akte_id
              AND o.einwilligung_id = e.id)
         OR EXISTS (SELECT 1 FROM fall.verweis v WHERE v.mandant_id = e.mandant_id AND v.akte_id = e.akte_id
              AND v.einwilligung_id = e.id AND v.vermittelt_am IS NOT NULL
              AND v.weg IN ('TELEFON', 'PERSOENLICH', 'BRIEF')))
     GROUP BY e.akte_id ORDER BY seit, e.akte_id LIMIT 50`,
);

/**
 * Akten of the acting account in which something was told by word or letter on a consent that is withdrawn, with the day of
 * the first withdrawal. Whether the Stellen know it stands sealed in the disclosures.
 */
export async function listWiderrufeneAkten(
  trx: Trx,
  { mandantId, kontoId }: { mandantId: string; kontoId: string },
  stichtag: PlainDate,
): Promise<{ akteId: string; seit: PlainDate }[]> {
  return widerrufeneAkten(trx, { mandantId, kontoId, stichtag });
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

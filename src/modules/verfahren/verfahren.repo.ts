import { type Insertable, type Selectable, sql } from 'kysely';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { VerfahrenTabelle, VerfahrenTabellen } from './verfahren.tables.ts';

export type Verfahrenzeile = Selectable<VerfahrenTabelle>;

const db = (trx: Trx) => trx.withTables<VerfahrenTabellen>();

export const toVerfahrenOrt = (mandantId: string, akteId: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'verfahren.weg',
  zeileId,
});

/** All of an own Akte in the order of entry. */
export async function listVerfahrenzeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Verfahrenzeile[]> {
  return db(trx)
    .selectFrom('fall.verfahren')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('id')
    .execute();
}

export async function findVerfahrenzeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  id: string,
): Promise<Verfahrenzeile | undefined> {
  return db(trx)
    .selectFrom('fall.verfahren')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertVerfahren(trx: Trx, zeile: Insertable<VerfahrenTabelle>): Promise<void> {
  await db(trx).insertInto('fall.verfahren').values(zeile).execute();
}

/** Answers the new version. */
export async function updateVerfahrenzeile(
  trx: Trx,
  mandantId: string,
  id: string,
  siegel: Buffer,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.verfahren')
    .set({ siegel, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

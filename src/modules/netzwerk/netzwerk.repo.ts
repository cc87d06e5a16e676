import { type Insertable, type Selectable, sql } from 'kysely';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { HelferTabelle, NetzwerkTabellen } from './netzwerk.tables.ts';

export type Helferzeile = Selectable<HelferTabelle>;

const db = (trx: Trx) => trx.withTables<NetzwerkTabellen>();

export const toHelferOrt = (mandantId: string, akteId: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'netzwerk.helfer',
  zeileId,
});

/** Helpers of an own Akte in the order of entry, ended ones too. */
export async function listHelferzeilen(trx: Trx, mandantId: string, akteId: string): Promise<Helferzeile[]> {
  return db(trx)
    .selectFrom('fall.netzwerk_helfer')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('id')
    .execute();
}

export async function findHelferzeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  id: string,
): Promise<Helferzeile | undefined> {
  return db(trx)
    .selectFrom('fall.netzwerk_helfer')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertHelfer(trx: Trx, zeile: Insertable<HelferTabelle>): Promise<void> {
  await db(trx).insertInto('fall.netzwerk_helfer').values(zeile).execute();
}

/** Answers the new version. */
export async function updateHelferzeile(
  trx: Trx,
  mandantId: string,
  id: string,
  siegel: Buffer,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.netzwerk_helfer')
    .set({ siegel, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

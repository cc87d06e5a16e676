import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kalendertag } from './ical.model.ts';
import type { KalenderTabellen } from './kalender.tables.ts';

const db = (trx: Trx) => trx.withTables<KalenderTabellen>();

/** Day on which the own address was given; null: there is none. */
export async function findSeit(trx: Trx, mandantId: string, kontoId: string): Promise<PlainDate | null> {
  const zeile = await db(trx)
    .selectFrom('fall.kalender_zugang')
    .select('ausgegeben_am')
    .where('mandant_id', '=', mandantId)
    .where('konto_id', '=', kontoId)
    .executeTakeFirst();
  return zeile?.ausgegeben_am ?? null;
}

/** The new address takes the place of an earlier one. */
export async function saveZugang(trx: Trx, zeile: KalenderTabellen['fall.kalender_zugang']): Promise<void> {
  const { token_hash, ausgegeben_am } = zeile;
  await db(trx)
    .insertInto('fall.kalender_zugang')
    .values(zeile)
    .onConflict((oc) => oc.columns(['mandant_id', 'konto_id']).doUpdateSet({ token_hash, ausgegeben_am }))
    .execute();
}

export async function deleteZugang(trx: Trx, mandantId: string, kontoId: string): Promise<void> {
  await db(trx)
    .deleteFrom('fall.kalender_zugang')
    .where('mandant_id', '=', mandantId)
    .where('konto_id', '=', kontoId)
    .execute();
}

/** Days behind an address; the database asks for the hash of its token. */
export async function listKalendertage(trx: Trx, tokenHash: Buffer): Promise<Kalendertag[]> {
  const { rows } =
    await sql<Kalendertag>`SELECT kennung, tag, beginn FROM fall.liste_kalendertage(${tokenHash})`.execute(
      trx,
    );
  return rows;
}

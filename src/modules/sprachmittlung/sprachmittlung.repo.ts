import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { BuchungTabelle, SprachmittlungTabellen } from './sprachmittlung.tables.ts';

export type Buchungzeile = Selectable<BuchungTabelle>;

const db = (trx: Trx) => trx.withTables<SprachmittlungTabellen>();

export const toBuchungOrt = (mandantId: string, akteId: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name: 'sprachmittlung.buchung',
  zeileId,
});

/** All of an own Akte, the latest day first. */
export async function listBuchungzeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Buchungzeile[]> {
  return db(trx)
    .selectFrom('fall.sprachmittlung')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('tag', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

const offeneBuchungen = createAnweisung(
  (trx, werte: { mandantId: string; akteIds: readonly string[]; bis: PlainDate }) =>
    db(trx)
      .selectFrom('fall.sprachmittlung')
      .selectAll()
      .where('mandant_id', '=', werte.mandantId)
      .where('akte_id', '=', sql<string>`ANY (${werte.akteIds}::uuid[])`)
      .where('zustand', 'in', ['ANGEFRAGT', 'BESTAETIGT'])
      .where('tag', '<=', werte.bis)
      .orderBy('tag')
      .orderBy('id'),
);

/** Open ones of these own Akten up to a day, the earliest first: also those that are over and have no result yet. */
export async function listOffeneBuchungzeilen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
  bis: PlainDate,
): Promise<Buchungzeile[]> {
  if (akteIds.length === 0) return [];
  return offeneBuchungen(trx, { mandantId, akteIds, bis });
}

export async function findBuchungzeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  id: string,
): Promise<Buchungzeile | undefined> {
  return db(trx)
    .selectFrom('fall.sprachmittlung')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertBuchung(trx: Trx, zeile: Insertable<BuchungTabelle>): Promise<void> {
  await db(trx).insertInto('fall.sprachmittlung').values(zeile).execute();
}

/** Answers the new version. */
export async function updateBuchungzeile(
  trx: Trx,
  mandantId: string,
  id: string,
  teil: Pick<Updateable<BuchungTabelle>, 'tag' | 'zustand' | 'kontakt_id' | 'siegel'>,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.sprachmittlung')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

export type Kontaktkurz = { id: string; datum: PlainDate; art: string };

/** Contacts of an own Akte that reached somebody, the latest first: one of them was with the Sprachmittlung. */
export async function listKontaktwahl(trx: Trx, mandantId: string, akteId: string): Promise<Kontaktkurz[]> {
  const { rows } = await sql<Kontaktkurz>`SELECT id, datum, art FROM fall.kontakt
    WHERE mandant_id = ${mandantId} AND akte_id = ${akteId} AND erreicht
    ORDER BY datum DESC, id DESC LIMIT 30`.execute(trx);
  return rows;
}

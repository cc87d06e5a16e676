import { type Generated, type Selectable, sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

type EntwurfTabelle = {
  mandant_id: string;
  konto_id: string;
  bereich: string;
  bezug: string;
  subjekt_art: 'akte' | 'konto';
  siegel: Buffer;
  version: Generated<number>;
  geaendert_am: Generated<Date>;
};
type EntwurfTabellen = { 'fall.entwurf': EntwurfTabelle };
export type Entwurfszeile = Selectable<EntwurfTabelle>;

/** The place of a draft: Mandant, account, form, record. */
export type Entwurfsort = Pick<Entwurfszeile, 'mandant_id' | 'konto_id' | 'bereich' | 'bezug'>;
type Inhalt = Pick<EntwurfTabelle, 'subjekt_art' | 'siegel'>;

const OFFEN = sql<boolean>`geaendert_am > clock_timestamp() - interval '30 days'`;

/** The draft unless it is older than thirty days. */
export async function findZeile(trx: Trx, ort: Entwurfsort): Promise<Entwurfszeile | undefined> {
  return trx
    .withTables<EntwurfTabellen>()
    .selectFrom('fall.entwurf')
    .selectAll()
    .where((eb) => eb.and(ort))
    .where(OFFEN)
    .executeTakeFirst();
}

/** Inserts the first version; false when there is a draft already. An expired one is no draft any more. */
export async function insertZeile(trx: Trx, ort: Entwurfsort, inhalt: Inhalt): Promise<boolean> {
  const db = trx.withTables<EntwurfTabellen>();
  await db
    .deleteFrom('fall.entwurf')
    .where((eb) => eb.and(ort))
    .where(sql<boolean>`NOT ${OFFEN}`)
    .execute();
  const zeile = await db
    .insertInto('fall.entwurf')
    .values({ ...ort, ...inhalt })
    .onConflict((konflikt) => konflikt.doNothing())
    .returning('version')
    .executeTakeFirst();
  return zeile !== undefined;
}

/** Replaces exactly this version; undefined when another one stands or none. */
export async function updateZeile(
  trx: Trx,
  ort: Entwurfsort,
  version: number,
  inhalt: Inhalt,
): Promise<number | undefined> {
  const zeile = await trx
    .withTables<EntwurfTabellen>()
    .updateTable('fall.entwurf')
    .set({ ...inhalt, version: sql<number>`version + 1`, geaendert_am: sql<Date>`clock_timestamp()` })
    .where((eb) => eb.and(ort))
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

export async function deleteZeile(trx: Trx, ort: Entwurfsort): Promise<void> {
  await trx
    .withTables<EntwurfTabellen>()
    .deleteFrom('fall.entwurf')
    .where((eb) => eb.and(ort))
    .execute();
}

import { type Generated, type Selectable, sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

type EntwurfTabelle = {
  konto_id: string;
  bereich: string;
  bezug: string;
  siegel: Buffer;
  version: Generated<number>;
  geaendert_am: Generated<Date>;
};
type EntwurfTabellen = { 'foerderung.entwurf': EntwurfTabelle };
export type Foerderungszeile = Selectable<EntwurfTabelle>;

/** The place of a draft: account, form, Förderfall. */
export type Foerderungsort = Pick<Foerderungszeile, 'konto_id' | 'bereich' | 'bezug'>;

const OFFEN = sql<boolean>`geaendert_am > clock_timestamp() - interval '30 days'`;
const db = (trx: Trx) => trx.withTables<EntwurfTabellen>();

/** The draft unless it is older than thirty days. */
export async function findFoerderungszeile(
  trx: Trx,
  ort: Foerderungsort,
): Promise<Foerderungszeile | undefined> {
  return db(trx)
    .selectFrom('foerderung.entwurf')
    .selectAll()
    .where((eb) => eb.and(ort))
    .where(OFFEN)
    .executeTakeFirst();
}

/** Inserts the first version; false when there is a draft already. An expired one is no draft any more. */
export async function insertFoerderungszeile(
  trx: Trx,
  ort: Foerderungsort,
  siegel: Buffer,
): Promise<boolean> {
  await db(trx)
    .deleteFrom('foerderung.entwurf')
    .where((eb) => eb.and(ort))
    .where(sql<boolean>`NOT ${OFFEN}`)
    .execute();
  const zeile = await db(trx)
    .insertInto('foerderung.entwurf')
    .values({ ...ort, siegel })
    .onConflict((konflikt) => konflikt.doNothing())
    .returning('version')
    .executeTakeFirst();
  return zeile !== undefined;
}

/** Replaces exactly this version; undefined when another one stands or none. */
export async function updateFoerderungszeile(
  trx: Trx,
  ort: Foerderungsort,
  version: number,
  siegel: Buffer,
): Promise<number | undefined> {
  const zeile = await db(trx)
    .updateTable('foerderung.entwurf')
    .set({ siegel, version: sql<number>`version + 1`, geaendert_am: sql<Date>`clock_timestamp()` })
    .where((eb) => eb.and(ort))
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

export async function deleteFoerderungszeile(trx: Trx, ort: Foerderungsort): Promise<void> {
  await db(trx)
    .deleteFrom('foerderung.entwurf')
    .where((eb) => eb.and(ort))
    .execute();
}

import { type Generated, type JSONColumnType, type Selectable, sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { GemerkterFilter } from './aktenfilter.model.ts';

type Tabelle = {
  mandant_id: string;
  id: string;
  konto_id: string;
  filter: JSONColumnType<GemerkterFilter>;
  ist_start: boolean;
  siegel: Buffer;
  version: Generated<number>;
};
export type Filterzeile = Selectable<Tabelle>;
type Besitzer = { mandantId: string; kontoId: string };
type Inhalt = { filter: GemerkterFilter; start: boolean; siegel: Buffer };

const db = (trx: Trx) => trx.withTables<{ 'fall.aktenfilter': Tabelle }>();

/** One change at a time per account: how many there are and which of them is the start is decided on what stands. */
export async function lockFilter(trx: Trx, { kontoId }: Besitzer): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`aktenfilter ${kontoId}`}, 0))`.execute(trx);
}

/** Own filters of the account in this Mandant. */
export async function listFilterzeilen(trx: Trx, besitzer: Besitzer): Promise<Filterzeile[]> {
  return db(trx)
    .selectFrom('fall.aktenfilter')
    .selectAll()
    .where('mandant_id', '=', besitzer.mandantId)
    .where('konto_id', '=', besitzer.kontoId)
    .orderBy('id')
    .execute();
}

export async function insertFilter(trx: Trx, zeile: Besitzer & { id: string } & Inhalt): Promise<void> {
  await db(trx)
    .insertInto('fall.aktenfilter')
    .values({
      mandant_id: zeile.mandantId,
      id: zeile.id,
      konto_id: zeile.kontoId,
      filter: JSON.stringify(zeile.filter),
      ist_start: zeile.start,
      siegel: zeile.siegel,
    })
    .execute();
}

/** Replaces exactly this version; undefined when another one stands or none. */
export async function updateFilter(
  trx: Trx,
  ort: Besitzer & { id: string; version: number },
  inhalt: Inhalt,
): Promise<number | undefined> {
  const zeile = await db(trx)
    .updateTable('fall.aktenfilter')
    .set({
      filter: JSON.stringify(inhalt.filter),
      ist_start: inhalt.start,
      siegel: inhalt.siegel,
      version: sql<number>`version + 1`,
    })
    .where('mandant_id', '=', ort.mandantId)
    .where('konto_id', '=', ort.kontoId)
    .where('id', '=', ort.id)
    .where('version', '=', ort.version)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

/** No filter but this one is the start any more. */
export async function resetStart(trx: Trx, besitzer: Besitzer, ausser: string): Promise<void> {
  await db(trx)
    .updateTable('fall.aktenfilter')
    .set({ ist_start: false })
    .where('mandant_id', '=', besitzer.mandantId)
    .where('konto_id', '=', besitzer.kontoId)
    .where('ist_start', '=', true)
    .where('id', '<>', ausser)
    .execute();
}

/** false: there was none. */
export async function deleteFilter(trx: Trx, besitzer: Besitzer, id: string): Promise<boolean> {
  const { numDeletedRows } = await db(trx)
    .deleteFrom('fall.aktenfilter')
    .where('mandant_id', '=', besitzer.mandantId)
    .where('konto_id', '=', besitzer.kontoId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

import { type Insertable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Poolangabe, Pooleintrag } from './pool.model.ts';
import type { SprachmittlerTabelle, SprachmittlungTabellen } from './sprachmittlung.tables.ts';

const db = (trx: Trx) => trx.withTables<SprachmittlungTabellen>();

const SPALTEN = [
  'id',
  'art',
  'name',
  'kontakt',
  'sprachen',
  'formen',
  'qualifikation',
  'geschlecht',
  'verschwiegen_am as verschwiegenAm',
  'preisart',
  'preis_cent as preisCent',
  'hinweis',
  'geschlossen_am as geschlossenAm',
  'version',
] as const;

const istStandort = sql<boolean>`mandant_id IS NULL`.as('standort');

/** More than a Standort has; the page says when the list is full. */
export const HOECHSTENS = 500;

/** The entries that the acting person may see, by name: of the Standort, and of the own Stelle. */
export async function listPooleintraege(trx: Trx, standortId: string): Promise<Pooleintrag[]> {
  return db(trx)
    .selectFrom('stamm.sprachmittler')
    .select(SPALTEN)
    .select(istStandort)
    .where('standort_id', '=', standortId)
    .orderBy('name')
    .orderBy('id')
    .limit(HOECHSTENS)
    .execute();
}

export async function findPooleintrag(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Pooleintrag | undefined> {
  return db(trx)
    .selectFrom('stamm.sprachmittler')
    .select(SPALTEN)
    .select(istStandort)
    .where('standort_id', '=', standortId)
    .where('id', '=', id)
    .executeTakeFirst();
}

const toSpalten = (angabe: Poolangabe, geschlossenAm: PlainDate | null) => ({
  art: angabe.art,
  name: angabe.name,
  kontakt: angabe.kontakt,
  sprachen: JSON.stringify(angabe.sprachen),
  formen: angabe.formen,
  qualifikation: angabe.qualifikation,
  geschlecht: angabe.geschlecht,
  verschwiegen_am: angabe.verschwiegenAm,
  preisart: angabe.preisart,
  preis_cent: angabe.preisCent,
  hinweis: angabe.hinweis,
  geschlossen_am: geschlossenAm,
});

export async function insertPooleintrag(
  trx: Trx,
  kopf: Pick<Insertable<SprachmittlerTabelle>, 'id' | 'standort_id' | 'mandant_id' | 'erfasst_von'>,
  angabe: Poolangabe,
  geschlossenAm: PlainDate | null,
): Promise<void> {
  await db(trx)
    .insertInto('stamm.sprachmittler')
    .values({ ...kopf, ...toSpalten(angabe, geschlossenAm) })
    .execute();
}

/** Answers the new version; undefined: not there, or kept by somebody else. */
export async function updatePooleintrag(
  trx: Trx,
  standortId: string,
  id: string,
  angabe: Poolangabe,
  geschlossenAm: PlainDate | null,
): Promise<number | undefined> {
  const zeile = await db(trx)
    .updateTable('stamm.sprachmittler')
    .set({ ...toSpalten(angabe, geschlossenAm), version: sql<number>`version + 1` })
    .where('standort_id', '=', standortId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

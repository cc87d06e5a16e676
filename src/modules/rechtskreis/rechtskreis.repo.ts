import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { EintragTabelle, RechtskreisTabellen, ZurueckstellungTabelle } from './rechtskreis.tables.ts';

export type Eintragzeile = Selectable<EintragTabelle>;

const db = (trx: Trx) => trx.withTables<RechtskreisTabellen>();

const ort = (mandantId: string, akteId: string, name: string, zeileId: string): Siegelort => ({
  mandantId,
  subjekt: { art: 'akte', id: akteId },
  klasse: 'inhalt',
  name,
  zeileId,
});
export const toEintragOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort(mandantId, akteId, 'rechtskreis.eintrag', id);
export const toZurueckstellungOrt = (mandantId: string, akteId: string, id: string): Siegelort =>
  ort(mandantId, akteId, 'rechtskreis.zurueckstellung', id);

const eintragzeilen = createAnweisung((trx, werte: { mandantId: string; akteIds: readonly string[] }) =>
  db(trx)
    .selectFrom('fall.rechtskreis_eintrag')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', sql<string>`ANY (${werte.akteIds}::uuid[])`)
    .where('zurueckgenommen', '=', false)
    .orderBy('id'),
);

/** Entries of these own Akten that stand, in the order of entry. */
export async function listEintragzeilen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
): Promise<Eintragzeile[]> {
  return eintragzeilen(trx, { mandantId, akteIds });
}

export async function findEintragzeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
  id: string,
): Promise<Eintragzeile | undefined> {
  return db(trx)
    .selectFrom('fall.rechtskreis_eintrag')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', id)
    .where('zurueckgenommen', '=', false)
    .executeTakeFirst();
}

export async function insertEintrag(trx: Trx, zeile: Insertable<EintragTabelle>): Promise<void> {
  await db(trx).insertInto('fall.rechtskreis_eintrag').values(zeile).execute();
}

/** Answers the new version. */
export async function updateEintragzeile(
  trx: Trx,
  mandantId: string,
  id: string,
  teil: Pick<Updateable<EintragTabelle>, 'siegel' | 'zurueckgenommen'>,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.rechtskreis_eintrag')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

const zurueckstellungen = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  db(trx)
    .selectFrom('fall.rechtskreis_zurueckstellung')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId)
    .where('aufgehoben', '=', false)
    .orderBy('id'),
);

/** Hints that are set aside in this Akte now. */
export async function listZurueckstellungen(trx: Trx, mandantId: string, akteId: string) {
  return zurueckstellungen(trx, { mandantId, akteId });
}

export async function insertZurueckstellung(
  trx: Trx,
  zeile: Insertable<ZurueckstellungTabelle>,
): Promise<void> {
  await db(trx).insertInto('fall.rechtskreis_zurueckstellung').values(zeile).execute();
}

/** Whether the hint is shown again already; undefined: no such row. */
export async function findZurueckstellung(trx: Trx, mandantId: string, akteId: string, id: string) {
  return db(trx)
    .selectFrom('fall.rechtskreis_zurueckstellung')
    .select(['aufgehoben', 'version'])
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Answers the new version. */
export async function undoZurueckstellungzeile(trx: Trx, mandantId: string, id: string): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.rechtskreis_zurueckstellung')
    .set({ aufgehoben: true, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

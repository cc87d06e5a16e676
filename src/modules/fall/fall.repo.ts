import { sql, type Insertable, type Updateable } from 'kysely';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  AufnahmeTabelle,
  FallTabellen,
  KontaktTabelle,
  SchrittTabelle,
  ZielTabelle,
} from './fall.tables.ts';

const db = (trx: Trx) => trx.withTables<FallTabellen>();

const aufnahme = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  db(trx)
    .selectFrom('fall.aufnahme')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId),
);

export async function findAufnahme(trx: Trx, mandantId: string, akteId: string) {
  const [zeile] = await aufnahme(trx, { mandantId, akteId });
  return zeile;
}

/** A row before any criterion is answered. */
export const LEERE_KRITERIEN = {
  komplexe_bedarfslage: null,
  hohe_akteursdichte: null,
  regelversorgung_greift_nicht: null,
  fehlende_ressourcen: null,
  einwilligung_zusammenarbeit: null,
  anderes_fallmanagement: [] as string[],
  mit_begruendeter_ausnahme: false,
};

/** Inserts or replaces the criteria; a decision that stood is taken back with them. */
export async function saveAufnahme(trx: Trx, zeile: Insertable<AufnahmeTabelle>): Promise<void> {
  const { mandant_id: _mandant, akte_id: _akte, ...teil } = zeile;
  await db(trx)
    .insertInto('fall.aufnahme')
    .values(zeile)
    .onConflict((oc) =>
      oc.columns(['mandant_id', 'akte_id']).doUpdateSet({ ...teil, version: sql`fall.aufnahme.version + 1` }),
    )
    .execute();
}

export async function updateAufnahme(
  trx: Trx,
  mandantId: string,
  akteId: string,
  teil: Updateable<AufnahmeTabelle>,
): Promise<void> {
  await db(trx)
    .updateTable('fall.aufnahme')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .execute();
}

const ziele = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  db(trx)
    .selectFrom('fall.ziel')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId)
    .orderBy('prioritaet')
    .orderBy('id'),
);

export async function listZiele(trx: Trx, mandantId: string, akteId: string) {
  return ziele(trx, { mandantId, akteId });
}

export async function findZiel(trx: Trx, mandantId: string, akteId: string, zielId: string) {
  return db(trx)
    .selectFrom('fall.ziel')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', zielId)
    .executeTakeFirst();
}

export async function insertZiel(trx: Trx, zeile: Insertable<ZielTabelle>): Promise<void> {
  await db(trx).insertInto('fall.ziel').values(zeile).execute();
}

/** Answers the new version. */
export async function updateZielZeile(
  trx: Trx,
  mandantId: string,
  zielId: string,
  teil: Updateable<ZielTabelle>,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.ziel')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', zielId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

const schritte = createAnweisung((trx, werte: { mandantId: string; akteId: string }) =>
  db(trx)
    .selectFrom('fall.schritt')
    .selectAll()
    .where('mandant_id', '=', werte.mandantId)
    .where('akte_id', '=', werte.akteId)
    .orderBy('id'),
);

export async function listSchritte(trx: Trx, mandantId: string, akteId: string) {
  return schritte(trx, { mandantId, akteId });
}

export async function findSchritt(trx: Trx, mandantId: string, akteId: string, schrittId: string) {
  return db(trx)
    .selectFrom('fall.schritt')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', schrittId)
    .executeTakeFirst();
}

export async function insertSchritt(trx: Trx, zeile: Insertable<SchrittTabelle>): Promise<void> {
  await db(trx).insertInto('fall.schritt').values(zeile).execute();
}

export async function updateSchrittZeile(
  trx: Trx,
  mandantId: string,
  schrittId: string,
  teil: Updateable<SchrittTabelle>,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.schritt')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', schrittId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

export async function findKontakt(trx: Trx, mandantId: string, akteId: string, kontaktId: string) {
  return db(trx)
    .selectFrom('fall.kontakt')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('id', '=', kontaktId)
    .executeTakeFirst();
}

export async function insertKontakt(trx: Trx, zeile: Insertable<KontaktTabelle>): Promise<void> {
  await db(trx).insertInto('fall.kontakt').values(zeile).execute();
}

export async function updateKontaktZeile(
  trx: Trx,
  mandantId: string,
  kontaktId: string,
  teil: Updateable<KontaktTabelle>,
): Promise<number> {
  const zeile = await db(trx)
    .updateTable('fall.kontakt')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', kontaktId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

/** Day of the last contact in which the person was reached. */
export async function findLetzterKontakt(trx: Trx, mandantId: string, akteId: string) {
  const zeile = await db(trx)
    .selectFrom('fall.kontakt')
    .select('datum')
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .where('erreicht', '=', true)
    .orderBy('datum', 'desc')
    .limit(1)
    .executeTakeFirst();
  return zeile?.datum ?? null;
}

import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { ENDZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  EintragTabelle,
  Linkende,
  LinkTabelle,
  VerweisTabelle,
  VerweisTabellen,
} from './verweis.tables.ts';
import { BEI_DER_STELLE } from './zustand.model.ts';

export type Verweiszeile = Selectable<VerweisTabelle>;
export type Linkzeile = Selectable<LinkTabelle>;
export type Eintragzeile = Selectable<EintragTabelle>;

export async function findVerweiszeile(
  trx: Trx,
  mandantId: string,
  verweisId: string,
): Promise<Verweiszeile | undefined> {
  return trx
    .withTables<VerweisTabellen>()
    .selectFrom('fall.verweis')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('id', '=', verweisId)
    .executeTakeFirst();
}

/** Verweise of an own Akte, the newest first. */
export async function listVerweiszeilen(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Verweiszeile[]> {
  return trx
    .withTables<VerweisTabellen>()
    .selectFrom('fall.verweis')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('akte_id', '=', akteId)
    .orderBy('id', 'desc')
    .execute();
}

export type Tageszeile = Verweiszeile & {
  nummer: string;
  zustandAkte: VerweisTabellen['fall.akte']['zustand'];
};

/** Verweise of open visible Akten that may need something: at the Stelle, with a result, or answered and not seen. */
export async function listOffeneVerweise(
  trx: Trx,
  mandantId: string,
  hoechstens: number,
): Promise<Tageszeile[]> {
  return trx
    .withTables<VerweisTabellen>()
    .selectFrom('fall.verweis')
    .innerJoin('fall.akte', (join) =>
      join
        .onRef('fall.akte.mandant_id', '=', 'fall.verweis.mandant_id')
        .onRef('fall.akte.id', '=', 'fall.verweis.akte_id'),
    )
    .selectAll('fall.verweis')
    .select(['fall.akte.nummer', 'fall.akte.zustand as zustandAkte'])
    .where('fall.verweis.mandant_id', '=', mandantId)
    .where('fall.akte.zustand', 'not in', [...ENDZUSTAENDE])
    .where((eb) =>
      eb.or([
        eb('fall.verweis.zustand', 'in', [...BEI_DER_STELLE, 'ERGEBNIS_ERFASST']),
        eb('fall.verweis.neu', '=', true),
      ]),
    )
    .orderBy('fall.verweis.frist')
    .orderBy('fall.verweis.id')
    .limit(hoechstens)
    .execute();
}

export async function insertVerweis(trx: Trx, zeile: Insertable<VerweisTabelle>): Promise<void> {
  await trx.withTables<VerweisTabellen>().insertInto('fall.verweis').values(zeile).execute();
}

/** Answers the new version; the caller holds the lock on the Akte. */
export async function updateVerweis(
  trx: Trx,
  mandantId: string,
  verweisId: string,
  teil: Updateable<VerweisTabelle>,
): Promise<number> {
  const zeile = await trx
    .withTables<VerweisTabellen>()
    .updateTable('fall.verweis')
    .set({ ...teil, version: sql<number>`version + 1` })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', verweisId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return zeile.version;
}

export async function insertLink(trx: Trx, zeile: Insertable<LinkTabelle>): Promise<void> {
  await trx.withTables<VerweisTabellen>().insertInto('fall.verweis_link').values(zeile).execute();
}

/** Links of these Verweise, the newest first. */
export async function listLinks(
  trx: Trx,
  mandantId: string,
  verweisIds: readonly string[],
): Promise<Linkzeile[]> {
  if (verweisIds.length === 0) return [];
  return trx
    .withTables<VerweisTabellen>()
    .selectFrom('fall.verweis_link')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('verweis_id', '=', sql<string>`ANY (${[...verweisIds]}::uuid[])`)
    .orderBy('id', 'desc')
    .execute();
}

/** Closes what is open of a Verweis and empties what was handed over. Answers the ids, whose keys have to go. */
export async function closeLinkzeilen(
  trx: Trx,
  mandantId: string,
  verweisId: string,
  grund: Linkende,
): Promise<string[]> {
  const zeilen = await trx
    .withTables<VerweisTabellen>()
    .updateTable('fall.verweis_link')
    .set({ siegel: null, geschlossen_grund: grund })
    .where('mandant_id', '=', mandantId)
    .where('verweis_id', '=', verweisId)
    .where('geschlossen_grund', 'is', null)
    .returning('id')
    .execute();
  return zeilen.map(({ id }) => id);
}

export async function updateLinkSiegel(
  trx: Trx,
  mandantId: string,
  linkId: string,
  siegel: Buffer,
): Promise<void> {
  await trx
    .withTables<VerweisTabellen>()
    .updateTable('fall.verweis_link')
    .set({ siegel })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', linkId)
    .execute();
}

export async function insertEintrag(trx: Trx, zeile: Insertable<EintragTabelle>): Promise<void> {
  await trx.withTables<VerweisTabellen>().insertInto('fall.verweis_eintrag').values(zeile).execute();
}

/** Attempts, answers and messages of these Verweise, the newest first. */
export async function listEintragzeilen(
  trx: Trx,
  mandantId: string,
  verweisIds: readonly string[],
): Promise<Eintragzeile[]> {
  if (verweisIds.length === 0) return [];
  return trx
    .withTables<VerweisTabellen>()
    .selectFrom('fall.verweis_eintrag')
    .selectAll()
    .where('mandant_id', '=', mandantId)
    .where('verweis_id', '=', sql<string>`ANY (${[...verweisIds]}::uuid[])`)
    .orderBy('datum', 'desc')
    .orderBy('erfasst_am', 'desc')
    .execute();
}

/** Name of the own verantwortliche Stelle, as the recipient reads it. */
export async function findStellenname(trx: Trx, mandantId: string): Promise<string> {
  const zeile = await trx
    .withTables<VerweisTabellen>()
    .selectFrom('stamm.mandant')
    .select('name')
    .where('id', '=', mandantId)
    .executeTakeFirstOrThrow();
  return zeile.name;
}

/** Names of members of staff. */
export async function listPersonalnamen(trx: Trx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM benutzer.liste_namen(${[...new Set(ids)]}::uuid[])`.execute(trx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import { sql } from 'kysely';
import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';

export type Mitgliedschaftszeile = {
  id: string;
  konto_id: string;
  mandant_id: string | null;
  standort_id: string | null;
  rolle: Rolle;
  art: 'REGULAER' | 'VERTRETUNG';
  gueltig_von: string;
  gueltig_bis: string | null;
  grund_code: string | null;
};

/**
 * The role that already stands against the new one, seen over everything the account holds, also outside the reach of
 * the actor. Takes the lock of the trigger, so that the answer still holds when the row is written.
 */
export async function findUnvereinbareRolle(trx: Trx, neu: Mitgliedschaftszeile): Promise<Rolle | null> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${neu.konto_id}::text, 4))`.execute(trx);
  const { rows } = await sql<{ rolle: Rolle | null }>`SELECT benutzer.finde_unvereinbare_rolle(
    ${neu.id}::uuid, ${neu.konto_id}::uuid, ${neu.rolle}::text, ${neu.mandant_id}::uuid, ${neu.standort_id}::uuid,
    ${neu.gueltig_von}::date, ${neu.gueltig_bis}::date) AS rolle`.execute(trx);
  return rows[0]?.rolle ?? null;
}

export async function insertMitgliedschaft(trx: Trx, zeile: Mitgliedschaftszeile): Promise<void> {
  await trx.withTables<BenutzerTabellen>().insertInto('benutzer.mitgliedschaft').values(zeile).execute();
}

export async function isMandantInStandort(trx: Trx, mandantId: string, standortId: string): Promise<boolean> {
  const zeile = await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('stamm.mandant')
    .select('id')
    .where('id', '=', mandantId)
    .where('standort_id', '=', standortId)
    .executeTakeFirst();
  return zeile !== undefined;
}

export async function findMitgliedschaft(trx: Trx, kontoId: string, id: string) {
  return await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.mitgliedschaft')
    .select(['id', 'rolle', 'mandant_id', 'gueltig_von', 'gueltig_bis', 'grund_code', 'version'])
    .where('konto_id', '=', kontoId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The new version, or undefined when another change came first. */
export async function updateEnde(
  trx: Trx,
  id: string,
  version: number,
  ende: { gueltigBis: string; grundCode: string },
): Promise<number | undefined> {
  const zeile = await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.mitgliedschaft')
    .set((eb) => ({
      gueltig_bis: ende.gueltigBis,
      grund_code: ende.grundCode,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

/** Mitgliedschaften of some accounts with names of the day, as far as the actor may see them. */
export async function listMitgliedschaften(trx: Trx, kontoIds: readonly string[], stichtag: PlainDate) {
  if (kontoIds.length === 0) return [];
  return await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.mitgliedschaft as m')
    .leftJoin('stamm.mandant as t', 't.id', 'm.mandant_id')
    .leftJoin('stamm.standort_name as s', (join) =>
      join
        .onRef('s.standort_id', '=', 'm.standort_id')
        .on('s.gueltig_von', '<=', stichtag)
        .on((eb) => eb.or([eb('s.gueltig_bis', 'is', null), eb('s.gueltig_bis', '>=', stichtag)])),
    )
    .select([
      'm.id',
      'm.konto_id',
      'm.rolle',
      'm.art',
      'm.gueltig_von',
      'm.gueltig_bis',
      'm.version',
      't.name as mandant_name',
      's.name as standort_name',
    ])
    .where('m.konto_id', '=', sql<string>`ANY (${[...kontoIds]}::uuid[])`)
    .orderBy('m.gueltig_von')
    .orderBy('m.id')
    .execute();
}

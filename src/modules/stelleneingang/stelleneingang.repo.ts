import { type Insertable, type Selectable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type {
  PartnerstelleTabelle,
  PartnerzugangTabelle,
  StelleneingangTabellen,
} from './stelleneingang.tables.ts';

/** The id of the Stelle with this kind and folded name in the Standort; made when there is none. */
export async function ensurePartnerstelle(
  trx: Trx,
  zeile: Insertable<PartnerstelleTabelle>,
): Promise<string> {
  const tabellen = trx.withTables<StelleneingangTabellen>();
  await tabellen
    .insertInto('benutzer.partnerstelle')
    .values(zeile)
    .onConflict((konflikt) => konflikt.columns(['standort_id', 'empfaenger_art', 'schluessel']).doNothing())
    .execute();
  const { id } = await tabellen
    .selectFrom('benutzer.partnerstelle')
    .select('id')
    .where('standort_id', '=', zeile.standort_id)
    .where('empfaenger_art', '=', zeile.empfaenger_art)
    .where('schluessel', '=', zeile.schluessel)
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertPartnerzugang(trx: Trx, zeile: Insertable<PartnerzugangTabelle>): Promise<void> {
  await trx.withTables<StelleneingangTabellen>().insertInto('benutzer.partnerzugang').values(zeile).execute();
}

/** Everybody of the Standort who has or had access, open ones first, by Stelle and name. */
export async function listZugangszeilen(trx: Trx, standortId: string) {
  return await trx
    .withTables<StelleneingangTabellen>()
    .selectFrom('benutzer.partnerzugang as z')
    .innerJoin('benutzer.partnerstelle as s', 's.id', 'z.partnerstelle_id')
    .innerJoin('benutzer.konto as k', 'k.id', 'z.konto_id')
    .innerJoin('benutzer.rolle_einstellung as e', (join) => join.on('e.rolle', '=', 'PARTNERSTELLE'))
    .select([
      'z.konto_id',
      'z.version',
      's.empfaenger_art',
      's.name as stelle',
      'k.name',
      'k.kennung',
      'k.email',
      'k.passwort_aendern',
      'k.einmal_aktiv_seit',
      'e.zweiter_faktor_pflicht',
      'z.grund',
      'z.eingeladen_am',
      'z.eingeladen_von',
      'z.gueltig_bis',
      'z.geschlossen_am',
      'z.geschlossen_grund',
    ])
    .where('z.standort_id', '=', standortId)
    .orderBy(sql`z.geschlossen_am IS NOT NULL`)
    .orderBy('s.name')
    .orderBy('k.name')
    .orderBy('z.konto_id')
    .execute();
}

export async function findZugang(
  trx: Trx,
  kontoId: string,
): Promise<Selectable<PartnerzugangTabelle> | undefined> {
  return await trx
    .withTables<StelleneingangTabellen>()
    .selectFrom('benutzer.partnerzugang')
    .selectAll()
    .where('konto_id', '=', kontoId)
    .executeTakeFirst();
}

/** The new version, or undefined when another change came first or it is closed already. */
export async function closeZugangszeile(
  trx: Trx,
  kontoId: string,
  version: number,
  ende: { am: PlainDate; grund: Exclude<PartnerzugangTabelle['geschlossen_grund'], null>; von: string },
): Promise<number | undefined> {
  const zeile = await trx
    .withTables<StelleneingangTabellen>()
    .updateTable('benutzer.partnerzugang')
    .set((eb) => ({
      geschlossen_am: ende.am,
      geschlossen_grund: ende.grund,
      geschlossen_von: ende.von,
      version: eb('version', '+', 1),
    }))
    .where('konto_id', '=', kontoId)
    .where('version', '=', version)
    .where('geschlossen_am', 'is', null)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

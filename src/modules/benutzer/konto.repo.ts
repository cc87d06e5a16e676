import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';

const SPALTEN = [
  'id',
  'kennung',
  'name',
  'email',
  'passwort_hash',
  'passwort_aendern',
  'aktiv',
  'gesperrt_am',
  'gesperrt_bis',
  'einmal_geheimnis',
  'einmal_aktiv_seit',
  'demo',
  'version',
] as const;

export type Konto = NonNullable<Awaited<ReturnType<typeof findKonto>>>;

const konten = createAnweisung((trx, werte: { id: string }) =>
  trx.withTables<BenutzerTabellen>().selectFrom('benutzer.konto').select(SPALTEN).where('id', '=', werte.id),
);

/** The account with its secrets, as far as row level security lets the actor see it. */
export async function findKonto(trx: Trx, id: string) {
  const [konto] = await konten(trx, { id });
  return konto;
}

/** `kennung` in lower case. */
export async function findKontoByKennung(trx: Trx, kennung: string): Promise<Konto | undefined> {
  return await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.konto')
    .select(SPALTEN)
    .where('kennung', '=', kennung)
    .executeTakeFirst();
}

/** False when the Kennung is taken. */
export async function insertKonto(
  trx: Trx,
  zeile: { id: string; kennung: string; name: string; email: string | null; demo: boolean },
  passwort: { hash: string; aendern: boolean; gesetztAm: Date },
): Promise<boolean> {
  const ergebnis = await trx
    .withTables<BenutzerTabellen>()
    .insertInto('benutzer.konto')
    .values({
      ...zeile,
      passwort_hash: passwort.hash,
      passwort_aendern: passwort.aendern,
      passwort_gesetzt_am: passwort.gesetztAm,
    })
    .onConflict((konflikt) => konflikt.doNothing())
    .executeTakeFirst();
  return ergebnis.numInsertedOrUpdatedRows === 1n;
}

type Aenderung = Partial<{
  passwort_hash: string;
  passwort_gesetzt_am: Date;
  passwort_aendern: boolean;
  aktiv: boolean;
  deaktiviert_am: Date;
  gesperrt_am: Date | null;
  gesperrt_bis: Date | null;
  gesperrt_grund: string | null;
  einmal_geheimnis: Buffer | null;
  einmal_aktiv_seit: Date | null;
}>;

/** The new version, or undefined when the actor may not change the row. */
export async function updateKonto(trx: Trx, id: string, aenderung: Aenderung): Promise<number | undefined> {
  const zeile = await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.konto')
    .set((eb) => ({ ...aenderung, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirst();
  return zeile?.version;
}

/**
 * False when the code of this time step or of a later one was used before: no code works twice, and none that was
 * looked at earlier works afterwards (RFC 6238, 5.2). The row of the account is locked, so that of two attempts at the
 * same moment the second one sees the first.
 */
export async function insertVerbrauchtenCode(
  trx: Trx,
  kontoId: string,
  zeitschritt: number,
): Promise<boolean> {
  const db = trx.withTables<BenutzerTabellen>();
  await db.selectFrom('benutzer.konto').select('id').where('id', '=', kontoId).forUpdate().execute();
  const spaeter = await db
    .selectFrom('benutzer.verbrauchter_einmalcode')
    .select('zeitschritt')
    .where('konto_id', '=', kontoId)
    .where('zeitschritt', '>=', zeitschritt)
    .limit(1)
    .executeTakeFirst();
  if (spaeter !== undefined) return false;
  await db
    .insertInto('benutzer.verbrauchter_einmalcode')
    .values({ konto_id: kontoId, zeitschritt })
    .execute();
  return true;
}

export async function findInstallationsart(trx: Trx): Promise<'demo' | 'echt' | undefined> {
  const zeile = await trx
    .withTables<BenutzerTabellen>()
    .selectFrom('technik.installation')
    .select('art')
    .executeTakeFirst();
  return zeile?.art;
}

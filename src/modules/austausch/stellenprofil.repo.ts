import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Abschnitte, Profilcode } from './stellenprofil.model.ts';

export type Profilzeile = {
  profil: Profilcode;
  version: number;
  vorlage: string;
  abschnitte: Abschnitte;
  anlass: string;
  kontoId: string;
  am: PlainDate;
};

/** What the Standort uses now, one row for each profile that it adapted. */
export async function listProfilstaende(
  trx: Trx,
  standortId: string,
): Promise<Pick<Profilzeile, 'profil' | 'version' | 'vorlage' | 'am'>[]> {
  const { rows } = await sql<Pick<Profilzeile, 'profil' | 'version' | 'vorlage' | 'am'>>`
    SELECT DISTINCT ON (profil) profil, version, vorlage, am FROM steuerung.stellenprofil
     WHERE standort_id = ${standortId} ORDER BY profil, version DESC`.execute(trx);
  return rows;
}

/** All versions of a profile, the latest first. */
export async function listProfilzeilen(
  trx: Trx,
  standortId: string,
  profil: Profilcode,
): Promise<Profilzeile[]> {
  const { rows } = await sql<Profilzeile>`
    SELECT profil, version, vorlage, abschnitte, anlass, konto_id AS "kontoId", am FROM steuerung.stellenprofil
     WHERE standort_id = ${standortId} AND profil = ${profil} ORDER BY version DESC LIMIT 200`.execute(trx);
  return rows;
}

/** false: somebody else wrote this version. */
export async function insertProfilzeile(
  trx: Trx,
  standortId: string,
  zeile: Profilzeile & { erklaert: readonly string[] },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.stellenprofil (standort_id, profil, version, vorlage, abschnitte, anlass, erklaert, konto_id, am)
    VALUES (${standortId}, ${zeile.profil}, ${zeile.version}, ${zeile.vorlage}, ${JSON.stringify(zeile.abschnitte)}::jsonb, ${zeile.anlass},
      ${[...zeile.erklaert]}, ${zeile.kontoId}, ${zeile.am})
    ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

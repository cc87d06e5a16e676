import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Profil } from '../kennzahl/kennzahl.model.ts';
import type { BerichtFuer, Berichtstabelle } from './bericht.model.ts';

export type Berichtszeile = {
  id: string;
  fuer: BerichtFuer;
  titel: string;
  notiz: string;
  profil: Profil;
  tabellen: readonly Berichtstabelle[];
  version: number;
  kontoId: string;
};

const SPALTEN = sql`b.id, b.fuer, b.titel, b.notiz, b.profil, b.tabellen, b.version, b.konto_id AS "kontoId"`;

/** Own reports, those of the Standort, those of the Land: row level security says which. */
export async function listBerichtszeilen(trx: Trx): Promise<Berichtszeile[]> {
  const { rows } = await sql<Berichtszeile>`
    SELECT ${SPALTEN} FROM bericht.bericht b ORDER BY b.titel, b.id LIMIT 200`.execute(trx);
  return rows;
}

export async function findBerichtszeile(trx: Trx, id: string): Promise<Berichtszeile | undefined> {
  const { rows } = await sql<Berichtszeile>`
    SELECT ${SPALTEN} FROM bericht.bericht b WHERE b.id = ${id}`.execute(trx);
  return rows[0];
}

type Berichtsinhalt = Omit<Berichtszeile, 'version'> & { erklaert: readonly string[]; am: PlainDate };

export async function insertBericht(trx: Trx, zeile: Berichtsinhalt): Promise<void> {
  await sql`
    INSERT INTO bericht.bericht (id, fuer, standort_id, titel, notiz, erklaert, profil, tabellen, konto_id, geaendert_am)
    VALUES (${zeile.id}, ${zeile.fuer}, CASE ${zeile.fuer} WHEN 'STANDORT' THEN (SELECT kontext.standort_id()) END, ${zeile.titel},
      ${zeile.notiz}, ${[...zeile.erklaert]}::text[], ${zeile.profil}, ${JSON.stringify(zeile.tabellen)}::jsonb, ${zeile.kontoId},
      ${zeile.am})`.execute(trx);
}

/** False: somebody else was faster, or it may not be changed. */
export async function updateBerichtszeile(
  trx: Trx,
  zeile: Omit<Berichtsinhalt, 'kontoId'> & { version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.bericht SET fuer = ${zeile.fuer},
      standort_id = CASE ${zeile.fuer} WHEN 'STANDORT' THEN (SELECT kontext.standort_id()) END, titel = ${zeile.titel},
      notiz = ${zeile.notiz}, erklaert = ${[...zeile.erklaert]}::text[], profil = ${zeile.profil},
      tabellen = ${JSON.stringify(zeile.tabellen)}::jsonb, version = version + 1, geaendert_am = ${zeile.am}
     WHERE id = ${zeile.id} AND version = ${zeile.version}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function deleteBerichtszeile(trx: Trx, id: string, version: number): Promise<boolean> {
  const { numAffectedRows } =
    await sql`DELETE FROM bericht.bericht WHERE id = ${id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

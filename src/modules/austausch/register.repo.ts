import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Felder } from './felder.model.ts';
import type { Registerart } from './register.model.ts';

export type Registerzeile = {
  id: string;
  art: Registerart;
  titel: string;
  tag: PlainDate;
  felder: Felder;
  gestrichen: boolean;
  version: number;
  kontoId: string;
  am: PlainDate;
};

const SPALTEN = sql`id, art, titel, tag, felder, gestrichen, version, bearbeitet_von AS "kontoId", am`;

/** The entries of a period by day. */
export async function listRegisterzeilen(
  trx: Trx,
  standortId: string,
  { art, von, bis }: { art: Registerart; von: PlainDate; bis: PlainDate },
): Promise<Registerzeile[]> {
  const { rows } = await sql<Registerzeile>`
    SELECT ${SPALTEN} FROM steuerung.registereintrag
     WHERE standort_id = ${standortId} AND art = ${art} AND tag BETWEEN ${von} AND ${bis}
     ORDER BY tag, id LIMIT 1000`.execute(trx);
  return rows;
}

export async function findRegisterzeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Registerzeile | undefined> {
  const { rows } = await sql<Registerzeile>`
    SELECT ${SPALTEN} FROM steuerung.registereintrag WHERE standort_id = ${standortId} AND id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export type Registerstand = Registerzeile & { erklaert: readonly string[] };

export async function insertRegisterzeile(trx: Trx, standortId: string, zeile: Registerstand): Promise<void> {
  await sql`INSERT INTO steuerung.registereintrag (standort_id, id, art, titel, tag, felder, erklaert, bearbeitet_von, am)
    VALUES (${standortId}, ${zeile.id}, ${zeile.art}, ${zeile.titel}, ${zeile.tag}, ${JSON.stringify(zeile.felder)}::jsonb,
      ${[...zeile.erklaert]}, ${zeile.kontoId}, ${zeile.am})`.execute(trx);
}

/** false: somebody else was faster. */
export async function updateRegisterzeile(
  trx: Trx,
  standortId: string,
  zeile: Registerstand,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.registereintrag
       SET titel = ${zeile.titel}, tag = ${zeile.tag}, felder = ${JSON.stringify(zeile.felder)}::jsonb, gestrichen = ${zeile.gestrichen},
         erklaert = ${[...zeile.erklaert]}, bearbeitet_von = ${zeile.kontoId}, am = ${zeile.am}, version = ${zeile.version}
     WHERE standort_id = ${standortId} AND id = ${zeile.id} AND version = ${zeile.version - 1}`.execute(trx);
  return numAffectedRows === 1n;
}

import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

type Ansprechpersonzeile = {
  id: string;
  schnittstelle: (typeof EMPFAENGERART_CODES)[number];
  stelle: string;
  aufgabe: string | null;
  funktion: string;
  name: string | null;
  telefon: string | null;
  email: string | null;
  vertretungName: string | null;
  vertretungTelefon: string | null;
  vertretungEmail: string | null;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
  version: number;
};
export type Ansprechpersonangabe = Omit<Ansprechpersonzeile, 'version'> & { kontoId: string };

/** By office; those that ended last. */
export async function listAnsprechpersonzeilen(
  trx: Trx,
  standortId: string,
  frage: { schnittstelle: string | null; stichtag: PlainDate },
): Promise<Ansprechpersonzeile[]> {
  const { rows } = await sql<Ansprechpersonzeile>`
    SELECT id, schnittstelle, stelle, aufgabe, funktion, name, telefon, email, vertretung_name AS "vertretungName",
        vertretung_telefon AS "vertretungTelefon", vertretung_email AS "vertretungEmail", gueltig_von AS "gueltigVon",
        gueltig_bis AS "gueltigBis", version
      FROM steuerung.ansprechperson
     WHERE standort_id = ${standortId} AND (${frage.schnittstelle}::text IS NULL OR schnittstelle = ${frage.schnittstelle}::text)
     ORDER BY coalesce(gueltig_bis < ${frage.stichtag}::date, false), stelle COLLATE "C", funktion COLLATE "C", id`.execute(
    trx,
  );
  return rows;
}

export async function insertAnsprechperson(
  trx: Trx,
  standortId: string,
  neu: Ansprechpersonangabe,
): Promise<void> {
  await sql`INSERT INTO steuerung.ansprechperson (standort_id, id, schnittstelle, stelle, aufgabe, funktion, name, telefon, email,
      vertretung_name, vertretung_telefon, vertretung_email, gueltig_von, gueltig_bis, bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${neu.schnittstelle}, ${neu.stelle}, ${neu.aufgabe}, ${neu.funktion}, ${neu.name}, ${neu.telefon},
      ${neu.email}, ${neu.vertretungName}, ${neu.vertretungTelefon}, ${neu.vertretungEmail}, ${neu.gueltigVon}, ${neu.gueltigBis},
      ${neu.kontoId})`.execute(trx);
}

/** false: not there, or somebody else was faster. */
export async function updateAnsprechpersonzeile(
  trx: Trx,
  standortId: string,
  neu: Ansprechpersonangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.ansprechperson
       SET schnittstelle = ${neu.schnittstelle}, stelle = ${neu.stelle}, aufgabe = ${neu.aufgabe}, funktion = ${neu.funktion},
         name = ${neu.name}, telefon = ${neu.telefon}, email = ${neu.email}, vertretung_name = ${neu.vertretungName},
         vertretung_telefon = ${neu.vertretungTelefon}, vertretung_email = ${neu.vertretungEmail}, gueltig_von = ${neu.gueltigVon},
         gueltig_bis = ${neu.gueltigBis}, version = version + 1, bearbeitet_von = ${neu.kontoId}
     WHERE standort_id = ${standortId} AND id = ${neu.id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

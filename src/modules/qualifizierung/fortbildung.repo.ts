import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { FORTBILDUNGSART_CODES, VERANSTALTER_CODES } from './fortbildung.model.ts';

export type Fortbildungzeile = {
  id: string;
  art: (typeof FORTBILDUNGSART_CODES)[number];
  veranstalter: (typeof VERANSTALTER_CODES)[number];
  titel: string;
  tag: PlainDate;
};
type Eigen = { standortId: string; kontoId: string };

/** Of the own account, the latest first. */
export async function listFortbildungzeilen(
  trx: Trx,
  { standortId, kontoId }: Eigen,
): Promise<Fortbildungzeile[]> {
  const { rows } = await sql<Fortbildungzeile>`
    SELECT id, art, veranstalter, titel, tag FROM steuerung.fortbildung_teilnahme
     WHERE standort_id = ${standortId} AND konto_id = ${kontoId} ORDER BY tag DESC, id LIMIT 500`.execute(
    trx,
  );
  return rows;
}

export async function insertFortbildung(
  trx: Trx,
  { standortId, kontoId }: Eigen,
  neu: Fortbildungzeile & { erklaert: readonly string[] },
): Promise<void> {
  await sql`INSERT INTO steuerung.fortbildung_teilnahme (standort_id, konto_id, id, art, veranstalter, titel, tag, erklaert)
    VALUES (${standortId}, ${kontoId}, ${neu.id}, ${neu.art}, ${neu.veranstalter}, ${neu.titel}, ${neu.tag}, ${[...neu.erklaert]})`.execute(
    trx,
  );
}

export async function deleteFortbildungzeile(
  trx: Trx,
  { standortId, kontoId }: Eigen,
  id: string,
): Promise<void> {
  await sql`DELETE FROM steuerung.fortbildung_teilnahme
     WHERE standort_id = ${standortId} AND konto_id = ${kontoId} AND id = ${id}`.execute(trx);
}

/** Each of the Koordination today with how many Fortbildungen of the Land in the year; names for the KI-Leitung alone. */
export async function listFortbildungsstand(
  trx: Trx,
  jahr: number,
): Promise<{ name: string | null; landesfortbildungen: number }[]> {
  const { rows } = await sql<{ name: string | null; landesfortbildungen: number }>`
    SELECT name, landesfortbildungen FROM steuerung.fortbildungsstand(${jahr})`.execute(trx);
  return rows;
}

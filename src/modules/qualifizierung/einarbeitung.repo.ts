import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Einarbeitungsschritt } from './einarbeitung.model.ts';

export type Einarbeitungzeile = {
  version: number;
  vorlage: string;
  schritte: Einarbeitungsschritt[];
  kontoId: string;
  am: PlainDate;
};

/** What the Standort uses now; undefined when it has no version of its own. */
export async function findEinarbeitung(trx: Trx, standortId: string): Promise<Einarbeitungzeile | undefined> {
  const { rows } = await sql<Einarbeitungzeile>`
    SELECT version, vorlage, schritte, konto_id AS "kontoId", am FROM steuerung.einarbeitung
     WHERE standort_id = ${standortId} ORDER BY version DESC LIMIT 1`.execute(trx);
  return rows[0];
}

/** false: somebody else wrote this version. */
export async function insertEinarbeitung(
  trx: Trx,
  standortId: string,
  neu: Einarbeitungzeile & { anlass: string; erklaert: readonly string[] },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.einarbeitung (standort_id, version, vorlage, schritte, anlass, erklaert, konto_id, am)
    VALUES (${standortId}, ${neu.version}, ${neu.vorlage}, ${JSON.stringify(neu.schritte)}::jsonb, ${neu.anlass}, ${[...neu.erklaert]}, ${neu.kontoId}, ${neu.am})
    ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

type Eigen = { standortId: string; kontoId: string };

export async function listErledigtes(
  trx: Trx,
  { standortId, kontoId }: Eigen,
): Promise<{ kennung: string; erledigtAm: PlainDate }[]> {
  const { rows } = await sql<{ kennung: string; erledigtAm: PlainDate }>`
    SELECT kennung, erledigt_am AS "erledigtAm" FROM steuerung.einarbeitung_erledigt
     WHERE standort_id = ${standortId} AND konto_id = ${kontoId}`.execute(trx);
  return rows;
}

export async function insertErledigtes(
  trx: Trx,
  { standortId, kontoId }: Eigen,
  kennung: string,
  am: PlainDate,
): Promise<void> {
  await sql`INSERT INTO steuerung.einarbeitung_erledigt (standort_id, konto_id, kennung, erledigt_am)
    VALUES (${standortId}, ${kontoId}, ${kennung}, ${am}) ON CONFLICT DO NOTHING`.execute(trx);
}

export async function deleteErledigtes(
  trx: Trx,
  { standortId, kontoId }: Eigen,
  kennung: string,
): Promise<void> {
  await sql`DELETE FROM steuerung.einarbeitung_erledigt
     WHERE standort_id = ${standortId} AND konto_id = ${kontoId} AND kennung = ${kennung}`.execute(trx);
}

/** Accounts of the Case Management that have begun with these steps, and those that have done all. */
export async function countEinarbeitung(
  trx: Trx,
  kennungen: readonly string[],
): Promise<{ begonnen: number; fertig: number }> {
  const { rows } = await sql<{ begonnen: number; fertig: number }>`
    SELECT begonnen, fertig FROM steuerung.zaehle_einarbeitung(${[...kennungen]}::text[])`.execute(trx);
  return rows[0] ?? { begonnen: 0, fertig: 0 };
}

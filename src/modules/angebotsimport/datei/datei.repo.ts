import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

type Ort = { standortId: string; quelleId: string };

/** The file that waits for its reading, in place of the one before. */
export async function saveDatei(
  trx: Trx,
  { standortId, quelleId }: Ort,
  { inhalt, kontoId, am }: { inhalt: Buffer; kontoId: string; am: PlainDate },
): Promise<void> {
  await sql`INSERT INTO steuerung.angebotsdatei (standort_id, quelle_id, inhalt, konto_id, am)
    VALUES (${standortId}, ${quelleId}, ${inhalt}, ${kontoId}, ${am})
    ON CONFLICT (standort_id, quelle_id) DO UPDATE SET inhalt = excluded.inhalt, konto_id = excluded.konto_id, am = excluded.am`.execute(
    trx,
  );
}

export async function findDatei(trx: Trx, { standortId, quelleId }: Ort): Promise<Buffer | undefined> {
  const { rows } = await sql<{
    inhalt: Buffer;
  }>`SELECT inhalt FROM steuerung.angebotsdatei WHERE standort_id = ${standortId} AND quelle_id = ${quelleId}`.execute(
    trx,
  );
  return rows[0]?.inhalt;
}

/** Day and size of the files that wait, without what is in them. */
export async function listDateien(
  trx: Trx,
  standortId: string,
  quellenIds: readonly string[],
): Promise<{ quelleId: string; am: PlainDate; bytes: number }[]> {
  const { rows } = await sql<{ quelleId: string; am: PlainDate; bytes: number }>`
    SELECT quelle_id AS "quelleId", am, octet_length(inhalt) AS bytes FROM steuerung.angebotsdatei
     WHERE standort_id = ${standortId} AND quelle_id = ANY (${[...quellenIds]}::uuid[])`.execute(trx);
  return rows;
}

export async function deleteDatei(trx: Trx, { standortId, quelleId }: Ort): Promise<void> {
  await sql`DELETE FROM steuerung.angebotsdatei WHERE standort_id = ${standortId} AND quelle_id = ${quelleId}`.execute(
    trx,
  );
}

/** Files that nobody decided about; answers how many. */
export async function deleteAlteDateien(trx: Trx, vor: PlainDate): Promise<number> {
  const { numAffectedRows } = await sql`DELETE FROM steuerung.angebotsdatei WHERE am < ${vor}`.execute(trx);
  return Number(numAffectedRows ?? 0);
}

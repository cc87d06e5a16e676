import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Bezirkskonto, Zeitvertretung } from './amtsvertretung.model.ts';

export type Amtsvertretungszeile = Zeitvertretung & { id: string; version: number };

/** Those that hold today or later, the next one first; what was ended or is over is left out. */
export async function listAmtsvertretungszeilen(
  trx: Trx,
  stichtag: PlainDate,
): Promise<Amtsvertretungszeile[]> {
  const { rows } = await sql<Amtsvertretungszeile>`
    SELECT id, version, rolle, abwesend_id AS "abwesendId", vertretung_id AS "vertretungId", von, bis
      FROM foerderung.amtsvertretung WHERE bis >= ${stichtag}::date AND beendet_am IS NULL ORDER BY von, id LIMIT 200`.execute(
    trx,
  );
  return rows;
}

/** Accounts with a role of the Bezirksregierung today. */
export async function listBezirkskonten(trx: Trx): Promise<Bezirkskonto[]> {
  const { rows } = await sql<Bezirkskonto>`
    SELECT konto_id AS "kontoId", rolle, gueltig_bis AS "gueltigBis" FROM foerderung.bezirkskonten()`.execute(
    trx,
  );
  return rows;
}

export async function insertAmtsvertretung(
  trx: Trx,
  neu: Zeitvertretung & { id: string; kontoId: string; am: PlainDate },
): Promise<void> {
  await sql`
    INSERT INTO foerderung.amtsvertretung (id, rolle, abwesend_id, vertretung_id, von, bis, eingetragen_von, eingetragen_am)
    VALUES (${neu.id}, ${neu.rolle}, ${neu.abwesendId}, ${neu.vertretungId}, ${neu.von}, ${neu.bis}, ${neu.kontoId}, ${neu.am})`.execute(
    trx,
  );
}

/** False: ended already, or not for this account to end. */
export async function updateAmtsvertretungsende(
  trx: Trx,
  { id, version, kontoId, am }: { id: string; version: number; kontoId: string; am: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE foerderung.amtsvertretung SET beendet_von = ${kontoId}, beendet_am = ${am}, version = version + 1
     WHERE id = ${id} AND version = ${version} AND beendet_am IS NULL`.execute(trx);
  return numAffectedRows === 1n;
}

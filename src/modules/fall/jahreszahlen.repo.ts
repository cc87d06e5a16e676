import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

/** Sums of the own Standort by kind of count: of the year, and of all before it. */
export async function listJahressummen(
  trx: Trx,
  jahr: number,
): Promise<{ art: string; imJahr: boolean; anzahl: number }[]> {
  const { rows } = await sql<{ art: string; imJahr: boolean; anzahl: number }>`
    SELECT art, quartal >= ${`${jahr}-Q1`} AS "imJahr", sum(wert)::int AS anzahl FROM bericht.zaehlsatz
     WHERE standort_id = (SELECT kontext.standort_id()) AND quartal <= ${`${jahr}-Q4`}
       AND art IN ('KURZBERATUNG_BEGINN', 'FALL_BEGINN', 'FALL_ENDE', 'KONTAKT', 'VERWEIS')
     GROUP BY 1, 2`.execute(trx);
  return rows;
}

/** Contacts of the year by topic; a contact with several topics counts in each. */
export async function listJahresthemen(trx: Trx, jahr: number): Promise<{ code: string; anzahl: number }[]> {
  const { rows } = await sql<{ code: string; anzahl: number }>`
    SELECT thema AS code, sum(z.wert)::int AS anzahl
      FROM bericht.zaehlsatz z, jsonb_array_elements_text(z.merkmale -> 'themen') AS thema
     WHERE z.standort_id = (SELECT kontext.standort_id()) AND z.art = 'KONTAKT'
       AND z.quartal BETWEEN ${`${jahr}-Q1`} AND ${`${jahr}-Q4`}
     GROUP BY 1`.execute(trx);
  return rows;
}

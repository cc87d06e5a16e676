import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Stufensumme = { verfahren: string; stufe: string; anzahl: number };

/** Stages of the ways of the own Standort in a quarter, from the Zählsätze alone. */
export async function listStufensummen(trx: Trx, quartal: string): Promise<Stufensumme[]> {
  const { rows } = await sql<Stufensumme>`
    SELECT merkmale ->> 'verfahren' AS verfahren, merkmale ->> 'stufe' AS stufe, sum(wert)::int AS anzahl
      FROM bericht.zaehlsatz
     WHERE standort_id = (SELECT kontext.standort_id()) AND art = 'VERFAHREN' AND quartal = ${quartal}
     GROUP BY 1, 2`.execute(trx);
  return rows;
}

import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Summe = {
  art: string;
  sprache: string | null;
  grund: string | null;
  /** Appointments that took place, or needs that were not met. */
  anzahl: number;
  minuten: number;
  euro: number;
};

/** Sums of the own Standort in a quarter, from the Zählsätze alone. */
export async function listSprachmittlungssummen(trx: Trx, quartal: string): Promise<Summe[]> {
  const { rows } = await sql<Summe>`
    SELECT art, merkmale ->> 'sprache' AS sprache, merkmale ->> 'ungedeckt' AS grund,
        coalesce(sum(wert) FILTER (WHERE art = 'SPRACHMITTLUNG_UNGEDECKT' OR merkmale ->> 'minuten' <> '0'), 0)::int AS anzahl,
        coalesce(sum(wert * (merkmale ->> 'minuten')::int), 0)::int AS minuten,
        coalesce(sum(wert * (merkmale ->> 'euro')::int), 0)::int AS euro
      FROM bericht.zaehlsatz
     WHERE standort_id = (SELECT kontext.standort_id()) AND quartal = ${quartal}
       AND art IN ('SPRACHMITTLUNG', 'SPRACHMITTLUNG_UNGEDECKT')
     GROUP BY 1, 2, 3`.execute(trx);
  return rows;
}

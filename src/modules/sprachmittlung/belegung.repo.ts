import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Spanne } from './belegung.model.ts';

export type Belegung = Spanne & {
  id: string;
  sprachmittlerId: string;
  /** Booked by the own Stelle. */
  eigeneStelle: boolean;
};

/** When these persons of the pool are taken on a day, the earliest first; of which case, nobody knows here. */
export async function listBelegungen(
  trx: Trx,
  sprachmittlerIds: readonly string[],
  tag: PlainDate,
): Promise<Belegung[]> {
  if (sprachmittlerIds.length === 0) return [];
  const { rows } = await sql<Belegung>`
    SELECT b.id, b.sprachmittler_id AS "sprachmittlerId",
        CASE WHEN b.von < ${tag}::date THEN '00:00' ELSE to_char(b.von, 'HH24:MI') END AS von,
        CASE WHEN b.bis >= ${tag}::date + 1 THEN '24:00' ELSE to_char(b.bis, 'HH24:MI') END AS bis,
        b.mandant_id = (SELECT kontext.mandant_id()) AS "eigeneStelle"
      FROM stamm.sprachmittler_belegung b
     WHERE b.sprachmittler_id = ANY (${[...sprachmittlerIds]}::uuid[])
       AND b.von < ${tag}::date + 1 AND b.bis > ${tag}::date
     ORDER BY b.von, b.id`.execute(trx);
  return rows;
}

export type NeueBelegung = {
  id: string;
  standortId: string;
  mandantId: string;
  sprachmittlerId: string;
  tag: PlainDate;
  zeit: string;
  dauerMinuten: number;
};

/** False: somebody else has the person at that time; who asks at the same moment waits and learns it, too. */
export async function insertBelegung(trx: Trx, neu: NeueBelegung): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO stamm.sprachmittler_belegung (id, standort_id, mandant_id, sprachmittler_id, von, bis)
      SELECT ${neu.id}::uuid, ${neu.standortId}::uuid, ${neu.mandantId}::uuid, ${neu.sprachmittlerId}::uuid,
          beginn, beginn + make_interval(mins => ${neu.dauerMinuten}::int)
        FROM (SELECT ${neu.tag}::date + ${neu.zeit}::time AS beginn) zeit
      ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length > 0;
}

export async function deleteBelegung(trx: Trx, mandantId: string, id: string): Promise<void> {
  await sql`DELETE FROM stamm.sprachmittler_belegung WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(
    trx,
  );
}

import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Sprache } from '#src/modules/akte/wertelisten/sprachen.ts';
import type { Themenbereich } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Sammelart } from './wertelisten/arten.ts';

export type Sammelzeile = {
  id: string;
  art: Sammelart;
  am: PlainDate;
  ort: string;
  themen: Themenbereich[];
  sprachen: Sprache[];
  erreicht: number | null;
  gekommen: number | null;
  kurzberatungen: number;
};

/** What counts of the Stelle between two days, the latest first. */
export async function listSammelzeilen(
  trx: Trx,
  mandantId: string,
  von: PlainDate,
  bis: PlainDate,
): Promise<(Sammelzeile & { berichtigt: boolean })[]> {
  const { rows } = await sql<Sammelzeile & { berichtigt: boolean }>`
    SELECT id, art, am, ort, themen, sprachen, erreicht, gekommen, kurzberatungen, vorgaenger_id IS NOT NULL AS berichtigt
      FROM fall.sammeleintrag
     WHERE mandant_id = ${mandantId} AND ersetzt_am IS NULL AND am BETWEEN ${von} AND ${bis}
     ORDER BY am DESC, id DESC LIMIT 500`.execute(trx);
  return rows;
}

export async function insertSammelzeile(
  trx: Trx,
  zeile: Sammelzeile & { mandantId: string; kontoId: string; vorgaengerId: string | null },
): Promise<void> {
  await sql`INSERT INTO fall.sammeleintrag (mandant_id, id, art, am, ort, themen, sprachen, erreicht, gekommen, kurzberatungen,
      vorgaenger_id, erfasst_von)
    VALUES (${zeile.mandantId}, ${zeile.id}, ${zeile.art}, ${zeile.am}, ${zeile.ort}, ${zeile.themen}::text[],
      ${zeile.sprachen}::text[], ${zeile.erreicht}, ${zeile.gekommen}, ${zeile.kurzberatungen}, ${zeile.vorgaengerId},
      ${zeile.kontoId})`.execute(trx);
}

/** GILT: counts now. ERSETZT: was corrected or taken back. undefined: not there. */
export async function findSammelstand(
  trx: Trx,
  mandantId: string,
  id: string,
): Promise<'GILT' | 'ERSETZT' | undefined> {
  const { rows } = await sql<{ stand: 'GILT' | 'ERSETZT' }>`
    SELECT CASE WHEN ersetzt_am IS NULL THEN 'GILT' ELSE 'ERSETZT' END AS stand FROM fall.sammeleintrag
     WHERE mandant_id = ${mandantId} AND id = ${id}`.execute(trx);
  return rows[0]?.stand;
}

/** false: somebody else was faster. */
export async function setErsetzt(trx: Trx, mandantId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE fall.sammeleintrag SET ersetzt_am = clock_timestamp()
    WHERE mandant_id = ${mandantId} AND id = ${id} AND ersetzt_am IS NULL`.execute(trx);
  return numAffectedRows === 1n;
}

export async function listSammelsummen(
  trx: Trx,
  von: PlainDate,
  bis: PlainDate,
): Promise<{ art: string; anzahl: number; erreicht: number; gekommen: number; kurzberatungen: number }[]> {
  const { rows } = await sql<{
    art: string;
    anzahl: number;
    erreicht: number;
    gekommen: number;
    kurzberatungen: number;
  }>`SELECT art, anzahl::int AS anzahl, erreicht::int AS erreicht, gekommen::int AS gekommen,
      kurzberatungen::int AS kurzberatungen FROM bericht.zaehle_sammeleintraege(${von}, ${bis})`.execute(trx);
  return rows;
}

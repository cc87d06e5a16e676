import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

type Summe = {
  kommuneId: string | null;
  traegerart: string;
  art: string;
  imQuartal: boolean;
  anzahl: number;
};

/** Sums per Kommune, kind of Rechtsträger and kind of count: of the quarter, and of all before it. */
export async function listSummen(trx: Trx, quartal: string): Promise<Summe[]> {
  const { rows } = await sql<Summe>`
    SELECT z.kommune_id AS "kommuneId", m.art AS traegerart, z.art, z."imQuartal", sum(z.wert)::int AS anzahl
      FROM (
        SELECT kommune_id, mandant_id, art, true AS "imQuartal", sum(wert) AS wert FROM bericht.zaehlsatz
         WHERE standort_id = (SELECT kontext.standort_id()) AND quartal = ${quartal}
           AND art IN ('KURZBERATUNG_BEGINN', 'FALL_BEGINN', 'FALL_ENDE', 'RUHEN_BEGINN', 'RUHEN_ENDE', 'KONTAKT')
         GROUP BY 1, 2, 3
        UNION ALL
        SELECT kommune_id, mandant_id, art, false, sum(wert) FROM bericht.zaehlsatz
         WHERE standort_id = (SELECT kontext.standort_id()) AND quartal < ${quartal}
           AND art IN ('FALL_BEGINN', 'FALL_ENDE', 'RUHEN_BEGINN', 'RUHEN_ENDE')
         GROUP BY 1, 2, 3
      ) z JOIN stamm.mandant m ON m.id = z.mandant_id
     GROUP BY 1, 2, 3, 4`.execute(trx);
  return rows;
}

type Anteil = { code: string; anzahl: number };

/** Kurzberatungen begun in the quarter by Zugangsweg. */
export async function listZugangswege(trx: Trx, quartal: string): Promise<Anteil[]> {
  const { rows } = await sql<Anteil>`
    SELECT coalesce(merkmale ->> 'zugangsweg', 'KEINE_ANGABE') AS code, sum(wert)::int AS anzahl
      FROM bericht.zaehlsatz
     WHERE standort_id = (SELECT kontext.standort_id()) AND art = 'KURZBERATUNG_BEGINN' AND quartal = ${quartal}
     GROUP BY 1`.execute(trx);
  return rows;
}

/** Fälle that ended in the quarter by how long they had lasted. */
export async function listFalldauern(trx: Trx, quartal: string): Promise<Anteil[]> {
  const { rows } = await sql<Anteil>`
    SELECT coalesce(merkmale ->> 'dauer', 'KEINE_ANGABE') AS code, sum(wert)::int AS anzahl
      FROM bericht.zaehlsatz
     WHERE standort_id = (SELECT kontext.standort_id()) AND art = 'FALL_ENDE' AND quartal = ${quartal}
     GROUP BY 1`.execute(trx);
  return rows;
}

/** Fälle that began in the quarter although a criterion was not met, by the reason. */
export async function listAusnahmen(trx: Trx, quartal: string): Promise<Anteil[]> {
  const { rows } = await sql<Anteil>`
    SELECT merkmale ->> 'ausnahmegrund' AS code, sum(wert)::int AS anzahl
      FROM bericht.zaehlsatz
     WHERE standort_id = (SELECT kontext.standort_id()) AND art = 'FALL_BEGINN' AND quartal = ${quartal}
       AND merkmale ->> 'ausnahmegrund' IS NOT NULL
     GROUP BY 1`.execute(trx);
  return rows;
}

/** Contacts of the quarter by topic; a contact with several topics counts in each. */
export async function listThemen(trx: Trx, quartal: string): Promise<Anteil[]> {
  const { rows } = await sql<Anteil>`
    SELECT thema AS code, sum(z.wert)::int AS anzahl
      FROM bericht.zaehlsatz z, jsonb_array_elements_text(z.merkmale -> 'themen') AS thema
     WHERE z.standort_id = (SELECT kontext.standort_id()) AND z.art = 'KONTAKT' AND z.quartal = ${quartal}
     GROUP BY 1`.execute(trx);
  return rows;
}

/** Case Manager:innen responsible for Akten between two days, per Kommune and per kind of Rechtsträger. */
export async function listCaseManager(
  trx: Trx,
  von: PlainDate,
  bis: PlainDate,
): Promise<{ kommuneId: string | null; traegerart: string | null; anzahl: number }[]> {
  const { rows } = await sql<{ kommuneId: string | null; traegerart: string | null; anzahl: number }>`
    SELECT kommune_id AS "kommuneId", traegerart, anzahl::int AS anzahl
      FROM bericht.zaehle_case_manager(${von}, ${bis})`.execute(trx);
  return rows;
}

export async function listKommunen(trx: Trx): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    SELECT id, name FROM stamm.kommune WHERE standort_id = (SELECT kontext.standort_id())
      AND gueltig_von <= (SELECT kontext.stichtag()) ORDER BY name`.execute(trx);
  return rows;
}

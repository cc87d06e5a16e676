import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

/** No Kommune. */
export const OHNE_KOMMUNE = '00000000-0000-0000-0000-000000000000';

export type Summe = {
  /** Kommune; of the Land: Standort. */
  ort: string;
  art: string;
  quartal: string;
  code: string;
  wert: number;
  berechnetAm: Date;
};

export type Summenfrage = {
  arten: readonly string[];
  schnitt: string;
  von: string;
  bis: string;
  /** Entered by the end of this quarter. */
  wissensstand: string;
};

/** Sums of the own Standort by Kommune, or of the own Stelle as a whole: row level security says which. */
export async function listSummen(trx: Trx, frage: Summenfrage): Promise<Summe[]> {
  const { rows } = await sql<Summe>`
    SELECT kommune_id AS ort, art, quartal, code, sum(wert)::int AS wert, max(berechnet_am) AS "berechnetAm"
      FROM bericht.summe
     WHERE standort_id = (SELECT kontext.standort_id()) AND art = ANY (${[...frage.arten]}::text[]) AND schnitt = ${frage.schnitt}
       AND quartal >= ${frage.von} AND quartal <= ${frage.bis} AND erfasst_quartal <= ${frage.wissensstand}
     GROUP BY 1, 2, 3, 4`.execute(trx);
  return rows;
}

/** Sums of all Standorte, for the Land. */
export async function listLandessummen(trx: Trx, frage: Summenfrage, demo: boolean): Promise<Summe[]> {
  const { rows } = await sql<Summe>`
    SELECT standort_id AS ort, art, quartal, code, sum(wert)::int AS wert, max(berechnet_am) AS "berechnetAm"
      FROM bericht.lies_landessummen(${[...frage.arten]}::text[], ${frage.schnitt}, ${frage.von}, ${frage.bis}, ${demo})
     WHERE erfasst_quartal <= ${frage.wissensstand}
     GROUP BY 1, 2, 3, 4`.execute(trx);
  return rows;
}

/** How often the sums of one kind and year of counts were computed; `bereich`: of whom. */
export type Summenstand = { bereich: string; art: string; jahr: string; stand: string };

/** States of the sums that the reader may see, until a quarter: who finds the same ones has the same sums. */
export async function listStaende(
  trx: Trx,
  { sicht, demo }: { sicht: string; demo: boolean },
  arten: readonly string[],
  bis: string,
): Promise<Summenstand[]> {
  const { rows } =
    sicht === 'LAND'
      ? await sql<Summenstand>`
          SELECT current_database() AS bereich, art, jahr, stand::text AS stand
            FROM bericht.lies_landesstaende(${[...arten]}::text[], ${bis}, ${demo})`.execute(trx)
      : await sql<Summenstand>`
          SELECT concat_ws(' ', current_database(), (SELECT kontext.standort_id()), (SELECT kontext.mandant_id())) AS bereich,
                 art, left(quartal, 4) AS jahr, sum(stand)::text AS stand
            FROM bericht.summenstand
           WHERE standort_id = (SELECT kontext.standort_id()) AND art = ANY (${[...arten]}::text[]) AND quartal <= ${bis}
           GROUP BY 1, 2, 3`.execute(trx);
  return rows;
}

export type Ort = { id: string; name: string; typ: string | null; regierungsbezirk: string | null };

/** Kommunen of the own Standort. */
export async function listKommunen(trx: Trx): Promise<Ort[]> {
  const { rows } = await sql<Ort>`
    SELECT id, name, NULL AS typ, NULL AS regierungsbezirk FROM stamm.kommune
     WHERE standort_id = (SELECT kontext.standort_id()) AND gueltig_von <= (SELECT kontext.stichtag())
     ORDER BY name`.execute(trx);
  return rows;
}

/** Standorte of the Land: those in existence, in a demo the invented ones too. */
export async function listStandorte(
  trx: Trx,
  demo: boolean,
): Promise<(Ort & { typEvaluation: number | null })[]> {
  const { rows } = await sql<Ort & { typEvaluation: number | null }>`
    SELECT s.id, n.name, s.typ, s.regierungsbezirk, s.typ_evaluation AS "typEvaluation" FROM stamm.standort s
      JOIN stamm.standort_name n ON n.standort_id = s.id AND n.gueltig_von <= (SELECT kontext.stichtag())
       AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= (SELECT kontext.stichtag()))
     WHERE ${demo} OR s.herkunft = 'echt' ORDER BY n.name`.execute(trx);
  return rows;
}

/** Case Manager:innen per Kommune between two days (§ 72 LPVG NRW). */
export async function countCaseManager(
  trx: Trx,
  von: PlainDate,
  bis: PlainDate,
): Promise<{ kommuneId: string | null; anzahl: number }[]> {
  const { rows } = await sql<{ kommuneId: string | null; anzahl: number }>`
    SELECT kommune_id AS "kommuneId", anzahl::int AS anzahl FROM bericht.zaehle_case_manager(${von}, ${bis})
     WHERE traegerart IS NULL`.execute(trx);
  return rows;
}

/** Case Manager:innen of the own Stelle with Akten between two days. */
export async function countTeam(trx: Trx, von: PlainDate, bis: PlainDate): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT bericht.zaehle_teamgroesse(${von}, ${bis})::int AS anzahl`.execute(trx);
  return rows[0]?.anzahl ?? 0;
}

export type Stellenzahl = {
  ort: string;
  baustein: number;
  zugewiesen: number;
  vorgesehen: number;
  besetzt: number;
  meldung: string | null;
};

/** Hundredths of a VZÄ per Standort and Baustein on a day, as known at the end of another; null: now. */
export async function listStellen(
  trx: Trx,
  { stichtag, wissensstand, demo }: { stichtag: PlainDate; wissensstand: PlainDate | null; demo: boolean },
): Promise<Stellenzahl[]> {
  const { rows } = await sql<Stellenzahl>`
    SELECT standort_id AS ort, baustein, zugewiesen::int, vorgesehen::int, besetzt::int, meldung::text AS meldung
      FROM bericht.lies_stellen(${stichtag}, ((${wissensstand}::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin'
        - interval '1 microsecond'), ${demo})`.execute(trx);
  return rows;
}

/** Hundredths of a VZÄ of Baustein 2 per Standort and kind of employer on a day, as known at the end of another; null: now. */
export async function listAnbindung(
  trx: Trx,
  { stichtag, wissensstand, demo }: { stichtag: PlainDate; wissensstand: PlainDate | null; demo: boolean },
): Promise<{ ort: string; anbindung: string; vzae: number }[]> {
  const { rows } = await sql<{ ort: string; anbindung: string; vzae: number }>`
    SELECT standort_id AS ort, anbindung, vzae::int AS vzae
      FROM bericht.lies_anbindung(${stichtag}, ((${wissensstand}::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin'
        - interval '1 microsecond'), ${demo})`.execute(trx);
  return rows;
}

/** Numbers of bodies, Beschlüsse, Themen, agreements and Angebote of a year. */
export async function listSteuerung(
  trx: Trx,
  jahr: number,
  demo: boolean,
): Promise<{ ort: string; groesse: string; quartal: string; anzahl: number }[]> {
  const { rows } = await sql<{ ort: string; groesse: string; quartal: string; anzahl: number }>`
    SELECT standort_id AS ort, groesse, quartal, anzahl::int AS anzahl FROM bericht.zaehle_steuerung(${jahr}, ${demo})
    UNION ALL SELECT standort_id, groesse, quartal, anzahl::int FROM bericht.zaehle_angebote(${jahr}, ${demo})
    UNION ALL SELECT standort_id, groesse, quartal, anzahl::int FROM bericht.zaehle_abdeckung(${jahr}, ${demo})`.execute(
    trx,
  );
  return rows;
}

import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Haushaltssummen } from './haushalt.model.ts';

/**
 * Every year with a plan, a Bescheid or a Teilbetrag, in one statement, the latest first. Of a Förderfall the last Bescheid that
 * grants counts: a change takes the place of what was granted before.
 */
export async function listHaushaltssummen(trx: Trx): Promise<Haushaltssummen[]> {
  const { rows } = await sql<Haushaltssummen>`
    WITH bescheid AS (
      SELECT DISTINCT ON (b.foerderfall_id) f.foerderjahr::int AS foerderjahr, extract(year FROM b.datum)::int AS jahr, b.bewilligt
        FROM foerderung.bescheid b JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id
       WHERE b.stand = 'ERLASSEN' AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'AENDERUNG')
       ORDER BY b.foerderfall_id, b.lfd DESC),
    gewaehrt AS (SELECT foerderjahr, sum(bewilligt) AS bewilligt FROM bescheid GROUP BY foerderjahr),
    vorweg AS (SELECT jahr, sum(bewilligt) AS vorgebunden FROM bescheid WHERE jahr < foerderjahr GROUP BY jahr),
    geld AS (
      SELECT haushaltsjahr::int AS haushaltsjahr,
        sum(betrag) FILTER (WHERE zustand IN ('ANGEFORDERT', 'GEPRUEFT')) AS angefordert,
        sum(betrag) FILTER (WHERE zustand = 'ANGEORDNET') AS angeordnet,
        sum(betrag) FILTER (WHERE zustand = 'GEZAHLT') AS gezahlt
        FROM foerderung.rate GROUP BY haushaltsjahr),
    jahre AS (
      SELECT haushaltsjahr::int AS haushaltsjahr FROM foerderung.haushalt UNION SELECT foerderjahr FROM gewaehrt
      UNION SELECT jahr FROM vorweg UNION SELECT haushaltsjahr FROM geld)
    SELECT j.haushaltsjahr, h.kapitel, h.titel, h.quelle, h.ansatz::float8 AS ansatz,
      h.verpflichtungsermaechtigung::float8 AS verpflichtungsermaechtigung, coalesce(w.bewilligt, 0)::float8 AS bewilligt,
      coalesce(v.vorgebunden, 0)::float8 AS vorgebunden, coalesce(g.angefordert, 0)::float8 AS angefordert,
      coalesce(g.angeordnet, 0)::float8 AS angeordnet, coalesce(g.gezahlt, 0)::float8 AS gezahlt
      FROM jahre j
      LEFT JOIN foerderung.haushalt h ON h.haushaltsjahr = j.haushaltsjahr
      LEFT JOIN gewaehrt w ON w.foerderjahr = j.haushaltsjahr
      LEFT JOIN vorweg v ON v.jahr = j.haushaltsjahr
      LEFT JOIN geld g ON g.haushaltsjahr = j.haushaltsjahr
     ORDER BY j.haushaltsjahr DESC`.execute(trx);
  return rows;
}

import { sql } from 'kysely';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Haushaltssummen } from './haushalt.model.ts';

/**
 * Every year with a plan, a Bescheid or a Teilbetrag, in one statement, the latest first. Of a Förderfall the Bescheid in force
 * counts, or a change under way that grants more. The Verpflichtungsermächtigung of a year is bound by what that year granted.
 */
export async function listHaushaltssummen(trx: Trx): Promise<Haushaltssummen[]> {
  const { rows } = await sql<Haushaltssummen>`
    WITH bescheid AS (
      SELECT b.foerderfall_id, b.lfd, f.foerderjahr::int AS foerderjahr, extract(year FROM b.datum)::int AS jahr, b.bewilligt,
        max(b.lfd) FILTER (WHERE b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR b.bestandskraeftig_am IS NOT NULL) OVER (PARTITION BY b.foerderfall_id) AS geltend
        FROM foerderung.bescheid b JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id
       WHERE b.stand = 'ERLASSEN' AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')),
    gewaehrt AS (
      SELECT foerderjahr, sum(bewilligt) AS bewilligt FROM (
        SELECT foerderfall_id, foerderjahr, max(bewilligt) AS bewilligt FROM bescheid WHERE lfd >= geltend GROUP BY foerderfall_id, foerderjahr) x
       GROUP BY foerderjahr),
    vorweg AS (
      SELECT jahr, sum(bewilligt) AS vorgebunden FROM (
        SELECT DISTINCT ON (foerderfall_id) foerderfall_id, jahr, bewilligt FROM bescheid WHERE jahr < foerderjahr
         ORDER BY foerderfall_id, lfd DESC) x
       GROUP BY jahr),
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

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/verfahren/verfahren.repo.ts ──

-- listVerfahrenzeilen
select *
  from "fall"."verfahren"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id";

-- findVerfahrenzeile
select *
  from "fall"."verfahren"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- insertVerfahren
insert into "fall"."verfahren" ("mandant_id", "id", "akte_id", "siegel", "erfasst_tag", "erfasst_von", "person_id")
  values ($1, $2, $3, $4, $5, $6, $7);

-- updateVerfahrenzeile
update "fall"."verfahren"
  set "siegel" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- ── src/modules/verfahren/zahlen.repo.ts ──

-- listStufensummen
SELECT merkmale ->> 'verfahren' AS verfahren, merkmale ->> 'stufe' AS stufe, sum(wert)::int AS anzahl
  FROM bericht.zaehlsatz
  WHERE standort_id = (SELECT kontext.standort_id())
  AND art = 'VERFAHREN'
  AND quartal = $1
  GROUP BY 1, 2;

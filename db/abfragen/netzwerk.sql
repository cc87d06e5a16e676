-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/netzwerk/netzwerk.repo.ts ──

-- listHelferzeilen
select *
  from "fall"."netzwerk_helfer"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id";

-- findHelferzeile
select *
  from "fall"."netzwerk_helfer"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- insertHelfer
insert into "fall"."netzwerk_helfer" ("mandant_id", "id", "akte_id", "siegel", "erfasst_tag", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6);

-- updateHelferzeile
update "fall"."netzwerk_helfer"
  set "siegel" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

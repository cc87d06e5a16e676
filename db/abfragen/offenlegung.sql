-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/offenlegung/offenlegung.repo.ts ──

-- insertOffenlegung
insert into "fall"."offenlegung" ("mandant_id", "id", "akte_id", "siegel", "am", "einwilligung_id", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listOffenlegungszeilen
select "mandant_id", "id", "akte_id", "am", "einwilligung_id", "siegel", "erfasst_von"
  from "fall"."offenlegung"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "am" desc, "id" desc;

-- insertKindeswohl
insert into "fall"."kindeswohl" ("mandant_id", "id", "akte_id", "siegel", "begonnen_am", "beendet_am",
    "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listKindeswohlzeilen
select *
  from "fall"."kindeswohl"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id" desc;

-- findKindeswohlzeile
select *
  from "fall"."kindeswohl"
  where "mandant_id" = $1
  and "id" = $2;

-- updateKindeswohl
update "fall"."kindeswohl"
  set "beendet_am" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- insertSchritt
insert into "fall"."kindeswohl_schritt" ("mandant_id", "id", "akte_id", "siegel", "kindeswohl_id", "am",
    "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listSchrittzeilen
select "mandant_id", "id", "akte_id", "kindeswohl_id", "am", "siegel", "erfasst_von"
  from "fall"."kindeswohl_schritt"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "am", "id";

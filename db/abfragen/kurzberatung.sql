-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/kurzberatung/kurzberatung.repo.ts ──

-- findKurzberatung
select *
  from "fall"."kurzberatung"
  where "mandant_id" = $1
  and "akte_id" = $2;

-- insertKurzberatung
insert into "fall"."kurzberatung" ("mandant_id", "akte_id", "zugangsweg", "sprache", "sprachmittlung", "bedarfe",
    "information_am", "information_form", "siegel", "ergebnis", "beendet_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- updateKurzberatungszeile
update "fall"."kurzberatung"
  set "ergebnis" = $1, "beendet_am" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "akte_id" = $4
  returning "version";

-- insertGespraech
insert into "fall"."kontakt" ("mandant_id", "id", "akte_id", "datum", "art", "ort", "dauer_minuten", "sprache",
    "sprachmittlung", "themen", "erreicht", "abgebrochen", "vom_papier", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

-- countGespraeche
select count(*)::int as "anzahl"
  from "fall"."kontakt"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "erreicht" = $3
  and "abgebrochen" = $4;

-- findEigeneKommune
select "kommune_id"
  from "stamm"."mandant"
  where "id" = $1;

-- isKommuneIn
select "id"
  from "stamm"."kommune"
  where "id" = $1
  and "standort_id" = $2;

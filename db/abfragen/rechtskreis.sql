-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/rechtskreis/rechtskreis.repo.ts ──

-- listEintragzeilen
select *
  from "fall"."rechtskreis_eintrag"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[])
  and "zurueckgenommen" = $3
  order by "id";

-- findEintragzeile
select *
  from "fall"."rechtskreis_eintrag"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3
  and "zurueckgenommen" = $4;

-- insertEintrag
insert into "fall"."rechtskreis_eintrag" ("mandant_id", "id", "akte_id", "siegel", "erfasst_tag", "erfasst_von",
    "person_id")
  values ($1, $2, $3, $4, $5, $6, $7);

-- updateEintragzeile: a correction
update "fall"."rechtskreis_eintrag"
  set "siegel" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- updateEintragzeile: taken back
update "fall"."rechtskreis_eintrag"
  set "zurueckgenommen" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- listZurueckstellungen
select *
  from "fall"."rechtskreis_zurueckstellung"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "aufgehoben" = $3
  order by "id";

-- insertZurueckstellung
insert into "fall"."rechtskreis_zurueckstellung" ("mandant_id", "id", "akte_id", "siegel", "erfasst_tag",
    "erfasst_von")
  values ($1, $2, $3, $4, $5, $6);

-- findZurueckstellung
select "aufgehoben", "version"
  from "fall"."rechtskreis_zurueckstellung"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- undoZurueckstellungzeile
update "fall"."rechtskreis_zurueckstellung"
  set "aufgehoben" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- ── src/modules/rechtskreis/regelpruefung.repo.ts ──

-- listRegelpruefungen
select "id", "regel", "regel_hash" as "regelHash", "geprueft_von" as "geprueftVon", "geprueft_am" as "geprueftAm",
    "pruefen_bis" as "pruefenBis", zurueckgenommen_am IS NOT NULL as "zurueckgenommen"
  from "stamm"."regelpruefung"
  where "standort_id" = $1
  order by "geprueft_am" desc, "id" desc
  limit $2;

-- insertRegelpruefung
insert into "stamm"."regelpruefung" ("id", "standort_id", "regel", "regel_hash", "geprueft_von", "geprueft_am",
    "pruefen_bis", "erfasst_von", "zurueckgenommen_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- updateRegelpruefungEnde
update "stamm"."regelpruefung"
  set "zurueckgenommen_am" = coalesce(zurueckgenommen_am, clock_timestamp())
  where "standort_id" = $1
  and "id" = $2;

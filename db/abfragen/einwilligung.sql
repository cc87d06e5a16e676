-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/einwilligung/einwilligung.repo.ts ──

-- insertEinwilligung
insert into "fall"."einwilligung" ("mandant_id", "id", "akte_id", "person_id", "zweck", "entscheidung",
    "empfaenger_art", "empfaenger_mandant_id", "form", "text_version", "text_sprache", "text_hash", "gueltig_von",
    "gueltig_bis", "widerrufen_am", "siegel")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- listEinwilligungszeilen
select *
  from "fall"."einwilligung"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "gueltig_von" desc, "id" desc;

-- findEinwilligungszeile
select *
  from "fall"."einwilligung"
  where "mandant_id" = $1
  and "id" = $2;

-- findKurzberatungsthemen
SELECT bedarfe
  FROM fall.kurzberatung
  WHERE mandant_id = $1
  AND akte_id = $2;

-- updateWiderruf
update "fall"."einwilligung"
  set "widerrufen_am" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- updateErsetzt
update "fall"."einwilligung"
  set "ersetzt_durch" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3;

-- listAblaufendeZeilen
select *
  from "fall"."einwilligung"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[])
  and "entscheidung" = $3
  and "widerrufen_am" is null
  and "ersetzt_durch" is null
  and "gueltig_bis" >= $4
  and "gueltig_bis" <= $5
  order by "gueltig_bis", "id"
  limit $6;

-- deleteBarrierebedarf: nothing is covered any more
update "fall"."beteiligte_besonders"
  set "besonders" = $1, "version" = version + 1, "geaendert_am" = clock_timestamp()
  where "mandant_id" = $2
  and "akte_id" = $3
  and "besonders" is not null;

-- deleteBarrierebedarf: two are still covered
update "fall"."beteiligte_besonders"
  set "besonders" = $1, "version" = version + 1, "geaendert_am" = clock_timestamp()
  where "mandant_id" = $2
  and "akte_id" = $3
  and "besonders" is not null
  and "person_id" not in ($4, $5);

-- deleteBesonders: nothing is covered any more
update "fall"."assessment_bereich"
  set "besonders" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "akte_id" = $3
  and "besonders" is not null;

-- deleteBesonders: two are still covered
update "fall"."assessment_bereich"
  set "besonders" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "akte_id" = $3
  and "besonders" is not null
  and "bereich" not in ($4, $5);

-- listAndereStellen
select "id", "standort_id" as "standortId", "name"
  from "stamm"."mandant"
  where "id" <> $1
  and "gueltig_von" <= $2
  and ("gueltig_bis" is null or "gueltig_bis" >= $3);

-- findStelle
select "name", "anschrift", "rechtsrahmen", "aufsichtsbehoerde", "dsb_name" as "dsbName", "dsb_kontakt" as
    "dsbKontakt"
  from "stamm"."mandant"
  where "id" = $1;

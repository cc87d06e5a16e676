-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/papier/papier.repo.ts ──

-- findErreichbarkeit
select "telefon", "sprechzeit"
  from "fall"."papier_erreichbarkeit"
  where "mandant_id" = $1
  and "konto_id" = $2;

-- saveErreichbarkeit
insert into "fall"."papier_erreichbarkeit" ("mandant_id", "konto_id", "telefon", "sprechzeit")
  values ($1, $2, $3, $4)
  on conflict ("mandant_id", "konto_id") do update set "telefon" = $5, "sprechzeit" = $6, "geaendert_am" =
    clock_timestamp();

-- listTextpruefungen
select "id", "vorlage", "sprache", "text_hash" as "textHash", "geprueft_von" as "geprueftVon", "geprueft_am" as
    "geprueftAm"
  from "stamm"."textpruefung"
  where "standort_id" = $1
  and "zurueckgenommen_am" is null
  order by "geprueft_am", "id";

-- insertTextpruefung
insert into "stamm"."textpruefung" ("id", "standort_id", "vorlage", "version", "sprache", "text_hash",
    "geprueft_von", "geprueft_am", "erfasst_von", "zurueckgenommen_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- updateZurueckgenommen
update "stamm"."textpruefung"
  set "zurueckgenommen_am" = coalesce(zurueckgenommen_am, clock_timestamp())
  where "standort_id" = $1
  and "id" = $2;

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/standort/create-mandant.ts ──

-- createMandant
BEGIN;
-- (context of the actor)
SELECT s.id
  FROM stamm.standort s
  JOIN stamm.standort_name n ON n.standort_id = s.id
  WHERE s.kennung = $1
  OR n.name = $2
  LIMIT 1;
SELECT 1
  FROM stamm.mandant
  WHERE standort_id = $1
  AND name = $2;
SELECT id
  FROM stamm.kommune
  WHERE standort_id = $1
  AND name = $2;
INSERT INTO stamm.kommune (id, standort_id, name, gueltig_von)
  VALUES ($1, $2, $3, $4);
SELECT id
  FROM stamm.traeger
  WHERE name = $1;
INSERT INTO stamm.traeger (id, name, verband)
  VALUES ($1, $2, $3);
INSERT INTO stamm.mandant (id, standort_id, kommune_id, traeger_id, art, name, anschrift, rechtsrahmen,
    aufsichtsbehoerde, dsb_name, dsb_kontakt, gueltig_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
INSERT INTO stamm.mandant_gebiet (mandant_id, kommune_id, gueltig_von)
  VALUES ($1, $2, $3);
-- (row of the log)
COMMIT;

-- listMandanten
BEGIN;
-- (context of the actor)
SELECT m.id, n.name AS standort, m.standort_id, m.name, m.art, m.rechtsrahmen
  FROM stamm.mandant m
  JOIN stamm.standort_name n ON n.standort_id = m.standort_id
  AND n.gueltig_bis IS NULL
  ORDER BY n.name, m.name;
-- (row of the log)
COMMIT;

-- ── src/modules/standort/standort.repo.ts ──

-- listStandorte: all
SELECT s.id, s.kennung, name.name, s.typ, s.ags, s.regierungsbezirk, s.typ_evaluation AS "typEvaluation",
    s.herkunft, s.anmerkung
  FROM stamm.standort s
  JOIN LATERAL (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = s.id ORDER BY n.gueltig_von <=
    $1::date DESC, abs(n.gueltig_von - $2::date) LIMIT 1) name ON true
  WHERE ($3::text IS NULL OR s.herkunft = $4)
  AND ($5::uuid IS NULL OR s.id = $6);

-- listStandorte: one
SELECT s.id, s.kennung, name.name, s.typ, s.ags, s.regierungsbezirk, s.typ_evaluation AS "typEvaluation",
    s.herkunft, s.anmerkung
  FROM stamm.standort s
  JOIN LATERAL (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = s.id ORDER BY n.gueltig_von <=
    $1::date DESC, abs(n.gueltig_von - $2::date) LIMIT 1) name ON true
  WHERE ($3::text IS NULL OR s.herkunft = $4)
  AND ($5::uuid IS NULL OR s.id = $6);

-- listKommunen
select "id", "name", "ags", "eigene_auslaenderbehoerde" as "eigeneAuslaenderbehoerde", "eigenes_jugendamt" as
    "eigenesJugendamt", "integrationsgremium"
  from "stamm"."kommune"
  where "standort_id" = $1
  and "gueltig_von" <= $2
  and ("gueltig_bis" is null or "gueltig_bis" >= $3);

-- insertStandorte
insert into "stamm"."standort" ("id", "kennung", "typ", "ags", "regierungsbezirk", "typ_evaluation", "herkunft",
    "anmerkung")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("id") do nothing
  returning "id";
insert into "stamm"."standort_name" ("standort_id", "name", "gueltig_von", "gueltig_bis")
  values ($1, $2, $3, $4)
  on conflict ("standort_id", "gueltig_von") do nothing;

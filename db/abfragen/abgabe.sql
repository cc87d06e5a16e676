-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/abgabe/abgabe.repo.ts ──

-- listAndereStellen
SELECT m.id, n.name AS standort, m.name
  FROM stamm.mandant m
  JOIN stamm.standort_name n ON n.standort_id = m.standort_id
  WHERE m.id <> $1
  AND m.gueltig_von <= $2
  AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= $3)
  AND n.gueltig_von <= $4
  AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= $5)
  ORDER BY n.name, m.name;

-- insertAbgabe
SELECT fall.biete_abgabe_an($1, $2, $3, $4, $5, $6) AS ergebnis;

-- updateAbgabe
SELECT ergebnis
  FROM fall.entscheide_abgabe($1, $2, $3, $4);

-- saveUebergeben
SELECT fall.uebergib_abgabe($1, $2, $3, $4, $5, $6) AS ergebnis;

-- lockUebergebenes
SELECT ergebnis, neue_akte_id AS "neueAkteId", siegel
  FROM fall.nimm_abgabe($1, $2);

-- insertInhalt
insert into "fall"."abgabe_inhalt" ("mandant_id", "abgabe_id", "akte_id", "siegel")
  values ($1, $2, $3, $4);

-- listInhalte
select "abgabe_id" as "abgabeId", "siegel"
  from "fall"."abgabe_inhalt"
  where "mandant_id" = $1
  and "akte_id" = $2;

-- listAbgabezeilen: own
SELECT id, gibt, akte_id AS "akteId", einwilligung_id AS "einwilligungId", nummer, akte_art AS art, an_mandant_id AS
    "anMandantId", von_stelle AS "vonStelle", von_name AS "vonName", an_stelle AS "anStelle", an_name AS "anName",
    anlass, zustand, angeboten_am AS "angebotenAm", frist, angenommen_am AS "angenommenAm", uebergeben_am AS
    "uebergebenAm", abholen_bis AS "abholenBis", uebernommen_am AS "uebernommenAm", beendet_am AS "beendetAm",
    grund, an_mich AS "anMich", zugang
  FROM fall.liste_abgaben($1);

-- listAbgabezeilen: of one Akte
SELECT id, gibt, akte_id AS "akteId", einwilligung_id AS "einwilligungId", nummer, akte_art AS art, an_mandant_id AS
    "anMandantId", von_stelle AS "vonStelle", von_name AS "vonName", an_stelle AS "anStelle", an_name AS "anName",
    anlass, zustand, angeboten_am AS "angebotenAm", frist, angenommen_am AS "angenommenAm", uebergeben_am AS
    "uebergebenAm", abholen_bis AS "abholenBis", uebernommen_am AS "uebernommenAm", beendet_am AS "beendetAm",
    grund, an_mich AS "anMich", zugang
  FROM fall.liste_abgaben($1);

-- countWartende
SELECT fall.zaehle_abgaben()::int AS anzahl;

-- endOhneEinwilligung
SELECT fall.beende_abgaben_ohne_einwilligung($1);

-- ── src/modules/abgabe/delete-liegengebliebene.ts ──

-- deleteLiegengebliebene
SELECT mandant_id, akte_id
  FROM fall.abgabe_inhalt;
DELETE
  FROM fall.abgabe_inhalt;

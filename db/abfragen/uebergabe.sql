-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/uebergabe/uebergabe.repo.ts ──

-- insertUebergabe
SELECT fall.biete_uebergabe_an($1, $2, $3, $4, $5, $6) AS ergebnis;

-- insertInhalt
insert into "fall"."uebergabe_inhalt" ("mandant_id", "uebergabe_id", "akte_id", "siegel")
  values ($1, $2, $3, $4);

-- listInhalte
select "uebergabe_id" as "uebergabeId", "siegel"
  from "fall"."uebergabe_inhalt"
  where "mandant_id" = $1
  and "akte_id" = $2;

-- updateUebergabe
SELECT ergebnis, akte_id AS "akteId"
  FROM fall.entscheide_uebergabe($1, $2, $3, $4);

-- listUebergabezeilen: own
SELECT id, akte_id AS "akteId", nummer, akte_art AS art, akte_zustand AS "akteZustand", naechster_termin AS
    "naechsterTermin", naechster_termin_art AS "naechsterTerminArt", von_konto_id AS "vonKontoId", von_name AS
    "vonName", an_konto_id AS "anKontoId", an_name AS "anName", angeboten_von AS "angebotenVon", angeboten_von_name
    AS "angebotenVonName", anlass, zustand, angeboten_am AS "angebotenAm", frist, angenommen_am AS "angenommenAm",
    beendet_am AS "beendetAm", grund, einwilligung, zugang
  FROM fall.liste_uebergaben($1);

-- listUebergabezeilen: of one Akte
SELECT id, akte_id AS "akteId", nummer, akte_art AS art, akte_zustand AS "akteZustand", naechster_termin AS
    "naechsterTermin", naechster_termin_art AS "naechsterTerminArt", von_konto_id AS "vonKontoId", von_name AS
    "vonName", an_konto_id AS "anKontoId", an_name AS "anName", angeboten_von AS "angebotenVon", angeboten_von_name
    AS "angebotenVonName", anlass, zustand, angeboten_am AS "angebotenAm", frist, angenommen_am AS "angenommenAm",
    beendet_am AS "beendetAm", grund, einwilligung, zugang
  FROM fall.liste_uebergaben($1);

-- listOffenes
SELECT akte_id AS "akteId", nummer, art, zustand, naechster_termin AS "naechsterTermin", naechster_termin_art AS
    "naechsterTerminArt", uebergabe_id AS "uebergabeId", an_name AS "anName", frist, absagen
  FROM fall.liste_offenes($1);

-- listWeiteresOffenes
SELECT art, wer, anzahl, bis
  FROM fall.liste_weiteres_offenes($1);

-- listKollegenzeilen: all
SELECT konto_id AS "kontoId", name, im_team AS "imTeam", offen::int AS offen, faellig::int AS faellig,
    angeboten::int AS angeboten, an_person::int AS "anPerson", uebergeben::int AS uebergeben
  FROM fall.liste_kollegium($1);

-- listKollegenzeilen: one
SELECT konto_id AS "kontoId", name, im_team AS "imTeam", offen::int AS offen, faellig::int AS faellig,
    angeboten::int AS angeboten, an_person::int AS "anPerson", uebergeben::int AS uebergeben
  FROM fall.liste_kollegium($1);

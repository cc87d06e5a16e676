-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/bericht/angebotsergebnis/angebotsergebnis.repo.ts ──

-- listErgebnisstandorte
SELECT standort_id AS "standortId"
  FROM bericht.liste_ergebnisstandorte($1);

-- listZaehlungen
SELECT standort_id AS "standortId", angebot_id AS "angebotId", konto_id AS "kontoId", ausgang, anzahl::int AS anzahl
  FROM bericht.zaehle_angebotsergebnisse($1, $2);

-- replaceErgebnisse
SELECT bericht.schreibe_angebotsergebnisse($1, $2, $3, $4, $5::jsonb, $6::jsonb) AS neue;

-- ── src/modules/bericht/kennzahl/rechenlauf.repo.ts ──

-- findRechenlauf
SELECT id, zustand, stellen, fertig, gestartet_am AS "gestartetAm", beendet_am AS "beendetAm"
  FROM bericht.rechenlauf
  ORDER BY gestartet_am DESC
  LIMIT 1;

-- insertRechenlauf
SELECT bericht.beginne_rechenlauf($1) AS stellen;

-- updateRechenlauf
SELECT bericht.schreibe_rechenlauf($1, $2, $3) AS zustand;

-- listOffeneSummen
SELECT mandant_id AS "mandantId"
  FROM bericht.liste_offene_summen();

-- replaceSummen
SELECT bericht.rechne_summen($1) AS gruppen;

-- ── src/modules/bericht/kennzahl/summen.repo.ts ──

-- listSummen
SELECT kommune_id AS ort, art, quartal, code, sum(wert)::int AS wert, max(berechnet_am) AS "berechnetAm"
  FROM bericht.summe
  WHERE standort_id = (SELECT kontext.standort_id())
  AND art = ANY ($1::text[])
  AND schnitt = $2
  AND quartal >= $3
  AND quartal <= $4
  AND erfasst_quartal <= $5
  GROUP BY 1, 2, 3, 4;

-- listLandessummen
SELECT standort_id AS ort, art, quartal, code, sum(wert)::int AS wert, max(berechnet_am) AS "berechnetAm"
  FROM bericht.lies_landessummen($1::text[], $2, $3, $4, $5)
  WHERE erfasst_quartal <= $6
  GROUP BY 1, 2, 3, 4;

-- listStaende
SELECT concat_ws(' ', current_database(), (SELECT kontext.standort_id()), (SELECT kontext.mandant_id())) AS bereich,
    art, left(quartal, 4) AS jahr, sum(stand)::text AS stand
  FROM bericht.summenstand
  WHERE standort_id = (SELECT kontext.standort_id())
  AND art = ANY ($1::text[])
  AND quartal <= $2
  GROUP BY 1, 2, 3;

-- listStaende
SELECT current_database() AS bereich, art, jahr, stand::text AS stand
  FROM bericht.lies_landesstaende($1::text[], $2, $3);

-- listKommunen
SELECT id, name, NULL AS typ, NULL AS regierungsbezirk
  FROM stamm.kommune
  WHERE standort_id = (SELECT kontext.standort_id())
  AND gueltig_von <= (SELECT kontext.stichtag())
  ORDER BY name;

-- listStandorte
SELECT s.id, n.name, s.typ, s.regierungsbezirk, s.typ_evaluation AS "typEvaluation"
  FROM stamm.standort s
  JOIN stamm.standort_name n ON n.standort_id = s.id
  AND n.gueltig_von <= (SELECT kontext.stichtag())
  AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= (SELECT kontext.stichtag()))
  WHERE $1
  OR s.herkunft = 'echt'
  ORDER BY n.name;

-- countCaseManager
SELECT kommune_id AS "kommuneId", anzahl::int AS anzahl
  FROM bericht.zaehle_case_manager($1, $2)
  WHERE traegerart IS NULL;

-- countTeam
SELECT bericht.zaehle_teamgroesse($1, $2)::int AS anzahl;

-- listStellen
SELECT standort_id AS ort, baustein, zugewiesen::int, vorgesehen::int, besetzt::int, meldung::text AS meldung
  FROM bericht.lies_stellen($1, (($2::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin' - interval '1 microsecond'),
    $3);

-- listSteuerung
SELECT standort_id AS ort, groesse, quartal, anzahl::int AS anzahl
  FROM bericht.zaehle_steuerung($1, $2)
  UNION ALL SELECT standort_id, groesse, quartal, anzahl::int
  FROM bericht.zaehle_angebote($3, $4)
  UNION ALL SELECT standort_id, groesse, quartal, anzahl::int
  FROM bericht.zaehle_abdeckung($5, $6);

-- listAnbindung
SELECT standort_id AS ort, anbindung, vzae::int AS vzae
  FROM bericht.lies_anbindung($1, (($2::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin' - interval
    '1 microsecond'), $3);

-- ── src/modules/bericht/kennzahl/veroeffentlichung.repo.ts ──

-- listVeroeffentlichungszeilen
SELECT id, kennzahl, kennzahl_version AS version, ausgabe, anlass, standort_id IS NULL AS land, profil,
    freigegeben_am::text AS "freigegebenAm", pruefsumme, schluessel, tabelle
  FROM bericht.veroeffentlichung
  WHERE kennzahl = $1
  ORDER BY erfasst_am DESC
  LIMIT 200;

-- findVeroeffentlichung
SELECT id, kennzahl, kennzahl_version AS version, ausgabe, anlass, standort_id IS NULL AS land, profil,
    freigegeben_am::text AS "freigegebenAm", pruefsumme, schluessel, tabelle, frage
  FROM bericht.veroeffentlichung
  WHERE id = $1;

-- insertVeroeffentlichung
INSERT INTO bericht.veroeffentlichung (id, standort_id, schluessel, ausgabe, kennzahl, kennzahl_version, profil,
    frage, tabelle, pruefsumme, anlass, freigegeben_von, freigegeben_am)
  VALUES ($1, CASE WHEN $2 THEN NULL ELSE (SELECT kontext.standort_id()) END, $3, $4, $5, $6, $7, $8::jsonb,
    $9::jsonb, $10, $11, (SELECT kontext.konto_id()), $12);

-- ── src/modules/bericht/mappe/bericht.repo.ts ──

-- listBerichtszeilen
SELECT b.id, b.fuer, b.titel, b.notiz, b.profil, b.tabellen, b.version, b.konto_id AS "kontoId"
  FROM bericht.bericht b
  ORDER BY b.titel, b.id
  LIMIT 200;

-- findBerichtszeile
SELECT b.id, b.fuer, b.titel, b.notiz, b.profil, b.tabellen, b.version, b.konto_id AS "kontoId"
  FROM bericht.bericht b
  WHERE b.id = $1;

-- insertBericht
INSERT INTO bericht.bericht (id, fuer, standort_id, titel, notiz, erklaert, profil, tabellen, konto_id,
    geaendert_am)
  VALUES ($1, $2, CASE $3 WHEN 'STANDORT' THEN (SELECT kontext.standort_id()) END, $4, $5, $6::text[], $7,
    $8::jsonb, $9, $10);

-- updateBerichtszeile
UPDATE bericht.bericht
  SET fuer = $1, standort_id = CASE $2 WHEN 'STANDORT' THEN (SELECT kontext.standort_id()) END, titel = $3, notiz =
    $4, erklaert = $5::text[], profil = $6, tabellen = $7::jsonb, version = version + 1, geaendert_am = $8
  WHERE id = $9
  AND version = $10;

-- deleteBerichtszeile
DELETE
  FROM bericht.bericht
  WHERE id = $1
  AND version = $2;

-- ── src/modules/bericht/mappe/lenkung.repo.ts ──

-- listLenkungszeilen
SELECT art, titel, zustand, seit, zusatz
  FROM bericht.lies_lenkungsstand($1, $2);

-- findStandortname
SELECT n.name
  FROM stamm.standort_name n
  WHERE n.standort_id = (SELECT kontext.standort_id())
  AND n.gueltig_von <= (SELECT kontext.stichtag())
  AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= (SELECT kontext.stichtag()));

-- ── src/modules/bericht/mappe/lieferung.repo.ts ──

-- findLieferung
SELECT l.id, l.takt, l.naechste_am AS "naechsteAm", l.konto_id AS "kontoId"
  FROM bericht.lieferung l
  WHERE l.bericht_id = $1
  AND l.beendet_am IS NULL;

-- listEmpfaenger
SELECT e.konto_id AS "kontoId", e.mail, e.beendet_am IS NOT NULL AS beendet
  FROM bericht.lieferung_empfaenger e
  WHERE e.lieferung_id = $1
  ORDER BY e.konto_id;

-- listBerichtsrollen
SELECT r.konto_id AS "kontoId", r.name
  FROM bericht.finde_berichtsrollen($1, (SELECT kontext.standort_id()), $2) r
  ORDER BY r.name, r.konto_id;

-- insertLieferung
INSERT INTO bericht.lieferung (id, bericht_id, takt, naechste_am, konto_id, rolle, standort_id, mandant_id)
  VALUES ($1, $2, $3, $4, (SELECT kontext.konto_id()), (SELECT kontext.rolle()), (SELECT kontext.standort_id()),
    (SELECT kontext.mandant_id()));
INSERT INTO bericht.lieferung_empfaenger (lieferung_id, konto_id) SELECT $1, k
  FROM unnest($2::uuid[]) k;

-- updateLieferungsende
UPDATE bericht.lieferung
  SET beendet_am = $1
  WHERE id = $2
  AND beendet_am IS NULL;

-- updateEmpfangsende
UPDATE bericht.lieferung_empfaenger
  SET beendet_am = $1
  WHERE lieferung_id = $2
  AND konto_id = (SELECT kontext.konto_id())
  AND beendet_am IS NULL;

-- updateLieferungsmail
UPDATE bericht.lieferung_empfaenger
  SET mail = $1
  WHERE lieferung_id = $2
  AND konto_id = (SELECT kontext.konto_id())
  AND beendet_am IS NULL;

-- listFaelligeLieferungen
SELECT lieferung_id AS "lieferungId", takt, faellig_am AS "faelligAm", titel, notiz, profil, tabellen, konto_id AS
    "kontoId", mail, mitgliedschaft_id AS "mitgliedschaftId", rolle, standort_id AS "standortId", mandant_id AS
    "mandantId"
  FROM bericht.liste_faellige_lieferungen($1);

-- insertZustellung
SELECT bericht.stelle_bericht_zu($1, $2, $3, $4, $5, $6, $7::jsonb, $8) AS neu;

-- setNaechsteLieferung
SELECT bericht.setze_lieferung($1, $2) AS neu;

-- listZustellungszeilen
SELECT z.id, z.titel, z.faellig_am AS "faelligAm", z.zugestellt_am AS "zugestelltAm", z.gelesen_am IS NOT NULL AS
    gelesen
  FROM bericht.zustellung z
  WHERE z.konto_id = (SELECT kontext.konto_id())
  ORDER BY z.zugestellt_am DESC
  LIMIT 200;

-- countUngelesene
SELECT count(*)::int AS anzahl
  FROM bericht.zustellung z
  WHERE z.konto_id = (SELECT kontext.konto_id())
  AND z.gelesen_am IS NULL;

-- findZustellung
SELECT z.id, z.titel, z.faellig_am AS "faelligAm", z.zugestellt_am AS "zugestelltAm", z.gelesen_am IS NOT NULL AS
    gelesen, z.inhalt, z.pruefsumme
  FROM bericht.zustellung z
  WHERE z.id = $1;

-- updateGelesen
UPDATE bericht.zustellung
  SET gelesen_am = clock_timestamp()
  WHERE id = $1
  AND gelesen_am IS NULL;

-- ── src/modules/bericht/vergleich/vergleich.repo.ts ──

-- findOffeneStandorttabelle
SELECT kennung, ausgabe, titel, am, tabelle
  FROM bericht.lies_offene_standorttabelle($1);

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

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

-- listKommunen
SELECT id, name, NULL AS typ, NULL AS regierungsbezirk
  FROM stamm.kommune
  WHERE standort_id = (SELECT kontext.standort_id())
  AND gueltig_von <= (SELECT kontext.stichtag())
  ORDER BY name;

-- listStandorte
SELECT s.id, n.name, s.typ, s.regierungsbezirk
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
  FROM bericht.zaehle_angebote($3, $4);

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

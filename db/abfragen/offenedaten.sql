-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/offenedaten/load-offene-daten.ts ──

-- listDatensaetze
SELECT kennung, ausgabe, offen, titel, beschreibung, csv_bytes, csv_pruefsumme, json_bytes, json_pruefsumme, lizenz,
    hinweis, am::text AS am, um, zurueckgezogen_am::text AS zurueckgezogen_am, grund
  FROM bericht.liste_offene_daten();

-- findInhalt
SELECT tabelle, csv_datei AS csv, json_datei AS "json"
  FROM bericht.lies_offene_ausgabe($1, $2);

-- ── src/modules/offenedaten/offenedaten.repo.ts ──

-- listAusgabezeilen
SELECT o.id, o.veroeffentlichung_id AS "veroeffentlichungId", o.foerderjahr, o.kennung, o.ausgabe, o.beschreibung,
    octet_length(o.csv_datei) AS "csvBytes", o.csv_pruefsumme AS "csvPruefsumme", octet_length(o.json_datei) AS
    "jsonBytes", o.json_pruefsumme AS "jsonPruefsumme", o.lizenz, o.hinweis, o.grund, o.zustand, o.vorgeschlagen_von
    AS "vorgeschlagenVon", o.vorgeschlagen_am AS "vorgeschlagenAm", o.entschieden_von AS "entschiedenVon",
    o.entschieden_am AS "entschiedenAm", o.zurueckgezogen_von AS "zurueckgezogenVon", o.zurueckgezogen_am AS
    "zurueckgezogenAm", o.version, count(*) OVER ()::int AS gesamt
  FROM bericht.offene_ausgabe o
  WHERE o.zustand = ANY ($1::text[])
  ORDER BY o.erfasst_am DESC, o.id
  LIMIT $2
  OFFSET $3;

-- countVorgeschlagene
SELECT count(*)::int AS anzahl
  FROM bericht.offene_ausgabe o
  WHERE o.zustand = 'VORGESCHLAGEN';

-- findAusgabezeile
SELECT o.id, o.veroeffentlichung_id AS "veroeffentlichungId", o.foerderjahr, o.kennung, o.ausgabe, o.beschreibung,
    octet_length(o.csv_datei) AS "csvBytes", o.csv_pruefsumme AS "csvPruefsumme", octet_length(o.json_datei) AS
    "jsonBytes", o.json_pruefsumme AS "jsonPruefsumme", o.lizenz, o.hinweis, o.grund, o.zustand, o.vorgeschlagen_von
    AS "vorgeschlagenVon", o.vorgeschlagen_am AS "vorgeschlagenAm", o.entschieden_von AS "entschiedenVon",
    o.entschieden_am AS "entschiedenAm", o.zurueckgezogen_von AS "zurueckgezogenVon", o.zurueckgezogen_am AS
    "zurueckgezogenAm", o.version
  FROM bericht.offene_ausgabe o
  WHERE o.id = $1;

-- findVorhandene
SELECT o.id
  FROM bericht.offene_ausgabe o
  WHERE o.veroeffentlichung_id = $1
  AND o.zustand <> 'ABGELEHNT';

-- listZuwendungsausgaben
SELECT o.id, o.ausgabe, o.zustand, o.beschreibung->>'pruefsumme' AS pruefsumme
  FROM bericht.offene_ausgabe o
  WHERE o.kennung = 'zuwendungen-' || $1::text
  AND o.zustand <> 'ABGELEHNT'
  ORDER BY o.ausgabe DESC;

-- findZuwendungsansicht
SELECT o.tabelle
  FROM bericht.offene_ausgabe o
  WHERE o.id = $1
  AND o.tabelle IS NOT NULL;

-- listBekannte
SELECT o.kennung, o.ausgabe, o.zustand = 'VEROEFFENTLICHT' AS offen, v.tabelle
  FROM bericht.veroeffentlichung v
  JOIN bericht.offene_ausgabe o ON o.veroeffentlichung_id = v.id
  WHERE v.kennzahl = $1
  AND v.standort_id IS NULL
  AND o.zustand IN ('VEROEFFENTLICHT', 'ZURUECKGEZOGEN')
  ORDER BY o.kennung, o.ausgabe;

-- insertAusgabe
INSERT INTO bericht.offene_ausgabe (id, veroeffentlichung_id, foerderjahr, tabelle, kennung, ausgabe, beschreibung,
    csv_datei, csv_pruefsumme, json_datei, json_pruefsumme, lizenz, hinweis, erklaert, vorgeschlagen_von,
    vorgeschlagen_am)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14::text[], $15, $16)
  ON CONFLICT DO NOTHING;

-- setEntschieden
UPDATE bericht.offene_ausgabe
  SET zustand = $1, grund = $2, erklaert = erklaert || $3::text[], entschieden_von = $4, entschieden_am = $5,
    entschieden_um = clock_timestamp(), version = version + 1
  WHERE id = $6
  AND version = $7
  AND zustand = 'VORGESCHLAGEN';

-- setZurueckgezogen
UPDATE bericht.offene_ausgabe
  SET zustand = 'ZURUECKGEZOGEN', grund = $1, erklaert = erklaert || $2::text[], zurueckgezogen_von = $3,
    zurueckgezogen_am = $4, zurueckgezogen_um = clock_timestamp(), version = version + 1
  WHERE id = $5
  AND version = $6
  AND zustand = 'VEROEFFENTLICHT';

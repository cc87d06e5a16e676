-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/schnittstelle/analyse.repo.ts ──

-- listAnalysezeilen
SELECT id, version, seite_a AS "seiteA", stelle_a AS "stelleA", seite_b AS "seiteB", stelle_b AS "stelleB",
    gegenstand, vorgehen, ist, luecken, soll, massnahme, verantwortlich, faellig, kette_id AS "ketteId", zustand,
    konto_id AS "kontoId", am
  FROM steuerung.schnittstellenanalyse
  WHERE standort_id = $1
  AND ($2::uuid IS NULL OR id = $3::uuid)
  ORDER BY id, version DESC;

-- insertAnalyse
INSERT INTO steuerung.schnittstellenanalyse (standort_id, id, version, seite_a, stelle_a, seite_b, stelle_b,
    gegenstand, vorgehen, ist, luecken, soll, massnahme, verantwortlich, faellig, kette_id, zustand, erklaert,
    konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18::text[], $19, $20)
  ON CONFLICT DO NOTHING;

-- ── src/modules/schnittstelle/ansprechperson.repo.ts ──

-- listAnsprechpersonzeilen
SELECT id, schnittstelle, stelle, aufgabe, funktion, name, telefon, email, vertretung_name AS "vertretungName",
    vertretung_telefon AS "vertretungTelefon", vertretung_email AS "vertretungEmail", gueltig_von AS "gueltigVon",
    gueltig_bis AS "gueltigBis", version
  FROM steuerung.ansprechperson
  WHERE standort_id = $1
  AND ($2::text IS NULL OR schnittstelle = $3::text)
  ORDER BY coalesce(gueltig_bis < $4::date, false), stelle COLLATE "C", funktion COLLATE "C", id;

-- insertAnsprechperson
INSERT INTO steuerung.ansprechperson (standort_id, id, schnittstelle, stelle, aufgabe, funktion, name, telefon,
    email, vertretung_name, vertretung_telefon, vertretung_email, gueltig_von, gueltig_bis, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15);

-- updateAnsprechpersonzeile
UPDATE steuerung.ansprechperson
  SET schnittstelle = $1, stelle = $2, aufgabe = $3, funktion = $4, name = $5, telefon = $6, email = $7,
    vertretung_name = $8, vertretung_telefon = $9, vertretung_email = $10, gueltig_von = $11, gueltig_bis = $12,
    version = version + 1, bearbeitet_von = $13
  WHERE standort_id = $14
  AND id = $15
  AND version = $16;

-- ── src/modules/schnittstelle/kette.repo.ts ──

-- listFassungzeilen
SELECT k.id, k.art, f.nr, f.name, f.anlass, f.ziel, f.quelle, f.bemerkung, f.schritte, f.zustand, f.gueltig_von AS
    "gueltigVon", f.gueltig_bis AS "gueltigBis", f.version
  FROM steuerung.kette k
  JOIN steuerung.kette_fassung f ON f.standort_id = k.standort_id
  AND f.kette_id = k.id
  WHERE k.standort_id = $1
  AND ($2::uuid IS NULL OR k.id = $3::uuid)
  ORDER BY k.id, f.nr DESC;

-- insertKette
INSERT INTO steuerung.kette (standort_id, id, art, angelegt_von)
  VALUES ($1, $2, $3, $4);

-- insertFassung
INSERT INTO steuerung.kette_fassung (standort_id, kette_id, nr, name, anlass, ziel, quelle, bemerkung, schritte,
    erklaert, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::text[], $11)
  ON CONFLICT DO NOTHING;

-- updateFassungzeile
UPDATE steuerung.kette_fassung
  SET name = $1, anlass = $2, ziel = $3, quelle = $4, bemerkung = $5, schritte = $6::jsonb, erklaert = $7::text[],
    version = version + 1, bearbeitet_von = $8
  WHERE standort_id = $9
  AND kette_id = $10
  AND nr = $11
  AND version = $12
  AND zustand = 'ENTWURF';

-- deleteFassungzeile
DELETE
  FROM steuerung.kette_fassung
  WHERE standort_id = $1
  AND kette_id = $2
  AND nr = $3
  AND zustand = 'ENTWURF';

-- setFassungfreigabe
UPDATE steuerung.kette_fassung
  SET zustand = 'GUELTIG', gueltig_von = $1, version = version + 1, bearbeitet_von = $2
  WHERE standort_id = $3
  AND kette_id = $4
  AND nr = $5
  AND version = $6
  AND zustand = 'ENTWURF';

-- setVorgaengerende
UPDATE steuerung.kette_fassung
  SET gueltig_bis = $1, version = version + 1, bearbeitet_von = $2
  WHERE standort_id = $3
  AND kette_id = $4
  AND nr <> $5
  AND zustand = 'GUELTIG'
  AND (gueltig_bis IS NULL OR gueltig_bis > $6::date);

-- setFassungsende
UPDATE steuerung.kette_fassung
  SET gueltig_bis = $1, version = version + 1, bearbeitet_von = $2
  WHERE standort_id = $3
  AND kette_id = $4
  AND nr = $5
  AND version = $6
  AND zustand = 'GUELTIG';

-- findKettenschritte
SELECT nr, name, schritte
  FROM fall.lies_kette($1);

-- ── src/modules/schnittstelle/vereinbarung.repo.ts ──

-- listVereinbarungzeilen
SELECT id, art, titel, gegenstand, ablauf, daten, partner, anlagen, kette_id AS "ketteId", beginn, ende, pruefen_am
    AS "pruefenAm", zustand, unterzeichnet_am AS "unterzeichnetAm", gekuendigt_zum AS "gekuendigtZum", grund,
    pruefvermerk, version
  FROM steuerung.vereinbarung
  WHERE standort_id = $1
  AND ($2::uuid IS NULL OR id = $3::uuid)
  ORDER BY pruefen_am, titel COLLATE "C", id;

-- insertVereinbarung
INSERT INTO steuerung.vereinbarung (standort_id, id, art, titel, gegenstand, ablauf, daten, partner, anlagen,
    kette_id, beginn, ende, pruefen_am, erklaert, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11, $12, $13, $14::text[], $15);

-- updateVereinbarungzeile
UPDATE steuerung.vereinbarung
  SET art = $1, titel = $2, gegenstand = $3, ablauf = $4, daten = $5, partner = $6::jsonb, anlagen = $7::jsonb,
    kette_id = $8, beginn = $9, ende = $10, pruefen_am = $11, erklaert = $12::text[], version = version + 1,
    bearbeitet_von = $13
  WHERE standort_id = $14
  AND id = $15
  AND version = $16
  AND zustand = 'ENTWURF';

-- setUnterzeichnung
UPDATE steuerung.vereinbarung
  SET zustand = 'UNTERZEICHNET', unterzeichnet_am = $1, version = version + 1, bearbeitet_von = $2
  WHERE standort_id = $3
  AND id = $4
  AND version = $5
  AND zustand = 'ENTWURF';

-- setPruefung
UPDATE steuerung.vereinbarung
  SET pruefvermerk = $1, pruefen_am = $2, ende = $3, version = version + 1, bearbeitet_von = $4
  WHERE standort_id = $5
  AND id = $6
  AND version = $7
  AND zustand = 'UNTERZEICHNET';

-- setKuendigung
UPDATE steuerung.vereinbarung
  SET zustand = 'GEKUENDIGT', gekuendigt_zum = $1, grund = $2, version = version + 1, bearbeitet_von = $3
  WHERE standort_id = $4
  AND id = $5
  AND version = $6
  AND zustand = 'UNTERZEICHNET';

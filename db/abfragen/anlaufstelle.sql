-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/anlaufstelle/anlaufstelle.repo.ts ──

-- listAnlaufstellen
SELECT id, angaben, gueltig_von AS "gueltigVon", gueltig_bis AS "gueltigBis", bestaetigt_am AS "bestaetigtAm",
    version, (count(*) OVER ())::int AS gesamt
  FROM steuerung.anlaufstelle
  WHERE standort_id = $1
  ORDER BY name, id
  LIMIT $2
  OFFSET $3;

-- listAbdeckungen
SELECT name, angaben ->> 'gebiet' AS gebiet, angaben -> 'kommunen' AS kommunen
  FROM steuerung.anlaufstelle
  WHERE standort_id = $1
  AND gueltig_von <= $2
  AND (gueltig_bis IS NULL OR gueltig_bis >= $3)
  ORDER BY name
  LIMIT 1000;

-- findAnlaufstelle
SELECT id, angaben, gueltig_von AS "gueltigVon", gueltig_bis AS "gueltigBis", bestaetigt_am AS "bestaetigtAm",
    version
  FROM steuerung.anlaufstelle
  WHERE standort_id = $1
  AND id = $2;

-- lockAnlaufstelle
SELECT id, angaben, gueltig_von AS "gueltigVon", gueltig_bis AS "gueltigBis", bestaetigt_am AS "bestaetigtAm",
    version
  FROM steuerung.anlaufstelle
  WHERE standort_id = $1
  AND id = $2
  FOR UPDATE;

-- insertAnlaufstelle
INSERT INTO steuerung.anlaufstelle (standort_id, id, name, angaben, gueltig_von, gueltig_bis, bestaetigt_am,
    erklaert, bearbeitet_von)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8::text[], $9);

-- updateAnlaufstelle
UPDATE steuerung.anlaufstelle
  SET name = $1, angaben = $2::jsonb, gueltig_von = $3, gueltig_bis = $4, bestaetigt_am = $5, erklaert = $6::text[],
    version = version + 1, bearbeitet_von = $7
  WHERE standort_id = $8
  AND id = $9;

-- setBestaetigt
UPDATE steuerung.anlaufstelle
  SET bestaetigt_am = $1, version = version + 1, bearbeitet_von = $2
  WHERE standort_id = $3
  AND id = $4;

-- insertAenderung
INSERT INTO steuerung.anlaufstelle_aenderung (standort_id, anlaufstelle_id, lfd, art, felder, konto_id, am) SELECT
    $1::uuid, $2::uuid, coalesce(max(v.lfd), 0) + 1, $3, $4::jsonb, $5::uuid, $6::date
  FROM steuerung.anlaufstelle_aenderung v
  WHERE v.standort_id = $7
  AND v.anlaufstelle_id = $8;

-- listVerlauf
SELECT lfd, art, felder, am
  FROM steuerung.anlaufstelle_aenderung
  WHERE standort_id = $1
  AND anlaufstelle_id = $2
  ORDER BY lfd DESC
  LIMIT 200;

-- ── src/modules/anlaufstelle/oeffentlich.ts ──

-- findAnlaufstellen
SELECT standort_id AS "standortId", standort, typ, ort_id AS "ortId", name, fruehere, plz
  FROM steuerung.lies_orte($1);
SELECT id, angaben, bestaetigt_am AS "bestaetigtAm"
  FROM steuerung.lies_anlaufstellen($1, $2);

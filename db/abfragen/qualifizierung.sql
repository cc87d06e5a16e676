-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/qualifizierung/einarbeitung.repo.ts ──

-- findEinarbeitung
SELECT version, vorlage, schritte, konto_id AS "kontoId", am
  FROM steuerung.einarbeitung
  WHERE standort_id = $1
  ORDER BY version DESC
  LIMIT 1;

-- insertEinarbeitung
INSERT INTO steuerung.einarbeitung (standort_id, version, vorlage, schritte, anlass, erklaert, konto_id, am)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)
  ON CONFLICT DO NOTHING;

-- listErledigtes
SELECT kennung, erledigt_am AS "erledigtAm"
  FROM steuerung.einarbeitung_erledigt
  WHERE standort_id = $1
  AND konto_id = $2;

-- insertErledigtes
INSERT INTO steuerung.einarbeitung_erledigt (standort_id, konto_id, kennung, erledigt_am)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING;

-- deleteErledigtes
DELETE
  FROM steuerung.einarbeitung_erledigt
  WHERE standort_id = $1
  AND konto_id = $2
  AND kennung = $3;

-- countEinarbeitung
SELECT begonnen, fertig
  FROM steuerung.zaehle_einarbeitung($1::text[]);

-- ── src/modules/qualifizierung/fortbildung.repo.ts ──

-- listFortbildungzeilen
SELECT id, art, veranstalter, titel, tag
  FROM steuerung.fortbildung_teilnahme
  WHERE standort_id = $1
  AND konto_id = $2
  ORDER BY tag DESC, id
  LIMIT 500;

-- insertFortbildung
INSERT INTO steuerung.fortbildung_teilnahme (standort_id, konto_id, id, art, veranstalter, titel, tag, erklaert)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- deleteFortbildungzeile
DELETE
  FROM steuerung.fortbildung_teilnahme
  WHERE standort_id = $1
  AND konto_id = $2
  AND id = $3;

-- listFortbildungsstand
SELECT name, landesfortbildungen
  FROM steuerung.fortbildungsstand($1);

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/platform/crypto/postgres-speicher.ts ──

-- listSchluessel
BEGIN;
SELECT set_config('kim.mandant_id', $1, true);
SELECT d.mandant_id, d.subjekt_art, d.subjekt_id, d.loeschklasse, d.schluessel_id, d.verpackt,
    d.hauptschluessel_version
  FROM unnest($2::text[], $3::uuid[], $4::text[]) AS g (art, id, klasse)
  JOIN schluessel.datenschluessel d ON d.mandant_id = $1
  AND d.subjekt_art = g.art
  AND d.subjekt_id = g.id
  AND d.loeschklasse = g.klasse;
SELECT mandant_id, 'suche' AS subjekt_art, mandant_id AS subjekt_id, zweck AS loeschklasse, schluessel_id, verpackt,
    hauptschluessel_version
  FROM schluessel.mandantschluessel
  WHERE mandant_id = $1
  AND zweck = 'suche';
COMMIT;

-- createSchluessel
BEGIN;
SELECT set_config('kim.mandant_id', $1, true);
INSERT INTO schluessel.datenschluessel (mandant_id, subjekt_art, subjekt_id, loeschklasse, schluessel_id, verpackt,
    hauptschluessel_version) SELECT $1, g.*
  FROM unnest($2::text[], $3::uuid[], $4::text[], $5::uuid[], $6::bytea[], $7::int[]) AS g
  ON CONFLICT DO NOTHING;
SELECT d.mandant_id, d.subjekt_art, d.subjekt_id, d.loeschklasse, d.schluessel_id, d.verpackt,
    d.hauptschluessel_version
  FROM unnest($2::text[], $3::uuid[], $4::text[]) AS g (art, id, klasse)
  JOIN schluessel.datenschluessel d ON d.mandant_id = $1
  AND d.subjekt_art = g.art
  AND d.subjekt_id = g.id
  AND d.loeschklasse = g.klasse;
INSERT INTO schluessel.mandantschluessel (mandant_id, zweck, schluessel_id, verpackt, hauptschluessel_version)
  VALUES ($1, 'suche', $2, $3, $4)
  ON CONFLICT DO NOTHING;
SELECT mandant_id, 'suche' AS subjekt_art, mandant_id AS subjekt_id, zweck AS loeschklasse, schluessel_id, verpackt,
    hauptschluessel_version
  FROM schluessel.mandantschluessel
  WHERE mandant_id = $1
  AND zweck = 'suche';
COMMIT;

-- hasSchluesselId
BEGIN;
SELECT set_config('kim.mandant_id', $1, true);
SELECT 1
  FROM schluessel.datenschluessel
  WHERE mandant_id = $1
  AND schluessel_id = $2;
COMMIT;

-- deleteSchluessel
BEGIN;
SELECT set_config('kim.mandant_id', $1, true);
WITH weg AS (DELETE FROM schluessel.datenschluessel WHERE mandant_id = $1 AND subjekt_art = $2 AND subjekt_id = $3
    AND ($4::text IS NULL OR loeschklasse = $4) RETURNING 1) SELECT count(*)::int AS anzahl,
    pg_notify('kim_schluessel', $5)
  FROM weg;
COMMIT;

-- deleteMandant
BEGIN;
SELECT set_config('kim.mandant_id', $1, true);
WITH daten AS (DELETE FROM schluessel.datenschluessel WHERE mandant_id = $1 RETURNING 1), suche AS (DELETE FROM
    schluessel.mandantschluessel WHERE mandant_id = $1 RETURNING 1), weg AS (SELECT 1 FROM daten UNION ALL SELECT 1
    FROM suche) SELECT count(*)::int AS anzahl, pg_notify('kim_schluessel', $2)
  FROM weg;
COMMIT;

-- listProben
SELECT hauptschluessel_version AS version, siegel
  FROM schluessel.probe
  ORDER BY hauptschluessel_version;

-- createProbe
INSERT INTO schluessel.probe (hauptschluessel_version, siegel)
  VALUES ($1, $2)
  ON CONFLICT DO NOTHING;

-- deleteProbe
BEGIN;
SELECT set_config('kim.zweck', 'umschluesselung', true);
DELETE
  FROM schluessel.probe
  WHERE hauptschluessel_version = $1;
COMMIT;

-- ── src/platform/crypto/speicher-umschluesselung.ts ──

-- updateVerpackungsblock
BEGIN;
SELECT set_config('kim.zweck', 'umschluesselung', true);
SELECT mandant_id, 'suche' AS subjekt_art, mandant_id AS subjekt_id, zweck AS loeschklasse, schluessel_id, verpackt,
    hauptschluessel_version
  FROM schluessel.mandantschluessel
  WHERE hauptschluessel_version < $1
  LIMIT $2
  FOR UPDATE SKIP LOCKED;
UPDATE schluessel.mandantschluessel d
  SET verpackt = g.verpackt, hauptschluessel_version = $1
  FROM unnest($2::uuid[], $3::bytea[]) AS g (id, verpackt)
  WHERE d.schluessel_id = g.id;
SELECT mandant_id, subjekt_art, subjekt_id, loeschklasse, schluessel_id, verpackt, hauptschluessel_version
  FROM schluessel.datenschluessel
  WHERE hauptschluessel_version < $1
  LIMIT $2
  FOR UPDATE SKIP LOCKED;
UPDATE schluessel.datenschluessel d
  SET verpackt = g.verpackt, hauptschluessel_version = $1
  FROM unnest($2::uuid[], $3::bytea[]) AS g (id, verpackt)
  WHERE d.schluessel_id = g.id;
COMMIT;

-- countAeltere
BEGIN;
SELECT set_config('kim.zweck', 'umschluesselung', true);
SELECT (SELECT count(*) FROM schluessel.mandantschluessel WHERE hauptschluessel_version < $1)::int + (SELECT
    count(*) FROM schluessel.datenschluessel WHERE hauptschluessel_version < $1)::int AS anzahl;
COMMIT;

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/gemeindeverzeichnis/gemeindeverzeichnis.repo.ts ──

-- lockVerzeichnis
SELECT pg_advisory_xact_lock(hashtext('gemeindeverzeichnis'));

-- listGemeinden
SELECT id, standort_id AS "standortId", nachfolger_id AS "nachfolgerId", name, ags, gueltig_von AS "gueltigVon",
    gueltig_bis AS "gueltigBis"
  FROM stamm.kommune
  WHERE standort_id = ANY ($1::uuid[])
  ORDER BY name, id;
SELECT kommune_id AS "kommuneId", name, art, ags, ars, breite, laenge, gueltig_von AS "gueltigVon", gueltig_bis AS
    "gueltigBis"
  FROM stamm.kommune_stand
  WHERE standort_id = ANY ($1::uuid[])
  ORDER BY kommune_id, gueltig_von;

-- loadOrtsangaben
SELECT ort_id AS "ortId", plz
  FROM stamm.postleitzahl
  WHERE standort_id = ANY ($1::uuid[])
  AND gueltig_bis IS NULL
  ORDER BY ort_id, plz;
SELECT ort_id AS "ortId", stichtag, einwohner AS anzahl, quelle
  FROM stamm.einwohnerzahl
  WHERE standort_id = ANY ($1::uuid[])
  ORDER BY ort_id, stichtag DESC, quelle;

-- insertKommunen
INSERT INTO stamm.kommune (id, standort_id, name, ags, gueltig_von, gueltig_bis) SELECT id, "standortId", name, ags,
    "gueltigVon", "gueltigBis"
  FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, "standortId" uuid, name text, ags text, "gueltigVon" date,
    "gueltigBis" date);

-- updateKommunen
UPDATE stamm.kommune k
  SET name = e.name, ags = e.ags, gueltig_von = e."gueltigVon", gueltig_bis = e."gueltigBis", nachfolger_id =
    e."nachfolgerId"
  FROM jsonb_to_recordset($1::jsonb) AS e (id uuid, name text, ags text, "gueltigVon" date, "gueltigBis" date,
    "nachfolgerId" uuid)
  WHERE k.id = e.id;

-- saveStaende
INSERT INTO stamm.kommune_stand (standort_id, kommune_id, gueltig_von, gueltig_bis, name, art, ags, ars, breite,
    laenge, quelle) SELECT "standortId", "kommuneId", "gueltigVon", "gueltigBis", name, art, ags, ars, breite,
    laenge, $1
  FROM jsonb_to_recordset($2::jsonb) AS e ("standortId" uuid, "kommuneId" uuid, "gueltigVon" date, "gueltigBis"
    date, name text, art text, ags text, ars text, breite float8, laenge float8)
  ON CONFLICT (standort_id, kommune_id, gueltig_von) DO UPDATE SET gueltig_bis = excluded.gueltig_bis, art =
    excluded.art, ags = excluded.ags, ars = excluded.ars, breite = excluded.breite, laenge = excluded.laenge;

-- insertPostleitzahlen
INSERT INTO stamm.postleitzahl (standort_id, ort_id, plz, gueltig_von) SELECT "standortId", "ortId", plz,
    "gueltigVon"
  FROM jsonb_to_recordset($1::jsonb) AS e ("standortId" uuid, "ortId" uuid, plz text, "gueltigVon" date)
  ON CONFLICT (standort_id, ort_id, plz, gueltig_von) DO UPDATE SET gueltig_bis = NULL;

-- setPlzBeendet
UPDATE stamm.postleitzahl p
  SET gueltig_bis = greatest($1::date, p.gueltig_von)
  FROM jsonb_to_recordset($2::jsonb) AS e ("standortId" uuid, "ortId" uuid, plz text)
  WHERE p.standort_id = e."standortId"
  AND p.ort_id = e."ortId"
  AND p.plz = e.plz
  AND p.gueltig_bis IS NULL;

-- insertEinwohner
INSERT INTO stamm.einwohnerzahl (standort_id, ort_id, stichtag, einwohner, quelle) SELECT "standortId", "ortId",
    stichtag, anzahl, quelle
  FROM jsonb_to_recordset($1::jsonb) AS e ("standortId" uuid, "ortId" uuid, stichtag date, anzahl integer, quelle
    text);

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/angebotsimport/datei/datei.repo.ts ──

-- saveDatei
INSERT INTO steuerung.angebotsdatei (standort_id, quelle_id, inhalt, konto_id, am)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (standort_id, quelle_id) DO UPDATE SET inhalt = excluded.inhalt, konto_id = excluded.konto_id, am =
    excluded.am;

-- findDatei
SELECT inhalt
  FROM steuerung.angebotsdatei
  WHERE standort_id = $1
  AND quelle_id = $2;

-- listDateien
SELECT quelle_id AS "quelleId", am, octet_length(inhalt) AS bytes
  FROM steuerung.angebotsdatei
  WHERE standort_id = $1
  AND quelle_id = ANY ($2::uuid[]);

-- deleteDatei
DELETE
  FROM steuerung.angebotsdatei
  WHERE standort_id = $1
  AND quelle_id = $2;

-- deleteAlteDateien
DELETE
  FROM steuerung.angebotsdatei
  WHERE am < $1;

-- ── src/modules/angebotsimport/herkunft.repo.ts ──

-- listHerkunft
SELECT fremd_id AS "fremdId", ziel_id AS "objektId", stand, encode(abdruck, 'hex') AS abdruck
  FROM steuerung.angebotsherkunft
  WHERE standort_id = $1
  AND quelle_id = $2
  AND art = $3
  AND fremd_id = ANY ($4::text[]);

-- listGefuehrte
SELECT h.fremd_id AS "fremdId", h.ziel_id AS "angebotId", a.titel
  FROM steuerung.angebotsherkunft h
  JOIN steuerung.angebot a ON a.standort_id = h.standort_id
  AND a.id = h.ziel_id
  WHERE h.standort_id = $1
  AND h.quelle_id = $2
  AND h.art = 'ANGEBOT'
  AND a.zustand = 'GUELTIG'
  ORDER BY h.fremd_id;

-- saveHerkunft
INSERT INTO steuerung.angebotsherkunft (standort_id, quelle_id, art, fremd_id, ziel_id, stand, abdruck, lizenz,
    geholt_am) SELECT $1::uuid, $2::uuid, $3, s."fremdId", s."objektId", s.stand, decode(s.abdruck, 'hex'), $4,
    $5::date
  FROM jsonb_to_recordset($6::jsonb) AS s ("fremdId" text, "objektId" uuid, stand jsonb, abdruck text)
  ON CONFLICT (standort_id, quelle_id, art, fremd_id) DO UPDATE SET stand = excluded.stand, abdruck =
    excluded.abdruck, lizenz = excluded.lizenz, geholt_am = excluded.geholt_am;

-- listBestand
SELECT a.id, a.anbieter_id AS "anbieterId", o.name AS anbieter, a.angaben, a.gueltig_bis AS "gueltigBis",
    a.bestaetigt_am AS "bestaetigtAm", a.zustand, a.archiv_grund AS "archivGrund"
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.id = ANY ($2::uuid[])
  ORDER BY a.id;

-- listBestand
SELECT a.id, a.anbieter_id AS "anbieterId", o.name AS anbieter, a.angaben, a.gueltig_bis AS "gueltigBis",
    a.bestaetigt_am AS "bestaetigtAm", a.zustand, a.archiv_grund AS "archivGrund"
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.id = ANY ($2::uuid[])
  ORDER BY a.id
  FOR UPDATE OF a;

-- insertImportierte
INSERT INTO steuerung.angebot (standort_id, id, anbieter_id, titel, angaben, oeffentlich, gueltig_bis,
    bestaetigt_am, bestaetigt_durch, quelle, fremdangaben, erklaert, suche, ortsnamen, breiten, laengen) SELECT
    $1::uuid, s.id, s."anbieterId", s.titel, s.angaben, s.oeffentlich, s."gueltigBis", s."bestaetigtAm", 'QUELLE',
    s.quelle, s.fremdangaben, s.erklaert, s.suche::tsvector, s.ortsnamen, s.breiten, s.laengen
  FROM jsonb_to_recordset($2::jsonb) AS s (id uuid, "anbieterId" uuid, titel text, angaben jsonb, oeffentlich
    boolean, "gueltigBis" date, "bestaetigtAm" date, quelle text, fremdangaben jsonb, erklaert text[], suche text,
    ortsnamen text[], breiten float8[], laengen float8[]);

-- updateImportierte
UPDATE steuerung.angebot a
  SET anbieter_id = s."anbieterId", titel = s.titel, angaben = s.angaben, gueltig_bis = s."gueltigBis",
    bestaetigt_am = s."bestaetigtAm", bestaetigt_durch = 'QUELLE', quelle = coalesce(s.quelle, a.quelle),
    fremdangaben = coalesce(s.fremdangaben, a.fremdangaben), erklaert = s.erklaert, suche = s.suche::tsvector,
    ortsnamen = s.ortsnamen, breiten = s.breiten, laengen = s.laengen, zustand = 'GUELTIG', archiv_grund = NULL,
    version = a.version + 1, bearbeitet_von = NULL
  FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, "anbieterId" uuid, titel text, angaben jsonb, oeffentlich
    boolean, "gueltigBis" date, "bestaetigtAm" date, quelle text, fremdangaben jsonb, erklaert text[], suche text,
    ortsnamen text[], breiten float8[], laengen float8[])
  WHERE a.standort_id = $2
  AND a.id = s.id;

-- setVerschwunden
UPDATE steuerung.angebot
  SET zustand = 'ARCHIVIERT', archiv_grund = $1, version = version + 1, bearbeitet_von = NULL
  WHERE standort_id = $2
  AND id = ANY ($3::uuid[])
  AND zustand = 'GUELTIG'
  RETURNING id;

-- insertQuellenverlauf
INSERT INTO steuerung.angebot_aenderung (standort_id, angebot_id, lfd, art, durch, felder, grund, am) SELECT
    $1::uuid, z.id, coalesce((SELECT max(v.lfd) FROM steuerung.angebot_aenderung v WHERE v.standort_id = $2 AND
    v.angebot_id = z.id), 0) + 1, z.art, 'QUELLE', z.felder, z.grund, $3::date
  FROM jsonb_to_recordset($4::jsonb) AS z (id uuid, art text, grund text, felder jsonb);

-- listOeffentlicheIds
SELECT id
  FROM steuerung.angebot
  WHERE standort_id = $1
  AND zustand = 'GUELTIG'
  AND oeffentlich
  ORDER BY id;

-- listAnbieterbestand
SELECT o.id, o.name, o.angaben
  FROM steuerung.anbieter o
  WHERE o.standort_id = $1
  AND o.id = ANY ($2::uuid[]) UNION SELECT o.id, o.name, o.angaben
  FROM steuerung.anbieter o
  WHERE o.standort_id = $3
  AND o.name = ANY ($4::text[]);

-- insertAnbieterImport
INSERT INTO steuerung.anbieter (standort_id, id, name, angaben, fremdangaben) SELECT $1::uuid, s.id, s.angaben ->>
    'name', s.angaben, s.fremdangaben
  FROM jsonb_to_recordset($2::jsonb) AS s (id uuid, angaben jsonb, fremdangaben jsonb);

-- updateAnbieterImport
UPDATE steuerung.anbieter o
  SET name = s.angaben ->> 'name', angaben = s.angaben || jsonb_build_object('pflege', o.angaben -> 'pflege'),
    fremdangaben = s.fremdangaben, version = o.version + 1, bearbeitet_von = NULL
  FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, angaben jsonb, fremdangaben jsonb)
  WHERE o.standort_id = $2
  AND o.id = s.id;

-- ── src/modules/angebotsimport/quelle.repo.ts ──

-- listQuellenzeilen
SELECT q.id, q.art, q.name, q.url, q.region, q.sprachen, q.inhalte, q.lizenz, q.verantwortlich, q.rhythmus,
    q.oeffentlich, q.vollstaendig, q.zuordnung, q.spalten, q.zustand, q.version, count(*) OVER ()::int AS gesamt,
    (SELECT count(*)::int FROM steuerung.angebotsherkunft h WHERE h.standort_id = q.standort_id AND h.quelle_id =
    q.id AND h.art = 'ANGEBOT') AS angebote
  FROM steuerung.angebotsquelle q
  WHERE q.standort_id = $1
  AND ($2::uuid IS NULL OR q.id = $3::uuid)
  ORDER BY q.name, q.id
  LIMIT $4
  OFFSET $5;

-- findQuelle
SELECT q.id, q.art, q.name, q.url, q.region, q.sprachen, q.inhalte, q.lizenz, q.verantwortlich, q.rhythmus,
    q.oeffentlich, q.vollstaendig, q.zuordnung, q.spalten, q.zustand, q.version
  FROM steuerung.angebotsquelle q
  WHERE q.standort_id = $1
  AND q.id = $2;

-- insertQuelle
INSERT INTO steuerung.angebotsquelle (standort_id, id, art, name, url, region, sprachen, inhalte, lizenz,
    verantwortlich, rhythmus, oeffentlich, vollstaendig, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8::text[], $9, $10, $11, $12, $13, $14);

-- updateQuelle
UPDATE steuerung.angebotsquelle
  SET name = $1, url = $2, region = $3, sprachen = $4::text[], inhalte = $5::text[], lizenz = $6, verantwortlich =
    $7, rhythmus = $8, oeffentlich = $9, vollstaendig = $10, spalten = $11::jsonb, zuordnung = $12::jsonb, zustand =
    $13, version = version + 1, bearbeitet_von = $14
  WHERE standort_id = $15
  AND id = $16
  AND version = $17;

-- listLetzteLaeufe
SELECT l.*
  FROM unnest($1::uuid[]) AS q (id)
  CROSS JOIN LATERAL (SELECT l.id, l.quelle_id AS "quelleId", l.zustand, l.gelesen, l.gesamt, l.zahlen, l.fehler,
    l.fehler_ort AS "fehlerOrt", l.am FROM steuerung.angebotslauf l WHERE l.standort_id = $2 AND l.quelle_id = q.id
    ORDER BY l.id DESC LIMIT 1) l;

-- findLauf
SELECT l.id, l.quelle_id AS "quelleId", l.zustand, l.gelesen, l.gesamt, l.zahlen, l.fehler, l.fehler_ort AS
    "fehlerOrt", l.am, l.standort_id AS "standortId", l.auswahl
  FROM steuerung.angebotslauf l
  WHERE l.standort_id = $1
  AND l.id = $2;

-- listFaelligeQuellen
SELECT q.standort_id AS "standortId", q.id AS "quelleId"
  FROM steuerung.angebotsquelle q
  WHERE q.zustand = 'AKTIV'
  AND q.rhythmus <> 'VON_HAND'
  AND NOT EXISTS (SELECT 1 FROM steuerung.angebotslauf l WHERE l.standort_id = q.standort_id AND l.quelle_id = q.id
    AND (l.zustand IN ('WARTET', 'LIEST', 'UEBERNAHME') OR l.am > CASE q.rhythmus WHEN 'TAEGLICH' THEN $1::date ELSE
    $2::date END))
  ORDER BY q.standort_id, q.id
  LIMIT 500;

-- insertLauf
INSERT INTO steuerung.angebotslauf (standort_id, id, quelle_id, zustand, konto_id, am)
  VALUES ($1, $2, $3, 'WARTET', $4, $5)
  ON CONFLICT DO NOTHING;

-- setLaufZustand
UPDATE steuerung.angebotslauf
  SET zustand = $1, gelesen = 0, beendet_am = CASE WHEN $2 IN ('UEBERNOMMEN', 'VERWORFEN') THEN clock_timestamp()
    END
  WHERE standort_id = $3
  AND id = $4
  AND zustand = ANY ($5::text[]);

-- setLaufEntscheidung
UPDATE steuerung.angebotslauf
  SET zustand = $1, auswahl = $2::jsonb, gelesen = 0, konto_id = $3
  WHERE standort_id = $4
  AND id = $5
  AND quelle_id = $6
  AND (zustand = 'BEREIT' OR (zustand = 'WARTET' AND $7 = 'VERWORFEN'));

-- setLaufGestoppt
UPDATE steuerung.angebotslauf
  SET zustand = 'GESCHEITERT', fehler = 'VON_HAND', fehler_ort = NULL, konto_id = $1, beendet_am = clock_timestamp()
  WHERE standort_id = $2
  AND id = $3
  AND quelle_id = $4
  AND zustand IN ('WARTET', 'LIEST', 'UEBERNAHME');

-- setFortschritt
UPDATE steuerung.angebotslauf
  SET gelesen = $1, gesamt = $2
  WHERE standort_id = $3
  AND id = $4
  AND zustand IN ('LIEST', 'UEBERNAHME');

-- setLaufZahlen
UPDATE steuerung.angebotslauf
  SET zahlen = $1::jsonb
  WHERE standort_id = $2
  AND id = $3;

-- setLaufErgebnis
UPDATE steuerung.angebotslauf
  SET zahlen = $1::jsonb, zustand = $2, beendet_am = clock_timestamp()
  WHERE standort_id = $3
  AND id = $4
  AND zustand IN ('LIEST', 'UEBERNAHME');

-- setLaufFehler
UPDATE steuerung.angebotslauf
  SET zustand = 'GESCHEITERT', fehler = $1, fehler_ort = $2, beendet_am = clock_timestamp()
  WHERE standort_id = $3
  AND id = $4
  AND zustand IN ('WARTET', 'LIEST', 'UEBERNAHME');

-- insertZeilen
INSERT INTO steuerung.angebotslauf_zeile (standort_id, lauf_id, lfd, art, fremd_id, angebot_id, titel, felder,
    befunde, hinweise, kandidat) SELECT $1::uuid, $2::uuid, z.lfd, z.art, z."fremdId", z."angebotId", z.titel,
    z.felder, z.befunde, z.hinweise, z.kandidat
  FROM jsonb_to_recordset($3::jsonb) AS z (lfd integer, art text, "fremdId" text, "angebotId" uuid, titel text,
    felder jsonb, befunde jsonb, hinweise text[], kandidat jsonb);

-- listVorschauzeilen
SELECT z.lfd, z.art, z.fremd_id AS "fremdId", z.angebot_id AS "angebotId", z.titel, z.felder, z.befunde, z.hinweise,
    g.gesamt, CASE WHEN z.art = 'NEU' THEN z.kandidat END AS kandidat
  FROM (SELECT count(*)::int AS gesamt FROM steuerung.angebotslauf_zeile e WHERE e.standort_id = $1 AND e.lauf_id =
    $2 AND ($3::text IS NULL OR e.art = $4)) g
  CROSS JOIN LATERAL (SELECT * FROM steuerung.angebotslauf_zeile e WHERE e.standort_id = $5 AND e.lauf_id = $6 AND
    ($7::text IS NULL OR e.art = $8) ORDER BY e.lfd LIMIT $9 OFFSET $10) z
  ORDER BY z.lfd;

-- listKandidaten
SELECT lfd, art, fremd_id AS "fremdId", angebot_id AS "angebotId", felder, jsonb_array_length(befunde) > 0 AS
    auffaellig, kandidat
  FROM steuerung.angebotslauf_zeile
  WHERE standort_id = $1
  AND lauf_id = $2
  AND lfd > $3
  ORDER BY lfd
  LIMIT $4;

-- deleteZeilen
DELETE
  FROM steuerung.angebotslauf_zeile z USING steuerung.angebotslauf l
  WHERE l.standort_id = z.standort_id
  AND l.id = z.lauf_id
  AND z.standort_id = $1
  AND l.quelle_id = $2
  AND l.zustand NOT IN ('BEREIT', 'UEBERNAHME');

-- deleteLaufzeilen
DELETE
  FROM steuerung.angebotslauf_zeile z USING steuerung.angebotslauf l
  WHERE l.standort_id = z.standort_id
  AND l.id = z.lauf_id
  AND z.standort_id = $1
  AND z.lauf_id = $2
  AND l.zustand IN ('GESCHEITERT', 'VERWORFEN');

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/austausch/beitrag.repo.ts ──

-- listBeitragszeilen
SELECT b.*, (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = b."standortId" ORDER BY n.gueltig_von <=
    $1::date DESC, abs(n.gueltig_von - $2::date) LIMIT 1) AS herkunft, (SELECT count(*)::int FROM
    steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'ANTWORT') AS antworten, (SELECT
    count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'UEBERNAHME') AS
    uebernahmen
  FROM ( SELECT b.id, b.standort_id AS "standortId", b.art, b.thema, b.titel, b.zustand, b.felder, b.verfasst_von AS
    "verfasstVon", b.eroeffnet_am AS "eroeffnetAm", b.am, b.version, count(*) OVER ()::int AS gesamt FROM
    steuerung.austausch_beitrag b WHERE b.art = $3 AND b.zustand = ANY ($4::text[]) AND ($5::text IS NULL OR b.thema
    = $6) AND ($7::text IS NULL OR b.felder ->> 'kategorie' = $8) AND ($9::text IS NULL OR b.felder ->> 'lizenz' =
    $10) AND ($11::boolean OR b.standort_id IS NOT DISTINCT FROM $12::uuid) AND NOT EXISTS (SELECT 1 FROM
    unnest($13::text[]) AS a(wort) WHERE position(a.wort IN b.suchtext) = 0) ORDER BY CASE WHEN $14::boolean THEN
    b.am END, b.am DESC, b.id DESC LIMIT $15 OFFSET $16) b
  ORDER BY CASE WHEN $17::boolean THEN b.am END, b.am DESC, b.id DESC;

-- findBeitragszeile
SELECT b.*, (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = b."standortId" ORDER BY n.gueltig_von <=
    $1::date DESC, abs(n.gueltig_von - $2::date) LIMIT 1) AS herkunft, (SELECT count(*)::int FROM
    steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'ANTWORT') AS antworten, (SELECT
    count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'UEBERNAHME') AS
    uebernahmen
  FROM (SELECT b.id, b.standort_id AS "standortId", b.art, b.thema, b.titel, b.zustand, b.felder, b.verfasst_von AS
    "verfasstVon", b.eroeffnet_am AS "eroeffnetAm", b.am, b.version FROM steuerung.austausch_beitrag b WHERE b.id =
    $3) b;

-- lockBeitrag
SELECT 1
  FROM steuerung.austausch_beitrag
  WHERE id = $1
  FOR UPDATE;

-- listFassungszeilen
SELECT version, zustand, titel, felder, anlass, konto_id AS "kontoId", am
  FROM steuerung.austausch_fassung
  WHERE beitrag_id = $1
  ORDER BY version DESC
  LIMIT 200;

-- insertBeitrag
INSERT INTO steuerung.austausch_beitrag (id, standort_id, art, thema, titel, zustand, felder, suchtext,
    verfasst_von, eroeffnet_am, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11);

-- updateBeitragszeile
UPDATE steuerung.austausch_beitrag
  SET thema = $1, titel = $2, zustand = $3, felder = $4::jsonb, suchtext = $5, verfasst_von = $6, freigegeben_von =
    $7, am = $8, version = $9
  WHERE id = $10
  AND version = $11;

-- insertFassung
INSERT INTO steuerung.austausch_fassung (beitrag_id, version, standort_id, zustand, titel, felder, anlass, erklaert,
    konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10);

-- hasDatei
SELECT EXISTS (SELECT 1 FROM steuerung.ablage WHERE beitrag_id = $1 AND bis_fassung IS NULL) AS da;

-- ── src/modules/austausch/register.repo.ts ──

-- listRegisterzeilen
SELECT id, art, titel, tag, felder, gestrichen, version, bearbeitet_von AS "kontoId", am
  FROM steuerung.registereintrag
  WHERE standort_id = $1
  AND art = $2
  AND tag BETWEEN $3 AND $4
  ORDER BY tag, id
  LIMIT 1000;

-- findRegisterzeile
SELECT id, art, titel, tag, felder, gestrichen, version, bearbeitet_von AS "kontoId", am
  FROM steuerung.registereintrag
  WHERE standort_id = $1
  AND id = $2;

-- insertRegisterzeile
INSERT INTO steuerung.registereintrag (standort_id, id, art, titel, tag, felder, erklaert, bearbeitet_von, am)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9);

-- updateRegisterzeile
UPDATE steuerung.registereintrag
  SET titel = $1, tag = $2, felder = $3::jsonb, gestrichen = $4, erklaert = $5, bearbeitet_von = $6, am = $7,
    version = $8
  WHERE standort_id = $9
  AND id = $10
  AND version = $11;

-- ── src/modules/austausch/rueckmeldung.repo.ts ──

-- listRueckmeldungszeilen
SELECT r.id, r.art, r.zustand, r.standort_id AS "standortId", r.text, r.antwort, r.bericht, r.besuch_am AS
    "besuchAm", r.erklaert, r.konto_id AS "kontoId", r.am, r.version, (SELECT n.name FROM stamm.standort_name n
    WHERE n.standort_id = r.standort_id ORDER BY n.gueltig_von <= $1::date DESC, abs(n.gueltig_von - $2::date) LIMIT
    1) AS herkunft
  FROM steuerung.austausch_rueckmeldung r
  WHERE r.beitrag_id = $3
  ORDER BY r.zustand <> 'ANGENOMMEN', r.am, r.id
  LIMIT 500;

-- insertRueckmeldung
INSERT INTO steuerung.austausch_rueckmeldung (id, beitrag_id, beitrag_art, ziel_standort_id, standort_id, art, text,
    erklaert, konto_id, bearbeitet_von, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT DO NOTHING;

-- updateRueckmeldungszeile
UPDATE steuerung.austausch_rueckmeldung
  SET zustand = $1, antwort = $2, bericht = $3, besuch_am = $4, erklaert = $5, bearbeitet_von = $6, version = $7
  WHERE id = $8
  AND beitrag_id = $9
  AND version = $10;

-- countPlaetze
SELECT count(*)::int AS anzahl
  FROM steuerung.austausch_rueckmeldung
  WHERE beitrag_id = $1
  AND art = 'ANFRAGE'
  AND zustand IN ('ZUGESAGT', 'STATTGEFUNDEN');

-- countWartendes
SELECT (SELECT count(*)::int FROM steuerung.austausch_beitrag b WHERE b.verfasst_von = $1 AND b.art = 'FRAGE' AND
    b.zustand = 'VEROEFFENTLICHT' AND EXISTS (SELECT 1 FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id =
    b.id AND r.art = 'ANTWORT')) AS antworten, (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE
    r.konto_id = $2 AND r.zustand = 'ZUGESAGT') AS zusagen, CASE WHEN $3::boolean THEN (SELECT count(*)::int FROM
    steuerung.austausch_rueckmeldung r WHERE (r.ziel_standort_id = $4::uuid OR ($5::uuid IS NULL AND
    r.ziel_standort_id IS NULL)) AND r.art = 'ANFRAGE' AND r.zustand = 'OFFEN') ELSE 0 END AS anfragen, CASE WHEN
    $6::boolean THEN (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE (r.ziel_standort_id =
    $7::uuid OR ($8::uuid IS NULL AND r.ziel_standort_id IS NULL)) AND r.art = 'PROBLEM' AND r.zustand = 'OFFEN')
    ELSE 0 END AS probleme, CASE WHEN $9::boolean THEN (SELECT count(*)::int FROM steuerung.austausch_beitrag b
    WHERE (b.standort_id = $10::uuid OR ($11::uuid IS NULL AND b.standort_id IS NULL)) AND b.zustand = 'VORGELEGT')
    ELSE 0 END AS freigaben;

-- ── src/modules/austausch/stellenprofil.repo.ts ──

-- listProfilstaende
SELECT DISTINCT ON (profil) profil, version, vorlage, am
  FROM steuerung.stellenprofil
  WHERE standort_id = $1
  ORDER BY profil, version DESC;

-- listProfilzeilen
SELECT profil, version, vorlage, abschnitte, anlass, konto_id AS "kontoId", am
  FROM steuerung.stellenprofil
  WHERE standort_id = $1
  AND profil = $2
  ORDER BY version DESC
  LIMIT 200;

-- insertProfilzeile
INSERT INTO steuerung.stellenprofil (standort_id, profil, version, vorlage, abschnitte, anlass, erklaert, konto_id,
    am)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9)
  ON CONFLICT DO NOTHING;

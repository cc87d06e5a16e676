-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/berichtspflicht/abfrage.repo.ts ──

-- findAbfragezeile
SELECT a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.hinweis, a.zeitraum_von AS
    "zeitraumVon", a.stichtag, a.frist, a.felder, a.standorte, a.zustand = 'VERSENDET' AS versendet, a.version
  FROM foerderung.meldeabfrage a
  WHERE a.id = $1;

-- listAbfragezeilen
SELECT a.*, m.*
  FROM ( SELECT a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.zeitraum_von AS
    "zeitraumVon", a.stichtag, a.frist, a.zustand = 'VERSENDET' AS versendet, a.version, count(*) OVER ()::int AS
    alle FROM foerderung.meldeabfrage a ORDER BY a.frist DESC, a.id LIMIT $1 OFFSET $2) a, LATERAL (SELECT
    count(*)::int AS gesamt, count(m.gilt_fassung)::int AS gemeldet, count(*) FILTER (WHERE m.zustand =
    'ABGENOMMEN')::int AS abgenommen, count(*) FILTER (WHERE m.zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT',
    'RUECKFRAGE'))::int AS ausstehend FROM foerderung.meldung m WHERE m.abfrage_id = a.id) m
  ORDER BY a.frist DESC, a.id;

-- insertAbfrage
INSERT INTO foerderung.meldeabfrage (id, art, stelle, reihe_id, feldfassung, titel, hinweis, zeitraum_von, stichtag,
    frist, felder, standorte, erklaert, bearbeitet_von, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::uuid[], $13::text[], $14, $15);

-- updateAbfrageinhalt
UPDATE foerderung.meldeabfrage
  SET feldfassung = $1, titel = $2, hinweis = $3, zeitraum_von = $4, stichtag = $5, frist = $6, felder = $7::jsonb,
    standorte = $8::uuid[], erklaert = $9::text[], bearbeitet_von = $10, am = $11, version = version + 1
  WHERE id = $12
  AND version = $13
  AND zustand = 'ENTWURF';

-- setVersendet
UPDATE foerderung.meldeabfrage
  SET zustand = 'VERSENDET', bearbeitet_von = $1, am = $2, version = version + 1
  WHERE id = $3
  AND version = $4
  AND zustand = 'ENTWURF';

-- insertMeldungen
INSERT INTO foerderung.meldung (abfrage_id, standort_id, art, stelle) SELECT a.id, s.id, a.art, a.stelle
  FROM foerderung.meldeabfrage a, unnest(a.standorte) AS s (id)
  WHERE a.id = $1;

-- listStandzeilen
SELECT m.standort_id AS "standortId", s.herkunft, coalesce((SELECT n.name FROM stamm.standort_name n WHERE
    n.standort_id = m.standort_id ORDER BY n.gueltig_von <= $1::date DESC, abs(n.gueltig_von - $2::date) LIMIT 1),
    '') AS name, m.zustand, f.am AS "gemeldetAm", m.erinnert_am AS "erinnertAm", m.gilt_fassung AS fassung,
    coalesce(f.werte, alt.werte) AS werte, CASE WHEN f.werte IS NULL THEN alt.stichtag END AS "aelterVom"
  FROM foerderung.meldung m
  JOIN stamm.standort s ON s.id = m.standort_id
  LEFT JOIN foerderung.meldefassung f ON f.abfrage_id = m.abfrage_id
  AND f.standort_id = m.standort_id
  AND f.fassung = m.gilt_fassung
  LEFT JOIN LATERAL (SELECT a.stichtag, x.werte FROM foerderung.meldeabfrage a JOIN foerderung.meldung v ON
    v.abfrage_id = a.id AND v.standort_id = m.standort_id JOIN foerderung.meldefassung x ON x.abfrage_id = a.id AND
    x.standort_id = m.standort_id AND x.fassung = v.gilt_fassung WHERE a.reihe_id = $3::uuid AND a.stichtag <
    $4::date AND m.gilt_fassung IS NULL ORDER BY a.stichtag DESC LIMIT 1) alt ON true
  WHERE m.abfrage_id = $5;

-- setErinnerungen
UPDATE foerderung.meldung
  SET erinnert_am = $1, version = version + 1
  WHERE abfrage_id = $2
  AND zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE')
  AND erinnert_am IS DISTINCT
  FROM $3::date
  RETURNING standort_id AS "standortId";

-- findVorher
SELECT a.stichtag, f.werte
  FROM foerderung.meldeabfrage a
  JOIN foerderung.meldung m ON m.abfrage_id = a.id
  AND m.standort_id = $1
  JOIN foerderung.meldefassung f ON f.abfrage_id = a.id
  AND f.standort_id = m.standort_id
  AND f.fassung = m.gilt_fassung
  WHERE a.reihe_id = $2
  AND a.stichtag < $3::date
  ORDER BY a.stichtag DESC
  LIMIT 1;

-- ── src/modules/berichtspflicht/meldung.repo.ts ──

-- findMeldungszeile
SELECT a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.hinweis, a.zeitraum_von AS
    "zeitraumVon", a.stichtag, a.frist, a.felder, a.standorte, a.zustand = 'VERSENDET' AS versendet, m.zustand,
    m.fassung, m.gilt_fassung AS "giltFassung", m.abgenommene_fassung AS "abgenommeneFassung", m.vorgelegt_von AS
    "vorgelegtVon", m.erinnert_am AS "erinnertAm", m.version, coalesce((SELECT n.name FROM stamm.standort_name n
    WHERE n.standort_id = m.standort_id ORDER BY n.gueltig_von <= a.stichtag DESC, abs(n.gueltig_von - a.stichtag)
    LIMIT 1), '') AS standort
  FROM foerderung.meldung m
  JOIN foerderung.meldeabfrage a ON a.id = m.abfrage_id
  WHERE m.abfrage_id = $1
  AND m.standort_id = $2;

-- listMeldungszeilen
SELECT a.id, a.art, a.stelle, a.titel, a.stichtag, a.frist, m.zustand, m.erinnert_am AS "erinnertAm", count(*) OVER
    ()::int AS gesamt, (count(*) FILTER (WHERE m.zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE') AND
    a.frist < $1::date) OVER ())::int AS ueberfaellige
  FROM foerderung.meldung m
  JOIN foerderung.meldeabfrage a ON a.id = m.abfrage_id
  WHERE m.standort_id = $2
  ORDER BY m.zustand IN ('GEMELDET', 'ABGENOMMEN'), CASE WHEN m.zustand IN ('GEMELDET', 'ABGENOMMEN') THEN NULL ELSE
    a.frist END, a.frist DESC, a.id
  LIMIT $3
  OFFSET $4;

-- findArbeit
SELECT werte, gruende, erklaert
  FROM foerderung.meldearbeit
  WHERE abfrage_id = $1
  AND standort_id = $2;

-- saveArbeit
INSERT INTO foerderung.meldearbeit (abfrage_id, standort_id, werte, gruende, erklaert, bearbeitet_von, am)
  VALUES ($1, $2, $3::jsonb, $4::jsonb, $5::text[], $6, $7)
  ON CONFLICT (abfrage_id, standort_id) DO UPDATE SET werte = excluded.werte, gruende = excluded.gruende, erklaert =
    excluded.erklaert, bearbeitet_von = excluded.bearbeitet_von, am = excluded.am;

-- setMeldungsstand
UPDATE foerderung.meldung
  SET zustand = $1, fassung = $2, gilt_fassung = $3, abgenommene_fassung = $4, vorgelegt_von = $5, version = version
    + 1
  WHERE abfrage_id = $6
  AND standort_id = $7
  AND version = $8;

-- insertMeldefassung
INSERT INTO foerderung.meldefassung (abfrage_id, standort_id, fassung, werte, vorbelegt, gruende, pruefsumme,
    erklaert, vorgelegt_von, gemeldet_von, am)
  VALUES ($1, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7, $8::text[], $9, $10, $11);

-- listMeldefassungen
SELECT fassung, am, werte, vorbelegt, gruende, pruefsumme
  FROM foerderung.meldefassung
  WHERE abfrage_id = $1
  AND standort_id = $2
  ORDER BY fassung DESC;

-- insertMeldeschritt
INSERT INTO foerderung.meldeschritt (id, abfrage_id, standort_id, art, fassung, text, erklaert, konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8, $9);

-- listMeldeschritte
SELECT art, fassung, text, am
  FROM foerderung.meldeschritt
  WHERE abfrage_id = $1
  AND standort_id = $2
  ORDER BY erfasst_am DESC, id DESC;

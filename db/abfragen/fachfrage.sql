-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/fachfrage/fachfrage.repo.ts ──

-- listFachfragezeilen: open ones
SELECT f.id, f.thema, f.betreff, f.zustand, f.frist, f.gestellt_am AS "gestelltAm", f.gestellt_von AS "gestelltVon",
    f.angenommen_von AS "angenommenVon", f.gelesen_am AS "gelesenAm", m.name AS stelle, f.version, count(*) OVER
    ()::int AS gesamt
  FROM steuerung.fachfrage f
  JOIN stamm.mandant m ON m.id = f.mandant_id
  WHERE f.standort_id = $1
  AND f.zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT')
  ORDER BY f.zustand IN ('BEANTWORTET', 'ZURUECKGEZOGEN'), CASE WHEN f.zustand IN ('GESTELLT', 'ANGENOMMEN',
    'ZURUECKGEFRAGT') THEN f.frist END, f.id DESC
  LIMIT $2
  OFFSET $3;

-- listFachfragezeilen: all
SELECT f.id, f.thema, f.betreff, f.zustand, f.frist, f.gestellt_am AS "gestelltAm", f.gestellt_von AS "gestelltVon",
    f.angenommen_von AS "angenommenVon", f.gelesen_am AS "gelesenAm", m.name AS stelle, f.version, count(*) OVER
    ()::int AS gesamt
  FROM steuerung.fachfrage f
  JOIN stamm.mandant m ON m.id = f.mandant_id
  WHERE f.standort_id = $1
  ORDER BY f.zustand IN ('BEANTWORTET', 'ZURUECKGEZOGEN'), CASE WHEN f.zustand IN ('GESTELLT', 'ANGENOMMEN',
    'ZURUECKGEFRAGT') THEN f.frist END, f.id DESC
  LIMIT $2
  OFFSET $3;

-- findFachfragezeile
SELECT f.id, f.thema, f.betreff, f.zustand, f.frist, f.gestellt_am AS "gestelltAm", f.gestellt_von AS "gestelltVon",
    f.angenommen_von AS "angenommenVon", f.gelesen_am AS "gelesenAm", m.name AS stelle, f.version
  FROM steuerung.fachfrage f
  JOIN stamm.mandant m ON m.id = f.mandant_id
  WHERE f.standort_id = $1
  AND f.id = $2;

-- listBeitragszeilen
SELECT lfd, art, inhalt, quelle, konto_id AS "kontoId", am
  FROM steuerung.fachfrage_beitrag
  WHERE standort_id = $1
  AND fachfrage_id = $2
  ORDER BY lfd;

-- setFachfragezustand
UPDATE steuerung.fachfrage
  SET zustand = $1, angenommen_von = $2, beantwortet_am = $3, version = version + 1
  WHERE standort_id = $4
  AND id = $5
  AND version = $6;

-- insertBeitrag
INSERT INTO steuerung.fachfrage_beitrag (standort_id, fachfrage_id, lfd, art, inhalt, quelle, erklaert, konto_id,
    am) SELECT $1::uuid, $2::uuid, coalesce(max(lfd), 0) + 1, $3, $4, $5, $6::text[], $7::uuid, $8::date
  FROM steuerung.fachfrage_beitrag
  WHERE standort_id = $9
  AND fachfrage_id = $10;

-- insertFachfrage
SELECT fall.stelle_fachfrage($1, $2, $3, $4, $5, $6::text[]) AS gestellt;

-- insertErgaenzung
SELECT fall.ergaenze_fachfrage($1, $2, $3, $4::text[]) AS ausgang;

-- setGeschlossen
SELECT steuerung.schliesse_fachfrage($1, $2, $3) AS ausgang;

-- countEigene
SELECT count(*) FILTER (WHERE zustand = 'ZURUECKGEFRAGT')::int AS rueckfragen, count(*) FILTER (WHERE zustand =
    'BEANTWORTET')::int AS antworten, count(*) FILTER (WHERE zustand IN ('GESTELLT', 'ANGENOMMEN') AND frist <
    $1::date)::int AS ueberfaellig
  FROM steuerung.fachfrage
  WHERE standort_id = $2
  AND gestellt_von = $3
  AND (zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT') OR (zustand = 'BEANTWORTET' AND gelesen_am IS NULL));

-- ── src/modules/fachfrage/ortswissen.repo.ts ──

-- listOrtswissen
SELECT name, ebene, klein
  FROM fall.liste_ortswissen($1)
  ORDER BY name;

-- ── src/modules/fachfrage/wissen.repo.ts ──

-- listWissenszeilen
SELECT w.id, w.thema, w.titel, w.zustand, w.pruefen_am AS "pruefenAm", n.stand, n.quelle, n.frage, n.antwort,
    w.verantwortlich, w.fachfrage_id AS "fachfrageId", w.version, count(*) OVER ()::int AS gesamt
  FROM steuerung.wissen w
  JOIN steuerung.wissen_fassung n ON n.standort_id = w.standort_id
  AND n.wissen_id = w.id
  AND n.version = w.version
  CROSS JOIN LATERAL (SELECT count(*) AS anzahl FROM unnest($1::text[]) AS a(wort) WHERE position(a.wort IN
    w.suchtext) > 0) treffer
  CROSS JOIN LATERAL (SELECT count(*) AS anzahl FROM unnest($2::text[]) AS a(wort) WHERE position(a.wort IN
    left(w.suchtext, 130)) > 0) vorne
  WHERE w.standort_id = $3
  AND treffer.anzahl >= $4
  AND ($5::text IS NULL OR w.thema = $6)
  AND (w.zustand = 'GILT' OR NOT $7::boolean)
  ORDER BY w.zustand = 'ZURUECKGEZOGEN', w.pruefen_am < $8::date, treffer.anzahl + vorne.anzahl DESC, w.titel
    COLLATE "C", w.id
  LIMIT $9
  OFFSET $10;

-- findWissenszeile
SELECT w.id, w.thema, w.titel, w.zustand, w.pruefen_am AS "pruefenAm", n.stand, n.quelle, n.frage, n.antwort,
    w.verantwortlich, w.fachfrage_id AS "fachfrageId", w.version
  FROM steuerung.wissen w
  JOIN steuerung.wissen_fassung n ON n.standort_id = w.standort_id
  AND n.wissen_id = w.id
  AND n.version = w.version
  WHERE w.standort_id = $1
  AND w.id = $2;

-- listFassungszeilen
SELECT version, zustand, titel, frage, antwort, quelle, stand, pruefen_am AS "pruefenAm", anlass, konto_id AS
    "kontoId", am
  FROM steuerung.wissen_fassung
  WHERE standort_id = $1
  AND wissen_id = $2
  ORDER BY version DESC;

-- findWissenVon
SELECT id
  FROM steuerung.wissen
  WHERE standort_id = $1
  AND fachfrage_id = $2;

-- insertWissen
INSERT INTO steuerung.wissen (standort_id, id, thema, titel, pruefen_am, verantwortlich, fachfrage_id, suchtext,
    angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- updateWissenszeile
UPDATE steuerung.wissen
  SET thema = $1, titel = $2, zustand = $3, pruefen_am = $4, verantwortlich = $5, suchtext = $6, version = $7
  WHERE standort_id = $8
  AND id = $9
  AND version = $10;

-- insertFassung
INSERT INTO steuerung.wissen_fassung (standort_id, wissen_id, version, zustand, titel, frage, antwort, quelle,
    stand, pruefen_am, anlass, erklaert, konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text[], $13, $14);

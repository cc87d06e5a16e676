-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/kleineanfrage/anfrage.repo.ts ──

-- listAnfragezeilen: open
SELECT a.id, a.wahlperiode, a.nummer, a.fassung, a.drucksache, a.titel, a.fragesteller, a.eingang, a.frist,
    a.federfuehrung, a.vorbemerkung_anfrage AS "vorbemerkungAnfrage", a.vorbemerkung, a.korrekturgrund, a.zustand,
    a.gezeichnet_am AS "gezeichnetAm", a.version, count(*) OVER ()::int AS gesamt
  FROM bericht.kleine_anfrage a
  WHERE a.zustand = ANY ($1::text[])
  AND ($2::date IS NULL OR a.frist < $3::date)
  AND ($4::integer IS NULL OR a.nummer = $5::integer)
  ORDER BY a.frist, a.id
  LIMIT $6
  OFFSET $7;

-- listAnfragezeilen: late, by number
SELECT a.id, a.wahlperiode, a.nummer, a.fassung, a.drucksache, a.titel, a.fragesteller, a.eingang, a.frist,
    a.federfuehrung, a.vorbemerkung_anfrage AS "vorbemerkungAnfrage", a.vorbemerkung, a.korrekturgrund, a.zustand,
    a.gezeichnet_am AS "gezeichnetAm", a.version, count(*) OVER ()::int AS gesamt
  FROM bericht.kleine_anfrage a
  WHERE a.zustand = ANY ($1::text[])
  AND ($2::date IS NULL OR a.frist < $3::date)
  AND ($4::integer IS NULL OR a.nummer = $5::integer)
  ORDER BY a.frist, a.id
  LIMIT $6
  OFFSET $7;

-- countUeberfaelligeAnfragen
SELECT count(*)::int AS anzahl
  FROM bericht.kleine_anfrage a
  WHERE a.frist < $1::date
  AND a.zustand <> 'GEZEICHNET';

-- findAnfragezeile
SELECT a.id, a.wahlperiode, a.nummer, a.fassung, a.drucksache, a.titel, a.fragesteller, a.eingang, a.frist,
    a.federfuehrung, a.vorbemerkung_anfrage AS "vorbemerkungAnfrage", a.vorbemerkung, a.korrekturgrund, a.zustand,
    a.gezeichnet_am AS "gezeichnetAm", a.version
  FROM bericht.kleine_anfrage a
  WHERE a.id = $1;

-- listAnfragefassungen
SELECT a.id, a.fassung, a.zustand
  FROM bericht.kleine_anfrage a
  WHERE a.wahlperiode = $1
  AND a.nummer = $2
  ORDER BY a.fassung;

-- insertAnfrage
INSERT INTO bericht.kleine_anfrage (id, wahlperiode, nummer, fassung, drucksache, titel, fragesteller, eingang,
    frist, federfuehrung, vorbemerkung_anfrage, vorbemerkung, korrekturgrund, erklaert, konto_id, angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::text[], $15, $16)
  ON CONFLICT (wahlperiode, nummer, fassung) DO NOTHING;

-- updateAnfragekopf
UPDATE bericht.kleine_anfrage
  SET drucksache = $1, titel = $2, fragesteller = $3, eingang = $4, frist = $5, federfuehrung = $6,
    vorbemerkung_anfrage = $7, vorbemerkung = $8, erklaert = $9::text[]
  WHERE id = $10;

-- setAnfrageversion
UPDATE bericht.kleine_anfrage
  SET version = version + 1
  WHERE id = $1
  AND version = $2;

-- listFragezeilen
SELECT f.id, f.nummer, f.wortlaut, f.antwort
  FROM bericht.anfrage_frage f
  WHERE f.anfrage_id = $1
  ORDER BY f.nummer;

-- insertFrage
INSERT INTO bericht.anfrage_frage (id, anfrage_id, nummer, wortlaut, antwort, erklaert)
  VALUES ($1, $2, $3, $4, $5, $6::text[])
  ON CONFLICT (anfrage_id, nummer) DO NOTHING;

-- updateFragezeile
UPDATE bericht.anfrage_frage
  SET nummer = $1, wortlaut = $2, antwort = $3, erklaert = $4::text[]
  WHERE id = $5
  AND anfrage_id = $6;

-- deleteFragezeile
DELETE
  FROM bericht.anfrage_frage
  WHERE id = $1
  AND anfrage_id = $2;

-- listSchrittzeilen
SELECT s.lfd, s.art, s.referat, s.inhalt, s.mitzeichnung, s.konto_id AS "kontoId", s.am
  FROM bericht.anfrage_schritt s
  WHERE s.anfrage_id = $1
  ORDER BY s.lfd;

-- insertSchritt
INSERT INTO bericht.anfrage_schritt (anfrage_id, lfd, art, von, nach, referat, inhalt, erklaert, mitzeichnung,
    konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text[], $9::jsonb, $10, $11);

-- listMinisterium
SELECT konto_id AS "kontoId", name
  FROM bericht.liste_ministerium();

-- ── src/modules/kleineanfrage/tabelle.repo.ts ──

-- listTabellenzeilen
SELECT t.id, t.frage_id AS "frageId", t.anlage, t.fassung, t.frage, t.ergebnis, t.definition, to_char(t.wissensstand
    AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS wissensstand, t.pruefsumme, t.ersetzt_am IS NOT NULL AS
    ersetzt
  FROM bericht.anfrage_tabelle t
  WHERE t.anfrage_id = $1
  ORDER BY t.anlage, t.fassung;

-- insertTabelle
INSERT INTO bericht.anfrage_tabelle (id, anfrage_id, frage_id, anlage, fassung, frage, ergebnis, definition,
    wissensstand, pruefsumme, konto_id)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9::timestamptz, $10, $11);

-- setTabelleErsetzt
UPDATE bericht.anfrage_tabelle
  SET ersetzt_am = clock_timestamp()
  WHERE id = $1
  AND anfrage_id = $2
  AND ersetzt_am IS NULL;

-- getWissensstand
SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS jetzt;

-- listStellenzeilen
SELECT standort_id AS "standortId", zugewiesen, vorgesehen, besetzt, stand, von_hand AS "vonHand", gemeldet
  FROM bericht.lies_stellenbesetzung($1::integer, $2::date, $3::timestamptz);

-- findStellenbeginn
SELECT bericht.lies_stellenbeginn($1::integer) AS beginn;

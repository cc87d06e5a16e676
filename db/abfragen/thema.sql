-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/thema/hinweis.repo.ts ──

-- insertSystemhinweis
SELECT fall.gib_systemhinweis($1, $2, $3, $4, $5, $6, $7::text[], $8) AS gegeben;

-- insertHinweisantwort
SELECT fall.antworte_auf_rueckfrage($1, $2, $3::text[]) AS ausgang;

-- insertWiderspruch
SELECT fall.widersprich_rueckmeldung($1, $2, $3::text[], $4::jsonb) AS ausgang;

-- listHinweiszeilen: all
SELECT s.id, s.monat, s.schnittstelle, s.institution, s.themenbereich, s.huerde, s.tage_verloren AS "tageVerloren",
    s.inhalt, s.zustand, s.grund, s.thema_id AS "themaId", t.titel AS "themaTitel", s.gemeldet_von AS "gemeldetVon",
    s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE b.standort_id =
    s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen", count(*) OVER
    ()::int AS gesamt
  FROM steuerung.systemhinweis s
  LEFT JOIN steuerung.thema t ON t.standort_id = s.standort_id
  AND t.id = s.thema_id
  WHERE s.standort_id = $1
  AND ($2::text IS NULL OR s.zustand = $3::text)
  AND ($4::text IS NULL OR s.schnittstelle = $5::text)
  AND ($6::text IS NULL OR s.themenbereich = $7::text)
  AND ($8::text IS NULL OR s.huerde = $9::text)
  AND ($10::date IS NULL OR s.monat = $11::date)
  ORDER BY s.zustand <> 'NEU', s.monat DESC, s.id
  LIMIT $12
  OFFSET $13;

-- listHinweiszeilen: of a month
SELECT s.id, s.monat, s.schnittstelle, s.institution, s.themenbereich, s.huerde, s.tage_verloren AS "tageVerloren",
    s.inhalt, s.zustand, s.grund, s.thema_id AS "themaId", t.titel AS "themaTitel", s.gemeldet_von AS "gemeldetVon",
    s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE b.standort_id =
    s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen", count(*) OVER
    ()::int AS gesamt
  FROM steuerung.systemhinweis s
  LEFT JOIN steuerung.thema t ON t.standort_id = s.standort_id
  AND t.id = s.thema_id
  WHERE s.standort_id = $1
  AND ($2::text IS NULL OR s.zustand = $3::text)
  AND ($4::text IS NULL OR s.schnittstelle = $5::text)
  AND ($6::text IS NULL OR s.themenbereich = $7::text)
  AND ($8::text IS NULL OR s.huerde = $9::text)
  AND ($10::date IS NULL OR s.monat = $11::date)
  ORDER BY s.zustand <> 'NEU', s.monat DESC, s.id
  LIMIT $12
  OFFSET $13;

-- listEigeneZeilen
SELECT s.id, s.monat, s.schnittstelle, s.institution, s.themenbereich, s.huerde, s.tage_verloren AS "tageVerloren",
    s.inhalt, s.zustand, s.grund, s.thema_id AS "themaId", t.titel AS "themaTitel", s.gemeldet_von AS "gemeldetVon",
    s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE b.standort_id =
    s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen", count(*) OVER
    ()::int AS gesamt
  FROM steuerung.systemhinweis s
  LEFT JOIN steuerung.thema t ON t.standort_id = s.standort_id
  AND t.id = s.thema_id
  JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id
  AND m.hinweis_id = s.id
  WHERE s.standort_id = $1
  ORDER BY s.monat DESC, s.id
  LIMIT $2
  OFFSET $3;

-- findHinweiszeile
SELECT s.id, s.monat, s.schnittstelle, s.institution, s.themenbereich, s.huerde, s.tage_verloren AS "tageVerloren",
    s.inhalt, s.zustand, s.grund, s.thema_id AS "themaId", t.titel AS "themaTitel", s.gemeldet_von AS "gemeldetVon",
    s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE b.standort_id =
    s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen"
  FROM steuerung.systemhinweis s
  LEFT JOIN steuerung.thema t ON t.standort_id = s.standort_id
  AND t.id = s.thema_id
  WHERE s.standort_id = $1
  AND s.id = $2;

-- listHinweisbeitraege
SELECT hinweis_id AS "hinweisId", lfd, art, inhalt, konto_id AS "kontoId", am
  FROM steuerung.hinweis_beitrag
  WHERE standort_id = $1
  AND hinweis_id = ANY($2::uuid[])
  ORDER BY hinweis_id, lfd;

-- setHinweiszustand
UPDATE steuerung.systemhinweis
  SET zustand = $1, grund = $2, thema_id = $3, version = version + 1
  WHERE standort_id = $4
  AND id = $5
  AND version = $6;

-- setHinweisthema
UPDATE steuerung.systemhinweis
  SET zustand = 'GEBUENDELT', thema_id = $1, grund = NULL, version = version + 1
  WHERE standort_id = $2
  AND id = ANY($3::uuid[])
  AND zustand IN ('NEU', 'GESICHTET');

-- insertHinweisrueckfrage
INSERT INTO steuerung.hinweis_beitrag (standort_id, hinweis_id, lfd, art, inhalt, erklaert, konto_id, am) SELECT
    $1::uuid, $2::uuid, coalesce(max(lfd), 0) + 1, 'RUECKFRAGE', $3, $4::text[], $5::uuid, $6::date
  FROM steuerung.hinweis_beitrag
  WHERE standort_id = $7
  AND hinweis_id = $8;

-- listRueckmeldungszeilen
SELECT r.id, r.thema_id AS "themaId", t.titel AS "themaTitel", r.anlass, r.inhalt, r.am, r.gelesen_am AS
    "gelesenAm", r.widersprochen_am AS "widersprochenAm"
  FROM steuerung.rueckmeldung r
  LEFT JOIN steuerung.thema t ON t.standort_id = r.standort_id
  AND t.id = r.thema_id
  WHERE r.standort_id = $1
  ORDER BY r.gelesen_am IS NOT NULL, r.am DESC, r.id
  LIMIT $2;

-- setGelesen
UPDATE steuerung.rueckmeldung
  SET gelesen_am = coalesce(gelesen_am, $1::date)
  WHERE standort_id = $2
  AND id = $3;

-- countWartendes
SELECT (SELECT count(*)::int FROM steuerung.hinweis_melder m WHERE m.standort_id = $1 AND (SELECT b.art FROM
    steuerung.hinweis_beitrag b WHERE b.standort_id = m.standort_id AND b.hinweis_id = m.hinweis_id ORDER BY b.lfd
    DESC LIMIT 1) = 'RUECKFRAGE') AS rueckfragen, (SELECT count(*)::int FROM steuerung.rueckmeldung WHERE
    standort_id = $2 AND gelesen_am IS NULL) AS rueckmeldungen;

-- ── src/modules/thema/thema.repo.ts ──

-- listThemazeilen
SELECT t.id, t.titel, t.beschreibung, t.herkunft, t.zustand, t.weg, t.prioritaet, t.verantwortlich, t.seit,
    t.angelegt_am AS "angelegtAm", t.version, count(*) OVER ()::int AS gesamt
  FROM steuerung.thema t
  WHERE t.standort_id = $1
  AND (NOT $2::boolean OR t.zustand NOT IN ('ABGELEHNT_MIT_RUECKMELDUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT'))
  ORDER BY t.zustand IN ('ABGELEHNT_MIT_RUECKMELDUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT'), CASE t.prioritaet WHEN
    'HOCH' THEN 1 WHEN 'MITTEL' THEN 2 WHEN 'NIEDRIG' THEN 4 ELSE 3 END, t.seit, t.id
  LIMIT $3
  OFFSET $4;

-- findThemazeile
SELECT t.id, t.titel, t.beschreibung, t.herkunft, t.zustand, t.weg, t.prioritaet, t.verantwortlich, t.seit,
    t.angelegt_am AS "angelegtAm", t.version
  FROM steuerung.thema t
  WHERE t.standort_id = $1
  AND t.id = $2;

-- listThemaereignisse
SELECT lfd, art, nach, grund, angaben, rueckmeldung, konto_id AS "kontoId", am
  FROM steuerung.thema_ereignis
  WHERE standort_id = $1
  AND thema_id = $2
  ORDER BY lfd DESC;

-- insertThema
INSERT INTO steuerung.thema (standort_id, id, titel, beschreibung, herkunft, verantwortlich, seit, angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- setThemaversion
UPDATE steuerung.thema
  SET version = version + 1
  WHERE standort_id = $1
  AND id = $2
  AND version = $3;

-- insertThemaereignis
INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, grund, angaben, rueckmeldung,
    erklaert, konto_id, am) SELECT $1::uuid, $2::uuid, coalesce(max(lfd), 0) + 1, $3, $4, $5, $6, $7::jsonb, $8,
    $9::text[], $10::uuid, $11::date
  FROM steuerung.thema_ereignis
  WHERE standort_id = $12
  AND thema_id = $13;

-- countThemahinweise
SELECT count(*)::int AS anzahl
  FROM steuerung.systemhinweis
  WHERE standort_id = $1
  AND thema_id = $2;

-- countRueckmeldungen
SELECT anzahl, ungelesen
  FROM steuerung.zaehle_rueckmeldungen($1);

-- listHaeufungszeilen
SELECT schnittstelle, themenbereich, huerde, anzahl, melder
  FROM steuerung.zaehle_haeufungen()
  ORDER BY anzahl DESC, schnittstelle, themenbereich, huerde;

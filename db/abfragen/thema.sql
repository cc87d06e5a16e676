-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/thema/hinweis.repo.ts ──

-- insertSystemhinweis
SELECT fall.gib_systemhinweis($1, $2, $3, $4, $5, $6, $7::text[], $8) AS gegeben;

-- insertLueckenhinweis
INSERT INTO steuerung.systemhinweis (standort_id, id, monat, schnittstelle, themenbereich, huerde, inhalt,
    gemeldet_von, herkunft)
  VALUES ($1, $2, date_trunc('month', $3::date)::date, $4, $5, $6, $7, $8, 'UEBERBLICK');

-- findLueckenhinweis
SELECT id
  FROM steuerung.systemhinweis
  WHERE standort_id = $1
  AND zustand IN ('NEU', 'GESICHTET')
  AND herkunft = 'UEBERBLICK'
  AND inhalt = $2
  LIMIT 1;

-- insertHinweisantwort
SELECT fall.antworte_auf_rueckfrage($1, $2, $3::text[]) AS ausgang;

-- insertWiderspruch
SELECT fall.widersprich_rueckmeldung($1, $2, $3::text[], $4::jsonb) AS ausgang;

-- listHinweiszeilen: all
SELECT s.id, s.monat, s.schnittstelle, s.institution, s.themenbereich, s.huerde, s.tage_verloren AS "tageVerloren",
    s.inhalt, s.zustand, s.grund, s.thema_id AS "themaId", t.titel AS "themaTitel", s.gemeldet_von AS "gemeldetVon",
    s.herkunft, s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE
    b.standort_id = s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen",
    count(*) OVER ()::int AS gesamt
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
    s.herkunft, s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE
    b.standort_id = s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen",
    count(*) OVER ()::int AS gesamt
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
    s.herkunft, s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE
    b.standort_id = s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen",
    count(*) OVER ()::int AS gesamt
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
    s.herkunft, s.version, coalesce((SELECT b.art = 'RUECKFRAGE' FROM steuerung.hinweis_beitrag b WHERE
    b.standort_id = s.standort_id AND b.hinweis_id = s.id ORDER BY b.lfd DESC LIMIT 1), false) AS "rueckfrageOffen"
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

-- ── src/modules/thema/signal.repo.ts ──

-- listSignalzeilen
SELECT schnittstelle, themenbereich, count(*) FILTER (WHERE monat >= $1::date)::int AS jetzt, count(*) FILTER (WHERE
    monat < $2::date)::int AS frueher
  FROM steuerung.systemhinweis
  WHERE standort_id = $3
  AND monat BETWEEN $4::date AND $5::date
  GROUP BY schnittstelle, themenbereich
  ORDER BY schnittstelle, themenbereich;

-- listBetroffeneJeQuartal
SELECT themenbereich, quartal, anzahl
  FROM steuerung.zaehle_betroffene_je_quartal($1::date, $2::date);

-- listUebergangene
SELECT schnittstelle, themenbereich, grund, konto_id AS "kontoId", am
  FROM steuerung.signal_uebergangen
  WHERE standort_id = $1
  AND quartal = $2;

-- insertUebergangen
INSERT INTO steuerung.signal_uebergangen (standort_id, quartal, schnittstelle, themenbereich, grund, erklaert,
    konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6::text[], $7, $8)
  ON CONFLICT DO NOTHING;

-- ── src/modules/thema/thema.repo.ts ──

-- listThemazeilen: running
SELECT t.id, t.titel, t.beschreibung, t.herkunft, t.zustand, t.weg, t.prioritaet, t.verantwortlich, t.seit,
    t.angelegt_am AS "angelegtAm", t.version, CASE WHEN t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') THEN
    coalesce((SELECT max(e.am) FROM steuerung.thema_ereignis e WHERE e.standort_id = t.standort_id AND e.thema_id =
    t.id AND e.nach = 'BESCHLOSSEN' AND e.von <> e.nach), t.seit) WHEN t.zustand = 'UMGESETZT' THEN t.seit WHEN
    t.zustand IN ('ABGELEHNT_MIT_RUECKMELDUNG', 'WIRKUNG_GEPRUEFT') THEN NULL ELSE t.angelegt_am END AS "offenSeit",
    count(*) OVER ()::int AS gesamt
  FROM steuerung.thema t
  WHERE t.standort_id = $1
  AND t.zustand = ANY ($2::text[])
  ORDER BY CASE WHEN $3::boolean THEN CASE WHEN t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') THEN coalesce((SELECT
    max(e.am) FROM steuerung.thema_ereignis e WHERE e.standort_id = t.standort_id AND e.thema_id = t.id AND e.nach =
    'BESCHLOSSEN' AND e.von <> e.nach), t.seit) WHEN t.zustand = 'UMGESETZT' THEN t.seit WHEN t.zustand IN
    ('ABGELEHNT_MIT_RUECKMELDUNG', 'WIRKUNG_GEPRUEFT') THEN NULL ELSE t.angelegt_am END END, t.zustand IN
    ('ABGELEHNT_MIT_RUECKMELDUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT'), CASE t.prioritaet WHEN 'HOCH' THEN 1 WHEN
    'MITTEL' THEN 2 WHEN 'NIEDRIG' THEN 4 ELSE 3 END, t.seit, t.id
  LIMIT $4
  OFFSET $5;

-- listThemazeilen: by age
SELECT t.id, t.titel, t.beschreibung, t.herkunft, t.zustand, t.weg, t.prioritaet, t.verantwortlich, t.seit,
    t.angelegt_am AS "angelegtAm", t.version, CASE WHEN t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') THEN
    coalesce((SELECT max(e.am) FROM steuerung.thema_ereignis e WHERE e.standort_id = t.standort_id AND e.thema_id =
    t.id AND e.nach = 'BESCHLOSSEN' AND e.von <> e.nach), t.seit) WHEN t.zustand = 'UMGESETZT' THEN t.seit WHEN
    t.zustand IN ('ABGELEHNT_MIT_RUECKMELDUNG', 'WIRKUNG_GEPRUEFT') THEN NULL ELSE t.angelegt_am END AS "offenSeit",
    count(*) OVER ()::int AS gesamt
  FROM steuerung.thema t
  WHERE t.standort_id = $1
  AND t.zustand = ANY ($2::text[])
  ORDER BY CASE WHEN $3::boolean THEN CASE WHEN t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') THEN coalesce((SELECT
    max(e.am) FROM steuerung.thema_ereignis e WHERE e.standort_id = t.standort_id AND e.thema_id = t.id AND e.nach =
    'BESCHLOSSEN' AND e.von <> e.nach), t.seit) WHEN t.zustand = 'UMGESETZT' THEN t.seit WHEN t.zustand IN
    ('ABGELEHNT_MIT_RUECKMELDUNG', 'WIRKUNG_GEPRUEFT') THEN NULL ELSE t.angelegt_am END END, t.zustand IN
    ('ABGELEHNT_MIT_RUECKMELDUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT'), CASE t.prioritaet WHEN 'HOCH' THEN 1 WHEN
    'MITTEL' THEN 2 WHEN 'NIEDRIG' THEN 4 ELSE 3 END, t.seit, t.id
  LIMIT $4
  OFFSET $5;

-- countOffeneThemen
SELECT count(*) FILTER (WHERE zustand = ANY ($1::text[]))::int AS beschluss, count(*) FILTER (WHERE zustand = ANY
    ($2::text[]))::int AS umsetzung, count(*) FILTER (WHERE zustand = ANY ($3::text[]))::int AS wirkung
  FROM steuerung.thema
  WHERE standort_id = $4;

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
    erklaert, konto_id, am, beschluss_id, uebernimmt) SELECT $1::uuid, $2::uuid, coalesce(max(lfd), 0) + 1, $3, $4,
    $5, $6, $7::jsonb, $8, $9::text[], $10::uuid, $11::date, $12::uuid, $13::uuid
  FROM steuerung.thema_ereignis
  WHERE standort_id = $14
  AND thema_id = $15;

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

-- ── src/modules/thema/umsetzung.repo.ts ──

-- listMassnahmezeilen
SELECT id, beschluss_id AS "beschlussId", inhalt, verantwortlich, faellig, ressourcen, betrag_cent::float8 AS
    betrag, zustand, ergebnis, abgeschlossen_am AS "abgeschlossenAm"
  FROM steuerung.massnahme
  WHERE standort_id = $1
  AND thema_id = $2
  ORDER BY abgeschlossen_am IS NOT NULL, faellig, id;

-- insertMassnahme
INSERT INTO steuerung.massnahme (standort_id, id, thema_id, beschluss_id, inhalt, verantwortlich, faellig,
    ressourcen, betrag_cent, erklaert, bearbeitet_von, angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text[], $11, $12);

-- setMassnahme
UPDATE steuerung.massnahme
  SET faellig = $1, zustand = $2, ergebnis = $3, abgeschlossen_am = $4, erklaert = $5::text[], bearbeitet_von = $6
  WHERE standort_id = $7
  AND id = $8;

-- listStellungnahmezeilen
SELECT lfd, institution, angefragt_am AS "angefragtAm", antwort_bis AS "antwortBis", eingegangen_am AS
    "eingegangenAm", inhalt
  FROM steuerung.stellungnahme
  WHERE standort_id = $1
  AND thema_id = $2
  ORDER BY lfd;

-- insertStellungnahme
INSERT INTO steuerung.stellungnahme (standort_id, thema_id, lfd, institution, angefragt_am, antwort_bis, erklaert,
    bearbeitet_von) SELECT $1::uuid, $2::uuid, coalesce(max(lfd), 0) + 1, $3, $4::date, $5::date, $6::text[],
    $7::uuid
  FROM steuerung.stellungnahme
  WHERE standort_id = $8
  AND thema_id = $9;

-- setStellungnahme
UPDATE steuerung.stellungnahme
  SET eingegangen_am = $1, inhalt = $2, erklaert = $3::text[], bearbeitet_von = $4
  WHERE standort_id = $5
  AND thema_id = $6
  AND lfd = $7;

-- listBeschlusswahl
SELECT b.id, g.name AS gremium, b.inhalt, b.beschlossen_am AS "beschlossenAm", b.verfahren, b.ja, b.nein,
    b.enthalten, b.faellig
  FROM steuerung.beschluss b
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id
  AND g.id = b.gremium_id
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id
  AND s.id = b.sitzung_id
  WHERE b.standort_id = $1
  AND g.art = 'LENKUNGSGRUPPE'
  AND s.protokoll_zustand = 'GENEHMIGT'
  AND b.zustand <> 'NICHT_UMGESETZT'
  ORDER BY b.beschlossen_am DESC, b.id
  LIMIT $2;

-- findBeschlusswahl
SELECT b.id, g.name AS gremium, b.inhalt, b.beschlossen_am AS "beschlossenAm", b.verfahren, b.ja, b.nein,
    b.enthalten, b.faellig
  FROM steuerung.beschluss b
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id
  AND g.id = b.gremium_id
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id
  AND s.id = b.sitzung_id
  WHERE b.standort_id = $1
  AND b.id = $2
  AND g.art = 'LENKUNGSGRUPPE'
  AND s.protokoll_zustand = 'GENEHMIGT';

-- findEntscheidung
SELECT beschluss_id AS "beschlussId"
  FROM steuerung.thema_ereignis
  WHERE standort_id = $1
  AND thema_id = $2
  AND nach = 'BESCHLOSSEN'
  AND von <> nach
  ORDER BY lfd DESC
  LIMIT 1;

-- ── src/modules/thema/verantwortung.repo.ts ──

-- listZustaendige
SELECT konto_id AS "kontoId", name, rolle
  FROM steuerung.liste_zustaendige();

-- listVerwaiste
SELECT id, titel, zustand, seit
  FROM steuerung.thema
  WHERE standort_id = $1
  AND zustand = ANY ($2::text[])
  AND verantwortlich <> ALL ($3::uuid[])
  ORDER BY seit, id;

-- ── src/modules/thema/wirkung.repo.ts ──

-- listMessungszeilen
SELECT lfd, grundlage, umgesetzt_am AS "umgesetztAm", vorher_von AS "vorherVon", vorher_bis AS "vorherBis",
    nachher_von AS "nachherVon", nachher_bis AS "nachherBis", vorher_betroffen AS "vorherBetroffen", vorher_faelle
    AS "vorherFaelle", nachher_betroffen AS "nachherBetroffen", nachher_faelle AS "nachherFaelle",
    vorher_tage::float8 AS "vorherTage", nachher_tage::float8 AS "nachherTage", gezaehlt, quelle, ergebnis, am
  FROM steuerung.wirkung
  WHERE standort_id = $1
  AND thema_id = $2
  ORDER BY lfd DESC;

-- insertMessung
INSERT INTO steuerung.wirkung (standort_id, thema_id, lfd, grundlage, umgesetzt_am, vorher_von, vorher_bis,
    nachher_von, nachher_bis, vorher_betroffen, vorher_faelle, nachher_betroffen, nachher_faelle, vorher_tage,
    nachher_tage, gezaehlt, quelle, ergebnis, erklaert, konto_id, am) SELECT $1::uuid, $2::uuid, coalesce(max(lfd),
    0) + 1, $3, $4::date, $5::date, $6::date, $7::date, $8::date, $9::int, $10::int, $11::int, $12::int,
    $13::numeric, $14::numeric, $15, $16, $17, $18::text[], $19::uuid, $20::date
  FROM steuerung.wirkung
  WHERE standort_id = $21
  AND thema_id = $22;

-- findUmsetzungstag
SELECT coalesce((angaben ->> 'am')::date, am) AS am
  FROM steuerung.thema_ereignis
  WHERE standort_id = $1
  AND thema_id = $2
  AND nach = 'UMGESETZT'
  AND von <> nach
  ORDER BY lfd DESC
  LIMIT 1;

-- listHindernisse
SELECT DISTINCT schnittstelle, themenbereich, huerde
  FROM steuerung.systemhinweis
  WHERE standort_id = $1
  AND thema_id = $2
  AND monat <= $3::date
  ORDER BY schnittstelle, themenbereich, huerde;

-- listGenannteStellen
SELECT DISTINCT institution
  FROM steuerung.systemhinweis
  WHERE standort_id = $1
  AND thema_id = $2
  AND institution IS NOT NULL
  ORDER BY institution;

-- listHinweistage
SELECT s.tage_verloren AS tage
  FROM steuerung.systemhinweis s
  WHERE s.standort_id = $1
  AND s.monat BETWEEN $2::date AND $3::date
  AND (s.schnittstelle, s.themenbereich, s.huerde) IN (SELECT h.schnittstelle, h.themenbereich, h.huerde FROM
    jsonb_to_recordset($4::jsonb) AS h(schnittstelle text, themenbereich text, huerde text));

-- countBetroffene
SELECT steuerung.zaehle_betroffene($1::text[], $2::date, $3::date) AS anzahl;

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/konzept/anstehend.repo.ts ──

-- listAnstehendzeilen
SELECT art, ziel::text, left(titel, 200) AS titel, faellig
  FROM ( SELECT 'SITZUNG' AS art, s.id::text AS ziel, g.name AS titel, s.datum AS faellig FROM
    steuerung.gremiensitzung s JOIN steuerung.gremium g ON g.standort_id = s.standort_id AND g.id = s.gremium_id
    WHERE s.standort_id = $1 AND s.zustand = 'GEPLANT' AND s.datum BETWEEN $2 AND $3 UNION ALL SELECT 'BESCHLUSS',
    b.id::text, b.inhalt, coalesce(b.faellig, (b.beschlossen_am + make_interval(months => $4))::date) FROM
    steuerung.beschluss b WHERE b.standort_id = $5 AND b.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') UNION ALL SELECT
    'AUFGABE', a.sitzung_id::text, a.inhalt, a.faellig FROM steuerung.gremium_aufgabe a WHERE a.standort_id = $6 AND
    a.erledigt_am IS NULL AND a.faellig <= $7 UNION ALL SELECT 'MASSNAHME', m.thema_id::text, m.inhalt, m.faellig
    FROM steuerung.massnahme m WHERE m.standort_id = $8 AND m.zustand IN ('GEPLANT', 'LAEUFT') AND m.faellig <= $9
    UNION ALL SELECT 'VEREINBARUNG_PRUEFUNG', v.id::text, v.titel, v.pruefen_am FROM steuerung.vereinbarung v WHERE
    v.standort_id = $10 AND v.zustand = 'UNTERZEICHNET' AND v.pruefen_am <= $11 AND (v.ende IS NULL OR v.ende > $12)
    UNION ALL SELECT 'VEREINBARUNG_ENDE', v.id::text, v.titel, v.ende FROM steuerung.vereinbarung v WHERE
    v.standort_id = $13 AND v.zustand = 'UNTERZEICHNET' AND v.ende BETWEEN $14 AND $15 UNION ALL SELECT 'ANALYSE',
    l.id::text, l.gegenstand, l.faellig FROM ( SELECT DISTINCT ON (n.id) n.id, n.gegenstand, n.faellig, n.zustand
    FROM steuerung.schnittstellenanalyse n WHERE n.standort_id = $16 ORDER BY n.id, n.version DESC) l WHERE
    l.zustand <> 'UMGESETZT' AND l.faellig <= $17 UNION ALL SELECT 'KONZEPT', f.id::text, f.art, (f.gueltig_ab +
    make_interval(months => $18))::date FROM steuerung.konzept_fassung f WHERE f.standort_id = $19 AND f.zustand =
    'GUELTIG' AND f.gueltig_ab IS NOT NULL UNION ALL SELECT 'BERICHT', m.abfrage_id::text, m.titel, m.frist FROM
    steuerung.berichtslage() m WHERE m.art = 'BERICHT' AND m.offen AND m.frist <= $20 UNION ALL SELECT
    'ZULIEFERUNG', extract(year FROM r.tag)::int::text, r.titel, (r.felder->>'frist')::date FROM
    steuerung.registereintrag r WHERE r.standort_id = $21 AND r.art = 'BERICHT' AND r.tag BETWEEN $22 AND $23 AND
    NOT r.gestrichen AND r.felder->>'frist' IS NOT NULL AND r.felder->>'abgegeben' IS NULL ) alle
  WHERE faellig <= $24
  ORDER BY faellig, art, ziel
  LIMIT 500;

-- ── src/modules/konzept/konzept.repo.ts ──

-- listFassungzeilen
SELECT f.id, f.art, f.nummer, f.zustand, f.federfuehrung, f.vorgabe, f.vorgaenger_id AS "vorgaengerId", f.gueltig_ab
    AS "gueltigAb", f.begonnen_am AS "begonnenAm", f.version
  FROM steuerung.konzept_fassung f
  WHERE f.standort_id = $1
  ORDER BY f.art <> 'HANDLUNGSKONZEPT', f.nummer DESC;

-- findFassungzeile
SELECT f.id, f.art, f.nummer, f.zustand, f.federfuehrung, f.vorgabe, f.vorgaenger_id AS "vorgaengerId", f.gueltig_ab
    AS "gueltigAb", f.begonnen_am AS "begonnenAm", f.version
  FROM steuerung.konzept_fassung f
  WHERE f.standort_id = $1
  AND f.id = $2;

-- insertFassung
INSERT INTO steuerung.konzept_fassung (standort_id, id, art, nummer, federfuehrung, vorgabe, vorgaenger_id,
    begonnen_am, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- setFassungsversion
UPDATE steuerung.konzept_fassung
  SET version = version + 1, bearbeitet_von = $1
  WHERE standort_id = $2
  AND id = $3
  AND version = $4;

-- listKapitelsaetze
SELECT kapitel AS code, felder, zeilen, version, bearbeitet_am AS "bearbeitetAm", bearbeitet_von AS "geprueftVon"
  FROM steuerung.konzept_kapitel
  WHERE standort_id = $1
  AND fassung_id = $2
  ORDER BY kapitel;

-- insertKapitel
INSERT INTO steuerung.konzept_kapitel (standort_id, fassung_id, kapitel, felder, zeilen, erklaert, bearbeitet_von,
    bearbeitet_am)
  VALUES ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7, $8)
  ON CONFLICT (standort_id, fassung_id, kapitel) DO NOTHING;

-- updateKapitelsatz
UPDATE steuerung.konzept_kapitel
  SET felder = $1::jsonb, zeilen = $2::jsonb, erklaert = $3, version = version + 1, bearbeitet_von = $4,
    bearbeitet_am = $5
  WHERE standort_id = $6
  AND fassung_id = $7
  AND kapitel = $8
  AND version = $9;

-- listAbstimmungzeilen
SELECT id, bereich, stelle, tag, ergebnis, bemerkung
  FROM steuerung.konzept_abstimmung
  WHERE standort_id = $1
  AND fassung_id = $2
  ORDER BY tag DESC, id DESC;

-- insertAbstimmung
INSERT INTO steuerung.konzept_abstimmung (standort_id, fassung_id, id, bereich, stelle, tag, ergebnis, bemerkung,
    erklaert, konto_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- listEreigniszeilen
SELECT e.lfd, e.art, e.von, e.nach, e.tag, e.grund, e.fundstelle, e.beschluss_id AS "beschlussId", b.inhalt AS
    beschluss, e.konto_id AS "kontoId"
  FROM steuerung.konzept_ereignis e
  LEFT JOIN steuerung.beschluss b ON b.standort_id = e.standort_id
  AND b.id = e.beschluss_id
  WHERE e.standort_id = $1
  AND e.fassung_id = $2
  ORDER BY e.lfd;

-- insertEreignis
INSERT INTO steuerung.konzept_ereignis (standort_id, fassung_id, lfd, art, von, nach, tag, grund, fundstelle,
    beschluss_id, erklaert, konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- listLenkungsbeschluesse
SELECT b.id, b.inhalt, b.beschlossen_am AS tag
  FROM steuerung.beschluss b
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id
  AND g.id = b.gremium_id
  AND g.art = 'LENKUNGSGRUPPE'
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id
  AND s.id = b.sitzung_id
  AND s.protokoll_zustand = 'GENEHMIGT'
  WHERE b.standort_id = $1
  ORDER BY b.beschlossen_am DESC, b.id DESC
  LIMIT 40;

-- listGueltigzeilen
SELECT id, art, nummer, gueltig_ab AS "gueltigAb", federfuehrung, vorgabe, kapitel
  FROM foerderung.gueltige_konzepte()
  ORDER BY art DESC;

-- ── src/modules/konzept/nachweis.repo.ts ──

-- listStellenlage
SELECT baustein, verwaltungsassistenz, umfang, anbindung, begruendet, anzahl
  FROM steuerung.stellenlage();

-- listBerichtslage
SELECT art, frist, offen
  FROM steuerung.berichtslage();

-- listRegisternachweise
SELECT art, tag, felder - '{ergebnis,gegenstand,beitrag}'::text[] AS felder
  FROM steuerung.registereintrag
  WHERE standort_id = $1
  AND NOT gestrichen
  AND (art = ANY ($2::text[]) OR (art = ANY ($3::text[]) AND tag >= $4))
  ORDER BY tag, id
  LIMIT 2000;

-- countSchnittstellen
SELECT (SELECT count(*)::int FROM steuerung.schnittstellenanalyse a WHERE a.standort_id = $1 AND a.version = 1) AS
    analysen, (SELECT count(*)::int FROM steuerung.vereinbarung v WHERE v.standort_id = $2 AND v.zustand =
    'UNTERZEICHNET' AND v.beginn <= $3 AND (v.ende IS NULL OR v.ende >= $4)) AS vereinbarungen, (SELECT
    count(DISTINCT f.kette_id)::int FROM steuerung.kette_fassung f WHERE f.standort_id = $5 AND f.zustand =
    'GUELTIG' AND f.gueltig_von <= $6 AND (f.gueltig_bis IS NULL OR f.gueltig_bis >= $7)) AS ketten;

-- countFortbildungen
SELECT count(*)::int AS koordination, count(*) FILTER (WHERE landesfortbildungen > 0)::int AS teilgenommen,
    steuerung.zaehle_zertifikate() AS zertifikate
  FROM steuerung.fortbildungsstand($1);

-- ── src/modules/konzept/umsetzung.repo.ts ──

-- listEintragzeilen
SELECT code, lfd, stand, inhalt AS text, tag, am, konto_id AS "kontoId"
  FROM steuerung.checkpunkt_eintrag
  WHERE standort_id = $1
  ORDER BY code, lfd DESC;

-- insertEintrag
INSERT INTO steuerung.checkpunkt_eintrag (standort_id, code, lfd, stand, inhalt, tag, erklaert, konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (standort_id, code, lfd) DO NOTHING;

-- listEinschaetzungen
SELECT tag, fallauswertung, strukturbeschluss, sitzungen_vorher AS "sitzungenVorher"
  FROM steuerung.selbsteinschaetzung
  WHERE standort_id = $1
  ORDER BY lfd;

-- insertEinschaetzung
INSERT INTO steuerung.selbsteinschaetzung (standort_id, lfd, tag, fallauswertung, strukturbeschluss,
    sitzungen_vorher, konto_id, am) SELECT $1, coalesce(max(s.lfd), 0) + 1, $2::date, $3, $4, $5::integer, $6::uuid,
    $7::date
  FROM steuerung.selbsteinschaetzung s
  WHERE s.standort_id = $8;

-- listGremienzeiten
SELECT art, beginn AS von, ende AS bis
  FROM steuerung.gremium
  WHERE standort_id = $1
  AND art IN ('LENKUNGSGRUPPE', 'ARBEITS_PROJEKTGRUPPE', 'ABSTIMMUNG_B1_B2')
  ORDER BY beginn;

-- listLenkungssitzungen
SELECT s.datum
  FROM steuerung.gremiensitzung s
  JOIN steuerung.gremium g ON g.standort_id = s.standort_id
  AND g.id = s.gremium_id
  AND g.art = 'LENKUNGSGRUPPE'
  WHERE s.standort_id = $1
  AND s.zustand = 'GEPLANT'
  ORDER BY s.datum;

-- listBeschlussstaende
SELECT b.beschlossen_am AS tag, b.zustand = 'UMGESETZT' AS umgesetzt
  FROM steuerung.beschluss b
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id
  AND g.id = b.gremium_id
  AND g.art = 'LENKUNGSGRUPPE'
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id
  AND s.id = b.sitzung_id
  AND s.protokoll_zustand = 'GENEHMIGT'
  WHERE b.standort_id = $1
  ORDER BY b.beschlossen_am;

-- listThemendaten
SELECT t.angelegt_am AS gemeldet, min(e.am) FILTER (WHERE e.nach = 'LENKUNGSGRUPPE') AS vorgelegt, min(e.am) FILTER
    (WHERE e.nach = 'BESCHLOSSEN') AS beschlossen, min(e.am) FILTER (WHERE e.nach = 'UMGESETZT') AS umgesetzt,
    bool_or(e.rueckmeldung IS NOT NULL) AS rueckmeldung
  FROM steuerung.thema t
  JOIN steuerung.thema_ereignis e ON e.standort_id = t.standort_id
  AND e.thema_id = t.id
  WHERE t.standort_id = $1
  GROUP BY t.id, t.angelegt_am
  ORDER BY t.angelegt_am, t.id;

-- listKonzeptbeschluesse
SELECT e.tag
  FROM steuerung.konzept_ereignis e
  JOIN steuerung.konzept_fassung f ON f.standort_id = e.standort_id
  AND f.id = e.fassung_id
  AND f.art = 'HANDLUNGSKONZEPT'
  WHERE e.standort_id = $1
  AND e.nach = 'LENKUNGSGRUPPE_BESCHLOSSEN'
  ORDER BY e.tag;

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/gremium/beschluss.repo.ts ──

-- listBeschlusszeilen
SELECT b.id, b.gremium_id AS "gremiumId", g.name AS gremium, b.sitzung_id AS "sitzungId", s.protokoll_zustand AS
    "protokollZustand", b.inhalt, b.verfahren, b.ja, b.nein, b.enthalten, b.verantwortlich, b.faellig, b.ressourcen,
    b.zustand, b.beschlossen_am AS "beschlossenAm", b.version, count(*) OVER ()::int AS gesamt
  FROM steuerung.beschluss b
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id
  AND s.id = b.sitzung_id
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id
  AND g.id = b.gremium_id
  WHERE b.standort_id = $1
  AND b.zustand = ANY ($2::text[])
  AND ($3::uuid IS NULL OR b.gremium_id = $4::uuid)
  AND (NOT $5::boolean OR coalesce(b.faellig, (b.beschlossen_am + make_interval(months => $6::int))::date) <
    $7::date)
  ORDER BY b.zustand IN ('UMGESETZT', 'NICHT_UMGESETZT'), coalesce(b.faellig, (b.beschlossen_am +
    make_interval(months => $8::int))::date), b.id
  LIMIT $9
  OFFSET $10;

-- findBeschlusszeile
SELECT b.id, b.gremium_id AS "gremiumId", g.name AS gremium, b.sitzung_id AS "sitzungId", s.protokoll_zustand AS
    "protokollZustand", b.inhalt, b.verfahren, b.ja, b.nein, b.enthalten, b.verantwortlich, b.faellig, b.ressourcen,
    b.zustand, b.beschlossen_am AS "beschlossenAm", b.version
  FROM steuerung.beschluss b
  JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id
  AND s.id = b.sitzung_id
  JOIN steuerung.gremium g ON g.standort_id = b.standort_id
  AND g.id = b.gremium_id
  WHERE b.standort_id = $1
  AND b.id = $2;

-- listBeschluesseDerSitzung
SELECT id, inhalt, zustand, version
  FROM steuerung.beschluss
  WHERE standort_id = $1
  AND sitzung_id = $2
  ORDER BY id;

-- insertBeschluss
INSERT INTO steuerung.beschluss (standort_id, id, gremium_id, sitzung_id, inhalt, verfahren, ja, nein, enthalten,
    verantwortlich, faellig, ressourcen, beschlossen_am, erklaert, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::text[], $15);

-- deleteBeschlusszeile
DELETE
  FROM steuerung.beschluss
  WHERE standort_id = $1
  AND id = $2;

-- setBeschlusszustand
UPDATE steuerung.beschluss
  SET zustand = $1, faellig = $2, version = version + 1, bearbeitet_von = $3
  WHERE standort_id = $4
  AND id = $5
  AND version = $6;

-- listSchrittzeilen
SELECT lfd, zustand, faellig, bemerkung, konto_id AS "kontoId", am
  FROM steuerung.beschluss_schritt
  WHERE standort_id = $1
  AND beschluss_id = $2
  ORDER BY lfd;

-- insertSchritt
INSERT INTO steuerung.beschluss_schritt (standort_id, beschluss_id, lfd, zustand, faellig, bemerkung, konto_id, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- ── src/modules/gremium/gremium.repo.ts ──

-- listGremienzeilen
SELECT g.id, g.art, g.unterart, g.name, g.entstehung, g.beschluss_dokument AS "beschlussDokument", g.beschluss_am AS
    "beschlussAm", g.auftrag, g.beginn, g.ende, g.ober_id AS "oberId", o.name AS ober, g.turnus, g.quorum,
    g.version, (SELECT min(s.datum) FROM steuerung.gremiensitzung s WHERE s.standort_id = g.standort_id AND
    s.gremium_id = g.id AND s.zustand = 'GEPLANT' AND s.datum >= $1::date) AS "naechsteSitzung"
  FROM steuerung.gremium g
  LEFT JOIN steuerung.gremium o ON o.standort_id = g.standort_id
  AND o.id = g.ober_id
  WHERE g.standort_id = $2
  ORDER BY coalesce(g.ende < $3::date, false), g.art <> 'LENKUNGSGRUPPE', g.name COLLATE "C", g.id;

-- findGremiumzeile
SELECT g.id, g.art, g.unterart, g.name, g.entstehung, g.beschluss_dokument AS "beschlussDokument", g.beschluss_am AS
    "beschlussAm", g.auftrag, g.beginn, g.ende, g.ober_id AS "oberId", o.name AS ober, g.turnus, g.quorum, g.version
  FROM steuerung.gremium g
  LEFT JOIN steuerung.gremium o ON o.standort_id = g.standort_id
  AND o.id = g.ober_id
  WHERE g.standort_id = $1
  AND g.id = $2;

-- insertGremium
INSERT INTO steuerung.gremium (standort_id, id, art, unterart, name, entstehung, beschluss_dokument, beschluss_am,
    auftrag, beginn, ende, ober_id, turnus, quorum, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15);

-- updateGremiumzeile
UPDATE steuerung.gremium
  SET art = $1, unterart = $2, name = $3, entstehung = $4, beschluss_dokument = $5, beschluss_am = $6, auftrag = $7,
    beginn = $8, ende = $9, ober_id = $10, turnus = $11, quorum = $12, version = version + 1, bearbeitet_von = $13
  WHERE standort_id = $14
  AND id = $15
  AND version = $16;

-- listSitze
SELECT id, gremium_id AS "gremiumId", institutionstyp, institution, herkunft, funktionsebene, entscheidet,
    stellvertretung, stellvertretung_entscheidet AS "stellvertretungEntscheidet", von, bis
  FROM steuerung.gremium_mitglied
  WHERE standort_id = $1
  ORDER BY institution COLLATE "C", von, id;

-- listMitgliederzeilen
SELECT id, gremium_id AS "gremiumId", institutionstyp, institution, herkunft, funktionsebene, entscheidet,
    stellvertretung, stellvertretung_entscheidet AS "stellvertretungEntscheidet", von, bis
  FROM steuerung.gremium_mitglied
  WHERE standort_id = $1
  AND gremium_id = $2
  ORDER BY bis IS NOT NULL, institution COLLATE "C", von, id;

-- insertMitglied
INSERT INTO steuerung.gremium_mitglied (standort_id, gremium_id, id, institutionstyp, institution, herkunft,
    funktionsebene, entscheidet, stellvertretung, stellvertretung_entscheidet, von, erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- setMitgliedsende
UPDATE steuerung.gremium_mitglied
  SET bis = $1
  WHERE standort_id = $2
  AND gremium_id = $3
  AND id = $4
  AND bis IS NULL;

-- ── src/modules/gremium/lenkungsnachweis.repo.ts ──

-- listLenkungsgruppenzeilen
SELECT id, name, entstehung, beschluss_dokument AS "beschlussDokument", beschluss_am AS "beschlussAm", auftrag,
    beginn, ende, turnus, letzte_sitzung AS "letzteSitzung", protokoll_genehmigt AS "protokollGenehmigt", mitglieder
  FROM foerderung.lenkungsgruppen();

-- ── src/modules/gremium/sitzung.repo.ts ──

-- findSitzungzeile
SELECT s.id, s.gremium_id AS "gremiumId", g.name AS gremium, g.art AS "gremiumArt", g.quorum, s.datum, s.beginn,
    (s.datum + s.beginn::time) AT TIME ZONE 'Europe/Berlin' AS zeitpunkt, s.dauer, s.form, s.ort, s.zustand,
    s.absagegrund, s.tagesordnung, s.anwesenheit, s.gaeste, s.protokoll, s.protokoll_zustand AS "protokollZustand",
    s.vorgelegt_von AS "vorgelegtVon", s.vorgelegt_am AS "vorgelegtAm", s.genehmigt_von AS "genehmigtVon",
    s.genehmigt_am AS "genehmigtAm", s.version
  FROM steuerung.gremiensitzung s
  JOIN steuerung.gremium g ON g.standort_id = s.standort_id
  AND g.id = s.gremium_id
  WHERE s.standort_id = $1
  AND s.id = $2;

-- listSitzungskoepfe
SELECT id, datum, beginn, zustand, protokoll_zustand AS "protokollZustand"
  FROM steuerung.gremiensitzung
  WHERE standort_id = $1
  AND gremium_id = $2
  ORDER BY datum DESC, id DESC;

-- insertSitzung
INSERT INTO steuerung.gremiensitzung (standort_id, id, gremium_id, datum, beginn, dauer, form, ort, tagesordnung,
    bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10);

-- updateSitzungzeile
UPDATE steuerung.gremiensitzung
  SET datum = $1, beginn = $2, dauer = $3, form = $4, ort = $5, tagesordnung = $6::jsonb, version = version + 1,
    bearbeitet_von = $7, vorgelegt_von = CASE protokoll_zustand WHEN 'VORGELEGT' THEN $8::uuid ELSE vorgelegt_von
    END
  WHERE standort_id = $9
  AND id = $10
  AND version = $11;

-- setGeaendert
UPDATE steuerung.gremiensitzung
  SET version = version + 1, bearbeitet_von = $1, vorgelegt_von = CASE protokoll_zustand WHEN 'VORGELEGT' THEN
    $2::uuid ELSE vorgelegt_von END
  WHERE standort_id = $3
  AND id = $4
  AND zustand = 'GEPLANT'
  AND protokoll_zustand <> 'GENEHMIGT';

-- setAbsage
UPDATE steuerung.gremiensitzung
  SET zustand = 'ABGESAGT', absagegrund = $1, version = version + 1, bearbeitet_von = $2
  WHERE standort_id = $3
  AND id = $4
  AND version = $5;

-- setAnwesenheit
UPDATE steuerung.gremiensitzung
  SET anwesenheit = $1::jsonb, gaeste = $2, version = version + 1, bearbeitet_von = $3, vorgelegt_von = CASE
    protokoll_zustand WHEN 'VORGELEGT' THEN $4::uuid ELSE vorgelegt_von END
  WHERE standort_id = $5
  AND id = $6
  AND version = $7;

-- setProtokoll
UPDATE steuerung.gremiensitzung
  SET protokoll = $1, erklaert = $2::text[], protokoll_zustand = 'VORGELEGT', vorgelegt_von = $3, vorgelegt_am = $4,
    version = version + 1, bearbeitet_von = $5
  WHERE standort_id = $6
  AND id = $7
  AND version = $8;

-- setGenehmigung
UPDATE steuerung.gremiensitzung
  SET protokoll_zustand = 'GENEHMIGT', genehmigt_von = $1, genehmigt_am = $2, version = version + 1, bearbeitet_von
    = $3
  WHERE standort_id = $4
  AND id = $5
  AND version = $6
  AND protokoll_zustand = 'VORGELEGT';

-- listAufgabenzeilen
SELECT a.id, a.sitzung_id AS "sitzungId", s.datum AS vom, a.inhalt, a.verantwortlich, a.faellig, a.erledigt_am AS
    "erledigtAm", a.ergebnis, a.version
  FROM steuerung.gremium_aufgabe a
  JOIN steuerung.gremiensitzung s ON s.standort_id = a.standort_id
  AND s.id = a.sitzung_id
  WHERE a.standort_id = $1
  AND a.gremium_id = $2
  AND (a.sitzung_id = $3 OR (s.datum < $4::date AND (a.erledigt_am IS NULL OR a.erledigt_am >= $5::date)))
  ORDER BY s.datum, a.id;

-- insertAufgabe
INSERT INTO steuerung.gremium_aufgabe (standort_id, id, gremium_id, sitzung_id, inhalt, verantwortlich, faellig,
    bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- findAufgabe
SELECT version, erledigt_am AS "erledigtAm"
  FROM steuerung.gremium_aufgabe
  WHERE standort_id = $1
  AND id = $2;

-- setErledigung
UPDATE steuerung.gremium_aufgabe
  SET erledigt_am = $1, ergebnis = $2, version = version + 1, bearbeitet_von = $3
  WHERE standort_id = $4
  AND id = $5
  AND version = $6;

-- ── src/modules/gremium/vorlage.repo.ts ──

-- listVorlagenzeilen
SELECT v.id, v.jahr, v.nr, v.art, v.titel, v.zustand, v.ergebnis, v.gremium_id AS "gremiumId", g.name AS gremium,
    v.sitzung_id AS "sitzungId", s.datum AS "sitzungAm", v.angelegt_am AS "angelegtAm", count(*) OVER ()::int AS
    gesamt
  FROM steuerung.vorlage v
  JOIN steuerung.gremium g ON g.standort_id = v.standort_id
  AND g.id = v.gremium_id
  LEFT JOIN steuerung.gremiensitzung s ON s.standort_id = v.standort_id
  AND s.id = v.sitzung_id
  WHERE v.standort_id = $1
  AND v.zustand = ANY ($2::text[])
  AND ($3::uuid IS NULL OR v.gremium_id = $4::uuid)
  ORDER BY v.jahr DESC, v.nr DESC
  LIMIT $5
  OFFSET $6;

-- listVorlagenDerSitzung
SELECT v.id, v.jahr, v.nr, v.art, v.titel, v.zustand, v.ergebnis, v.gremium_id AS "gremiumId", g.name AS gremium,
    v.sitzung_id AS "sitzungId", s.datum AS "sitzungAm", v.angelegt_am AS "angelegtAm"
  FROM steuerung.vorlage v
  JOIN steuerung.gremium g ON g.standort_id = v.standort_id
  AND g.id = v.gremium_id
  LEFT JOIN steuerung.gremiensitzung s ON s.standort_id = v.standort_id
  AND s.id = v.sitzung_id
  WHERE v.standort_id = $1
  AND v.sitzung_id = $2
  ORDER BY v.jahr, v.nr;

-- findVorlagezeile
SELECT v.id, v.jahr, v.nr, v.art, v.titel, v.zustand, v.ergebnis, v.gremium_id AS "gremiumId", g.name AS gremium,
    v.sitzung_id AS "sitzungId", s.datum AS "sitzungAm", v.angelegt_am AS "angelegtAm", v.sachverhalt, v.vorschlag,
    v.kosten, v.alternativen, v.anlagen, v.thema_id AS "themaId", v.beschluss_id AS "beschlussId", v.bemerkung,
    v.bearbeitet_von AS "bearbeitetVon", v.version
  FROM steuerung.vorlage v
  JOIN steuerung.gremium g ON g.standort_id = v.standort_id
  AND g.id = v.gremium_id
  LEFT JOIN steuerung.gremiensitzung s ON s.standort_id = v.standort_id
  AND s.id = v.sitzung_id
  WHERE v.standort_id = $1
  AND v.id = $2;

-- listOffeneSitzungen
SELECT id, datum
  FROM steuerung.gremiensitzung
  WHERE standort_id = $1
  AND gremium_id = $2
  AND zustand = 'GEPLANT'
  AND protokoll_zustand = 'OFFEN'
  ORDER BY datum, id;

-- hasThema
SELECT 1
  FROM steuerung.thema
  WHERE standort_id = $1
  AND id = $2;

-- insertVorlage
SELECT pg_advisory_xact_lock(hashtextextended($1, 0));
INSERT INTO steuerung.vorlage (standort_id, id, gremium_id, thema_id, jahr, nr, art, titel, sachverhalt, vorschlag,
    kosten, alternativen, anlagen, erklaert, bearbeitet_von, angelegt_am) SELECT $1, $2, $3, $4::uuid, $5::int,
    coalesce(max(v.nr), 0) + 1, $6, $7, $8, $9, $10, $11, $12::jsonb, $13::text[], $14, $15::date
  FROM steuerung.vorlage v
  WHERE v.standort_id = $16
  AND v.jahr = $17::int;

-- updateVorlagezeile
UPDATE steuerung.vorlage
  SET art = $1, titel = $2, sachverhalt = $3, vorschlag = $4, kosten = $5, alternativen = $6, anlagen = $7::jsonb,
    erklaert = $8::text[], version = version + 1, bearbeitet_von = $9
  WHERE standort_id = $10
  AND id = $11
  AND version = $12
  AND zustand = 'ENTWURF';

-- setVorlagestand
UPDATE steuerung.vorlage
  SET zustand = $1, sitzung_id = $2::uuid, ergebnis = $3, beschluss_id = $4::uuid, bemerkung = $5, version = version
    + 1, bearbeitet_von = $6
  WHERE standort_id = $7
  AND id = $8
  AND version = $9;

-- resetVorlagen
UPDATE steuerung.vorlage
  SET zustand = 'FREIGEGEBEN', sitzung_id = NULL, version = version + 1, bearbeitet_von = $1
  WHERE standort_id = $2
  AND sitzung_id = $3
  AND zustand = 'AUF_TAGESORDNUNG';

-- saveVeroeffentlichung
INSERT INTO steuerung.veroeffentlichung (standort_id, art, gegenstand_id, oeffentlich, am, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (standort_id, art, gegenstand_id) DO UPDATE SET oeffentlich = EXCLUDED.oeffentlich, am = EXCLUDED.am,
    bearbeitet_von = EXCLUDED.bearbeitet_von, geaendert_am = clock_timestamp();

-- isOeffentlich
SELECT oeffentlich
  FROM steuerung.veroeffentlichung
  WHERE standort_id = $1
  AND art = $2
  AND gegenstand_id = $3;

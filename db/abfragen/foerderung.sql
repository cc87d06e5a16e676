-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/foerderung/foerderfall.repo.ts ──

-- listFoerderfallzeilen
SELECT f.id, f.standort_id AS "standortId", f.aktenzeichen, name.name AS standort, s.herkunft, f.foerderjahr,
    f.zustand, f.frist, coalesce(a.gesamt, n.gesamt) AS gesamt, coalesce(a.fehler, 0) AS fehler,
    coalesce(a.hinweise, n.hinweise, 0) AS hinweise, n.eingang_am AS "eingangAm", count(*) OVER ()::int AS anzahl
  FROM foerderung.foerderfall f
  JOIN stamm.standort s ON s.id = f.standort_id
  JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id ORDER BY m.gueltig_von
    <= $1::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
  LEFT JOIN foerderung.antrag a ON a.foerderfall_id = f.id
  LEFT JOIN LATERAL (SELECT x.gesamt, x.hinweise, x.eingang_am FROM foerderung.antrag_fassung x WHERE
    x.foerderfall_id = f.id ORDER BY x.nummer DESC LIMIT 1) n ON true
  WHERE ($2::int IS NULL OR f.foerderjahr = $3)
  AND ($4::text IS NULL OR f.zustand = $5)
  ORDER BY f.zustand IN ('VERWORFEN', 'ZURUECKGENOMMEN'), f.foerderjahr DESC, f.zustand = 'IN_PRUEFUNG', f.frist,
    coalesce(a.hinweise, n.hinweise, 0) DESC, name.name
  LIMIT $6
  OFFSET $7;

-- findFoerderfallzeile
SELECT f.id, f.standort_id AS "standortId", f.mandant_id AS "mandantId", m.name AS zuwendungsempfaenger, s.typ,
    s.herkunft, f.aktenzeichen, f.foerderjahr, f.von, f.bis, f.regelsatz, f.parameter, f.zustand, f.frist,
    f.antrag_von AS "antragVon", f.vorbereitet_von AS "vorbereitetVon", f.version
  FROM foerderung.foerderfall f
  JOIN stamm.standort s ON s.id = f.standort_id
  JOIN stamm.mandant m ON m.id = f.mandant_id
  WHERE f.id = $1;

-- findLaufenden
SELECT id, aktenzeichen
  FROM foerderung.foerderfall
  WHERE standort_id = $1
  AND foerderjahr = $2
  AND zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN');

-- findEmpfaenger
SELECT m.id AS "mandantId", s.kennung, s.typ, (SELECT count(*)::int FROM foerderung.foerderfall f WHERE
    f.standort_id = s.id AND f.foerderjahr = $1) AS bisher
  FROM stamm.standort s
  JOIN stamm.mandant m ON m.standort_id = s.id
  WHERE s.id = $2
  AND m.art IN ('KREISVERWALTUNG', 'KREISFREIE_STADT')
  ORDER BY m.gueltig_von DESC, m.id
  LIMIT 1;

-- insertFoerderfall
INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz,
    parameter, frist, antrag_von, angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateFoerderfallzeile
UPDATE foerderung.foerderfall
  SET zustand = $1, antrag_von = $2, vorbereitet_von = $3, version = version + 1
  WHERE id = $4
  AND version = $5
  RETURNING version;

-- insertAntrag
INSERT INTO foerderung.antrag (foerderfall_id, standort_id, inhalt, vorbelegung, gesamt, fehler, hinweise)
  VALUES ($1, $2, $3::jsonb, $4::jsonb, $5, $6, $7);

-- updateAntragszeile
UPDATE foerderung.antrag
  SET inhalt = $1::jsonb, gesamt = $2, fehler = $3, hinweise = $4, geaendert_am = clock_timestamp()
  WHERE foerderfall_id = $5;

-- findAntragszeile
SELECT inhalt, vorbelegung, geaendert_am AS "geaendertAm"
  FROM foerderung.antrag
  WHERE foerderfall_id = $1;

-- findLetzteFassung
SELECT nummer, inhalt, regelantrag, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS
    "gezeichnetVon", eingang, eingang_am AS "eingangAm"
  FROM foerderung.antrag_fassung
  WHERE foerderfall_id = $1
  ORDER BY nummer DESC
  LIMIT 1;

-- findVorjahresinhalt
SELECT f.foerderjahr, n.inhalt
  FROM foerderung.foerderfall f
  JOIN foerderung.antrag_fassung n ON n.foerderfall_id = f.id
  WHERE f.standort_id = $1
  AND f.foerderjahr <= $2
  ORDER BY f.foerderjahr DESC, n.eingang DESC
  LIMIT 1;

-- insertFassung
INSERT INTO foerderung.antrag_fassung (foerderfall_id, standort_id, nummer, inhalt, regelantrag, ergebnis,
    pruefsumme, gesamt, hinweise, bearbeitet_von, gezeichnet_von, eingang_am) SELECT $1::uuid, $2::uuid, (SELECT
    coalesce(max(x.nummer), 0) + 1 FROM foerderung.antrag_fassung x WHERE x.foerderfall_id = $3), $4::jsonb,
    $5::jsonb, $6::jsonb, $7, $8::bigint, $9::int, $10::uuid, $11::uuid, $12::date;

-- insertEreignis
INSERT INTO foerderung.foerderfall_ereignis (foerderfall_id, standort_id, lfd, ereignis, von, nach, grund, konto_id,
    rolle, am) SELECT $1::uuid, $2::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.foerderfall_ereignis x
    WHERE x.foerderfall_id = $3), $4, $5, $6, $7, $8::uuid, $9, $10::date;

-- listEreigniszeilen
SELECT lfd, ereignis, von, nach, grund, konto_id AS "kontoId", rolle, am, erfasst_am AS "erfasstAm"
  FROM foerderung.foerderfall_ereignis
  WHERE foerderfall_id = $1
  ORDER BY lfd;

-- ── src/modules/foerderung/pruefung/bescheid.repo.ts ──

-- listBescheidzeilen
SELECT id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt, vorgeschlagen_von AS "vorgeschlagenVon",
    vorgeschlagen_am AS "vorgeschlagenAm", gezeichnet_von AS "gezeichnetVon", datum, pruefsumme, bekanntgabe,
    rechtsbehelf_bis AS "rechtsbehelfBis", verzicht_am AS "verzichtAm", klage, bestandskraeftig_am AS
    "bestandskraeftigAm"
  FROM foerderung.bescheid
  WHERE foerderfall_id = $1
  ORDER BY lfd DESC;

-- insertBescheid
INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, auftrag, bescheid, positionen,
    bewilligt, vorgeschlagen_von, vorgeschlagen_am, pruefsumme) SELECT $1::uuid, $2::uuid, $3::uuid, (SELECT
    coalesce(max(x.lfd), 0) + 1 FROM foerderung.bescheid x WHERE x.foerderfall_id = $4), $5, $6::jsonb, $7::jsonb,
    $8::jsonb, $9::bigint, $10::uuid, $11::date, $12;

-- saveSignatur
UPDATE foerderung.bescheid
  SET stand = 'ERLASSEN', art = $1, auftrag = $2::jsonb, bescheid = $3::jsonb, gezeichnet_von = $4, datum = $5,
    pruefsumme = $6
  WHERE id = $7;

-- updateBescheidstand
UPDATE foerderung.bescheid
  SET stand = $1
  WHERE id = $2;

-- updateBescheidvermerk
UPDATE foerderung.bescheid
  SET bekanntgabe = $1::jsonb, rechtsbehelf_bis = $2::date, verzicht_am = $3::date, klage = $4::jsonb,
    bestandskraeftig_am = $5::date
  WHERE id = $6;

-- insertAuflagen
INSERT INTO foerderung.bescheid_auflage (bescheid_id, foerderfall_id, standort_id, buchstabe, text, bindung, turnus,
    faellig)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- listAuflagenzeilen
SELECT bescheid_id AS "bescheidId", buchstabe, text, bindung, turnus, faellig, erledigt_am AS "erledigtAm",
    erledigt_von AS "erledigtVon", vermerk
  FROM foerderung.bescheid_auflage
  WHERE foerderfall_id = $1
  ORDER BY bescheid_id, buchstabe;

-- updateAuflage
UPDATE foerderung.bescheid_auflage
  SET erledigt_am = $1, erledigt_von = $2, vermerk = $3
  WHERE bescheid_id = $4
  AND buchstabe = $5
  AND erledigt_am IS NULL
  RETURNING buchstabe;

-- ── src/modules/foerderung/pruefung/pruefung.repo.ts ──

-- listPunktzeilen
SELECT DISTINCT ON (schluessel) schluessel, stand, notiz, konto_id AS "kontoId", am
  FROM foerderung.pruefpunkt
  WHERE foerderfall_id = $1
  AND fassung = $2
  ORDER BY schluessel, lfd DESC;

-- insertPunkt
INSERT INTO foerderung.pruefpunkt (foerderfall_id, standort_id, fassung, schluessel, lfd, stand, notiz, konto_id,
    am) SELECT $1::uuid, $2::uuid, $3::int, $4, (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.pruefpunkt x
    WHERE x.foerderfall_id = $5 AND x.fassung = $6 AND x.schluessel = $7), $8, $9, $10::uuid, $11::date;

-- listNachforderungszeilen
SELECT lfd, punkte, frist, gestellt_am AS "gestelltAm", gestellt_von AS "gestelltVon", erledigung, erledigt_am AS
    "erledigtAm"
  FROM foerderung.nachforderung
  WHERE foerderfall_id = $1
  ORDER BY lfd DESC;

-- insertNachforderung
INSERT INTO foerderung.nachforderung (foerderfall_id, standort_id, lfd, punkte, frist, gestellt_am, gestellt_von)
    SELECT $1::uuid, $2::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.nachforderung x WHERE
    x.foerderfall_id = $3), $4::jsonb, $5::date, $6::date, $7::uuid;

-- updateNachforderung
UPDATE foerderung.nachforderung
  SET erledigung = $1, erledigt_am = $2
  WHERE foerderfall_id = $3
  AND erledigung IS NULL;

-- listAusnahmezeilen
SELECT lfd, frage, gefragt_am AS "gefragtAm", gefragt_von AS "gefragtVon", entscheidung, begruendung, entschieden_am
    AS "entschiedenAm", entschieden_von AS "entschiedenVon"
  FROM foerderung.ausnahme
  WHERE foerderfall_id = $1
  ORDER BY lfd DESC;

-- insertAusnahme
INSERT INTO foerderung.ausnahme (foerderfall_id, standort_id, lfd, frage, gefragt_am, gefragt_von) SELECT $1::uuid,
    $2::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.ausnahme x WHERE x.foerderfall_id = $3), $4,
    $5::date, $6::uuid;

-- updateAusnahme
UPDATE foerderung.ausnahme
  SET entscheidung = $1, begruendung = $2, entschieden_am = $3, entschieden_von = $4
  WHERE foerderfall_id = $5
  AND entscheidung IS NULL;

-- listHaushaltszeilen
SELECT h.haushaltsjahr, h.kapitel, h.titel, h.ansatz, h.verpflichtungsermaechtigung, h.quelle, h.version, (SELECT
    coalesce(sum(letzter.bewilligt), 0) FROM foerderung.foerderfall f CROSS JOIN LATERAL (SELECT b.bewilligt FROM
    foerderung.bescheid b WHERE b.foerderfall_id = f.id AND b.stand = 'ERLASSEN' AND b.art <> 'WIDERRUF' ORDER BY
    b.lfd DESC LIMIT 1) letzter WHERE f.foerderjahr = h.haushaltsjahr)::text AS bewilligt
  FROM foerderung.haushalt h
  WHERE $1::int IS NULL
  OR h.haushaltsjahr = $2
  ORDER BY h.haushaltsjahr DESC;

-- saveHaushaltszeile: neu
INSERT INTO foerderung.haushalt (haushaltsjahr, kapitel, titel, ansatz, verpflichtungsermaechtigung, quelle,
    erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT DO NOTHING
  RETURNING version;

-- saveHaushaltszeile: geändert
UPDATE foerderung.haushalt
  SET kapitel = $1, titel = $2, ansatz = $3, verpflichtungsermaechtigung = $4, quelle = $5, version = version + 1,
    erfasst_von = $6, geaendert_am = clock_timestamp()
  WHERE haushaltsjahr = $7
  AND version = $8
  RETURNING version;

-- listFristfaelle
SELECT f.id, f.version, 'nachforderung' AS ereignis
  FROM foerderung.foerderfall f
  JOIN foerderung.nachforderung n ON n.foerderfall_id = f.id
  WHERE f.zustand = 'NACHFORDERUNG'
  AND n.erledigung IS NULL
  AND n.frist < $1::date
  UNION ALL SELECT f.id, f.version, CASE WHEN b.rechtsbehelf_bis IS NULL THEN 'abruf' ELSE 'rechtsbehelf' END
  FROM foerderung.foerderfall f
  JOIN foerderung.bescheid b ON b.foerderfall_id = f.id
  WHERE f.zustand IN ('RECHTSBEHELFSFRIST', 'RECHTSBEHELFSFRIST_ABLEHNUNG')
  AND b.stand = 'ERLASSEN'
  AND b.bestandskraeftig_am IS NULL
  AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG')
  AND (b.rechtsbehelf_bis < $2::date OR (b.rechtsbehelf_bis IS NULL AND f.zustand = 'RECHTSBEHELFSFRIST' AND
    (b.bekanntgabe ->> 'aufgabe_am')::date < $3::date - 10))
  ORDER BY 1;

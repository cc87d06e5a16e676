-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/foerderung/aenderung/aenderung.repo.ts ──

-- findAenderungszeile
SELECT a.id, a.foerderfall_id AS "foerderfallId", a.standort_id AS "standortId", a.herkunft, a.zustand, a.inhalt,
    a.ergebnis, a.pruefsumme, a.bearbeitet_von AS "bearbeitetVon", a.gezeichnet_von AS "gezeichnetVon", a.eingang_am
    AS "eingangAm", a.vorbereitet_von AS "vorbereitetVon", a.bescheid_id AS "bescheidId", a.version, a.angelegt_am
    AS "angelegtAm"
  FROM foerderung.aenderung a
  WHERE a.id = $1;

-- listAenderungszeilen
SELECT a.id, a.foerderfall_id AS "foerderfallId", a.standort_id AS "standortId", a.herkunft, a.zustand, a.inhalt,
    a.ergebnis, a.pruefsumme, a.bearbeitet_von AS "bearbeitetVon", a.gezeichnet_von AS "gezeichnetVon", a.eingang_am
    AS "eingangAm", a.vorbereitet_von AS "vorbereitetVon", a.bescheid_id AS "bescheidId", a.version, a.angelegt_am
    AS "angelegtAm"
  FROM foerderung.aenderung a
  WHERE a.foerderfall_id = $1
  ORDER BY a.id DESC;

-- findGeltendenInhalt
SELECT a.inhalt
  FROM foerderung.aenderung a
  JOIN foerderung.bescheid b ON b.id = a.bescheid_id
  WHERE a.foerderfall_id = $1
  AND a.zustand = 'BESTANDSKRAEFTIG'
  AND b.stand = 'ERLASSEN'
  ORDER BY b.lfd DESC
  LIMIT 1;

-- insertAenderung
INSERT INTO foerderung.aenderung (id, foerderfall_id, standort_id, herkunft, zustand, inhalt, bearbeitet_von,
    vorbereitet_von, angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateAenderungsinhalt
UPDATE foerderung.aenderung
  SET inhalt = $1::jsonb, bearbeitet_von = $2, vorbereitet_von = $3, version = version + 1
  WHERE id = $4
  AND version = $5
  RETURNING version;

-- updateAenderungsstand
UPDATE foerderung.aenderung
  SET zustand = $1, ergebnis = $2::jsonb, pruefsumme = $3, gezeichnet_von = $4::uuid, eingang_am = $5::date,
    vorbereitet_von = $6, bescheid_id = $7::uuid, version = version + 1
  WHERE id = $8
  AND version = $9
  RETURNING version;

-- insertAenderungsereignis
INSERT INTO foerderung.aenderung_ereignis (aenderung_id, foerderfall_id, standort_id, lfd, ereignis, von, nach,
    grund, konto_id, rolle, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- listAenderungsereignisse
SELECT aenderung_id AS "aenderungId", lfd, ereignis, von, nach, grund, konto_id AS "kontoId", rolle, am
  FROM foerderung.aenderung_ereignis
  WHERE foerderfall_id = $1
  ORDER BY aenderung_id, lfd;

-- listFaelligeAenderungen
SELECT a.id, a.version
  FROM foerderung.aenderung a
  JOIN foerderung.bescheid b ON b.id = a.bescheid_id
  WHERE a.zustand = 'RECHTSBEHELFSFRIST'
  AND b.stand = 'ERLASSEN'
  AND b.rechtsbehelf_bis < $1::date
  ORDER BY a.id;

-- sumGebundenes
SELECT coalesce(sum(betrag), 0) - foerderung.erledigte_erstattung($1) AS summe
  FROM foerderung.rate
  WHERE foerderfall_id = $2
  AND zustand IN ('ANGEORDNET', 'GEZAHLT');

-- ── src/modules/foerderung/amtsvertretung/amtsvertretung.repo.ts ──

-- listAmtsvertretungszeilen
SELECT id, version, rolle, abwesend_id AS "abwesendId", vertretung_id AS "vertretungId", von, bis
  FROM foerderung.amtsvertretung
  WHERE bis >= $1::date
  AND beendet_am IS NULL
  ORDER BY von, id
  LIMIT 200;

-- listBezirkskonten
SELECT konto_id AS "kontoId", rolle, gueltig_bis AS "gueltigBis"
  FROM foerderung.bezirkskonten();

-- insertAmtsvertretung
INSERT INTO foerderung.amtsvertretung (id, rolle, abwesend_id, vertretung_id, von, bis, eingetragen_von,
    eingetragen_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- updateAmtsvertretungsende
UPDATE foerderung.amtsvertretung
  SET beendet_von = $1, beendet_am = $2, version = version + 1
  WHERE id = $3
  AND version = $4
  AND beendet_am IS NULL;

-- ── src/modules/foerderung/aufbewahrung/aufbewahrung.repo.ts ──

-- listStufen
SELECT stufe, beginn, loeschen_ab AS "loeschenAb", hindernis
  FROM foerderung.berechne_aufbewahrung($1);

-- listLoeschtagzeilen
SELECT f.id AS "foerderfallId", name.name AS standort, f.foerderjahr, a.stufe, a.loeschen_ab AS "loeschenAb",
    a.hindernis, count(*) OVER ()::int AS anzahl
  FROM foerderung.foerderfall f
  CROSS JOIN LATERAL foerderung.berechne_aufbewahrung(f.id) a
  JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id ORDER BY m.gueltig_von
    <= $1::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
  WHERE a.loeschen_ab IS NOT NULL
  ORDER BY a.loeschen_ab, name.name, f.foerderjahr, a.stufe DESC, f.id
  LIMIT $2
  OFFSET $3;

-- findBelegeGeloeschtAm
SELECT belege_geloescht_am AS am
  FROM foerderung.foerderfall
  WHERE id = $1;

-- listVermerke
SELECT id, art, sperre_id AS "sperreId", anlass, grund, konto_id AS "kontoId", rolle, am
  FROM foerderung.aufbewahrung
  WHERE foerderfall_id = $1
  ORDER BY erfasst_am, id;

-- insertVermerk
INSERT INTO foerderung.aufbewahrung (id, foerderfall_id, standort_id, art, sperre_id, anlass, grund, konto_id,
    rolle, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- ── src/modules/foerderung/aufbewahrung/loeschfreigabe.repo.ts ──

-- countLoeschreife
SELECT foerderung.zaehle_loeschreife($1::date) AS anzahl;

-- listLoeschvorschlaege
SELECT id, bis, anzahl, grund, vorgeschlagen_am AS am, vorgeschlagen_von AS "kontoId", freigegeben, antwort,
    entschieden_am AS "entschiedenAm", entschieden_von AS "entschiedenVon"
  FROM foerderung.loeschfreigabe
  ORDER BY freigegeben IS NOT NULL, erfasst_am DESC, id
  LIMIT $1;

-- insertLoeschvorschlag
INSERT INTO foerderung.loeschfreigabe (id, bis, anzahl, grund, vorgeschlagen_von, vorgeschlagen_am)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- setLoeschentscheidung
UPDATE foerderung.loeschfreigabe
  SET freigegeben = $1, antwort = $2, entschieden_von = $3, entschieden_am = $4
  WHERE id = $5
  AND freigegeben IS NULL;

-- ── src/modules/foerderung/ausgabe/ausgabe.repo.ts ──

-- listZuwendungszeilen
SELECT z.aktenzeichen, z.foerderjahr, z.von, z.bis, z.bewilligt::float8 AS bewilligt, z.ausgezahlt::float8 AS
    ausgezahlt, z.datum, z.kennung, z.name, z.typ, z.ags, z.synthetisch
  FROM foerderung.lies_zuwendungen($1, $2::smallint, $3::smallint) z
  ORDER BY z.aktenzeichen
  LIMIT 2000;

-- listWeitergaben
SELECT w.aktenzeichen, w.lfd, w.empfaengerart, w.empfaenger, w.von, w.bis, w.betrag::float8 AS betrag, w.datum
  FROM foerderung.lies_weitergaben($1, $2::smallint) w
  ORDER BY w.aktenzeichen, w.lfd
  LIMIT 5000;

-- ── src/modules/foerderung/berichtigung/berichtigung.repo.ts ──

-- findBerichtigungszeile
SELECT id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", gegenstand, gegenstand_id AS bezug,
    herkunft, zustand, anlass, inhalt, bescheid, pruefsumme, gezeichnet_von AS "gezeichnetVon", gezeichnet_am AS
    "gezeichnetAm", bekanntgabe, vorbereitet_von AS "vorbereitetVon", version, angelegt_am AS "angelegtAm"
  FROM foerderung.berichtigung
  WHERE id = $1;

-- listBerichtigungszeilen
SELECT id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", gegenstand, gegenstand_id AS bezug,
    herkunft, zustand, anlass, inhalt, bescheid, pruefsumme, gezeichnet_von AS "gezeichnetVon", gezeichnet_am AS
    "gezeichnetAm", bekanntgabe, vorbereitet_von AS "vorbereitetVon", version, angelegt_am AS "angelegtAm"
  FROM foerderung.berichtigung
  WHERE foerderfall_id = $1
  ORDER BY erfasst_am DESC;

-- insertBerichtigung
INSERT INTO foerderung.berichtigung (id, foerderfall_id, standort_id, gegenstand, gegenstand_id, herkunft, zustand,
    anlass, vorbereitet_von, angelegt_am)
  VALUES ($1, $2, $3, $4, $5, $6, 'ANGEREGT', $7, $8, $9)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateBerichtigung
UPDATE foerderung.berichtigung
  SET zustand = $1, inhalt = $2::jsonb, bescheid = $3::jsonb, pruefsumme = $4, gezeichnet_von = $5, gezeichnet_am =
    $6::date, bekanntgabe = $7::jsonb, vorbereitet_von = $8, version = version + 1
  WHERE id = $9
  AND version = $10
  RETURNING id;

-- insertBerichtigungsereignis
INSERT INTO foerderung.berichtigung_ereignis (berichtigung_id, foerderfall_id, standort_id, lfd, ereignis, von,
    nach, grund, angaben, konto_id, rolle, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12);

-- listBerichtigungsereignisse
SELECT berichtigung_id AS "berichtigungId", lfd, ereignis, von, nach, grund, angaben, konto_id AS "kontoId", rolle,
    am
  FROM foerderung.berichtigung_ereignis
  WHERE foerderfall_id = $1
  ORDER BY erfasst_am, lfd;

-- updateZahlungstag
UPDATE foerderung.rate
  SET gezahlt_am = $1::date, version = version + 1
  WHERE id = $2
  AND zustand = 'GEZAHLT'
  RETURNING id;

-- updateAnzeigetag
UPDATE foerderung.aenderungsanzeige
  SET ab = $1::date, version = version + 1
  WHERE id = $2
  RETURNING id;

-- ── src/modules/foerderung/foerderakte/foerderakte.repo.ts ──

-- listFassungszeilen
SELECT nummer, inhalt, regelantrag, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS
    "gezeichnetVon", eingang, eingang_am AS "eingangAm"
  FROM foerderung.antrag_fassung
  WHERE foerderfall_id = $1
  ORDER BY nummer;

-- listNachweisfassungszeilen
SELECT nummer, inhalt, frage, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS
    "gezeichnetVon", eingang, eingang_am AS "eingangAm"
  FROM foerderung.nachweis_fassung
  WHERE foerderfall_id = $1
  ORDER BY nummer;

-- listUrteilszeilen
SELECT fassung, schluessel, lfd, stand, notiz, konto_id AS "kontoId", am
  FROM foerderung.pruefpunkt
  WHERE foerderfall_id = $1
  ORDER BY fassung, schluessel, lfd;

-- ── src/modules/foerderung/foerderfall.repo.ts ──

-- listFoerderfallzeilen
SELECT f.id, f.standort_id AS "standortId", f.aktenzeichen, name.name AS standort, s.herkunft, f.foerderjahr,
    f.zustand, f.frist, coalesce(a.gesamt, n.gesamt) AS gesamt, coalesce(a.fehler, 0) AS fehler,
    coalesce(a.hinweise, n.hinweise, 0) AS hinweise, n.eingang_am AS "eingangAm", ((SELECT count(*) FROM
    foerderung.aenderungsanzeige z WHERE z.foerderfall_id = f.id AND z.zustand <> 'ERLEDIGT') + (SELECT count(*)
    FROM foerderung.aenderung z WHERE z.foerderfall_id = f.id AND z.zustand IN ('ANGEZEIGT', 'IN_PRUEFUNG',
    'ENTSCHEIDUNGSREIF')))::int AS "offeneAenderungen", count(*) OVER ()::int AS anzahl
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

-- ── src/modules/foerderung/fristen/fristen.repo.ts ──

-- listFristakten
SELECT f.id, f.aktenzeichen, f.foerderjahr, f.zustand, f.von, f.bis, f.frist, f.parameter, (SELECT n.eingang_am FROM
    foerderung.antrag_fassung n WHERE n.foerderfall_id = f.id ORDER BY n.nummer LIMIT 1) AS "eingangAm", (SELECT
    n.eingang_am FROM foerderung.nachweis_fassung n WHERE n.foerderfall_id = f.id ORDER BY n.nummer DESC LIMIT 1) AS
    "nachweisAm", (SELECT v.frist FROM foerderung.nachweis_vorgang v WHERE v.foerderfall_id = f.id AND v.art =
    'NACHFORDERUNG' ORDER BY v.lfd DESC LIMIT 1) AS nachfrist
  FROM foerderung.foerderfall f
  WHERE f.standort_id = $1
  AND f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN')
  ORDER BY f.foerderjahr DESC
  LIMIT 20;

-- listFristposten
WITH faelle AS (SELECT unnest($1::uuid[]) AS id), bescheide AS ( SELECT b.id, b.foerderfall_id, b.art, b.lfd =
    max(b.lfd) FILTER (WHERE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')) OVER (PARTITION BY
    b.foerderfall_id) AS letzte, b.rechtsbehelf_bis, b.verzicht_am, (b.klage ->> 'am')::date AS klage_am, b.klage IS
    NOT NULL AND b.klage ->> 'ausgang' IS NULL AS anhaengig, coalesce(b.klage ->> 'zahlbar_bis', b.auftrag ->
    'widerruf' ->> 'zahlbarBis', b.auftrag -> 'zinsen' ->> 'zahlbarBis')::date AS zahlbar_bis FROM faelle f JOIN
    foerderung.bescheid b ON b.foerderfall_id = f.id WHERE b.stand = 'ERLASSEN' AND b.bekanntgabe IS NOT NULL)
    SELECT n.foerderfall_id AS "foerderfallId", 'NACHFORDERUNG' AS art, n.lfd::text AS schluessel, n.frist AS tag,
    CASE n.erledigung WHEN 'NACHGEREICHT' THEN n.erledigt_am END AS "erledigtAm", n.erledigung AS stand, NULL AS
    text
  FROM faelle f
  JOIN foerderung.nachforderung n ON n.foerderfall_id = f.id
  UNION ALL SELECT b.foerderfall_id, 'RECHTSBEHELF', b.id::text, b.rechtsbehelf_bis, coalesce(b.verzicht_am,
    b.klage_am), b.art, NULL
  FROM bescheide b
  WHERE b.rechtsbehelf_bis IS NOT NULL
  UNION ALL SELECT b.foerderfall_id, 'ERSTATTUNG', b.id::text, CASE WHEN b.letzte THEN
    foerderung.naechste_zahlung(b.foerderfall_id, 'ERSTATTUNG', b.zahlbar_bis) ELSE b.zahlbar_bis END, CASE WHEN
    b.letzte THEN foerderung.beglichen_am(b.foerderfall_id) END, b.art, NULL
  FROM bescheide b
  WHERE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
  AND b.zahlbar_bis IS NOT NULL
  UNION ALL SELECT b.foerderfall_id, 'ZINSEN', b.id::text, foerderung.naechste_zahlung(b.foerderfall_id, 'ZINSEN',
    b.zahlbar_bis), foerderung.zinsen_beglichen_am(b.foerderfall_id), b.art, NULL
  FROM bescheide b
  WHERE b.art = 'ZINSEN'
  AND NOT b.anhaengig
  UNION ALL SELECT b.foerderfall_id, 'AUFLAGE', a.buchstabe, a.faellig, a.erledigt_am, a.bindung, a.turnus
  FROM bescheide b
  JOIN foerderung.bescheid_auflage a ON a.bescheid_id = b.id
  UNION ALL SELECT r.foerderfall_id, 'MITTELANFORDERUNG', r.lfd::text, r.termin, r.angefordert_am, r.zustand, NULL
  FROM faelle f
  JOIN foerderung.rate r ON r.foerderfall_id = f.id
  WHERE r.zustand <> 'ENTFALLEN'
  UNION ALL SELECT w.foerderfall_id, 'LETZTEMPFAENGER', w.id::text, w.nachweis_bis, NULL, w.zustand, w.empfaenger
  FROM faelle f
  JOIN foerderung.weiterleitung w ON w.foerderfall_id = f.id
  WHERE w.wirksam_ab IS NOT NULL
  UNION ALL SELECT v.foerderfall_id, 'ANHOERUNG', v.lfd::text, v.frist, (SELECT min(s.am) FROM
    foerderung.nachweis_vorgang s WHERE s.foerderfall_id = v.foerderfall_id AND s.art = 'STELLUNGNAHME' AND s.lfd >
    v.lfd), NULL, NULL
  FROM faelle f
  JOIN foerderung.nachweis_vorgang v ON v.foerderfall_id = f.id
  WHERE v.art = 'ANHOERUNG'
  AND v.frist IS NOT NULL;

-- ── src/modules/foerderung/laufjahr/anzeige.repo.ts ──

-- listAnzeigezeilen
SELECT id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", lfd, art, weg, stelle, bezeichnung, ab,
    vorher, nachher, text, zustand, vorbereitet_von AS "vorbereitetVon", version, angezeigt_am AS "angezeigtAm"
  FROM foerderung.aenderungsanzeige
  WHERE foerderfall_id = $1
  ORDER BY lfd;

-- findAnzeigezeile
SELECT id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", lfd, art, weg, stelle, bezeichnung, ab,
    vorher, nachher, text, zustand, vorbereitet_von AS "vorbereitetVon", version, angezeigt_am AS "angezeigtAm"
  FROM foerderung.aenderungsanzeige
  WHERE id = $1;

-- findErsteBewilligung
SELECT min(datum) AS datum
  FROM foerderung.bescheid
  WHERE foerderfall_id = $1
  AND stand = 'ERLASSEN'
  AND art IN ('BEWILLIGUNG', 'TEILABLEHNUNG');

-- insertAnzeige
INSERT INTO foerderung.aenderungsanzeige (id, foerderfall_id, standort_id, lfd, art, weg, stelle, bezeichnung, ab,
    vorher, nachher, text, vorbereitet_von, angezeigt_am) SELECT $1::uuid, $2::uuid, $3::uuid, (SELECT
    coalesce(max(x.lfd), 0) + 1 FROM foerderung.aenderungsanzeige x WHERE x.foerderfall_id = $4), $5, $6, $7, $8,
    $9::date, $10::int, $11::int, $12, $13::uuid, $14::date
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateAnzeigestand
UPDATE foerderung.aenderungsanzeige
  SET zustand = $1, vorbereitet_von = $2, version = version + 1
  WHERE id = $3
  AND version = $4
  RETURNING version;

-- insertAnzeigeereignis
INSERT INTO foerderung.aenderungsanzeige_ereignis (anzeige_id, foerderfall_id, standort_id, lfd, ereignis, von,
    nach, antwort, grund, konto_id, rolle, am) SELECT $1::uuid, $2::uuid, $3::uuid, (SELECT coalesce(max(x.lfd), 0)
    + 1 FROM foerderung.aenderungsanzeige_ereignis x WHERE x.anzeige_id = $4), $5, $6, $7, $8, $9, $10::uuid, $11,
    $12::date;

-- listAnzeigeereignisse
SELECT anzeige_id AS "anzeigeId", lfd, ereignis, von, nach, antwort, grund, konto_id AS "kontoId", rolle, am
  FROM foerderung.aenderungsanzeige_ereignis
  WHERE foerderfall_id = $1
  ORDER BY anzeige_id, lfd;

-- ── src/modules/foerderung/laufjahr/laufjahr.repo.ts ──

-- listKofinanzierungszeilen
SELECT id, stelle, quelle, betrag, von, bis, beleg, gestrichen_am IS NOT NULL AS gestrichen
  FROM foerderung.kofinanzierung
  WHERE foerderfall_id = $1
  ORDER BY erfasst_am, id;

-- insertKofinanzierung
INSERT INTO foerderung.kofinanzierung (id, foerderfall_id, standort_id, stelle, quelle, betrag, von, bis, beleg,
    erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- findKofinanzierungGestrichen
SELECT gestrichen_am IS NOT NULL AS gestrichen
  FROM foerderung.kofinanzierung
  WHERE id = $1;

-- updateKofinanzierungGestrichen
UPDATE foerderung.kofinanzierung
  SET gestrichen_von = $1, gestrichen_am = clock_timestamp()
  WHERE id = $2
  AND gestrichen_am IS NULL
  RETURNING id;

-- listFremdanteilszeilen
SELECT id, kuerzel, programm, vzae, von, bis, gestrichen_am IS NOT NULL AS gestrichen
  FROM foerderung.fremdanteil
  WHERE standort_id = $1
  ORDER BY kuerzel, von, id;

-- insertFremdanteil
INSERT INTO foerderung.fremdanteil (id, standort_id, kuerzel, programm, vzae, von, bis, erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- findFremdanteilGestrichen
SELECT gestrichen_am IS NOT NULL AS gestrichen
  FROM foerderung.fremdanteil
  WHERE id = $1;

-- updateFremdanteilGestrichen
UPDATE foerderung.fremdanteil
  SET gestrichen_von = $1, gestrichen_am = clock_timestamp()
  WHERE id = $2
  AND gestrichen_am IS NULL
  RETURNING id;

-- listBelegfunde
SELECT f.aktenzeichen, beleg ->> 'nummer' AS nummer, beleg ->> 'datum' AS datum, beleg ->> 'betrag' AS betrag
  FROM foerderung.foerderfall f
  CROSS JOIN LATERAL ( SELECT n.inhalt FROM foerderung.nachweis n WHERE f.id = $1::uuid AND n.foerderfall_id = f.id
    UNION ALL (SELECT x.inhalt FROM foerderung.nachweis_fassung x WHERE f.id <> $2::uuid AND x.foerderfall_id = f.id
    ORDER BY x.nummer DESC LIMIT 1)) AS stand
  CROSS JOIN LATERAL jsonb_array_elements(stand.inhalt -> 'belege') AS beleg
  WHERE f.standort_id = $3
  ORDER BY f.foerderjahr, nummer;

-- ── src/modules/foerderung/letztempfaenger/meldung.repo.ts ──

-- listMeldungen
SELECT id, weiterleitung_id AS "weiterleitungId", lfd, art, stand, bis, sachbericht, belege, ausgaben::float8 AS
    ausgaben, erhalten::float8 AS erhalten, vorgelegt_von AS "vorgelegtVon", vorgelegt_am AS "vorgelegtAm", antwort,
    beantwortet_von AS "beantwortetVon", beantwortet_am AS "beantwortetAm", version
  FROM foerderung.letztempfaenger_meldung
  WHERE weiterleitung_id = ANY ($1::uuid[])
  ORDER BY weiterleitung_id, lfd DESC;

-- insertMeldung
INSERT INTO foerderung.letztempfaenger_meldung (id, weiterleitung_id, foerderfall_id, standort_id, mandant_id, lfd,
    art, bis, sachbericht, belege, ausgaben, erhalten, vorgelegt_von, vorgelegt_am) SELECT $1::uuid, $2::uuid,
    $3::uuid, $4::uuid, $5::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.letztempfaenger_meldung x
    WHERE x.weiterleitung_id = $6), $7, $8::date, $9, $10::jsonb, $11::bigint, $12::bigint, $13::uuid, $14::date
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateMeldungsantwort
UPDATE foerderung.letztempfaenger_meldung
  SET stand = $1, antwort = $2, beantwortet_von = $3, beantwortet_am = $4, version = version + 1
  WHERE id = $5
  AND version = $6
  AND stand = 'VORGELEGT'
  RETURNING version;

-- listLetztempfaengerstellen
SELECT id, name
  FROM stamm.mandant
  WHERE standort_id = $1
  AND art IN ('KREISANGEHOERIGE_KOMMUNE', 'TRAEGER')
  AND gueltig_von <= $2::date
  AND (gueltig_bis IS NULL OR gueltig_bis >= $3::date)
  ORDER BY name;

-- updateLetztempfaenger
UPDATE foerderung.weiterleitung
  SET letztempfaenger_id = $1::uuid, version = version + 1
  WHERE id = $2
  AND version = $3
  RETURNING version;

-- listEigeneWeiterleitungszeilen
SELECT w.id, w.foerderfall_id AS "foerderfallId", w.standort_id AS "standortId", w.zustand, w.inhalt, w.pruefung,
    coalesce(m.name, '') AS zuwendungsempfaenger, s.herkunft
  FROM foerderung.weiterleitung w
  JOIN stamm.standort s ON s.id = w.standort_id
  LEFT JOIN LATERAL (SELECT x.name FROM stamm.mandant x WHERE x.standort_id = w.standort_id AND x.art IN
    ('KREISVERWALTUNG', 'KREISFREIE_STADT') ORDER BY x.gueltig_von DESC LIMIT 1) m ON true
  WHERE w.letztempfaenger_id = $1
  ORDER BY w.von DESC, w.id;

-- listEigeneVertraege
SELECT id, weiterleitung_id AS "weiterleitungId", foerderfall_id AS "foerderfallId", mandant_id AS "mandantId", am
  FROM foerderung.unterlage
  WHERE weiterleitung_id = ANY ($1::uuid[])
  AND zu = 'VERTRAG'
  ORDER BY erfasst_am DESC, id;

-- listErinnerungen
SELECT weiterleitung_id AS "weiterleitungId", am, coalesce(grund, '') AS text
  FROM foerderung.weiterleitung_ereignis
  WHERE weiterleitung_id = ANY ($1::uuid[])
  AND ereignis = 'erinnern'
  ORDER BY weiterleitung_id, lfd DESC;

-- ── src/modules/foerderung/nachweis/nachweis.repo.ts ──

-- findNachweiszeile
SELECT inhalt, bearbeitet_von AS "bearbeitetVon", version, geaendert_am AS "geaendertAm"
  FROM foerderung.nachweis
  WHERE foerderfall_id = $1;

-- insertNachweis
INSERT INTO foerderung.nachweis (foerderfall_id, standort_id, inhalt, bearbeitet_von)
  VALUES ($1, $2, $3::jsonb, $4)
  ON CONFLICT DO NOTHING
  RETURNING version;

-- updateNachweiszeile
UPDATE foerderung.nachweis
  SET inhalt = $1::jsonb, bearbeitet_von = $2, version = version + 1, geaendert_am = clock_timestamp()
  WHERE foerderfall_id = $3
  AND version = $4
  RETURNING version;

-- listPersonalzeilen
SELECT stelle, eingabe AS betrag
  FROM foerderung.personalausgabe
  WHERE foerderfall_id = $1
  AND fassung = $2
  ORDER BY stelle;

-- savePersonalzeilen
INSERT INTO foerderung.personalausgabe (foerderfall_id, standort_id, fassung, stelle, eingabe) SELECT $1::uuid,
    $2::uuid, 0, z.stelle, z.betrag
  FROM jsonb_to_recordset($3::jsonb) AS z (stelle text, betrag text)
  ON CONFLICT (foerderfall_id, fassung, stelle) DO UPDATE SET eingabe = excluded.eingabe;

-- insertPersonalzeilen
INSERT INTO foerderung.personalausgabe (foerderfall_id, standort_id, fassung, stelle, eingabe) SELECT $1::uuid,
    $2::uuid, $3::int, z.stelle, z.betrag
  FROM jsonb_to_recordset($4::jsonb) AS z (stelle text, betrag text);

-- findLetzteNachweisfassung
SELECT nummer, inhalt, frage, ergebnis, pruefsumme, bearbeitet_von AS "bearbeitetVon", gezeichnet_von AS
    "gezeichnetVon", eingang, eingang_am AS "eingangAm"
  FROM foerderung.nachweis_fassung
  WHERE foerderfall_id = $1
  ORDER BY nummer DESC
  LIMIT 1;

-- insertNachweisfassung
INSERT INTO foerderung.nachweis_fassung (foerderfall_id, standort_id, nummer, inhalt, frage, ergebnis, pruefsumme,
    bearbeitet_von, gezeichnet_von, eingang_am)
  VALUES ($1, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7, $8, $9, $10);

-- listVorgangszeilen
SELECT lfd, art, text, frist, betrag, eingang_lfd AS "eingangLfd", inhalt, konto_id AS "kontoId", rolle, am,
    erfasst_am AS "erfasstAm"
  FROM foerderung.nachweis_vorgang
  WHERE foerderfall_id = $1
  ORDER BY lfd;

-- insertVorgang
INSERT INTO foerderung.nachweis_vorgang (foerderfall_id, standort_id, lfd, art, text, frist, betrag, eingang_lfd,
    inhalt, konto_id, rolle, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12);

-- sumAusgezahlt
SELECT (SELECT coalesce(sum(r.betrag), 0) FROM foerderung.rate r WHERE r.foerderfall_id = f.id AND r.zustand =
    'GEZAHLT') AS gezahlt, foerderung.erledigte_erstattung(f.id) AS erledigt
  FROM foerderung.foerderfall f
  WHERE f.id = $1;

-- findBewilligung
SELECT id, datum, positionen, auftrag
  FROM foerderung.bescheid
  WHERE foerderfall_id = $1
  AND stand = 'ERLASSEN'
  AND (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR (art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND
    bestandskraeftig_am IS NOT NULL))
  ORDER BY lfd DESC
  LIMIT 1;

-- findErstattungszeile
SELECT id, art, stand, auftrag, bescheid, vorgeschlagen_von AS "vorgeschlagenVon", vorgeschlagen_am AS
    "vorgeschlagenAm", gezeichnet_von AS "gezeichnetVon", datum, bekanntgabe, rechtsbehelf_bis AS "rechtsbehelfBis",
    klage, bestandskraeftig_am AS "bestandskraeftigAm"
  FROM foerderung.bescheid
  WHERE foerderfall_id = $1
  AND art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
  ORDER BY lfd DESC
  LIMIT 1;

-- insertErstattung
INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, auftrag, bescheid, positionen,
    bewilligt, vorgeschlagen_von, vorgeschlagen_am, pruefsumme) SELECT $1::uuid, $2::uuid, $3::uuid, (SELECT
    coalesce(max(b.lfd), 0) + 1 FROM foerderung.bescheid b WHERE b.foerderfall_id = $4), $5, $6::jsonb, $7::jsonb,
    $8::jsonb, $9::bigint, $10::uuid, $11::date, $12;

-- updateErstattungGezeichnet
UPDATE foerderung.bescheid
  SET stand = 'ERLASSEN', auftrag = $1::jsonb, bescheid = $2::jsonb, pruefsumme = $3, gezeichnet_von = $4, datum =
    $5
  WHERE id = $6
  AND stand = 'VORGESCHLAGEN'
  RETURNING id;

-- updateErstattungZurueckgegeben
UPDATE foerderung.bescheid
  SET stand = 'ZURUECKGEGEBEN'
  WHERE id = $1
  AND stand = 'VORGESCHLAGEN'
  RETURNING id;

-- updateErstattungBekanntgegeben
UPDATE foerderung.bescheid
  SET bekanntgabe = $1::jsonb, rechtsbehelf_bis = $2
  WHERE id = $3
  AND stand = 'ERLASSEN'
  AND bekanntgabe IS NULL
  RETURNING id;

-- listNachweisfristen
SELECT f.id, f.zustand, f.bis, (SELECT max(v.frist) FROM foerderung.nachweis_vorgang v WHERE v.foerderfall_id = f.id
    AND v.art = 'NACHFORDERUNG') AS nachfrist
  FROM foerderung.foerderfall f
  WHERE f.zustand IN ('BESTANDSKRAEFTIG', 'VN_OFFEN')
  AND f.bis < $1::date
  ORDER BY f.id;

-- listErstattungsfristen
SELECT f.id, f.version, b.id AS "bescheidId"
  FROM foerderung.bescheid b
  JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id
  WHERE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME', 'ZINSEN')
  AND b.stand = 'ERLASSEN'
  AND (b.bestandskraeftig_am IS NULL AND b.klage IS NULL AND b.rechtsbehelf_bis < $1::date OR b.bestandskraeftig_am
    IS NOT NULL AND b.art <> 'ZINSEN' AND f.zustand = 'RUECKFORDERUNG' AND NOT EXISTS (SELECT 1 FROM
    foerderung.bescheid s WHERE s.foerderfall_id = f.id AND s.lfd > b.lfd AND s.stand = 'ERLASSEN' AND s.art IN
    ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))
  ORDER BY f.id;

-- ── src/modules/foerderung/naechstes/naechste-schritte.repo.ts ──

-- listSchrittfaelle
SELECT f.id, name.name AS standort, f.foerderjahr, f.zustand, f.frist, f.bis,
    jsonb_build_object('nachweisMonatsende', f.parameter -> 'nachweisMonatsende', 'vierAugenZuwendungsempfaenger',
    f.parameter -> 'vierAugenZuwendungsempfaenger', 'buchungstag', f.parameter -> 'buchungstag') AS parameter,
    f.antrag_von AS "antragVon", f.vorbereitet_von AS "vorbereitetVon", (SELECT a.fehler FROM foerderung.antrag a
    WHERE a.foerderfall_id = f.id) AS fehler, (SELECT x.frist FROM foerderung.nachforderung x WHERE x.foerderfall_id
    = f.id AND x.erledigung IS NULL) AS "nachforderungBis", v.nachfrist, v.anhoerung_bis AS "anhoerungBis",
    coalesce(v.stellungnahme > v.anhoerung, false) AS stellungnahme, b.rechtsbehelf_bis AS "rechtsbehelfBis",
    b.bekannt AS "erstattungBekannt", CASE WHEN f.zustand = 'RUECKFORDERUNG'
  AND b.bekannt THEN foerderung.naechste_zahlung(f.id, 'ERSTATTUNG', b.zahlbar_bis) END AS "zahlbarBis",
    coalesce(v.vermerk > coalesce(v.nachforderung, 0), false) AS pruefvermerk, b.vorschlag_von AS "vorschlagVon"
  FROM foerderung.foerderfall f
  JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id ORDER BY m.gueltig_von
    <= $1::date DESC, m.gueltig_von DESC LIMIT 1) name ON true
  LEFT JOIN LATERAL ( SELECT (array_agg(x.rechtsbehelf_bis ORDER BY x.lfd DESC) FILTER (WHERE x.stand = 'ERLASSEN'
    AND x.art <> 'ZINSEN'))[1] AS rechtsbehelf_bis, (array_agg(x.bekanntgabe IS NOT NULL ORDER BY x.lfd DESC) FILTER
    (WHERE x.stand = 'ERLASSEN' AND x.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))[1] AS bekannt,
    (array_agg(coalesce(x.klage ->> 'zahlbar_bis', x.auftrag -> 'widerruf' ->> 'zahlbarBis')::date ORDER BY x.lfd
    DESC) FILTER (WHERE x.stand = 'ERLASSEN' AND x.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))[1] AS
    zahlbar_bis, (array_agg(x.vorgeschlagen_von) FILTER (WHERE x.stand = 'VORGESCHLAGEN' AND x.art <> 'ZINSEN'))[1]
    AS vorschlag_von FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id) b ON true
  LEFT JOIN LATERAL (SELECT max(x.frist) FILTER (WHERE x.art = 'NACHFORDERUNG') AS nachfrist, max(x.lfd) FILTER
    (WHERE x.art = 'NACHFORDERUNG') AS nachforderung, max(x.lfd) FILTER (WHERE x.art = 'PRUEFVERMERK') AS vermerk,
    max(x.lfd) FILTER (WHERE x.art = 'ANHOERUNG') AS anhoerung, max(x.frist) FILTER (WHERE x.art = 'ANHOERUNG') AS
    anhoerung_bis, max(x.lfd) FILTER (WHERE x.art = 'STELLUNGNAHME') AS stellungnahme FROM
    foerderung.nachweis_vorgang x WHERE x.foerderfall_id = f.id) v ON true
  WHERE f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN', 'ABGESCHLOSSEN_ABGELEHNT')
  AND ($2::uuid IS NULL OR f.id = $3)
  ORDER BY f.foerderjahr DESC, f.id
  LIMIT 1000;

-- listSchrittposten
WITH faelle AS (SELECT unnest($1::uuid[]) AS id) SELECT r.foerderfall_id AS "foerderfallId", 'TEILBETRAG' AS art,
    r.lfd::text AS schluessel, r.zustand, r.termin AS tag, CASE r.zustand WHEN 'GEPLANT' THEN r.vorbereitet_von WHEN
    'GEPRUEFT' THEN r.festgestellt_von WHEN 'ANGEORDNET' THEN r.angeordnet_von END AS "kontoId", NULL AS name
  FROM faelle f
  JOIN foerderung.rate r ON r.foerderfall_id = f.id
  WHERE r.zustand NOT IN ('GEZAHLT', 'ENTFALLEN')
  AND (r.zustand <> 'GEPLANT' OR r.entfall_von IS NULL)
  UNION ALL SELECT r.foerderfall_id, 'ENTFALL', r.lfd::text, 'VORGESCHLAGEN', NULL, r.entfall_von, NULL
  FROM faelle f
  JOIN foerderung.rate r ON r.foerderfall_id = f.id
  WHERE r.zustand = 'GEPLANT'
  AND r.entfall_von IS NOT NULL
  UNION ALL SELECT a.foerderfall_id, 'ANZEIGE', a.lfd::text, a.zustand, NULL, CASE a.zustand WHEN
    'ENTSCHEIDUNGSREIF' THEN a.vorbereitet_von END, NULL
  FROM faelle f
  JOIN foerderung.aenderungsanzeige a ON a.foerderfall_id = f.id
  WHERE a.zustand <> 'ERLEDIGT'
  UNION ALL SELECT a.foerderfall_id, 'AENDERUNG', a.id::text, a.zustand, NULL, CASE WHEN a.zustand =
    'ENTSCHEIDUNGSREIF' THEN a.vorbereitet_von END, NULL
  FROM faelle f
  JOIN foerderung.aenderung a ON a.foerderfall_id = f.id
  WHERE a.zustand NOT IN ('VERWORFEN', 'ERLEDIGT', 'BESTANDSKRAEFTIG')
  UNION ALL SELECT b.foerderfall_id, 'BERICHTIGUNG', b.id::text, b.zustand, NULL, CASE b.zustand WHEN
    'VORGESCHLAGEN' THEN b.vorbereitet_von END, NULL
  FROM faelle f
  JOIN foerderung.berichtigung b ON b.foerderfall_id = f.id
  WHERE b.zustand IN ('ANGEREGT', 'VORGESCHLAGEN')
  OR b.zustand = 'BERICHTIGT'
  AND b.gegenstand = 'BESCHEID'
  UNION ALL SELECT w.foerderfall_id, 'WEITERLEITUNG', w.id::text, w.zustand, CASE WHEN w.zustand IN
    ('NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT') THEN w.nachweis_bis END, CASE WHEN w.zustand IN ('VERTRAG_GEPRUEFT',
    'NACHWEIS_VORGELEGT') THEN w.vorbereitet_von END, w.empfaenger
  FROM faelle f
  JOIN foerderung.weiterleitung w ON w.foerderfall_id = f.id
  UNION ALL SELECT v.foerderfall_id, 'ANSPRUCH', v.lfd::text, replace(v.art, 'VORSCHLAG_', ''), NULL, v.konto_id,
    NULL
  FROM faelle f
  JOIN foerderung.nachweis_vorgang v ON v.foerderfall_id = f.id
  WHERE v.art IN ('VORSCHLAG_STUNDUNG', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_ERLASS')
  AND v.inhalt IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang e WHERE e.foerderfall_id = v.foerderfall_id AND e.lfd >
    v.lfd AND (e.inhalt ->> 'vorschlag' = v.lfd::text OR e.art = CASE v.inhalt ->> 'forderung' WHEN 'ZINSEN' THEN
    'ZINSBEKANNTGABE' ELSE 'ANHOERUNG' END))
  UNION ALL SELECT n.id, 'NIEDERSCHLAGUNG', n.forderung, n.forderung, n.bis, NULL, NULL
  FROM (SELECT f.id, w.forderung, foerderung.niedergeschlagen_bis(f.id, w.forderung) AS bis FROM faelle f,
    unnest(ARRAY['ERSTATTUNG', 'ZINSEN']) AS w (forderung) WHERE EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang x
    WHERE x.foerderfall_id = f.id AND x.art = 'NIEDERSCHLAGUNG')) n
  WHERE n.bis IS NOT NULL
  UNION ALL SELECT b.foerderfall_id, 'ZINSEN', b.lfd::text, CASE WHEN b.stand = 'VORGESCHLAGEN' THEN 'VORGESCHLAGEN'
    WHEN b.bekanntgabe IS NULL THEN 'ERLASSEN' ELSE 'BEKANNT' END, CASE WHEN b.bekanntgabe IS NOT NULL THEN
    foerderung.naechste_zahlung(b.foerderfall_id, 'ZINSEN', coalesce(b.klage ->> 'zahlbar_bis', b.auftrag ->
    'zinsen' ->> 'zahlbarBis')::date) END, CASE b.stand WHEN 'VORGESCHLAGEN' THEN b.vorgeschlagen_von END, NULL
  FROM faelle f
  JOIN foerderung.bescheid b ON b.foerderfall_id = f.id
  WHERE b.art = 'ZINSEN'
  AND b.stand IN ('VORGESCHLAGEN', 'ERLASSEN')
  AND (b.bekanntgabe IS NULL OR (b.klage IS NULL OR b.klage ->> 'ausgang' IS NOT NULL) AND
    foerderung.offener_betrag(b.foerderfall_id, 'ZINSEN') > 0)
  UNION ALL SELECT k.id, 'BANK', coalesce(b.id::text, 'neu'), CASE WHEN b.stand IS NULL THEN 'FEHLT' WHEN b.stand =
    'VORGESCHLAGEN' THEN b.stand ELSE 'RUECKRUF' END, b.gezeichnet_am, CASE b.stand WHEN 'VORGESCHLAGEN' THEN
    b.erfasst_von END, NULL
  FROM (SELECT DISTINCT ON (x.mandant_id) x.id, x.mandant_id FROM faelle f JOIN foerderung.foerderfall x ON x.id =
    f.id WHERE EXISTS (SELECT 1 FROM foerderung.rate r WHERE r.foerderfall_id = x.id AND r.zustand NOT IN
    ('GEZAHLT', 'ENTFALLEN')) ORDER BY x.mandant_id, x.foerderjahr) k
  LEFT JOIN LATERAL ( SELECT * FROM foerderung.bankverbindung g WHERE g.mandant_id = k.mandant_id AND g.stand =
    'GUELTIG' UNION ALL SELECT * FROM foerderung.bankverbindung v WHERE v.mandant_id = k.mandant_id AND v.stand =
    'VORGESCHLAGEN') b ON true
  WHERE b.stand IS NULL
  OR b.stand = 'VORGESCHLAGEN'
  OR b.rueckruf IS NULL;

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
SELECT a.bescheid_id AS "bescheidId", a.buchstabe, a.text, a.bindung, a.turnus, a.faellig, a.erledigt_am AS
    "erledigtAm", a.erledigt_von AS "erledigtVon", a.vermerk
  FROM foerderung.bescheid b
  JOIN foerderung.bescheid_auflage a ON a.bescheid_id = b.id
  WHERE b.foerderfall_id = $1
  ORDER BY a.bescheid_id, a.buchstabe;

-- updateAuflage
UPDATE foerderung.bescheid_auflage
  SET erledigt_am = $1, erledigt_von = $2, vermerk = $3
  WHERE bescheid_id = $4
  AND buchstabe = $5
  AND erledigt_am IS NULL
  RETURNING buchstabe;

-- ── src/modules/foerderung/pruefung/pruefung.repo.ts ──

-- listPunktzeilen
SELECT DISTINCT ON (schluessel) schluessel, lfd, stand, notiz, konto_id AS "kontoId", am
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
    coalesce(sum(letzter.bewilligt), 0) FROM foerderung.foerderfall f CROSS JOIN LATERAL (SELECT max(b.bewilligt) AS
    bewilligt FROM foerderung.bescheid b WHERE b.foerderfall_id = f.id AND b.stand = 'ERLASSEN' AND b.art NOT IN
    ('WIDERRUF', 'ZINSEN') AND b.lfd >= ( SELECT max(x.lfd) FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id
    AND x.stand = 'ERLASSEN' AND x.art NOT IN ('WIDERRUF', 'ZINSEN') AND (x.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG',
    'ABLEHNUNG') OR x.bestandskraeftig_am IS NOT NULL))) letzter WHERE f.foerderjahr = h.haushaltsjahr)::text AS
    bewilligt
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

-- ── src/modules/foerderung/ueberblick/ueberblick.repo.ts ──

-- listUeberblicksfaelle
SELECT f.id, f.standort_id AS "standortId", f.aktenzeichen, f.foerderjahr, f.zustand, f.frist, f.bis, (f.parameter
    ->> 'nachweisMonatsende')::boolean AS "nachweisMonatsende", n.eingang_am AS "eingangAm", n.gesamt::float8 AS
    beantragt, b.bewilligt::float8 AS bewilligt, b.jahr AS bescheidjahr, coalesce(r.gezahlt, 0)::float8 AS
    ausgezahlt, r.termin, b.rechtsbehelf_bis AS "rechtsbehelfBis", CASE WHEN f.zustand <> 'RUECKFORDERUNG' THEN
    b.zahlbar_bis WHEN foerderung.beglichen_am(f.id) IS NULL THEN foerderung.naechste_zahlung(f.id, 'ERSTATTUNG',
    b.zahlbar_bis) END AS "zahlbarBis", CASE WHEN f.zustand = 'RUECKFORDERUNG' THEN
    foerderung.niedergeschlagen_bis(f.id, 'ERSTATTUNG') END AS "erstattungRuhtBis", CASE WHEN b.zinsen
  AND foerderung.offener_betrag(f.id, 'ZINSEN') > 0 THEN foerderung.naechste_zahlung(f.id, 'ZINSEN', b.zinsen_bis)
    END AS "zinsenBis", CASE WHEN b.zinsen THEN foerderung.niedergeschlagen_bis(f.id, 'ZINSEN') END AS
    "zinsenRuhenBis", (SELECT x.frist FROM foerderung.nachforderung x WHERE x.foerderfall_id = f.id AND x.erledigung
    IS NULL) AS "nachforderungBis", v.nachfrist, v.anhoerung_bis AS "anhoerungBis", EXISTS (SELECT 1 FROM
    foerderung.aenderungsanzeige x WHERE x.foerderfall_id = f.id AND x.zustand <> 'ERLEDIGT')
  OR EXISTS (SELECT 1 FROM foerderung.aenderung x WHERE x.foerderfall_id = f.id AND x.zustand IN ('ANGEZEIGT',
    'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BESCHIEDEN')) AS "aenderungOffen"
  FROM foerderung.foerderfall f
  LEFT JOIN LATERAL (SELECT x.gesamt, x.eingang_am FROM foerderung.antrag_fassung x WHERE x.foerderfall_id = f.id
    ORDER BY x.nummer DESC LIMIT 1) n ON true
  LEFT JOIN LATERAL ( SELECT (array_agg(x.bewilligt ORDER BY x.lfd DESC) FILTER (WHERE x.art IN ('BEWILLIGUNG',
    'TEILABLEHNUNG') OR x.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND x.bestandskraeftig_am IS
    NOT NULL))[1] AS bewilligt, (array_agg(extract(year FROM x.datum)::int ORDER BY x.lfd DESC) FILTER (WHERE x.art
    IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR x.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND
    x.bestandskraeftig_am IS NOT NULL))[1] AS jahr, (array_agg(x.rechtsbehelf_bis ORDER BY x.lfd DESC))[1] AS
    rechtsbehelf_bis, (array_agg(coalesce(x.klage ->> 'zahlbar_bis', x.auftrag -> 'widerruf' ->> 'zahlbarBis')::date
    ORDER BY x.lfd DESC) FILTER (WHERE x.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))[1] AS
    zahlbar_bis, coalesce(bool_or(x.art = 'ZINSEN' AND x.bekanntgabe IS NOT NULL AND (x.klage IS NULL OR x.klage ->>
    'ausgang' IS NOT NULL)), false) AS zinsen, (array_agg(coalesce(x.klage ->> 'zahlbar_bis', x.auftrag -> 'zinsen'
    ->> 'zahlbarBis')::date ORDER BY x.lfd DESC) FILTER (WHERE x.art = 'ZINSEN'))[1] AS zinsen_bis FROM
    foerderung.bescheid x WHERE x.foerderfall_id = f.id AND x.stand = 'ERLASSEN') b ON true
  LEFT JOIN LATERAL (SELECT sum(x.betrag) FILTER (WHERE x.zustand = 'GEZAHLT') AS gezahlt, min(x.termin) FILTER
    (WHERE x.zustand NOT IN ('GEZAHLT', 'ENTFALLEN')) AS termin FROM foerderung.rate x WHERE x.foerderfall_id =
    f.id) r ON true
  LEFT JOIN LATERAL (SELECT max(x.frist) FILTER (WHERE x.art = 'NACHFORDERUNG') AS nachfrist, max(x.frist) FILTER
    (WHERE x.art = 'ANHOERUNG') AS anhoerung_bis FROM foerderung.nachweis_vorgang x WHERE x.foerderfall_id = f.id) v
    ON true
  WHERE f.foerderjahr >= $1::smallint
  AND f.foerderjahr <= $2::smallint
  AND f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN')
  ORDER BY f.foerderjahr DESC, f.id
  LIMIT 1000;

-- listPruefgruende
SELECT f.id AS "foerderfallId", n.nummer AS fassung, n.inhalt, n.regelantrag, n.eingang_am AS "eingangAm",
    f.parameter
  FROM unnest($1::uuid[]) AS gesucht (id)
  JOIN foerderung.foerderfall f ON f.id = gesucht.id
  JOIN LATERAL (SELECT x.nummer, x.inhalt, x.regelantrag, x.eingang_am FROM foerderung.antrag_fassung x WHERE
    x.foerderfall_id = f.id ORDER BY x.nummer DESC LIMIT 1) n ON true;

-- listPunktstaende
SELECT DISTINCT ON (p.foerderfall_id, p.fassung, p.schluessel) p.foerderfall_id AS "foerderfallId", p.fassung,
    p.schluessel, p.stand
  FROM unnest($1::uuid[]) AS gesucht (id)
  JOIN foerderung.pruefpunkt p ON p.foerderfall_id = gesucht.id
  ORDER BY p.foerderfall_id, p.fassung, p.schluessel, p.lfd DESC;

-- ── src/modules/foerderung/uebertragung/uebertragung.repo.ts ──

-- listLetzteMarken
SELECT DISTINCT ON (schritt, gegenstand_id, feld) schritt, gegenstand_id AS "gegenstandId", feld, stand, wert,
    konto_id AS "kontoId", am
  FROM foerderung.uebertragung
  WHERE foerderfall_id = $1
  ORDER BY schritt, gegenstand_id, feld, erfasst_am DESC, id DESC;

-- insertMarken
INSERT INTO foerderung.uebertragung (id, foerderfall_id, standort_id, schritt, gegenstand_id, feld, fassung, stand,
    wert, konto_id, am) SELECT z.id, $1::uuid, $2::uuid, $3, $4::uuid, z.feld, $5, $6, z.wert, $7::uuid, $8::date
  FROM jsonb_to_recordset($9::jsonb) AS z(id uuid, feld text, wert text);

-- ── src/modules/foerderung/unterlagen/unterlage.repo.ts ──

-- listUnterlagenzeilen
SELECT id, zu, pruefsumme, hochgeladen_von AS von, am
  FROM foerderung.unterlage
  WHERE foerderfall_id = $1
  AND weiterleitung_id IS NULL
  ORDER BY erfasst_am, id;

-- lockZustand
SELECT id
  FROM foerderung.foerderfall
  WHERE id = $1
  AND zustand = ANY ($2::text[]) FOR SHARE;

-- insertUnterlage
INSERT INTO foerderung.unterlage (id, foerderfall_id, standort_id, mandant_id, zu, pruefsumme, hochgeladen_von, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8);

-- deleteUnterlagenzeile
DELETE
  FROM foerderung.unterlage
  WHERE foerderfall_id = $1
  AND id = $2
  RETURNING id;

-- ── src/modules/foerderung/weiterleitung/weiterleitung.repo.ts ──

-- listWeiterleitungszeilen
SELECT id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", lfd, zustand, inhalt, nachweis, pruefung,
    wirksam_ab AS "wirksamAb", vorbereitet_von AS "vorbereitetVon", letztempfaenger_id AS "letztempfaengerId",
    version
  FROM foerderung.weiterleitung
  WHERE foerderfall_id = $1
  ORDER BY lfd;

-- findWeiterleitungszeile
SELECT id, foerderfall_id AS "foerderfallId", standort_id AS "standortId", lfd, zustand, inhalt, nachweis, pruefung,
    wirksam_ab AS "wirksamAb", vorbereitet_von AS "vorbereitetVon", letztempfaenger_id AS "letztempfaengerId",
    version
  FROM foerderung.weiterleitung
  WHERE id = $1;

-- insertWeiterleitung
INSERT INTO foerderung.weiterleitung (id, foerderfall_id, standort_id, lfd, empfaengerart, empfaenger, form, von,
    bis, nachweis_bis, betrag, inhalt, vorbereitet_von, angelegt_am) SELECT $1::uuid, $2::uuid, $3::uuid, (SELECT
    coalesce(max(x.lfd), 0) + 1 FROM foerderung.weiterleitung x WHERE x.foerderfall_id = $4), $5, $6, $7, $8::date,
    $9::date, $10::date, $11::bigint, $12::jsonb, $13::uuid, $14::date;

-- updateWeiterleitungsinhalt
UPDATE foerderung.weiterleitung
  SET empfaengerart = $1, empfaenger = $2, form = $3, von = $4, bis = $5, nachweis_bis = $6, betrag = $7, inhalt =
    $8::jsonb, vorbereitet_von = $9, version = version + 1
  WHERE id = $10
  AND version = $11
  RETURNING version;

-- updateWeiterleitungsstand
UPDATE foerderung.weiterleitung
  SET zustand = $1, vorbereitet_von = $2, nachweis = $3::jsonb, pruefung = $4::jsonb, wirksam_ab = $5, version =
    version + 1
  WHERE id = $6
  AND version = $7
  RETURNING version;

-- insertWeiterleitungsereignis
INSERT INTO foerderung.weiterleitung_ereignis (weiterleitung_id, foerderfall_id, standort_id, lfd, ereignis, von,
    nach, grund, konto_id, rolle, am) SELECT $1::uuid, $2::uuid, $3::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM
    foerderung.weiterleitung_ereignis x WHERE x.weiterleitung_id = $4), $5, $6, $7, $8, $9::uuid, $10, $11::date;

-- listWeiterleitungsereignisse
SELECT weiterleitung_id AS "weiterleitungId", lfd, ereignis, von, nach, grund, konto_id AS "kontoId", rolle, am,
    erfasst_am AS "erfasstAm"
  FROM foerderung.weiterleitung_ereignis
  WHERE foerderfall_id = $1
  ORDER BY weiterleitung_id, lfd;

-- listWeiterleitungsdateien
SELECT id, weiterleitung_id AS "weiterleitungId", zu, am, erfasst_am AS "erfasstAm"
  FROM foerderung.unterlage
  WHERE foerderfall_id = $1
  AND weiterleitung_id IS NOT NULL
  ORDER BY erfasst_am, id;

-- insertWeiterleitungsdatei
INSERT INTO foerderung.unterlage (id, foerderfall_id, standort_id, mandant_id, zu, weiterleitung_id, pruefsumme,
    hochgeladen_von, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- findBewilligt
SELECT positionen
  FROM foerderung.bescheid
  WHERE foerderfall_id = $1
  AND stand = 'ERLASSEN'
  AND (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR (art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND
    bestandskraeftig_am IS NOT NULL))
  ORDER BY lfd DESC
  LIMIT 1;

-- listFaelligeWeiterleitungen
SELECT w.id, w.foerderfall_id AS "foerderfallId", w.standort_id AS "standortId", w.lfd, w.zustand, w.inhalt,
    w.nachweis, w.pruefung, w.wirksam_ab AS "wirksamAb", w.vorbereitet_von AS "vorbereitetVon", w.letztempfaenger_id
    AS "letztempfaengerId", w.version, CASE w.zustand WHEN 'AKTIV' THEN 'zeitraum_ende' ELSE 'bescheid_wirksam' END
    AS schritt
  FROM foerderung.weiterleitung w
  JOIN foerderung.foerderfall f ON f.id = w.foerderfall_id
  WHERE (w.zustand = 'AKTIV' AND w.bis < $1::date)
  OR (w.zustand = 'UNTERZEICHNET' AND f.zustand IN ('BESTANDSKRAEFTIG', 'ANHOERUNG_WIDERRUF', 'VN_OFFEN',
    'VN_UEBERFAELLIG'))
  ORDER BY w.id
  LIMIT 500;

-- ── src/modules/foerderung/zahlung/bank.repo.ts ──

-- findBankverbindung
SELECT id, standort_id AS "standortId", mandant_id AS "mandantId", inhaber, iban, bic, stand, erfasst_von AS
    "erfasstVon", erfasst_am AS "erfasstAm", gezeichnet_von AS "gezeichnetVon", gezeichnet_am AS "gezeichnetAm",
    rueckruf, rueckruf_von AS "rueckrufVon", rueckruf_am AS "rueckrufAm", version
  FROM foerderung.bankverbindung
  WHERE id = $1;

-- listBankverbindungen
SELECT id, standort_id AS "standortId", mandant_id AS "mandantId", inhaber, iban, bic, stand, erfasst_von AS
    "erfasstVon", erfasst_am AS "erfasstAm", gezeichnet_von AS "gezeichnetVon", gezeichnet_am AS "gezeichnetAm",
    rueckruf, rueckruf_von AS "rueckrufVon", rueckruf_am AS "rueckrufAm", version
  FROM foerderung.bankverbindung
  WHERE mandant_id = $1
  AND stand IN ('GUELTIG', 'VORGESCHLAGEN');

-- insertBankverbindung
INSERT INTO foerderung.bankverbindung (id, standort_id, mandant_id, inhaber, iban, bic, erfasst_von, erfasst_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateBankverbindung
UPDATE foerderung.bankverbindung
  SET stand = $1, gezeichnet_von = $2::uuid, gezeichnet_am = $3::date, rueckruf = $4, rueckruf_von = $5::uuid,
    rueckruf_am = $6::date, version = version + 1
  WHERE id = $7
  AND version = $8
  RETURNING version;

-- ── src/modules/foerderung/zahlung/haushalt.repo.ts ──

-- listHaushaltssummen
WITH bescheid AS ( SELECT b.foerderfall_id, b.lfd, f.foerderjahr::int AS foerderjahr, extract(year FROM
    b.datum)::int AS jahr, b.bewilligt, max(b.lfd) FILTER (WHERE b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR
    b.bestandskraeftig_am IS NOT NULL) OVER (PARTITION BY b.foerderfall_id) AS geltend FROM foerderung.bescheid b
    JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id WHERE b.stand = 'ERLASSEN' AND b.art IN ('BEWILLIGUNG',
    'TEILABLEHNUNG', 'AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')), gewaehrt AS ( SELECT foerderjahr,
    sum(bewilligt) AS bewilligt FROM ( SELECT foerderfall_id, foerderjahr, max(bewilligt) AS bewilligt FROM bescheid
    WHERE lfd >= geltend GROUP BY foerderfall_id, foerderjahr) x GROUP BY foerderjahr), vorweg AS ( SELECT jahr,
    sum(bewilligt) AS vorgebunden FROM ( SELECT DISTINCT ON (foerderfall_id) foerderfall_id, jahr, bewilligt FROM
    bescheid WHERE jahr < foerderjahr ORDER BY foerderfall_id, lfd DESC) x GROUP BY jahr), geld AS ( SELECT
    haushaltsjahr::int AS haushaltsjahr, sum(betrag) FILTER (WHERE zustand IN ('ANGEFORDERT', 'GEPRUEFT')) AS
    angefordert, sum(betrag) FILTER (WHERE zustand = 'ANGEORDNET') AS angeordnet, sum(betrag) FILTER (WHERE zustand
    = 'GEZAHLT') AS gezahlt FROM foerderung.rate GROUP BY haushaltsjahr), jahre AS ( SELECT haushaltsjahr::int AS
    haushaltsjahr FROM foerderung.haushalt UNION SELECT foerderjahr FROM gewaehrt UNION SELECT jahr FROM vorweg
    UNION SELECT haushaltsjahr FROM geld) SELECT j.haushaltsjahr, h.kapitel, h.titel, h.quelle, h.ansatz::float8 AS
    ansatz, h.verpflichtungsermaechtigung::float8 AS verpflichtungsermaechtigung, coalesce(w.bewilligt, 0)::float8
    AS bewilligt, coalesce(v.vorgebunden, 0)::float8 AS vorgebunden, coalesce(g.angefordert, 0)::float8 AS
    angefordert, coalesce(g.angeordnet, 0)::float8 AS angeordnet, coalesce(g.gezahlt, 0)::float8 AS gezahlt
  FROM jahre j
  LEFT JOIN foerderung.haushalt h ON h.haushaltsjahr = j.haushaltsjahr
  LEFT JOIN gewaehrt w ON w.foerderjahr = j.haushaltsjahr
  LEFT JOIN vorweg v ON v.jahr = j.haushaltsjahr
  LEFT JOIN geld g ON g.haushaltsjahr = j.haushaltsjahr
  ORDER BY j.haushaltsjahr DESC;

-- ── src/modules/foerderung/zahlung/teilbetrag.repo.ts ──

-- findTeilbetrag
SELECT r.id, r.foerderfall_id AS "foerderfallId", r.standort_id AS "standortId", r.bescheid_id AS "bescheidId",
    r.lfd, r.haushaltsjahr, r.termin, r.vorgesehen::float8 AS vorgesehen, r.betrag::float8 AS betrag, r.zustand,
    r.anforderung, r.vorbereitet_von AS "vorbereitetVon", r.angefordert_von AS "angefordertVon", r.angefordert_am AS
    "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.festgestellt_am AS "festgestelltAm", r.bank_id AS
    "bankId", r.angeordnet_von AS "angeordnetVon", r.angeordnet_am AS "angeordnetAm", r.lauf_id AS "laufId",
    r.gezahlt_am AS "gezahltAm", r.buchung, r.entfall_grund AS "entfallGrund", r.entfall_von AS "entfallVon",
    r.entfall_am AS "entfallAm", r.version
  FROM foerderung.rate r
  WHERE r.id = $1;

-- listTeilbetraegeVon
SELECT r.id, r.foerderfall_id AS "foerderfallId", r.standort_id AS "standortId", r.bescheid_id AS "bescheidId",
    r.lfd, r.haushaltsjahr, r.termin, r.vorgesehen::float8 AS vorgesehen, r.betrag::float8 AS betrag, r.zustand,
    r.anforderung, r.vorbereitet_von AS "vorbereitetVon", r.angefordert_von AS "angefordertVon", r.angefordert_am AS
    "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.festgestellt_am AS "festgestelltAm", r.bank_id AS
    "bankId", r.angeordnet_von AS "angeordnetVon", r.angeordnet_am AS "angeordnetAm", r.lauf_id AS "laufId",
    r.gezahlt_am AS "gezahltAm", r.buchung, r.entfall_grund AS "entfallGrund", r.entfall_von AS "entfallVon",
    r.entfall_am AS "entfallAm", r.version
  FROM foerderung.rate r
  WHERE r.foerderfall_id = $1
  ORDER BY r.lfd;

-- sumErledigtes
SELECT foerderung.erledigte_erstattung($1) AS erledigt;

-- findZahlbescheid
SELECT b.id, b.art, b.datum, b.bewilligt::float8 AS bewilligt, b.positionen, b.rechtsbehelf_bis AS
    "rechtsbehelfBis", b.bestandskraeftig_am AS "bestandskraeftigAm"
  FROM foerderung.bescheid b
  WHERE b.foerderfall_id = $1
  AND b.stand = 'ERLASSEN'
  AND (b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR (b.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
    AND b.bestandskraeftig_am IS NOT NULL))
  ORDER BY b.lfd DESC
  LIMIT 1;

-- insertTeilbetrag
INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen,
    betrag)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::bigint, $9::bigint)
  ON CONFLICT DO NOTHING
  RETURNING id;

-- updateTeilbetrag
UPDATE foerderung.rate
  SET zustand = $1, betrag = $2::bigint, anforderung = $3::jsonb, vorbereitet_von = $4::uuid, angefordert_von =
    $5::uuid, angefordert_am = $6::date, festgestellt_von = $7::uuid, festgestellt_am = $8::date, bank_id =
    $9::uuid, angeordnet_von = $10::uuid, angeordnet_am = $11::date, lauf_id = $12::uuid, gezahlt_am = $13::date,
    buchung = $14, version = version + 1
  WHERE id = $15
  AND version = $16
  RETURNING version;

-- updateTeilbetragsplan
UPDATE foerderung.rate
  SET bescheid_id = $1, vorgesehen = $2::bigint, betrag = $3::bigint, zustand = CASE WHEN $4::bigint = 0 THEN
    'ENTFALLEN' ELSE 'GEPLANT' END, anforderung = NULL, vorbereitet_von = NULL, angefordert_von = NULL,
    angefordert_am = NULL, festgestellt_von = NULL, festgestellt_am = NULL, entfall_grund = NULL, entfall_von =
    NULL, entfall_am = NULL, version = version + 1
  WHERE id = $5
  AND version = $6
  RETURNING version;

-- updateEntfallvorschlag
UPDATE foerderung.rate
  SET entfall_grund = $1, entfall_von = $2::uuid, entfall_am = $3::date, version = version + 1
  WHERE id = $4
  AND version = $5
  AND zustand = 'GEPLANT'
  RETURNING version;

-- insertZahlungsereignis
INSERT INTO foerderung.rate_ereignis (rate_id, standort_id, lfd, ereignis, von, nach, betrag, grund, angaben,
    konto_id, rolle, am) SELECT $1::uuid, $2::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM
    foerderung.rate_ereignis x WHERE x.rate_id = $3), $4, $5, $6, $7::bigint, $8, $9::jsonb, $10::uuid, $11,
    $12::date;

-- listZahlungsereignisse
SELECT e.rate_id AS "rateId", e.lfd, e.ereignis, e.von, e.nach, e.betrag::float8 AS betrag, e.grund, e.konto_id AS
    "kontoId", e.rolle, e.am
  FROM foerderung.rate_ereignis e
  JOIN foerderung.rate r ON r.id = e.rate_id
  WHERE r.foerderfall_id = $1
  ORDER BY r.lfd, e.lfd;

-- getZahlungslage
SELECT f.zustand, f.parameter, f.foerderjahr, f.mandant_id AS "mandantId", b.bestandskraeftig_am AS
    "bestandskraeftigAm", b.stand
  FROM foerderung.rate r
  JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
  JOIN foerderung.bescheid b ON b.id = r.bescheid_id
  WHERE r.id = $1;

-- listTeilbetragzeilen
SELECT r.id, r.foerderfall_id AS "foerderfallId", r.lfd, r.termin, r.vorgesehen::float8 AS vorgesehen,
    r.betrag::float8 AS betrag, r.zustand, r.vorbereitet_von AS "vorbereitetVon", r.angefordert_am AS
    "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.angeordnet_von AS "angeordnetVon", r.lauf_id AS
    "laufId", r.gezahlt_am AS "gezahltAm", r.buchung, r.version, f.aktenzeichen, seite.name AS standort, s.herkunft,
    f.foerderjahr, f.parameter ->> 'buchungstag' AS buchungstag, f.parameter ->> 'nachBestandskraft' AS
    "nachBestandskraft", f.zustand AS fallzustand, b.bestandskraeftig_am AS "bestandskraeftigAm", seite.anzahl,
    seite.summe
  FROM (SELECT r.id, r.termin, r.lfd, name.name, count(*) OVER ()::int AS anzahl, sum(r.betrag) OVER ()::float8 AS
    summe FROM foerderung.rate r JOIN LATERAL (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    r.standort_id ORDER BY n.gueltig_von <= $1::date DESC, n.gueltig_von DESC LIMIT 1) name ON true WHERE ($2::text
    IS NULL OR r.zustand = $3) AND ($4::int IS NULL OR r.haushaltsjahr = $5) ORDER BY r.termin, name.name, r.lfd,
    r.id LIMIT $6 OFFSET $7) seite
  JOIN foerderung.rate r ON r.id = seite.id
  JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
  JOIN foerderung.bescheid b ON b.id = r.bescheid_id
  JOIN stamm.standort s ON s.id = r.standort_id
  ORDER BY seite.termin, seite.name, seite.lfd, seite.id;

-- listKassenzeilen
SELECT r.id, r.foerderfall_id AS "foerderfallId", r.standort_id AS "standortId", r.bescheid_id AS "bescheidId",
    r.lfd, r.haushaltsjahr, r.termin, r.vorgesehen::float8 AS vorgesehen, r.betrag::float8 AS betrag, r.zustand,
    r.anforderung, r.vorbereitet_von AS "vorbereitetVon", r.angefordert_von AS "angefordertVon", r.angefordert_am AS
    "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.festgestellt_am AS "festgestelltAm", r.bank_id AS
    "bankId", r.angeordnet_von AS "angeordnetVon", r.angeordnet_am AS "angeordnetAm", r.lauf_id AS "laufId",
    r.gezahlt_am AS "gezahltAm", r.buchung, r.entfall_grund AS "entfallGrund", r.entfall_von AS "entfallVon",
    r.entfall_am AS "entfallAm", r.version, f.aktenzeichen, m.name AS empfaenger, f.parameter, k.inhaber, k.iban,
    k.bic, b.bestandskraeftig_am AS "bestandskraeftigAm"
  FROM foerderung.rate r
  JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
  JOIN foerderung.bescheid b ON b.id = r.bescheid_id
  JOIN stamm.mandant m ON m.id = f.mandant_id
  JOIN foerderung.bankverbindung k ON k.id = r.bank_id
  WHERE r.id = ANY($1::uuid[])
  ORDER BY r.termin, f.aktenzeichen, r.lfd;

-- listTeilbetraegeMitId
SELECT r.id, r.foerderfall_id AS "foerderfallId", r.standort_id AS "standortId", r.bescheid_id AS "bescheidId",
    r.lfd, r.haushaltsjahr, r.termin, r.vorgesehen::float8 AS vorgesehen, r.betrag::float8 AS betrag, r.zustand,
    r.anforderung, r.vorbereitet_von AS "vorbereitetVon", r.angefordert_von AS "angefordertVon", r.angefordert_am AS
    "angefordertAm", r.festgestellt_von AS "festgestelltVon", r.festgestellt_am AS "festgestelltAm", r.bank_id AS
    "bankId", r.angeordnet_von AS "angeordnetVon", r.angeordnet_am AS "angeordnetAm", r.lauf_id AS "laufId",
    r.gezahlt_am AS "gezahltAm", r.buchung, r.entfall_grund AS "entfallGrund", r.entfall_von AS "entfallVon",
    r.entfall_am AS "entfallAm", r.version, f.aktenzeichen
  FROM foerderung.rate r
  JOIN foerderung.foerderfall f ON f.id = r.foerderfall_id
  WHERE r.id = ANY($1::uuid[]);

-- ── src/modules/foerderung/zahlung/zahlungslauf.repo.ts ──

-- insertZahlungslauf
SELECT pg_advisory_xact_lock($1::bigint);
INSERT INTO foerderung.zahlungslauf (id, nummer, ausfuehrung, anzahl, summe, positionen, konto, pruefsumme,
    erstellt_von, erstellt_am) SELECT $1::uuid, (SELECT coalesce(max(x.nummer), 0) + 1 FROM foerderung.zahlungslauf
    x), $2::date, $3::int, $4::bigint, $5::jsonb, $6::jsonb, $7, $8::uuid, $9::date
  RETURNING nummer;

-- listZahlungslaufzeilen
SELECT l.id, l.nummer, l.ausfuehrung, l.anzahl, l.summe::float8 AS summe, l.pruefsumme, l.erstellt_von AS
    "erstelltVon", l.erstellt_am AS "erstelltAm", l.konto, (SELECT count(*)::int FROM foerderung.rate r WHERE
    r.lauf_id = l.id AND r.zustand = 'ANGEORDNET') AS offen
  FROM foerderung.zahlungslauf l
  ORDER BY l.nummer DESC
  LIMIT $1;

-- findZahlungslauf
SELECT id, nummer, ausfuehrung, konto, erstellt_am AS "erstelltAm", positionen AS zahlungen, erfasst_am AS
    "erfasstAm"
  FROM foerderung.zahlungslauf
  WHERE id = $1;

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

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/platform/audit/delete-abgelaufene.ts ──

-- deleteAbgelaufene
SELECT protokoll.loesche_abgelaufene($1)::int AS anzahl;

-- countAbgelaufene
SELECT protokoll.zaehle_abgelaufene()::int AS anzahl;

-- ── src/platform/audit/protokoll-lesen.ts ──

-- listZeilen
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true),
    set_config('cursor_tuple_fraction', '0.001', true);
DECLARE protokoll_zeilen NO SCROLL CURSOR FOR SELECT e.epoche::text, e.tx::text, e.id::text, e.zeit::text,
    e.mandant_id::text, e.standort_id::text, e.konto_id::text, e.systemkonto::text, e.rolle::text,
    e.sitzung_id::text, e.bereich::text, e.ereignis::text, e.art::text, e.objektart::text, e.objekt_id::text,
    e.zweck::text, e.grund::text, e.rechtsgrundlage_id::text, e.empfaenger_id::text, e.anzahl::text,
    e.abfrageklasse::text, e.ergebnis::text, e.code::text, e.anfrage_id::text, e.regelversion::text
  FROM protokoll.eintrag e
  ORDER BY e.epoche, e.tx, e.id;
FETCH 2000
  FROM protokoll_zeilen;
ROLLBACK;

-- listSiegel
DECLARE protokoll_siegel NO SCROLL CURSOR FOR SELECT kette::text, lfd::text, epoche, tx_von::text AS "txVon",
    tx_bis::text AS "txBis", anzahl, protokoll.utc(zeit_von) AS "zeitVon", protokoll.utc(zeit_bis) AS "zeitBis",
    protokoll.utc(erstellt_am) AS "erstelltAm", encode(vorgaenger, 'hex') AS vorgaenger, encode(hash, 'hex') AS
    hash, encode(zeilen, 'hex') AS zeilen
  FROM protokoll.siegel s
  ORDER BY s.epoche, s.tx_bis, s.kette;
FETCH 100
  FROM protokoll_siegel;

-- getGeloescht
SELECT (SELECT max(vor) FROM protokoll.loeschung)::text AS vor, (extract(year FROM clock_timestamp() AT TIME ZONE
    'UTC')::int - 1) || '-01-01' AS zulaessig;
SELECT kette || '/' || lfd AS ort, encode(hash, 'hex') AS hash
  FROM protokoll.loeschung_kette;

-- getGrenze
SELECT protokoll.epoche() AS epoche, pg_snapshot_xmax(pg_current_snapshot())::text AS tx;

-- ── src/platform/audit/seal-protokoll.ts ──

-- sealProtokoll
BEGIN;
SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true);
SELECT pg_try_advisory_xact_lock(hashtextextended('kim protokoll siegel', 0)) AS frei;
WITH stand AS ( SELECT epoche, tx_bis FROM protokoll.siegel ORDER BY epoche DESC, tx_bis DESC LIMIT 1 ), lauf AS (
    SELECT epoche, tx_bis AS von, '18446744073709551615'::xid8 AS offen FROM stand WHERE epoche < protokoll.epoche()
    AND EXISTS ( SELECT FROM protokoll.eintrag e WHERE e.epoche = stand.epoche AND e.tx >= stand.tx_bis) UNION ALL
    SELECT protokoll.epoche() AS epoche, coalesce((SELECT tx_bis FROM stand WHERE epoche = protokoll.epoche()),
    '0'::xid8), pg_snapshot_xmin(pg_current_snapshot()) ORDER BY epoche LIMIT 1 ) SELECT lauf.epoche, lauf.epoche =
    protokoll.epoche() AS aktuell, lauf.von::text AS von, coalesce( (SELECT (e.tx::text::numeric + 1)::text FROM
    protokoll.eintrag e WHERE e.epoche = lauf.epoche AND e.tx >= lauf.von AND e.tx < lauf.offen ORDER BY e.epoche,
    e.tx, e.id OFFSET $1 LIMIT 1), lauf.offen::text) AS bis, EXISTS (SELECT FROM stand WHERE epoche =
    protokoll.epoche() AND tx_bis > pg_snapshot_xmax(pg_current_snapshot())) AS verstellt
  FROM lauf;
INSERT INTO protokoll.siegel (kette, lfd, epoche, tx_von, tx_bis, anzahl, zeit_von, zeit_bis, erstellt_am,
    vorgaenger, hash, zeilen) SELECT z.kette, n.lfd, $1::int, $2::xid8, $3::xid8, z.anzahl, z.zeit_von, z.zeit_bis,
    u.jetzt, n.vorgaenger, sha256(convert_to(concat_ws('|', 'kim-siegel-1', z.kette, n.lfd, $1::int, $2::xid8,
    $3::xid8, z.anzahl, protokoll.utc(z.zeit_von), protokoll.utc(z.zeit_bis), protokoll.utc(u.jetzt)), 'UTF8') ||
    n.vorgaenger || z.zeilen), z.zeilen
  FROM ( SELECT coalesce(e.mandant_id, '00000000-0000-0000-0000-000000000000') AS kette, count(*)::int AS anzahl,
    min(e.zeit) AS zeit_von, max(e.zeit) AS zeit_bis, string_agg(sha256(convert_to(ROW(e.epoche, e.tx, e.id, e.zeit,
    e.mandant_id, e.standort_id, e.konto_id, e.systemkonto, e.rolle, e.sitzung_id, e.bereich, e.ereignis, e.art,
    e.objektart, e.objekt_id, e.zweck, e.grund, e.rechtsgrundlage_id, e.empfaenger_id, e.anzahl, e.abfrageklasse,
    e.ergebnis, e.code, e.anfrage_id, e.regelversion)::text, 'UTF8')), ''::bytea ORDER BY e.tx, e.id) AS zeilen FROM
    protokoll.eintrag e WHERE e.epoche = $1::int AND e.tx >= $2::xid8 AND e.tx < $3::xid8 GROUP BY 1 ) z
  CROSS JOIN (SELECT clock_timestamp() AS jetzt) u
  LEFT JOIN LATERAL ( SELECT s.lfd, s.hash FROM protokoll.siegel s WHERE s.kette = z.kette ORDER BY s.lfd DESC LIMIT
    1 ) v ON true
  CROSS JOIN LATERAL ( SELECT coalesce(v.lfd, 0) + 1 AS lfd, coalesce(v.hash, decode(repeat('00', 32), 'hex')) AS
    vorgaenger ) n
  RETURNING kette::text, lfd::text, encode(hash, 'hex') AS hash, anzahl;
COMMIT;

-- listKoepfe
BEGIN;
SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true);
WITH RECURSIVE ketten AS ( (SELECT kette FROM protokoll.siegel ORDER BY kette LIMIT 1) UNION ALL SELECT (SELECT
    s.kette FROM protokoll.siegel s WHERE s.kette > k.kette ORDER BY s.kette LIMIT 1) FROM ketten k WHERE k.kette IS
    NOT NULL ) SELECT s.kette::text, s.lfd::text, encode(s.hash, 'hex') AS hash
  FROM ketten k
  CROSS JOIN LATERAL ( SELECT * FROM protokoll.siegel s WHERE s.kette = k.kette ORDER BY s.lfd DESC LIMIT 1 ) s
  ORDER BY s.kette;
COMMIT;

-- createEpoche
BEGIN;
SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true);
SELECT protokoll.beginne_epoche() AS epoche;
COMMIT;

-- createPartitionen
BEGIN;
SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
    set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true);
SELECT protokoll.erstelle_partitionen($1) AS neu;
COMMIT;

-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/angebot/angebot.repo.ts ──

-- listAngebotzeilen
SELECT a.id, a.standort_id AS "standortId", a.anbieter_id AS "anbieterId", o.angaben AS anbieter, a.angaben,
    a.oeffentlich, a.zustand, a.archiv_grund AS "archivGrund", a.gueltig_bis AS "gueltigBis", a.bestaetigt_am AS
    "bestaetigtAm", a.bestaetigt_durch AS "bestaetigtDurch", a.quelle, a.version
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.id = ANY ($1::uuid[]);

-- listStandortangebote
SELECT a.id, a.standort_id AS "standortId", a.anbieter_id AS "anbieterId", o.angaben AS anbieter, a.angaben,
    a.oeffentlich, a.zustand, a.archiv_grund AS "archivGrund", a.gueltig_bis AS "gueltigBis", a.bestaetigt_am AS
    "bestaetigtAm", a.bestaetigt_durch AS "bestaetigtDurch", a.quelle, a.version
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
  ORDER BY a.id
  LIMIT $3;

-- lockAngebot
SELECT a.id, a.standort_id AS "standortId", a.anbieter_id AS "anbieterId", o.angaben AS anbieter, a.angaben,
    a.oeffentlich, a.zustand, a.archiv_grund AS "archivGrund", a.gueltig_bis AS "gueltigBis", a.bestaetigt_am AS
    "bestaetigtAm", a.bestaetigt_durch AS "bestaetigtDurch", a.quelle, a.version
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.id = $2
  FOR UPDATE OF a;

-- insertAngebot
INSERT INTO steuerung.angebot (standort_id, id, anbieter_id, titel, angaben, oeffentlich, gueltig_bis,
    bestaetigt_am, bestaetigt_durch, quelle, erklaert, suche, ortsnamen, breiten, laengen, bearbeitet_von)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11::text[], $12::tsvector, $13::text[], $14::float8[],
    $15::float8[], $16);

-- updateAngebotsatz
UPDATE steuerung.angebot
  SET anbieter_id = $1, titel = $2, angaben = $3::jsonb, oeffentlich = $4, gueltig_bis = $5, bestaetigt_am = $6,
    bestaetigt_durch = $7, quelle = $8, erklaert = $9::text[], suche = $10::tsvector, ortsnamen = $11::text[],
    breiten = $12::float8[], laengen = $13::float8[], version = version + 1, bearbeitet_von = $14
  WHERE standort_id = $15
  AND id = $16
  AND version = $17;

-- setBestaetigt
UPDATE steuerung.angebot
  SET bestaetigt_am = $1, bestaetigt_durch = $2, version = version + 1, bearbeitet_von = $3
  WHERE standort_id = $4
  AND id = ANY ($5::uuid[])
  AND zustand = 'GUELTIG'
  RETURNING id;

-- setArchiviert
UPDATE steuerung.angebot
  SET zustand = $1, archiv_grund = $2, version = version + 1, bearbeitet_von = $3
  WHERE standort_id = $4
  AND id = $5
  AND version = $6;

-- insertAenderungen
INSERT INTO steuerung.angebot_aenderung (standort_id, angebot_id, lfd, art, durch, felder, grund, konto_id, am)
    SELECT $1::uuid, e.id, coalesce((SELECT max(v.lfd) FROM steuerung.angebot_aenderung v WHERE v.standort_id = $2
    AND v.angebot_id = e.id), 0) + 1, $3, $4, $5::jsonb, $6, $7::uuid, $8::date
  FROM unnest($9::uuid[]) AS e (id);

-- listVerlaufszeilen
SELECT lfd, art, durch, felder, grund, konto_id AS "kontoId", am
  FROM steuerung.angebot_aenderung
  WHERE standort_id = $1
  AND angebot_id = $2
  ORDER BY lfd DESC
  LIMIT 200;

-- findAnbieterzeile
SELECT id, angaben, version, erinnerungen, erinnert_am AS "erinnertAm"
  FROM steuerung.anbieter
  WHERE standort_id = $1
  AND id = $2;

-- listAnbieterzeilen
SELECT o.id, o.angaben, o.version, o.erinnerungen, o.erinnert_am AS "erinnertAm", o.gesamt, z.angebote, z.veraltet,
    v.links
  FROM (SELECT e.*, count(*) OVER ()::int AS gesamt FROM steuerung.anbieter e WHERE e.standort_id = $1 AND ($2::uuid
    IS NULL OR e.id = $3::uuid) AND position(lower($4::text) in lower(e.name)) > 0 ORDER BY e.name, e.id LIMIT $5
    OFFSET $6) o
  CROSS JOIN LATERAL (SELECT count(*)::int AS angebote, (count(*) FILTER (WHERE a.bestaetigt_am < $7))::int AS
    veraltet FROM steuerung.angebot a WHERE a.standort_id = $8 AND a.anbieter_id = o.id AND a.zustand = 'GUELTIG') z
  CROSS JOIN LATERAL (SELECT count(*)::int AS links FROM steuerung.angebot_pflegelink l WHERE l.standort_id = $9 AND
    l.anbieter_id = o.id AND l.gueltig_bis >= $10 AND l.gesperrt_am IS NULL) v
  ORDER BY o.name, o.id;

-- listAnbieterzeilen
SELECT o.id, o.angaben, o.version, o.erinnerungen, o.erinnert_am AS "erinnertAm", o.gesamt, z.angebote, z.veraltet,
    v.links
  FROM (SELECT e.*, count(*) OVER ()::int AS gesamt FROM steuerung.anbieter e WHERE e.standort_id = $1 AND ($2::uuid
    IS NULL OR e.id = $3::uuid) AND position(lower($4::text) in lower(e.name)) > 0 ORDER BY e.name, e.id LIMIT $5
    OFFSET $6) o
  CROSS JOIN LATERAL (SELECT count(*)::int AS angebote, (count(*) FILTER (WHERE a.bestaetigt_am < $7))::int AS
    veraltet FROM steuerung.angebot a WHERE a.standort_id = $8 AND a.anbieter_id = o.id AND a.zustand = 'GUELTIG') z
  CROSS JOIN LATERAL (SELECT count(*)::int AS links FROM steuerung.angebot_pflegelink l WHERE l.standort_id = $9 AND
    l.anbieter_id = o.id AND l.gueltig_bis >= $10 AND l.gesperrt_am IS NULL) v
  ORDER BY o.name, o.id;

-- insertAnbieter
INSERT INTO steuerung.anbieter (standort_id, id, name, angaben, pflege_email, bearbeitet_von)
  VALUES ($1, $2, $3, $4::jsonb, $5, $6);

-- updateAnbietersatz
UPDATE steuerung.anbieter
  SET name = $1, angaben = $2::jsonb, pflege_email = $3, version = version + 1, bearbeitet_von = $4
  WHERE standort_id = $5
  AND id = $6
  AND version = $7;

-- listAnbieterangebote
SELECT a.id, a.standort_id AS "standortId", a.anbieter_id AS "anbieterId", o.angaben AS anbieter, a.angaben,
    a.oeffentlich, a.zustand, a.archiv_grund AS "archivGrund", a.gueltig_bis AS "gueltigBis", a.bestaetigt_am AS
    "bestaetigtAm", a.bestaetigt_durch AS "bestaetigtDurch", a.quelle, a.version
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.anbieter_id = $2
  AND a.zustand = 'GUELTIG'
  ORDER BY a.titel, a.id
  LIMIT 500;

-- ── src/modules/angebot/ergebnis.repo.ts ──

-- findErgebnis
SELECT e.von, e.bis, e.am, e.verweise, e.angekommen, e.kein_platz AS "keinPlatz", e.abgewiesen, e.nicht_erreicht AS
    "nichtErreicht", e.offen
  FROM steuerung.angebot_ergebnis e
  WHERE e.standort_id = $1
  AND e.angebot_id = $2;

-- findErgebnisstand
SELECT von, bis, am, verweise, verdeckt
  FROM steuerung.angebot_ergebnislauf
  WHERE standort_id = $1;

-- listVolle
SELECT a.id, a.titel, o.name AS anbieter, e.verweise, e.kein_platz AS "keinPlatz"
  FROM steuerung.angebot_ergebnis e
  JOIN steuerung.angebot a ON a.standort_id = e.standort_id
  AND a.id = e.angebot_id
  AND a.zustand = 'GUELTIG'
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE e.standort_id = $1
  AND e.kein_platz > 0
  AND 100 * e.kein_platz >= $2::int * e.verweise
  ORDER BY e.kein_platz::float8 / e.verweise DESC, e.verweise DESC, a.titel, a.id
  LIMIT $3;

-- ── src/modules/angebot/pflege.repo.ts ──

-- listVorschlagszeilen
SELECT v.id, v.angebot_id AS "angebotId", a.titel, v.feld, v.inhalt, v.durch, v.am
  FROM steuerung.angebot_vorschlag v
  JOIN steuerung.angebot a ON a.standort_id = v.standort_id
  AND a.id = v.angebot_id
  WHERE v.standort_id = $1
  AND v.zustand = 'NEU'
  AND ($2::uuid IS NULL OR v.angebot_id = $3::uuid)
  ORDER BY v.am, v.id
  LIMIT $4;

-- insertVorschlag
INSERT INTO steuerung.angebot_vorschlag (standort_id, id, angebot_id, feld, inhalt, durch, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7);

-- listGemeldete
SELECT a.id
  FROM steuerung.angebot a
  WHERE a.standort_id = $1
  AND a.anbieter_id = $2
  AND a.zustand = 'GUELTIG'
  AND NOT NOT EXISTS (SELECT 1 FROM steuerung.angebot_vorschlag g WHERE g.standort_id = a.standort_id AND
    g.angebot_id = a.id AND g.zustand = 'NEU' AND g.durch = 'PFLEGE');

-- countOffeneVorschlaege
SELECT count(*)::int AS anzahl
  FROM steuerung.angebot_vorschlag
  WHERE standort_id = $1
  AND angebot_id = $2
  AND zustand = 'NEU';

-- hasVorschlag
SELECT EXISTS (SELECT 1 FROM steuerung.angebot_vorschlag WHERE standort_id = $1 AND id = $2 AND zustand = 'NEU') AS
    da;

-- setEntschieden
UPDATE steuerung.angebot_vorschlag
  SET zustand = $1, grund = $2, entschieden_von = $3, entschieden_am = $4
  WHERE standort_id = $5
  AND id = $6
  AND zustand = 'NEU';

-- countBestaetigte
SELECT (count(*) FILTER (WHERE bestaetigt_am >= $1))::int AS bestaetigt, count(*)::int AS alle
  FROM steuerung.angebot
  WHERE standort_id = $2
  AND zustand = 'GUELTIG';

-- listVeraltete
SELECT a.id, a.titel, o.name AS anbieter, a.bestaetigt_am AS "bestaetigtAm", a.gueltig_bis AS "gueltigBis"
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.zustand = 'GUELTIG'
  AND a.bestaetigt_am < $2
  ORDER BY a.bestaetigt_am, a.id
  LIMIT $3;

-- listEndende
SELECT a.id, a.titel, o.name AS anbieter, a.bestaetigt_am AS "bestaetigtAm", a.gueltig_bis AS "gueltigBis"
  FROM steuerung.angebot a
  JOIN steuerung.anbieter o ON o.standort_id = a.standort_id
  AND o.id = a.anbieter_id
  WHERE a.standort_id = $1
  AND a.zustand = 'GUELTIG'
  AND a.gueltig_bis <= $2
  ORDER BY a.gueltig_bis, a.id
  LIMIT $3;

-- listAnzurufende
SELECT o.id, o.angaben, z.veraltet, z.nummer, o.erinnert_am AS "erinnertAm"
  FROM (SELECT a.anbieter_id, count(*)::int AS veraltet, min(a.angaben #>> '{kontakt,telefon}') AS nummer FROM
    steuerung.angebot a WHERE a.standort_id = $1 AND a.zustand = 'GUELTIG' AND a.bestaetigt_am < $2 AND NOT EXISTS
    (SELECT 1 FROM steuerung.angebot_vorschlag g WHERE g.standort_id = a.standort_id AND g.angebot_id = a.id AND
    g.zustand = 'NEU' AND g.durch = 'PFLEGE') GROUP BY a.anbieter_id) z
  JOIN steuerung.anbieter o ON o.standort_id = $3
  AND o.id = z.anbieter_id
  WHERE o.erinnerungen >= $4
  OR o.pflege_email IS NULL
  ORDER BY z.veraltet DESC, o.name, o.id
  LIMIT $5;

-- insertPflegelink
INSERT INTO steuerung.angebot_pflegelink (standort_id, token_hash, anbieter_id, ausgegeben_am, gueltig_bis)
  VALUES ($1, $2, $3, $4, $5);

-- listZuErinnernde
SELECT o.standort_id AS "standortId", o.id, o.pflege_email AS email
  FROM steuerung.anbieter o
  WHERE o.pflege_email IS NOT NULL
  AND o.erinnerungen < $1
  AND (o.erinnert_am IS NULL OR o.erinnert_am <= $2)
  AND EXISTS (SELECT 1 FROM steuerung.angebot a WHERE a.standort_id = o.standort_id AND a.anbieter_id = o.id AND
    a.zustand = 'GUELTIG' AND a.bestaetigt_am < $3 AND NOT EXISTS (SELECT 1 FROM steuerung.angebot_vorschlag g WHERE
    g.standort_id = a.standort_id AND g.angebot_id = a.id AND g.zustand = 'NEU' AND g.durch = 'PFLEGE'))
  ORDER BY o.erinnert_am NULLS FIRST, o.id
  LIMIT $4;

-- setPflegelinksGesperrt
UPDATE steuerung.angebot_pflegelink
  SET gesperrt_am = $1
  WHERE standort_id = $2
  AND anbieter_id = $3
  AND gueltig_bis >= $4
  AND gesperrt_am IS NULL;

-- resetErinnerungen
UPDATE steuerung.anbieter o
  SET erinnerungen = 0, bearbeitet_von = NULL
  WHERE o.erinnerungen > 0
  AND NOT EXISTS (SELECT 1 FROM steuerung.angebot a WHERE a.standort_id = o.standort_id AND a.anbieter_id = o.id AND
    a.zustand = 'GUELTIG' AND a.bestaetigt_am < $1 AND NOT EXISTS (SELECT 1 FROM steuerung.angebot_vorschlag g WHERE
    g.standort_id = a.standort_id AND g.angebot_id = a.id AND g.zustand = 'NEU' AND g.durch = 'PFLEGE'));

-- setErinnert
UPDATE steuerung.anbieter
  SET erinnert_am = $1::date, erinnerungen = CASE WHEN $2::date IS NULL THEN 0 ELSE erinnerungen + 1 END,
    bearbeitet_von = $3
  WHERE standort_id = $4
  AND id = $5;

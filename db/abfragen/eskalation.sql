-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/eskalation/eskalation.repo.ts ──

-- listEskalationszeilen: open
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.thema_id AS
    "themaId", e.adressat, e.titel, e.problem, e.versuche, e.anliegen, e.hinweise, e.zustand, e.ressort,
    e.stelle_bund AS "stelleBund", e.antwort_bis AS "antwortBis", e.landesthema_id AS "landesthemaId",
    e.vorgeschlagen_von AS "vorgeschlagenVon", e.vorgeschlagen_am AS "vorgeschlagenAm", e.eingereicht_am AS
    "eingereichtAm", e.seit, e.version, NULL AS landesthema, count(*) OVER ()::int AS gesamt
  FROM steuerung.eskalation e
  WHERE e.standort_id = $1
  AND e.zustand = ANY ($2::text[])
  AND ($3::date IS NULL OR e.antwort_bis < $4::date)
  ORDER BY e.vorgeschlagen_am DESC, e.id
  LIMIT $5
  OFFSET $6;

-- listEskalationszeilen: late
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.thema_id AS
    "themaId", e.adressat, e.titel, e.problem, e.versuche, e.anliegen, e.hinweise, e.zustand, e.ressort,
    e.stelle_bund AS "stelleBund", e.antwort_bis AS "antwortBis", e.landesthema_id AS "landesthemaId",
    e.vorgeschlagen_von AS "vorgeschlagenVon", e.vorgeschlagen_am AS "vorgeschlagenAm", e.eingereicht_am AS
    "eingereichtAm", e.seit, e.version, NULL AS landesthema, count(*) OVER ()::int AS gesamt
  FROM steuerung.eskalation e
  WHERE e.standort_id = $1
  AND e.zustand = ANY ($2::text[])
  AND ($3::date IS NULL OR e.antwort_bis < $4::date)
  ORDER BY e.vorgeschlagen_am DESC, e.id
  LIMIT $5
  OFFSET $6;

-- countUeberfaellige: of a Standort
SELECT count(*)::int AS anzahl
  FROM steuerung.eskalation
  WHERE eingereicht_am IS NOT NULL
  AND antwort_bis < $1::date
  AND zustand = ANY ($2::text[])
  AND ($3::uuid IS NULL OR standort_id = $4::uuid);

-- countUeberfaellige: of all
SELECT count(*)::int AS anzahl
  FROM steuerung.eskalation
  WHERE eingereicht_am IS NOT NULL
  AND antwort_bis < $1::date
  AND zustand = ANY ($2::text[])
  AND ($3::uuid IS NULL OR standort_id = $4::uuid);

-- findEskalationszeile
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.thema_id AS
    "themaId", e.adressat, e.titel, e.problem, e.versuche, e.anliegen, e.hinweise, e.zustand, e.ressort,
    e.stelle_bund AS "stelleBund", e.antwort_bis AS "antwortBis", e.landesthema_id AS "landesthemaId",
    e.vorgeschlagen_von AS "vorgeschlagenVon", e.vorgeschlagen_am AS "vorgeschlagenAm", e.eingereicht_am AS
    "eingereichtAm", e.seit, e.version, l.titel AS landesthema
  FROM steuerung.eskalation e
  LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
  WHERE e.id = $1;

-- insertEskalation
INSERT INTO steuerung.eskalation (id, standort_id, thema_id, adressat, titel, problem, versuche, anliegen, hinweise,
    erklaert, vorgeschlagen_von, vorgeschlagen_am, seit)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text[], $11, $12, $13);

-- hasOffeneEskalation
SELECT 1
  FROM steuerung.eskalation
  WHERE standort_id = $1
  AND thema_id = $2
  AND zustand NOT IN ('ABGESCHLOSSEN', 'ZURUECKGEZOGEN', 'ZURUECKGEGEBEN');

-- setEskalationsversion
UPDATE steuerung.eskalation
  SET version = version + 1
  WHERE id = $1
  AND version = $2;

-- listEskalationsereignisse
SELECT eskalation_id AS "eskalationId", lfd, art, seite, inhalt, angaben, am
  FROM steuerung.eskalation_ereignis
  WHERE eskalation_id = ANY ($1::uuid[])
  ORDER BY eskalation_id, lfd DESC;

-- insertEskalationsereignis
INSERT INTO steuerung.eskalation_ereignis (eskalation_id, lfd, art, seite, von, nach, inhalt, angaben, rueckmeldung,
    erklaert, konto_id, am) SELECT e.id, steuerung.naechstes_eskalationsereignis(e.id), $1, $2, $3, $4, $5,
    $6::jsonb, $7, $8::text[], $9::uuid, $10::date
  FROM steuerung.eskalation e
  WHERE e.id = $11;

-- countThemahinweiseGerundet
SELECT steuerung.zaehle_themahinweise($1, $2, $3) AS anzahl;

-- listOrtsnamen
SELECT name
  FROM stamm.kommune
  WHERE standort_id = ANY ($1::uuid[]) UNION SELECT name
  FROM stamm.standort_name
  WHERE $2::boolean
  AND standort_id = ANY ($3::uuid[])
  ORDER BY name;

-- ── src/modules/eskalation/land.repo.ts ──

-- listEingangszeilen: open
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.titel,
    e.adressat, e.zustand, e.ressort, e.antwort_bis AS "antwortBis", e.eingereicht_am AS "eingereichtAm",
    e.landesthema_id AS "landesthemaId", l.titel AS landesthema, count(*) OVER ()::int AS gesamt
  FROM steuerung.eskalation e
  LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
  WHERE e.eingereicht_am IS NOT NULL
  AND e.zustand = ANY ($1::text[])
  AND ($2::date IS NULL OR e.antwort_bis < $3::date)
  AND ($4::text IS NULL OR e.ressort = $5::text)
  ORDER BY e.antwort_bis, e.id
  LIMIT $6
  OFFSET $7;

-- listEingangszeilen: late, of a Ressort
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.titel,
    e.adressat, e.zustand, e.ressort, e.antwort_bis AS "antwortBis", e.eingereicht_am AS "eingereichtAm",
    e.landesthema_id AS "landesthemaId", l.titel AS landesthema, count(*) OVER ()::int AS gesamt
  FROM steuerung.eskalation e
  LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
  WHERE e.eingereicht_am IS NOT NULL
  AND e.zustand = ANY ($1::text[])
  AND ($2::date IS NULL OR e.antwort_bis < $3::date)
  AND ($4::text IS NULL OR e.ressort = $5::text)
  ORDER BY e.antwort_bis, e.id
  LIMIT $6
  OFFSET $7;

-- listGebuendelte: of a Landesthema
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.titel,
    e.adressat, e.zustand, e.ressort, e.antwort_bis AS "antwortBis", e.eingereicht_am AS "eingereichtAm",
    e.landesthema_id AS "landesthemaId", l.titel AS landesthema
  FROM steuerung.eskalation e
  LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
  WHERE e.landesthema_id = $1::uuid
  AND e.eingereicht_am IS NOT NULL
  ORDER BY e.eingereicht_am, e.id;

-- listGebuendelte: chosen
SELECT e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id =
    e.standort_id ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.titel,
    e.adressat, e.zustand, e.ressort, e.antwort_bis AS "antwortBis", e.eingereicht_am AS "eingereichtAm",
    e.landesthema_id AS "landesthemaId", l.titel AS landesthema
  FROM steuerung.eskalation e
  LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
  WHERE e.id = ANY ($1::uuid[])
  AND e.eingereicht_am IS NOT NULL
  ORDER BY e.eingereicht_am, e.id;

-- listLandesthemazeilen
SELECT l.id, l.titel, l.beschreibung, l.angelegt_am AS "angelegtAm", l.version, (SELECT count(*)::int FROM
    steuerung.eskalation e WHERE e.landesthema_id = l.id) AS eskalationen, count(*) OVER ()::int AS gesamt
  FROM steuerung.landesthema l
  ORDER BY l.angelegt_am DESC, l.id
  LIMIT $1
  OFFSET $2;

-- findLandesthemazeile
SELECT l.id, l.titel, l.beschreibung, l.angelegt_am AS "angelegtAm", l.version, (SELECT count(*)::int FROM
    steuerung.eskalation e WHERE e.landesthema_id = l.id) AS eskalationen
  FROM steuerung.landesthema l
  WHERE l.id = $1;

-- insertLandesthema
INSERT INTO steuerung.landesthema (id, titel, beschreibung, erklaert, konto_id, angelegt_am)
  VALUES ($1, $2, $3, $4::text[], $5, $6);

-- setLandesthemaversion
UPDATE steuerung.landesthema
  SET version = version + 1
  WHERE id = $1
  AND version = $2;

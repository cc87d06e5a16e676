-- Access log (model: § 76 BDSG). Rows come with the transaction of the act; a worker seals them afterwards into a hash
-- chain per Mandant. Nobody has UPDATE or DELETE; whole months are dropped at the end of the following year (LK-08).

CREATE SCHEMA protokoll;
COMMENT ON SCHEMA protokoll IS 'Access log, seals, deletion records of the log. Role kim_protokoll reads and seals.';
GRANT USAGE ON SCHEMA protokoll TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung,
  kim_protokoll, kim_loeschung, kim_sicherung;

-- Transaction numbers start again when the data are restored into a new server; the epoch keeps the order.
-- protokoll.beginne_epoche() replaces this constant.
CREATE FUNCTION protokoll.epoche() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS 'SELECT 1';
COMMENT ON FUNCTION protokoll.epoche() IS 'Counts the servers this log has lived on; raised after a restore.';
-- Read by the default of a column, so by whoever inserts.
GRANT EXECUTE ON FUNCTION protokoll.epoche() TO PUBLIC;

CREATE TABLE protokoll.eintrag (
  id uuid NOT NULL,
  zeit timestamptz NOT NULL DEFAULT clock_timestamp(),
  epoche int NOT NULL DEFAULT protokoll.epoche(),
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  mandant_id uuid,
  standort_id uuid,
  konto_id uuid,
  systemkonto text CHECK (systemkonto ~ '^[a-z][a-z_]{1,39}$'),
  rolle text CHECK (rolle ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  sitzung_id uuid,
  bereich text NOT NULL CHECK (bereich ~ '^[a-z][a-z_]{1,39}$'),
  ereignis text NOT NULL CHECK (ereignis ~ '^[A-Za-z][A-Za-z0-9_.:-]{1,99}$'),
  art text NOT NULL CHECK (art IN ('ERHEBUNG', 'VERAENDERUNG', 'ABFRAGE', 'OFFENLEGUNG', 'KOMBINATION', 'LOESCHUNG',
    'ANMELDUNG', 'BETRIEB')),
  objektart text NOT NULL CHECK (objektart ~ '^[A-Za-z][A-Za-z0-9_.-]{1,59}$'),
  objekt_id uuid,
  zweck text NOT NULL CHECK (char_length(zweck) BETWEEN 1 AND 200),
  grund text CHECK (grund ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  rechtsgrundlage_id uuid,
  empfaenger_id uuid,
  anzahl int CHECK (anzahl >= 0),
  abfrageklasse text CHECK (abfrageklasse ~ '^[A-Za-z][A-Za-z0-9_.-]{1,59}$'),
  ergebnis text NOT NULL CHECK (ergebnis IN ('OK', 'VERWEIGERT', 'FEHLER')),
  code text CHECK (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  anfrage_id uuid,
  regelversion text NOT NULL CHECK (char_length(regelversion) BETWEEN 1 AND 20),
  PRIMARY KEY (epoche, tx, id, zeit)
) PARTITION BY RANGE (zeit);
CREATE INDEX eintrag_mandant ON protokoll.eintrag (mandant_id, zeit);

COMMENT ON TABLE protokoll.eintrag IS
  'Access log: who did what to which object and why, never its content. Purpose: Kontrolle der Rechtmäßigkeit, Rechte der Betroffenen, Sicherheit; keine Leistungs- oder Verhaltenskontrolle. Basis: Art. 5 Abs. 2, Art. 32 DSGVO, Vorbild § 76 BDSG. Löschklasse LK-08.';
COMMENT ON COLUMN protokoll.eintrag.id IS 'UUIDv7 of the row.';
COMMENT ON COLUMN protokoll.eintrag.zeit IS 'Clock of the database, UTC.';
COMMENT ON COLUMN protokoll.eintrag.epoche IS 'See protokoll.epoche().';
COMMENT ON COLUMN protokoll.eintrag.tx IS 'Transaction of the act; with epoche and id the order in which rows are sealed.';
COMMENT ON COLUMN protokoll.eintrag.mandant_id IS 'Responsible body; NULL for the Land and for operation.';
COMMENT ON COLUMN protokoll.eintrag.standort_id IS 'KIM-Standort of the actor.';
COMMENT ON COLUMN protokoll.eintrag.konto_id IS 'Person who acted (pseudonym: account id). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-08.';
COMMENT ON COLUMN protokoll.eintrag.systemkonto IS 'System account, if no person acted.';
COMMENT ON COLUMN protokoll.eintrag.rolle IS 'Role in which the person acted.';
COMMENT ON COLUMN protokoll.eintrag.sitzung_id IS 'Login session. Basis: Art. 32 DSGVO. Löschklasse LK-08.';
COMMENT ON COLUMN protokoll.eintrag.bereich IS 'Domain: fall, foerderung, steuerung, befragung, bericht, anmeldung.';
COMMENT ON COLUMN protokoll.eintrag.ereignis IS 'Operation id of the contract.';
COMMENT ON COLUMN protokoll.eintrag.art IS 'Kind of processing (§ 76 Abs. 1 BDSG as model), with ANMELDUNG and BETRIEB.';
COMMENT ON COLUMN protokoll.eintrag.objektart IS 'Kind of object.';
COMMENT ON COLUMN protokoll.eintrag.objekt_id IS 'Pseudonym of the object, e.g. of an Akte. Basis: Art. 5 Abs. 2, 32 DSGVO. Löschklasse LK-08.';
COMMENT ON COLUMN protokoll.eintrag.zweck IS 'Purpose declared by the operation.';
COMMENT ON COLUMN protokoll.eintrag.grund IS 'Reason code, required outside own cases (VERTRETUNG, NOTFALL, PRUEFUNG …). A code, no free text.';
COMMENT ON COLUMN protokoll.eintrag.rechtsgrundlage_id IS 'Einwilligung or named legal basis of a disclosure.';
COMMENT ON COLUMN protokoll.eintrag.empfaenger_id IS 'Recipient of a disclosure. Basis: Art. 15 Abs. 1 c DSGVO. Löschklasse LK-08.';
COMMENT ON COLUMN protokoll.eintrag.anzahl IS 'How many objects a list or export showed.';
COMMENT ON COLUMN protokoll.eintrag.abfrageklasse IS 'Kind of query of a list.';
COMMENT ON COLUMN protokoll.eintrag.ergebnis IS 'OK, VERWEIGERT (refused accesses are logged too) or FEHLER.';
COMMENT ON COLUMN protokoll.eintrag.code IS 'Code of the refusal.';
COMMENT ON COLUMN protokoll.eintrag.anfrage_id IS 'Request, to find the technical log.';
COMMENT ON COLUMN protokoll.eintrag.regelversion IS 'Version of the logging rules.';

ALTER TABLE protokoll.eintrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.eintrag FORCE ROW LEVEL SECURITY;
-- A row names the actor of its transaction and nobody else.
CREATE POLICY schreiben ON protokoll.eintrag FOR INSERT
  TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung
  WITH CHECK (konto_id IS NOT DISTINCT FROM kontext.konto_id()
    AND mandant_id IS NOT DISTINCT FROM kontext.mandant_id()
    AND rolle IS NOT DISTINCT FROM kontext.rolle()
    AND systemkonto IS NOT DISTINCT FROM kontext.systemkonto());
CREATE POLICY versiegeln ON protokoll.eintrag FOR SELECT TO kim_protokoll
  USING ((SELECT kontext.systemkonto()) = 'siegel');
CREATE POLICY datenschutzbeauftragte ON protokoll.eintrag FOR SELECT TO kim_protokoll
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'DSB');
-- Only inside the deletion function below.
CREATE POLICY zaehlen ON protokoll.eintrag FOR SELECT TO kim_owner
  USING ((SELECT kontext.systemkonto()) = 'loeschung');
-- Column grants: time, epoch and transaction cannot be given.
GRANT INSERT (id, mandant_id, standort_id, konto_id, systemkonto, rolle, sitzung_id, bereich, ereignis, art, objektart,
    objekt_id, zweck, grund, rechtsgrundlage_id, empfaenger_id, anzahl, abfrageklasse, ergebnis, code, anfrage_id,
    regelversion)
  ON protokoll.eintrag TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung;
GRANT SELECT ON protokoll.eintrag TO kim_protokoll, kim_sicherung;

-- Rows outside every month: nothing is lost when nobody created partitions ahead.
CREATE TABLE protokoll.eintrag_rest PARTITION OF protokoll.eintrag DEFAULT;
COMMENT ON TABLE protokoll.eintrag_rest IS 'Log rows outside the monthly partitions. Purpose, basis: see protokoll.eintrag. Löschklasse LK-08.';
ALTER TABLE protokoll.eintrag_rest ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.eintrag_rest FORCE ROW LEVEL SECURITY;
-- For the two functions below, which move rows into a late month and delete expired ones.
CREATE POLICY pflege ON protokoll.eintrag_rest FOR ALL TO kim_owner USING (true) WITH CHECK (true);

-- One row per chain and seal run. `zeilen` holds the SHA-256 of every row in order, so a chain can be recomputed after
-- its rows were lawfully dropped, and an altered row is named and not only its seal.
CREATE TABLE protokoll.siegel (
  kette uuid NOT NULL,
  lfd bigint NOT NULL CHECK (lfd > 0),
  epoche int NOT NULL,
  tx_von xid8 NOT NULL,
  tx_bis xid8 NOT NULL,
  anzahl int NOT NULL CHECK (anzahl > 0),
  zeit_von timestamptz NOT NULL,
  zeit_bis timestamptz NOT NULL,
  erstellt_am timestamptz NOT NULL,
  vorgaenger bytea NOT NULL CHECK (octet_length(vorgaenger) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  zeilen bytea NOT NULL,
  PRIMARY KEY (kette, lfd)
);
-- Hashes do not compress.
ALTER TABLE protokoll.siegel ALTER COLUMN zeilen SET STORAGE EXTERNAL;
CREATE INDEX siegel_lauf ON protokoll.siegel (epoche, tx_bis, kette);
COMMENT ON TABLE protokoll.siegel IS
  'Seals of the access log, a hash chain per Mandant. Purpose: Unveränderbarkeit nachweisen, Art. 5 Abs. 2, 32 DSGVO. No personal data. Löschklasse LK-08, with the rows.';
COMMENT ON COLUMN protokoll.siegel.kette IS 'Mandant; 00000000-0000-0000-0000-000000000000 for Land and operation.';
COMMENT ON COLUMN protokoll.siegel.lfd IS 'Number in the chain, from 1 without gap.';
COMMENT ON COLUMN protokoll.siegel.epoche IS 'Epoch of the sealed rows.';
COMMENT ON COLUMN protokoll.siegel.tx_von IS 'First transaction of the run (inclusive): where the run before ended.';
COMMENT ON COLUMN protokoll.siegel.tx_bis IS 'End of the run (exclusive); the same for all chains of a run.';
COMMENT ON COLUMN protokoll.siegel.anzahl IS 'Number of rows.';
COMMENT ON COLUMN protokoll.siegel.zeit_von IS 'Earliest row.';
COMMENT ON COLUMN protokoll.siegel.zeit_bis IS 'Latest row.';
COMMENT ON COLUMN protokoll.siegel.erstellt_am IS 'When it was sealed.';
COMMENT ON COLUMN protokoll.siegel.vorgaenger IS 'Hash of the seal before; zeros for the first.';
COMMENT ON COLUMN protokoll.siegel.hash IS 'SHA-256 over head, predecessor and row hashes.';
COMMENT ON COLUMN protokoll.siegel.zeilen IS 'SHA-256 of each row in the order (tx, id), 32 bytes each.';
ALTER TABLE protokoll.siegel ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.siegel FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON protokoll.siegel FOR SELECT TO kim_protokoll USING (true);
CREATE POLICY versiegeln ON protokoll.siegel FOR INSERT TO kim_protokoll
  WITH CHECK ((SELECT kontext.systemkonto()) = 'siegel');
CREATE POLICY pflege ON protokoll.siegel FOR ALL TO kim_owner USING (true);
GRANT SELECT, INSERT ON protokoll.siegel TO kim_protokoll;
GRANT SELECT ON protokoll.siegel TO kim_sicherung;

CREATE TABLE protokoll.loeschung (
  id uuid PRIMARY KEY,
  vor date NOT NULL,
  partitionen text[] NOT NULL,
  eintraege bigint NOT NULL,
  siegel bigint NOT NULL,
  ausgefuehrt_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE protokoll.loeschung IS
  'Which months of the log were dropped. Purpose: Löschnachweis ohne Personenbezug (DP-G-06). No personal data. Löschklasse: none.';
COMMENT ON COLUMN protokoll.loeschung.id IS 'Id of the deletion.';
COMMENT ON COLUMN protokoll.loeschung.vor IS 'Everything before this day was dropped.';
COMMENT ON COLUMN protokoll.loeschung.partitionen IS 'Dropped partitions.';
COMMENT ON COLUMN protokoll.loeschung.eintraege IS 'Dropped rows.';
COMMENT ON COLUMN protokoll.loeschung.siegel IS 'Deleted seals.';
COMMENT ON COLUMN protokoll.loeschung.ausgefuehrt_am IS 'When.';

CREATE TABLE protokoll.loeschung_kette (
  loeschung_id uuid NOT NULL REFERENCES protokoll.loeschung,
  kette uuid NOT NULL,
  lfd bigint NOT NULL,
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (loeschung_id, kette)
);
COMMENT ON TABLE protokoll.loeschung_kette IS
  'Last deleted seal of each chain: where the rest of the chain ties in. No personal data. Löschklasse: none.';
COMMENT ON COLUMN protokoll.loeschung_kette.loeschung_id IS 'The deletion.';
COMMENT ON COLUMN protokoll.loeschung_kette.kette IS 'Chain.';
COMMENT ON COLUMN protokoll.loeschung_kette.lfd IS 'Number of the last deleted seal.';
COMMENT ON COLUMN protokoll.loeschung_kette.hash IS 'Its hash.';
ALTER TABLE protokoll.loeschung ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.loeschung FORCE ROW LEVEL SECURITY;
ALTER TABLE protokoll.loeschung_kette ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.loeschung_kette FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON protokoll.loeschung FOR SELECT TO kim_protokoll, kim_loeschung USING (true);
CREATE POLICY lesen ON protokoll.loeschung_kette FOR SELECT TO kim_protokoll, kim_loeschung USING (true);
CREATE POLICY pflege ON protokoll.loeschung FOR ALL TO kim_owner USING (true) WITH CHECK (true);
CREATE POLICY pflege ON protokoll.loeschung_kette FOR ALL TO kim_owner USING (true) WITH CHECK (true);
GRANT SELECT ON protokoll.loeschung, protokoll.loeschung_kette TO kim_protokoll, kim_loeschung, kim_sicherung;

CREATE FUNCTION protokoll.utc(zeit timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT to_char(zeit AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;
COMMENT ON FUNCTION protokoll.utc(timestamptz) IS 'Time with microseconds in UTC, independent of the session.';

-- Creates the months from the current one to `voraus` months ahead, as far as missing. Answers how many.
CREATE FUNCTION protokoll.erstelle_partitionen(voraus int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '5s' AS $$
DECLARE
  monat timestamptz;
  name text;
  neu int := 0;
BEGIN
  IF voraus NOT BETWEEN 0 AND 24 THEN
    RAISE EXCEPTION 'voraus must be between 0 and 24';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('kim protokoll partitionen', 0));
  FOR i IN 0..voraus LOOP
    monat := date_trunc('month', clock_timestamp()) + make_interval(months => i);
    name := 'eintrag_' || to_char(monat, 'YYYY_MM');
    CONTINUE WHEN to_regclass('protokoll.' || name) IS NOT NULL;
    -- A table attached later locks less than PARTITION OF.
    EXECUTE format('CREATE TABLE protokoll.%I (LIKE protokoll.eintrag INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING COMMENTS)', name);
    EXECUTE format('COMMENT ON TABLE protokoll.%I IS %L', name,
      'Log rows of one month. Purpose, basis: see protokoll.eintrag. Löschklasse LK-08.');
    IF EXISTS (SELECT FROM protokoll.eintrag_rest e WHERE e.zeit >= monat AND e.zeit < monat + interval '1 month') THEN
      -- The month began before its partition was made: its rows wait in the rest.
      ALTER TABLE protokoll.eintrag DETACH PARTITION protokoll.eintrag_rest;
      EXECUTE format('INSERT INTO protokoll.%I SELECT * FROM protokoll.eintrag_rest WHERE zeit >= %L AND zeit < %L',
        name, monat, monat + interval '1 month');
      DELETE FROM protokoll.eintrag_rest e WHERE e.zeit >= monat AND e.zeit < monat + interval '1 month';
    END IF;
    EXECUTE format('ALTER TABLE protokoll.eintrag ATTACH PARTITION protokoll.%I FOR VALUES FROM (%L) TO (%L)',
      name, monat, monat + interval '1 month');
    IF NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = 'protokoll.eintrag_rest'::regclass) THEN
      ALTER TABLE protokoll.eintrag ATTACH PARTITION protokoll.eintrag_rest DEFAULT;
    END IF;
    EXECUTE format('ALTER TABLE protokoll.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE protokoll.%I FORCE ROW LEVEL SECURITY', name);
    neu := neu + 1;
  END LOOP;
  RETURN neu;
END $$;
COMMENT ON FUNCTION protokoll.erstelle_partitionen(int) IS 'Monthly partitions ahead; called by the worker every day.';
REVOKE ALL ON FUNCTION protokoll.erstelle_partitionen(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.erstelle_partitionen(int) TO kim_protokoll;

-- Drops the months that have expired: LK-08, end of the year after the entry, by the clock of the server. An earlier
-- `bis` keeps more (legal hold); a later one is refused. Rows must be sealed first. Answers the number of rows.
CREATE FUNCTION protokoll.loesche_abgelaufene(loeschung_id uuid, bis date DEFAULT NULL) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET lock_timeout = '5s' AS $$
DECLARE
  erlaubt CONSTANT date := make_date(extract(year FROM clock_timestamp())::int - 1, 1, 1);
  grenze CONSTANT date := date_trunc('month', coalesce(bis, erlaubt));
  partition text;
  entfernt text[] := '{}';
  anzahl bigint;
  siegel_weg bigint;
  versiegelt_epoche int;
  versiegelt_tx xid8;
BEGIN
  IF grenze > erlaubt THEN
    RAISE EXCEPTION 'LK-08: entries since % must be kept', erlaubt;
  END IF;
  IF kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN
    RAISE EXCEPTION 'only the system account loeschung deletes log rows';
  END IF;
  -- The same lock as sealing: no seal may be made while its rows go.
  PERFORM pg_advisory_xact_lock(hashtextextended('kim protokoll siegel', 0));
  SELECT s.epoche, s.tx_bis INTO versiegelt_epoche, versiegelt_tx
    FROM protokoll.siegel s ORDER BY s.epoche DESC, s.tx_bis DESC LIMIT 1;
  IF EXISTS (SELECT FROM protokoll.eintrag e WHERE e.zeit < grenze
      AND (e.epoche, e.tx) >= (coalesce(versiegelt_epoche, 0), coalesce(versiegelt_tx, '0'::xid8))) THEN
    RAISE EXCEPTION 'unsealed log rows before %: seal first', grenze;
  END IF;
  SELECT count(*) INTO anzahl FROM protokoll.eintrag e WHERE e.zeit < grenze;
  FOR partition IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'protokoll.eintrag'::regclass AND c.relname ~ '^eintrag_[0-9]{4}_[0-9]{2}$'
      AND to_date(right(c.relname, 7), 'YYYY_MM') < grenze
    ORDER BY c.relname
  LOOP
    EXECUTE format('DROP TABLE protokoll.%I', partition);
    entfernt := entfernt || partition;
  END LOOP;
  DELETE FROM protokoll.eintrag_rest e WHERE e.zeit < grenze;
  IF anzahl = 0 AND entfernt = '{}' THEN
    RETURN 0;
  END IF;
  INSERT INTO protokoll.loeschung (id, vor, partitionen, eintraege, siegel) VALUES (loeschung_id, grenze, entfernt, anzahl, 0);
  -- A seal goes with its rows, from the start of its chain on; the newest of a chain stays, the chain goes on from it.
  WITH erster_bleibt AS (
    SELECT k.kette, coalesce(
      (SELECT min(s.lfd) FROM protokoll.siegel s WHERE s.kette = k.kette AND s.zeit_bis >= grenze), max(k.lfd)) AS lfd
    FROM protokoll.siegel k GROUP BY k.kette
  ), weg AS (
    DELETE FROM protokoll.siegel s USING erster_bleibt b WHERE s.kette = b.kette AND s.lfd < b.lfd
    RETURNING s.kette, s.lfd, s.hash
  ), letzte AS (
    INSERT INTO protokoll.loeschung_kette (loeschung_id, kette, lfd, hash)
    SELECT DISTINCT ON (w.kette) loesche_abgelaufene.loeschung_id, w.kette, w.lfd, w.hash FROM weg w ORDER BY w.kette, w.lfd DESC
  )
  SELECT count(*) INTO siegel_weg FROM weg;
  UPDATE protokoll.loeschung l SET siegel = siegel_weg WHERE l.id = loesche_abgelaufene.loeschung_id;
  RETURN anzahl;
END $$;
COMMENT ON FUNCTION protokoll.loesche_abgelaufene(uuid, date) IS 'LK-08: drops expired months of the log and writes what it did.';
REVOKE ALL ON FUNCTION protokoll.loesche_abgelaufene(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.loesche_abgelaufene(uuid, date) TO kim_loeschung;

-- After a restore into a new server, whose transaction numbers are lower than those of the log.
CREATE FUNCTION protokoll.beginne_epoche() RETURNS int LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  neu CONSTANT int := protokoll.epoche() + 1;
BEGIN
  IF NOT EXISTS (SELECT FROM protokoll.siegel s
      WHERE s.epoche = protokoll.epoche() AND s.tx_bis > pg_snapshot_xmax(pg_current_snapshot())) THEN
    RAISE EXCEPTION 'the transaction numbers of this server go on from the log: no new epoch needed';
  END IF;
  EXECUTE format('CREATE OR REPLACE FUNCTION protokoll.epoche() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS %L',
    'SELECT ' || neu);
  RETURN neu;
END $$;
COMMENT ON FUNCTION protokoll.beginne_epoche() IS 'Called once after a restore, before the system opens.';
REVOKE ALL ON FUNCTION protokoll.beginne_epoche() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.beginne_epoche() TO kim_protokoll;

SELECT protokoll.erstelle_partitionen(3);

-- Stellen of the three Bausteine with two times: gueltig_von/bis = when it is so, erfasst_am/ersetzt_am = when we knew.
-- Rows are never changed: a correction sets ersetzt_am on the old row and adds new ones. A report for a day and a
-- state of knowledge reads rows valid on the day, recorded by then and not yet replaced then (decision 10).

-- Equality on uuid and smallint in exclusion constraints. Trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA technik;

CREATE TABLE foerderung.kontingent (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  baustein smallint NOT NULL CHECK (baustein BETWEEN 1 AND 3),
  zugewiesen_vzae integer NOT NULL CHECK (zugewiesen_vzae >= 0),
  vorgesehen_vzae integer NOT NULL CHECK (vorgesehen_vzae >= 0),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  stand date,
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 300),
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  ersetzt_am timestamptz CHECK (ersetzt_am >= erfasst_am),
  CHECK (vorgesehen_vzae <= zugewiesen_vzae),
  EXCLUDE USING gist (standort_id technik.gist_uuid_ops WITH =, baustein technik.gist_int2_ops WITH =,
    daterange(gueltig_von, gueltig_bis, '[]') WITH &&) WHERE (ersetzt_am IS NULL)
);
COMMENT ON TABLE foerderung.kontingent IS
  'Stellen that the Land makes available (zugewiesen) and that the Kommune calls up or plans (vorgesehen), per Standort and Baustein, in hundredths of a VZÄ. Purpose: Stellenbesetzung reports. No data about persons but the recording account. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.kontingent.vorgesehen_vzae IS 'Baustein 1: abgerufen. Bausteine 2 and 3: kommunal vorgesehen. Two facts, never one label.';
COMMENT ON COLUMN foerderung.kontingent.stand IS 'Stichtag of the Meldung the row comes from; NULL when kept continuously by hand.';
COMMENT ON COLUMN foerderung.kontingent.erfasst_von IS 'Account that recorded the row; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
CREATE INDEX kontingent_bericht ON foerderung.kontingent (baustein, standort_id, gueltig_von);

CREATE TABLE foerderung.stelle (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  baustein smallint NOT NULL CHECK (baustein BETWEEN 1 AND 3),
  verwaltungsassistenz boolean NOT NULL DEFAULT false CHECK (NOT verwaltungsassistenz OR baustein = 1),
  mandant_id uuid REFERENCES stamm.mandant,
  kommune_id uuid REFERENCES stamm.kommune,
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  UNIQUE (id, standort_id, baustein)
);
COMMENT ON TABLE foerderung.stelle IS
  'A Stelle of the Stellenplan: what never changes about it. A Stelle that moves to another verantwortliche Stelle ends and a new one begins. Purpose: Stellenplan, Verwendungsnachweis. Basis: Nr. 5.4.1 Richtlinie. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.stelle.verwaltungsassistenz IS 'Half a Stelle of Verwaltungsassistenz: not part of the Baustein 1 table of the Land.';
COMMENT ON COLUMN foerderung.stelle.mandant_id IS 'Verantwortliche Stelle that employs, when it is not the Standort itself (Träger, kreisangehörige Kommune).';
COMMENT ON COLUMN foerderung.stelle.erfasst_von IS 'Account that recorded the row; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
CREATE INDEX stelle_standort ON foerderung.stelle (standort_id, baustein);

CREATE TABLE foerderung.stelle_fassung (
  stelle_id uuid NOT NULL REFERENCES foerderung.stelle,
  version integer NOT NULL CHECK (version >= 1),
  bezeichnung text NOT NULL CHECK (char_length(bezeichnung) BETWEEN 1 AND 120),
  umfang_vzae integer NOT NULL CHECK (umfang_vzae BETWEEN 1 AND 100),
  anbindung text NOT NULL CHECK (anbindung IN ('KI', 'KOMMUNALES_AMT', 'KREISANGEHOERIGE_KOMMUNE', 'FW')),
  anbindung_grund text CHECK (char_length(anbindung_grund) BETWEEN 1 AND 500),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  ersetzt_am timestamptz CHECK (ersetzt_am >= erfasst_am),
  PRIMARY KEY (stelle_id, version)
);
COMMENT ON TABLE foerderung.stelle_fassung IS
  'Wording of a Stelle, one row per version; the one without ersetzt_am holds. No personal data: bezeichnung names the post. Purpose: Stellenplan with history. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.stelle_fassung.anbindung_grund IS 'Reason for another office than the Kommunales Integrationszentrum: Handlungskonzept 2.1 and Anhang demand it.';
COMMENT ON COLUMN foerderung.stelle_fassung.erfasst_von IS 'Account that recorded the row; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
CREATE UNIQUE INDEX stelle_fassung_aktuell ON foerderung.stelle_fassung (stelle_id) WHERE ersetzt_am IS NULL;

CREATE TABLE foerderung.besetzung (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  baustein smallint NOT NULL CHECK (baustein BETWEEN 1 AND 3),
  stelle_id uuid,
  vzae integer NOT NULL CHECK (vzae >= 0),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  stand date,
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 300),
  ersetzt_zeile uuid,
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  ersetzt_am timestamptz CHECK (ersetzt_am >= erfasst_am),
  FOREIGN KEY (stelle_id, standort_id, baustein) REFERENCES foerderung.stelle (id, standort_id, baustein),
  CHECK (stelle_id IS NULL OR vzae BETWEEN 1 AND 100),
  EXCLUDE USING gist (standort_id technik.gist_uuid_ops WITH =, baustein technik.gist_int2_ops WITH =,
    daterange(gueltig_von, gueltig_bis, '[]') WITH &&) WHERE (ersetzt_am IS NULL AND stelle_id IS NULL)
);
COMMENT ON TABLE foerderung.besetzung IS
  'Filled share in hundredths of a VZÄ: of one Stelle, or of a whole Standort and Baustein (Sammelmeldung, stelle_id NULL). Who fills it stands in besetzung_person. Purpose: Stellenbesetzung reports, Verwendungsnachweis. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.besetzung.stand IS 'Stichtag of the Meldung the row comes from; NULL when kept continuously by hand.';
COMMENT ON COLUMN foerderung.besetzung.ersetzt_zeile IS 'The row that this one corrects or continues.';
COMMENT ON COLUMN foerderung.besetzung.erfasst_von IS 'Account that recorded the row; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
CREATE INDEX besetzung_bericht ON foerderung.besetzung (baustein, standort_id, gueltig_von);
CREATE INDEX besetzung_stelle ON foerderung.besetzung (stelle_id) WHERE stelle_id IS NOT NULL;

CREATE TABLE foerderung.besetzung_person (
  besetzung_id uuid PRIMARY KEY REFERENCES foerderung.besetzung,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  kuerzel text NOT NULL CHECK (kuerzel ~ '^[A-Z0-9][A-Z0-9-]{1,11}$')
);
COMMENT ON TABLE foerderung.besetzung_person IS
  'Pseudonym of the person who fills a share (HR-01): a table of its own, so that only the own KI-Leitung and Zuwendungsempfänger see it. Basis: § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.besetzung_person.kuerzel IS 'Pseudonym, never a name; the key to it stays with the personnel office. Basis: § 18 DSG NRW. Löschklasse LK-12.';

CREATE TABLE foerderung.stellen_import (
  id uuid PRIMARY KEY,
  baustein smallint NOT NULL CHECK (baustein BETWEEN 1 AND 3),
  datei_hash text NOT NULL CHECK (datei_hash ~ '^[0-9a-f]{64}$'),
  zeilen integer NOT NULL,
  neu integer NOT NULL,
  unveraendert integer NOT NULL,
  ausgelassen integer NOT NULL,
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  systemkonto text
);
COMMENT ON TABLE foerderung.stellen_import IS
  'Imports of Stellenbesetzung tables that wrote something: hash of the file, who, when, counts. Purpose: the same file twice changes nothing; traceability. Löschklasse LK-11.';
COMMENT ON COLUMN foerderung.stellen_import.erfasst_von IS 'Account that imported; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-11.';
CREATE INDEX stellen_import_datei ON foerderung.stellen_import (datei_hash);

-- Who sees which rows. LAND: all Standorte. STANDORT: the own one. Baustein 3 staff: Baustein 3 of the own Standort.
DO $$
DECLARE
  t text;
  land CONSTANT text := $p$(SELECT kontext.rolle()) IN ('MINISTERIUM', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'PRUEFUNG_LESEND')$p$;
  system CONSTANT text := $p$(SELECT kontext.systemkonto()) IN ('betrieb', 'demo')$p$;
  standort CONSTANT text := $p$standort_id = (SELECT kontext.standort_id())
    AND ((SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG')
      OR ((SELECT kontext.rolle()) = 'B3_FACHKRAFT' AND baustein = 3))$p$;
  pflege CONSTANT text := $p$standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')$p$;
BEGIN
  FOREACH t IN ARRAY ARRAY['kontingent', 'stelle', 'stelle_fassung', 'besetzung', 'besetzung_person', 'stellen_import'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', t);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', t);
  END LOOP;

  FOREACH t IN ARRAY ARRAY['kontingent', 'stelle', 'besetzung'] LOOP
    EXECUTE format('CREATE POLICY lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s OR %s OR (%s))', t, land, system, standort);
    EXECUTE format('CREATE POLICY pflegen ON foerderung.%I FOR INSERT TO kim_foerderung WITH CHECK (%s OR (%s))', t, system, pflege);
  END LOOP;
  -- The ministry imports Kontingente and Sammelmeldungen of all Standorte, never single Stellen.
  CREATE POLICY importieren ON foerderung.kontingent FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'MINISTERIUM');
  CREATE POLICY importieren ON foerderung.besetzung FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'MINISTERIUM' AND stelle_id IS NULL);
  -- The only change a row ever sees is the moment from which it no longer holds.
  EXECUTE format('CREATE POLICY ersetzen ON foerderung.kontingent FOR UPDATE TO kim_foerderung
    USING (ersetzt_am IS NULL AND (%s OR (%s) OR (SELECT kontext.rolle()) = ''MINISTERIUM''))
    WITH CHECK (ersetzt_am IS NOT NULL)', system, pflege);
  EXECUTE format('CREATE POLICY ersetzen ON foerderung.besetzung FOR UPDATE TO kim_foerderung
    USING (ersetzt_am IS NULL AND (%s OR (%s) OR ((SELECT kontext.rolle()) = ''MINISTERIUM'' AND stelle_id IS NULL)))
    WITH CHECK (ersetzt_am IS NOT NULL)', system, pflege);
  GRANT UPDATE (ersetzt_am) ON foerderung.kontingent, foerderung.besetzung, foerderung.stelle_fassung TO kim_foerderung;

  EXECUTE format('CREATE POLICY lesen ON foerderung.besetzung_person FOR SELECT TO kim_foerderung
    USING (standort_id = (SELECT kontext.standort_id())
      AND (SELECT kontext.rolle()) IN (''KI_LEITUNG'', ''ZE_SACHBEARBEITUNG'', ''ZE_ZEICHNUNG''))');
  EXECUTE format('CREATE POLICY pflegen ON foerderung.besetzung_person FOR INSERT TO kim_foerderung WITH CHECK (%s OR (%s))', system, pflege);

  EXECUTE format('CREATE POLICY lesen ON foerderung.stellen_import FOR SELECT TO kim_foerderung USING (%s OR %s)', land, system);
  EXECUTE format('CREATE POLICY importieren ON foerderung.stellen_import FOR INSERT TO kim_foerderung
    WITH CHECK (%s OR (SELECT kontext.rolle()) = ''MINISTERIUM'')', system);
END $$;

-- A Träger or kreisangehörige Kommune sees the Stellen it employs, nothing else of the Standort.
CREATE POLICY eigene_lesen ON foerderung.stelle FOR SELECT TO kim_foerderung
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) IN ('TEAMLEITUNG', 'LE_SACHBEARBEITUNG'));
CREATE POLICY eigene_lesen ON foerderung.besetzung FOR SELECT TO kim_foerderung
  USING ((SELECT kontext.rolle()) IN ('TEAMLEITUNG', 'LE_SACHBEARBEITUNG')
    AND stelle_id IN (SELECT s.id FROM foerderung.stelle s));
-- Whoever sees the Stelle sees its wording: the inner query runs under the policies of stelle.
CREATE POLICY lesen ON foerderung.stelle_fassung FOR SELECT TO kim_foerderung
  USING (stelle_id IN (SELECT s.id FROM foerderung.stelle s));
CREATE POLICY pflegen ON foerderung.stelle_fassung FOR INSERT TO kim_foerderung
  WITH CHECK (((SELECT kontext.systemkonto()) IN ('betrieb', 'demo') OR (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG'))
    AND stelle_id IN (SELECT s.id FROM foerderung.stelle s));
CREATE POLICY ersetzen ON foerderung.stelle_fassung FOR UPDATE TO kim_foerderung
  USING (ersetzt_am IS NULL
    AND ((SELECT kontext.systemkonto()) IN ('betrieb', 'demo') OR (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG'))
    AND stelle_id IN (SELECT s.id FROM foerderung.stelle s))
  WITH CHECK (ersetzt_am IS NOT NULL);

-- Register of the kreisangehörige Kommunen with its history, and Anlaufstellen with what they cover. Kommunen come from a file and are
-- never invented; a row that held for a time is closed, never overwritten. Anlaufstellen are data of offices, in the domain steuerung.

-- ── Kommunen ────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE stamm.kommune ADD COLUMN nachfolger_id uuid REFERENCES stamm.kommune;
COMMENT ON COLUMN stamm.kommune.nachfolger_id IS 'Kommune that took this one in (Eingemeindung); who looks for the old name finds the new one.';
ALTER TABLE stamm.kommune ADD CONSTRAINT kommune_im_standort UNIQUE (standort_id, id);
CREATE INDEX kommune_nachfolger ON stamm.kommune (nachfolger_id);

CREATE TABLE stamm.kommune_stand (
  standort_id uuid NOT NULL,
  kommune_id uuid NOT NULL,
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  art text CHECK (art IN ('STADT', 'GEMEINDE')),
  ags text CHECK (ags ~ '^[0-9]{8}$'),
  ars text CHECK (ars ~ '^[0-9]{12}$'),
  breite float8 CHECK (breite BETWEEN -90 AND 90),
  laenge float8 CHECK (laenge BETWEEN -180 AND 180),
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 200),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, kommune_id, gueltig_von),
  FOREIGN KEY (standort_id, kommune_id) REFERENCES stamm.kommune (standort_id, id),
  CHECK ((breite IS NULL) = (laenge IS NULL))
);
COMMENT ON TABLE stamm.kommune_stand IS
  'What a Kommune was called and by which keys it went, with validity: renamed or given a new key, the old row stays and ends. No personal data. Löschklasse: none.';
COMMENT ON COLUMN stamm.kommune_stand.quelle IS 'File from which it came, by name and Gebietsstand.';

-- A place is a Kommune, or the Standort itself when it is a kreisfreie Stadt.
CREATE TABLE stamm.postleitzahl (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  ort_id uuid NOT NULL,
  plz text NOT NULL CHECK (plz ~ '^[0-9]{5}$'),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  PRIMARY KEY (standort_id, ort_id, plz, gueltig_von)
);
COMMENT ON TABLE stamm.postleitzahl IS 'Postleitzahlen of a place with validity; one may belong to several places. No personal data. Löschklasse: none.';
COMMENT ON COLUMN stamm.postleitzahl.ort_id IS 'Kommune, or the Standort itself when it is a kreisfreie Stadt.';

CREATE TABLE stamm.einwohnerzahl (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  ort_id uuid NOT NULL,
  stichtag date NOT NULL,
  einwohner integer NOT NULL CHECK (einwohner BETWEEN 0 AND 20000000),
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 200),
  PRIMARY KEY (standort_id, ort_id, stichtag, quelle)
);
COMMENT ON TABLE stamm.einwohnerzahl IS 'Published population of a place on a day, by source: a new census stands beside the old one. No personal data. Löschklasse: none.';
COMMENT ON COLUMN stamm.einwohnerzahl.ort_id IS 'Kommune, or the Standort itself when it is a kreisfreie Stadt.';

DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['kommune_stand', 'postleitzahl', 'einwohnerzahl'] LOOP
    EXECUTE format('ALTER TABLE stamm.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE stamm.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('CREATE POLICY lesen ON stamm.%I FOR SELECT USING (true)', tabelle);
    EXECUTE format('GRANT SELECT ON stamm.%I TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung, kim_funktion, kim_sicherung', tabelle);
    EXECUTE format($p$CREATE POLICY pflegen ON stamm.%I FOR INSERT TO kim_foerderung WITH CHECK ((SELECT kontext.systemkonto()) IN ('betrieb', 'demo'))$p$, tabelle);
    EXECUTE format($p$CREATE POLICY aendern ON stamm.%I FOR UPDATE TO kim_foerderung USING ((SELECT kontext.systemkonto()) IN ('betrieb', 'demo'))$p$, tabelle);
    EXECUTE format('GRANT INSERT, UPDATE ON stamm.%I TO kim_foerderung', tabelle);
  END LOOP;
  -- The ministry brings in the register of the land, the KI its own Kreis.
  FOREACH tabelle IN ARRAY ARRAY['kommune', 'kommune_stand', 'postleitzahl', 'einwohnerzahl'] LOOP
    EXECUTE format($p$CREATE POLICY einfuehren ON stamm.%I FOR INSERT TO kim_foerderung WITH CHECK ((SELECT kontext.rolle()) = 'MINISTERIUM'
      OR ((SELECT kontext.rolle()) = 'KI_LEITUNG' AND standort_id = (SELECT kontext.standort_id())))$p$, tabelle);
    EXECUTE format($p$CREATE POLICY fortschreiben ON stamm.%I FOR UPDATE TO kim_foerderung USING ((SELECT kontext.rolle()) = 'MINISTERIUM'
      OR ((SELECT kontext.rolle()) = 'KI_LEITUNG' AND standort_id = (SELECT kontext.standort_id())))$p$, tabelle);
  END LOOP;
END $$;

-- ── Anlaufstellen ───────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE steuerung.anlaufstelle (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  angaben jsonb NOT NULL CHECK (jsonb_typeof(angaben) = 'object' AND pg_column_size(angaben) <= 32768),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  bestaetigt_am date NOT NULL,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id)
);
COMMENT ON TABLE steuerung.anlaufstelle IS
  'Place where somebody is advised: address, hours, languages, and the Kommunen it covers; read by anybody. No personal data beside the official contact and the account. Purpose: who is responsible for which place (Handlungskonzept Anhang, KR-04, KR-07). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.anlaufstelle.angaben IS 'The Anlaufstelle as its contract describes it; texts are checked for what identifies a person. Official contact: Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.anlaufstelle.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.anlaufstelle.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX anlaufstelle_name ON steuerung.anlaufstelle (standort_id, name, id);

CREATE TABLE steuerung.anlaufstelle_aenderung (
  standort_id uuid NOT NULL,
  anlaufstelle_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('ANGELEGT', 'GEAENDERT', 'BESTAETIGT')),
  felder jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(felder) = 'array'),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, anlaufstelle_id, lfd),
  FOREIGN KEY (standort_id, anlaufstelle_id) REFERENCES steuerung.anlaufstelle (standort_id, id)
);
COMMENT ON TABLE steuerung.anlaufstelle_aenderung IS
  'History of an Anlaufstelle, never changed: who did what when, with what stood there before and after. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.anlaufstelle_aenderung.felder IS 'Changed fields with old and new content. Official contact: Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.anlaufstelle_aenderung.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-16.';

DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['anlaufstelle', 'anlaufstelle_aenderung'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format($p$CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (standort_id = (SELECT kontext.standort_id())
      AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'))$p$, tabelle);
  END LOOP;
END $$;
CREATE POLICY funktion ON steuerung.anlaufstelle FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON steuerung.anlaufstelle TO kim_funktion;
CREATE POLICY anlegen ON steuerung.anlaufstelle FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND bearbeitet_von = (SELECT kontext.konto_id()));
CREATE POLICY bearbeiten ON steuerung.anlaufstelle FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND bearbeitet_von = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT, UPDATE (name, angaben, gueltig_von, gueltig_bis, bestaetigt_am, erklaert, version, bearbeitet_von) ON steuerung.anlaufstelle TO kim_steuerung;
CREATE POLICY anlegen ON steuerung.anlaufstelle_aenderung FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT ON steuerung.anlaufstelle_aenderung TO kim_steuerung;

-- ── For anybody, before there is an actor ───────────────────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.lies_orte(p_heute date)
  RETURNS TABLE (standort_id uuid, standort text, typ text, ort_id uuid, name text, fruehere text[], plz text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH ort AS (
    SELECT k.standort_id, k.id AS ort_id, k.name FROM stamm.kommune k
     WHERE k.gueltig_von <= p_heute AND (k.gueltig_bis IS NULL OR k.gueltig_bis >= p_heute)
    UNION ALL
    SELECT n.standort_id, n.standort_id, n.name FROM stamm.standort_name n
     WHERE n.gueltig_von <= p_heute AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= p_heute)
  ), frueher AS (
    SELECT s.kommune_id AS ort_id, s.name FROM stamm.kommune_stand s
    UNION SELECT k.nachfolger_id, k.name FROM stamm.kommune k WHERE k.nachfolger_id IS NOT NULL
  ), alt AS (
    SELECT f.ort_id, array_agg(f.name ORDER BY f.name) AS namen FROM frueher f GROUP BY f.ort_id
  ), zahl AS (
    SELECT p.ort_id, array_agg(p.plz ORDER BY p.plz) AS plz FROM stamm.postleitzahl p
     WHERE p.gueltig_von <= p_heute AND (p.gueltig_bis IS NULL OR p.gueltig_bis >= p_heute) GROUP BY p.ort_id
  )
  SELECT o.standort_id, n.name, s.typ, o.ort_id, o.name, coalesce(array_remove(a.namen, o.name), '{}'), coalesce(z.plz, '{}')
    FROM ort o JOIN stamm.standort s ON s.id = o.standort_id
    JOIN stamm.standort_name n ON n.standort_id = o.standort_id AND n.gueltig_von <= p_heute AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= p_heute)
    LEFT JOIN alt a ON a.ort_id = o.ort_id LEFT JOIN zahl z ON z.ort_id = o.ort_id
$$;
COMMENT ON FUNCTION steuerung.lies_orte(date) IS 'Places of the land with their Standort, former names and Postleitzahlen: Kommunen, and Standorte themselves. What the register holds, no client data.';
REVOKE ALL ON FUNCTION steuerung.lies_orte(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.lies_orte(date) TO kim_app;

CREATE FUNCTION steuerung.lies_anlaufstellen(p_standort uuid, p_heute date) RETURNS TABLE (id uuid, angaben jsonb, bestaetigt_am date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.angaben, a.bestaetigt_am FROM steuerung.anlaufstelle a
   WHERE a.standort_id = p_standort AND a.gueltig_von <= p_heute AND (a.gueltig_bis IS NULL OR a.gueltig_bis >= p_heute) ORDER BY a.name, a.id
$$;
COMMENT ON FUNCTION steuerung.lies_anlaufstellen(uuid, date) IS 'Anlaufstellen of a Standort that are valid today.';
REVOKE ALL ON FUNCTION steuerung.lies_anlaufstellen(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.lies_anlaufstellen(uuid, date) TO kim_app;

RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

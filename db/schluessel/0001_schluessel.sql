-- Wrapped keys, in a database of their own: a backup of the data without this one opens nothing, and of this database
-- only the newest backup is kept. So a deleted key is gone from the backups too. The master key is in neither.
-- Login is kim_app itself (it becomes no domain role here); every query names its Mandant in kim.mandant_id.

CREATE SCHEMA schluessel;
COMMENT ON SCHEMA schluessel IS
  'Wrapped data keys and search keys. Purpose: Verschlüsselung und unwiderrufliches Löschen, Art. 17, 25, 32 DSGVO.';
GRANT USAGE ON SCHEMA schluessel TO kim_app, kim_sicherung;

CREATE FUNCTION schluessel.mandant_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.mandant_id', true), '')::uuid $$;
CREATE FUNCTION schluessel.zweck() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.zweck', true), '') $$;
COMMENT ON FUNCTION schluessel.zweck() IS 'Only umschluesselung (rotation of the master key) sees more than one Mandant.';

-- One row per version of the master key in use. A wrapped key refers to it: a version cannot be taken out of use while
-- keys still need it, and a node with an outdated key file cannot make new keys under a version that is gone.
CREATE TABLE schluessel.probe (
  hauptschluessel_version int PRIMARY KEY CHECK (hauptschluessel_version BETWEEN 1 AND 9999),
  siegel bytea NOT NULL CHECK (octet_length(siegel) BETWEEN 29 AND 200),
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE schluessel.probe IS
  'A fixed text sealed under each version of the master key. Purpose: a wrong or missing master key is noticed at the start. No personal data. Löschklasse: none.';
COMMENT ON COLUMN schluessel.probe.hauptschluessel_version IS 'Version in KIM_SCHLUESSEL_DATEI.';
COMMENT ON COLUMN schluessel.probe.siegel IS 'nonce | ciphertext | tag of the fixed text.';
COMMENT ON COLUMN schluessel.probe.erstellt_am IS 'First use of this version.';

CREATE TABLE schluessel.datenschluessel (
  mandant_id uuid NOT NULL,
  subjekt_art text NOT NULL CHECK (subjekt_art IN ('person', 'akte', 'konto', 'mandant', 'institution')),
  subjekt_id uuid NOT NULL,
  loeschklasse text NOT NULL CHECK (loeschklasse IN ('identitaet', 'inhalt', 'besonders')),
  schluessel_id uuid NOT NULL UNIQUE,
  verpackt bytea NOT NULL CHECK (octet_length(verpackt) = 60),
  hauptschluessel_version int NOT NULL REFERENCES schluessel.probe,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, subjekt_art, subjekt_id, loeschklasse)
);
CREATE INDEX datenschluessel_version ON schluessel.datenschluessel (hauptschluessel_version);
COMMENT ON TABLE schluessel.datenschluessel IS
  'One wrapped data key per Mandant, subject and data class. Purpose: deleting the row destroys everything sealed with it. Basis: Art. 17, 25, 32 DSGVO. Löschklasse: that of the sealed data, destroyed before the rows.';
COMMENT ON COLUMN schluessel.datenschluessel.mandant_id IS 'Responsible body.';
COMMENT ON COLUMN schluessel.datenschluessel.subjekt_art IS 'Kind of subject.';
COMMENT ON COLUMN schluessel.datenschluessel.subjekt_id IS
  'Pseudonym: id of the Person, Akte, Konto, Mandant or Institution. Basis: Art. 32 DSGVO. Löschklasse: that of the sealed data.';
COMMENT ON COLUMN schluessel.datenschluessel.loeschklasse IS 'Data class; special categories can be destroyed for themselves.';
COMMENT ON COLUMN schluessel.datenschluessel.schluessel_id IS 'Random id, stands in the header of every sealed value.';
COMMENT ON COLUMN schluessel.datenschluessel.verpackt IS 'nonce | encrypted key | tag, AES-256-GCM under the master key.';
COMMENT ON COLUMN schluessel.datenschluessel.hauptschluessel_version IS 'Version of the master key that wraps it.';
COMMENT ON COLUMN schluessel.datenschluessel.erstellt_am IS 'Made at.';

CREATE TABLE schluessel.mandantschluessel (
  mandant_id uuid NOT NULL,
  zweck text NOT NULL CHECK (zweck IN ('suche')),
  schluessel_id uuid NOT NULL UNIQUE,
  verpackt bytea NOT NULL CHECK (octet_length(verpackt) = 60),
  hauptschluessel_version int NOT NULL REFERENCES schluessel.probe,
  erstellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, zweck)
);
CREATE INDEX mandantschluessel_version ON schluessel.mandantschluessel (hauptschluessel_version);
COMMENT ON TABLE schluessel.mandantschluessel IS
  'Wrapped HMAC key per Mandant for search tokens: the same name gives another token in every Mandant. Basis: Art. 25, 32 DSGVO. No personal data. Löschklasse: none, removed when the Mandant leaves.';
COMMENT ON COLUMN schluessel.mandantschluessel.mandant_id IS 'Responsible body.';
COMMENT ON COLUMN schluessel.mandantschluessel.zweck IS 'What the key is for.';
COMMENT ON COLUMN schluessel.mandantschluessel.schluessel_id IS 'Random id.';
COMMENT ON COLUMN schluessel.mandantschluessel.verpackt IS 'nonce | encrypted key | tag, AES-256-GCM under the master key.';
COMMENT ON COLUMN schluessel.mandantschluessel.hauptschluessel_version IS 'Version of the master key that wraps it.';
COMMENT ON COLUMN schluessel.mandantschluessel.erstellt_am IS 'Made at.';

ALTER TABLE schluessel.probe ENABLE ROW LEVEL SECURITY;
ALTER TABLE schluessel.probe FORCE ROW LEVEL SECURITY;
ALTER TABLE schluessel.datenschluessel ENABLE ROW LEVEL SECURITY;
ALTER TABLE schluessel.datenschluessel FORCE ROW LEVEL SECURITY;
ALTER TABLE schluessel.mandantschluessel ENABLE ROW LEVEL SECURITY;
ALTER TABLE schluessel.mandantschluessel FORCE ROW LEVEL SECURITY;

CREATE POLICY lesen ON schluessel.probe FOR SELECT TO kim_app USING (true);
CREATE POLICY anlegen ON schluessel.probe FOR INSERT TO kim_app WITH CHECK (true);
CREATE POLICY entfernen ON schluessel.probe FOR DELETE TO kim_app USING (schluessel.zweck() = 'umschluesselung');

CREATE POLICY eigene ON schluessel.datenschluessel FOR SELECT TO kim_app
  USING (mandant_id = (SELECT schluessel.mandant_id()));
CREATE POLICY anlegen ON schluessel.datenschluessel FOR INSERT TO kim_app
  WITH CHECK (mandant_id = (SELECT schluessel.mandant_id()));
CREATE POLICY vernichten ON schluessel.datenschluessel FOR DELETE TO kim_app
  USING (mandant_id = (SELECT schluessel.mandant_id()));
CREATE POLICY umschluesseln_lesen ON schluessel.datenschluessel FOR SELECT TO kim_app
  USING ((SELECT schluessel.zweck()) = 'umschluesselung');
CREATE POLICY umschluesseln ON schluessel.datenschluessel FOR UPDATE TO kim_app
  USING ((SELECT schluessel.zweck()) = 'umschluesselung');

CREATE POLICY eigene ON schluessel.mandantschluessel FOR SELECT TO kim_app
  USING (mandant_id = (SELECT schluessel.mandant_id()));
CREATE POLICY anlegen ON schluessel.mandantschluessel FOR INSERT TO kim_app
  WITH CHECK (mandant_id = (SELECT schluessel.mandant_id()));
CREATE POLICY vernichten ON schluessel.mandantschluessel FOR DELETE TO kim_app
  USING (mandant_id = (SELECT schluessel.mandant_id()));
CREATE POLICY umschluesseln_lesen ON schluessel.mandantschluessel FOR SELECT TO kim_app
  USING ((SELECT schluessel.zweck()) = 'umschluesselung');
CREATE POLICY umschluesseln ON schluessel.mandantschluessel FOR UPDATE TO kim_app
  USING ((SELECT schluessel.zweck()) = 'umschluesselung');

GRANT SELECT, INSERT, DELETE ON schluessel.probe, schluessel.datenschluessel, schluessel.mandantschluessel TO kim_app;
GRANT UPDATE (verpackt, hauptschluessel_version) ON schluessel.datenschluessel, schluessel.mandantschluessel TO kim_app;
GRANT SELECT ON schluessel.probe, schluessel.datenschluessel, schluessel.mandantschluessel TO kim_sicherung;

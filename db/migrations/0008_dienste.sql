-- Services of the platform: the outbox for mails and sealed files.

CREATE TABLE technik.mail_ausgang (
  id uuid PRIMARY KEY,
  empfaenger_konto_id uuid REFERENCES benutzer.konto ON DELETE CASCADE,
  empfaenger_adresse text CHECK (char_length(empfaenger_adresse) BETWEEN 3 AND 254 AND empfaenger_adresse ~ '^[^\s@<>,;"]+@[^\s@<>,;"]+$'),
  vorlage text NOT NULL CHECK (vorlage ~ '^[a-z][a-z0-9_]{2,59}$'),
  parameter jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(parameter) = 'object' AND pg_column_size(parameter) <= 2000),
  erzeugt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  gesendet_am timestamptz,
  versuche smallint NOT NULL DEFAULT 0 CHECK (versuche BETWEEN 0 AND 20),
  fehler text CHECK (fehler ~ '^[A-Z0-9_]{1,60}$'),
  CHECK (num_nonnulls(empfaenger_konto_id, empfaenger_adresse) = 1)
);
COMMENT ON TABLE technik.mail_ausgang IS
  'Mails to send. Purpose: notice to staff and partners that something waits for them. Basis: Art. 6 Abs. 1 e DSGVO. Holds codes, ids and links, never client data. Löschklasse LK-09.';
COMMENT ON COLUMN technik.mail_ausgang.empfaenger_konto_id IS 'Account that gets the mail. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN technik.mail_ausgang.empfaenger_adresse IS 'Office address of a partner without an account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN technik.mail_ausgang.parameter IS 'Values of the template: codes, ids, days, links. Emptied when the mail is sent, since a link may open something. Löschklasse LK-09.';
COMMENT ON COLUMN technik.mail_ausgang.fehler IS 'Technical code of the last failed attempt.';
CREATE INDEX mail_ausgang_offen ON technik.mail_ausgang (erzeugt_am) WHERE gesendet_am IS NULL;
ALTER TABLE technik.mail_ausgang ENABLE ROW LEVEL SECURITY;
ALTER TABLE technik.mail_ausgang FORCE ROW LEVEL SECURITY;
CREATE POLICY anlegen ON technik.mail_ausgang FOR INSERT
  TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung
  WITH CHECK (gesendet_am IS NULL AND versuche = 0 AND fehler IS NULL);
CREATE POLICY zustellen ON technik.mail_ausgang FOR ALL TO kim_jobs USING (true) WITH CHECK (true);
-- The outbox is shown in the demo only; on a real installation nobody reads the links of others.
CREATE POLICY demo_lesen ON technik.mail_ausgang FOR SELECT TO kim_anmeldung
  USING ((SELECT art FROM technik.installation) = 'demo');
CREATE POLICY loeschen ON technik.mail_ausgang FOR ALL TO kim_loeschung
  USING (erzeugt_am < clock_timestamp() - interval '30 days');
GRANT INSERT ON technik.mail_ausgang TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung;
GRANT SELECT ON technik.mail_ausgang TO kim_anmeldung;
GRANT SELECT, UPDATE (gesendet_am, versuche, fehler, parameter) ON technik.mail_ausgang TO kim_jobs;
GRANT SELECT, DELETE ON technik.mail_ausgang TO kim_loeschung;

CREATE FUNCTION technik.finde_mailadresse(gesuchtes_konto uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT email FROM benutzer.konto WHERE id = gesuchtes_konto AND aktiv $$;
COMMENT ON FUNCTION technik.finde_mailadresse(uuid) IS
  'Address of an active account, for delivery by kim_jobs only: the queue may know an address, not the account.';

CREATE TABLE technik.datei (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  akte_id uuid,
  person_id uuid,
  klasse text NOT NULL CHECK (klasse IN ('identitaet', 'inhalt', 'besonders')),
  art text NOT NULL CHECK (art IN ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'ODT', 'TEXT')),
  groesse int NOT NULL CHECK (groesse > 0),
  stuecke int NOT NULL CHECK (stuecke > 0),
  name_siegel bytea NOT NULL,
  virenpruefung text NOT NULL CHECK (virenpruefung ~ '^[A-Z0-9_]{2,40}$'),
  erzeugt_von uuid,
  erzeugt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  CHECK (num_nonnulls(akte_id, person_id) = 1)
);
COMMENT ON TABLE technik.datei IS
  'Files of a case, sealed under the key of their Akte or Person. Purpose: documents that the case work needs. Basis: Art. 6 Abs. 1 a, Art. 9 Abs. 2 a DSGVO. Löschklasse LK-03, klasse besonders LK-04.';
COMMENT ON COLUMN technik.datei.akte_id IS 'Akte the file belongs to; its key seals the file. Löschklasse LK-03.';
COMMENT ON COLUMN technik.datei.person_id IS 'Person the file belongs to; its key seals the file. Löschklasse LK-03.';
COMMENT ON COLUMN technik.datei.name_siegel IS 'Sealed file name: a name such as a Bescheid may name the person. Löschklasse as the file.';
COMMENT ON COLUMN technik.datei.virenpruefung IS 'Which check the file passed, so that older files can be checked again.';
COMMENT ON COLUMN technik.datei.erzeugt_von IS 'Account that saved the file. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse as the file.';
CREATE INDEX datei_akte ON technik.datei (mandant_id, akte_id) WHERE akte_id IS NOT NULL;
CREATE INDEX datei_person ON technik.datei (mandant_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE technik.datei_stueck (
  mandant_id uuid NOT NULL,
  datei_id uuid NOT NULL,
  nummer int NOT NULL CHECK (nummer >= 0),
  siegel bytea NOT NULL,
  PRIMARY KEY (mandant_id, datei_id, nummer),
  FOREIGN KEY (mandant_id, datei_id) REFERENCES technik.datei ON DELETE CASCADE
);
COMMENT ON TABLE technik.datei_stueck IS
  'Sealed pieces of a file (at most 1 MB each): application nodes share nothing but the database. Basis and Löschklasse as technik.datei (LK-03, LK-04).';
COMMENT ON COLUMN technik.datei_stueck.siegel IS 'AES-256-GCM under the key of the Akte or Person; the number of the piece is authenticated. Löschklasse as the file.';
-- Sealed bytes do not compress.
ALTER TABLE technik.datei_stueck ALTER COLUMN siegel SET STORAGE EXTERNAL;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['datei', 'datei_stueck'] LOOP
    EXECUTE format('ALTER TABLE technik.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE technik.%I FORCE ROW LEVEL SECURITY', t);
    -- Which Akte inside the Mandant is checked by the use case that owns the Akte.
    EXECUTE format($p$CREATE POLICY lesen ON technik.%I FOR SELECT TO kim_fall
      USING (mandant_id = (SELECT kontext.mandant_id()))$p$, t);
    EXECUTE format($p$CREATE POLICY anlegen ON technik.%I FOR INSERT TO kim_fall
      WITH CHECK (mandant_id = (SELECT kontext.mandant_id()))$p$, t);
    EXECUTE format($p$CREATE POLICY loeschen ON technik.%I FOR ALL TO kim_loeschung
      USING (mandant_id = (SELECT kontext.mandant_id()))$p$, t);
    EXECUTE format('GRANT SELECT, INSERT ON technik.%I TO kim_fall', t);
    EXECUTE format('GRANT SELECT, DELETE ON technik.%I TO kim_loeschung', t);
  END LOOP;
END $$;

REVOKE ALL ON FUNCTION technik.finde_mailadresse(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION technik.finde_mailadresse(uuid) TO kim_jobs;
GRANT CREATE ON SCHEMA technik TO kim_funktion;
ALTER FUNCTION technik.finde_mailadresse(uuid) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA technik FROM kim_funktion;

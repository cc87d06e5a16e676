-- Ground: schemas, the context of a transaction, installation, idempotency.
-- Roles come from db/bootstrap.sql. Every table has RLS enabled and forced: no policy means no rows.

CREATE SCHEMA kontext;
CREATE SCHEMA technik;
CREATE SCHEMA stamm;
CREATE SCHEMA benutzer;
CREATE SCHEMA fall;
CREATE SCHEMA foerderung;
CREATE SCHEMA steuerung;
CREATE SCHEMA befragung;
CREATE SCHEMA bericht;
COMMENT ON SCHEMA kontext IS 'Who acts in this transaction, for what purpose. Set by withActor, read by the policies.';
COMMENT ON SCHEMA technik IS 'Machinery: installation, idempotency, outbox, files.';
COMMENT ON SCHEMA stamm IS 'Shared: KIM-Standorte, Kommunen, Träger, verantwortliche Stellen.';
COMMENT ON SCHEMA benutzer IS 'Accounts, Mitgliedschaften, sessions. Domain role kim_anmeldung.';
COMMENT ON SCHEMA fall IS 'Client data. Domain role kim_fall. Keyed by mandant_id.';
COMMENT ON SCHEMA foerderung IS 'Funding and Stellen. Domain role kim_foerderung. Keyed by standort_id.';
COMMENT ON SCHEMA steuerung IS 'Gremien, Themen, Konzepte without client data. Domain role kim_steuerung.';
COMMENT ON SCHEMA befragung IS 'Surveys, decoupled from the case. Domain role kim_befragung.';
COMMENT ON SCHEMA bericht IS 'Aggregates only. Domain role kim_bericht.';

GRANT USAGE ON SCHEMA kontext TO kim_app, kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht,
  kim_anmeldung, kim_protokoll, kim_loeschung, kim_datenmigration, kim_funktion, kim_jobs, kim_sicherung;
GRANT USAGE ON SCHEMA technik TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung,
  kim_loeschung, kim_datenmigration, kim_funktion, kim_jobs, kim_sicherung;
GRANT USAGE ON SCHEMA stamm TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung,
  kim_datenmigration, kim_funktion, kim_sicherung;
GRANT USAGE ON SCHEMA benutzer TO kim_anmeldung, kim_datenmigration, kim_funktion, kim_sicherung;
GRANT USAGE ON SCHEMA fall TO kim_fall, kim_loeschung, kim_datenmigration, kim_funktion, kim_sicherung;
GRANT USAGE ON SCHEMA foerderung TO kim_foerderung, kim_bericht, kim_datenmigration, kim_funktion, kim_sicherung;
GRANT USAGE ON SCHEMA steuerung TO kim_steuerung, kim_bericht, kim_datenmigration, kim_funktion, kim_sicherung;
GRANT USAGE ON SCHEMA befragung TO kim_befragung, kim_bericht, kim_datenmigration, kim_funktion, kim_sicherung;
GRANT USAGE ON SCHEMA bericht TO kim_fall, kim_bericht, kim_datenmigration, kim_funktion, kim_sicherung;

-- Context. All settings are local to the transaction; an unset one reads as NULL, and no policy accepts NULL.
CREATE FUNCTION kontext.konto_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.konto_id', true), '')::uuid $$;
CREATE FUNCTION kontext.mandant_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.mandant_id', true), '')::uuid $$;
CREATE FUNCTION kontext.standort_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.standort_id', true), '')::uuid $$;
CREATE FUNCTION kontext.rolle() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.rolle', true), '') $$;
CREATE FUNCTION kontext.systemkonto() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.systemkonto', true), '') $$;
CREATE FUNCTION kontext.stichtag() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.stichtag', true), '')::date $$;
CREATE FUNCTION kontext.sitzung_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('kim.sitzung_id', true), '')::uuid $$;
COMMENT ON FUNCTION kontext.stichtag() IS
  'The domain''s today (KIM_STICHTAG in demo and tests). Sessions, locks and log use the real clock.';

CREATE TABLE technik.installation (
  einzig boolean PRIMARY KEY DEFAULT true CHECK (einzig),
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('demo', 'echt')),
  angelegt_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE technik.installation IS
  'One row, written at the first start and never changed: demo or echt. Purpose: demo doors stay closed on real data. No personal data. Löschklasse: none.';
ALTER TABLE technik.installation ENABLE ROW LEVEL SECURITY;
ALTER TABLE technik.installation FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON technik.installation FOR SELECT USING (true);
CREATE POLICY anlegen ON technik.installation FOR INSERT TO kim_anmeldung
  WITH CHECK (kontext.systemkonto() = 'betrieb');
GRANT SELECT ON technik.installation TO kim_anmeldung, kim_fall, kim_foerderung, kim_bericht;
GRANT INSERT ON technik.installation TO kim_anmeldung;

CREATE TABLE technik.idempotenz (
  konto_id uuid NOT NULL,
  schluessel text NOT NULL CHECK (char_length(schluessel) BETWEEN 8 AND 100),
  operation text NOT NULL,
  eingabe_hash bytea NOT NULL,
  antwort jsonb NOT NULL,
  erzeugt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (konto_id, schluessel)
);
COMMENT ON TABLE technik.idempotenz IS
  'Answers of writes by Idempotency-Key: ids and version only, no content. Purpose: the same submission twice is one record. Kept 24 hours. Löschklasse LK-09.';
COMMENT ON COLUMN technik.idempotenz.konto_id IS 'Account that sent the key. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN technik.idempotenz.eingabe_hash IS 'SHA-256 of operation and input: the same key with other input is refused.';
ALTER TABLE technik.idempotenz ENABLE ROW LEVEL SECURITY;
ALTER TABLE technik.idempotenz FORCE ROW LEVEL SECURITY;
CREATE POLICY eigene ON technik.idempotenz FOR ALL
  TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung
  USING (konto_id = (SELECT kontext.konto_id())) WITH CHECK (konto_id = (SELECT kontext.konto_id()));
CREATE POLICY aufraeumen ON technik.idempotenz FOR ALL TO kim_loeschung
  USING (erzeugt_am < clock_timestamp() - interval '24 hours');
GRANT SELECT, INSERT, UPDATE (antwort) ON technik.idempotenz TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung;
GRANT SELECT, DELETE ON technik.idempotenz TO kim_loeschung;
CREATE INDEX idempotenz_alter ON technik.idempotenz (erzeugt_am);

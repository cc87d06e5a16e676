-- Verweise: referral to another Stelle, its link with code, its attempts and answers (Handlungskonzept 2.2: CP-06,
-- VB-01 to VB-03). States, days and kinds are plain; names, texts and what is handed over are sealed.

CREATE TABLE fall.verweis (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  empfaenger_art text NOT NULL CHECK (char_length(empfaenger_art) BETWEEN 1 AND 60),
  angebot_id uuid,
  form text NOT NULL CHECK (form IN ('VERWEIS', 'WEITERLEITUNG', 'EMPFEHLUNG', 'BEGLEITUNG', 'KONTAKT_HERSTELLEN')),
  zustand text NOT NULL CHECK (zustand IN ('VORGESCHLAGEN', 'EINGEWILLIGT', 'ABGELEHNT', 'VERMITTELT', 'ANGENOMMEN',
    'NICHT_ERREICHT', 'ABGEWIESEN', 'ERGEBNIS_ERFASST', 'ZUSAMMENGEFUEHRT', 'ZURUECKGEZOGEN')),
  zustand_seit date NOT NULL,
  vorgeschlagen_am date NOT NULL,
  frist date NOT NULL,
  weg text CHECK (weg IN ('LINK', 'TELEFON', 'PERSOENLICH', 'BRIEF')),
  vermittelt_am date,
  einwilligung_id uuid,
  abweisungsgrund text,
  ergebnis text,
  ergebnis_am date,
  neu boolean NOT NULL DEFAULT false,
  rueckfrage_offen boolean NOT NULL DEFAULT false,
  siegel bytea NOT NULL,
  angelegt_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, einwilligung_id) REFERENCES fall.einwilligung (mandant_id, id),
  CHECK ((weg IS NULL) = (vermittelt_am IS NULL)),
  -- Without a consent nothing is disclosed by us: only a letter that the person carries leaves without one (AT-17).
  CHECK (weg IS NULL OR weg = 'BRIEF' OR einwilligung_id IS NOT NULL)
);
COMMENT ON TABLE fall.verweis IS
  'Verweis to a Stelle: recipient kind, deadline, state, consent that carries it, result (CP-06, VB-02). Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO, § 203 StGB. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.verweis.siegel IS 'Named recipient with way of contact, reason, concern and the chosen items; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.verweis.angebot_id IS 'Angebot of the directory, when the Verweis goes to one; null: a Stelle by kind and name.';
COMMENT ON COLUMN fall.verweis.neu IS 'The Stelle answered and nobody has looked yet.';
COMMENT ON COLUMN fall.verweis.angelegt_von IS 'Account that proposed the Verweis. Löschklasse LK-03.';
CREATE INDEX verweis_akte ON fall.verweis (mandant_id, akte_id);

CREATE TABLE fall.verweis_link (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  verweis_id uuid NOT NULL,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  code_hash text NOT NULL,
  siegel bytea,
  ausgegeben_am date NOT NULL,
  gueltig_bis date NOT NULL CHECK (gueltig_bis >= ausgegeben_am),
  geschlossen_grund text CHECK (geschlossen_grund IN ('WIDERRUF', 'RUECKZUG', 'FALSCHE_STELLE', 'ERNEUERT', 'ERLEDIGT', 'ABGELAUFEN')),
  geoeffnet_am timestamptz,
  fehlversuche integer NOT NULL DEFAULT 0 CHECK (fehlversuche >= 0),
  fehlversuche_gesamt integer NOT NULL DEFAULT 0 CHECK (fehlversuche_gesamt >= 0),
  versuch_am timestamptz,
  angelegt_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, verweis_id) REFERENCES fall.verweis (mandant_id, id),
  -- What was handed over lives exactly as long as the link.
  CHECK ((siegel IS NULL) = (geschlossen_grund IS NOT NULL))
);
COMMENT ON TABLE fall.verweis_link IS
  'Link by which a Stelle without an account answers a Verweis: SHA-256 of the token, Argon2id of the code, end, failed codes. Purpose: Fallarbeit, Art. 32 DSGVO. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03; the content goes when the link ends.';
COMMENT ON COLUMN fall.verweis_link.siegel IS 'Copy of what was handed over with the messages of both sides, sealed under a key of the link alone (subject verweis); emptied and its key destroyed when the link is closed. Löschklasse: end of the link.';
COMMENT ON COLUMN fall.verweis_link.token_hash IS 'SHA-256 of the token in the address; the token itself is stored nowhere.';
COMMENT ON COLUMN fall.verweis_link.code_hash IS 'Argon2id of the code that goes another way.';
COMMENT ON COLUMN fall.verweis_link.angelegt_von IS 'Account that issued the link. Löschklasse LK-03.';
CREATE UNIQUE INDEX verweis_link_token ON fall.verweis_link (token_hash);
CREATE INDEX verweis_link_verweis ON fall.verweis_link (mandant_id, verweis_id);
CREATE UNIQUE INDEX verweis_link_offen ON fall.verweis_link (mandant_id, verweis_id) WHERE geschlossen_grund IS NULL;
CREATE INDEX verweis_link_ablauf ON fall.verweis_link (gueltig_bis) WHERE geschlossen_grund IS NULL;

CREATE TABLE fall.verweis_eintrag (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  verweis_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('VERSUCH', 'ANTWORT', 'NACHRICHT')),
  code text NOT NULL CHECK (char_length(code) BETWEEN 1 AND 60),
  ueber text NOT NULL CHECK (ueber IN ('HAND', 'LINK')),
  datum date NOT NULL,
  siegel bytea,
  erfasst_von uuid,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, verweis_id) REFERENCES fall.verweis (mandant_id, id),
  CHECK ((erfasst_von IS NULL) = (ueber = 'LINK'))
);
COMMENT ON TABLE fall.verweis_eintrag IS
  'Attempts to reach the Stelle, its answers, our messages to it. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.verweis_eintrag.siegel IS 'Text of the attempt, answer or message; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.verweis_eintrag.erfasst_von IS 'Account that recorded it; null: the Stelle by its link. Löschklasse LK-03.';
CREATE INDEX verweis_eintrag_verweis ON fall.verweis_eintrag (mandant_id, verweis_id);

-- A Stelle that answers by its link has no account.
ALTER TABLE fall.ereignis ALTER COLUMN konto_id DROP NOT NULL;
ALTER TABLE fall.ereignis ADD CONSTRAINT ereignis_konto CHECK (konto_id IS NOT NULL OR art = 'VERWEIS_ANTWORT');
COMMENT ON COLUMN fall.ereignis.konto_id IS 'Account that acted; null: a Stelle answered a Verweis by its link. Löschklasse LK-03.';

-- Row level security like every table of an Akte.
DO $$
DECLARE
  t text;
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = %1$I.mandant_id AND z.akte_id = %1$I.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
  bedingung text;
BEGIN
  FOREACH t IN ARRAY ARRAY['verweis', 'verweis_link', 'verweis_eintrag'] LOOP
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
    bedingung := format(eigene, t);
    EXECUTE format('CREATE POLICY eigene_lesen ON fall.%I FOR SELECT TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s)', t, bedingung);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['verweis', 'verweis_link'] LOOP
    EXECUTE format('CREATE POLICY eigene_aendern ON fall.%I FOR UPDATE TO kim_fall USING (%s)', t, format(eigene, t));
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON fall.verweis TO kim_fall;
GRANT SELECT, INSERT ON fall.verweis_eintrag TO kim_fall;
GRANT SELECT, INSERT ON fall.verweis_link TO kim_fall;
-- Token, code and end of a link stand as they were issued; a new one is a new row.
GRANT UPDATE (siegel, geschlossen_grund) ON fall.verweis_link TO kim_fall;

-- The nightly run closes links that are over; it sees those and no others.
CREATE POLICY abgelaufen_lesen ON fall.verweis_link FOR SELECT TO kim_loeschung
  USING (geschlossen_grund IS NULL AND gueltig_bis < (SELECT kontext.stichtag()));
CREATE POLICY abgelaufen_schliessen ON fall.verweis_link FOR UPDATE TO kim_loeschung
  USING (geschlossen_grund IS NULL AND gueltig_bis < (SELECT kontext.stichtag()))
  WITH CHECK (geschlossen_grund = 'ABGELAUFEN');
GRANT SELECT (mandant_id, id, gueltig_bis, geschlossen_grund), UPDATE (siegel, geschlossen_grund) ON fall.verweis_link TO kim_loeschung;

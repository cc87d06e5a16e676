-- Papers: how the Case Management is reached (printed on papers), and who has checked a translation.

CREATE TABLE fall.papier_erreichbarkeit (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  konto_id uuid NOT NULL,
  telefon text NOT NULL CHECK (char_length(telefon) BETWEEN 4 AND 40),
  sprechzeit text CHECK (char_length(sprechzeit) BETWEEN 1 AND 120),
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, konto_id)
);
COMMENT ON TABLE fall.papier_erreichbarkeit IS
  'Work phone and hours of a member of staff, printed on papers for clients. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN fall.papier_erreichbarkeit.konto_id IS 'Account that is reached there. Löschklasse LK-10.';
COMMENT ON COLUMN fall.papier_erreichbarkeit.telefon IS 'Work phone, never a private one. Löschklasse LK-10.';
CREATE INDEX papier_erreichbarkeit_konto ON fall.papier_erreichbarkeit (konto_id);

ALTER TABLE fall.papier_erreichbarkeit ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.papier_erreichbarkeit FORCE ROW LEVEL SECURITY;
CREATE POLICY eigene ON fall.papier_erreichbarkeit FOR ALL TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, INSERT, UPDATE ON fall.papier_erreichbarkeit TO kim_fall;
-- Goes with the account: kim_loeschung sees accounts that are due, and no other.
CREATE POLICY loeschen ON fall.papier_erreichbarkeit FOR ALL TO kim_loeschung
  USING (EXISTS (SELECT 1 FROM benutzer.konto k WHERE k.id = konto_id));
GRANT SELECT, DELETE ON fall.papier_erreichbarkeit TO kim_loeschung;

-- The words of the templates are no client data; a check counts for one KIM-Standort and exactly these words.
CREATE TABLE stamm.textpruefung (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  vorlage text NOT NULL CHECK (vorlage ~ '^[A-Z][A-Z_]{1,59}$'),
  version text NOT NULL CHECK (char_length(version) BETWEEN 1 AND 60),
  sprache text NOT NULL CHECK (sprache ~ '^[a-z]{2,3}$' AND sprache <> 'de'),
  text_hash bytea NOT NULL CHECK (octet_length(text_hash) = 32),
  geprueft_von text NOT NULL CHECK (char_length(geprueft_von) BETWEEN 1 AND 120),
  geprueft_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  erfasst_von uuid NOT NULL,
  zurueckgenommen_am timestamptz
);
COMMENT ON TABLE stamm.textpruefung IS
  'Who has checked the translation of a paper, for which words. Name and day stand on the paper. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse: with the template.';
COMMENT ON COLUMN stamm.textpruefung.text_hash IS 'SHA-256 over the German text and the translation: other words are unchecked again.';
COMMENT ON COLUMN stamm.textpruefung.geprueft_von IS 'Name of the person who checked the translation, printed on the paper. Löschklasse: with the template.';
COMMENT ON COLUMN stamm.textpruefung.erfasst_von IS 'Account that recorded the check; stays as a pseudonym. Löschklasse: with the template.';
CREATE UNIQUE INDEX textpruefung_gilt ON stamm.textpruefung (standort_id, vorlage, sprache, text_hash)
  WHERE zurueckgenommen_am IS NULL;

ALTER TABLE stamm.textpruefung ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.textpruefung FORCE ROW LEVEL SECURITY;
CREATE POLICY drucken ON stamm.textpruefung FOR SELECT TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY lesen ON stamm.textpruefung FOR SELECT TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON stamm.textpruefung FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND erfasst_von = (SELECT kontext.konto_id())
    AND zurueckgenommen_am IS NULL AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY zuruecknehmen ON stamm.textpruefung FOR UPDATE TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (zurueckgenommen_am IS NOT NULL);
GRANT SELECT ON stamm.textpruefung TO kim_fall, kim_foerderung;
GRANT INSERT, UPDATE (zurueckgenommen_am) ON stamm.textpruefung TO kim_foerderung;

-- How a KIM-Standort decides over the Aufnahme: model A or B of the evaluation, with exclusion criteria as hints. Data of
-- the Standort with the day from which it counts; never changed, a new row follows. No client data.

CREATE TABLE stamm.clearing_modell (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  art text NOT NULL CHECK (art IN ('A', 'B')),
  gespraech smallint CHECK (gespraech BETWEEN 1 AND 20),
  ausschluss jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(ausschluss) = 'array' AND jsonb_array_length(ausschluss) <= 20),
  gueltig_von date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  erfasst_von uuid NOT NULL,
  CHECK (art = 'A' OR gespraech IS NULL)
);
COMMENT ON TABLE stamm.clearing_modell IS
  'Clearing of a KIM-Standort from a day on: A own decision, B two deciders with criteria and capacity (EV-04). Guidance, never a block. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse: none.';
COMMENT ON COLUMN stamm.clearing_modell.gespraech IS 'Model A: decided after this conversation; NULL: for each person on its own [L1279–1281].';
COMMENT ON COLUMN stamm.clearing_modell.ausschluss IS 'Exclusion criteria of the Standort, each with its source: hints, never a block [L3365–3369].';
COMMENT ON COLUMN stamm.clearing_modell.erfasst_von IS 'Account that set it; stays as a pseudonym. Löschklasse: none.';
CREATE INDEX clearing_modell_standort ON stamm.clearing_modell (standort_id, gueltig_von);

ALTER TABLE stamm.clearing_modell ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.clearing_modell FORCE ROW LEVEL SECURITY;
CREATE POLICY anwenden ON stamm.clearing_modell FOR SELECT TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY lesen ON stamm.clearing_modell FOR SELECT TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY festlegen ON stamm.clearing_modell FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND erfasst_von = (SELECT kontext.konto_id())
    AND gueltig_von >= (SELECT kontext.stichtag()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT ON stamm.clearing_modell TO kim_fall, kim_foerderung;
GRANT INSERT ON stamm.clearing_modell TO kim_foerderung;

-- The order in which a Standort enters an Akte into the KIM-Datenbank: columns, names and version, never changed, only followed.

CREATE TABLE stamm.zielformular (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  formular text NOT NULL CHECK (formular ~ '^[A-Z][A-Z_]{1,59}$'),
  nummer integer NOT NULL CHECK (nummer > 0),
  fassung text NOT NULL CHECK (char_length(fassung) BETWEEN 1 AND 40),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  beleg text CHECK (char_length(beleg) BETWEEN 1 AND 200),
  felder jsonb NOT NULL CHECK (jsonb_typeof(felder) = 'array' AND jsonb_array_length(felder) BETWEEN 1 AND 60),
  gilt_ab date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  erfasst_von uuid NOT NULL,
  UNIQUE (standort_id, formular, nummer)
);
COMMENT ON TABLE stamm.zielformular IS
  'Order, column names and version of the form of another database (KIM-Datenbank), as a Standort has set it; the highest number counts. Purpose: Richtlinie vom 12.12.2024 Nr. 6 e. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN stamm.zielformular.felder IS 'Fields in the order of the form: code of the value and, where it differs, the name of the column there.';
COMMENT ON COLUMN stamm.zielformular.beleg IS 'Where the order comes from; null: an assumption of the Standort.';
COMMENT ON COLUMN stamm.zielformular.erfasst_von IS 'Account that set it; stays as a pseudonym. Löschklasse LK-16.';

ALTER TABLE stamm.zielformular ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.zielformular FORCE ROW LEVEL SECURITY;
CREATE POLICY anwenden ON stamm.zielformular FOR SELECT TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY lesen ON stamm.zielformular FOR SELECT TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON stamm.zielformular FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND erfasst_von = (SELECT kontext.konto_id())
    AND gilt_ab = (SELECT kontext.stichtag()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT ON stamm.zielformular TO kim_fall, kim_foerderung;
GRANT INSERT ON stamm.zielformular TO kim_foerderung;

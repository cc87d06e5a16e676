-- Minimum documentation of access and Intake (CP-01, CP-02): urgency for every Fall, and the way of access of a Fall
-- that begins without a Kurzberatung (a second Fall after the Abschluss). Concern and initiating Stelle are sealed.

ALTER TABLE fall.aufnahme
  ADD COLUMN dringlichkeit text CHECK (dringlichkeit IN ('SOFORT', 'BALD', 'PLANBAR')),
  ADD COLUMN zugangsweg text CHECK (char_length(zugangsweg) BETWEEN 1 AND 60),
  ADD COLUMN sprache text CHECK (char_length(sprache) BETWEEN 1 AND 20);
COMMENT ON COLUMN fall.aufnahme.dringlichkeit IS 'Urgency at the Intake (CP-02); null: not recorded. Löschklasse LK-03.';
COMMENT ON COLUMN fall.aufnahme.zugangsweg IS 'Way of access (CP-01), only for a Fall that did not begin as a Kurzberatung. Löschklasse LK-03.';
COMMENT ON COLUMN fall.aufnahme.sprache IS 'Language of the conversations (CP-01), only for a Fall that did not begin as a Kurzberatung. Löschklasse LK-03.';

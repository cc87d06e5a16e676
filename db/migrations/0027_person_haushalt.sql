-- Person and household: needs that tell something about health, and the place of a person in the household.

-- Under the key of the Akte and not of the person: the consent BESONDERE_KATEGORIEN is given for the work in one Akte,
-- and what it carries goes with its withdrawal or with the Akte.
CREATE TABLE fall.beteiligte_besonders (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  person_id uuid NOT NULL,
  besonders bytea,
  version integer NOT NULL DEFAULT 1,
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, akte_id, person_id),
  FOREIGN KEY (mandant_id, akte_id, person_id) REFERENCES fall.akte_beteiligte (mandant_id, akte_id, person_id)
);
COMMENT ON TABLE fall.beteiligte_besonders IS
  'What a person needs to take part, as far as it tells something about health (Art. 9 DSGVO). Purpose: Fallarbeit. Basis: Einwilligung Art. 9 Abs. 2 a DSGVO. Löschklasse LK-04.';
COMMENT ON COLUMN fall.beteiligte_besonders.besonders IS
  'Codes and free text, sealed under the key of the Akte for special categories; null: nothing, or erased after the withdrawal. Löschklasse LK-04.';

-- As every table of an Akte (0007): who is zuständig or deputy today, nobody else.
ALTER TABLE fall.beteiligte_besonders ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.beteiligte_besonders FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  bedingung CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = beteiligte_besonders.mandant_id AND z.akte_id = beteiligte_besonders.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.beteiligte_besonders FOR SELECT TO kim_fall USING (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.beteiligte_besonders FOR INSERT TO kim_fall WITH CHECK (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.beteiligte_besonders FOR UPDATE TO kim_fall USING (%s)', bedingung);
END $$;
GRANT SELECT ON fall.beteiligte_besonders TO kim_sicherung;
GRANT SELECT, INSERT ON fall.beteiligte_besonders TO kim_fall;
GRANT UPDATE (besonders, version, geaendert_am) ON fall.beteiligte_besonders TO kim_fall;

-- What the person is to the Hauptperson and whether she lives there tells much about a family: sealed. The period stands
-- in gueltig_von and gueltig_bis, as it did.
ALTER TABLE fall.akte_beteiligte
  ADD COLUMN siegel bytea,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN fall.akte_beteiligte.siegel IS
  'Relation to the Hauptperson and household, sealed under the key of the Akte; null: not recorded. Löschklasse LK-03.';
COMMENT ON COLUMN fall.akte_beteiligte.gueltig_bis IS
  'Last day on which the person takes part in this Akte; null: still. Never of the Hauptperson. Löschklasse LK-03.';
-- A Fall without its Hauptperson would be about nobody.
ALTER TABLE fall.akte_beteiligte
  ADD CONSTRAINT hauptperson_bleibt CHECK (rolle <> 'HAUPTPERSON' OR gueltig_bis IS NULL);

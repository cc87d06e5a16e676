-- Rechtskreis and residence as a timeline. What an entry says is sealed as a whole: already the kind of a status, its
-- begin or its end tell much about a person, and no list and no policy needs them. Plain are ids and the day of entry.

CREATE TABLE fall.rechtskreis_eintrag (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  person_id uuid NOT NULL,
  siegel bytea NOT NULL,
  zurueckgenommen boolean NOT NULL DEFAULT false,
  erfasst_tag date NOT NULL,
  erfasst_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id)
);
COMMENT ON TABLE fall.rechtskreis_eintrag IS 'Period of residence status, benefit, Fallmanagement elsewhere, or a change on one day, of one person of the Akte. Everything is voluntary; there is no value for irregular stay (DP-F-02). The newest version; earlier ones are sealed in fall.ereignis. Never given to the Ausländerbehörde (ARC-04). Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.rechtskreis_eintrag.siegel IS 'Track, value, begin, end, named Stelle, note; sealed under the key of the Akte. Löschklasse LK-03.';
COMMENT ON COLUMN fall.rechtskreis_eintrag.zurueckgenommen IS 'Entered by mistake: no longer shown and without consequences. Löschklasse LK-03.';
COMMENT ON COLUMN fall.rechtskreis_eintrag.erfasst_von IS 'Account that entered it. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX rechtskreis_eintrag_akte ON fall.rechtskreis_eintrag (mandant_id, akte_id);

CREATE TABLE fall.rechtskreis_zurueckstellung (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  siegel bytea NOT NULL,
  aufgehoben boolean NOT NULL DEFAULT false,
  erfasst_tag date NOT NULL,
  erfasst_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.rechtskreis_zurueckstellung IS 'A hint about consequences that was set aside for this Akte, with its reason. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.rechtskreis_zurueckstellung.siegel IS 'Which hint and why; sealed under the key of the Akte. Löschklasse LK-03.';
COMMENT ON COLUMN fall.rechtskreis_zurueckstellung.erfasst_von IS 'Account that set it aside. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX rechtskreis_zurueckstellung_akte ON fall.rechtskreis_zurueckstellung (mandant_id, akte_id);

-- As every table of an Akte (0007): who is zuständig or deputy today, nobody else.
DO $$
DECLARE
  t text;
  bedingung text;
BEGIN
  FOREACH t IN ARRAY ARRAY['rechtskreis_eintrag', 'rechtskreis_zurueckstellung'] LOOP
    bedingung := format($p$
      mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
      AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
        WHERE z.mandant_id = %1$I.mandant_id AND z.akte_id = %1$I.akte_id
          AND z.konto_id = (SELECT kontext.konto_id())
          AND z.gueltig_von <= (SELECT kontext.stichtag())
          AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$, t);
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigene_lesen ON fall.%I FOR SELECT TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_aendern ON fall.%I FOR UPDATE TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('GRANT SELECT, INSERT ON fall.%I TO kim_fall', t);
  END LOOP;
END $$;

GRANT UPDATE (siegel, zurueckgenommen, version) ON fall.rechtskreis_eintrag TO kim_fall;
GRANT UPDATE (aufgehoben, version) ON fall.rechtskreis_zurueckstellung TO kim_fall;

-- The bridge to the KIM-Datenbank: a consent of its own purpose, and what was transferred when.

ALTER TABLE fall.einwilligung DROP CONSTRAINT einwilligung_zweck_check;
ALTER TABLE fall.einwilligung ADD CONSTRAINT einwilligung_zweck_check CHECK (zweck IN (
  'ZUSAMMENARBEIT', 'SCHWEIGEPFLICHT', 'BESONDERE_KATEGORIEN', 'BEFRAGUNG', 'PARALLELFALL', 'FALLKONFERENZ', 'NACHRICHTEN',
  'KIM_DATENBANK'));

CREATE TABLE fall.uebertragung (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  formular text NOT NULL CHECK (formular ~ '^[A-Z][A-Z_]{1,59}$'),
  fassung text NOT NULL CHECK (char_length(fassung) BETWEEN 1 AND 40),
  zeitraum text NOT NULL CHECK (zeitraum ~ '^20[0-9]{2}-Q[1-4]$'),
  umfang text NOT NULL CHECK (umfang IN ('VOLL', 'MINIMUM')),
  einwilligung_id uuid,
  stand_lfd integer NOT NULL CHECK (stand_lfd > 0),
  uebertragen_am date NOT NULL,
  uebertragen_von uuid NOT NULL,
  zurueckgenommen boolean NOT NULL DEFAULT false,
  siegel bytea NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, einwilligung_id) REFERENCES fall.einwilligung (mandant_id, id),
  -- More than the statistical minimum rests on a consent.
  CHECK ((umfang = 'VOLL') = (einwilligung_id IS NOT NULL))
);
COMMENT ON TABLE fall.uebertragung IS
  'Transfer of an Akte into the form of another database (KIM-Datenbank) for one quarter: who, when, which version, on which consent. Purpose: Richtlinie vom 12.12.2024 Nr. 6 e. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO; MINIMUM: no personal reference. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.uebertragung.siegel IS 'The values as they were transferred, so that a change shows; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.uebertragung.stand_lfd IS 'Number of the last Ereignis of the Akte at that moment: later ones may have changed a value.';
COMMENT ON COLUMN fall.uebertragung.uebertragen_von IS 'Account that transferred it. Löschklasse LK-03.';
CREATE INDEX uebertragung_akte ON fall.uebertragung (mandant_id, akte_id, zeitraum);

DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = uebertragung.mandant_id AND z.akte_id = uebertragung.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  ALTER TABLE fall.uebertragung ENABLE ROW LEVEL SECURITY;
  ALTER TABLE fall.uebertragung FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.uebertragung FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.uebertragung FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.uebertragung FOR UPDATE TO kim_fall USING (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.uebertragung TO kim_fall;
GRANT UPDATE (zurueckgenommen) ON fall.uebertragung TO kim_fall;

-- What a person asks for under Art. 15 to 21 DSGVO, in the Akte it concerns: day, deadline, answer (DP-D-02 to DP-D-09).

CREATE TABLE fall.betroffenenantrag (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('AUSKUNFT', 'BERICHTIGUNG', 'LOESCHUNG', 'EINSCHRAENKUNG', 'UEBERTRAGUNG', 'WIDERSPRUCH')),
  eingang date NOT NULL,
  verlaengert_am date CHECK (verlaengert_am >= eingang),
  beantwortet_am date CHECK (beantwortet_am >= eingang),
  ergebnis text CHECK (ergebnis IN ('ERFUELLT', 'TEILWEISE', 'ABGELEHNT', 'ZURUECKGENOMMEN')),
  siegel bytea NOT NULL,
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id) ON DELETE CASCADE,
  CHECK ((beantwortet_am IS NULL) = (ergebnis IS NULL))
);
COMMENT ON TABLE fall.betroffenenantrag IS
  'Request of a person under Art. 15 to 21 DSGVO about an Akte: kind, day, deadline, answer. Purpose: answer within a month (Art. 12 Abs. 3 DSGVO), proof. Basis: Art. 6 Abs. 1 c DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.betroffenenantrag.verlaengert_am IS 'Day on which the person was told that it takes up to two months longer (Art. 12 Abs. 3 Satz 2 DSGVO).';
COMMENT ON COLUMN fall.betroffenenantrag.siegel IS
  'What is asked for, why it takes longer, what was answered and why not, how the identity was checked; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.betroffenenantrag.erfasst_von IS 'Account that took the request. Löschklasse LK-03.';
CREATE INDEX betroffenenantrag_akte ON fall.betroffenenantrag (mandant_id, akte_id);
-- Mein Tag: what is open in a Stelle is little, the Akten of an account are many.
CREATE INDEX betroffenenantrag_offen ON fall.betroffenenantrag (mandant_id, eingang, id) WHERE beantwortet_am IS NULL;

DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = betroffenenantrag.mandant_id AND z.akte_id = betroffenenantrag.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) $p$;
BEGIN
  ALTER TABLE fall.betroffenenantrag ENABLE ROW LEVEL SECURITY;
  ALTER TABLE fall.betroffenenantrag FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.betroffenenantrag FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.betroffenenantrag FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.betroffenenantrag FOR UPDATE TO kim_fall USING (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.betroffenenantrag TO kim_fall;
GRANT UPDATE (siegel, verlaengert_am, beantwortet_am, ergebnis) ON fall.betroffenenantrag TO kim_fall;

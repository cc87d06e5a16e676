-- Drafts of who writes in the funding procedure (domain foerderung): Begründung, Ermessen, Anhörung, Stellungnahme. Sealed under the
-- key of the account, read by nobody else; a Kreis never sees what the Land began to write, nor the other way round.
CREATE TABLE foerderung.entwurf (
  konto_id uuid NOT NULL,
  bereich text NOT NULL CHECK (char_length(bereich) BETWEEN 1 AND 60),
  bezug uuid NOT NULL,
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (konto_id, bereich, bezug)
);
COMMENT ON TABLE foerderung.entwurf IS
  'Draft of a form of the domain foerderung, bound to account, form and Förderfall; sealed, 30 days. Purpose: nothing typed is lost. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-01.';
COMMENT ON COLUMN foerderung.entwurf.konto_id IS 'Only this account sees the draft. Löschklasse LK-01.';
COMMENT ON COLUMN foerderung.entwurf.bezug IS 'Förderfall of the form. Nothing follows from it: whoever may not see the Förderfall learns nothing.';
COMMENT ON COLUMN foerderung.entwurf.siegel IS 'Content of the form, sealed under the key of the account. Löschklasse LK-01.';
CREATE INDEX entwurf_alter ON foerderung.entwurf (geaendert_am);
ALTER TABLE foerderung.entwurf ENABLE ROW LEVEL SECURITY;
ALTER TABLE foerderung.entwurf FORCE ROW LEVEL SECURITY;
CREATE POLICY eigener ON foerderung.entwurf FOR ALL TO kim_foerderung
  USING (konto_id = (SELECT kontext.konto_id()) AND (SELECT kontext.rolle()) IN
    ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'MINISTERIUM'))
  WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND (SELECT kontext.rolle()) IN
    ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'MINISTERIUM'));
GRANT SELECT, INSERT, UPDATE, DELETE ON foerderung.entwurf TO kim_foerderung;
GRANT USAGE ON SCHEMA foerderung TO kim_loeschung;
CREATE POLICY abgelaufen ON foerderung.entwurf FOR ALL TO kim_loeschung
  USING (geaendert_am < now() - interval '30 days');
GRANT SELECT, DELETE ON foerderung.entwurf TO kim_loeschung;

-- Unterlagen of a Förderfall: what proves the preconditions of Nr. 4.1 and what is attached to an Antrag. The bytes lie
-- sealed in technik.datei under a key of the Förderfall; they may name employees of the Kreis. With the Zeichnung they are
-- frozen: nothing is removed any more, and what is asked for later comes beside it.

ALTER TABLE technik.datei ADD COLUMN foerderfall_id uuid REFERENCES foerderung.foerderfall;
ALTER TABLE technik.datei DROP CONSTRAINT datei_check;
ALTER TABLE technik.datei ADD CONSTRAINT datei_subjekt CHECK (num_nonnulls(akte_id, person_id, foerderfall_id) = 1);
COMMENT ON TABLE technik.datei IS
  'Files, sealed under the key of their Akte, Person or Förderfall. Purpose: documents that the case work or the funding procedure needs. Basis: Art. 6 Abs. 1 a, Art. 9 Abs. 2 a DSGVO; for a Förderfall Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03, klasse besonders LK-04, of a Förderfall LK-12.';
COMMENT ON COLUMN technik.datei.foerderfall_id IS 'Förderfall the file belongs to; its key seals the file. Löschklasse LK-12.';
CREATE INDEX datei_foerderfall ON technik.datei (mandant_id, foerderfall_id) WHERE foerderfall_id IS NOT NULL;

CREATE TABLE foerderung.unterlage (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  mandant_id uuid NOT NULL,
  zu text NOT NULL CHECK (zu IN ('a', 'b', 'c', 'd', 'e', 'f', 'ANLAGE')),
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  hochgeladen_von uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id),
  FOREIGN KEY (mandant_id, id) REFERENCES technik.datei (mandant_id, id)
);
COMMENT ON TABLE foerderung.unterlage IS
  'Which file proves what in a Förderfall: a precondition of Nr. 4.1 a to f, or an attachment. The file itself lies sealed in technik.datei. Purpose: examination of the Antrag under Nr. 4 and 7.2. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.unterlage.id IS 'Id of the file in technik.datei.';
COMMENT ON COLUMN foerderung.unterlage.zu IS 'Letter of Nr. 4.1, or ANLAGE.';
COMMENT ON COLUMN foerderung.unterlage.pruefsumme IS 'SHA-256 of the bytes as they were uploaded.';
COMMENT ON COLUMN foerderung.unterlage.hochgeladen_von IS 'Account that uploaded the file; stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX unterlage_foerderfall ON foerderung.unterlage (foerderfall_id);

ALTER TABLE foerderung.unterlage ENABLE ROW LEVEL SECURITY;
ALTER TABLE foerderung.unterlage FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON foerderung.unterlage TO kim_foerderung;
GRANT SELECT ON foerderung.unterlage TO kim_sicherung;

-- Who sees the Förderfall sees what proves it: the policies of the Förderfall hold inside. The Land sees no draft.
CREATE POLICY lesen ON foerderung.unterlage FOR SELECT TO kim_foerderung
  USING (EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = unterlage.foerderfall_id));
CREATE POLICY anlegen ON foerderung.unterlage FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND hochgeladen_von = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = unterlage.foerderfall_id
      AND f.mandant_id = unterlage.mandant_id AND f.zustand IN ('ENTWURF', 'NACHFORDERUNG')));
CREATE POLICY entfernen ON foerderung.unterlage FOR DELETE TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = unterlage.foerderfall_id AND f.zustand = 'ENTWURF'));

GRANT SELECT, INSERT, DELETE ON technik.datei TO kim_foerderung;
GRANT SELECT, INSERT ON technik.datei_stueck TO kim_foerderung;
-- The Kreis sees a file from its first byte on, everybody else with the row that says what it is for.
CREATE POLICY foerderung_lesen ON technik.datei FOR SELECT TO kim_foerderung
  USING (EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = datei.foerderfall_id
    AND ((f.standort_id = (SELECT kontext.standort_id())
        AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'))
      OR ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM', 'PRUEFUNG_LESEND')
        AND EXISTS (SELECT 1 FROM foerderung.unterlage u WHERE u.id = datei.id)))));
CREATE POLICY foerderung_anlegen ON technik.datei FOR INSERT TO kim_foerderung
  WITH CHECK ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') AND erzeugt_von = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = datei.foerderfall_id AND f.mandant_id = datei.mandant_id
      AND f.standort_id = (SELECT kontext.standort_id()) AND f.zustand IN ('ENTWURF', 'NACHFORDERUNG')));
CREATE POLICY foerderung_entfernen ON technik.datei FOR DELETE TO kim_foerderung
  USING ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = datei.foerderfall_id
      AND f.standort_id = (SELECT kontext.standort_id()) AND f.zustand = 'ENTWURF'));
-- A piece is as visible as its file, and comes with it only.
CREATE POLICY foerderung_lesen ON technik.datei_stueck FOR SELECT TO kim_foerderung
  USING (EXISTS (SELECT 1 FROM technik.datei d WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id));
CREATE POLICY foerderung_anlegen ON technik.datei_stueck FOR INSERT TO kim_foerderung
  WITH CHECK ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND EXISTS (SELECT 1 FROM technik.datei d JOIN foerderung.foerderfall f ON f.id = d.foerderfall_id
      WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id
        AND d.erzeugt_von = (SELECT kontext.konto_id()) AND f.zustand IN ('ENTWURF', 'NACHFORDERUNG')));

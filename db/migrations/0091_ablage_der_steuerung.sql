-- Files of the steering: beside a Material or Praxisbeispiel, a Kooperationsvereinbarung, a Sitzung and a Vorlage. They lie where all files
-- lie (technik.datei), sealed; who sees the object sees its files, and the policies of the object decide it.

CREATE TABLE steuerung.ablage (
  id uuid PRIMARY KEY,
  standort_id uuid REFERENCES stamm.standort,
  beitrag_id uuid REFERENCES steuerung.austausch_beitrag ON DELETE CASCADE,
  vereinbarung_id uuid,
  sitzung_id uuid,
  vorlage_id uuid,
  ab_fassung integer CHECK (ab_fassung >= 1),
  bis_fassung integer CHECK (bis_fassung >= ab_fassung),
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  geprueft_von uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (standort_id, vereinbarung_id) REFERENCES steuerung.vereinbarung (standort_id, id) ON DELETE CASCADE,
  FOREIGN KEY (standort_id, sitzung_id) REFERENCES steuerung.gremiensitzung (standort_id, id) ON DELETE CASCADE,
  FOREIGN KEY (standort_id, vorlage_id) REFERENCES steuerung.vorlage (standort_id, id) ON DELETE CASCADE,
  CHECK (num_nonnulls(beitrag_id, vereinbarung_id, sitzung_id, vorlage_id) = 1),
  -- The Land has contributions alone.
  CHECK (standort_id IS NOT NULL OR beitrag_id IS NOT NULL),
  CHECK ((beitrag_id IS NULL) = (ab_fassung IS NULL))
);
COMMENT ON TABLE steuerung.ablage IS
  'Which file belongs to what in the steering; the file lies sealed in technik.datei. No client data: who uploads it has looked through it. Purpose: materials, agreements and papers of the Gremien (Handlungskonzept 2.1; Evaluation 2023–2025). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.ablage.standort_id IS 'Standort that answers for the file; its key store seals it. NULL: the Land.';
COMMENT ON COLUMN steuerung.ablage.ab_fassung IS 'First Fassung of the contribution that has the file.';
COMMENT ON COLUMN steuerung.ablage.bis_fassung IS 'Last Fassung that has it, when another file took its place; NULL: it belongs to what holds now.';
COMMENT ON COLUMN steuerung.ablage.geprueft_von IS 'Account that uploaded the file and confirmed to have looked through it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX ablage_beitrag ON steuerung.ablage (beitrag_id) WHERE beitrag_id IS NOT NULL;
CREATE INDEX ablage_vereinbarung ON steuerung.ablage (vereinbarung_id) WHERE vereinbarung_id IS NOT NULL;
CREATE INDEX ablage_sitzung ON steuerung.ablage (sitzung_id) WHERE sitzung_id IS NOT NULL;
CREATE INDEX ablage_vorlage ON steuerung.ablage (vorlage_id) WHERE vorlage_id IS NOT NULL;
ALTER TABLE steuerung.ablage ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.ablage FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
  rolle CONSTANT text := '(SELECT kontext.rolle())';
  konto CONSTANT text := '(SELECT kontext.konto_id())';
  standort CONSTANT text := '(SELECT kontext.standort_id())';
  liest CONSTANT text := rolle || $r$ IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT', 'MINISTERIUM')$r$;
  pflegt CONSTANT text := rolle || $r$ IN ('KOORDINATION', 'KI_LEITUNG') AND standort_id = $r$ || standort;
  hier CONSTANT text := format($r$((standort_id = %1$s AND %2$s IN ('CASE_MANAGEMENT', 'B3_FACHKRAFT', 'KOORDINATION', 'KI_LEITUNG'))
    OR (standort_id IS NULL AND %2$s = 'MINISTERIUM'))$r$, standort, rolle);
  -- Policies of the object hold inside: who sees it sees its files.
  objekt CONSTANT text := $r$EXISTS (SELECT 1 FROM steuerung.%1$I o WHERE o.standort_id = ablage.standort_id AND o.id = ablage.%2$I %3$s OFFSET 0)$r$;
  beitrag CONSTANT text := format($r$(beitrag_id IS NOT NULL AND %s AND EXISTS (SELECT 1 FROM steuerung.austausch_beitrag o
    WHERE o.id = ablage.beitrag_id AND o.standort_id IS NOT DISTINCT FROM ablage.standort_id AND o.art IN ('MATERIAL', 'PRAXISBEISPIEL')
      AND (%s IN ('KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM') OR (o.verfasst_von = %s AND o.zustand = 'ENTWURF'))
      AND (o.zustand = 'ENTWURF' OR (o.zustand = 'VEROEFFENTLICHT' AND o.art = 'MATERIAL')) OFFSET 0))$r$, hier, rolle, konto);
  -- As long as nobody has signed, approved or released it. A signed agreement takes what is added, and loses nothing.
  offen CONSTANT text := $r$(%s OR (%s AND ((vereinbarung_id IS NOT NULL AND %s) OR (sitzung_id IS NOT NULL AND %s) OR (vorlage_id IS NOT NULL AND %s))))$r$;
  sitzung CONSTANT text := format(objekt, 'gremiensitzung', 'sitzung_id', $r$AND o.zustand = 'GEPLANT' AND o.protokoll_zustand = 'OFFEN'$r$);
  vorlage CONSTANT text := format(objekt, 'vorlage', 'vorlage_id', $r$AND o.zustand = 'ENTWURF'$r$);
BEGIN
  EXECUTE format($p$CREATE POLICY lesen ON steuerung.ablage FOR SELECT TO kim_steuerung USING (%s AND (
      (beitrag_id IS NOT NULL AND EXISTS (SELECT 1 FROM steuerung.austausch_beitrag o WHERE o.id = ablage.beitrag_id OFFSET 0))
      OR (standort_id = %s AND ((vereinbarung_id IS NOT NULL AND %s) OR (sitzung_id IS NOT NULL AND %s) OR (vorlage_id IS NOT NULL AND %s)))))$p$,
    liest, standort, format(objekt, 'vereinbarung', 'vereinbarung_id', ''), format(objekt, 'gremiensitzung', 'sitzung_id', ''),
    format(objekt, 'vorlage', 'vorlage_id', ''));
  EXECUTE format('CREATE POLICY anlegen ON steuerung.ablage FOR INSERT TO kim_steuerung WITH CHECK (geprueft_von = %s AND bis_fassung IS NULL AND %s)', konto,
    format(offen, beitrag, pflegt, format(objekt, 'vereinbarung', 'vereinbarung_id', $r$AND o.zustand <> 'GEKUENDIGT'$r$), sitzung, vorlage));
  EXECUTE format('CREATE POLICY ersetzen ON steuerung.ablage FOR UPDATE TO kim_steuerung USING (bis_fassung IS NULL AND %s) WITH CHECK (%s)', beitrag, beitrag);
  EXECUTE format('CREATE POLICY entfernen ON steuerung.ablage FOR DELETE TO kim_steuerung USING (%s)',
    format(offen, beitrag, pflegt, format(objekt, 'vereinbarung', 'vereinbarung_id', $r$AND o.zustand = 'ENTWURF'$r$), sitzung, vorlage));
END $$;
GRANT SELECT, INSERT, DELETE, UPDATE (bis_fassung) ON steuerung.ablage TO kim_steuerung;

-- The file itself. Files of the steering belong to no Mandant: their `mandant_id` is the Standort that answers for them, or the fixed id of the
-- Land, as in the key store. Those of a case and of a Förderfall stay with a Mandant that exists.
ALTER TABLE technik.datei DROP CONSTRAINT datei_mandant_id_fkey;
ALTER TABLE technik.datei ADD COLUMN ablage_id uuid REFERENCES steuerung.ablage ON DELETE CASCADE;
ALTER TABLE technik.datei ADD COLUMN stelle_id uuid GENERATED ALWAYS AS (CASE WHEN ablage_id IS NULL THEN mandant_id END) STORED
  CONSTRAINT datei_mandant_id_fkey REFERENCES stamm.mandant;
ALTER TABLE technik.datei DROP CONSTRAINT datei_subjekt;
ALTER TABLE technik.datei ADD CONSTRAINT datei_subjekt CHECK (num_nonnulls(akte_id, person_id, foerderfall_id, ablage_id) = 1);
CREATE UNIQUE INDEX datei_ablage ON technik.datei (ablage_id) WHERE ablage_id IS NOT NULL;
COMMENT ON COLUMN technik.datei.ablage_id IS 'Entry of the steering the file belongs to; its key seals the file. Löschklasse LK-16.';
COMMENT ON COLUMN technik.datei.stelle_id IS 'The Mandant, where the file belongs to one; holds the reference.';
GRANT SELECT, INSERT ON technik.datei TO kim_steuerung;
GRANT SELECT, INSERT ON technik.datei_stueck TO kim_steuerung;
CREATE POLICY steuerung_lesen ON technik.datei FOR SELECT TO kim_steuerung
  USING (ablage_id IS NOT NULL AND EXISTS (SELECT 1 FROM steuerung.ablage a WHERE a.id = datei.ablage_id OFFSET 0));
CREATE POLICY steuerung_anlegen ON technik.datei FOR INSERT TO kim_steuerung
  WITH CHECK (ablage_id IS NOT NULL AND erzeugt_von = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM steuerung.ablage a WHERE a.id = datei.ablage_id AND a.geprueft_von = (SELECT kontext.konto_id())
      AND datei.mandant_id = coalesce(a.standort_id, '00000000-0000-0000-0000-000000000001') OFFSET 0));
CREATE POLICY steuerung_lesen ON technik.datei_stueck FOR SELECT TO kim_steuerung
  USING (EXISTS (SELECT 1 FROM technik.datei d WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id OFFSET 0));
CREATE POLICY steuerung_anlegen ON technik.datei_stueck FOR INSERT TO kim_steuerung
  WITH CHECK (EXISTS (SELECT 1 FROM technik.datei d WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id
    AND d.erzeugt_von = (SELECT kontext.konto_id()) AND datei_stueck.nummer < d.stuecke OFFSET 0));

-- AT-31: what the Bezirksregierung asks for stands once, as a Meldung, and so does what the Land asks for (WB-03). The checklist and the deadlines of the steering read it there.
CREATE POLICY funktion_berichtslage ON foerderung.meldung FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_berichtslage ON foerderung.meldeabfrage FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (abfrage_id, standort_id, art, zustand) ON foerderung.meldung TO kim_funktion;
GRANT SELECT (id, titel, frist) ON foerderung.meldeabfrage TO kim_funktion;
GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION steuerung.berichtslage() RETURNS TABLE (abfrage_id uuid, art text, titel text, frist date, offen boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, m.art, a.titel, a.frist, m.zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE')
    FROM foerderung.meldung m JOIN foerderung.meldeabfrage a ON a.id = m.abfrage_id
   WHERE m.standort_id = kontext.standort_id() AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
   ORDER BY a.frist, a.id
$$;
COMMENT ON FUNCTION steuerung.berichtslage() IS
  'What the Land and the Bezirksregierung asked the own Standort for, with its day and whether the Standort still owes it. No content.';
REVOKE ALL ON FUNCTION steuerung.berichtslage() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.berichtslage() TO kim_steuerung;
RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

-- Entries that a Standort made for itself stay as what was asked for in another way.
ALTER TABLE steuerung.registereintrag NO FORCE ROW LEVEL SECURITY;
UPDATE steuerung.registereintrag SET felder = felder || '{"berichtsart": "ANDERER_WEG"}'::jsonb
 WHERE art = 'BERICHT' AND felder ->> 'berichtsart' = 'ARNSBERG';
ALTER TABLE steuerung.registereintrag FORCE ROW LEVEL SECURITY;

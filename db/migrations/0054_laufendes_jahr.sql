-- During the year: what a Stelle does and whose degree fills it, who else pays for it, shares of one person in other
-- programmes, and what the Kreis tells the Bezirksregierung. Domain foerderung: no client data. People are pseudonyms of the
-- Standort (HR-01). Rows are added, never rewritten; what was wrong is struck out and stays.

CREATE TABLE foerderung.stelle_profil (
  stelle_id uuid NOT NULL REFERENCES foerderung.stelle,
  lfd integer NOT NULL CHECK (lfd >= 1),
  profil text NOT NULL CHECK (char_length(profil) BETWEEN 1 AND 500),
  schwerpunkt text CHECK (char_length(schwerpunkt) BETWEEN 1 AND 120),
  gueltig_von date NOT NULL,
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  PRIMARY KEY (stelle_id, lfd)
);
COMMENT ON TABLE foerderung.stelle_profil IS
  'What a Stelle does and its focus, from a day on; the last row that begins by then holds. No personal data. Purpose: Stellenplan, Sachbericht. Basis: Nr. 2.1, 2.2 Richtlinie. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.stelle_profil.erfasst_von IS 'Account that recorded the row; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';

CREATE TABLE foerderung.besetzung_qualifikation (
  besetzung_id uuid NOT NULL REFERENCES foerderung.besetzung,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  lfd integer NOT NULL CHECK (lfd >= 1),
  abschluss text NOT NULL CHECK (abschluss IN ('DIPLOM', 'BACHELOR', 'MASTER', 'VERGLEICHBAR', 'KEINER')),
  nachgewiesen boolean NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 500),
  erfasst_am timestamptz NOT NULL,
  erfasst_von uuid,
  PRIMARY KEY (besetzung_id, lfd),
  CHECK (abschluss <> 'VERGLEICHBAR' OR grund IS NOT NULL),
  CHECK (abschluss <> 'KEINER' OR NOT nachgewiesen)
);
COMMENT ON TABLE foerderung.besetzung_qualifikation IS
  'Degree of whoever fills a share, as a category, and whether its proof was seen; the last row holds. Never a name, never the document. Purpose: Nr. 4.1 e. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.besetzung_qualifikation.abschluss IS 'Category of the degree (HR-01). Basis: § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.besetzung_qualifikation.grund IS 'Why another qualification is comparable. No name.';
COMMENT ON COLUMN foerderung.besetzung_qualifikation.erfasst_von IS 'Account that recorded the row; NULL for system accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';

CREATE TABLE foerderung.kofinanzierung (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  stelle text NOT NULL CHECK (stelle ~ '^(koord|va|zusatz|cm)-[1-9][0-9]{0,2}$'),
  quelle text NOT NULL CHECK (quelle IN ('KREIS', 'KOMMUNE', 'TRAEGER')),
  betrag bigint NOT NULL CHECK (betrag BETWEEN 1 AND 100000000000),
  von date NOT NULL,
  bis date NOT NULL CHECK (bis >= von),
  beleg text NOT NULL CHECK (char_length(beleg) BETWEEN 1 AND 200),
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  gestrichen_von uuid,
  gestrichen_am timestamptz,
  CHECK ((gestrichen_von IS NULL) = (gestrichen_am IS NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.kofinanzierung IS
  'What others pay for a Stelle of a Förderfall, in cents, from when to when, and where that is written. With the Höchstbetrag it tells what a Stelle costs: only the own Standort reads it (HR-02). Purpose: Nr. 4.2, 5.2. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.kofinanzierung.beleg IS 'Number of the decision or contract. No personal data.';
COMMENT ON COLUMN foerderung.kofinanzierung.erfasst_von IS 'Account that recorded the row; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.kofinanzierung.gestrichen_von IS 'Account that struck the row out; stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX kofinanzierung_fall ON foerderung.kofinanzierung (foerderfall_id);

CREATE TABLE foerderung.fremdanteil (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  kuerzel text NOT NULL CHECK (kuerzel ~ '^[A-Z0-9][A-Z0-9-]{1,11}$'),
  programm text NOT NULL CHECK (programm IN ('JMD', 'MBE', 'KI_RICHTLINIE', 'LAND', 'BUND', 'EU', 'ANDERES')),
  vzae integer NOT NULL CHECK (vzae BETWEEN 1 AND 100),
  von date NOT NULL,
  bis date CHECK (bis >= von),
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  gestrichen_von uuid,
  gestrichen_am timestamptz,
  CHECK ((gestrichen_von IS NULL) = (gestrichen_am IS NULL))
);
COMMENT ON TABLE foerderung.fremdanteil IS
  'Share of a pseudonymous person in another funded programme: kind of programme, VZÄ, days. Only the own Standort reads it. Purpose: no Doppelförderung (Nr. 4.2). Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.fremdanteil.kuerzel IS 'Pseudonym, never a name; the same as in besetzung_person. Basis: § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.fremdanteil.erfasst_von IS 'Account that recorded the row; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.fremdanteil.gestrichen_von IS 'Account that struck the row out; stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX fremdanteil_standort ON foerderung.fremdanteil (standort_id);

CREATE TABLE foerderung.aenderungsanzeige (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('BESETZUNG', 'TRAEGERWECHSEL', 'WEITERLEITUNG', 'KRITERIUM', 'MINDERBEDARF')),
  weg text NOT NULL CHECK (weg IN ('MITTEILUNG', 'ENTSCHEIDUNG')),
  stelle text CHECK (stelle ~ '^(koord|va|zusatz|cm)-[1-9][0-9]{0,2}$'),
  bezeichnung text CHECK (char_length(bezeichnung) BETWEEN 1 AND 200),
  ab date NOT NULL,
  vorher integer CHECK (vorher BETWEEN 0 AND 100),
  nachher integer CHECK (nachher BETWEEN 0 AND 100),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
  zustand text NOT NULL DEFAULT 'ANGEZEIGT' CHECK (zustand IN ('ANGEZEIGT', 'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'ERLEDIGT')),
  vorbereitet_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angezeigt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (foerderfall_id, lfd),
  UNIQUE (id, foerderfall_id, standort_id),
  CHECK ((art = 'BESETZUNG') = (stelle IS NOT NULL AND bezeichnung IS NOT NULL AND vorher IS NOT NULL AND nachher IS NOT NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.aenderungsanzeige IS
  'What the Kreis tells the Bezirksregierung about a grant that runs: which Stelle, from when, VZÄ before and after, why. Never changed but for its state. Names of posts, no names of persons. Purpose: machine AENDERUNG, duty to tell. Basis: Art. 6 Abs. 1 e DSGVO, § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderungsanzeige.weg IS 'MITTEILUNG: for knowledge. ENTSCHEIDUNG: the Bezirksregierung says whether the Bescheid changes (OQ-F-70).';
COMMENT ON COLUMN foerderung.aenderungsanzeige.text IS 'Why, in words of the acting person. No personal data.';
COMMENT ON COLUMN foerderung.aenderungsanzeige.vorbereitet_von IS 'Account that made the last step: another person signs the end. Stays as a pseudonym. Löschklasse LK-12.';
-- The same change is told once, also when two people press the button.
CREATE UNIQUE INDEX aenderungsanzeige_einmal ON foerderung.aenderungsanzeige (foerderfall_id, stelle, ab, vorher, nachher)
  WHERE art = 'BESETZUNG';

CREATE TABLE foerderung.aenderungsanzeige_ereignis (
  anzeige_id uuid NOT NULL,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  ereignis text NOT NULL CHECK (ereignis IN ('anzeigen', 'pruefung_beginnen', 'antworten', 'entscheidung_vorschlagen', 'zurueckgeben',
    'ohne_bescheid_erledigen')),
  von text,
  nach text NOT NULL,
  antwort text CHECK (antwort IN ('KENNTNIS', 'AENDERUNG_NOETIG')),
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  konto_id uuid NOT NULL,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (anzeige_id, lfd),
  FOREIGN KEY (anzeige_id, foerderfall_id, standort_id) REFERENCES foerderung.aenderungsanzeige (id, foerderfall_id, standort_id)
);
COMMENT ON TABLE foerderung.aenderungsanzeige_ereignis IS
  'Every step of an Änderungsanzeige, never changed: from which state to which, who, in which role, what was answered and why. What the Bezirksregierung only proposes is not for the Kreis. Purpose: file of the procedure. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderungsanzeige_ereignis.grund IS 'Why, in words of the acting person. No personal data.';
COMMENT ON COLUMN foerderung.aenderungsanzeige_ereignis.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX aenderungsanzeige_ereignis_fall ON foerderung.aenderungsanzeige_ereignis (foerderfall_id);

DO $$
DECLARE
  tabelle text;
  ze CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  land CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  prueft CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  system CONSTANT text := $p$ (SELECT kontext.systemkonto()) IN ('betrieb', 'demo') $p$;
  bewilligt CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = foerderfall_id AND f.zustand IN
    ('BEWILLIGT', 'RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN', 'BESTANDSKRAEFTIG', 'ANHOERUNG_WIDERRUF', 'VN_OFFEN', 'VN_UEBERFAELLIG')) $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['stelle_profil', 'besetzung_qualifikation', 'kofinanzierung', 'fremdanteil', 'aenderungsanzeige',
      'aenderungsanzeige_ereignis'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
  END LOOP;

  -- Whoever sees the Stelle sees what it does: the inner query runs under the policies of stelle.
  CREATE POLICY lesen ON foerderung.stelle_profil FOR SELECT TO kim_foerderung
    USING (stelle_id IN (SELECT s.id FROM foerderung.stelle s));
  CREATE POLICY pflegen ON foerderung.stelle_profil FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') AND erfasst_von = (SELECT kontext.konto_id())
      AND EXISTS (SELECT 1 FROM foerderung.stelle s
        WHERE s.id = stelle_profil.stelle_id AND s.standort_id = (SELECT kontext.standort_id())));

  -- Degrees: the own Standort, and who checks Nr. 4.1 e.
  EXECUTE format($p$CREATE POLICY lesen ON foerderung.besetzung_qualifikation FOR SELECT TO kim_foerderung
    USING ((%s) OR %s OR %s)$p$, ze, prueft, system);
  EXECUTE format($p$CREATE POLICY pflegen ON foerderung.besetzung_qualifikation FOR INSERT TO kim_foerderung
    WITH CHECK ((%s OR (%s)) AND EXISTS (SELECT 1 FROM foerderung.besetzung b
      WHERE b.id = besetzung_qualifikation.besetzung_id AND b.standort_id = besetzung_qualifikation.standort_id
        AND b.stelle_id IS NOT NULL))$p$, system, bearbeitet);

  -- Money of others and shares in other programmes: the own Standort, nobody else.
  FOREACH tabelle IN ARRAY ARRAY['kofinanzierung', 'fremdanteil'] LOOP
    EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', tabelle, ze);
    EXECUTE format($p$CREATE POLICY anlegen ON foerderung.%I FOR INSERT TO kim_foerderung
      WITH CHECK (%s AND erfasst_von = (SELECT kontext.konto_id()) AND gestrichen_am IS NULL)$p$, tabelle, bearbeitet);
    EXECUTE format($p$CREATE POLICY streichen ON foerderung.%I FOR UPDATE TO kim_foerderung
      USING (%s AND gestrichen_am IS NULL)
      WITH CHECK (%2$s AND gestrichen_von = (SELECT kontext.konto_id()))$p$, tabelle, bearbeitet);
    EXECUTE format('GRANT UPDATE (gestrichen_von, gestrichen_am) ON foerderung.%I TO kim_foerderung', tabelle);
  END LOOP;

  FOREACH tabelle IN ARRAY ARRAY['aenderungsanzeige', 'aenderungsanzeige_ereignis'] LOOP
    EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)$p$, tabelle, land);
  END LOOP;
  EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.aenderungsanzeige FOR SELECT TO kim_foerderung USING (%s)', ze);
  -- What is only proposed, and what was sent back, stays inside the Bezirksregierung.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.aenderungsanzeige_ereignis FOR SELECT TO kim_foerderung
    USING (%s AND ereignis NOT IN ('entscheidung_vorschlagen', 'zurueckgeben'))$p$, ze);
  EXECUTE format($p$CREATE POLICY anzeigen ON foerderung.aenderungsanzeige FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND zustand = 'ANGEZEIGT' AND vorbereitet_von = (SELECT kontext.konto_id()) AND %s)$p$, bearbeitet, bewilligt);
  CREATE POLICY beantworten ON foerderung.aenderungsanzeige FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') AND zustand <> 'ERLEDIGT')
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE'));
  GRANT UPDATE (zustand, vorbereitet_von, version) ON foerderung.aenderungsanzeige TO kim_foerderung;
  EXECUTE format($p$CREATE POLICY anzeigen ON foerderung.aenderungsanzeige_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND ereignis = 'anzeigen' AND konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.aenderungsanzeige a WHERE a.id = aenderungsanzeige_ereignis.anzeige_id))$p$, bearbeitet);
  CREATE POLICY beantworten ON foerderung.aenderungsanzeige_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') AND ereignis <> 'anzeigen'
      AND konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.aenderungsanzeige a WHERE a.id = aenderungsanzeige_ereignis.anzeige_id));
END $$;

-- The table of states once more: the part of the machine AENDERUNG that ends without a Bescheid.
CREATE FUNCTION foerderung.pruefe_aenderungsanzeige() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  handelnde CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := kontext.rolle();
  vier_augen boolean;
BEGIN
  IF NEW.vorbereitet_von IS DISTINCT FROM handelnde THEN
    RAISE EXCEPTION 'nobody says that another person made the step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN
    -- Another answer while it is checked.
    IF OLD.zustand = 'IN_PRUEFUNG' AND als = 'BR_SACHBEARBEITUNG' THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a step moves the state' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT t.vier_augen INTO vier_augen FROM (VALUES
      ('ANGEZEIGT', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG', false),
      ('IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG', false),
      ('ENTSCHEIDUNGSREIF', 'IN_PRUEFUNG', 'BR_FREIGABE', false),
      ('ENTSCHEIDUNGSREIF', 'ERLEDIGT', 'BR_FREIGABE', true)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand AND t.rolle = als;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF vier_augen AND OLD.vorbereitet_von = handelnde THEN
    RAISE EXCEPTION 'another person signs than the one who proposed it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_aenderungsanzeige() IS
  'Refuses a change of state that the machine AENDERUNG of the Regelwerk does not have for this role or person.';
REVOKE ALL ON FUNCTION foerderung.pruefe_aenderungsanzeige() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.aenderungsanzeige
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_aenderungsanzeige();

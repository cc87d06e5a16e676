-- Fachfrage to Baustein 3 and knowledge of the Standort (domain steuerung: no client data).
-- A Fachfrage leaves the Case Management through two functions that the domain fall may call, after its text was checked for what
-- identifies a person. It has no link to an Akte. People of Baustein 3 read and answer it in the domain steuerung, which has no way
-- into the schema fall. Knowledge is what an answer becomes, kept in Fassungen that nobody changes.

CREATE TABLE steuerung.fachfrage (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  thema text NOT NULL CHECK (thema IN ('AUFENTHALTSSICHERUNG', 'CHANCEN_AUFENTHALTSRECHT', 'EINBUERGERUNG', 'IDENTITAET_PASS',
    'ARBEIT_AUSBILDUNG', 'FAMILIE', 'ABLAUF', 'SONSTIGES')),
  betreff text NOT NULL CHECK (char_length(betreff) BETWEEN 1 AND 120),
  zustand text NOT NULL DEFAULT 'GESTELLT'
    CHECK (zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT', 'BEANTWORTET', 'ZURUECKGEZOGEN')),
  frist date NOT NULL,
  gestellt_von uuid NOT NULL,
  gestellt_am date NOT NULL,
  angenommen_von uuid,
  beantwortet_am date,
  gelesen_am date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  CHECK (frist >= gestellt_am),
  CHECK ((zustand = 'BEANTWORTET') = (beantwortet_am IS NOT NULL)),
  CHECK (gelesen_am IS NULL OR zustand = 'BEANTWORTET'),
  CHECK (zustand <> 'ANGENOMMEN' OR angenommen_von IS NOT NULL)
);
COMMENT ON TABLE steuerung.fachfrage IS
  'Technical question of the Case Management to the colleagues of Baustein 3, without client data: the text is checked before it is sent, and no column leads to an Akte. Purpose: cooperation of Baustein 2 and 3 (ST-03). No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.fachfrage.mandant_id IS 'Stelle of who asked: its Case Management reads on.';
COMMENT ON COLUMN steuerung.fachfrage.betreff IS 'A few words, checked like the text. No personal data.';
COMMENT ON COLUMN steuerung.fachfrage.gestellt_von IS 'Account that asked; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.fachfrage.angenommen_von IS 'Account of Baustein 3 that answers; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.fachfrage.gelesen_am IS 'Day on which the answer was noted; until then Mein Tag shows it.';
CREATE INDEX fachfrage_mandant ON steuerung.fachfrage (standort_id, mandant_id, id);
CREATE INDEX fachfrage_offen ON steuerung.fachfrage (standort_id, id) WHERE zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT');
CREATE INDEX fachfrage_gestellt_von ON steuerung.fachfrage (standort_id, gestellt_von)
  WHERE zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT') OR (zustand = 'BEANTWORTET' AND gelesen_am IS NULL);

CREATE TABLE steuerung.fachfrage_beitrag (
  standort_id uuid NOT NULL,
  fachfrage_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('FRAGE', 'RUECKFRAGE', 'ERGAENZUNG', 'ANTWORT')),
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 4000),
  quelle text CHECK (char_length(quelle) BETWEEN 1 AND 300),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, fachfrage_id, lfd),
  FOREIGN KEY (standort_id, fachfrage_id) REFERENCES steuerung.fachfrage (standort_id, id)
);
COMMENT ON TABLE steuerung.fachfrage_beitrag IS
  'What was asked, asked back, added and answered, one after the other, never changed. Without client data. Purpose: cooperation of Baustein 2 and 3. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.fachfrage_beitrag.inhalt IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.fachfrage_beitrag.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.fachfrage_beitrag.konto_id IS 'Account that wrote; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.wissen (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  thema text NOT NULL CHECK (thema IN ('AUFENTHALTSSICHERUNG', 'CHANCEN_AUFENTHALTSRECHT', 'EINBUERGERUNG', 'IDENTITAET_PASS',
    'ARBEIT_AUSBILDUNG', 'FAMILIE', 'ABLAUF', 'SONSTIGES')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  zustand text NOT NULL DEFAULT 'GILT' CHECK (zustand IN ('GILT', 'ZURUECKGEZOGEN')),
  pruefen_am date NOT NULL,
  verantwortlich uuid NOT NULL,
  fachfrage_id uuid,
  suchtext text NOT NULL CHECK (char_length(suchtext) <= 12000),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, fachfrage_id) REFERENCES steuerung.fachfrage (standort_id, id)
);
COMMENT ON TABLE steuerung.wissen IS
  'Entry of the knowledge of a Standort: what holds now; the words stand in the Fassung of this version. Purpose: one answer for everybody who asks the same. No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.wissen.pruefen_am IS 'Until then somebody checks it again; afterwards it is marked and stands last.';
COMMENT ON COLUMN steuerung.wissen.verantwortlich IS 'Account that last vouched for it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.wissen.suchtext IS 'Title, question, answer and source, folded for the search. No personal data.';
CREATE UNIQUE INDEX wissen_fachfrage ON steuerung.wissen (standort_id, fachfrage_id) WHERE fachfrage_id IS NOT NULL;

CREATE TABLE steuerung.wissen_fassung (
  standort_id uuid NOT NULL,
  wissen_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  zustand text NOT NULL CHECK (zustand IN ('GILT', 'ZURUECKGEZOGEN')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  frage text NOT NULL CHECK (char_length(frage) BETWEEN 1 AND 4000),
  antwort text NOT NULL CHECK (char_length(antwort) BETWEEN 1 AND 4000),
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 300),
  stand date NOT NULL,
  pruefen_am date NOT NULL,
  anlass text CHECK (char_length(anlass) BETWEEN 1 AND 500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, wissen_id, version),
  FOREIGN KEY (standort_id, wissen_id) REFERENCES steuerung.wissen (standort_id, id),
  CHECK (pruefen_am > stand),
  CHECK (version = 1 OR anlass IS NOT NULL)
);
COMMENT ON TABLE steuerung.wissen_fassung IS
  'Every Fassung of an entry of knowledge, never changed: what was said when, by whom, and why it was corrected or withdrawn. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.wissen_fassung.stand IS 'Day for which source and answer were checked.';
COMMENT ON COLUMN steuerung.wissen_fassung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.wissen_fassung.konto_id IS 'Account that wrote; stays as a pseudonym. Löschklasse LK-16.';

ALTER TABLE steuerung.fachfrage ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.fachfrage FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.fachfrage_beitrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.fachfrage_beitrag FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.wissen ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.wissen FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.wissen_fassung ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.wissen_fassung FORCE ROW LEVEL SECURITY;

-- The Stelle that asked, and in the Standort who answers or coordinates.
CREATE POLICY lesen ON steuerung.fachfrage FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id())
    AND ((SELECT kontext.rolle()) IN ('B3_FACHKRAFT', 'KOORDINATION')
      OR ((SELECT kontext.stammrolle()) = 'CASE_MANAGEMENT' AND mandant_id = (SELECT kontext.mandant_id()))));
CREATE POLICY bearbeiten ON steuerung.fachfrage FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'B3_FACHKRAFT'
    AND zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'B3_FACHKRAFT'
    AND zustand IN ('ANGENOMMEN', 'ZURUECKGEFRAGT', 'BEANTWORTET') AND gelesen_am IS NULL);
GRANT SELECT, UPDATE (zustand, angenommen_von, beantwortet_am, version) ON steuerung.fachfrage TO kim_steuerung;

CREATE POLICY lesen ON steuerung.fachfrage_beitrag FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id())
    AND EXISTS (SELECT 1 FROM steuerung.fachfrage f
      WHERE f.standort_id = fachfrage_beitrag.standort_id AND f.id = fachfrage_beitrag.fachfrage_id OFFSET 0));
CREATE POLICY beantworten ON steuerung.fachfrage_beitrag FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'B3_FACHKRAFT'
    AND art IN ('RUECKFRAGE', 'ANTWORT') AND konto_id = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM steuerung.fachfrage f
      WHERE f.standort_id = fachfrage_beitrag.standort_id AND f.id = fachfrage_beitrag.fachfrage_id OFFSET 0));
GRANT SELECT, INSERT ON steuerung.fachfrage_beitrag TO kim_steuerung;

-- Everybody who works with KIM in the Standort reads; who answers or coordinates writes.
DO $$
DECLARE
  tabelle text;
  liest CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT') $p$;
  pflegt CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'B3_FACHKRAFT') $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['wissen', 'wissen_fassung'] LOOP
    EXECUTE format('CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (%s)', tabelle, liest);
  END LOOP;
  EXECUTE format('CREATE POLICY anlegen ON steuerung.wissen FOR INSERT TO kim_steuerung WITH CHECK (%s AND verantwortlich = (SELECT kontext.konto_id()))', pflegt);
  EXECUTE format('CREATE POLICY aendern ON steuerung.wissen FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%1$s AND verantwortlich = (SELECT kontext.konto_id()))', pflegt);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.wissen_fassung FOR INSERT TO kim_steuerung WITH CHECK (%s AND konto_id = (SELECT kontext.konto_id()))', pflegt);
END $$;
GRANT SELECT, INSERT, UPDATE (thema, titel, zustand, pruefen_am, verantwortlich, suchtext, version) ON steuerung.wissen TO kim_steuerung;
GRANT SELECT, INSERT ON steuerung.wissen_fassung TO kim_steuerung;

-- ── Acts of who asked ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE POLICY funktion ON steuerung.fachfrage FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
CREATE POLICY funktion ON steuerung.fachfrage_beitrag FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON steuerung.fachfrage TO kim_funktion;
GRANT SELECT, INSERT ON steuerung.fachfrage_beitrag TO kim_funktion;
GRANT CREATE ON SCHEMA fall, steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- In the schema fall: the domain fall calls them after it has checked the text, and has no way into the schema steuerung.
CREATE FUNCTION fall.stelle_fachfrage(p_id uuid, p_thema text, p_betreff text, p_inhalt text, p_frist date, p_erklaert text[])
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE standort uuid;
BEGIN
  SELECT m.standort_id INTO standort FROM stamm.mandant m WHERE m.id = kontext.mandant_id();
  IF NOT FOUND OR kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR kontext.konto_id() IS NULL THEN RETURN false; END IF;
  INSERT INTO steuerung.fachfrage (standort_id, id, mandant_id, thema, betreff, frist, gestellt_von, gestellt_am)
  VALUES (standort, p_id, kontext.mandant_id(), p_thema, p_betreff, p_frist, kontext.konto_id(), kontext.stichtag());
  INSERT INTO steuerung.fachfrage_beitrag (standort_id, fachfrage_id, lfd, art, inhalt, erklaert, konto_id, am)
  VALUES (standort, p_id, 1, 'FRAGE', p_inhalt, p_erklaert, kontext.konto_id(), kontext.stichtag());
  RETURN true;
END $$;
COMMENT ON FUNCTION fall.stelle_fachfrage(uuid, text, text, text, date, text[]) IS
  'Puts a Fachfrage down in the Standort of the own Stelle. The caller has checked the text for what identifies a person. Nothing of an Akte goes with it.';
REVOKE ALL ON FUNCTION fall.stelle_fachfrage(uuid, text, text, text, date, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.stelle_fachfrage(uuid, text, text, text, date, text[]) TO kim_fall;

CREATE FUNCTION fall.ergaenze_fachfrage(p_id uuid, p_version integer, p_inhalt text, p_erklaert text[])
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE f record;
BEGIN
  IF kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR kontext.konto_id() IS NULL THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  SELECT x.standort_id, x.zustand, x.version, x.angenommen_von INTO f FROM steuerung.fachfrage x
   WHERE x.standort_id = kontext.standort_id() AND x.id = p_id AND x.mandant_id = kontext.mandant_id() FOR UPDATE;
  IF NOT FOUND THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  IF f.version <> p_version THEN RETURN 'KONFLIKT'; END IF;
  IF f.zustand IN ('BEANTWORTET', 'ZURUECKGEZOGEN') THEN RETURN 'NICHT_OFFEN'; END IF;
  INSERT INTO steuerung.fachfrage_beitrag (standort_id, fachfrage_id, lfd, art, inhalt, erklaert, konto_id, am)
  SELECT f.standort_id, p_id, max(b.lfd) + 1, 'ERGAENZUNG', p_inhalt, p_erklaert, kontext.konto_id(), kontext.stichtag()
    FROM steuerung.fachfrage_beitrag b WHERE b.standort_id = f.standort_id AND b.fachfrage_id = p_id;
  UPDATE steuerung.fachfrage x SET version = x.version + 1,
    zustand = CASE WHEN f.zustand <> 'ZURUECKGEFRAGT' THEN f.zustand WHEN f.angenommen_von IS NULL THEN 'GESTELLT' ELSE 'ANGENOMMEN' END
   WHERE x.standort_id = f.standort_id AND x.id = p_id;
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.ergaenze_fachfrage(uuid, integer, text, text[]) IS
  'Adds to an open Fachfrage of the own Stelle, also as the answer to a Rückfrage. The caller has checked the text. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.ergaenze_fachfrage(uuid, integer, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.ergaenze_fachfrage(uuid, integer, text, text[]) TO kim_fall;

CREATE FUNCTION steuerung.schliesse_fachfrage(p_id uuid, p_version integer, p_art text)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE f record;
BEGIN
  IF kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR p_art NOT IN ('RUECKZUG', 'KENNTNIS') THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  SELECT x.standort_id, x.zustand, x.version, x.gelesen_am INTO f FROM steuerung.fachfrage x
   WHERE x.standort_id = kontext.standort_id() AND x.id = p_id AND x.mandant_id = kontext.mandant_id() FOR UPDATE;
  IF NOT FOUND THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  IF f.version <> p_version THEN RETURN 'KONFLIKT'; END IF;
  IF p_art = 'RUECKZUG' AND f.zustand IN ('BEANTWORTET', 'ZURUECKGEZOGEN') THEN RETURN 'NICHT_OFFEN'; END IF;
  IF p_art = 'KENNTNIS' AND f.zustand <> 'BEANTWORTET' THEN RETURN 'NICHT_BEANTWORTET'; END IF;
  UPDATE steuerung.fachfrage x SET version = x.version + 1,
    zustand = CASE p_art WHEN 'RUECKZUG' THEN 'ZURUECKGEZOGEN' ELSE x.zustand END,
    gelesen_am = CASE p_art WHEN 'KENNTNIS' THEN coalesce(x.gelesen_am, kontext.stichtag()) END
   WHERE x.standort_id = f.standort_id AND x.id = p_id;
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION steuerung.schliesse_fachfrage(uuid, integer, text) IS
  'Withdraws an open Fachfrage of the own Stelle (RUECKZUG), or notes its answer (KENNTNIS). Answers OK or why not.';
REVOKE ALL ON FUNCTION steuerung.schliesse_fachfrage(uuid, integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.schliesse_fachfrage(uuid, integer, text) TO kim_steuerung;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall, steuerung FROM kim_funktion;

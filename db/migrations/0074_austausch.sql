-- Austausch of all Standorte: Materialien, Praxisbeispiele, questions, Hospitationen, and what others say to them (domain steuerung: no
-- client data, no names of persons). What is published is read by everybody who works with KIM in any Standort, and by the Land; everything
-- else stays with the Standort that writes it. A row without Standort belongs to the Land.

CREATE TABLE steuerung.austausch_beitrag (
  id uuid PRIMARY KEY,
  standort_id uuid REFERENCES stamm.standort,
  art text NOT NULL CHECK (art IN ('MATERIAL', 'PRAXISBEISPIEL', 'FRAGE', 'HOSPITATION')),
  thema text NOT NULL CHECK (thema ~ '^[A-Z_]{3,40}$'),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  zustand text NOT NULL CHECK (zustand IN ('ENTWURF', 'VORGELEGT', 'VEROEFFENTLICHT', 'GEKLAERT', 'ZURUECKGEZOGEN')),
  felder jsonb NOT NULL CHECK (jsonb_typeof(felder) = 'object' AND octet_length(felder::text) <= 200000),
  suchtext text NOT NULL CHECK (char_length(suchtext) <= 60000),
  verfasst_von uuid NOT NULL,
  freigegeben_von uuid,
  eroeffnet_am date NOT NULL,
  am date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, art),
  CHECK (art IN ('MATERIAL', 'PRAXISBEISPIEL') OR zustand NOT IN ('ENTWURF', 'VORGELEGT')),
  CHECK (art = 'PRAXISBEISPIEL' OR zustand <> 'VORGELEGT'),
  CHECK (art = 'FRAGE' OR zustand <> 'GEKLAERT'),
  -- A second pair of eyes.
  CHECK (art <> 'PRAXISBEISPIEL' OR zustand <> 'VEROEFFENTLICHT' OR (freigegeben_von IS NOT NULL AND freigegeben_von <> verfasst_von)),
  -- Nobody may use what has no licence.
  CHECK (art <> 'MATERIAL' OR zustand <> 'VEROEFFENTLICHT' OR coalesce(felder ->> 'lizenz', '') <> '')
);
COMMENT ON TABLE steuerung.austausch_beitrag IS
  'Contribution to the Austausch of all Standorte: Material, Praxisbeispiel, question, offer of a Hospitation. No personal data beside accounts. Purpose: exchange of the Standorte (Evaluation 2023–2025, Handlungsempfehlungen). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.austausch_beitrag.standort_id IS 'Standort that answers for it; NULL: the Land.';
COMMENT ON COLUMN steuerung.austausch_beitrag.felder IS 'Texts by field as src/modules/austausch/felder.model.ts lists them, checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.austausch_beitrag.suchtext IS 'Folded words of title and fields for the search. No personal data.';
COMMENT ON COLUMN steuerung.austausch_beitrag.verfasst_von IS 'Account that wrote the words last; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.austausch_beitrag.freigegeben_von IS 'Account that published it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX austausch_beitrag_liste ON steuerung.austausch_beitrag (art, zustand, am);
CREATE INDEX austausch_beitrag_standort ON steuerung.austausch_beitrag (standort_id, art);
CREATE INDEX austausch_beitrag_vorgelegt ON steuerung.austausch_beitrag (standort_id) WHERE zustand = 'VORGELEGT';
CREATE INDEX austausch_beitrag_frage ON steuerung.austausch_beitrag (verfasst_von) WHERE art = 'FRAGE' AND zustand = 'VEROEFFENTLICHT';

CREATE TABLE steuerung.austausch_fassung (
  beitrag_id uuid NOT NULL REFERENCES steuerung.austausch_beitrag,
  version integer NOT NULL CHECK (version >= 1),
  standort_id uuid,
  zustand text NOT NULL CHECK (zustand IN ('ENTWURF', 'VORGELEGT', 'VEROEFFENTLICHT', 'GEKLAERT', 'ZURUECKGEZOGEN')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  felder jsonb NOT NULL CHECK (jsonb_typeof(felder) = 'object' AND octet_length(felder::text) <= 200000),
  anlass text CHECK (char_length(anlass) BETWEEN 1 AND 500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (beitrag_id, version)
);
COMMENT ON TABLE steuerung.austausch_fassung IS
  'Every Fassung and every step of a contribution, never changed. Drafts stay with who wrote them. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.austausch_fassung.felder IS 'Texts by field, checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.austausch_fassung.anlass IS 'Why, checked like the texts. No personal data.';
COMMENT ON COLUMN steuerung.austausch_fassung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.austausch_fassung.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.austausch_rueckmeldung (
  id uuid PRIMARY KEY,
  beitrag_id uuid NOT NULL,
  beitrag_art text NOT NULL,
  ziel_standort_id uuid,
  standort_id uuid REFERENCES stamm.standort,
  art text NOT NULL CHECK (art IN ('ANTWORT', 'UEBERNAHME', 'PROBLEM', 'ANFRAGE')),
  zustand text NOT NULL DEFAULT 'OFFEN' CHECK (zustand IN ('OFFEN', 'ANGENOMMEN', 'ERLEDIGT', 'ZUGESAGT', 'ABGESAGT', 'STATTGEFUNDEN', 'ZURUECKGEZOGEN')),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 4000),
  antwort text CHECK (char_length(antwort) BETWEEN 1 AND 4000),
  bericht text CHECK (char_length(bericht) BETWEEN 1 AND 4000),
  besuch_am date,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  bearbeitet_von uuid NOT NULL,
  am date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (beitrag_id, beitrag_art) REFERENCES steuerung.austausch_beitrag (id, art),
  CHECK ((art = 'ANTWORT') = (beitrag_art = 'FRAGE')),
  CHECK ((art = 'ANFRAGE') = (beitrag_art = 'HOSPITATION')),
  CHECK (zustand = 'OFFEN' OR (art = 'ANTWORT' AND zustand = 'ANGENOMMEN') OR (art = 'PROBLEM' AND zustand = 'ERLEDIGT')
    OR (art = 'ANFRAGE' AND zustand IN ('ZUGESAGT', 'ABGESAGT', 'STATTGEFUNDEN', 'ZURUECKGEZOGEN'))),
  CHECK ((zustand = 'STATTGEFUNDEN') = (bericht IS NOT NULL))
);
COMMENT ON TABLE steuerung.austausch_rueckmeldung IS
  'What another Standort says to a contribution: answer, adoption, problem, request for a Hospitation with its reply and report. No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.ziel_standort_id IS 'Standort of the contribution; NULL: the Land.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.standort_id IS 'Standort that says it; NULL: the Land.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.text IS 'Checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.antwort IS 'Reply of the Standort of the contribution, checked. No personal data.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.bericht IS 'What was learned in the Hospitation, checked. No personal data.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.besuch_am IS 'Day of the Hospitation.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.konto_id IS 'Account that said it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.austausch_rueckmeldung.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX austausch_rueckmeldung_beitrag ON steuerung.austausch_rueckmeldung (beitrag_id, art, zustand);
CREATE UNIQUE INDEX austausch_rueckmeldung_uebernahme ON steuerung.austausch_rueckmeldung (beitrag_id, standort_id) WHERE art = 'UEBERNAHME';
CREATE UNIQUE INDEX austausch_rueckmeldung_angenommen ON steuerung.austausch_rueckmeldung (beitrag_id) WHERE zustand = 'ANGENOMMEN';
CREATE INDEX austausch_rueckmeldung_offen ON steuerung.austausch_rueckmeldung (ziel_standort_id, art) WHERE zustand = 'OFFEN' AND art IN ('ANFRAGE', 'PROBLEM');
CREATE INDEX austausch_rueckmeldung_zugesagt ON steuerung.austausch_rueckmeldung (konto_id) WHERE zustand = 'ZUGESAGT';

DO $$
DECLARE
  tabelle text;
  rolle CONSTANT text := '(SELECT kontext.rolle())';
  konto CONSTANT text := '(SELECT kontext.konto_id())';
  liest CONSTANT text := rolle || $r$ IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT', 'MINISTERIUM')$r$;
  schreibt CONSTANT text := rolle || $r$ IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT', 'MINISTERIUM')$r$;
  verantwortet CONSTANT text := rolle || $r$ IN ('KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM')$r$;
  offen CONSTANT text := $r$zustand IN ('VEROEFFENTLICHT', 'GEKLAERT', 'ZURUECKGEZOGEN')$r$;
  -- A row without Standort is the Land's.
  hier CONSTANT text := $r$((standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) <> 'MINISTERIUM')
    OR (standort_id IS NULL AND (SELECT kontext.rolle()) = 'MINISTERIUM'))$r$;
  ziel CONSTANT text := $r$((ziel_standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) <> 'MINISTERIUM')
    OR (ziel_standort_id IS NULL AND (SELECT kontext.rolle()) = 'MINISTERIUM'))$r$;
  eigen CONSTANT text := schreibt || ' AND ' || hier || ' AND (' || verantwortet || ' OR verfasst_von = ' || konto || ')';
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['austausch_beitrag', 'austausch_fassung', 'austausch_rueckmeldung'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON steuerung.%I TO kim_steuerung', tabelle);
  END LOOP;

  EXECUTE format('CREATE POLICY lesen ON steuerung.austausch_beitrag FOR SELECT TO kim_steuerung USING (%s AND (%s OR (%s)))', liest, offen, eigen);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.austausch_beitrag FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s AND verfasst_von = %s AND freigegeben_von IS NULL
    AND version = 1 AND (zustand = %L OR art = %L OR (art = %L AND zustand = %L AND %s)))',
    schreibt, hier, konto, 'ENTWURF', 'FRAGE', 'HOSPITATION', 'VEROEFFENTLICHT', verantwortet);
  EXECUTE format('CREATE POLICY aendern ON steuerung.austausch_beitrag FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s AND (%s OR (art <> %L AND zustand IN (%L, %L)) OR art = %L))',
    eigen, eigen, verantwortet, 'FRAGE', 'ENTWURF', 'VORGELEGT', 'FRAGE');

  EXECUTE format('CREATE POLICY lesen ON steuerung.austausch_fassung FOR SELECT TO kim_steuerung USING (%s AND (%s OR (%s AND (%s OR konto_id = %s))))',
    liest, offen, hier, verantwortet, konto);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.austausch_fassung FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s AND konto_id = %s
    AND EXISTS (SELECT 1 FROM steuerung.austausch_beitrag b WHERE b.id = beitrag_id AND b.version = austausch_fassung.version
      AND b.zustand = austausch_fassung.zustand AND b.standort_id IS NOT DISTINCT FROM austausch_fassung.standort_id OFFSET 0))', schreibt, hier, konto);

  -- Answers and adoptions are for all; requests and problems for both sides.
  EXECUTE format('CREATE POLICY lesen ON steuerung.austausch_rueckmeldung FOR SELECT TO kim_steuerung USING (%s AND (%s OR %s OR (art IN (%L, %L)
    AND EXISTS (SELECT 1 FROM steuerung.austausch_beitrag b WHERE b.id = beitrag_id OFFSET 0))))', liest, hier, ziel, 'ANTWORT', 'UEBERNAHME');
  EXECUTE format('CREATE POLICY anlegen ON steuerung.austausch_rueckmeldung FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s AND konto_id = %s AND bearbeitet_von = %s
    AND zustand = %L AND version = 1 AND EXISTS (SELECT 1 FROM steuerung.austausch_beitrag b WHERE b.id = beitrag_id
      AND b.zustand IN (%L, %L) AND b.standort_id IS NOT DISTINCT FROM ziel_standort_id OFFSET 0))', schreibt, hier, konto, konto, 'OFFEN', 'VEROEFFENTLICHT', 'GEKLAERT');
  -- Who asked; who answers for the contribution; of a question also who put it.
  EXECUTE format('CREATE POLICY aendern ON steuerung.austausch_rueckmeldung FOR UPDATE TO kim_steuerung
    USING (%s AND (konto_id = %s OR (%s AND (%s OR (art = %L AND EXISTS (SELECT 1 FROM steuerung.austausch_beitrag b
      WHERE b.id = beitrag_id AND b.verfasst_von = %s OFFSET 0)))))) WITH CHECK (%s AND bearbeitet_von = %s)',
    schreibt, konto, ziel, verantwortet, 'ANTWORT', konto, schreibt, konto);
END $$;

GRANT UPDATE (thema, titel, zustand, felder, suchtext, verfasst_von, freigegeben_von, am, version) ON steuerung.austausch_beitrag TO kim_steuerung;
GRANT UPDATE (zustand, antwort, bericht, besuch_am, erklaert, bearbeitet_von, version) ON steuerung.austausch_rueckmeldung TO kim_steuerung;

-- Registers of a Standort: what was held, booked and made. Numbers and institutions, no names: who took part is counted.
CREATE TABLE steuerung.registereintrag (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('FORTBILDUNG', 'PROZESSBEGLEITUNG', 'VERANSTALTUNG', 'PRODUKT')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  tag date NOT NULL,
  felder jsonb NOT NULL CHECK (jsonb_typeof(felder) = 'object' AND octet_length(felder::text) <= 60000),
  gestrichen boolean NOT NULL DEFAULT false,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  bearbeitet_von uuid NOT NULL,
  am date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id)
);
COMMENT ON TABLE steuerung.registereintrag IS
  'Fortbildung, Prozessbegleitung, Veranstaltung or Produkt of a Standort. Counts, no names. No personal data beside the account. Purpose: Sachbericht (ANBest-G; Handlungskonzept). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.registereintrag.felder IS 'Texts and numbers by field as src/modules/austausch/register.model.ts lists them, checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.registereintrag.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.registereintrag.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX registereintrag_jahr ON steuerung.registereintrag (standort_id, art, tag);
ALTER TABLE steuerung.registereintrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.registereintrag FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON steuerung.registereintrag FOR SELECT TO kim_steuerung USING (standort_id = (SELECT kontext.standort_id())
  AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON steuerung.registereintrag FOR INSERT TO kim_steuerung WITH CHECK (standort_id = (SELECT kontext.standort_id())
  AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND bearbeitet_von = (SELECT kontext.konto_id()));
CREATE POLICY aendern ON steuerung.registereintrag FOR UPDATE TO kim_steuerung USING (standort_id = (SELECT kontext.standort_id())
  AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')) WITH CHECK (standort_id = (SELECT kontext.standort_id())
  AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND bearbeitet_von = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT, UPDATE (titel, tag, felder, gestrichen, erklaert, bearbeitet_von, am, version) ON steuerung.registereintrag TO kim_steuerung;

-- Stellenprofile of a Standort beside those that ship with the program. A change is a new version; nothing is overwritten.
CREATE TABLE steuerung.stellenprofil (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  profil text NOT NULL CHECK (profil IN ('KOORDINATION', 'VERWALTUNGSASSISTENZ', 'CASE_MANAGEMENT', 'BAUSTEIN_3')),
  version integer NOT NULL CHECK (version >= 1),
  vorlage text NOT NULL CHECK (char_length(vorlage) BETWEEN 1 AND 40),
  abschnitte jsonb NOT NULL CHECK (jsonb_typeof(abschnitte) = 'object' AND octet_length(abschnitte::text) <= 200000),
  anlass text NOT NULL CHECK (char_length(anlass) BETWEEN 1 AND 500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, profil, version)
);
COMMENT ON TABLE steuerung.stellenprofil IS
  'Version of a Stellenprofil as a Standort uses it; never changed. Posts, no persons. No personal data beside the account. Purpose: profiles per Baustein (Evaluation 2023–2025, Handlungsempfehlungen). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.stellenprofil.vorlage IS 'Edition of the profile that shipped with the program when this version was written.';
COMMENT ON COLUMN steuerung.stellenprofil.abschnitte IS 'Texts by section, checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.stellenprofil.anlass IS 'Why, checked like the texts. No personal data.';
COMMENT ON COLUMN steuerung.stellenprofil.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.stellenprofil.konto_id IS 'Account that wrote it; stays as a pseudonym. Löschklasse LK-16.';
ALTER TABLE steuerung.stellenprofil ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.stellenprofil FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON steuerung.stellenprofil FOR SELECT TO kim_steuerung USING (standort_id = (SELECT kontext.standort_id())
  AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT'));
CREATE POLICY anlegen ON steuerung.stellenprofil FOR INSERT TO kim_steuerung WITH CHECK (standort_id = (SELECT kontext.standort_id())
  AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND konto_id = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT ON steuerung.stellenprofil TO kim_steuerung;

-- Konzept of a Standort (Handlungskonzept and CM-Konzept), its consultation and its way, the checklist of what the Handlungskonzept of the
-- Land demands, and the self-assessment (domain steuerung: no client data, no names of persons).
-- A Fassung moves by its Ereignisse alone. Koordination and KI-Leitung write; who else works with KIM in the Standort reads what is in
-- force. The domain foerderung gets the Konzepte in force through one function, as evidence of the own Antrag.

CREATE TABLE steuerung.konzept_fassung (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('HANDLUNGSKONZEPT', 'CM_KONZEPT')),
  nummer integer NOT NULL CHECK (nummer >= 1),
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'INTERN_ABGESTIMMT', 'MIT_BERATUNGSANSAETZEN_ABGESTIMMT',
    'LENKUNGSGRUPPE_BESCHLOSSEN', 'EINGEREICHT', 'ZUR_KENNTNIS', 'NACHBESSERUNG', 'GUELTIG', 'ABGELOEST')),
  federfuehrung text NOT NULL CHECK (federfuehrung IN ('KI', 'ANDERE')),
  vorgabe text NOT NULL CHECK (char_length(vorgabe) BETWEEN 1 AND 160),
  vorgaenger_id uuid,
  gueltig_ab date,
  begonnen_am date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  UNIQUE (standort_id, art, nummer),
  FOREIGN KEY (standort_id, vorgaenger_id) REFERENCES steuerung.konzept_fassung (standort_id, id),
  CHECK ((zustand IN ('GUELTIG', 'ABGELOEST')) = (gueltig_ab IS NOT NULL))
);
COMMENT ON TABLE steuerung.konzept_fassung IS
  'Fassung of the Handlungskonzept or the CM-Konzept of a Standort. Moved by its Ereignisse alone. No personal data beside the account. Purpose: Richtlinie 4.1 d, 4.1 f, 6 g; Handlungskonzept 2.1. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.konzept_fassung.vorgabe IS 'Handlungskonzept of the Land that this Fassung follows.';
COMMENT ON COLUMN steuerung.konzept_fassung.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE UNIQUE INDEX konzept_fassung_in_arbeit ON steuerung.konzept_fassung (standort_id, art) WHERE zustand NOT IN ('GUELTIG', 'ABGELOEST');
CREATE UNIQUE INDEX konzept_fassung_gueltig ON steuerung.konzept_fassung (standort_id, art) WHERE zustand = 'GUELTIG';

CREATE TABLE steuerung.konzept_kapitel (
  standort_id uuid NOT NULL,
  fassung_id uuid NOT NULL,
  kapitel text NOT NULL CHECK (kapitel ~ '^[A-Z_]{3,40}$'),
  felder jsonb NOT NULL CHECK (jsonb_typeof(felder) = 'object' AND octet_length(felder::text) <= 300000),
  zeilen jsonb NOT NULL CHECK (jsonb_typeof(zeilen) = 'array' AND jsonb_array_length(zeilen) <= 80 AND octet_length(zeilen::text) <= 600000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 200),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  bearbeitet_am date NOT NULL,
  PRIMARY KEY (standort_id, fassung_id, kapitel),
  FOREIGN KEY (standort_id, fassung_id) REFERENCES steuerung.konzept_fassung (standort_id, id)
);
COMMENT ON TABLE steuerung.konzept_kapitel IS
  'Chapter of a Fassung: texts and rows (programmes, Kommunen) as src/modules/konzept/kapitel.model.ts lists them. Changed in a draft alone. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.konzept_kapitel.felder IS 'Texts by field, checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.konzept_kapitel.zeilen IS 'Rows by programme, approach or Kommune, checked like the texts. No personal data.';
COMMENT ON COLUMN steuerung.konzept_kapitel.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.konzept_kapitel.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.konzept_abstimmung (
  standort_id uuid NOT NULL,
  fassung_id uuid NOT NULL,
  id uuid NOT NULL,
  bereich text NOT NULL CHECK (bereich IN ('INTERN', 'BERATUNGSANSATZ')),
  stelle text NOT NULL CHECK (char_length(stelle) BETWEEN 1 AND 160),
  tag date NOT NULL,
  ergebnis text NOT NULL CHECK (ergebnis IN ('ZUGESTIMMT', 'MIT_AENDERUNG', 'EINWAND', 'KEINE_ANTWORT')),
  bemerkung text CHECK (char_length(bemerkung) BETWEEN 1 AND 1000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, fassung_id, id),
  FOREIGN KEY (standort_id, fassung_id) REFERENCES steuerung.konzept_fassung (standort_id, id),
  CHECK (ergebnis <> 'EINWAND' OR bemerkung IS NOT NULL)
);
COMMENT ON TABLE steuerung.konzept_abstimmung IS
  'With whom a Fassung was agreed, when, with what result; never changed. Institutions, no names. Purpose: Richtlinie 4.1 f, Handlungskonzept (KZ-09). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.konzept_abstimmung.stelle IS 'Institution or unit. No name of a person.';
COMMENT ON COLUMN steuerung.konzept_abstimmung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.konzept_abstimmung.konto_id IS 'Account that entered it; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.konzept_ereignis (
  standort_id uuid NOT NULL,
  fassung_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art ~ '^[A-Z_]{3,40}$'),
  von text,
  nach text NOT NULL,
  tag date NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  fundstelle text CHECK (char_length(fundstelle) BETWEEN 1 AND 300),
  beschluss_id uuid,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, fassung_id, lfd),
  FOREIGN KEY (standort_id, fassung_id) REFERENCES steuerung.konzept_fassung (standort_id, id),
  FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss (standort_id, id),
  CHECK (nach <> 'NACHBESSERUNG' OR grund IS NOT NULL),
  CHECK (nach <> 'LENKUNGSGRUPPE_BESCHLOSSEN' OR fundstelle IS NOT NULL OR beschluss_id IS NOT NULL)
);
COMMENT ON TABLE steuerung.konzept_ereignis IS
  'Step of a Fassung, one after the other, never changed: state before and after, day, reason, evidence. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.konzept_ereignis.tag IS 'Day on which it happened; `am` is the day on which it was entered.';
COMMENT ON COLUMN steuerung.konzept_ereignis.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.konzept_ereignis.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX konzept_ereignis_beschluss ON steuerung.konzept_ereignis (standort_id, beschluss_id) WHERE beschluss_id IS NOT NULL;

CREATE TABLE steuerung.checkpunkt_eintrag (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  code text NOT NULL CHECK (code ~ '^[A-Z]{2}-[0-9]{2}$'),
  lfd integer NOT NULL CHECK (lfd >= 1),
  stand text NOT NULL CHECK (stand IN ('ERFUELLT', 'OFFEN', 'AUSNAHME')),
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 2000),
  tag date NOT NULL,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, code, lfd)
);
COMMENT ON TABLE steuerung.checkpunkt_eintrag IS
  'What a Standort says about one item of the checklist: evidence, or the reason why it is not followed. Never changed, the last one holds. No personal data beside the account. Purpose: Handlungskonzept, part Baustein 1. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.checkpunkt_eintrag.inhalt IS 'Evidence or reason, checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.checkpunkt_eintrag.tag IS 'Day of the evidence.';
COMMENT ON COLUMN steuerung.checkpunkt_eintrag.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.checkpunkt_eintrag.konto_id IS 'Account that entered it; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.selbsteinschaetzung (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  lfd integer NOT NULL CHECK (lfd >= 1),
  tag date NOT NULL,
  fallauswertung text NOT NULL CHECK (fallauswertung IN ('UMFANGREICH', 'ANSATZWEISE', 'NEIN')),
  strukturbeschluss text NOT NULL CHECK (strukturbeschluss IN ('JA', 'NEIN', 'NICHT_BEURTEILBAR')),
  sitzungen_vorher integer NOT NULL CHECK (sitzungen_vorher BETWEEN 0 AND 500),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, lfd)
);
COMMENT ON TABLE steuerung.selbsteinschaetzung IS
  'What the Summenscore asks and no record answers, from a day on; never changed, the last one up to a day holds. Own Standort only. No personal data beside the account. Purpose: Umsetzungsstand (evaluation 2023–2025, Tabelle 10). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.selbsteinschaetzung.sitzungen_vorher IS 'Sitzungen of the Lenkungsgruppe that are not entered here, because they took place before.';
COMMENT ON COLUMN steuerung.selbsteinschaetzung.konto_id IS 'Account that entered it; stays as a pseudonym. Löschklasse LK-16.';

DO $$
DECLARE
  tabelle text;
  hier CONSTANT text := 'standort_id = (SELECT kontext.standort_id())';
  pflegt CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') $p$;
  bearbeitet CONSTANT text := ' AND bearbeitet_von = (SELECT kontext.konto_id())';
  erfasst CONSTANT text := ' AND konto_id = (SELECT kontext.konto_id())';
  offen CONSTANT text := $p$ AND EXISTS (SELECT 1 FROM steuerung.konzept_fassung f WHERE f.standort_id = konzept_kapitel.standort_id
    AND f.id = konzept_kapitel.fassung_id AND f.zustand IN ('ENTWURF', 'NACHBESSERUNG') OFFSET 0)$p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['konzept_fassung', 'konzept_kapitel', 'konzept_abstimmung', 'konzept_ereignis', 'checkpunkt_eintrag', 'selbsteinschaetzung'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
  END LOOP;

  EXECUTE format('CREATE POLICY lesen ON steuerung.konzept_fassung FOR SELECT TO kim_steuerung USING (%s AND ((SELECT kontext.rolle()) IN (%L, %L)
    OR (zustand = %L AND (SELECT kontext.rolle()) IN (%L, %L))))', hier, 'KOORDINATION', 'KI_LEITUNG', 'GUELTIG', 'CASE_MANAGEMENT', 'TEAMLEITUNG');
  EXECUTE format('CREATE POLICY anlegen ON steuerung.konzept_fassung FOR INSERT TO kim_steuerung WITH CHECK (%s AND zustand = %L AND version = 1)', pflegt || bearbeitet, 'ENTWURF');
  EXECUTE format('CREATE POLICY aendern ON steuerung.konzept_fassung FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', pflegt, pflegt || bearbeitet);

  EXECUTE format('CREATE POLICY lesen ON steuerung.konzept_kapitel FOR SELECT TO kim_steuerung USING (%s AND EXISTS (SELECT 1 FROM steuerung.konzept_fassung f
    WHERE f.standort_id = konzept_kapitel.standort_id AND f.id = konzept_kapitel.fassung_id OFFSET 0))', hier);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.konzept_kapitel FOR INSERT TO kim_steuerung WITH CHECK (%s)', pflegt || bearbeitet || offen);
  EXECUTE format('CREATE POLICY aendern ON steuerung.konzept_kapitel FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', pflegt || offen, pflegt || bearbeitet);

  FOREACH tabelle IN ARRAY ARRAY['konzept_abstimmung', 'konzept_ereignis', 'checkpunkt_eintrag', 'selbsteinschaetzung'] LOOP
    EXECUTE format('CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (%s)', tabelle, pflegt);
    EXECUTE format('CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK (%s)', tabelle, pflegt || erfasst);
    EXECUTE format('GRANT SELECT, INSERT ON steuerung.%I TO kim_steuerung', tabelle);
  END LOOP;

  FOREACH tabelle IN ARRAY ARRAY['konzept_fassung', 'konzept_kapitel'] LOOP
    EXECUTE format('CREATE POLICY funktion ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
    EXECUTE format('GRANT SELECT ON steuerung.%I TO kim_funktion', tabelle);
  END LOOP;
END $$;

-- The state is no business of the application: it moves by an Ereignis.
GRANT SELECT, INSERT, UPDATE (version, bearbeitet_von) ON steuerung.konzept_fassung TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (felder, zeilen, erklaert, version, bearbeitet_von, bearbeitet_am) ON steuerung.konzept_kapitel TO kim_steuerung;
CREATE POLICY bewegen ON steuerung.konzept_fassung FOR UPDATE TO kim_funktion USING (true) WITH CHECK (true);
GRANT UPDATE (zustand, gueltig_ab) ON steuerung.konzept_fassung TO kim_funktion;

GRANT CREATE ON SCHEMA foerderung, steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.bewege_konzept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE jetzt text;
BEGIN
  SELECT f.zustand INTO jetzt FROM steuerung.konzept_fassung f WHERE f.standort_id = NEW.standort_id AND f.id = NEW.fassung_id FOR UPDATE;
  IF NEW.von IS DISTINCT FROM (CASE WHEN NEW.lfd = 1 THEN NULL ELSE jetzt END) THEN
    RAISE EXCEPTION 'Ereignis does not begin where the Fassung stands';
  END IF;
  UPDATE steuerung.konzept_fassung f SET zustand = NEW.nach, gueltig_ab = CASE WHEN NEW.nach = 'GUELTIG' THEN NEW.tag ELSE f.gueltig_ab END
   WHERE f.standort_id = NEW.standort_id AND f.id = NEW.fassung_id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION steuerung.bewege_konzept() IS 'Moves a Fassung with its Ereignis. No way to do one without the other.';

-- Both sides of the own Antrag ask which Konzept is in force: the domain foerderung has no way into the schema steuerung.
CREATE FUNCTION foerderung.gueltige_konzepte() RETURNS TABLE (id uuid, art text, nummer integer, gueltig_ab date, federfuehrung text, vorgabe text, kapitel jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.id, f.art, f.nummer, f.gueltig_ab, f.federfuehrung, f.vorgabe,
      coalesce((SELECT jsonb_agg(jsonb_build_object('kapitel', k.kapitel, 'felder', k.felder, 'zeilen', k.zeilen))
        FROM steuerung.konzept_kapitel k WHERE k.standort_id = f.standort_id AND k.fassung_id = f.id), '[]'::jsonb)
    FROM steuerung.konzept_fassung f
   WHERE f.standort_id = kontext.standort_id() AND f.zustand = 'GUELTIG'
     AND kontext.rolle() IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
$$;
COMMENT ON FUNCTION foerderung.gueltige_konzepte() IS
  'Konzepte in force of the own Standort, for who prepares its Antrag. What the Land gets is the file that is handed in with the Antrag.';
REVOKE ALL ON FUNCTION foerderung.gueltige_konzepte() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.gueltige_konzepte() TO kim_foerderung;

RESET ROLE;
REVOKE ALL ON FUNCTION steuerung.bewege_konzept() FROM PUBLIC;
REVOKE CREATE ON SCHEMA foerderung, steuerung FROM kim_funktion;
CREATE TRIGGER bewegen AFTER INSERT ON steuerung.konzept_ereignis FOR EACH ROW EXECUTE FUNCTION steuerung.bewege_konzept();

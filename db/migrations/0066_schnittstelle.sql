-- Schnittstellen of a Standort (domain steuerung: no client data): Dienstleistungsketten with their Fassungen, who answers in an office,
-- Kooperationsvereinbarungen, Schnittstellenanalysen. Koordination and KI-Leitung write; Case Management and Teamleitung read what holds.
-- A Fall never reads these tables: it gets the steps of a Kette that holds today from a function.

CREATE TABLE steuerung.kette (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('FALL', 'STRUKTUR')),
  angelegt_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id)
);
COMMENT ON TABLE steuerung.kette IS
  'Dienstleistungskette of a Standort, for cases or for a change of structures; what it says stands in its Fassungen. No personal data beside the account. Purpose: Handlungskonzept 2.1 (KO-09). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.kette.angelegt_von IS 'Account that made it; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.kette_fassung (
  standort_id uuid NOT NULL,
  kette_id uuid NOT NULL,
  nr integer NOT NULL CHECK (nr >= 1),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  anlass text CHECK (char_length(anlass) BETWEEN 1 AND 2000),
  ziel text CHECK (char_length(ziel) BETWEEN 1 AND 2000),
  quelle text CHECK (char_length(quelle) BETWEEN 1 AND 500),
  bemerkung text CHECK (char_length(bemerkung) BETWEEN 1 AND 5000),
  schritte jsonb NOT NULL CHECK (jsonb_typeof(schritte) = 'array' AND jsonb_array_length(schritte) BETWEEN 1 AND 60),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'GUELTIG')),
  gueltig_von date,
  gueltig_bis date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, kette_id, nr),
  FOREIGN KEY (standort_id, kette_id) REFERENCES steuerung.kette (standort_id, id),
  CHECK ((zustand = 'GUELTIG') = (gueltig_von IS NOT NULL)),
  CHECK (gueltig_bis IS NULL OR gueltig_von IS NOT NULL)
);
COMMENT ON TABLE steuerung.kette_fassung IS
  'What a Kette says from when to when: ordered steps with the office responsible, deadline, hand-over and branches. What was released stays as it is; only its end is set. Empty when it ends before it begins: never in force. No personal data beside the account. Purpose: Handlungskonzept 2.1 (KO-09). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.kette_fassung.schritte IS 'Steps in their order, read and written as a whole. Checked for what identifies a person; offices, no names.';
COMMENT ON COLUMN steuerung.kette_fassung.bemerkung IS 'Note, also what a BPMN file held that could not be taken over. Checked for what identifies a person.';
COMMENT ON COLUMN steuerung.kette_fassung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.kette_fassung.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.ansprechperson (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  schnittstelle text NOT NULL CHECK (schnittstelle ~ '^[A-Z0-9_]{2,60}$'),
  stelle text NOT NULL CHECK (char_length(stelle) BETWEEN 1 AND 160),
  aufgabe text CHECK (char_length(aufgabe) BETWEEN 1 AND 300),
  funktion text NOT NULL CHECK (char_length(funktion) BETWEEN 1 AND 160),
  name text CHECK (char_length(name) BETWEEN 1 AND 120),
  telefon text CHECK (char_length(telefon) BETWEEN 1 AND 60),
  email text CHECK (char_length(email) BETWEEN 1 AND 200),
  vertretung_name text CHECK (char_length(vertretung_name) BETWEEN 1 AND 120),
  vertretung_telefon text CHECK (char_length(vertretung_telefon) BETWEEN 1 AND 60),
  vertretung_email text CHECK (char_length(vertretung_email) BETWEEN 1 AND 200),
  gueltig_von date NOT NULL,
  gueltig_bis date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  CHECK (gueltig_bis IS NULL OR gueltig_bis >= gueltig_von),
  CHECK (telefon IS NOT NULL OR email IS NOT NULL)
);
COMMENT ON TABLE steuerung.ansprechperson IS
  'Official contact in an office with deputy and validity (IF-R1): function, name, telephone, mail of who works there, nothing private. Purpose: reaching who is responsible. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-10: six months after it ended.';
COMMENT ON COLUMN steuerung.ansprechperson.name IS 'Name in the office, as the office gives it; may be left out. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.ansprechperson.telefon IS 'Official number. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.ansprechperson.email IS 'Official address. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.ansprechperson.vertretung_name IS 'Name of the deputy in the office. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.ansprechperson.vertretung_telefon IS 'Official number of the deputy. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.ansprechperson.vertretung_email IS 'Official address of the deputy. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.ansprechperson.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX ansprechperson_stelle ON steuerung.ansprechperson (standort_id, schnittstelle, stelle);

CREATE TABLE steuerung.vereinbarung (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('CASE_MANAGEMENT', 'ABH_EBH_JOBCENTER', 'KOMMUNEN', 'WEITERE')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  gegenstand text NOT NULL CHECK (char_length(gegenstand) BETWEEN 1 AND 3000),
  ablauf text CHECK (char_length(ablauf) BETWEEN 1 AND 3000),
  daten text CHECK (char_length(daten) BETWEEN 1 AND 3000),
  partner jsonb NOT NULL CHECK (jsonb_typeof(partner) = 'array' AND jsonb_array_length(partner) BETWEEN 1 AND 30),
  anlagen jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(anlagen) = 'array' AND jsonb_array_length(anlagen) <= 30),
  kette_id uuid,
  beginn date NOT NULL,
  ende date,
  pruefen_am date NOT NULL,
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'UNTERZEICHNET', 'GEKUENDIGT')),
  unterzeichnet_am date,
  gekuendigt_zum date,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 1000),
  pruefvermerk text CHECK (char_length(pruefvermerk) BETWEEN 1 AND 1000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, kette_id) REFERENCES steuerung.kette (standort_id, id),
  CHECK (ende IS NULL OR ende >= beginn),
  CHECK ((zustand = 'ENTWURF') = (unterzeichnet_am IS NULL)),
  CHECK ((zustand = 'GEKUENDIGT') = (gekuendigt_zum IS NOT NULL AND grund IS NOT NULL))
);
COMMENT ON TABLE steuerung.vereinbarung IS
  'Kooperationsvereinbarung of a Standort (IF-R2): partners, subject, way, data, annexes by the place where they lie, term, review. No personal data beside the account: who signed stands on the paper. Purpose: Handlungskonzept 2.1 (KO-09). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.vereinbarung.partner IS 'Institutions: kind and name. No name of a person.';
COMMENT ON COLUMN steuerung.vereinbarung.daten IS 'Which data may be passed on, on which basis. Text, no data.';
COMMENT ON COLUMN steuerung.vereinbarung.anlagen IS 'Title and the place where each annex lies.';
COMMENT ON COLUMN steuerung.vereinbarung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.vereinbarung.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX vereinbarung_pruefung ON steuerung.vereinbarung (standort_id, pruefen_am);

CREATE TABLE steuerung.schnittstellenanalyse (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  seite_a text NOT NULL CHECK (seite_a ~ '^[A-Z0-9_]{2,60}$'),
  stelle_a text CHECK (char_length(stelle_a) BETWEEN 1 AND 160),
  seite_b text NOT NULL CHECK (seite_b ~ '^[A-Z0-9_]{2,60}$'),
  stelle_b text CHECK (char_length(stelle_b) BETWEEN 1 AND 160),
  gegenstand text NOT NULL CHECK (char_length(gegenstand) BETWEEN 1 AND 300),
  vorgehen text CHECK (char_length(vorgehen) BETWEEN 1 AND 2000),
  ist text NOT NULL CHECK (char_length(ist) BETWEEN 1 AND 4000),
  luecken text CHECK (char_length(luecken) BETWEEN 1 AND 4000),
  soll text CHECK (char_length(soll) BETWEEN 1 AND 4000),
  massnahme text CHECK (char_length(massnahme) BETWEEN 1 AND 4000),
  verantwortlich text CHECK (char_length(verantwortlich) BETWEEN 1 AND 160),
  faellig date,
  kette_id uuid,
  zustand text NOT NULL CHECK (zustand IN ('IN_ARBEIT', 'VEREINBART', 'UMGESETZT')),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id, version),
  FOREIGN KEY (standort_id, kette_id) REFERENCES steuerung.kette (standort_id, id),
  CHECK (zustand = 'IN_ARBEIT' OR (massnahme IS NOT NULL AND verantwortlich IS NOT NULL))
);
COMMENT ON TABLE steuerung.schnittstellenanalyse IS
  'Analysis of one Schnittstelle between two offices: as it is, gaps, as wanted, agreed measure. Every version is a row of its own and never changes. No personal data beside the account. Purpose: Handlungskonzept 2.1 (SN-01). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.schnittstellenanalyse.verantwortlich IS 'Institution or unit that carries the measure out. No name of a person.';
COMMENT ON COLUMN steuerung.schnittstellenanalyse.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.schnittstellenanalyse.konto_id IS 'Account that wrote this version; stays as a pseudonym. Löschklasse LK-16.';

ALTER TABLE steuerung.kette ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.kette FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.kette_fassung ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.kette_fassung FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.ansprechperson ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.ansprechperson FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.vereinbarung ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.vereinbarung FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.schnittstellenanalyse ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.schnittstellenanalyse FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
  tabelle text;
  hier CONSTANT text := 'standort_id = (SELECT kontext.standort_id())';
  pflegt CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') $p$;
  selbst CONSTANT text := ' AND bearbeitet_von = (SELECT kontext.konto_id())';
  -- Who does not keep it reads what holds: %s is the condition of the table.
  liest CONSTANT text := hier || $p$ AND ((SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    OR ((SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') AND %s)) $p$;
BEGIN
  EXECUTE format('CREATE POLICY lesen ON steuerung.kette FOR SELECT TO kim_steuerung USING (%s)', format(liest,
    'EXISTS (SELECT 1 FROM steuerung.kette_fassung f WHERE f.standort_id = kette.standort_id AND f.kette_id = kette.id OFFSET 0)'));
  EXECUTE format('CREATE POLICY anlegen ON steuerung.kette FOR INSERT TO kim_steuerung WITH CHECK (%s AND angelegt_von = (SELECT kontext.konto_id()))', pflegt);

  EXECUTE format('CREATE POLICY lesen ON steuerung.kette_fassung FOR SELECT TO kim_steuerung USING (%s)', format(liest,
    $p$zustand = 'GUELTIG' AND gueltig_von <= (SELECT kontext.stichtag()) AND (gueltig_bis IS NULL OR gueltig_bis >= (SELECT kontext.stichtag()))$p$));
  EXECUTE format('CREATE POLICY anlegen ON steuerung.kette_fassung FOR INSERT TO kim_steuerung WITH CHECK (%s AND zustand = %L)', pflegt || selbst, 'ENTWURF');
  EXECUTE format('CREATE POLICY aendern ON steuerung.kette_fassung FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', pflegt, pflegt || selbst);
  EXECUTE format('CREATE POLICY verwerfen ON steuerung.kette_fassung FOR DELETE TO kim_steuerung USING (%s AND zustand = %L)', pflegt, 'ENTWURF');

  EXECUTE format('CREATE POLICY lesen ON steuerung.ansprechperson FOR SELECT TO kim_steuerung USING (%s)', format(liest,
    'gueltig_von <= (SELECT kontext.stichtag()) AND (gueltig_bis IS NULL OR gueltig_bis >= (SELECT kontext.stichtag()))'));
  EXECUTE format('CREATE POLICY lesen ON steuerung.vereinbarung FOR SELECT TO kim_steuerung USING (%s)', format(liest, $p$zustand <> 'ENTWURF'$p$));
  FOREACH tabelle IN ARRAY ARRAY['ansprechperson', 'vereinbarung'] LOOP
    EXECUTE format('CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK (%s)', tabelle, pflegt || selbst);
    EXECUTE format('CREATE POLICY aendern ON steuerung.%I FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', tabelle, pflegt, pflegt || selbst);
  END LOOP;

  EXECUTE format('CREATE POLICY lesen ON steuerung.schnittstellenanalyse FOR SELECT TO kim_steuerung USING (%s)', format(liest, $p$zustand <> 'IN_ARBEIT'$p$));
  EXECUTE format('CREATE POLICY anlegen ON steuerung.schnittstellenanalyse FOR INSERT TO kim_steuerung WITH CHECK (%s AND konto_id = (SELECT kontext.konto_id()))', pflegt);
END $$;

GRANT SELECT, INSERT ON steuerung.kette TO kim_steuerung;
GRANT SELECT, INSERT, DELETE, UPDATE (name, anlass, ziel, quelle, bemerkung, schritte, erklaert, zustand, gueltig_von, gueltig_bis, version,
  bearbeitet_von) ON steuerung.kette_fassung TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (schnittstelle, stelle, aufgabe, funktion, name, telefon, email, vertretung_name, vertretung_telefon,
  vertretung_email, gueltig_von, gueltig_bis, version, bearbeitet_von) ON steuerung.ansprechperson TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (art, titel, gegenstand, ablauf, daten, partner, anlagen, kette_id, beginn, ende, pruefen_am, zustand,
  unterzeichnet_am, gekuendigt_zum, grund, pruefvermerk, erklaert, version, bearbeitet_von) ON steuerung.vereinbarung TO kim_steuerung;
GRANT SELECT, INSERT ON steuerung.schnittstellenanalyse TO kim_steuerung;

-- Names of who worked in an office go six months after they ended (LK-10).
CREATE POLICY loeschen ON steuerung.ansprechperson FOR ALL TO kim_loeschung
  USING (gueltig_bis < ((SELECT kontext.stichtag()) - interval '6 months')::date);
GRANT SELECT, DELETE ON steuerung.ansprechperson TO kim_loeschung;

CREATE POLICY funktion ON steuerung.kette FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion ON steuerung.kette_fassung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON steuerung.kette, steuerung.kette_fassung TO kim_funktion;

GRANT CREATE ON SCHEMA fall, steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.halte_fassung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.zustand = 'GUELTIG' AND (NEW.zustand, NEW.name, NEW.anlass, NEW.ziel, NEW.quelle, NEW.bemerkung, NEW.schritte, NEW.gueltig_von)
      IS DISTINCT FROM (OLD.zustand, OLD.name, OLD.anlass, OLD.ziel, OLD.quelle, OLD.bemerkung, OLD.schritte, OLD.gueltig_von) THEN
    RAISE EXCEPTION 'a released Fassung stays as it is';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION steuerung.halte_fassung() IS 'Of a Fassung that was released only the end may change.';

-- In the schema fall: the domain fall asks for the steps, and has no way into the schema steuerung.
CREATE FUNCTION fall.lies_kette(p_id uuid) RETURNS TABLE (nr integer, name text, schritte jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.nr, f.name, f.schritte
    FROM steuerung.kette k JOIN steuerung.kette_fassung f ON f.standort_id = k.standort_id AND f.kette_id = k.id
   WHERE k.standort_id = kontext.standort_id() AND k.id = p_id AND k.art = 'FALL' AND f.zustand = 'GUELTIG'
     AND f.gueltig_von <= kontext.stichtag() AND (f.gueltig_bis IS NULL OR f.gueltig_bis >= kontext.stichtag())
     AND kontext.stammrolle() = 'CASE_MANAGEMENT'
$$;
COMMENT ON FUNCTION fall.lies_kette(uuid) IS
  'Steps of the Fassung that holds today, of a Kette for cases in the own Standort, for Case Management. Nothing is written: the Kette does not know where it was started.';
REVOKE ALL ON FUNCTION fall.lies_kette(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.lies_kette(uuid) TO kim_fall;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall, steuerung FROM kim_funktion;
CREATE TRIGGER halte_fassung BEFORE UPDATE ON steuerung.kette_fassung FOR EACH ROW EXECUTE FUNCTION steuerung.halte_fassung();
SET LOCAL ROLE kim_funktion;
REVOKE ALL ON FUNCTION steuerung.halte_fassung() FROM PUBLIC;
RESET ROLE;

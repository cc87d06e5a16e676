-- What was left of the steering: evidence for every „muss“ of the Handlungskonzept, Stellen as the checklist sees them, the way of a new
-- colleague, Fortbildungen of the own account.

-- The registers of a Standort hold evidence of the steering as well. The list of kinds is widened as it stands.
DO $$
BEGIN
  EXECUTE (SELECT format('ALTER TABLE steuerung.registereintrag DROP CONSTRAINT registereintrag_art_check, ADD CONSTRAINT registereintrag_art_check %s',
      replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''ZUSAMMENARBEIT''::text, ''FACHBEREICH''::text, ''BEFUGNIS''::text, ''ERKLAERUNG''::text, ''BETEILIGUNG''::text, ''GEMEINSAMES_KONZEPT''::text, ''BERICHT''::text, ''AUSWERTUNG''::text, '))
    FROM pg_constraint WHERE conname = 'registereintrag_art_check' AND conrelid = 'steuerung.registereintrag'::regclass);
END $$;
COMMENT ON TABLE steuerung.registereintrag IS
  'Entry of a register of a Standort: Fortbildung, Prozessbegleitung, Veranstaltung, Produkt, and evidence of the steering. Counts and Stellen, no names. No personal data beside the account. Purpose: Sachbericht (ANBest-G), checklist of the Handlungskonzept. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';

-- The checklist asks the Stellenplan: the domain steuerung has no way into the schema foerderung.
CREATE POLICY funktion_checkliste ON foerderung.stelle_fassung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (id, standort_id, baustein, verwaltungsassistenz, mandant_id) ON foerderung.stelle TO kim_funktion;
GRANT SELECT (stelle_id, umfang_vzae, anbindung, anbindung_grund, gueltig_von, gueltig_bis, ersetzt_am) ON foerderung.stelle_fassung TO kim_funktion;
GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION steuerung.stellenlage() RETURNS TABLE (baustein integer, verwaltungsassistenz boolean, umfang integer, anbindung text,
    begruendet boolean, anzahl integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.baustein::int, s.verwaltungsassistenz, f.umfang_vzae, f.anbindung, f.anbindung_grund IS NOT NULL, count(*)::int
    FROM foerderung.stelle s JOIN foerderung.stelle_fassung f ON f.stelle_id = s.id AND f.ersetzt_am IS NULL
   WHERE s.standort_id = kontext.standort_id() AND s.baustein IN (1, 2) AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
     AND f.gueltig_von <= kontext.stichtag() AND (f.gueltig_bis IS NULL OR f.gueltig_bis >= kontext.stichtag())
   GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
$$;
COMMENT ON FUNCTION steuerung.stellenlage() IS
  'Stellen of Baustein 1 and 2 of the own Standort today, counted by size and where they are attached, for the checklist of the Handlungskonzept. No person, no Besetzung.';
REVOKE ALL ON FUNCTION steuerung.stellenlage() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.stellenlage() TO kim_steuerung;
RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

-- What waits for the Koordination is found by its day.
CREATE INDEX beschluss_offen ON steuerung.beschluss (standort_id, faellig) WHERE zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG');
CREATE INDEX massnahme_offen ON steuerung.massnahme (standort_id, faellig) WHERE zustand IN ('GEPLANT', 'LAEUFT');
CREATE INDEX gremium_aufgabe_offen ON steuerung.gremium_aufgabe (standort_id, faellig) WHERE erledigt_am IS NULL;

-- The way of a new colleague: steps as a Standort uses them, beside those that ship with the program. A change is a new version.
CREATE TABLE steuerung.einarbeitung (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  version integer NOT NULL CHECK (version >= 1),
  vorlage text NOT NULL CHECK (char_length(vorlage) BETWEEN 1 AND 40),
  schritte jsonb NOT NULL CHECK (jsonb_typeof(schritte) = 'array' AND jsonb_array_length(schritte) BETWEEN 1 AND 40 AND octet_length(schritte::text) <= 100000),
  anlass text NOT NULL CHECK (char_length(anlass) BETWEEN 1 AND 500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, version)
);
COMMENT ON TABLE steuerung.einarbeitung IS
  'Version of the steps by which a Standort brings a new colleague in; never changed. Offices, no names. No personal data beside the account. Purpose: onboarding (Evaluation 2023–2025). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.einarbeitung.schritte IS 'Steps in their order, each with a name that lasts; checked for what identifies a person. No personal data.';
COMMENT ON COLUMN steuerung.einarbeitung.anlass IS 'Why, checked like the texts. No personal data.';
COMMENT ON COLUMN steuerung.einarbeitung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.einarbeitung.konto_id IS 'Account that wrote it; stays as a pseudonym. Löschklasse LK-16.';

-- What somebody has done of it: read, set and taken back by that account alone.
CREATE TABLE steuerung.einarbeitung_erledigt (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  konto_id uuid NOT NULL,
  kennung text NOT NULL CHECK (kennung ~ '^[A-Z0-9_]{2,40}$'),
  erledigt_am date NOT NULL,
  PRIMARY KEY (standort_id, konto_id, kennung)
);
COMMENT ON TABLE steuerung.einarbeitung_erledigt IS
  'Step of the onboarding that an account has done, kept by that account alone; others get counts. No personal data beside the account. Purpose: onboarding. Basis: § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.einarbeitung_erledigt.konto_id IS 'Account whose step it is; nobody else reads the row. Basis: § 18 DSG NRW. Löschklasse LK-10.';

-- Fortbildungen of an account, entered by that account. The Kommune has to let its Koordination take part in those of the Land (Richtlinie 6 b).
CREATE TABLE steuerung.fortbildung_teilnahme (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  konto_id uuid NOT NULL,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art ~ '^[A-Z_]{2,40}$'),
  veranstalter text NOT NULL CHECK (veranstalter IN ('LAND', 'KI', 'ANDERE')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  tag date NOT NULL,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, konto_id, id)
);
COMMENT ON TABLE steuerung.fortbildung_teilnahme IS
  'Fortbildung that an account attended, entered and taken back by that account. The KI-Leitung learns which Koordination has none of the Land in a year, everybody else counts. Purpose: Richtlinie 12.12.2024, Nr. 6 b (QU-01). Basis: § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.fortbildung_teilnahme.konto_id IS 'Account that attended. Basis: § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.fortbildung_teilnahme.titel IS 'Name of the Fortbildung, checked for what identifies a person. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.fortbildung_teilnahme.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
CREATE INDEX einarbeitung_erledigt_konto ON steuerung.einarbeitung_erledigt (konto_id);
CREATE INDEX fortbildung_teilnahme_konto ON steuerung.fortbildung_teilnahme (konto_id);

DO $$
DECLARE
  tabelle text;
  hier CONSTANT text := 'standort_id = (SELECT kontext.standort_id())';
  selbst CONSTANT text := hier || ' AND konto_id = (SELECT kontext.konto_id())';
  lernt CONSTANT text := $r$(SELECT kontext.rolle()) = 'CASE_MANAGEMENT'$r$;
  bildet_fort CONSTANT text := $r$(SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')$r$;
  verantwortet CONSTANT text := $r$(SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')$r$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['einarbeitung', 'einarbeitung_erledigt', 'fortbildung_teilnahme'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON steuerung.%I TO kim_steuerung', tabelle);
    EXECUTE format('GRANT SELECT ON steuerung.%I TO kim_funktion', tabelle);
    EXECUTE format('CREATE POLICY funktion ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
  END LOOP;
  EXECUTE format('CREATE POLICY lesen ON steuerung.einarbeitung FOR SELECT TO kim_steuerung USING (%s AND (SELECT kontext.rolle()) IN (%L, %L, %L, %L))',
    hier, 'CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG');
  EXECUTE format('CREATE POLICY anlegen ON steuerung.einarbeitung FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s)', selbst, verantwortet);
  EXECUTE format('CREATE POLICY lesen ON steuerung.einarbeitung_erledigt FOR SELECT TO kim_steuerung USING (%s AND %s)', selbst, lernt);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.einarbeitung_erledigt FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s)', selbst, lernt);
  EXECUTE format('CREATE POLICY loeschen ON steuerung.einarbeitung_erledigt FOR DELETE TO kim_steuerung USING (%s AND %s)', selbst, lernt);
  EXECUTE format('CREATE POLICY lesen ON steuerung.fortbildung_teilnahme FOR SELECT TO kim_steuerung USING (%s AND %s)', selbst, bildet_fort);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.fortbildung_teilnahme FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s)', selbst, bildet_fort);
  EXECUTE format('CREATE POLICY loeschen ON steuerung.fortbildung_teilnahme FOR DELETE TO kim_steuerung USING (%s AND %s)', selbst, bildet_fort);
END $$;
GRANT DELETE ON steuerung.einarbeitung_erledigt, steuerung.fortbildung_teilnahme TO kim_steuerung;
-- Both go with the account: kim_loeschung sees accounts that are due, and no other.
CREATE POLICY faellig ON steuerung.einarbeitung_erledigt FOR ALL TO kim_loeschung USING (EXISTS (SELECT 1 FROM benutzer.konto k WHERE k.id = konto_id));
CREATE POLICY faellig ON steuerung.fortbildung_teilnahme FOR ALL TO kim_loeschung USING (EXISTS (SELECT 1 FROM benutzer.konto k WHERE k.id = konto_id));
GRANT SELECT, DELETE ON steuerung.einarbeitung_erledigt, steuerung.fortbildung_teilnahme TO kim_loeschung;

GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION steuerung.zaehle_einarbeitung(p_kennungen text[]) RETURNS TABLE (konten integer, begonnen integer, fertig integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::int, count(*) FILTER (WHERE e.anzahl > 0)::int, count(*) FILTER (WHERE e.anzahl >= cardinality(p_kennungen))::int
    FROM (SELECT DISTINCT m.konto_id FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id AND k.aktiv
       WHERE m.standort_id = kontext.standort_id() AND m.rolle = 'CASE_MANAGEMENT' AND m.gueltig_von <= kontext.stichtag()
         AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag())) c
    CROSS JOIN LATERAL (SELECT count(*) AS anzahl FROM steuerung.einarbeitung_erledigt z
       WHERE z.standort_id = kontext.standort_id() AND z.konto_id = c.konto_id AND z.kennung = ANY (p_kennungen)) e
   WHERE kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
$$;
COMMENT ON FUNCTION steuerung.zaehle_einarbeitung(text[]) IS
  'How many accounts of the Case Management of the own Standort have begun with these steps and how many have done all: three numbers for Koordination and KI-Leitung, never an account.';
CREATE FUNCTION steuerung.fortbildungsstand(p_jahr integer) RETURNS TABLE (name text, landesfortbildungen integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN kontext.rolle() = 'KI_LEITUNG' THEN c.name END, (SELECT count(*)::int FROM steuerung.fortbildung_teilnahme f
       WHERE f.standort_id = kontext.standort_id() AND f.konto_id = c.id AND f.veranstalter = 'LAND'
         AND f.tag BETWEEN make_date(p_jahr, 1, 1) AND least(make_date(p_jahr, 12, 31), kontext.stichtag()))
    FROM (SELECT DISTINCT k.id, k.name FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id AND k.aktiv
       WHERE m.standort_id = kontext.standort_id() AND m.rolle = 'KOORDINATION' AND m.gueltig_von <= kontext.stichtag()
         AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag())) c
   WHERE kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
   ORDER BY 1 NULLS LAST, 2
$$;
COMMENT ON FUNCTION steuerung.fortbildungsstand(integer) IS
  'Koordination of the own Standort today and how many Fortbildungen of the Land each attended in a year (QU-01, KP-09). Names for the KI-Leitung, which answers for it; numbers for the Koordination.';
CREATE FUNCTION steuerung.zaehle_zertifikate() RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(DISTINCT f.konto_id)::int FROM steuerung.fortbildung_teilnahme f
    JOIN benutzer.mitgliedschaft m ON m.konto_id = f.konto_id AND m.standort_id = f.standort_id AND m.rolle = 'CASE_MANAGEMENT'
     AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag())
   WHERE f.standort_id = kontext.standort_id() AND f.art = 'ZERTIFIKATKURS' AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
$$;
COMMENT ON FUNCTION steuerung.zaehle_zertifikate() IS 'How many accounts of the Case Management of the own Standort hold the Zertifikatkurs (QU-08): a number.';
REVOKE ALL ON FUNCTION steuerung.zaehle_einarbeitung(text[]), steuerung.fortbildungsstand(integer), steuerung.zaehle_zertifikate() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.zaehle_einarbeitung(text[]), steuerung.fortbildungsstand(integer), steuerung.zaehle_zertifikate() TO kim_steuerung;
RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

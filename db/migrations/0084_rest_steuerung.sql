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

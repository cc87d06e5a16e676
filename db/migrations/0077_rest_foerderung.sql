-- What was left of the funding procedure: the Lenkungsgruppe as evidence of the own Antrag, Verweise among the counts.

-- Who prepares the own Antrag asks for the Lenkungsgruppe: the domain foerderung has no way into the schema steuerung.
DO $$
DECLARE
  tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['gremium', 'gremium_mitglied', 'gremiensitzung'] LOOP
    EXECUTE format('CREATE POLICY nachweis ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
  END LOOP;
END $$;
GRANT SELECT ON steuerung.gremium, steuerung.gremium_mitglied TO kim_funktion;
-- Nothing of what was said in a Sitzung.
GRANT SELECT (standort_id, id, gremium_id, datum, zustand, protokoll_zustand) ON steuerung.gremiensitzung TO kim_funktion;

GRANT CREATE ON SCHEMA foerderung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION foerderung.lenkungsgruppen() RETURNS TABLE (id uuid, name text, entstehung text, beschluss_dokument text,
    beschluss_am date, auftrag text, beginn date, ende date, turnus text, letzte_sitzung date, protokoll_genehmigt boolean, mitglieder jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT g.id, g.name, g.entstehung, g.beschluss_dokument, g.beschluss_am, g.auftrag, g.beginn, g.ende, g.turnus,
      s.datum, coalesce(s.protokoll_zustand = 'GENEHMIGT', false),
      coalesce((SELECT jsonb_agg(jsonb_build_object('institutionstyp', m.institutionstyp, 'institution', m.institution,
            'herkunft', m.herkunft, 'funktionsebene', m.funktionsebene, 'entscheidet', m.entscheidet, 'von', m.von, 'bis', m.bis)
          ORDER BY m.institution COLLATE "C", m.von, m.id)
        FROM steuerung.gremium_mitglied m WHERE m.standort_id = g.standort_id AND m.gremium_id = g.id
         AND m.von <= kontext.stichtag() AND (m.bis IS NULL OR m.bis >= kontext.stichtag())), '[]'::jsonb)
    FROM steuerung.gremium g
    LEFT JOIN LATERAL (SELECT z.datum, z.protokoll_zustand FROM steuerung.gremiensitzung z
       WHERE z.standort_id = g.standort_id AND z.gremium_id = g.id AND z.zustand = 'GEPLANT' AND z.datum < kontext.stichtag()
       ORDER BY z.datum DESC, z.id DESC LIMIT 1) s ON true
   WHERE g.standort_id = kontext.standort_id() AND g.art = 'LENKUNGSGRUPPE'
     AND g.beginn <= kontext.stichtag() AND (g.ende IS NULL OR g.ende >= kontext.stichtag())
     AND kontext.rolle() IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
   ORDER BY g.beginn, g.name COLLATE "C", g.id
$$;
COMMENT ON FUNCTION foerderung.lenkungsgruppen() IS
  'Lenkungsgruppen of the own Standort with members by institution and the last Sitzung, for who prepares its Antrag (Richtlinie 4.1 c). What the Land gets is the file that is handed in with the Antrag.';
REVOKE ALL ON FUNCTION foerderung.lenkungsgruppen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.lenkungsgruppen() TO kim_foerderung;

RESET ROLE;
REVOKE CREATE ON SCHEMA foerderung FROM kim_funktion;

-- Verweise are counted like contacts. The list of kinds is widened as it stands, so that the order of migrations plays no part.
DO $$
BEGIN
  EXECUTE (SELECT format('ALTER TABLE bericht.zaehlsatz DROP CONSTRAINT zaehlsatz_art_check, ADD CONSTRAINT zaehlsatz_art_check %s',
      replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''VERWEIS''::text, '))
    FROM pg_constraint WHERE conname = 'zaehlsatz_art_check' AND conrelid = 'bericht.zaehlsatz'::regclass);
END $$;

-- A Rechnungsprüfung that is bound to a KIM-Standort or a verantwortliche Stelle reads that Standort only; bound to the
-- Land it reads all. The role alone never opens more than its Mitgliedschaft.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['kontingent', 'stelle', 'besetzung'] LOOP
    EXECUTE format('CREATE POLICY pruefung_im_standort ON foerderung.%I AS RESTRICTIVE FOR SELECT TO kim_foerderung
      USING ((SELECT kontext.rolle()) IS DISTINCT FROM ''PRUEFUNG_LESEND'' OR (SELECT kontext.standort_id()) IS NULL
        OR standort_id = (SELECT kontext.standort_id()))', t);
  END LOOP;
  -- Imports cover all Standorte: for the Land alone.
  CREATE POLICY pruefung_im_standort ON foerderung.stellen_import AS RESTRICTIVE FOR SELECT TO kim_foerderung
    USING ((SELECT kontext.rolle()) IS DISTINCT FROM 'PRUEFUNG_LESEND' OR (SELECT kontext.standort_id()) IS NULL);
END $$;

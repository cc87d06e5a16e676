-- A link of a keeper can be closed before its end: it went to the wrong address, or somebody passed it on.
-- The token itself stays unreadable; who keeps the directory sees how many links are open, and closes them.
ALTER TABLE steuerung.angebot_pflegelink ADD COLUMN gesperrt_am date CHECK (gesperrt_am >= ausgegeben_am);
COMMENT ON COLUMN steuerung.angebot_pflegelink.gesperrt_am IS 'Day on which it was closed before its end: by hand, or because the address for the upkeep changed. No personal data.';

CREATE POLICY lesen ON steuerung.angebot_pflegelink FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY sperren ON steuerung.angebot_pflegelink FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')
    AND gesperrt_am IS NOT NULL);
GRANT SELECT (standort_id, anbieter_id, ausgegeben_am, gueltig_bis, gesperrt_am), UPDATE (gesperrt_am) ON steuerung.angebot_pflegelink TO kim_steuerung;

GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE OR REPLACE FUNCTION steuerung.lies_pflegelink(p_token bytea, p_heute date) RETURNS TABLE (standort_id uuid, anbieter_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.standort_id, l.anbieter_id FROM steuerung.angebot_pflegelink l
    WHERE l.token_hash = p_token AND l.gueltig_bis >= p_heute AND l.gesperrt_am IS NULL
$$;
COMMENT ON FUNCTION steuerung.lies_pflegelink(bytea, date) IS 'Whose Angebote the link with this token hash opens; nothing when it is unknown, over or closed.';

RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

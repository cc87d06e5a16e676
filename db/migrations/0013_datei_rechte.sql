-- Files of a case follow the rights of their Akte or Person. Until now every account of the Mandant reached them in the
-- domain role of FALL, and the check lay with the application alone.

DROP POLICY lesen ON technik.datei;
DROP POLICY anlegen ON technik.datei;
DROP POLICY loeschen ON technik.datei;
DROP POLICY lesen ON technik.datei_stueck;
DROP POLICY anlegen ON technik.datei_stueck;
DROP POLICY loeschen ON technik.datei_stueck;

-- Case Management of this Mandant that sees the Akte today, or the Person through one of its Akten. Invoker's rights:
-- the policies of both tables decide.
CREATE FUNCTION technik.ist_eigene_fallakte(p_mandant uuid, p_akte uuid, p_person uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT p_mandant = kontext.mandant_id() AND kontext.rolle() = 'CASE_MANAGEMENT' AND CASE
    WHEN p_akte IS NOT NULL THEN EXISTS (SELECT 1 FROM fall.akte a WHERE a.mandant_id = p_mandant AND a.id = p_akte)
    ELSE EXISTS (SELECT 1 FROM fall.person p WHERE p.mandant_id = p_mandant AND p.id = p_person) END
$$;
COMMENT ON FUNCTION technik.ist_eigene_fallakte(uuid, uuid, uuid) IS
  'Whether the acting account sees the Akte or Person a file belongs to.';
REVOKE ALL ON FUNCTION technik.ist_eigene_fallakte(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION technik.ist_eigene_fallakte(uuid, uuid, uuid) TO kim_fall;

CREATE POLICY eigene_lesen ON technik.datei FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND technik.ist_eigene_fallakte(mandant_id, akte_id, person_id));
CREATE POLICY eigene_anlegen ON technik.datei FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND technik.ist_eigene_fallakte(mandant_id, akte_id, person_id));
-- A person never deletes a file: the worker does, Mandant by Mandant.
CREATE POLICY loeschen ON technik.datei FOR ALL TO kim_loeschung
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.systemkonto()) = 'loeschung');

-- A piece is as visible as its file: the policy of technik.datei holds inside.
CREATE POLICY eigene_lesen ON technik.datei_stueck FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id())
    AND EXISTS (SELECT 1 FROM technik.datei d WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id));
CREATE POLICY eigene_anlegen ON technik.datei_stueck FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id())
    AND EXISTS (SELECT 1 FROM technik.datei d WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id));
CREATE POLICY loeschen ON technik.datei_stueck FOR ALL TO kim_loeschung
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.systemkonto()) = 'loeschung');

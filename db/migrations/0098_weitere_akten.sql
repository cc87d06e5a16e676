-- For the DSB: further Akten of the persons of an Akte whose copy was asked for. Who makes the copy sees the own Akten
-- alone; that nothing is forgotten is seen to by who may know of all (Art. 15, Art. 39 Abs. 1 b DSGVO).

GRANT CREATE ON SCHEMA protokoll TO kim_funktion;
CREATE FUNCTION protokoll.liste_weitere_akten(p_antrag_ids uuid[])
  RETURNS TABLE (antrag_id uuid, nummer text, konto_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH antraege AS (
    SELECT b.id, b.akte_id FROM fall.betroffenenantrag b
     WHERE b.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB' AND b.id = ANY (p_antrag_ids)
       AND b.art IN ('AUSKUNFT', 'UEBERTRAGUNG')
  ), paare AS (
    SELECT DISTINCT b.id, andere.akte_id
      FROM antraege b
      JOIN fall.akte_beteiligte hier ON hier.mandant_id = kontext.mandant_id() AND hier.akte_id = b.akte_id
      JOIN fall.akte_beteiligte andere ON andere.mandant_id = hier.mandant_id AND andere.person_id = hier.person_id
     WHERE andere.akte_id <> b.akte_id
  )
  SELECT p.id, a.nummer,
    (SELECT z.konto_id FROM fall.akte_zugriff z
      WHERE z.mandant_id = a.mandant_id AND z.akte_id = a.id AND z.art = 'ZUSTAENDIG'
        AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
      ORDER BY z.gueltig_von DESC, z.konto_id LIMIT 1)
    FROM paare p JOIN fall.akte a ON a.mandant_id = kontext.mandant_id() AND a.id = p.akte_id
   ORDER BY p.id, a.nummer
$$;
COMMENT ON FUNCTION protokoll.liste_weitere_akten(uuid[]) IS
  'Number and responsible account of the other Akten of persons of an Akte with a request for a copy, in the own Mandant; rows for role DSB only.';
REVOKE ALL ON FUNCTION protokoll.liste_weitere_akten(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.liste_weitere_akten(uuid[]) TO kim_protokoll;
ALTER FUNCTION protokoll.liste_weitere_akten(uuid[]) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA protokoll FROM kim_funktion;

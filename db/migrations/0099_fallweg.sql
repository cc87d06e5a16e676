-- Day on which a Ziel was entered. A Ziel agreed on paper keeps the day of its agreement; its deadline may be over by then.
ALTER TABLE fall.ziel ADD COLUMN erfasst_tag date;
COMMENT ON COLUMN fall.ziel.erfasst_tag IS
  'Day on which it was entered; later than vereinbart_am: from paper. NULL: entered before this was kept. Löschklasse LK-03.';

-- The Teamleitung sees who said no, and why: else the next proposal goes to the same colleague again.
GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET ROLE kim_funktion;
DROP FUNCTION fall.liste_offenes(uuid);
CREATE FUNCTION fall.liste_offenes(p_konto uuid) RETURNS TABLE (
  akte_id uuid, nummer text, art text, zustand text, naechster_termin date, naechster_termin_art text,
  uebergabe_id uuid, an_konto_id uuid, an_name text, frist date, absagen jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.nummer, a.art, a.zustand, a.naechster_termin, a.naechster_termin_art, u.id, u.an_konto_id, k.name, u.frist,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('kontoId', n.an_konto_id, 'name', w.name, 'grund', n.grund)
                  ORDER BY n.erfasst_am DESC, n.id DESC)
          FROM fall.uebergabe n JOIN benutzer.konto w ON w.id = n.an_konto_id
         WHERE n.mandant_id = a.mandant_id AND n.akte_id = a.id AND n.von_konto_id = p_konto
           AND n.zustand IN ('ABGELEHNT', 'ZURUECKGEGEBEN')), '[]')
    FROM fall.akte a
    LEFT JOIN fall.uebergabe u ON u.mandant_id = a.mandant_id AND u.akte_id = a.id AND u.zustand = 'ANGEBOTEN'
      AND u.frist >= kontext.stichtag()
    LEFT JOIN benutzer.konto k ON k.id = u.an_konto_id
   WHERE a.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'TEAMLEITUNG'
     AND a.id = ANY (ARRAY(SELECT z.akte_id FROM fall.akte_zugriff z
       WHERE z.mandant_id = kontext.mandant_id() AND z.konto_id = p_konto AND z.art = 'ZUSTAENDIG'
         AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())))
     AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
   ORDER BY a.naechster_termin NULLS LAST, a.nummer
$$;
COMMENT ON FUNCTION fall.liste_offenes(uuid) IS 'Open Akten of one colleague for the Teamleitung of the same Mandant, with who refused or returned each and why: pseudonymous, without content.';
REVOKE ALL ON FUNCTION fall.liste_offenes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_offenes(uuid) TO kim_fall;
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

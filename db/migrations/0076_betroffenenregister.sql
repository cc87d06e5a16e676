-- The DSB sees every request of Art. 15 to 21 DSGVO in the own Stelle, with its deadline, and nothing of what is asked (DP-D-09).

CREATE POLICY funktion_lesen ON fall.betroffenenantrag FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, id, akte_id, art, eingang, verlaengert_am, beantwortet_am, ergebnis) ON fall.betroffenenantrag TO kim_funktion;
-- All requests of a Stelle, the latest first; the open ones have an index of their own.
CREATE INDEX betroffenenantrag_eingang ON fall.betroffenenantrag (mandant_id, eingang DESC, id);

-- The copy of Art. 15 asks for merges that were undone, too.
CREATE INDEX person_zusammenfuehrung_kopie_person ON fall.person_zusammenfuehrung (mandant_id, person_id);
CREATE INDEX person_zusammenfuehrung_kopie_ziel ON fall.person_zusammenfuehrung (mandant_id, ziel_person_id);

GRANT CREATE ON SCHEMA protokoll TO kim_funktion;
CREATE FUNCTION protokoll.liste_betroffenenantraege(p_nur_offene boolean, p_hoechstens int, p_ab int)
  RETURNS TABLE (id uuid, akte_id uuid, nummer text, art text, eingang date, verlaengert_am date, beantwortet_am date,
    ergebnis text, konto_id uuid, gesamt bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH antraege AS (
    SELECT b.id, b.akte_id, b.art, b.eingang, b.verlaengert_am, b.beantwortet_am, b.ergebnis, count(*) OVER () AS gesamt
      FROM fall.betroffenenantrag b
     WHERE b.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB'
       AND (NOT p_nur_offene OR b.beantwortet_am IS NULL)
     ORDER BY (b.beantwortet_am IS NULL) DESC, CASE WHEN b.beantwortet_am IS NULL THEN b.eingang END, b.eingang DESC, b.id
     LIMIT least(p_hoechstens, 200) OFFSET p_ab
  )
  SELECT b.id, b.akte_id, a.nummer, b.art, b.eingang, b.verlaengert_am, b.beantwortet_am, b.ergebnis,
    (SELECT z.konto_id FROM fall.akte_zugriff z
      WHERE z.mandant_id = a.mandant_id AND z.akte_id = a.id AND z.art = 'ZUSTAENDIG'
        AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
      ORDER BY z.gueltig_von DESC, z.konto_id LIMIT 1),
    b.gesamt
    FROM antraege b JOIN fall.akte a ON a.mandant_id = kontext.mandant_id() AND a.id = b.akte_id
   ORDER BY (b.beantwortet_am IS NULL) DESC, CASE WHEN b.beantwortet_am IS NULL THEN b.eingang END, b.eingang DESC, b.id
$$;
COMMENT ON FUNCTION protokoll.liste_betroffenenantraege(boolean, int, int) IS
  'Requests of persons about their data in the own Mandant: number of the Akte, kind, days, result, who is responsible; rows for role DSB only.';
REVOKE ALL ON FUNCTION protokoll.liste_betroffenenantraege(boolean, int, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.liste_betroffenenantraege(boolean, int, int) TO kim_protokoll;
ALTER FUNCTION protokoll.liste_betroffenenantraege(boolean, int, int) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA protokoll FROM kim_funktion;

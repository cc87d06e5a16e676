-- Depth of the indicators: what the product knows and did not count yet (KP-02, KP-07, KP-13, R-01, P-02, L-04 by result).

-- Three more kinds of count. The list is widened as it stands, so that the order of migrations plays no part.
DO $$
BEGIN
  EXECUTE (SELECT format('ALTER TABLE bericht.zaehlsatz DROP CONSTRAINT zaehlsatz_art_check, ADD CONSTRAINT zaehlsatz_art_check %s',
      replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''RE_ASSESSMENT''::text, ''RECHTSKREIS_WECHSEL''::text, ''PERSON_MERKMAL''::text, '))
    FROM pg_constraint WHERE conname = 'zaehlsatz_art_check' AND conrelid = 'bericht.zaehlsatz'::regclass);
END $$;

GRANT SELECT (standort_id, fassung_id, kapitel, zeilen) ON steuerung.konzept_kapitel TO kim_funktion;
GRANT SELECT (id, standort_id, art, gueltig_ab, nummer) ON steuerung.konzept_fassung TO kim_funktion;
GRANT SELECT (ergebnis) ON steuerung.wirkung TO kim_funktion;
GRANT SELECT (mandant_id) ON foerderung.stelle TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- KP-02: who employs the people of Baustein 2. Only Stellen that are kept one by one name their Träger.
CREATE FUNCTION bericht.lies_anbindung(p_stichtag date, p_bis timestamptz, p_demo boolean)
  RETURNS TABLE (standort_id uuid, anbindung text, vzae bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.standort_id,
         CASE WHEN m.id IS NULL THEN 'UNBEKANNT'
              WHEN m.art <> 'TRAEGER' THEN 'VERWALTUNG'
              WHEN coalesce(t.verband, 'SONSTIGER') = 'SONSTIGER' THEN 'ANDERER_TRAEGER'
              ELSE 'FREIE_WOHLFAHRTSPFLEGE' END,
         sum(b.vzae)
    FROM foerderung.besetzung b
    JOIN stamm.standort o ON o.id = b.standort_id
    LEFT JOIN foerderung.stelle s ON s.id = b.stelle_id
    LEFT JOIN stamm.mandant m ON m.id = s.mandant_id
    LEFT JOIN stamm.traeger t ON t.id = m.traeger_id
   WHERE ((kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt'))
       OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND o.id = kontext.standort_id()))
     AND b.baustein = 2 AND b.gueltig_von <= p_stichtag AND (b.gueltig_bis IS NULL OR b.gueltig_bis >= p_stichtag)
     AND (p_bis IS NULL OR b.erfasst_am <= p_bis) AND (b.ersetzt_am IS NULL OR b.ersetzt_am > p_bis)
     AND s.verwaltungsassistenz IS NOT TRUE
   GROUP BY 1, 2
$$;
COMMENT ON FUNCTION bericht.lies_anbindung(date, timestamptz, boolean) IS
  'Hundredths of a VZÄ of Baustein 2 per Standort and kind of employer on a day, as known at a moment (NULL: now): KP-02. UNBEKANNT: reported as a sum. No data about persons.';
REVOKE ALL ON FUNCTION bericht.lies_anbindung(date, timestamptz, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_anbindung(date, timestamptz, boolean) TO kim_bericht;

-- KP-07 and L-04: beside bericht.zaehle_steuerung, in the same shape.
CREATE FUNCTION bericht.zaehle_abdeckung(p_jahr integer, p_demo boolean)
  RETURNS TABLE (standort_id uuid, groesse text, quartal text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH sicht AS (
    SELECT o.id, o.typ FROM stamm.standort o
     WHERE (kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt'))
        OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND o.id = kontext.standort_id())
  ), quartale AS (
    SELECT make_date(p_jahr, 3 * q - 2, 1) AS von, (make_date(p_jahr, 3 * q - 2, 1) + interval '3 months')::date - 1 AS bis,
           p_jahr || '-Q' || q AS name
      FROM generate_series(1, 4) q
     WHERE make_date(p_jahr, 3 * q - 2, 1) <= kontext.stichtag()
  ), konzept AS (
    SELECT DISTINCT ON (f.standort_id, q.name) f.standort_id, f.id, q.name, q.bis
      FROM quartale q JOIN steuerung.konzept_fassung f ON f.gueltig_ab <= q.bis
      JOIN sicht ON sicht.id = f.standort_id AND sicht.typ <> 'KREISFREIE_STADT'
     WHERE f.art = 'HANDLUNGSKONZEPT'
     ORDER BY f.standort_id, q.name, f.gueltig_ab DESC, f.nummer DESC
  )
  SELECT k.standort_id, x.groesse, k.name, count(*)
    FROM konzept k
    JOIN stamm.kommune o ON o.standort_id = k.standort_id AND o.gueltig_von <= k.bis AND (o.gueltig_bis IS NULL OR o.gueltig_bis >= k.bis)
    LEFT JOIN steuerung.konzept_kapitel t ON t.standort_id = k.standort_id AND t.fassung_id = k.id AND t.kapitel = 'KOMMUNEN'
   CROSS JOIN LATERAL (VALUES ('KOMMUNEN', true), ('KOMMUNEN_ABGEDECKT', EXISTS (
     SELECT 1 FROM jsonb_array_elements(coalesce(t.zeilen, '[]')) z(zeile)
      WHERE z.zeile ->> 'kommuneId' = o.id::text AND btrim(coalesce(z.zeile #>> '{werte,anlaufstelle}', '')) <> ''
   ))) x(groesse, gilt)
   WHERE x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT w.standort_id, 'WIRKUNGEN_' || w.ergebnis, q.name, count(*)
    FROM quartale q JOIN steuerung.wirkung w ON w.am BETWEEN q.von AND q.bis
   WHERE w.standort_id IN (SELECT id FROM sicht) GROUP BY 1, 2, 3
$$;
COMMENT ON FUNCTION bericht.zaehle_abdeckung(integer, boolean) IS
  'Kommunen for which the Handlungskonzept in force names a Stelle, and assessments of effect by result, per Standort and quarter of a year: counts alone (KP-07, L-04).';
REVOKE ALL ON FUNCTION bericht.zaehle_abdeckung(integer, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_abdeckung(integer, boolean) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

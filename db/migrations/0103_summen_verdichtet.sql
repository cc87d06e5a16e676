-- Sums of the Zählsätze: equal Zählsätze are added up before their Merkmale are taken apart. Of a Stelle with five years of work thirteen
-- in fourteen are equal to another one. And an interpreter who was cancelled and paid is cost, not an Einsatz: such a Zählsatz has no
-- minutes and is left out of the sums (SM-01), as the page of the Standort always did.
GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Equal ones are found by hash: sorted, they would be compared Merkmal by Merkmal.
CREATE OR REPLACE FUNCTION bericht.rechne_summen(p_mandant uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp SET enable_sort = off SET enable_incremental_sort = off AS $$
DECLARE
  arten text[];
  quartale text[];
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'bericht' THEN
    RETURN 0;
  END IF;
  PERFORM pg_advisory_xact_lock(79, hashtext(p_mandant::text));
  WITH genommen AS (DELETE FROM bericht.summe_offen o WHERE o.mandant_id = p_mandant RETURNING o.art, o.quartal)
  SELECT array_agg(g.art), array_agg(g.quartal) INTO arten, quartale
    FROM (SELECT DISTINCT genommen.art, genommen.quartal FROM genommen) g;
  IF arten IS NULL THEN
    RETURN 0;
  END IF;
  DELETE FROM bericht.summe s USING unnest(arten, quartale) g(art, quartal)
   WHERE s.mandant_id = p_mandant AND s.art = g.art AND s.quartal = g.quartal;
  INSERT INTO bericht.summe (mandant_id, standort_id, kommune_id, art, quartal, erfasst_quartal, schnitt, code, wert, berechnet_am)
  WITH gleiche AS (
    SELECT z.standort_id, coalesce(z.kommune_id, '00000000-0000-0000-0000-000000000000') AS kommune_id, z.art, z.quartal,
           z.erfasst_quartal, z.merkmale, sum(z.wert) AS wert
      FROM unnest(arten, quartale) g(art, quartal)
      JOIN bericht.zaehlsatz z ON z.mandant_id = p_mandant AND z.art = g.art AND z.quartal = g.quartal
     WHERE z.art <> 'SPRACHMITTLUNG' OR z.merkmale ->> 'minuten' IS DISTINCT FROM '0'
     GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(z.wert) <> 0
  )
  SELECT p_mandant, min(s.standort_id::text)::uuid, s.kommune_id, s.art, s.quartal, s.erfasst_quartal, m.schnitt, m.code, sum(s.wert),
         clock_timestamp()
    FROM gleiche s
   CROSS JOIN LATERAL (
     SELECT '' AS schnitt, '' AS code
     UNION ALL
     SELECT e.key, w.wert FROM jsonb_each(s.merkmale) e
      CROSS JOIN LATERAL jsonb_array_elements_text(CASE jsonb_typeof(e.value) WHEN 'array' THEN e.value ELSE jsonb_build_array(e.value) END) w(wert)
      WHERE jsonb_typeof(e.value) = 'array' OR e.key NOT IN ('minuten', 'euro')
     UNION ALL
     SELECT 'verfahren|stufe', (s.merkmale ->> 'verfahren') || '|' || (s.merkmale ->> 'stufe') WHERE s.merkmale ? 'stufe'
   ) m
   GROUP BY 3, 4, 5, 6, 7, 8 HAVING sum(s.wert) <> 0;
  RETURN cardinality(arten);
END $$;

INSERT INTO bericht.summe_offen (mandant_id, art, quartal)
  SELECT DISTINCT z.mandant_id, z.art, z.quartal FROM bericht.zaehlsatz z WHERE z.art = 'SPRACHMITTLUNG';

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

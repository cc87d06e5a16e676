-- How often the sums of a group were computed: who knows that, knows whether a sheet that was hidden before is still right, without
-- reading its sums. Says nothing of the counts themselves.
CREATE TABLE bericht.summenstand (
  mandant_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  art text NOT NULL,
  quartal text NOT NULL,
  stand integer NOT NULL DEFAULT 1 CHECK (stand >= 1),
  PRIMARY KEY (mandant_id, art, quartal)
);
COMMENT ON TABLE bericht.summenstand IS
  'How often the sums of a Stelle, kind and quarter were computed. Grows with each computation, so that the sum over several grows, too. Purpose: reuse of protected sheets. No personal reference. Löschklasse LK-16.';
CREATE INDEX summenstand_standort ON bericht.summenstand (standort_id, art, quartal) INCLUDE (mandant_id, stand);
CREATE INDEX summenstand_land ON bericht.summenstand (art, quartal) INCLUDE (standort_id, stand);
ALTER TABLE bericht.summenstand ENABLE ROW LEVEL SECURITY;
ALTER TABLE bericht.summenstand FORCE ROW LEVEL SECURITY;
CREATE POLICY funktion ON bericht.summenstand FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON bericht.summenstand TO kim_funktion;

-- Whoever reads sums reads their state: the same rows, by the same rules.
CREATE POLICY standort_lesen ON bericht.summenstand FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY mandant_lesen ON bericht.summenstand FOR SELECT TO kim_bericht
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG'));
CREATE POLICY nicht_fremd ON bericht.summenstand AS RESTRICTIVE FOR SELECT TO kim_bericht
  USING (NOT (SELECT kontext.fremdvertretung()));
GRANT SELECT ON bericht.summenstand TO kim_bericht;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Sums that are there already. Only this role sees those of all Stellen.
INSERT INTO bericht.summenstand (mandant_id, standort_id, art, quartal)
  SELECT s.mandant_id, min(s.standort_id::text)::uuid, s.art, s.quartal FROM bericht.summe s GROUP BY 1, 3, 4;

-- As before, and the state of each group.
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
  INSERT INTO bericht.summenstand AS s (mandant_id, standort_id, art, quartal)
  SELECT p_mandant, o.standort_id, g.art, g.quartal FROM unnest(arten, quartale) g(art, quartal)
    CROSS JOIN (SELECT z.standort_id FROM bericht.zaehlsatz z WHERE z.mandant_id = p_mandant LIMIT 1) o
  ON CONFLICT (mandant_id, art, quartal) DO UPDATE SET stand = s.stand + 1;
  RETURN cardinality(arten);
END $$;

-- For the Land: the states of all Standorte as one number for each kind and year.
CREATE FUNCTION bericht.lies_landesstaende(p_arten text[], p_bis text, p_demo boolean)
  RETURNS TABLE (art text, jahr text, stand bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.art, left(s.quartal, 4), sum(s.stand) FROM bericht.summenstand s JOIN stamm.standort o ON o.id = s.standort_id
   WHERE kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt') AND s.art = ANY (p_arten) AND s.quartal <= p_bis
   GROUP BY 1, 2
$$;
COMMENT ON FUNCTION bericht.lies_landesstaende(text[], text, boolean) IS
  'How often the sums of the Land were computed, by kind and year of the counts. No counts.';
REVOKE ALL ON FUNCTION bericht.lies_landesstaende(text[], text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_landesstaende(text[], text, boolean) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

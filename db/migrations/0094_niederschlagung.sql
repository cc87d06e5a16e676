-- A Niederschlagung for a time rests a claim until the day of the next look (§ 59 LHO NRW, decisions 0078 and 0081). The lists of the
-- Land tell that day from a day of payment.

CREATE FUNCTION foerderung.niedergeschlagen_bis(fall uuid, forderung text) RETURNS date
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH v AS MATERIALIZED (SELECT * FROM foerderung.anspruchsvorgaenge(fall, forderung) a
      WHERE a.art IN ('NIEDERSCHLAGUNG', 'WIEDERAUFNAHME'))
  SELECT (n.inhalt ->> 'befristetBis')::date FROM v n
   WHERE n.art = 'NIEDERSCHLAGUNG' AND n.inhalt ->> 'befristetBis' IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM v e WHERE e.art = 'WIEDERAUFNAHME' AND (e.inhalt ->> 'massnahme')::integer = n.lfd)
     AND foerderung.offener_betrag(fall, forderung) > 0
   ORDER BY n.lfd DESC LIMIT 1
$$;
COMMENT ON FUNCTION foerderung.niedergeschlagen_bis(uuid, text) IS
  'Day of the next look at a claim (ERSTATTUNG or ZINSEN) that is written off for a time and still open; NULL when it is collected. The Kreis does not see it.';
REVOKE ALL ON FUNCTION foerderung.niedergeschlagen_bis(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.niedergeschlagen_bis(uuid, text) TO kim_foerderung;

-- A clock that was set back must not make a session longer: whoever was last seen more than two minutes in the
-- future has to log in again. Two minutes: the clocks of several nodes may differ so much.
DROP FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date);
CREATE FUNCTION benutzer.finde_sitzung(p_token_hash bytea, p_jetzt timestamptz, p_stichtag date)
RETURNS TABLE (sitzung_id uuid, konto_id uuid, mitgliedschaft_id uuid, rolle text, art text, mandant_id uuid,
  standort_id uuid, bestaetigt_um timestamptz, beschraenkung text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE gefunden record;
BEGIN
  SELECT s.id, s.zuletzt_am, s.absolut_bis, s.bestaetigt_um, s.konto_id, m.id AS mitgliedschaft_id, m.rolle::text AS rolle,
         m.art, m.mandant_id, m.standort_id, e.leerlauf_minuten,
         CASE WHEN k.passwort_aendern THEN 'PASSWORT_AENDERN'
              WHEN e.zweiter_faktor_pflicht AND k.einmal_aktiv_seit IS NULL THEN 'ZWEITER_FAKTOR_FEHLT' END AS beschraenkung
    INTO gefunden
    FROM benutzer.sitzung s
    JOIN benutzer.konto k ON k.id = s.konto_id
    JOIN benutzer.mitgliedschaft m ON m.id = s.mitgliedschaft_id
    JOIN benutzer.rolle_einstellung e ON e.rolle = m.rolle
   WHERE s.token_hash = p_token_hash
     AND s.beendet_am IS NULL AND p_jetzt < s.laeuft_ab_um AND p_jetzt < s.absolut_bis
     AND s.zuletzt_am <= p_jetzt + interval '2 minutes'
     AND k.aktiv AND (k.gesperrt_am IS NULL OR k.gesperrt_bis <= p_jetzt)
     AND m.gueltig_von <= p_stichtag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_stichtag);
  IF NOT FOUND THEN RETURN; END IF;
  -- At most one write a minute and session, and never backwards.
  IF gefunden.zuletzt_am <= p_jetzt - interval '1 minute' THEN
    UPDATE benutzer.sitzung s
       SET zuletzt_am = p_jetzt,
           laeuft_ab_um = least(s.absolut_bis, p_jetzt + make_interval(mins => gefunden.leerlauf_minuten))
     WHERE s.id = gefunden.id AND s.zuletzt_am <= p_jetzt - interval '1 minute' AND s.beendet_am IS NULL;
  END IF;
  RETURN QUERY SELECT gefunden.id, gefunden.konto_id, gefunden.mitgliedschaft_id, gefunden.rolle, gefunden.art,
    gefunden.mandant_id, gefunden.standort_id, gefunden.bestaetigt_um, gefunden.beschraenkung;
END $$;
COMMENT ON FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) IS
  'The valid session of a token hash, or no row: ended, idle, over the absolute limit, seen in the future (the clock was set back), account locked or inactive, Mitgliedschaft over. p_jetzt is the real clock, p_stichtag the day that decides about the Mitgliedschaft.';
REVOKE ALL ON FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) TO kim_app;
GRANT CREATE ON SCHEMA benutzer TO kim_funktion;
ALTER FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA benutzer FROM kim_funktion;

-- The door for a Stelle without an account. The system account verweis has no policy on any table: every function here
-- asks for the hash of the token, so that who does not hold a token reaches no row, whatever the application forgets.
-- What the Stelle may see is opened by the application after the code; the database adds that the consent holds today.

GRANT USAGE ON SCHEMA fall TO kim_app;

-- What the functions read and write, and only for this actor in this Mandant.
CREATE POLICY verweis_zugang ON fall.verweis FOR ALL TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'verweis' AND mandant_id = (SELECT kontext.mandant_id()));
CREATE POLICY verweis_zugang ON fall.verweis_eintrag FOR ALL TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'verweis' AND mandant_id = (SELECT kontext.mandant_id()));
CREATE POLICY verweis_zugang ON fall.ereignis FOR ALL TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'verweis' AND mandant_id = (SELECT kontext.mandant_id()))
  WITH CHECK ((SELECT kontext.systemkonto()) = 'verweis' AND mandant_id = (SELECT kontext.mandant_id())
    AND art = 'VERWEIS_ANTWORT' AND konto_id IS NULL);
CREATE POLICY verweis_zugang ON fall.akte FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'verweis' AND mandant_id = (SELECT kontext.mandant_id()));
-- The lookup comes before the Mandant is known; the token is the condition.
CREATE POLICY verweis_zugang ON fall.verweis_link FOR SELECT TO kim_funktion USING (true);
CREATE POLICY verweis_zugang_aendern ON fall.verweis_link FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'verweis' AND mandant_id = (SELECT kontext.mandant_id()));
GRANT SELECT ON fall.verweis, fall.verweis_link, fall.verweis_eintrag TO kim_funktion;
GRANT UPDATE (zustand, zustand_seit, abweisungsgrund, ergebnis, ergebnis_am, neu, rueckfrage_offen, version) ON fall.verweis TO kim_funktion;
GRANT UPDATE (siegel, geschlossen_grund, geoeffnet_am, fehlversuche, fehlversuche_gesamt, versuch_am) ON fall.verweis_link TO kim_funktion;
GRANT INSERT ON fall.verweis_eintrag TO kim_funktion;
GRANT INSERT ON fall.ereignis TO kim_funktion;
GRANT UPDATE (letzte_lfd) ON fall.akte TO kim_funktion;
GRANT SELECT (entscheidung, gueltig_von, gueltig_bis, widerrufen_am) ON fall.einwilligung TO kim_funktion;

GRANT CREATE ON SCHEMA fall TO kim_funktion;

-- Before there is an actor, like the lookup of a session: which Mandant a token belongs to, nothing else.
CREATE FUNCTION fall.finde_verweis_mandant(p_token bytea) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.mandant_id FROM fall.verweis_link l WHERE l.token_hash = p_token
$$;
COMMENT ON FUNCTION fall.finde_verweis_mandant(bytea) IS 'Mandant of the link with this token hash.';

-- What the check of the code needs; locks the link, so that attempts of one link are counted one after the other.
CREATE FUNCTION fall.lies_verweis_code(p_token bytea)
  RETURNS TABLE (akte_id uuid, verweis_id uuid, code_hash text, fehlversuche int, fehlversuche_gesamt int, versuch_am timestamptz)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.akte_id, l.verweis_id, l.code_hash, l.fehlversuche, l.fehlversuche_gesamt, l.versuch_am FROM fall.verweis_link l
   WHERE l.token_hash = p_token AND l.mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'verweis' FOR UPDATE
$$;
COMMENT ON FUNCTION fall.lies_verweis_code(bytea) IS 'Hash of the code and failed attempts of the link with this token hash; locks it.';

CREATE FUNCTION fall.zaehle_verweis_versuch(p_token bytea, p_fehlversuche int, p_gesamt int, p_am timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE fall.verweis_link SET fehlversuche = p_fehlversuche, fehlversuche_gesamt = p_gesamt, versuch_am = p_am
   WHERE token_hash = p_token AND mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'verweis'
$$;
COMMENT ON FUNCTION fall.zaehle_verweis_versuch(bytea, int, int, timestamptz) IS 'Writes the count of failed codes of a link.';

-- After the code: locks Akte, Verweis and link in the order of everybody else. `traegt`: the consent that carried the
-- disclosure holds on this day and the Akte is neither closed nor frozen.
CREATE FUNCTION fall.oeffne_verweis(p_token bytea)
  RETURNS TABLE (akte_id uuid, verweis_id uuid, link_id uuid, siegel bytea, gueltig_bis date, geschlossen_grund text,
    zustand text, frist date, einwilligung_id uuid, traegt boolean)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  gefunden record;
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'verweis' THEN RETURN; END IF;
  SELECT l.mandant_id, l.akte_id, l.verweis_id, l.id INTO gefunden FROM fall.verweis_link l
   WHERE l.token_hash = p_token AND l.mandant_id = kontext.mandant_id();
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM 1 FROM fall.akte a WHERE a.mandant_id = gefunden.mandant_id AND a.id = gefunden.akte_id FOR UPDATE;
  PERFORM 1 FROM fall.verweis v WHERE v.mandant_id = gefunden.mandant_id AND v.id = gefunden.verweis_id FOR UPDATE;
  RETURN QUERY
    SELECT l.akte_id, l.verweis_id, l.id, l.siegel, l.gueltig_bis, l.geschlossen_grund, v.zustand, v.frist, v.einwilligung_id,
      a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
      AND EXISTS (SELECT 1 FROM fall.einwilligung e WHERE e.mandant_id = v.mandant_id AND e.id = v.einwilligung_id
        AND e.entscheidung = 'ERTEILT' AND e.gueltig_von <= kontext.stichtag()
        AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag())
        AND (e.widerrufen_am IS NULL OR e.widerrufen_am > kontext.stichtag()))
      FROM fall.verweis_link l
      JOIN fall.verweis v ON v.mandant_id = l.mandant_id AND v.id = l.verweis_id
      JOIN fall.akte a ON a.mandant_id = l.mandant_id AND a.id = l.akte_id
     WHERE l.mandant_id = gefunden.mandant_id AND l.id = gefunden.id
       FOR UPDATE OF l;
END $$;
COMMENT ON FUNCTION fall.oeffne_verweis(bytea) IS 'State and sealed content of the link with this token hash, locked; the caller has checked the code.';

CREATE FUNCTION fall.merke_verweis_oeffnung(p_token bytea, p_am timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  -- The attempt was counted before the code was looked at; it was none.
  UPDATE fall.verweis_link SET fehlversuche = 0, fehlversuche_gesamt = greatest(fehlversuche_gesamt - 1, 0), geoeffnet_am = coalesce(geoeffnet_am, p_am)
   WHERE token_hash = p_token AND mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'verweis'
$$;
COMMENT ON FUNCTION fall.merke_verweis_oeffnung(bytea, timestamptz) IS 'The right code was entered: the count of failures starts again.';

-- The next number of an Ereignis, so that its content can be sealed under it.
CREATE FUNCTION fall.naechste_verweis_lfd(p_token bytea) RETURNS int
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE fall.akte a SET letzte_lfd = a.letzte_lfd + 1 FROM fall.verweis_link l
   WHERE l.token_hash = p_token AND l.geschlossen_grund IS NULL AND l.mandant_id = kontext.mandant_id()
     AND kontext.systemkonto() = 'verweis' AND a.mandant_id = l.mandant_id AND a.id = l.akte_id
  RETURNING a.letzte_lfd
$$;
COMMENT ON FUNCTION fall.naechste_verweis_lfd(bytea) IS 'Takes the next number of an Ereignis in the Akte of an open link.';

-- One answer: entry, Ereignis, state, and the conversation under the key of the link. The same id twice is one answer.
CREATE FUNCTION fall.schreibe_verweis_antwort(p_token bytea, p_id uuid, p_code text, p_grund text, p_ergebnis text,
    p_zustand text, p_eintrag bytea, p_lfd int, p_codes jsonb, p_ereignis bytea, p_verlauf bytea) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  l fall.verweis_link;
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'verweis' THEN RETURN false; END IF;
  SELECT * INTO l FROM fall.verweis_link x
   WHERE x.token_hash = p_token AND x.mandant_id = kontext.mandant_id() AND x.geschlossen_grund IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO fall.verweis_eintrag (mandant_id, id, akte_id, verweis_id, art, code, ueber, datum, siegel)
  VALUES (l.mandant_id, p_id, l.akte_id, l.verweis_id, 'ANTWORT', p_code, 'LINK', kontext.stichtag(), p_eintrag);
  INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, codes, siegel, wirksam_am, konto_id)
  VALUES (l.mandant_id, l.akte_id, p_lfd, 'VERWEIS_ANTWORT', p_codes, p_ereignis, kontext.stichtag(), NULL);
  UPDATE fall.verweis v SET zustand = p_zustand,
      zustand_seit = CASE WHEN v.zustand = p_zustand THEN v.zustand_seit ELSE kontext.stichtag() END,
      abweisungsgrund = coalesce(p_grund, v.abweisungsgrund),
      ergebnis = coalesce(p_ergebnis, v.ergebnis),
      ergebnis_am = CASE WHEN p_ergebnis IS NULL THEN v.ergebnis_am ELSE kontext.stichtag() END,
      neu = true, rueckfrage_offen = (v.rueckfrage_offen OR p_code = 'RUECKFRAGE'), version = v.version + 1
   WHERE v.mandant_id = l.mandant_id AND v.id = l.verweis_id;
  UPDATE fall.verweis_link x SET siegel = p_verlauf,
      geschlossen_grund = CASE WHEN p_verlauf IS NULL THEN 'FALSCHE_STELLE' END
   WHERE x.mandant_id = l.mandant_id AND x.id = l.id;
  RETURN true;
END $$;
COMMENT ON FUNCTION fall.schreibe_verweis_antwort(bytea, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea) IS
  'Writes one answer of a Stelle through its open link. Without p_verlauf the link is closed: wrong Stelle.';

CREATE FUNCTION fall.hat_verweis_antwort(p_token bytea, p_id uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM fall.verweis_link l
    JOIN fall.verweis_eintrag e ON e.mandant_id = l.mandant_id AND e.verweis_id = l.verweis_id
   WHERE l.token_hash = p_token AND l.mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'verweis' AND e.id = p_id)
$$;
COMMENT ON FUNCTION fall.hat_verweis_antwort(bytea, uuid) IS 'Whether this answer was written already: a repeated submission is one answer.';

REVOKE ALL ON FUNCTION fall.finde_verweis_mandant(bytea), fall.lies_verweis_code(bytea),
  fall.zaehle_verweis_versuch(bytea, int, int, timestamptz), fall.oeffne_verweis(bytea),
  fall.merke_verweis_oeffnung(bytea, timestamptz), fall.naechste_verweis_lfd(bytea),
  fall.schreibe_verweis_antwort(bytea, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea),
  fall.hat_verweis_antwort(bytea, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.finde_verweis_mandant(bytea) TO kim_app;
GRANT EXECUTE ON FUNCTION fall.lies_verweis_code(bytea), fall.zaehle_verweis_versuch(bytea, int, int, timestamptz),
  fall.oeffne_verweis(bytea), fall.merke_verweis_oeffnung(bytea, timestamptz), fall.naechste_verweis_lfd(bytea),
  fall.schreibe_verweis_antwort(bytea, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea),
  fall.hat_verweis_antwort(bytea, uuid) TO kim_fall;
ALTER FUNCTION fall.finde_verweis_mandant(bytea) OWNER TO kim_funktion;
ALTER FUNCTION fall.lies_verweis_code(bytea) OWNER TO kim_funktion;
ALTER FUNCTION fall.zaehle_verweis_versuch(bytea, int, int, timestamptz) OWNER TO kim_funktion;
ALTER FUNCTION fall.oeffne_verweis(bytea) OWNER TO kim_funktion;
ALTER FUNCTION fall.merke_verweis_oeffnung(bytea, timestamptz) OWNER TO kim_funktion;
ALTER FUNCTION fall.naechste_verweis_lfd(bytea) OWNER TO kim_funktion;
ALTER FUNCTION fall.schreibe_verweis_antwort(bytea, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea) OWNER TO kim_funktion;
ALTER FUNCTION fall.hat_verweis_antwort(bytea, uuid) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

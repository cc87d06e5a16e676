-- Vertretung by somebody of another verantwortliche Stelle (decision 0026). It opens only Akten whose client consented that
-- this Stelle learns of them, or for which a named legal basis stands; a withdrawal ends it in its own transaction. A session
-- of such a deputy sees nothing of what belongs to the Stelle as a whole. No policy spans two Mandanten.

-- ── Who acts as a deputy of another Stelle ──────────────────────────────────────────────────────────────────────────
CREATE FUNCTION kontext.fremdvertretung() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('kim.fremdvertretung', true), '') = '1' $$;
COMMENT ON FUNCTION kontext.fremdvertretung() IS
  'Whether the session acts through a Mitgliedschaft of the kind VERTRETUNG: a deputy who belongs to another Stelle.';
CREATE FUNCTION kontext.stammrolle() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN NOT kontext.fremdvertretung() THEN kontext.rolle() END $$;
COMMENT ON FUNCTION kontext.stammrolle() IS
  'The role as a member of the Stelle; NULL for a deputy of another one. For what belongs to the Stelle as a whole.';

-- ── The recipient of a consent, where it is a Stelle of the register ────────────────────────────────────────────────
ALTER TABLE fall.einwilligung ADD COLUMN empfaenger_mandant_id uuid REFERENCES stamm.mandant,
  ADD CONSTRAINT empfaenger_mandant CHECK (empfaenger_mandant_id IS NULL OR empfaenger_art = 'KIM_STELLE');
COMMENT ON COLUMN fall.einwilligung.empfaenger_mandant_id IS
  'The named recipient, where it is another verantwortliche Stelle of the register; so that the database can tell whom the consent covers. The name as it was shown is sealed. Löschklasse LK-05.';

-- ── On what a deputy of another Stelle stands ───────────────────────────────────────────────────────────────────────
ALTER TABLE fall.akte_zugriff ADD COLUMN einwilligung_id uuid,
  ADD COLUMN rechtsgrundlage text CHECK (rechtsgrundlage IN ('STGB_34', 'MUTMASSLICH')),
  ADD COLUMN gedeckt boolean NOT NULL GENERATED ALWAYS AS (einwilligung_id IS NOT NULL OR rechtsgrundlage IS NOT NULL) STORED,
  ADD CONSTRAINT grundlage CHECK (art = 'VERTRETUNG' OR (einwilligung_id IS NULL AND rechtsgrundlage IS NULL));
COMMENT ON COLUMN fall.akte_zugriff.einwilligung_id IS 'Consent that names the Stelle of the deputy, where that is another one.';
COMMENT ON COLUMN fall.akte_zugriff.rechtsgrundlage IS 'Named legal basis instead of a consent; the reason stands in the Ereignis.';
COMMENT ON COLUMN fall.akte_zugriff.gedeckt IS 'Whether a consent or a legal basis stands here: without it, a deputy of another Stelle does not see the row.';
ALTER TABLE fall.vertretung_absprache_akte ADD COLUMN rechtsgrundlage text CHECK (rechtsgrundlage IN ('STGB_34', 'MUTMASSLICH'));
COMMENT ON COLUMN fall.vertretung_absprache_akte.rechtsgrundlage IS
  'Named legal basis on which the Vertretung may open this Akte without a consent. Löschklasse LK-03.';
COMMENT ON TABLE fall.vertretung_absprache_akte IS 'The named Akten of a Vertretung that is not for all, and those of any Vertretung with a legal basis of their own. Purpose: access control. Basis: Art. 32 DSGVO. Löschklasse LK-03.';

DROP INDEX fall.akte_zugriff_konto;
CREATE INDEX akte_zugriff_konto ON fall.akte_zugriff (mandant_id, konto_id, akte_id) INCLUDE (art, gueltig_von, gueltig_bis, gedeckt);

-- Every policy of the case tables looks into akte_zugriff as the one who acts, so this one place decides for all of them.
ALTER POLICY eigene_lesen ON fall.akte_zugriff
  USING (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (gedeckt OR NOT (SELECT kontext.fremdvertretung())));

-- What belongs to the Stelle as a whole stays closed to the deputy of another one, and so does opening new Akten there.
CREATE POLICY nicht_fremd ON fall.akte AS RESTRICTIVE FOR INSERT TO kim_fall WITH CHECK (NOT (SELECT kontext.fremdvertretung()));
CREATE POLICY nicht_fremd ON fall.fallanfrage AS RESTRICTIVE FOR ALL TO kim_fall
  USING (NOT (SELECT kontext.fremdvertretung())) WITH CHECK (NOT (SELECT kontext.fremdvertretung()));
CREATE POLICY nicht_fremd ON fall.sammeleintrag AS RESTRICTIVE FOR ALL TO kim_fall
  USING (NOT (SELECT kontext.fremdvertretung())) WITH CHECK (NOT (SELECT kontext.fremdvertretung()));
CREATE POLICY nicht_fremd ON fall.kalender_zugang AS RESTRICTIVE FOR ALL TO kim_fall
  USING (NOT (SELECT kontext.fremdvertretung())) WITH CHECK (NOT (SELECT kontext.fremdvertretung()));
-- The feed too is for who belongs to the Stelle. It is looked up before there is a day, and then asked once more.
ALTER POLICY funktion ON fall.kalender_zugang USING (EXISTS (SELECT 1 FROM benutzer.mitgliedschaft m
  WHERE m.konto_id = kalender_zugang.konto_id AND m.mandant_id = kalender_zugang.mandant_id AND m.rolle::text = 'CASE_MANAGEMENT'
    AND m.art = 'REGULAER' AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= coalesce(kontext.stichtag(), m.gueltig_bis))));
CREATE POLICY nicht_fremd ON bericht.zaehlsatz AS RESTRICTIVE FOR SELECT TO kim_bericht
  USING (NOT (SELECT kontext.fremdvertretung()));

GRANT SELECT (empfaenger_mandant_id) ON fall.einwilligung TO kim_funktion;
GRANT CREATE ON SCHEMA fall, bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Functions that answer for the whole Stelle ask for the member, those that look for the own access for one that is covered.
DO $$
DECLARE
  f record;
  neu text;
BEGIN
  FOR f IN SELECT p.oid, n.nspname || '.' || p.proname AS name, pg_get_functiondef(p.oid) AS text
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname || '.' || p.proname IN ('fall.finde_bekannt_bei', 'fall.liste_abgaben', 'fall.zaehle_abgaben',
       'fall.entscheide_abgabe', 'fall.nimm_abgabe', 'fall.spreche_vertretung_ab', 'bericht.zaehle_warteliste',
       'bericht.zaehle_auslastung', 'bericht.zaehle_sammeleintraege')
  LOOP
    neu := replace(f.text, 'kontext.rolle()', 'kontext.stammrolle()');
    IF neu = f.text THEN RAISE EXCEPTION '% does not ask for the role', f.name; END IF;
    EXECUTE neu;
  END LOOP;
  FOR f IN SELECT p.oid, n.nspname || '.' || p.proname AS name, pg_get_functiondef(p.oid) AS text
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname || '.' || p.proname IN ('fall.darf_person_beteiligen', 'fall.hat_parallelfall', 'fall.liste_uebergaben',
       'fall.beende_abgaben_ohne_einwilligung')
  LOOP
    neu := replace(f.text, 'AND z.gueltig_von <= kontext.stichtag()',
      'AND (z.gedeckt OR NOT kontext.fremdvertretung()) AND z.gueltig_von <= kontext.stichtag()');
    IF neu = f.text THEN RAISE EXCEPTION '% does not look for the own access', f.name; END IF;
    EXECUTE neu;
  END LOOP;
END $$;

-- ── Parts of the functions below; nobody else may call them ─────────────────────────────────────────────────────────
CREATE FUNCTION fall.liste_heimatstellen(p_konto uuid, p_tag date) RETURNS SETOF uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT m.mandant_id FROM benutzer.mitgliedschaft m
   WHERE m.konto_id = p_konto AND m.mandant_id <> kontext.mandant_id() AND m.rolle = 'CASE_MANAGEMENT' AND m.art = 'REGULAER'
     AND m.gueltig_von <= p_tag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_tag)
$$;
COMMENT ON FUNCTION fall.liste_heimatstellen(uuid, date) IS 'The other Stellen to whose Case Management an account belongs on that day.';
REVOKE ALL ON FUNCTION fall.liste_heimatstellen(uuid, date) FROM PUBLIC;

CREATE FUNCTION fall.nenne_heimatstellen(p_konto uuid, p_tag date) RETURNS text
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT string_agg(s.name, ', ' ORDER BY s.name COLLATE "C") FROM fall.liste_heimatstellen(p_konto, p_tag) h
    JOIN stamm.mandant s ON s.id = h
$$;
REVOKE ALL ON FUNCTION fall.nenne_heimatstellen(uuid, date) FROM PUBLIC;

-- The consent of the client (the Hauptperson) that names a Stelle of the deputy and holds on that day; the longest one.
CREATE FUNCTION fall.finde_deckung(p_akte uuid, p_konto uuid, p_tag date) RETURNS TABLE (einwilligung_id uuid, bis date)
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.id, e.gueltig_bis FROM fall.einwilligung e
    JOIN fall.akte_beteiligte b ON b.mandant_id = e.mandant_id AND b.akte_id = e.akte_id AND b.person_id = e.person_id
     AND b.rolle = 'HAUPTPERSON'
   WHERE e.mandant_id = kontext.mandant_id() AND e.akte_id = p_akte AND e.zweck = 'SCHWEIGEPFLICHT'
     AND e.entscheidung = 'ERTEILT' AND e.gueltig_von <= p_tag AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= p_tag)
     AND (e.widerrufen_am IS NULL OR e.widerrufen_am > kontext.stichtag())
     AND e.empfaenger_mandant_id IN (SELECT fall.liste_heimatstellen(p_konto, p_tag))
   ORDER BY e.gueltig_bis DESC NULLS FIRST, e.id DESC LIMIT 1
$$;
COMMENT ON FUNCTION fall.finde_deckung(uuid, uuid, date) IS
  'The consent that lets the Stelle of this account learn of the Akte on that day; no row: none.';
REVOKE ALL ON FUNCTION fall.finde_deckung(uuid, uuid, date) FROM PUBLIC;

-- Open Akten of an agreement with what carries each of them on that day. Within the Stelle nothing has to.
CREATE FUNCTION fall.liste_absprache_deckung(p_id uuid, p_tag date)
  RETURNS TABLE (akte_id uuid, gedeckt boolean, einwilligung_id uuid, rechtsgrundlage text, bis date)
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.akte, NOT wer.fremd OR d.einwilligung_id IS NOT NULL OR n.rechtsgrundlage IS NOT NULL, d.einwilligung_id,
      CASE WHEN wer.fremd AND d.einwilligung_id IS NULL THEN n.rechtsgrundlage END, d.bis
    FROM fall.vertretung_absprache v
    CROSS JOIN LATERAL (SELECT NOT fall.ist_case_manager(v.vertretung_konto_id, p_tag, true) AS fremd) wer
    CROSS JOIN LATERAL (SELECT akte FROM fall.liste_absprache_akten(v.id) akte) l
    LEFT JOIN fall.vertretung_absprache_akte n ON n.mandant_id = v.mandant_id AND n.absprache_id = v.id AND n.akte_id = l.akte
    LEFT JOIN LATERAL (SELECT f.einwilligung_id, f.bis FROM fall.finde_deckung(l.akte, v.vertretung_konto_id, p_tag) f) d ON wer.fremd
   WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id
$$;
REVOKE ALL ON FUNCTION fall.liste_absprache_deckung(uuid, date) FROM PUBLIC;

-- A day is the smallest unit of an access: what began today leaves no row.
CREATE FUNCTION fall.schliesse_vertretung(p_akte uuid, p_konto uuid, p_von date) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM fall.schreibe_ereignis(p_akte, 'VERTRETUNG_BEENDET', jsonb_build_object('kontoId', p_konto));
  IF p_von >= kontext.stichtag() THEN
    DELETE FROM fall.akte_zugriff
     WHERE mandant_id = kontext.mandant_id() AND akte_id = p_akte AND konto_id = p_konto AND gueltig_von = p_von;
  ELSE
    UPDATE fall.akte_zugriff SET gueltig_bis = kontext.stichtag() - 1
     WHERE mandant_id = kontext.mandant_id() AND akte_id = p_akte AND konto_id = p_konto AND gueltig_von = p_von;
  END IF;
END $$;
REVOKE ALL ON FUNCTION fall.schliesse_vertretung(uuid, uuid, date) FROM PUBLIC;

-- ── Giving a Vertretung for one Akte ────────────────────────────────────────────────────────────────────────────────
DROP FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text);
CREATE FUNCTION fall.erteile_vertretung(p_akte uuid, p_konto uuid, p_von date, p_bis date, p_grund text)
  RETURNS TABLE (ergebnis text, einwilligung_id uuid, bis date)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  tag CONSTANT date := greatest(p_von, kontext.stichtag());
  deckung record;
BEGIN
  bis := p_bis;
  ergebnis := CASE
    WHEN kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR p_bis IS NULL OR p_bis < p_von OR p_bis > p_von + 366
      OR p_konto = kontext.konto_id() OR NOT fall.ist_case_manager(p_konto, tag, false)
      OR NOT EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = p_akte
        AND z.konto_id = kontext.konto_id() AND z.art = 'ZUSTAENDIG' AND z.gueltig_bis IS NULL) THEN 'NICHT_ZUSTAENDIG'
    ELSE 'OK' END;
  IF ergebnis = 'OK' AND NOT fall.ist_case_manager(p_konto, tag, true) THEN
    SELECT d.einwilligung_id, d.bis INTO deckung FROM fall.finde_deckung(p_akte, p_konto, tag) d;
    IF deckung.einwilligung_id IS NULL THEN
      ergebnis := 'EINWILLIGUNG_FEHLT';
    ELSE
      einwilligung_id := deckung.einwilligung_id;
      bis := least(p_bis, deckung.bis);
    END IF;
  END IF;
  IF ergebnis = 'OK' THEN
    INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von, einwilligung_id)
    VALUES (kontext.mandant_id(), p_akte, p_konto, 'VERTRETUNG', p_von, bis, p_grund, kontext.konto_id(),
      erteile_vertretung.einwilligung_id);
  END IF;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text) IS
  'Gives a Vertretung for one Akte, by who is responsible; to somebody of another Stelle only with a consent that names it, and not longer than that. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text) TO kim_fall;

-- ── Agreements ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- Who deputises learns how many Akten are covered; that there are others is for the person and the Teamleitung.
DROP FUNCTION fall.liste_absprachen();
CREATE FUNCTION fall.liste_absprachen() RETURNS TABLE (
  id uuid, konto_id uuid, name text, vertretung_konto_id uuid, vertretung_name text, fremde_stelle text, gueltig_von date,
  gueltig_bis date, alle_akten boolean, akten bigint, ungedeckt bigint, aktiv_von date, aktiv_bis date, aktiv_grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT v.id, v.konto_id, k.name, v.vertretung_konto_id, d.name,
    CASE WHEN NOT fall.ist_case_manager(v.vertretung_konto_id, wann.tag, true)
      THEN coalesce(fall.nenne_heimatstellen(v.vertretung_konto_id, wann.tag), '') END,
    v.gueltig_von, v.gueltig_bis, v.alle_akten, zahl.gedeckt,
    CASE WHEN kontext.rolle() = 'TEAMLEITUNG' OR v.konto_id = kontext.konto_id() THEN zahl.ungedeckt ELSE 0 END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_von END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_bis END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_grund END
    FROM fall.vertretung_absprache v
    LEFT JOIN benutzer.konto k ON k.id = v.konto_id
    LEFT JOIN benutzer.konto d ON d.id = v.vertretung_konto_id
    CROSS JOIN LATERAL (SELECT greatest(v.gueltig_von, kontext.stichtag()) AS tag) wann
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE l.gedeckt) AS gedeckt, count(*) FILTER (WHERE NOT l.gedeckt) AS ungedeckt
      FROM fall.liste_absprache_deckung(v.id, wann.tag) l) zahl
   WHERE v.mandant_id = kontext.mandant_id() AND v.beendet_am IS NULL AND v.gueltig_bis >= kontext.stichtag()
     AND CASE kontext.rolle()
       WHEN 'TEAMLEITUNG' THEN true
       WHEN 'CASE_MANAGEMENT' THEN kontext.konto_id() IN (v.konto_id, v.vertretung_konto_id)
       ELSE false END
   ORDER BY k.name COLLATE "C", v.gueltig_von, v.id
$$;
COMMENT ON FUNCTION fall.liste_absprachen() IS
  'Agreed Vertretungen: all of the Mandant for the Teamleitung, for Case Management those that concern the account. With the other Stelle of the deputy and how many Akten are covered, and for the person and the Teamleitung how many are not.';
REVOKE ALL ON FUNCTION fall.liste_absprachen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_absprachen() TO kim_fall;

-- For the represented person alone: its own Akten, one by one.
CREATE FUNCTION fall.liste_deckung(p_id uuid)
  RETURNS TABLE (akte_id uuid, gedeckt boolean, einwilligung_id uuid, rechtsgrundlage text, bis date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.akte_id, l.gedeckt, l.einwilligung_id, l.rechtsgrundlage, l.bis FROM fall.vertretung_absprache v
    CROSS JOIN LATERAL fall.liste_absprache_deckung(v.id, greatest(v.gueltig_von, kontext.stichtag())) l
   WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id AND v.konto_id = kontext.konto_id() AND v.beendet_am IS NULL
     AND kontext.stammrolle() = 'CASE_MANAGEMENT'
$$;
COMMENT ON FUNCTION fall.liste_deckung(uuid) IS 'For who agreed it: which Akten the Vertretung would open, and on what.';
REVOKE ALL ON FUNCTION fall.liste_deckung(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_deckung(uuid) TO kim_fall;

-- Whether the agreement is the own one, stands, and is with somebody of another Stelle.
CREATE FUNCTION fall.pruefe_fremdabsprache(p_id uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT CASE
      WHEN v.konto_id <> kontext.konto_id() THEN 'NUR_VERTRETENE_PERSON'
      WHEN v.beendet_am IS NOT NULL THEN 'SCHON_BEENDET'
      WHEN fall.ist_case_manager(v.vertretung_konto_id, greatest(v.gueltig_von, kontext.stichtag()), true) THEN 'EIGENE_STELLE'
      ELSE 'OK' END
    FROM fall.vertretung_absprache v
   WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id AND kontext.konto_id() IN (v.konto_id, v.vertretung_konto_id)
     AND kontext.stammrolle() = 'CASE_MANAGEMENT'), 'NICHT_GEFUNDEN')
$$;
REVOKE ALL ON FUNCTION fall.pruefe_fremdabsprache(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.pruefe_fremdabsprache(uuid) TO kim_fall;
COMMENT ON FUNCTION fall.pruefe_fremdabsprache(uuid) IS 'Whether the acting account agreed this Vertretung with somebody of another Stelle. Answers OK or why not.';

CREATE FUNCTION fall.nenne_grundlage(p_id uuid, p_akte uuid, p_rechtsgrundlage text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE ergebnis CONSTANT text := fall.pruefe_fremdabsprache(p_id);
BEGIN
  IF ergebnis <> 'OK' THEN RETURN ergebnis; END IF;
  IF NOT EXISTS (SELECT FROM fall.liste_absprache_akten(p_id) l WHERE l = p_akte) THEN RETURN 'AKTE_NICHT_EIGEN'; END IF;
  INSERT INTO fall.vertretung_absprache_akte (mandant_id, absprache_id, akte_id, rechtsgrundlage)
  VALUES (kontext.mandant_id(), p_id, p_akte, p_rechtsgrundlage)
  ON CONFLICT (mandant_id, absprache_id, akte_id) DO UPDATE SET rechtsgrundlage = EXCLUDED.rechtsgrundlage;
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.nenne_grundlage(uuid, uuid, text) IS
  'Names the legal basis on which an agreed Vertretung may open one Akte without a consent, by who is responsible. Opens nothing yet. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.nenne_grundlage(uuid, uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.nenne_grundlage(uuid, uuid, text) TO kim_fall;

-- p_tage: how long a legal basis opens an Akte without a consent.
DROP FUNCTION fall.aktiviere_vertretung(uuid, date, date, text);
CREATE FUNCTION fall.aktiviere_vertretung(p_id uuid, p_von date, p_bis date, p_grund text, p_tage integer)
  RETURNS TABLE (ergebnis text, anzahl integer, ungedeckt integer, fremd boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  l record;
  tag CONSTANT date := greatest(p_von, kontext.stichtag());
  ende date;
BEGIN
  anzahl := 0;
  ungedeckt := 0;
  fremd := false;
  SELECT * INTO v FROM fall.vertretung_absprache a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_id AND kontext.rolle() = 'TEAMLEITUNG' FOR UPDATE;
  ergebnis := CASE
    WHEN v.id IS NULL THEN 'NICHT_GEFUNDEN'
    WHEN v.beendet_am IS NOT NULL THEN 'SCHON_BEENDET'
    WHEN v.aktiv_bis >= kontext.stichtag() THEN 'SCHON_AKTIV'
    WHEN p_bis < p_von OR p_bis < kontext.stichtag() OR p_von < v.gueltig_von OR p_bis > v.gueltig_bis THEN 'ZEITRAUM_UNGUELTIG'
    WHEN NOT fall.ist_case_manager(v.vertretung_konto_id, tag, false) THEN 'PERSON_UNGEEIGNET'
    ELSE 'OK' END;
  IF ergebnis <> 'OK' THEN RETURN NEXT; RETURN; END IF;
  fremd := NOT fall.ist_case_manager(v.vertretung_konto_id, tag, true);
  FOR l IN SELECT d.akte_id, d.gedeckt, d.einwilligung_id, d.rechtsgrundlage, d.bis
      FROM fall.liste_absprache_deckung(p_id, tag) d ORDER BY d.akte_id LOOP
    IF NOT l.gedeckt THEN
      ungedeckt := ungedeckt + 1;
      CONTINUE;
    END IF;
    ende := CASE WHEN l.rechtsgrundlage IS NULL THEN least(p_bis, l.bis) ELSE least(p_bis, tag + p_tage - 1) END;
    INSERT INTO fall.akte_zugriff AS z (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von,
      einwilligung_id, rechtsgrundlage)
    VALUES (kontext.mandant_id(), l.akte_id, v.vertretung_konto_id, 'VERTRETUNG', p_von, ende, p_grund, kontext.konto_id(),
      l.einwilligung_id, l.rechtsgrundlage)
    ON CONFLICT (mandant_id, akte_id, konto_id, gueltig_von) DO UPDATE
      SET gueltig_bis = CASE WHEN aktiviere_vertretung.fremd THEN EXCLUDED.gueltig_bis ELSE greatest(z.gueltig_bis, EXCLUDED.gueltig_bis) END,
        einwilligung_id = EXCLUDED.einwilligung_id, rechtsgrundlage = EXCLUDED.rechtsgrundlage
      WHERE z.art = 'VERTRETUNG';
    PERFORM fall.schreibe_ereignis(l.akte_id, 'VERTRETUNG_ERTEILT', jsonb_strip_nulls(jsonb_build_object(
      'kontoId', v.vertretung_konto_id, 'von', p_von, 'bis', ende, 'grund', p_grund,
      'einwilligungId', l.einwilligung_id, 'rechtsgrundlage', l.rechtsgrundlage)));
    anzahl := anzahl + 1;
  END LOOP;
  UPDATE fall.vertretung_absprache SET aktiv_von = p_von, aktiv_bis = p_bis, aktiv_grund = p_grund, aktiviert_von = kontext.konto_id()
   WHERE mandant_id = kontext.mandant_id() AND id = p_id;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.aktiviere_vertretung(uuid, date, date, text, integer) IS
  'Activates an agreed Vertretung within its time, by the Teamleitung, without content. To somebody of another Stelle it opens the covered Akten only. Answers OK and the numbers of Akten, or why not.';
REVOKE ALL ON FUNCTION fall.aktiviere_vertretung(uuid, date, date, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.aktiviere_vertretung(uuid, date, date, text, integer) TO kim_fall;

-- To choose a deputy: the other Stelle of the members who belong to one.
CREATE FUNCTION fall.liste_fremde_mitglieder() RETURNS TABLE (konto_id uuid, stelle text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.konto_id, coalesce(fall.nenne_heimatstellen(m.konto_id, kontext.stichtag()), '')
    FROM (SELECT DISTINCT e.konto_id FROM benutzer.mitgliedschaft e
      WHERE e.mandant_id = kontext.mandant_id() AND e.rolle = 'CASE_MANAGEMENT' AND e.art = 'VERTRETUNG'
        AND e.gueltig_von <= kontext.stichtag() AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag())) m
   WHERE kontext.rolle() = 'CASE_MANAGEMENT' AND NOT fall.ist_case_manager(m.konto_id, kontext.stichtag(), true)
$$;
COMMENT ON FUNCTION fall.liste_fremde_mitglieder() IS 'Members of the Case Management who belong to another Stelle, with its name.';
REVOKE ALL ON FUNCTION fall.liste_fremde_mitglieder() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_fremde_mitglieder() TO kim_fall;

-- Before a withdrawal: whose Vertretung would end. Only for who may open the Akte.
CREATE FUNCTION fall.liste_fremdvertretungen(p_akte uuid) RETURNS TABLE (einwilligung_id uuid, stelle text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT z.einwilligung_id, coalesce(fall.nenne_heimatstellen(z.konto_id, greatest(z.gueltig_von, kontext.stichtag())), '')
    FROM fall.akte_zugriff z
   WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = p_akte AND z.gedeckt AND z.gueltig_bis >= kontext.stichtag()
     AND kontext.rolle() = 'CASE_MANAGEMENT'
     AND EXISTS (SELECT FROM fall.akte_zugriff e WHERE e.mandant_id = z.mandant_id AND e.akte_id = z.akte_id
       AND e.konto_id = kontext.konto_id() AND (e.gedeckt OR NOT kontext.fremdvertretung())
       AND e.gueltig_von <= kontext.stichtag() AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag()))
$$;
COMMENT ON FUNCTION fall.liste_fremdvertretungen(uuid) IS 'Stellen whose Vertretung for this Akte stands on a consent or a legal basis, and on which.';
REVOKE ALL ON FUNCTION fall.liste_fremdvertretungen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_fremdvertretungen(uuid) TO kim_fall;

-- What was given to deputies of other Stellen until now rests on no consent: it ends.
DELETE FROM fall.akte_zugriff z WHERE z.art = 'VERTRETUNG' AND z.gueltig_bis >= current_date
  AND EXISTS (SELECT FROM benutzer.mitgliedschaft m WHERE m.konto_id = z.konto_id AND m.mandant_id = z.mandant_id AND m.art = 'VERTRETUNG')
  AND NOT EXISTS (SELECT FROM benutzer.mitgliedschaft m WHERE m.konto_id = z.konto_id AND m.mandant_id = z.mandant_id
    AND m.rolle = 'CASE_MANAGEMENT' AND m.art = 'REGULAER' AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= current_date));

RESET ROLE;

-- ── Withdrawal ──────────────────────────────────────────────────────────────────────────────────────────────────────
-- At the end of its transaction, so that a deputy too can record it. Without the Zusammenarbeit no other Stelle works on.
CREATE FUNCTION fall.beende_fremdvertretung() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE z record;
BEGIN
  FOR z IN SELECT a.konto_id, a.gueltig_von FROM fall.akte_zugriff a
     WHERE a.mandant_id = NEW.mandant_id AND a.akte_id = NEW.akte_id AND a.gedeckt AND a.gueltig_bis >= kontext.stichtag()
       AND (a.einwilligung_id = NEW.id OR NEW.zweck = 'ZUSAMMENARBEIT')
     ORDER BY a.konto_id, a.gueltig_von LOOP
    PERFORM fall.schliesse_vertretung(NEW.akte_id, z.konto_id, z.gueltig_von);
  END LOOP;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION fall.beende_fremdvertretung() IS 'Ends with a consent what it opened to deputies of another Stelle (Art. 7 Abs. 3 DSGVO, DP-C-06).';
CREATE CONSTRAINT TRIGGER fremdvertretung_endet AFTER UPDATE OF widerrufen_am ON fall.einwilligung
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.widerrufen_am IS NOT NULL)
  EXECUTE FUNCTION fall.beende_fremdvertretung();
REVOKE ALL ON FUNCTION fall.beende_fremdvertretung() FROM PUBLIC;
ALTER FUNCTION fall.beende_fremdvertretung() OWNER TO kim_funktion;

REVOKE CREATE ON SCHEMA fall, bericht FROM kim_funktion;

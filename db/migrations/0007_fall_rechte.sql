-- Row level security of the FALL domain. Default deny: only CASE_MANAGEMENT has policies here, and only on Akten
-- for which akte_zugriff names the account today. No policy spans two Mandanten.

DO $$
DECLARE
  t text;
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = %1$I.mandant_id AND z.akte_id = %1$I.%2$I
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
  bedingung text;
BEGIN
  FOREACH t IN ARRAY ARRAY['akte', 'akte_nummer', 'akte_zugriff', 'person', 'person_nummer', 'person_identitaet', 'person_suche', 'akte_beteiligte', 'ereignis',
    'kurzberatung', 'aufnahme', 'einwilligung', 'assessment', 'assessment_bereich', 'ziel', 'schritt', 'kontakt',
    'entwurf', 'akte_zaehlsatz'] LOOP
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
  END LOOP;

  -- Tables of an Akte: read, add, change what the own Akte holds.
  FOREACH t IN ARRAY ARRAY['akte_beteiligte', 'kurzberatung', 'aufnahme', 'einwilligung', 'assessment',
    'assessment_bereich', 'ziel', 'schritt', 'kontakt', 'akte_zaehlsatz'] LOOP
    bedingung := format(eigene, t, 'akte_id');
    EXECUTE format('CREATE POLICY eigene_lesen ON fall.%I FOR SELECT TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_aendern ON fall.%I FOR UPDATE TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON fall.%I TO kim_fall', t);
  END LOOP;

  -- Ereignisse: append-only, nobody has UPDATE or DELETE.
  bedingung := format(eigene, 'ereignis', 'akte_id');
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.ereignis FOR SELECT TO kim_fall USING (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.ereignis FOR INSERT TO kim_fall WITH CHECK (%s AND konto_id = (SELECT kontext.konto_id()))', bedingung);
  GRANT SELECT, INSERT ON fall.ereignis TO kim_fall;

  -- The Akte itself.
  bedingung := format(eigene, 'akte', 'id');
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.akte FOR SELECT TO kim_fall USING (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.akte FOR UPDATE TO kim_fall USING (%s)', bedingung);
END $$;

CREATE POLICY anlegen ON fall.akte FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND angelegt_von = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT, UPDATE ON fall.akte TO kim_fall;

CREATE POLICY mandant ON fall.akte_nummer FOR ALL TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, INSERT, UPDATE ON fall.akte_nummer TO kim_fall;

-- akte_zugriff: an account reads its own rows; rows are made only by the functions below.
CREATE POLICY eigene_lesen ON fall.akte_zugriff FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id()));
GRANT SELECT ON fall.akte_zugriff TO kim_fall;
CREATE POLICY funktion ON fall.akte_zugriff FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON fall.akte_zugriff TO kim_funktion;
CREATE POLICY funktion_lesen ON fall.akte FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.akte TO kim_funktion;
CREATE POLICY funktion_lesen ON fall.akte_beteiligte FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.akte_beteiligte TO kim_funktion;

-- Persons: visible through an own Akte. Identity too; the deputy sees it while the Vertretung lasts.
CREATE POLICY eigene_lesen ON fall.person FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = person.mandant_id AND b.person_id = person.id));
CREATE POLICY anlegen ON fall.person FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND angelegt_von = (SELECT kontext.konto_id()));
CREATE POLICY eigene_aendern ON fall.person FOR UPDATE TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = person.mandant_id AND b.person_id = person.id));
GRANT SELECT, INSERT, UPDATE ON fall.person TO kim_fall;

CREATE POLICY eigene_lesen ON fall.person_identitaet FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = person_identitaet.mandant_id AND b.person_id = person_identitaet.person_id));
CREATE POLICY anlegen ON fall.person_identitaet FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY eigene_aendern ON fall.person_identitaet FOR UPDATE TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = person_identitaet.mandant_id AND b.person_id = person_identitaet.person_id));
GRANT SELECT, INSERT, UPDATE ON fall.person_identitaet TO kim_fall;

-- Tokens of own persons only: a search can never count, list or time the persons of others.
DO $$
DECLARE
  bedingung CONSTANT text := $p$mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = person_suche.mandant_id AND b.person_id = person_suche.person_id)$p$;
BEGIN
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.person_suche FOR SELECT TO kim_fall USING (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.person_suche FOR INSERT TO kim_fall WITH CHECK (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_entfernen ON fall.person_suche FOR DELETE TO kim_fall USING (%s)', bedingung);
END $$;
GRANT SELECT, INSERT, DELETE ON fall.person_suche TO kim_fall;
CREATE POLICY funktion_lesen ON fall.person_suche FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.person_suche TO kim_funktion;
CREATE POLICY funktion_lesen ON fall.person FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.person TO kim_funktion;

CREATE POLICY mandant ON fall.person_nummer FOR ALL TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, INSERT, UPDATE ON fall.person_nummer TO kim_fall;

CREATE POLICY eigener ON fall.entwurf FOR ALL TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, INSERT, UPDATE, DELETE ON fall.entwurf TO kim_fall;
CREATE POLICY abgelaufen ON fall.entwurf FOR ALL TO kim_loeschung
  USING (geaendert_am < clock_timestamp() - interval '30 days');
GRANT SELECT, DELETE ON fall.entwurf TO kim_loeschung;

ALTER TABLE bericht.zaehlsatz ENABLE ROW LEVEL SECURITY;
ALTER TABLE bericht.zaehlsatz FORCE ROW LEVEL SECURITY;
CREATE POLICY zaehlen ON bericht.zaehlsatz FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()));
GRANT INSERT ON bericht.zaehlsatz TO kim_fall;
CREATE POLICY standort_lesen ON bericht.zaehlsatz FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY mandant_lesen ON bericht.zaehlsatz FOR SELECT TO kim_bericht
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG'));
GRANT SELECT ON bericht.zaehlsatz TO kim_bericht;

-- The creator of an Akte is responsible for it from the first day: made by the database, not by the application.
GRANT CREATE ON SCHEMA fall TO kim_funktion;
CREATE FUNCTION fall.erteile_ersten_zugriff() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, erteilt_von)
  VALUES (NEW.mandant_id, NEW.id, NEW.angelegt_von, 'ZUSTAENDIG', least(NEW.begonnen_am, kontext.stichtag()), NEW.angelegt_von);
  RETURN NULL;
END $$;
ALTER FUNCTION fall.erteile_ersten_zugriff() OWNER TO kim_funktion;
CREATE TRIGGER erster_zugriff AFTER INSERT ON fall.akte FOR EACH ROW EXECUTE FUNCTION fall.erteile_ersten_zugriff();

-- Vertretung: only who is zuständig today may give it, with an end, within the same Mandant (decision 2).
CREATE FUNCTION fall.erteile_vertretung(akte uuid, konto uuid, von date, bis date, grund text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR bis IS NULL OR bis < von OR bis > von + 366 THEN
    RETURN false;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = akte
      AND z.konto_id = kontext.konto_id() AND z.art = 'ZUSTAENDIG' AND z.gueltig_bis IS NULL) THEN
    RETURN false;
  END IF;
  INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
  VALUES (kontext.mandant_id(), akte, konto, 'VERTRETUNG', von, bis, grund, kontext.konto_id());
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text) TO kim_fall;
ALTER FUNCTION fall.erteile_vertretung(uuid, uuid, date, date, text) OWNER TO kim_funktion;

-- An exact hit (name and birth date) outside the own Akten shows only who is responsible (decision 4): names of
-- colleagues of the same Mandant, no id, no count of persons.
CREATE FUNCTION fall.finde_bekannt_bei(p_tokens bigint[]) RETURNS TABLE (konto_id uuid, name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT z.konto_id, k.name FROM fall.person_suche s
    JOIN fall.akte_beteiligte b ON b.mandant_id = s.mandant_id AND b.person_id = s.person_id
    JOIN fall.akte_zugriff z ON z.mandant_id = b.mandant_id AND z.akte_id = b.akte_id
    LEFT JOIN benutzer.konto k ON k.id = z.konto_id
   WHERE s.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'CASE_MANAGEMENT'
     AND s.art = 'EXAKT' AND s.token = ANY (p_tokens)
     AND z.art = 'ZUSTAENDIG' AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
     AND NOT EXISTS (SELECT FROM fall.akte_beteiligte eb
       JOIN fall.akte_zugriff ez ON ez.mandant_id = eb.mandant_id AND ez.akte_id = eb.akte_id
      WHERE eb.mandant_id = s.mandant_id AND eb.person_id = s.person_id AND ez.konto_id = kontext.konto_id()
        AND ez.gueltig_von <= kontext.stichtag() AND (ez.gueltig_bis IS NULL OR ez.gueltig_bis >= kontext.stichtag()))
$$;
COMMENT ON FUNCTION fall.finde_bekannt_bei(bigint[]) IS 'Colleagues who are responsible for a person with this exact name and birth date, if the acting account is not. The application asks only with a reason that goes to the log.';
REVOKE ALL ON FUNCTION fall.finde_bekannt_bei(bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.finde_bekannt_bei(bigint[]) TO kim_fall;
ALTER FUNCTION fall.finde_bekannt_bei(bigint[]) OWNER TO kim_funktion;

-- A person joins an Akte only when it is new (recorded by this account, nowhere yet) or already visible: else an id
-- that somebody learned would open a foreign identity.
CREATE FUNCTION fall.darf_person_beteiligen(p_person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM fall.person p
      WHERE p.mandant_id = kontext.mandant_id() AND p.id = p_person AND p.angelegt_von = kontext.konto_id()
        AND NOT EXISTS (SELECT FROM fall.akte_beteiligte b WHERE b.mandant_id = p.mandant_id AND b.person_id = p.id))
    OR EXISTS (SELECT FROM fall.akte_beteiligte b
      JOIN fall.akte_zugriff z ON z.mandant_id = b.mandant_id AND z.akte_id = b.akte_id
     WHERE b.mandant_id = kontext.mandant_id() AND b.person_id = p_person AND z.konto_id = kontext.konto_id()
       AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag()))
$$;
COMMENT ON FUNCTION fall.darf_person_beteiligen(uuid) IS 'Whether the acting account may add this person to an Akte.';
REVOKE ALL ON FUNCTION fall.darf_person_beteiligen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.darf_person_beteiligen(uuid) TO kim_fall;
ALTER FUNCTION fall.darf_person_beteiligen(uuid) OWNER TO kim_funktion;
CREATE POLICY nur_bekannte_person ON fall.akte_beteiligte AS RESTRICTIVE FOR INSERT TO kim_fall
  WITH CHECK (fall.darf_person_beteiligen(person_id));

-- Teamleitung: numbers of Akten per colleague of the own Mandant, never content (product description).
CREATE FUNCTION fall.zaehle_team() RETURNS TABLE (konto_id uuid, art text, zustand text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT z.konto_id, a.art, a.zustand, count(*) FROM fall.akte a
    JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
   WHERE a.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'TEAMLEITUNG'
     AND z.art = 'ZUSTAENDIG' AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
   GROUP BY 1, 2, 3
$$;
REVOKE ALL ON FUNCTION fall.zaehle_team() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.zaehle_team() TO kim_fall;
ALTER FUNCTION fall.zaehle_team() OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

-- How many Case Manager:innen stand behind a count, per Kommune and per kind of Rechtsträger of the own Standort:
-- numbers only, so that a report can hide what would show one person's work.
GRANT CREATE ON SCHEMA bericht TO kim_funktion;
CREATE FUNCTION bericht.zaehle_case_manager(von date, bis date)
  RETURNS TABLE (kommune_id uuid, traegerart text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.kommune_id, m.art, count(DISTINCT z.konto_id)
    FROM stamm.mandant m
    JOIN fall.akte a ON a.mandant_id = m.id
    JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
   WHERE m.standort_id = kontext.standort_id() AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
     AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= bis AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= von)
     AND a.begonnen_am <= bis AND (a.abgeschlossen_am IS NULL OR a.abgeschlossen_am >= von)
   GROUP BY GROUPING SETS ((a.kommune_id), (m.art))
$$;
COMMENT ON FUNCTION bericht.zaehle_case_manager(date, date) IS
  'Case Manager:innen with Akten between two days, per Kommune and per kind of Rechtsträger. Purpose: no control of single employees (§ 72 LPVG NRW).';
REVOKE ALL ON FUNCTION bericht.zaehle_case_manager(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_case_manager(date, date) TO kim_bericht;
ALTER FUNCTION bericht.zaehle_case_manager(date, date) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;


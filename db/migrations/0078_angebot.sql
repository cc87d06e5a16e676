-- Directory of Angebote (domain steuerung: no client data). Every Standort keeps its own, staff of all Standorte read, and what is
-- marked public is read by anybody. Nothing disappears: an Angebot is archived with a reason, each change stands in its history.
-- The words of an Angebot lie in a tsvector that the application writes; it is searched by functions alone, since under row level
-- security no index of words could be used.

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA technik;

CREATE TABLE steuerung.anbieter (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 160),
  angaben jsonb NOT NULL CHECK (jsonb_typeof(angaben) = 'object' AND pg_column_size(angaben) <= 32768),
  pflege_email text CHECK (char_length(pflege_email) BETWEEN 3 AND 254),
  erinnert_am date,
  erinnerungen integer NOT NULL DEFAULT 0 CHECK (erinnerungen BETWEEN 0 AND 1000),
  fremdangaben jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(fremdangaben) = 'object' AND pg_column_size(fremdangaben) <= 65536),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  UNIQUE (id)
);
COMMENT ON TABLE steuerung.anbieter IS
  'Organisation that offers something: name, kind, official contact, who keeps its entries. No personal data beside official contacts and the account. Purpose: overview of the Angebote (Handlungskonzept Anhang, PG-12). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.anbieter.angaben IS 'What the Organisation says of itself, with its official contact. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.anbieter.pflege_email IS 'Official address for reminders. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.anbieter.fremdangaben IS 'What another directory said beyond our fields; kept so that nothing is lost. No personal data.';
COMMENT ON COLUMN steuerung.anbieter.bearbeitet_von IS 'Account that changed it last, empty for its keeper; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX anbieter_name ON steuerung.anbieter (standort_id, name, id);

CREATE TABLE steuerung.angebot (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  anbieter_id uuid NOT NULL,
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  angaben jsonb NOT NULL CHECK (jsonb_typeof(angaben) = 'object' AND pg_column_size(angaben) <= 131072),
  oeffentlich boolean NOT NULL,
  zustand text NOT NULL DEFAULT 'GUELTIG' CHECK (zustand IN ('GUELTIG', 'ARCHIVIERT')),
  archiv_grund text CHECK (archiv_grund ~ '^[A-Z_]{2,40}$'),
  gueltig_bis date,
  bestaetigt_am date NOT NULL,
  bestaetigt_durch text NOT NULL CHECK (bestaetigt_durch IN ('KONTO', 'PFLEGE', 'QUELLE')),
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 200),
  fremdangaben jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(fremdangaben) = 'object' AND pg_column_size(fremdangaben) <= 131072),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  suche tsvector NOT NULL,
  ortsnamen text[] NOT NULL DEFAULT '{}',
  breiten float8[] NOT NULL DEFAULT '{}',
  laengen float8[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  UNIQUE (id),
  FOREIGN KEY (standort_id, anbieter_id) REFERENCES steuerung.anbieter (standort_id, id),
  CHECK ((zustand = 'ARCHIVIERT') = (archiv_grund IS NOT NULL)),
  CHECK (cardinality(breiten) = cardinality(laengen) AND cardinality(breiten) = cardinality(ortsnamen))
);
COMMENT ON TABLE steuerung.angebot IS
  'One Angebot: what, for whom, where, when, in which languages, with how many places, confirmed on which day. No personal data beside official contacts and the account. Purpose: overview of the Angebote (Handlungskonzept Anhang, PG-12; KZ-06; ST-07). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebot.angaben IS 'The Angebot as its contract describes it, read and written as a whole; its texts are checked for what identifies a person. Contact of the office: Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.angebot.fremdangaben IS 'What another directory said beyond our fields, and its ids; kept so that nothing is lost. No personal data.';
COMMENT ON COLUMN steuerung.angebot.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.angebot.suche IS 'Words and fields of the Angebot as the application writes them. No personal data.';
COMMENT ON COLUMN steuerung.angebot.ortsnamen IS 'Folded name of the place of each pair of coordinates.';
COMMENT ON COLUMN steuerung.angebot.bearbeitet_von IS 'Account that changed it last, empty for its keeper; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX angebot_suche ON steuerung.angebot USING gin (suche);
CREATE INDEX angebot_stand ON steuerung.angebot (standort_id, zustand, bestaetigt_am, id);
CREATE INDEX angebot_anbieter ON steuerung.angebot (standort_id, anbieter_id, id);

CREATE TABLE steuerung.angebot_aenderung (
  standort_id uuid NOT NULL,
  angebot_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('ANGELEGT', 'GEAENDERT', 'BESTAETIGT', 'ARCHIVIERT', 'WIEDERHERGESTELLT')),
  durch text NOT NULL CHECK (durch IN ('KONTO', 'PFLEGE', 'QUELLE')),
  felder jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(felder) = 'array'),
  grund text CHECK (char_length(grund) BETWEEN 1 AND 500),
  konto_id uuid,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, angebot_id, lfd),
  FOREIGN KEY (standort_id, angebot_id) REFERENCES steuerung.angebot (standort_id, id),
  CHECK ((durch = 'KONTO') = (konto_id IS NOT NULL))
);
COMMENT ON TABLE steuerung.angebot_aenderung IS
  'History of an Angebot, never changed: who did what when, with what stood there before and after. No personal data beside official contacts and the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebot_aenderung.felder IS 'Changed fields with old and new content. Contact of the office: Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.angebot_aenderung.konto_id IS 'Account that acted; empty for the keeper and for a source; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.angebot_vorschlag (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  angebot_id uuid NOT NULL,
  feld text NOT NULL CHECK (feld ~ '^[A-Z_]{2,40}$'),
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 500),
  durch text NOT NULL CHECK (durch IN ('OEFFENTLICH', 'PFLEGE')),
  am date NOT NULL,
  zustand text NOT NULL DEFAULT 'NEU' CHECK (zustand IN ('NEU', 'UEBERNOMMEN', 'ABGELEHNT')),
  grund text CHECK (char_length(grund) BETWEEN 1 AND 500),
  entschieden_von uuid,
  entschieden_am date,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, angebot_id) REFERENCES steuerung.angebot (standort_id, id),
  CHECK ((zustand = 'NEU') = (entschieden_von IS NULL AND entschieden_am IS NULL)),
  CHECK (zustand <> 'ABGELEHNT' OR grund IS NOT NULL)
);
COMMENT ON TABLE steuerung.angebot_vorschlag IS
  'Proposal of anybody to correct an Angebot, and what became of it. Nothing is kept of who proposed. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebot_vorschlag.inhalt IS 'Plain text, checked for what identifies a person. No personal data beside official contacts.';
COMMENT ON COLUMN steuerung.angebot_vorschlag.entschieden_von IS 'Account that decided; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX angebot_vorschlag_stand ON steuerung.angebot_vorschlag (standort_id, zustand, am, id);
CREATE INDEX angebot_vorschlag_angebot ON steuerung.angebot_vorschlag (standort_id, angebot_id, zustand);

CREATE TABLE steuerung.angebot_pflegelink (
  standort_id uuid NOT NULL,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  anbieter_id uuid NOT NULL,
  ausgegeben_am date NOT NULL,
  gueltig_bis date NOT NULL,
  PRIMARY KEY (token_hash),
  FOREIGN KEY (standort_id, anbieter_id) REFERENCES steuerung.anbieter (standort_id, id),
  CHECK (gueltig_bis >= ausgegeben_am)
);
COMMENT ON TABLE steuerung.angebot_pflegelink IS
  'Link without an account by which a keeper confirms the Angebote of an Organisation: SHA-256 of the token and its end. No personal data. Purpose: fresh entries. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
CREATE INDEX angebot_pflegelink_anbieter ON steuerung.angebot_pflegelink (standort_id, anbieter_id, gueltig_bis);

CREATE TABLE steuerung.angebot_wort (
  wort text COLLATE "C" NOT NULL CHECK (char_length(wort) BETWEEN 4 AND 40),
  PRIMARY KEY (wort)
);
COMMENT ON TABLE steuerung.angebot_wort IS
  'Words that stand in Angebote, to find what was meant by a misspelt one. Grows only. No personal data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
CREATE INDEX angebot_wort_aehnlich ON steuerung.angebot_wort USING gin (wort technik.gin_trgm_ops);

DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['anbieter', 'angebot', 'angebot_aenderung', 'angebot_vorschlag', 'angebot_pflegelink', 'angebot_wort'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('CREATE POLICY funktion ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
    EXECUTE format('GRANT SELECT ON steuerung.%I TO kim_funktion', tabelle);
  END LOOP;
END $$;

-- Staff of every Standort reads the directory; the own Standort is kept. The system account angebot acts for keepers and reminders.
DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['anbieter', 'angebot'] LOOP
    EXECUTE format($p$CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung
      USING ((SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'))$p$, tabelle);
    EXECUTE format($p$CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung
      WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')
        AND bearbeitet_von = (SELECT kontext.konto_id()))$p$, tabelle);
    EXECUTE format($p$CREATE POLICY bearbeiten ON steuerung.%I FOR UPDATE TO kim_steuerung
      USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'))
      WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')
        AND bearbeitet_von = (SELECT kontext.konto_id()))$p$, tabelle);
    EXECUTE format($p$CREATE POLICY pflege_lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebot')$p$, tabelle);
    EXECUTE format($p$CREATE POLICY pflege_bearbeiten ON steuerung.%I FOR UPDATE TO kim_steuerung
      USING ((SELECT kontext.systemkonto()) = 'angebot') WITH CHECK ((SELECT kontext.systemkonto()) = 'angebot')$p$, tabelle);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE (name, angaben, pflege_email, erinnert_am, erinnerungen, fremdangaben, version, bearbeitet_von) ON steuerung.anbieter TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (anbieter_id, titel, angaben, oeffentlich, zustand, archiv_grund, gueltig_bis, bestaetigt_am, bestaetigt_durch, quelle, fremdangaben,
  erklaert, suche, ortsnamen, breiten, laengen, version, bearbeitet_von) ON steuerung.angebot TO kim_steuerung;

CREATE POLICY lesen ON steuerung.angebot_aenderung FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON steuerung.angebot_aenderung FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')
    AND durch = 'KONTO' AND konto_id = (SELECT kontext.konto_id()));
CREATE POLICY pflege_lesen ON steuerung.angebot_aenderung FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebot');
CREATE POLICY pflege_anlegen ON steuerung.angebot_aenderung FOR INSERT TO kim_steuerung
  WITH CHECK ((SELECT kontext.systemkonto()) = 'angebot' AND durch = 'PFLEGE');
GRANT SELECT, INSERT ON steuerung.angebot_aenderung TO kim_steuerung;

CREATE POLICY lesen ON steuerung.angebot_vorschlag FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY entscheiden ON steuerung.angebot_vorschlag FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')
    AND entschieden_von = (SELECT kontext.konto_id()));
CREATE POLICY vorschlagen ON steuerung.angebot_vorschlag FOR INSERT TO kim_steuerung
  WITH CHECK ((SELECT kontext.systemkonto()) = 'angebot' AND zustand = 'NEU');
CREATE POLICY zaehlen ON steuerung.angebot_vorschlag FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebot');
GRANT SELECT, INSERT, UPDATE (zustand, grund, entschieden_von, entschieden_am) ON steuerung.angebot_vorschlag TO kim_steuerung;

CREATE POLICY ausgeben ON steuerung.angebot_pflegelink FOR INSERT TO kim_steuerung
  WITH CHECK ((SELECT kontext.systemkonto()) = 'angebot'
    OR (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG')));
GRANT INSERT ON steuerung.angebot_pflegelink TO kim_steuerung;

CREATE POLICY merken ON steuerung.angebot_wort FOR INSERT TO kim_steuerung
  WITH CHECK ((SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG') OR (SELECT kontext.systemkonto()) = 'angebot');
GRANT INSERT ON steuerung.angebot_wort TO kim_steuerung;

-- ── Finding ─────────────────────────────────────────────────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA fall, steuerung TO kim_funktion;
GRANT USAGE ON SCHEMA steuerung TO kim_app;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.entfernung(p_breiten float8[], p_laengen float8[], p_breite float8, p_laenge float8) RETURNS float8
  LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT min(6371 * acos(least(1, greatest(-1, sind(o.b) * sind(p_breite) + cosd(o.b) * cosd(p_breite) * cosd(o.l - p_laenge)))))
    FROM unnest(p_breiten, p_laengen) AS o (b, l)
$$;
COMMENT ON FUNCTION steuerung.entfernung(float8[], float8[], float8, float8) IS 'Kilometres as the crow flies from the nearest of the places; NULL without one.';
REVOKE ALL ON FUNCTION steuerung.entfernung(float8[], float8[], float8, float8) FROM PUBLIC;

CREATE FUNCTION steuerung.suche_im_verzeichnis(p_terme text[], p_muss text, p_oeffentlich boolean, p_heute date, p_frisch_ab date,
    p_breite float8, p_laenge float8, p_km float8, p_mindestens integer, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, getroffen integer, km float8, gesamt integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE muss tsquery := coalesce(p_muss, '''f_alle''')::tsquery; jeder tsquery[] := p_terme::tsquery[]; alle tsquery; einer tsquery; frage tsquery; eine tsquery;
  anzahl integer := coalesce(cardinality(p_terme), 0);
BEGIN
  alle := muss;
  FOREACH eine IN ARRAY jeder LOOP
    alle := alle && eine;
    einer := CASE WHEN einer IS NULL THEN eine ELSE einer || eine END;
  END LOOP;
  frage := alle;
  -- Few fit in everything: then what fits in part is shown too, after them.
  IF anzahl > 1 AND (SELECT count(*) FROM (SELECT 1 FROM steuerung.angebot a WHERE a.suche @@ alle AND a.zustand = 'GUELTIG' AND (a.oeffentlich OR NOT p_oeffentlich)
      AND (a.gueltig_bis IS NULL OR a.gueltig_bis >= p_heute) LIMIT p_mindestens) x) < p_mindestens THEN
    frage := muss && einer;
  END IF;
  RETURN QUERY
  SELECT e.id, e.getroffen, e.km, (count(*) OVER ())::integer FROM (
    SELECT a.id, a.titel, a.bestaetigt_am < p_frisch_ab AS veraltet, CASE WHEN p_breite IS NULL OR cardinality(a.breiten) = 0 THEN NULL
        -- Most have one place: without a call for each row.
        WHEN cardinality(a.breiten) = 1 THEN 6371 * acos(least(1, greatest(-1, sind(a.breiten[1]) * sind(p_breite) + cosd(a.breiten[1]) * cosd(p_breite) * cosd(a.laengen[1] - p_laenge))))
        ELSE steuerung.entfernung(a.breiten, a.laengen, p_breite, p_laenge) END AS km,
      CASE WHEN frage = alle THEN anzahl ELSE (SELECT count(*)::integer FROM unnest(jeder) AS t (q) WHERE a.suche @@ t.q) END AS getroffen,
      CASE WHEN anzahl = 0 THEN 0::float4 ELSE ts_rank('{0.1, 0.3, 0.5, 1.0}', a.suche, einer) END AS guete
      FROM steuerung.angebot a
     WHERE a.suche @@ frage AND a.zustand = 'GUELTIG' AND (a.oeffentlich OR NOT p_oeffentlich) AND (a.gueltig_bis IS NULL OR a.gueltig_bis >= p_heute)) e
   WHERE p_km IS NULL OR e.km IS NULL OR e.km <= p_km
   ORDER BY e.getroffen DESC, e.veraltet, floor(e.km / 10) NULLS LAST, e.guete DESC, e.km NULLS LAST, e.titel, e.id
   LIMIT p_hoechstens OFFSET p_ab;
END $$;
COMMENT ON FUNCTION steuerung.suche_im_verzeichnis(text[], text, boolean, date, date, float8, float8, float8, integer, integer, integer) IS
  'Angebote that fit, best first: all terms before some, fresh before stale, near before far, title before description. Holds the index of words that row level security would lock away.';
REVOKE ALL ON FUNCTION steuerung.suche_im_verzeichnis(text[], text, boolean, date, date, float8, float8, float8, integer, integer, integer) FROM PUBLIC;

CREATE FUNCTION steuerung.suche_angebote(p_terme text[], p_muss text, p_heute date, p_frisch_ab date,
    p_breite float8, p_laenge float8, p_km float8, p_mindestens integer, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, getroffen integer, km float8, gesamt integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.getroffen, s.km, s.gesamt FROM steuerung.suche_im_verzeichnis(p_terme, p_muss, false, p_heute, p_frisch_ab, p_breite, p_laenge, p_km, p_mindestens, p_ab, p_hoechstens) s
   WHERE kontext.rolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG')
$$;
COMMENT ON FUNCTION steuerung.suche_angebote(text[], text, date, date, float8, float8, float8, integer, integer, integer) IS 'Search for staff: the directory of every Standort.';
REVOKE ALL ON FUNCTION steuerung.suche_angebote(text[], text, date, date, float8, float8, float8, integer, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.suche_angebote(text[], text, date, date, float8, float8, float8, integer, integer, integer) TO kim_steuerung;

-- For anybody, before there is an actor, like the lookup of a session: what is marked public and nothing else.
CREATE FUNCTION steuerung.suche_oeffentlich(p_terme text[], p_muss text, p_heute date, p_frisch_ab date,
    p_breite float8, p_laenge float8, p_km float8, p_mindestens integer, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, getroffen integer, km float8, gesamt integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.getroffen, s.km, s.gesamt FROM steuerung.suche_im_verzeichnis(p_terme, p_muss, true, p_heute, p_frisch_ab, p_breite, p_laenge, p_km, p_mindestens, p_ab, p_hoechstens) s
$$;
COMMENT ON FUNCTION steuerung.suche_oeffentlich(text[], text, date, date, float8, float8, float8, integer, integer, integer) IS 'Search for anybody: what is marked public.';
REVOKE ALL ON FUNCTION steuerung.suche_oeffentlich(text[], text, date, date, float8, float8, float8, integer, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.suche_oeffentlich(text[], text, date, date, float8, float8, float8, integer, integer, integer) TO kim_app;

CREATE FUNCTION steuerung.lies_oeffentliche(p_ids uuid[], p_heute date)
  RETURNS TABLE (id uuid, standort_id uuid, angaben jsonb, anbieter jsonb, gueltig_bis date, bestaetigt_am date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.standort_id, a.angaben #- '{kontakt,name}', o.angaben - 'pflege', a.gueltig_bis, a.bestaetigt_am
    FROM steuerung.angebot a JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id
   WHERE a.id = ANY (p_ids) AND a.oeffentlich AND a.zustand = 'GUELTIG'
$$;
COMMENT ON FUNCTION steuerung.lies_oeffentliche(uuid[], date) IS 'Public Angebote by their ids, without the name of the contact and without who keeps them.';
REVOKE ALL ON FUNCTION steuerung.lies_oeffentliche(uuid[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.lies_oeffentliche(uuid[], date) TO kim_app;

CREATE FUNCTION steuerung.finde_angebotsworte(p_worte text[]) RETURNS TABLE (wort text, aehnlich text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT g.wort, w.wort FROM unnest(p_worte) AS g (wort)
   CROSS JOIN LATERAL (SELECT v.wort FROM steuerung.angebot_wort v
     WHERE v.wort OPERATOR(technik.%) g.wort AND technik.similarity(v.wort, g.wort) >= 0.4
     ORDER BY technik.similarity(v.wort, g.wort) DESC, v.wort LIMIT 3) w
   WHERE NOT EXISTS (SELECT 1 FROM steuerung.angebot_wort v WHERE v.wort >= g.wort COLLATE "C" AND v.wort < (g.wort || chr(1114111)) COLLATE "C")
$$;
COMMENT ON FUNCTION steuerung.finde_angebotsworte(text[]) IS 'Words of the directory that are spelt like those no Angebot has.';
REVOKE ALL ON FUNCTION steuerung.finde_angebotsworte(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.finde_angebotsworte(text[]) TO kim_app, kim_steuerung, kim_fall;

CREATE FUNCTION steuerung.finde_ortslage(p_name text) RETURNS TABLE (breite float8, laenge float8, anzahl integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT avg(o.b), avg(o.l), (SELECT count(*)::integer FROM (SELECT 1 FROM steuerung.angebot x WHERE x.suche @@ ('''o_' || p_name || '''')::tsquery LIMIT 1) y)
    FROM (SELECT a.ortsnamen, a.breiten, a.laengen FROM steuerung.angebot a WHERE a.suche @@ ('''o_' || p_name || '''')::tsquery LIMIT 200) a
   CROSS JOIN LATERAL unnest(a.ortsnamen, a.breiten, a.laengen) AS o (n, b, l)
   WHERE p_name ~ '^[[:alnum:]]{1,120}$' AND o.n = p_name
$$;
COMMENT ON FUNCTION steuerung.finde_ortslage(text) IS 'Where a place lies: the middle of the Angebote there; anzahl 0: no Angebot names it.';
REVOKE ALL ON FUNCTION steuerung.finde_ortslage(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.finde_ortslage(text) TO kim_app, kim_steuerung, kim_fall;

CREATE FUNCTION steuerung.lies_pflegelink(p_token bytea, p_heute date) RETURNS TABLE (standort_id uuid, anbieter_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.standort_id, l.anbieter_id FROM steuerung.angebot_pflegelink l WHERE l.token_hash = p_token AND l.gueltig_bis >= p_heute
$$;
COMMENT ON FUNCTION steuerung.lies_pflegelink(bytea, date) IS 'Whose Angebote the link with this token hash opens; nothing when it is unknown or over.';
REVOKE ALL ON FUNCTION steuerung.lies_pflegelink(bytea, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.lies_pflegelink(bytea, date) TO kim_app, kim_steuerung;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall, steuerung FROM kim_funktion;

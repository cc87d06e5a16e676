-- Systemhinweis and Generatives Thema (domain steuerung: no client data).
-- A Systemhinweis leaves the Case Management through a function that the domain fall may call. Nothing leads back: its id is drawn at
-- random, it keeps a month and no moment, no Stelle, no Kommune, no Akte. Who reported lies in a table of its own that only this account
-- reads. A Thema moves by Ereignisse alone: the trigger that takes one in moves the Thema and tells every reporter.

CREATE TABLE steuerung.thema (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  beschreibung text NOT NULL CHECK (char_length(beschreibung) BETWEEN 1 AND 4000),
  herkunft text NOT NULL CHECK (herkunft IN ('STEUERUNG', 'HINWEISE')),
  zustand text NOT NULL DEFAULT 'GEMELDET' CHECK (zustand IN ('GEMELDET', 'GESICHTET', 'GEBUENDELT', 'PRIORISIERT', 'IN_PROJEKTGRUPPE',
    'LOESUNGSVORSCHLAG', 'BEGLEITGRUPPE_VOTUM', 'LENKUNGSGRUPPE', 'BESCHLOSSEN', 'ZURUECKGESTELLT', 'ABGELEHNT_MIT_RUECKMELDUNG',
    'IN_UMSETZUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT')),
  weg text CHECK (weg IN ('OPERATIV_GELOEST', 'BESCHLUSSVORLAGE', 'ARBEITSGRUPPE', 'ENTSCHEIDUNG_EXTERN')),
  prioritaet text CHECK (prioritaet IN ('HOCH', 'MITTEL', 'NIEDRIG')),
  verantwortlich uuid NOT NULL,
  seit date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id)
);
COMMENT ON TABLE steuerung.thema IS
  'Generatives Thema of a Standort: what is seen again and again, and what becomes of it. Moved by its Ereignisse alone. No personal data beside accounts. Purpose: strategic management (Handlungskonzept 2.1, fall model 4.1). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.thema.beschreibung IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.thema.verantwortlich IS 'Account that looks after it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX thema_stand ON steuerung.thema (standort_id, zustand, id);

CREATE TABLE steuerung.thema_ereignis (
  standort_id uuid NOT NULL,
  thema_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art ~ '^[A-Z_]{3,40}$'),
  von text,
  nach text NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  angaben jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(angaben) = 'object'),
  rueckmeldung text CHECK (char_length(rueckmeldung) BETWEEN 1 AND 4000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  konto_id uuid,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, thema_id, lfd),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  -- AT-26: nothing is refused in silence.
  CHECK (nach <> 'ABGELEHNT_MIT_RUECKMELDUNG' OR von IS NOT DISTINCT FROM nach OR rueckmeldung IS NOT NULL),
  CHECK (konto_id IS NOT NULL OR art = 'WIDERSPRUCH')
);
COMMENT ON TABLE steuerung.thema_ereignis IS
  'What happened to a Thema, one after the other, never changed: step, reason, what the step needs, and the text that every reporter gets. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.thema_ereignis.angaben IS 'What the step needs (group, proposal, decision), checked like the reason. No personal data.';
COMMENT ON COLUMN steuerung.thema_ereignis.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.thema_ereignis.konto_id IS 'Account that acted; empty when a reporter objected. Stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.systemhinweis (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  monat date NOT NULL CHECK (extract(day FROM monat) = 1),
  schnittstelle text NOT NULL CHECK (schnittstelle ~ '^[A-Z0-9_]{2,60}$'),
  institution text CHECK (char_length(institution) BETWEEN 1 AND 120),
  themenbereich text NOT NULL CHECK (themenbereich ~ '^[A-Z0-9_]{2,60}$'),
  huerde text NOT NULL CHECK (huerde ~ '^[A-Z0-9_]{2,60}$'),
  tage_verloren integer CHECK (tage_verloren BETWEEN 0 AND 3650),
  inhalt text CHECK (char_length(inhalt) BETWEEN 1 AND 1000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  gemeldet_von uuid,
  zustand text NOT NULL DEFAULT 'NEU' CHECK (zustand IN ('NEU', 'GESICHTET', 'GEBUENDELT', 'NICHT_WEITERVERFOLGT')),
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  thema_id uuid,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  CHECK ((zustand = 'GEBUENDELT') = (thema_id IS NOT NULL)),
  CHECK (zustand <> 'NICHT_WEITERVERFOLGT' OR grund IS NOT NULL)
);
COMMENT ON TABLE steuerung.systemhinweis IS
  'Coded hint of a case manager at an obstacle in the system, with a checked text at most. No column and no moment leads to an Akte. Purpose: from case to structure (evaluation 1.4). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.systemhinweis.id IS 'Random: an id that tells the time would lead to the Akte whose timeline notes a Hinweis at this moment.';
COMMENT ON COLUMN steuerung.systemhinweis.monat IS 'First day of the month; the day is not kept.';
COMMENT ON COLUMN steuerung.systemhinweis.institution IS 'Named Stelle, checked like the text. No personal data.';
COMMENT ON COLUMN steuerung.systemhinweis.inhalt IS 'Text that was checked for what identifies a person, and confirmed by its author. No personal data.';
COMMENT ON COLUMN steuerung.systemhinweis.gemeldet_von IS 'Account of the reporter, if it wanted to be named; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX systemhinweis_stand ON steuerung.systemhinweis (standort_id, zustand, monat);
CREATE INDEX systemhinweis_thema ON steuerung.systemhinweis (standort_id, thema_id) WHERE thema_id IS NOT NULL;

CREATE TABLE steuerung.hinweis_melder (
  standort_id uuid NOT NULL,
  hinweis_id uuid NOT NULL,
  konto_id uuid NOT NULL,
  PRIMARY KEY (standort_id, hinweis_id),
  FOREIGN KEY (standort_id, hinweis_id) REFERENCES steuerung.systemhinweis (standort_id, id)
);
COMMENT ON TABLE steuerung.hinweis_melder IS
  'Whose Systemhinweis it is, so that Rückfragen and Rückmeldungen arrive; read by this account alone, not by the Koordination. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.hinweis_melder.konto_id IS 'Account that reported; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX hinweis_melder_konto ON steuerung.hinweis_melder (standort_id, konto_id);

CREATE TABLE steuerung.hinweis_beitrag (
  standort_id uuid NOT NULL,
  hinweis_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('RUECKFRAGE', 'ANTWORT', 'WIDERSPRUCH')),
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 2000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid,
  am date NOT NULL,
  PRIMARY KEY (standort_id, hinweis_id, lfd),
  FOREIGN KEY (standort_id, hinweis_id) REFERENCES steuerung.systemhinweis (standort_id, id),
  CHECK ((art = 'RUECKFRAGE') = (konto_id IS NOT NULL))
);
COMMENT ON TABLE steuerung.hinweis_beitrag IS
  'Rückfrage of the Koordination and what the reporter says to it, without a name of the reporter; never changed. Without client data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.hinweis_beitrag.inhalt IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.hinweis_beitrag.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.hinweis_beitrag.konto_id IS 'Account that asked back; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.rueckmeldung (
  standort_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  konto_id uuid NOT NULL,
  thema_id uuid,
  hinweis_id uuid,
  anlass text NOT NULL CHECK (anlass IN ('GESICHTET', 'BESCHLOSSEN', 'UMGESETZT', 'ABGELEHNT')),
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 4000),
  am date NOT NULL,
  gelesen_am date,
  widersprochen_am date,
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  FOREIGN KEY (standort_id, hinweis_id) REFERENCES steuerung.systemhinweis (standort_id, id),
  CHECK ((thema_id IS NULL) <> (hinweis_id IS NULL))
);
COMMENT ON TABLE steuerung.rueckmeldung IS
  'What one reporter is told at gesichtet, beschlossen, umgesetzt, abgelehnt. Read by this account alone; the Koordination gets counts. Purpose: Rückkopplung (fall model 4.1). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.rueckmeldung.konto_id IS 'Account that is told; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX rueckmeldung_konto ON steuerung.rueckmeldung (standort_id, konto_id, am);
CREATE INDEX rueckmeldung_thema ON steuerung.rueckmeldung (standort_id, thema_id) WHERE thema_id IS NOT NULL;

DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['thema', 'thema_ereignis', 'systemhinweis', 'hinweis_melder', 'hinweis_beitrag', 'rueckmeldung'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('CREATE POLICY funktion ON steuerung.%I FOR ALL TO kim_funktion USING (true) WITH CHECK (true)', tabelle);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON steuerung.%I TO kim_funktion', tabelle);
  END LOOP;
END $$;

-- Themen: read by who works with KIM in the Standort, made and moved by Koordination and Leitung of the Kommunales Integrationszentrum.
CREATE POLICY lesen ON steuerung.thema FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON steuerung.thema FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND zustand = 'GEMELDET' AND version = 1);
CREATE POLICY bearbeiten ON steuerung.thema FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
-- The version alone: its state moves by an Ereignis.
GRANT SELECT, INSERT, UPDATE (version) ON steuerung.thema TO kim_steuerung;

CREATE POLICY lesen ON steuerung.thema_ereignis FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON steuerung.thema_ereignis FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()) AND art <> 'WIDERSPRUCH');
GRANT SELECT, INSERT ON steuerung.thema_ereignis TO kim_steuerung;

CREATE POLICY eigener ON steuerung.hinweis_melder FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT ON steuerung.hinweis_melder TO kim_steuerung;

CREATE POLICY lesen ON steuerung.systemhinweis FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id())
    AND ((SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
      OR EXISTS (SELECT 1 FROM steuerung.hinweis_melder m
        WHERE m.standort_id = systemhinweis.standort_id AND m.hinweis_id = systemhinweis.id OFFSET 0)));
CREATE POLICY bearbeiten ON steuerung.systemhinweis FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT, UPDATE (zustand, grund, thema_id, version) ON steuerung.systemhinweis TO kim_steuerung;

CREATE POLICY lesen ON steuerung.hinweis_beitrag FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id())
    AND EXISTS (SELECT 1 FROM steuerung.systemhinweis s
      WHERE s.standort_id = hinweis_beitrag.standort_id AND s.id = hinweis_beitrag.hinweis_id OFFSET 0));
CREATE POLICY zurueckfragen ON steuerung.hinweis_beitrag FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND art = 'RUECKFRAGE' AND konto_id = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT ON steuerung.hinweis_beitrag TO kim_steuerung;

CREATE POLICY eigene ON steuerung.rueckmeldung FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY lesen_merken ON steuerung.rueckmeldung FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, UPDATE (gelesen_am) ON steuerung.rueckmeldung TO kim_steuerung;

-- ── What nobody may forget, and acts of the reporter ────────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA fall, steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.bewege_thema() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE jetzt text; anlass text;
BEGIN
  SELECT t.zustand INTO jetzt FROM steuerung.thema t WHERE t.standort_id = NEW.standort_id AND t.id = NEW.thema_id FOR UPDATE;
  IF NEW.von IS DISTINCT FROM (CASE WHEN NEW.lfd = 1 THEN NULL ELSE jetzt END) THEN
    RAISE EXCEPTION 'Ereignis does not begin where the Thema stands';
  END IF;
  UPDATE steuerung.thema t SET zustand = NEW.nach, seit = CASE WHEN NEW.nach = jetzt THEN t.seit ELSE NEW.am END,
    weg = coalesce(NEW.angaben->>'weg', t.weg), prioritaet = coalesce(NEW.angaben->>'prioritaet', t.prioritaet)
   WHERE t.standort_id = NEW.standort_id AND t.id = NEW.thema_id;
  -- Rückkopplung (fall model 4.1): every reporter, once each.
  anlass := CASE WHEN NEW.art = 'WIDERSPRUCH' OR NEW.nach = jetzt THEN NULL WHEN NEW.nach IN ('GESICHTET', 'BESCHLOSSEN', 'UMGESETZT') THEN NEW.nach
    WHEN NEW.nach = 'ABGELEHNT_MIT_RUECKMELDUNG' THEN 'ABGELEHNT' END;
  IF anlass IS NOT NULL THEN
    INSERT INTO steuerung.rueckmeldung (standort_id, konto_id, thema_id, anlass, inhalt, am)
    SELECT DISTINCT NEW.standort_id, m.konto_id, NEW.thema_id, anlass, NEW.rueckmeldung, NEW.am
      FROM steuerung.systemhinweis s JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id AND m.hinweis_id = s.id
     WHERE s.standort_id = NEW.standort_id AND s.thema_id = NEW.thema_id;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION steuerung.bewege_thema() IS
  'Moves the Thema with its Ereignis, and tells every reporter at gesichtet, beschlossen, umgesetzt, abgelehnt. No way to do one without the other (AT-25, AT-26).';

CREATE FUNCTION steuerung.melde_hinweis_zurueck() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE anlass text; wort text;
BEGIN
  IF NEW.zustand = OLD.zustand THEN RETURN NULL; END IF;
  IF NEW.zustand = 'GESICHTET' AND OLD.zustand = 'NEU' THEN anlass := 'GESICHTET'; wort := 'Die Koordination hat Ihren Hinweis gesichtet.';
  -- A Thema that was not looked at yet tells it itself, when it is.
  ELSIF NEW.zustand = 'GEBUENDELT' AND OLD.zustand = 'NEU' AND NOT EXISTS (SELECT 1 FROM steuerung.thema t
      WHERE t.standort_id = NEW.standort_id AND t.id = NEW.thema_id AND t.zustand = 'GEMELDET') THEN
    anlass := 'GESICHTET'; wort := 'Die Koordination hat Ihren Hinweis gesichtet und in ein Thema aufgenommen.';
  ELSIF NEW.zustand = 'NICHT_WEITERVERFOLGT' THEN anlass := 'ABGELEHNT'; wort := NEW.grund;
  ELSE RETURN NULL; END IF;
  INSERT INTO steuerung.rueckmeldung (standort_id, konto_id, hinweis_id, anlass, inhalt, am)
  SELECT NEW.standort_id, m.konto_id, NEW.id, anlass, wort, kontext.stichtag()
    FROM steuerung.hinweis_melder m WHERE m.standort_id = NEW.standort_id AND m.hinweis_id = NEW.id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION steuerung.melde_hinweis_zurueck() IS
  'Tells the reporter of a Systemhinweis that it was looked at, or why it is not followed.';

CREATE FUNCTION steuerung.zaehle_rueckmeldungen(p_thema uuid) RETURNS TABLE (anzahl integer, ungelesen integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(DISTINCT r.konto_id)::int, count(DISTINCT r.konto_id) FILTER (WHERE r.gelesen_am IS NULL)::int
    FROM steuerung.rueckmeldung r
   WHERE r.standort_id = kontext.standort_id() AND r.thema_id = p_thema AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
$$;
COMMENT ON FUNCTION steuerung.zaehle_rueckmeldungen(uuid) IS
  'How many reporters were told of a Thema and how many have not read it all. Counts only: who reads is nobody else''s business.';
REVOKE ALL ON FUNCTION steuerung.zaehle_rueckmeldungen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.zaehle_rueckmeldungen(uuid) TO kim_steuerung;

CREATE FUNCTION steuerung.zaehle_haeufungen() RETURNS TABLE (schnittstelle text, themenbereich text, huerde text, anzahl integer, melder integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.schnittstelle, s.themenbereich, s.huerde, count(*)::int, count(DISTINCT m.konto_id)::int
    FROM steuerung.systemhinweis s JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id AND m.hinweis_id = s.id
   WHERE s.standort_id = kontext.standort_id() AND kontext.rolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG')
     AND s.monat > kontext.stichtag() - interval '13 months'
   GROUP BY s.schnittstelle, s.themenbereich, s.huerde
$$;
COMMENT ON FUNCTION steuerung.zaehle_haeufungen() IS
  'Systemhinweise of the last twelve months and this one per combination, and of how many reporters. The caller hides small groups.';
REVOKE ALL ON FUNCTION steuerung.zaehle_haeufungen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.zaehle_haeufungen() TO kim_steuerung;

-- In the schema fall: the domain fall calls them after it has checked the text, and has no way into the schema steuerung.
CREATE FUNCTION fall.gib_systemhinweis(p_schnittstelle text, p_institution text, p_themenbereich text, p_huerde text, p_tage integer,
    p_inhalt text, p_erklaert text[], p_mit_name boolean)
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE neu uuid;
BEGIN
  IF kontext.standort_id() IS NULL OR kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR kontext.konto_id() IS NULL THEN RETURN false; END IF;
  INSERT INTO steuerung.systemhinweis (standort_id, monat, schnittstelle, institution, themenbereich, huerde, tage_verloren, inhalt, erklaert, gemeldet_von)
  VALUES (kontext.standort_id(), date_trunc('month', kontext.stichtag())::date, p_schnittstelle, p_institution, p_themenbereich, p_huerde, p_tage,
    p_inhalt, p_erklaert, CASE WHEN p_mit_name THEN kontext.konto_id() END) RETURNING id INTO neu;
  INSERT INTO steuerung.hinweis_melder (standort_id, hinweis_id, konto_id) VALUES (kontext.standort_id(), neu, kontext.konto_id());
  RETURN true;
END $$;
COMMENT ON FUNCTION fall.gib_systemhinweis(text, text, text, text, integer, text, text[], boolean) IS
  'Puts a Systemhinweis down in the Standort of the own Stelle. The caller has checked the text. Answers no id: nothing on the side of the Akte knows which Hinweis it is.';
REVOKE ALL ON FUNCTION fall.gib_systemhinweis(text, text, text, text, integer, text, text[], boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.gib_systemhinweis(text, text, text, text, integer, text, text[], boolean) TO kim_fall;

CREATE FUNCTION fall.antworte_auf_rueckfrage(p_id uuid, p_inhalt text, p_erklaert text[])
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE letzte text; nr integer;
BEGIN
  PERFORM 1 FROM steuerung.systemhinweis s JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id AND m.hinweis_id = s.id
   WHERE s.standort_id = kontext.standort_id() AND s.id = p_id AND m.konto_id = kontext.konto_id() FOR UPDATE OF s;
  IF NOT FOUND OR kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  SELECT b.art, b.lfd INTO letzte, nr FROM steuerung.hinweis_beitrag b WHERE b.standort_id = kontext.standort_id() AND b.hinweis_id = p_id
   ORDER BY b.lfd DESC LIMIT 1;
  IF letzte IS DISTINCT FROM 'RUECKFRAGE' THEN RETURN 'KEINE_RUECKFRAGE'; END IF;
  INSERT INTO steuerung.hinweis_beitrag (standort_id, hinweis_id, lfd, art, inhalt, erklaert, am)
  VALUES (kontext.standort_id(), p_id, nr + 1, 'ANTWORT', p_inhalt, p_erklaert, kontext.stichtag());
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.antworte_auf_rueckfrage(uuid, text, text[]) IS
  'Answer of the reporter to an open Rückfrage, without a name. The caller has checked the text. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.antworte_auf_rueckfrage(uuid, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.antworte_auf_rueckfrage(uuid, text, text[]) TO kim_fall;

CREATE FUNCTION fall.widersprich_rueckmeldung(p_id uuid, p_inhalt text, p_erklaert text[], p_wohin jsonb)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE r record; stand text;
BEGIN
  SELECT x.* INTO r FROM steuerung.rueckmeldung x WHERE x.standort_id = kontext.standort_id() AND x.id = p_id AND x.konto_id = kontext.konto_id() FOR UPDATE;
  IF NOT FOUND OR kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  IF r.widersprochen_am IS NOT NULL THEN RETURN 'SCHON_WIDERSPROCHEN'; END IF;
  UPDATE steuerung.rueckmeldung x SET widersprochen_am = kontext.stichtag(), gelesen_am = coalesce(x.gelesen_am, kontext.stichtag())
   WHERE x.standort_id = r.standort_id AND x.id = p_id;
  IF r.thema_id IS NOT NULL THEN
    UPDATE steuerung.thema t SET version = t.version + 1 WHERE t.standort_id = r.standort_id AND t.id = r.thema_id RETURNING t.zustand INTO stand;
    INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, grund, erklaert, am)
    SELECT r.standort_id, r.thema_id, max(e.lfd) + 1, 'WIDERSPRUCH', stand, coalesce(p_wohin->>stand, stand), p_inhalt, p_erklaert, kontext.stichtag()
      FROM steuerung.thema_ereignis e WHERE e.standort_id = r.standort_id AND e.thema_id = r.thema_id;
    RETURN 'OK';
  END IF;
  INSERT INTO steuerung.hinweis_beitrag (standort_id, hinweis_id, lfd, art, inhalt, erklaert, am)
  SELECT r.standort_id, r.hinweis_id, coalesce(max(b.lfd), 0) + 1, 'WIDERSPRUCH', p_inhalt, p_erklaert, kontext.stichtag()
    FROM steuerung.hinweis_beitrag b WHERE b.standort_id = r.standort_id AND b.hinweis_id = r.hinweis_id;
  UPDATE steuerung.systemhinweis s SET zustand = CASE s.zustand WHEN 'NICHT_WEITERVERFOLGT' THEN 'GESICHTET' ELSE s.zustand END, version = s.version + 1
   WHERE s.standort_id = r.standort_id AND s.id = r.hinweis_id;
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.widersprich_rueckmeldung(uuid, text, text[], jsonb) IS
  'The reporter says that a Rückmeldung is not right: the Thema goes back by the given table, a Hinweis that was not followed is open again. The caller has checked the text.';
REVOKE ALL ON FUNCTION fall.widersprich_rueckmeldung(uuid, text, text[], jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.widersprich_rueckmeldung(uuid, text, text[], jsonb) TO kim_fall;

RESET ROLE;
REVOKE ALL ON FUNCTION steuerung.bewege_thema() FROM PUBLIC;
REVOKE ALL ON FUNCTION steuerung.melde_hinweis_zurueck() FROM PUBLIC;
REVOKE CREATE ON SCHEMA fall, steuerung FROM kim_funktion;
CREATE TRIGGER bewegen AFTER INSERT ON steuerung.thema_ereignis FOR EACH ROW EXECUTE FUNCTION steuerung.bewege_thema();
CREATE TRIGGER zurueckmelden AFTER UPDATE OF zustand ON steuerung.systemhinweis FOR EACH ROW EXECUTE FUNCTION steuerung.melde_hinweis_zurueck();

-- Escalation of a Thema to the Land and the Bund, and Themen shared between Standorte (domain steuerung: no client data).
-- An Eskalation is an official act of a Standort: proposed by its Koordination, released by its KI-Leitung with another account, moved by
-- its Ereignisse alone. The Land sees what was released, never a Hinweis, never who reported. The answer reaches every reporter.
-- A shared Thema is read by other Standorte through functions that decide inside the database whether a name may leave it.

CREATE TABLE steuerung.landesthema (
  id uuid PRIMARY KEY,
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  beschreibung text NOT NULL CHECK (char_length(beschreibung) BETWEEN 1 AND 3000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  konto_id uuid NOT NULL,
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE steuerung.landesthema IS
  'Eskalationen of several Standorte that the Land handles as one. Read by the Land alone. No personal data beside the account. Purpose: strategic management across Standorte (evaluation 1.4). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.landesthema.beschreibung IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.landesthema.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.landesthema.konto_id IS 'Account that made it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX landesthema_neueste ON steuerung.landesthema (angelegt_am DESC, id);

CREATE TABLE steuerung.eskalation (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  thema_id uuid NOT NULL,
  adressat text NOT NULL CHECK (adressat IN ('LAND', 'BUND')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  problem text NOT NULL CHECK (char_length(problem) BETWEEN 1 AND 2000),
  versuche text NOT NULL CHECK (char_length(versuche) BETWEEN 1 AND 2000),
  anliegen text NOT NULL CHECK (char_length(anliegen) BETWEEN 1 AND 1000),
  hinweise integer CHECK (hinweise >= 5 AND hinweise % 5 = 0),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  zustand text NOT NULL DEFAULT 'VORGESCHLAGEN' CHECK (zustand IN ('VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'EINGEREICHT', 'GESICHTET', 'ZUGEORDNET',
    'BEANTWORTET', 'WEITERGELEITET', 'ANTWORT_BUND', 'ABGESCHLOSSEN', 'ZURUECKGEZOGEN')),
  ressort text CHECK (ressort ~ '^[A-Z]{2,20}$'),
  stelle_bund text CHECK (char_length(stelle_bund) BETWEEN 1 AND 160),
  antwort_bis date,
  landesthema_id uuid REFERENCES steuerung.landesthema,
  vorgeschlagen_von uuid NOT NULL,
  vorgeschlagen_am date NOT NULL,
  freigegeben_von uuid,
  eingereicht_am date,
  seit date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  -- Two accounts: nobody releases what it proposed.
  CHECK (freigegeben_von <> vorgeschlagen_von),
  CHECK ((zustand IN ('VORGESCHLAGEN', 'ZURUECKGEGEBEN')) = (eingereicht_am IS NULL)),
  CHECK ((freigegeben_von IS NULL) = (eingereicht_am IS NULL)),
  CHECK (zustand NOT IN ('ZUGEORDNET', 'BEANTWORTET') OR ressort IS NOT NULL),
  CHECK (zustand NOT IN ('WEITERGELEITET', 'ANTWORT_BUND') OR stelle_bund IS NOT NULL)
);
COMMENT ON TABLE steuerung.eskalation IS
  'Thema whose cause a Standort cannot change, handed to the Land or through it to the Bund. Moved by its Ereignisse alone. Text is checked and says the Standort, no Kommune and no small count. No personal data beside accounts. Purpose: strategic management (evaluation 1.4). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.eskalation.problem IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.eskalation.hinweise IS 'Systemhinweise behind it, rounded down to five; NULL: too few to say.';
COMMENT ON COLUMN steuerung.eskalation.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.eskalation.vorgeschlagen_von IS 'Account that proposed it, never shown to the Land; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.eskalation.freigegeben_von IS 'Account that released it, never shown to the Land; stays as a pseudonym. Löschklasse LK-16.';
CREATE UNIQUE INDEX eskalation_eine_offene ON steuerung.eskalation (standort_id, thema_id)
  WHERE zustand NOT IN ('ABGESCHLOSSEN', 'ZURUECKGEZOGEN', 'ZURUECKGEGEBEN');
CREATE INDEX eskalation_standort ON steuerung.eskalation (standort_id, vorgeschlagen_am DESC, id);
CREATE INDEX eskalation_eingang ON steuerung.eskalation (antwort_bis, id) WHERE eingereicht_am IS NOT NULL;
CREATE INDEX eskalation_landesthema ON steuerung.eskalation (landesthema_id) WHERE landesthema_id IS NOT NULL;

CREATE TABLE steuerung.eskalation_ereignis (
  eskalation_id uuid NOT NULL REFERENCES steuerung.eskalation,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art ~ '^[A-Z_]{3,40}$'),
  seite text NOT NULL CHECK (seite IN ('STANDORT', 'LAND')),
  von text,
  nach text NOT NULL,
  inhalt text CHECK (char_length(inhalt) BETWEEN 1 AND 2000),
  angaben jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(angaben) = 'object'),
  rueckmeldung text CHECK (char_length(rueckmeldung) BETWEEN 1 AND 4000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (eskalation_id, lfd),
  CHECK (art NOT IN ('ZURUECKGEBEN', 'ZURUECKZIEHEN', 'BEANTWORTEN', 'BUND_ANTWORT', 'RUECKFRAGEN', 'ANTWORTEN') OR inhalt IS NOT NULL)
);
COMMENT ON TABLE steuerung.eskalation_ereignis IS
  'What happened to an Eskalation, one after the other, never changed: which side, what it says, what every reporter is told. Shown without names of accounts. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.eskalation_ereignis.inhalt IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.eskalation_ereignis.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.eskalation_ereignis.konto_id IS 'Account that acted, never shown to the other side; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.geteiltes_thema (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  thema_id uuid NOT NULL,
  huerde text NOT NULL CHECK (huerde ~ '^[A-Z0-9_]{2,60}$'),
  schnittstelle text NOT NULL CHECK (schnittstelle ~ '^[A-Z0-9_]{2,60}$'),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  problem text NOT NULL CHECK (char_length(problem) BETWEEN 1 AND 1500),
  loesung text NOT NULL CHECK (char_length(loesung) BETWEEN 1 AND 2000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  zustand text NOT NULL DEFAULT 'GETEILT' CHECK (zustand IN ('GETEILT', 'ZURUECKGEZOGEN')),
  monat date NOT NULL CHECK (extract(day FROM monat) = 1),
  konto_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id)
);
COMMENT ON TABLE steuerung.geteiltes_thema IS
  'Thema with its solution that a Standort shows to the others, without its name as long as few share the same combination. Others read it through a function alone. No personal data beside the account. Purpose: transfer between Standorte (evaluation, recommendations). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.geteiltes_thema.id IS 'Random: an id that tells the time would tell who was at work.';
COMMENT ON COLUMN steuerung.geteiltes_thema.problem IS 'Text that was checked for what identifies a person or the Standort, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.geteiltes_thema.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.geteiltes_thema.monat IS 'First day of the month in which it was shared; the day is not kept.';
COMMENT ON COLUMN steuerung.geteiltes_thema.konto_id IS 'Account that shared it, shown to nobody; stays as a pseudonym. Löschklasse LK-16.';
CREATE UNIQUE INDEX geteiltes_thema_einmal ON steuerung.geteiltes_thema (standort_id, thema_id) WHERE zustand = 'GETEILT';
CREATE INDEX geteiltes_thema_verbindung ON steuerung.geteiltes_thema (huerde, schnittstelle, standort_id) WHERE zustand = 'GETEILT';
CREATE INDEX geteiltes_thema_neueste ON steuerung.geteiltes_thema (monat DESC, id) WHERE zustand = 'GETEILT';

CREATE TABLE steuerung.thema_kenntnis (
  geteilt_id uuid NOT NULL REFERENCES steuerung.geteiltes_thema,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  konto_id uuid NOT NULL,
  am date NOT NULL,
  PRIMARY KEY (geteilt_id, standort_id)
);
COMMENT ON TABLE steuerung.thema_kenntnis IS
  '„Das kennen wir auch“: a Standort knows what another one shared. Read by the Standort itself; others get a rounded count from a bound on. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.thema_kenntnis.konto_id IS 'Account that said so; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.thema_uebernahme (
  standort_id uuid NOT NULL,
  thema_id uuid NOT NULL,
  geteilt_id uuid NOT NULL REFERENCES steuerung.geteiltes_thema,
  konto_id uuid NOT NULL,
  am date NOT NULL,
  PRIMARY KEY (standort_id, thema_id),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id)
);
COMMENT ON TABLE steuerung.thema_uebernahme IS
  'Where an own Thema came from when it was taken over from a shared one. Read by the own Standort alone. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.thema_uebernahme.konto_id IS 'Account that took it over; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX thema_uebernahme_geteilt ON steuerung.thema_uebernahme (standort_id, geteilt_id);

CREATE TABLE steuerung.geteilt_frage (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  geteilt_id uuid NOT NULL REFERENCES steuerung.geteiltes_thema,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  frage text NOT NULL CHECK (char_length(frage) BETWEEN 1 AND 1000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  antwort text CHECK (char_length(antwort) BETWEEN 1 AND 2000),
  antwort_erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(antwort_erklaert) <= 120),
  antwort_konto uuid,
  beantwortet_am date,
  CHECK ((antwort IS NULL) = (beantwortet_am IS NULL) AND (antwort IS NULL) = (antwort_konto IS NULL))
);
COMMENT ON TABLE steuerung.geteilt_frage IS
  'Question of one Standort at the one that shared a Thema, and its answer; neither learns through it who the other is. No personal data beside the accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.geteilt_frage.frage IS 'Text that was checked for what identifies a person or the Standort, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.geteilt_frage.antwort IS 'Text that was checked for what identifies a person or the Standort, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.geteilt_frage.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.geteilt_frage.antwort_erklaert IS 'The same for the answer: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.geteilt_frage.konto_id IS 'Account that asked, shown to nobody; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.geteilt_frage.antwort_konto IS 'Account that answered, shown to nobody; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX geteilt_frage_thema ON steuerung.geteilt_frage (geteilt_id, am);

-- What reporters are told, and what stands in the way of the Thema. Of an act of the Land no account stands there.
ALTER TABLE steuerung.rueckmeldung DROP CONSTRAINT rueckmeldung_anlass_check,
  ADD CONSTRAINT rueckmeldung_anlass_check CHECK (anlass IN ('GESICHTET', 'BESCHLOSSEN', 'UMGESETZT', 'ABGELEHNT', 'ESKALIERT', 'ANTWORT'));
ALTER TABLE steuerung.thema_ereignis DROP CONSTRAINT thema_ereignis_check1,
  ADD CONSTRAINT thema_ereignis_check1 CHECK (konto_id IS NOT NULL OR art = 'WIDERSPRUCH' OR art LIKE 'ESKALATION\_%');

DO $$
DECLARE
  tabelle text;
  rolle CONSTANT text := '(SELECT kontext.rolle())';
  pflegt CONSTANT text := 'standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN (''KOORDINATION'', ''KI_LEITUNG'')';
  selbst CONSTANT text := 'konto_id = (SELECT kontext.konto_id())';
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['landesthema', 'eskalation', 'eskalation_ereignis', 'geteiltes_thema', 'thema_kenntnis', 'thema_uebernahme', 'geteilt_frage'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON steuerung.%I TO kim_steuerung', tabelle);
  END LOOP;
  EXECUTE format('CREATE POLICY lesen ON steuerung.landesthema FOR SELECT TO kim_steuerung USING (%s = ''MINISTERIUM'')', rolle);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.landesthema FOR INSERT TO kim_steuerung WITH CHECK (%s = ''MINISTERIUM'' AND %s)', rolle, selbst);
  EXECUTE format('CREATE POLICY bearbeiten ON steuerung.landesthema FOR UPDATE TO kim_steuerung USING (%s = ''MINISTERIUM'') WITH CHECK (%s = ''MINISTERIUM'')', rolle, rolle);

  EXECUTE format('CREATE POLICY lesen ON steuerung.eskalation FOR SELECT TO kim_steuerung USING ((%s) OR (%s = ''MINISTERIUM'' AND eingereicht_am IS NOT NULL))', pflegt, rolle);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.eskalation FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s = ''KOORDINATION''
    AND zustand = ''VORGESCHLAGEN'' AND version = 1 AND landesthema_id IS NULL AND vorgeschlagen_von = (SELECT kontext.konto_id()))', pflegt, rolle);
  EXECUTE format('CREATE POLICY bearbeiten ON steuerung.eskalation FOR UPDATE TO kim_steuerung
    USING ((%s) OR (%s = ''MINISTERIUM'' AND eingereicht_am IS NOT NULL)) WITH CHECK ((%s) OR (%s = ''MINISTERIUM'' AND eingereicht_am IS NOT NULL))', pflegt, rolle, pflegt, rolle);

  -- The Land does not read what was said inside the Standort before the release; the Standort not with whom the Land joined it.
  EXECUTE format('CREATE POLICY lesen ON steuerung.eskalation_ereignis FOR SELECT TO kim_steuerung
    USING (CASE WHEN %s = ''MINISTERIUM'' THEN art NOT IN (''VORSCHLAGEN'', ''ZURUECKGEBEN'') ELSE art <> ''BUENDELN'' END
      AND EXISTS (SELECT 1 FROM steuerung.eskalation e WHERE e.id = eskalation_ereignis.eskalation_id OFFSET 0))', rolle);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.eskalation_ereignis FOR INSERT TO kim_steuerung
    WITH CHECK (%s AND seite = CASE WHEN %s = ''MINISTERIUM'' THEN ''LAND'' ELSE ''STANDORT'' END
      AND (art NOT IN (''FREIGEBEN'', ''ZURUECKGEBEN'') OR %s = ''KI_LEITUNG'')
      AND EXISTS (SELECT 1 FROM steuerung.eskalation e WHERE e.id = eskalation_ereignis.eskalation_id OFFSET 0))', selbst, rolle, rolle);

  FOREACH tabelle IN ARRAY ARRAY['geteiltes_thema', 'thema_kenntnis', 'thema_uebernahme', 'geteilt_frage'] LOOP
    EXECUTE format('CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (%s)', tabelle, pflegt);
    EXECUTE format('CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK (%s AND %s)', tabelle, pflegt, selbst);
  END LOOP;
  EXECUTE format('CREATE POLICY zurueckziehen ON steuerung.geteiltes_thema FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', pflegt, pflegt);
  EXECUTE format('CREATE POLICY zuruecknehmen ON steuerung.thema_kenntnis FOR DELETE TO kim_steuerung USING (%s)', pflegt);
END $$;
-- The version alone: the state moves by an Ereignis.
GRANT UPDATE (version) ON steuerung.landesthema, steuerung.eskalation TO kim_steuerung;
GRANT UPDATE (zustand, version) ON steuerung.geteiltes_thema TO kim_steuerung;
GRANT DELETE ON steuerung.thema_kenntnis TO kim_steuerung;

CREATE POLICY funktion ON steuerung.eskalation FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
CREATE POLICY funktion ON steuerung.eskalation_ereignis FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion ON steuerung.geteiltes_thema FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion ON steuerung.thema_kenntnis FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion ON steuerung.thema_uebernahme FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion ON steuerung.geteilt_frage FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON steuerung.eskalation, steuerung.geteilt_frage TO kim_funktion;
GRANT SELECT ON steuerung.eskalation_ereignis, steuerung.geteiltes_thema, steuerung.thema_kenntnis, steuerung.thema_uebernahme TO kim_funktion;

GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.bewege_eskalation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE e steuerung.eskalation%ROWTYPE; stand text;
BEGIN
  SELECT * INTO e FROM steuerung.eskalation x WHERE x.id = NEW.eskalation_id FOR UPDATE;
  IF NEW.von IS DISTINCT FROM (CASE WHEN NEW.lfd = 1 THEN NULL ELSE e.zustand END) THEN
    RAISE EXCEPTION 'Ereignis does not begin where the Eskalation stands';
  END IF;
  UPDATE steuerung.eskalation x SET zustand = NEW.nach, seit = CASE WHEN NEW.nach = e.zustand THEN x.seit ELSE NEW.am END,
    ressort = coalesce(NEW.angaben->>'ressort', x.ressort), stelle_bund = coalesce(NEW.angaben->>'stelleBund', x.stelle_bund),
    antwort_bis = coalesce((NEW.angaben->>'antwortBis')::date, x.antwort_bis),
    landesthema_id = CASE WHEN NEW.art = 'BUENDELN' THEN (NEW.angaben->>'landesthemaId')::uuid ELSE x.landesthema_id END,
    freigegeben_von = CASE WHEN NEW.art = 'FREIGEBEN' THEN NEW.konto_id ELSE x.freigegeben_von END,
    eingereicht_am = CASE WHEN NEW.art = 'FREIGEBEN' THEN NEW.am ELSE x.eingereicht_am END
   WHERE x.id = NEW.eskalation_id;
  IF NEW.art NOT IN ('FREIGEBEN', 'WEITERLEITEN', 'BEANTWORTEN', 'BUND_ANTWORT', 'ABSCHLIESSEN', 'ZURUECKZIEHEN') THEN RETURN NULL; END IF;
  -- The way of the Thema tells it too, and every reporter hears it, once each.
  SELECT t.zustand INTO stand FROM steuerung.thema t WHERE t.standort_id = e.standort_id AND t.id = e.thema_id FOR UPDATE;
  INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, grund, rueckmeldung, konto_id, am)
  SELECT e.standort_id, e.thema_id, max(x.lfd) + 1, 'ESKALATION_' || NEW.art, stand, stand, NEW.inhalt, NEW.rueckmeldung,
    CASE WHEN NEW.seite = 'STANDORT' THEN NEW.konto_id END, NEW.am
    FROM steuerung.thema_ereignis x WHERE x.standort_id = e.standort_id AND x.thema_id = e.thema_id;
  IF NEW.rueckmeldung IS NOT NULL THEN
    INSERT INTO steuerung.rueckmeldung (standort_id, konto_id, thema_id, anlass, inhalt, am)
    SELECT DISTINCT e.standort_id, m.konto_id, e.thema_id, CASE WHEN NEW.art = 'FREIGEBEN' THEN 'ESKALIERT' ELSE 'ANTWORT' END, NEW.rueckmeldung, NEW.am
      FROM steuerung.systemhinweis s JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id AND m.hinweis_id = s.id
     WHERE s.standort_id = e.standort_id AND s.thema_id = e.thema_id;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION steuerung.bewege_eskalation() IS
  'Moves the Eskalation with its Ereignis, notes it in the way of the Thema, and tells every reporter what became of it. No way to do one without the other.';

CREATE FUNCTION steuerung.naechstes_eskalationsereignis(p_eskalation uuid) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(max(x.lfd), 0) + 1 FROM steuerung.eskalation e LEFT JOIN steuerung.eskalation_ereignis x ON x.eskalation_id = e.id
   WHERE e.id = p_eskalation AND (e.standort_id = kontext.standort_id() OR kontext.rolle() = 'MINISTERIUM')
$$;
COMMENT ON FUNCTION steuerung.naechstes_eskalationsereignis(uuid) IS
  'Number of the next Ereignis: each side does not see some of the other, so it cannot count them.';
REVOKE ALL ON FUNCTION steuerung.naechstes_eskalationsereignis(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.naechstes_eskalationsereignis(uuid) TO kim_steuerung;

CREATE FUNCTION steuerung.zaehle_themahinweise(p_thema uuid, p_hinweise integer, p_meldende integer) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN count(*) >= greatest(p_hinweise, 5) AND count(DISTINCT m.konto_id) >= greatest(p_meldende, 3) THEN (count(*) / 5 * 5)::int END
    FROM steuerung.systemhinweis s JOIN steuerung.hinweis_melder m ON m.standort_id = s.standort_id AND m.hinweis_id = s.id
   WHERE s.standort_id = kontext.standort_id() AND s.thema_id = p_thema AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
$$;
COMMENT ON FUNCTION steuerung.zaehle_themahinweise(uuid, integer, integer) IS
  'How many Hinweise are joined in a Thema, rounded down to five; nothing when they are few or of few reporters. The bounds are never lower than five and three (STAT-05).';
REVOKE ALL ON FUNCTION steuerung.zaehle_themahinweise(uuid, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.zaehle_themahinweise(uuid, integer, integer) TO kim_steuerung;

CREATE FUNCTION steuerung.liste_geteilte(p_k integer, p_id uuid, p_huerde text, p_schnittstelle text, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, titel text, problem text, loesung text, huerde text, schnittstelle text, monat date, version integer, eigenes boolean,
    ort text, art text, kennen integer, gekannt boolean, uebernommen boolean, gesamt integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH auswahl AS (
    SELECT g.*, count(*) OVER ()::int AS alle FROM steuerung.geteiltes_thema g
     WHERE g.zustand = 'GETEILT' AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND kontext.standort_id() IS NOT NULL
       AND (p_id IS NULL OR g.id = p_id) AND (p_huerde IS NULL OR g.huerde = p_huerde) AND (p_schnittstelle IS NULL OR g.schnittstelle = p_schnittstelle)
     ORDER BY g.monat DESC, g.id LIMIT p_hoechstens OFFSET p_ab)
  SELECT a.id, a.titel, a.problem, a.loesung, a.huerde, a.schnittstelle, a.monat, a.version, a.standort_id = kontext.standort_id(),
    CASE WHEN v.anzahl >= greatest(p_k, 5) THEN (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = a.standort_id
      AND n.gueltig_von <= kontext.stichtag() AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= kontext.stichtag()) LIMIT 1) END,
    -- Both kinds must be many: else „nothing“ would tell that it is of the rare kind.
    CASE WHEN (SELECT least(count(*) FILTER (WHERE x.typ = 'KREISFREIE_STADT'), count(*) FILTER (WHERE x.typ <> 'KREISFREIE_STADT'))
        FROM stamm.standort x WHERE x.herkunft = s.herkunft AND x.id <> kontext.standort_id()) >= greatest(p_k, 5)
      THEN CASE WHEN s.typ = 'KREISFREIE_STADT' THEN 'STADT' ELSE 'KREIS' END END,
    CASE WHEN k.andere >= greatest(p_k, 5) THEN k.andere / 5 * 5 END, k.wir,
    EXISTS (SELECT 1 FROM steuerung.thema_uebernahme u WHERE u.standort_id = kontext.standort_id() AND u.geteilt_id = a.id OFFSET 0),
    a.alle
    FROM auswahl a JOIN stamm.standort s ON s.id = a.standort_id
    CROSS JOIN LATERAL (SELECT count(DISTINCT g.standort_id)::int AS anzahl FROM steuerung.geteiltes_thema g
      WHERE g.zustand = 'GETEILT' AND g.huerde = a.huerde AND g.schnittstelle = a.schnittstelle) v
    CROSS JOIN LATERAL (SELECT (count(*) FILTER (WHERE t.standort_id <> kontext.standort_id()))::int AS andere,
        coalesce(bool_or(t.standort_id = kontext.standort_id()), false) AS wir
      FROM steuerung.thema_kenntnis t WHERE t.geteilt_id = a.id) k
   ORDER BY a.monat DESC, a.id
$$;
COMMENT ON FUNCTION steuerung.liste_geteilte(integer, uuid, text, text, integer, integer) IS
  'Shared Themen of all Standorte for Koordination and KI-Leitung. The name of a Standort leaves the database only when so many Standorte share the same combination of Hürde and Schnittstelle; „Kreis“ or „Stadt“ only when so many others are of each kind; the count of those who know it only from the bound on, rounded, without the own one. The bound is never lower than five.';
REVOKE ALL ON FUNCTION steuerung.liste_geteilte(integer, uuid, text, text, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.liste_geteilte(integer, uuid, text, text, integer, integer) TO kim_steuerung;

CREATE FUNCTION steuerung.liste_fragen(p_geteilt uuid) RETURNS TABLE (id uuid, frage text, am date, antwort text, beantwortet_am date, unsere boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.id, f.frage, f.am, f.antwort, f.beantwortet_am, f.standort_id = kontext.standort_id()
    FROM steuerung.geteilt_frage f JOIN steuerung.geteiltes_thema g ON g.id = f.geteilt_id
   WHERE f.geteilt_id = p_geteilt AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
     AND kontext.standort_id() IN (f.standort_id, g.standort_id)
   ORDER BY f.am, f.id
$$;
COMMENT ON FUNCTION steuerung.liste_fragen(uuid) IS
  'Questions at a shared Thema: all of them for the Standort that shared it, the own ones for the others. No Standort is named.';
REVOKE ALL ON FUNCTION steuerung.liste_fragen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.liste_fragen(uuid) TO kim_steuerung;

CREATE FUNCTION steuerung.beantworte_frage(p_geteilt uuid, p_id uuid, p_antwort text, p_erklaert text[]) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE steuerung.geteilt_frage f SET antwort = p_antwort, antwort_erklaert = p_erklaert, antwort_konto = kontext.konto_id(), beantwortet_am = kontext.stichtag()
    FROM steuerung.geteiltes_thema g
   WHERE g.id = f.geteilt_id AND f.id = p_id AND f.geteilt_id = p_geteilt AND f.antwort IS NULL AND g.standort_id = kontext.standort_id()
     AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG');
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION steuerung.beantworte_frage(uuid, uuid, text, text[]) IS
  'Answers a question at an own shared Thema, once. The caller has checked the text.';
REVOKE ALL ON FUNCTION steuerung.beantworte_frage(uuid, uuid, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.beantworte_frage(uuid, uuid, text, text[]) TO kim_steuerung;

RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;
CREATE TRIGGER bewege_eskalation AFTER INSERT ON steuerung.eskalation_ereignis FOR EACH ROW EXECUTE FUNCTION steuerung.bewege_eskalation();
SET LOCAL ROLE kim_funktion;
REVOKE ALL ON FUNCTION steuerung.bewege_eskalation() FROM PUBLIC;
RESET ROLE;

-- Indicators: sums of the Zählsätze kept by a job, what the Land may read of them, numbers of Stellen and steering, and the register of
-- published tables. The domain bericht sees sums alone; the Land sees sums of whole Standorte.

-- ── Sums ───────────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE bericht.summe_offen (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  mandant_id uuid NOT NULL,
  art text NOT NULL,
  quartal text NOT NULL
);
COMMENT ON TABLE bericht.summe_offen IS
  'Which sums have to be computed anew: one row for each act that counted something, taken away by the job. Without order and time, so that it tells nothing of the act. No personal reference. Löschklasse LK-16.';
CREATE INDEX summe_offen_mandant ON bericht.summe_offen (mandant_id);

CREATE TABLE bericht.summe (
  mandant_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  kommune_id uuid NOT NULL,
  art text NOT NULL,
  quartal text NOT NULL,
  erfasst_quartal text NOT NULL,
  schnitt text NOT NULL,
  code text NOT NULL,
  wert integer NOT NULL,
  berechnet_am timestamptz NOT NULL,
  PRIMARY KEY (mandant_id, art, quartal, schnitt, code, erfasst_quartal, kommune_id)
);
COMMENT ON TABLE bericht.summe IS
  'Sums of the Zählsätze per Stelle, Kommune, kind, quarter, quarter of entry and one Merkmal (schnitt; empty: all). Purpose: indicators (Richtlinie 6 d). No personal reference; never shown without suppression. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.summe.kommune_id IS 'All zeros: the count carries no Kommune.';
COMMENT ON COLUMN bericht.summe.code IS 'Value of the Merkmal; of several values each counts for itself.';
CREATE INDEX summe_standort ON bericht.summe (standort_id, art, schnitt, quartal) INCLUDE (kommune_id, mandant_id, code, erfasst_quartal, wert);
CREATE INDEX summe_land ON bericht.summe (art, schnitt, quartal) INCLUDE (standort_id, code, erfasst_quartal, wert);

CREATE TABLE bericht.rechenlauf (
  id uuid PRIMARY KEY,
  standort_id uuid REFERENCES stamm.standort,
  zustand text NOT NULL DEFAULT 'LAEUFT' CHECK (zustand IN ('LAEUFT', 'FERTIG', 'ABGEBROCHEN')),
  stellen integer NOT NULL CHECK (stellen >= 0),
  fertig integer NOT NULL DEFAULT 0 CHECK (fertig BETWEEN 0 AND stellen),
  gestartet_von uuid NOT NULL,
  gestartet_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  beendet_am timestamptz,
  CHECK ((zustand = 'LAEUFT') = (beendet_am IS NULL))
);
COMMENT ON TABLE bericht.rechenlauf IS
  'A recomputation of all sums: how far it is, so that one may leave it and come back, or end it. Purpose: operation. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.rechenlauf.gestartet_von IS 'Account that started it; stays as a pseudonym. Löschklasse LK-16.';
CREATE UNIQUE INDEX rechenlauf_einer ON bericht.rechenlauf (coalesce(standort_id, '00000000-0000-0000-0000-000000000000')) WHERE zustand = 'LAEUFT';
CREATE INDEX rechenlauf_neueste ON bericht.rechenlauf (gestartet_am DESC);

-- ── Published tables ───────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE bericht.veroeffentlichung (
  id uuid PRIMARY KEY,
  standort_id uuid REFERENCES stamm.standort,
  schluessel text NOT NULL CHECK (schluessel ~ '^[0-9a-f]{64}$'),
  ausgabe integer NOT NULL CHECK (ausgabe >= 1),
  kennzahl text NOT NULL CHECK (kennzahl ~ '^[A-Z]{1,3}-[0-9]{2}[A-Z]?$'),
  kennzahl_version integer NOT NULL CHECK (kennzahl_version >= 1),
  profil text NOT NULL CHECK (profil IN ('INTERN', 'EXTERN')),
  frage jsonb NOT NULL CHECK (jsonb_typeof(frage) = 'object' AND pg_column_size(frage) <= 8192),
  tabelle jsonb NOT NULL CHECK (jsonb_typeof(tabelle) = 'object' AND pg_column_size(tabelle) <= 1048576),
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  anlass text NOT NULL CHECK (anlass IN ('ERSTE', 'NACHTRAEGE', 'BERICHTIGUNG', 'NEUE_BESTIMMUNG')),
  freigegeben_von uuid NOT NULL,
  freigegeben_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (schluessel, ausgabe)
);
COMMENT ON TABLE bericht.veroeffentlichung IS
  'Register of published tables: question, definition version, hidden table and its hash, frozen. A correction is the next ausgabe beside the old one. standort_id NULL: published by the Land. Purpose: STAT-08. No personal reference beside the account. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.veroeffentlichung.schluessel IS 'SHA-256 of the question without its wissensstand: the same table over time.';
COMMENT ON COLUMN bericht.veroeffentlichung.anlass IS 'Why it was published: for the first time, with late entries, corrected, under a new definition.';
COMMENT ON COLUMN bericht.veroeffentlichung.freigegeben_von IS 'Account that published it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX veroeffentlichung_kennzahl ON bericht.veroeffentlichung (kennzahl, standort_id, erfasst_am DESC);
CREATE INDEX veroeffentlichung_standort ON bericht.veroeffentlichung (standort_id, erfasst_am DESC);

-- ── Who sees which rows ────────────────────────────────────────────────────────────────────────────────────────────────
DO $$
DECLARE
  tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['summe_offen', 'summe', 'rechenlauf', 'veroeffentlichung'] LOOP
    EXECUTE format('ALTER TABLE bericht.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE bericht.%I FORCE ROW LEVEL SECURITY', tabelle);
  END LOOP;
  FOREACH tabelle IN ARRAY ARRAY['summe_offen', 'summe', 'rechenlauf'] LOOP
    EXECUTE format('CREATE POLICY funktion ON bericht.%I FOR ALL TO kim_funktion USING (true) WITH CHECK (true)', tabelle);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON bericht.%I TO kim_funktion', tabelle);
  END LOOP;
END $$;
CREATE POLICY standort_lesen ON bericht.summe FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY mandant_lesen ON bericht.summe FOR SELECT TO kim_bericht
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG'));
CREATE POLICY nicht_fremd ON bericht.summe AS RESTRICTIVE FOR SELECT TO kim_bericht
  USING (NOT (SELECT kontext.fremdvertretung()));
GRANT SELECT ON bericht.summe TO kim_bericht;

CREATE POLICY standort_lesen ON bericht.rechenlauf FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY land_lesen ON bericht.rechenlauf FOR SELECT TO kim_bericht
  USING (standort_id IS NULL AND (SELECT kontext.rolle()) = 'MINISTERIUM');
GRANT SELECT ON bericht.rechenlauf TO kim_bericht;

-- Nothing published is ever changed: no right to update or delete.
CREATE POLICY land_lesen ON bericht.veroeffentlichung FOR SELECT TO kim_bericht
  USING (standort_id IS NULL AND (SELECT kontext.rolle()) IN ('MINISTERIUM', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY standort_lesen ON bericht.veroeffentlichung FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY land_freigeben ON bericht.veroeffentlichung FOR INSERT TO kim_bericht
  WITH CHECK (standort_id IS NULL AND profil = 'EXTERN' AND freigegeben_von = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'MINISTERIUM');
CREATE POLICY standort_freigeben ON bericht.veroeffentlichung FOR INSERT TO kim_bericht
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND freigegeben_von = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT, INSERT ON bericht.veroeffentlichung TO kim_bericht;
CREATE POLICY funktion ON bericht.veroeffentlichung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON bericht.veroeffentlichung TO kim_funktion;

-- ── Functions ──────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE POLICY funktion_kennzahl ON foerderung.kontingent FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (standort_id, baustein, zugewiesen_vzae, vorgesehen_vzae, gueltig_von, gueltig_bis, stand, erfasst_am, ersetzt_am)
  ON foerderung.kontingent TO kim_funktion;
GRANT SELECT (erfasst_am, stand) ON foerderung.besetzung TO kim_funktion;
GRANT SELECT (verwaltungsassistenz, standort_id, baustein) ON foerderung.stelle TO kim_funktion;
DO $$
DECLARE
  tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['beschluss', 'wirkung', 'vereinbarung', 'registereintrag'] LOOP
    EXECUTE format('CREATE POLICY kennzahl ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
  END LOOP;
END $$;
GRANT SELECT (standort_id, id, beschlossen_am, zustand) ON steuerung.beschluss TO kim_funktion;
GRANT SELECT (standort_id, thema_id, am) ON steuerung.wirkung TO kim_funktion;
GRANT SELECT (standort_id, id, art, tag, gestrichen) ON steuerung.registereintrag TO kim_funktion;
GRANT SELECT (standort_id, id, beginn, ende, pruefen_am, zustand, unterzeichnet_am, gekuendigt_zum) ON steuerung.vereinbarung TO kim_funktion;

-- A result of a Verweis comes by three ways, two of them without an account: the count follows the row, wherever it was written.
CREATE POLICY verweis_anlegen ON bericht.zaehlsatz FOR INSERT TO kim_funktion WITH CHECK (art = 'VERWEIS');
CREATE POLICY verweis_anlegen ON fall.akte_zaehlsatz FOR INSERT TO kim_funktion WITH CHECK (art = 'VERWEIS');

GRANT CREATE ON SCHEMA bericht, fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION bericht.merke_summen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO bericht.summe_offen (mandant_id, art, quartal) SELECT DISTINCT n.mandant_id, n.art, n.quartal FROM neue n;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION bericht.merke_summen() IS 'Says which sums a statement has made old.';

CREATE FUNCTION bericht.rechne_summen(p_mandant uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
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
  SELECT z.mandant_id, min(z.standort_id::text)::uuid, coalesce(z.kommune_id, '00000000-0000-0000-0000-000000000000'), z.art, z.quartal,
         z.erfasst_quartal, m.schnitt, m.code, sum(z.wert), clock_timestamp()
    FROM unnest(arten, quartale) g(art, quartal)
    JOIN bericht.zaehlsatz z ON z.mandant_id = p_mandant AND z.art = g.art AND z.quartal = g.quartal
   CROSS JOIN LATERAL (
     SELECT '' AS schnitt, '' AS code
     UNION ALL
     SELECT e.key, e.value #>> '{}' FROM jsonb_each(z.merkmale) e
      WHERE jsonb_typeof(e.value) <> 'array' AND e.key NOT IN ('minuten', 'euro')
     UNION ALL
     SELECT e.key, w.wert FROM jsonb_each(z.merkmale) e
      CROSS JOIN LATERAL jsonb_array_elements_text(CASE jsonb_typeof(e.value) WHEN 'array' THEN e.value ELSE '[]' END) w(wert)
     UNION ALL
     SELECT 'verfahren|stufe', (z.merkmale ->> 'verfahren') || '|' || (z.merkmale ->> 'stufe') WHERE z.merkmale ? 'stufe'
   ) m
   GROUP BY 1, 3, 4, 5, 6, 7, 8 HAVING sum(z.wert) <> 0;
  RETURN cardinality(arten);
END $$;
COMMENT ON FUNCTION bericht.rechne_summen(uuid) IS
  'Computes the sums of one Stelle anew that were marked as old; answers how many groups (kind and quarter) that were. For the job alone.';
REVOKE ALL ON FUNCTION bericht.rechne_summen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.rechne_summen(uuid) TO kim_bericht;

CREATE FUNCTION bericht.liste_offene_summen() RETURNS TABLE (mandant_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT o.mandant_id FROM bericht.summe_offen o WHERE kontext.systemkonto() = 'bericht'
$$;
COMMENT ON FUNCTION bericht.liste_offene_summen() IS 'Stellen with old sums. For the job alone.';
REVOKE ALL ON FUNCTION bericht.liste_offene_summen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.liste_offene_summen() TO kim_bericht;

-- What the Land reads: sums of whole Standorte, no Kommune, no Stelle (STAT-12).
CREATE FUNCTION bericht.lies_landessummen(p_arten text[], p_schnitt text, p_von text, p_bis text, p_demo boolean)
  RETURNS TABLE (standort_id uuid, art text, quartal text, erfasst_quartal text, code text, wert bigint, berechnet_am timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.standort_id, s.art, s.quartal, s.erfasst_quartal, s.code, sum(s.wert), max(s.berechnet_am)
    FROM bericht.summe s JOIN stamm.standort o ON o.id = s.standort_id
   WHERE kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt')
     AND s.art = ANY (p_arten) AND s.schnitt = p_schnitt AND s.quartal >= p_von AND s.quartal <= p_bis
   GROUP BY 1, 2, 3, 4, 5
$$;
COMMENT ON FUNCTION bericht.lies_landessummen(text[], text, text, text, boolean) IS
  'Sums of whole Standorte for the Land, suppressed by the application before anybody sees them. No Kommune, no Stelle.';
REVOKE ALL ON FUNCTION bericht.lies_landessummen(text[], text, text, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_landessummen(text[], text, text, text, boolean) TO kim_bericht;

CREATE FUNCTION bericht.lies_stellen(p_stichtag date, p_bis timestamptz, p_demo boolean)
  RETURNS TABLE (standort_id uuid, baustein integer, zugewiesen bigint, vorgesehen bigint, besetzt bigint, meldung date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH sicht AS (
    SELECT o.id FROM stamm.standort o
     WHERE (kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt'))
        OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND o.id = kontext.standort_id())
  ), zeilen AS (
    SELECT k.standort_id, k.baustein, k.zugewiesen_vzae AS zugewiesen, k.vorgesehen_vzae AS vorgesehen, 0 AS besetzt, k.stand
      FROM foerderung.kontingent k
     WHERE k.gueltig_von <= p_stichtag AND (k.gueltig_bis IS NULL OR k.gueltig_bis >= p_stichtag)
       AND (p_bis IS NULL OR k.erfasst_am <= p_bis) AND (k.ersetzt_am IS NULL OR k.ersetzt_am > p_bis)
    UNION ALL
    SELECT b.standort_id, b.baustein, 0, 0, b.vzae, b.stand
      FROM foerderung.besetzung b LEFT JOIN foerderung.stelle s ON s.id = b.stelle_id
     WHERE b.gueltig_von <= p_stichtag AND (b.gueltig_bis IS NULL OR b.gueltig_bis >= p_stichtag)
       AND (p_bis IS NULL OR b.erfasst_am <= p_bis) AND (b.ersetzt_am IS NULL OR b.ersetzt_am > p_bis) AND s.verwaltungsassistenz IS NOT TRUE
  )
  SELECT z.standort_id, z.baustein::integer, sum(z.zugewiesen), sum(z.vorgesehen), sum(z.besetzt), min(z.stand)
    FROM zeilen z JOIN sicht ON sicht.id = z.standort_id GROUP BY 1, 2
$$;
COMMENT ON FUNCTION bericht.lies_stellen(date, timestamptz, boolean) IS
  'Hundredths of a VZÄ per Standort and Baustein on a day, as known at a moment (NULL: now), without Verwaltungsassistenz. Stellen are no data about persons and never hidden.';
REVOKE ALL ON FUNCTION bericht.lies_stellen(date, timestamptz, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_stellen(date, timestamptz, boolean) TO kim_bericht;

CREATE FUNCTION bericht.zaehle_steuerung(p_jahr integer, p_demo boolean)
  RETURNS TABLE (standort_id uuid, groesse text, quartal text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH sicht AS (
    SELECT o.id FROM stamm.standort o
     WHERE (kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt'))
        OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND o.id = kontext.standort_id())
  ), quartale AS (
    SELECT make_date(p_jahr, 3 * q - 2, 1) AS von, (make_date(p_jahr, 3 * q - 2, 1) + interval '3 months')::date - 1 AS bis,
           p_jahr || '-Q' || q AS name
      FROM generate_series(1, 4) q
     WHERE make_date(p_jahr, 3 * q - 2, 1) <= kontext.stichtag()
  )
  SELECT s.standort_id, 'SITZUNGEN_LG', q.name, count(*)
    FROM quartale q JOIN steuerung.gremiensitzung s ON s.datum BETWEEN q.von AND least(q.bis, kontext.stichtag())
    JOIN steuerung.gremium g ON g.standort_id = s.standort_id AND g.id = s.gremium_id
   WHERE s.standort_id IN (SELECT id FROM sicht) AND g.art = 'LENKUNGSGRUPPE' AND s.zustand = 'GEPLANT' GROUP BY 1, 3
  UNION ALL
  SELECT b.standort_id, x.groesse, q.name, count(*)
    FROM quartale q JOIN steuerung.beschluss b ON b.beschlossen_am BETWEEN q.von AND q.bis
   CROSS JOIN LATERAL (VALUES ('BESCHLUESSE', true), ('BESCHLUESSE_UMGESETZT', b.zustand = 'UMGESETZT')) x(groesse, gilt)
   WHERE b.standort_id IN (SELECT id FROM sicht) AND x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT t.standort_id, x.groesse, q.name, count(*)
    FROM quartale q JOIN steuerung.thema t ON t.angelegt_am BETWEEN q.von AND q.bis
   CROSS JOIN LATERAL (VALUES ('THEMEN', true),
     ('THEMEN_BESCHLOSSEN', t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT')),
     ('THEMEN_UMGESETZT', t.zustand IN ('UMGESETZT', 'WIRKUNG_GEPRUEFT')),
     ('THEMEN_RUECKMELDUNG', EXISTS (SELECT 1 FROM steuerung.rueckmeldung r WHERE r.standort_id = t.standort_id AND r.thema_id = t.id))
   ) x(groesse, gilt)
   WHERE t.standort_id IN (SELECT id FROM sicht) AND x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT h.standort_id, 'HINWEISE', q.name, count(*)
    FROM quartale q JOIN steuerung.systemhinweis h ON h.monat BETWEEN q.von AND q.bis
   WHERE h.standort_id IN (SELECT id FROM sicht) GROUP BY 1, 3
  UNION ALL
  SELECT w.standort_id, 'WIRKUNGEN', q.name, count(*)
    FROM quartale q JOIN steuerung.wirkung w ON w.am BETWEEN q.von AND q.bis
   WHERE w.standort_id IN (SELECT id FROM sicht) GROUP BY 1, 3
  UNION ALL
  SELECT r.standort_id, 'FORTBILDUNGEN', q.name, count(*)
    FROM quartale q JOIN steuerung.registereintrag r ON r.tag BETWEEN q.von AND q.bis
   WHERE r.standort_id IN (SELECT id FROM sicht) AND r.art = 'FORTBILDUNG' AND NOT r.gestrichen GROUP BY 1, 3
  UNION ALL
  SELECT v.standort_id, x.groesse, q.name, count(*)
    FROM quartale q JOIN steuerung.vereinbarung v ON v.unterzeichnet_am <= q.bis AND v.beginn <= q.bis
     AND (v.ende IS NULL OR v.ende >= q.bis) AND (v.gekuendigt_zum IS NULL OR v.gekuendigt_zum >= q.bis)
   CROSS JOIN LATERAL (VALUES ('VEREINBARUNGEN', true), ('VEREINBARUNGEN_FAELLIG', v.pruefen_am <= q.bis)) x(groesse, gilt)
   WHERE v.standort_id IN (SELECT id FROM sicht) AND x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT k.standort_id, 'KONZEPT_MONATE', q.name,
         extract(year FROM age(q.bis, max(k.gueltig_ab)))::bigint * 12 + extract(month FROM age(q.bis, max(k.gueltig_ab)))::bigint
    FROM quartale q JOIN steuerung.konzept_fassung k ON k.gueltig_ab <= q.bis
   WHERE k.standort_id IN (SELECT id FROM sicht) AND k.art = 'HANDLUNGSKONZEPT' GROUP BY 1, 3, q.bis
  UNION ALL
  SELECT g.standort_id, 'LG_ARTEN', q.name, count(DISTINCT m.institutionstyp)
    FROM quartale q JOIN steuerung.gremium_mitglied m ON m.von <= q.bis AND (m.bis IS NULL OR m.bis >= q.bis)
    JOIN steuerung.gremium g ON g.standort_id = m.standort_id AND g.id = m.gremium_id
   WHERE g.standort_id IN (SELECT id FROM sicht) AND g.art = 'LENKUNGSGRUPPE' AND m.institutionstyp IN ('KI', 'SOZIALAMT',
     'AUSLAENDERBEHOERDE', 'JUGENDAMT', 'SCHULAMT', 'GESUNDHEITSAMT', 'ARBEITSAGENTUR', 'JOBCENTER', 'FREIE_WOHLFAHRTSPFLEGE',
     'ENGAGEMENT', 'WOHNUNGSAMT', 'SPRACHKURSTRAEGER', 'MIGRANTENSELBSTORGANISATION', 'ZIELGRUPPE')
   GROUP BY 1, 3
$$;
COMMENT ON FUNCTION bericht.zaehle_steuerung(integer, boolean) IS
  'Numbers of bodies, Beschlüsse, Themen, agreements and the Konzept per Standort and quarter of a year: counts alone (KP-03 to KP-08).';
REVOKE ALL ON FUNCTION bericht.zaehle_steuerung(integer, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_steuerung(integer, boolean) TO kim_bericht;

-- Team figures need a team (HR-03): how many Case Manager:innen of the own Stelle stand behind them, as a number alone.
CREATE FUNCTION bericht.zaehle_teamgroesse(p_von date, p_bis date) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(DISTINCT z.konto_id) FROM fall.akte a
    JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
   WHERE a.mandant_id = kontext.mandant_id() AND kontext.rolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') AND NOT kontext.fremdvertretung()
     AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= p_bis AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= p_von)
     AND a.begonnen_am <= p_bis AND (a.abgeschlossen_am IS NULL OR a.abgeschlossen_am >= p_von)
$$;
COMMENT ON FUNCTION bericht.zaehle_teamgroesse(date, date) IS
  'Case Manager:innen of the own Stelle with Akten between two days. Purpose: no figures of a team that is too small (§ 72 LPVG NRW).';
REVOKE ALL ON FUNCTION bericht.zaehle_teamgroesse(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_teamgroesse(date, date) TO kim_bericht;

-- A recomputation: marks everything as old, the job does the rest.
CREATE FUNCTION bericht.beginne_rechenlauf(p_id uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  standort uuid := CASE kontext.rolle() WHEN 'MINISTERIUM' THEN NULL ELSE kontext.standort_id() END;
  zahl integer;
BEGIN
  IF kontext.rolle() IS NULL OR kontext.rolle() NOT IN ('MINISTERIUM', 'KI_LEITUNG')
    OR (kontext.rolle() = 'KI_LEITUNG' AND standort IS NULL) THEN
    RETURN NULL;
  END IF;
  IF standort IS NULL THEN
    INSERT INTO bericht.summe_offen (mandant_id, art, quartal)
      SELECT DISTINCT z.mandant_id, z.art, z.quartal FROM bericht.zaehlsatz z;
  ELSE
    INSERT INTO bericht.summe_offen (mandant_id, art, quartal)
      SELECT DISTINCT z.mandant_id, z.art, z.quartal FROM bericht.zaehlsatz z WHERE z.standort_id = standort;
  END IF;
  SELECT count(DISTINCT o.mandant_id) INTO zahl FROM bericht.summe_offen o JOIN stamm.mandant m ON m.id = o.mandant_id
   WHERE standort IS NULL OR m.standort_id = standort;
  INSERT INTO bericht.rechenlauf (id, standort_id, stellen, gestartet_von, zustand, beendet_am)
    VALUES (p_id, standort, zahl, kontext.konto_id(), CASE zahl WHEN 0 THEN 'FERTIG' ELSE 'LAEUFT' END,
      CASE zahl WHEN 0 THEN clock_timestamp() END);
  RETURN zahl;
END $$;
COMMENT ON FUNCTION bericht.beginne_rechenlauf(uuid) IS
  'Marks all sums of the own Standort, for the Ministerium of all, as old and opens the run; answers how many Stellen. Refused while one runs.';
REVOKE ALL ON FUNCTION bericht.beginne_rechenlauf(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.beginne_rechenlauf(uuid) TO kim_bericht;

CREATE FUNCTION bericht.schreibe_rechenlauf(p_id uuid, p_fertig integer, p_zustand text) RETURNS text LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
  UPDATE bericht.rechenlauf r SET fertig = least(r.stellen, greatest(r.fertig, p_fertig)), zustand = p_zustand,
      beendet_am = CASE p_zustand WHEN 'LAEUFT' THEN NULL ELSE clock_timestamp() END
   WHERE r.id = p_id AND r.zustand = 'LAEUFT' AND p_zustand IN ('LAEUFT', 'FERTIG', 'ABGEBROCHEN')
     AND (kontext.systemkonto() = 'bericht'
       OR (p_zustand = 'ABGEBROCHEN' AND ((kontext.rolle() = 'MINISTERIUM' AND r.standort_id IS NULL)
         OR (kontext.rolle() = 'KI_LEITUNG' AND r.standort_id = kontext.standort_id()))))
  RETURNING r.zustand
$$;
COMMENT ON FUNCTION bericht.schreibe_rechenlauf(uuid, integer, text) IS
  'How far a run is (the job), or its end (the job, or who may start one). Answers nothing when it has ended already.';
REVOKE ALL ON FUNCTION bericht.schreibe_rechenlauf(uuid, integer, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.schreibe_rechenlauf(uuid, integer, text) TO kim_bericht;

CREATE FUNCTION fall.zaehle_verweisergebnis() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  alt jsonb := jsonb_build_object('verweisergebnis', coalesce(OLD.ergebnis, 'OFFEN'));
  neu jsonb := jsonb_build_object('verweisergebnis', coalesce(NEW.ergebnis, 'OFFEN'));
  q text := to_char(NEW.vermittelt_am, 'YYYY-"Q"Q');
  heute text := to_char(coalesce(kontext.stichtag(), current_date), 'YYYY-"Q"Q');
  stand jsonb;
  k uuid;
  o uuid;
  nummer uuid;
  schritt record;
BEGIN
  IF NEW.vermittelt_am IS NULL OR OLD.vermittelt_am IS NULL OR alt = neu THEN
    RETURN NULL;
  END IF;
  -- What was counted before results were: without the Merkmal.
  SELECT z.merkmale, z.kommune_id, z.standort_id INTO stand, k, o
    FROM fall.akte_zaehlsatz v JOIN bericht.zaehlsatz z ON z.id = v.zaehlsatz_id
   WHERE v.mandant_id = NEW.mandant_id AND v.akte_id = NEW.akte_id AND v.art = 'VERWEIS' AND z.quartal = q AND z.merkmale IN (alt, '{}')
   GROUP BY 1, 2, 3 HAVING sum(z.wert) > 0
   ORDER BY z.merkmale = alt DESC LIMIT 1;
  IF stand IS NULL THEN
    RETURN NULL;
  END IF;
  FOR schritt IN SELECT * FROM (VALUES (-1, stand), (1, neu)) s(wert, merkmale) LOOP
    nummer := gen_random_uuid();
    INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
      VALUES (nummer, o, NEW.mandant_id, k, q, heute, 'VERWEIS', schritt.wert::smallint, schritt.merkmale);
    INSERT INTO fall.akte_zaehlsatz (mandant_id, akte_id, zaehlsatz_id, art) VALUES (NEW.mandant_id, NEW.akte_id, nummer, 'VERWEIS');
  END LOOP;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION fall.zaehle_verweisergebnis() IS
  'A Verweis counts with what is known of it last, in the quarter in which it went out (KP-11): the old count is taken back, the new one added.';

-- What was counted before today.
INSERT INTO bericht.summe_offen (mandant_id, art, quartal) SELECT DISTINCT z.mandant_id, z.art, z.quartal FROM bericht.zaehlsatz z;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht, fall FROM kim_funktion;

CREATE TRIGGER merke_summen AFTER INSERT ON bericht.zaehlsatz
  REFERENCING NEW TABLE AS neue FOR EACH STATEMENT EXECUTE FUNCTION bericht.merke_summen();
CREATE TRIGGER zaehle_ergebnis AFTER UPDATE OF ergebnis ON fall.verweis
  FOR EACH ROW EXECUTE FUNCTION fall.zaehle_verweisergebnis();

SET LOCAL ROLE kim_funktion;
REVOKE ALL ON FUNCTION bericht.merke_summen() FROM PUBLIC;
REVOKE ALL ON FUNCTION fall.zaehle_verweisergebnis() FROM PUBLIC;
RESET ROLE;

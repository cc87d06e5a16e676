-- What was left of case work: the earlier end of special categories (LK-04), proofs that can be read, times of resting in
-- every figure, and a consent that begins later.

-- ── Special categories go earlier than their Akte (LK-04) ───────────────────────────────────────────────────────────
-- kim_loeschung sees no more Akten than before: functions of the owner answer ids and days, and empty what is due.
CREATE INDEX assessment_bereich_besonders ON fall.assessment_bereich (mandant_id, akte_id) WHERE besonders IS NOT NULL;
CREATE INDEX beteiligte_besonders_besonders ON fall.beteiligte_besonders (mandant_id, akte_id) WHERE besonders IS NOT NULL;
CREATE INDEX datei_besonders ON technik.datei (mandant_id, akte_id) WHERE klasse = 'besonders' AND akte_id IS NOT NULL;

ALTER TABLE protokoll.loeschlauf DROP CONSTRAINT loeschlauf_gegenstand_check;
ALTER TABLE protokoll.loeschlauf ADD CONSTRAINT loeschlauf_gegenstand_check
  CHECK (gegenstand IN ('AKTE', 'PERSON', 'NACHWEIS', 'BESONDERES'));
COMMENT ON COLUMN protokoll.loeschlauf.gegenstand IS
  'What was deleted: Akte, person or proof; BESONDERES: Akten whose special categories were emptied.';
-- Neither the answer of a Stelle nor a nightly run has an account.
ALTER TABLE fall.ereignis DROP CONSTRAINT ereignis_konto;
ALTER TABLE fall.ereignis ADD CONSTRAINT ereignis_konto
  CHECK (konto_id IS NOT NULL OR art IN ('VERWEIS_ANTWORT', 'BESONDERES_GELOESCHT'));

CREATE POLICY funktion_lesen ON fall.assessment FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_lesen ON fall.assessment_bereich FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_lesen ON fall.beteiligte_besonders FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_lesen ON fall.ziel FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_lesen ON technik.datei FOR SELECT TO kim_funktion USING (klasse = 'besonders');
CREATE POLICY frist_leeren ON fall.assessment_bereich FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id())) WITH CHECK (besonders IS NULL);
CREATE POLICY frist_leeren ON fall.beteiligte_besonders FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id())) WITH CHECK (besonders IS NULL);
GRANT SELECT (mandant_id, id, akte_id, datum) ON fall.assessment TO kim_funktion;
GRANT SELECT (mandant_id, assessment_id, akte_id, bereich, besonders, version), UPDATE (besonders, version) ON fall.assessment_bereich TO kim_funktion;
GRANT SELECT (mandant_id, akte_id, person_id, besonders, version), UPDATE (besonders, version, geaendert_am) ON fall.beteiligte_besonders TO kim_funktion;
GRANT SELECT (mandant_id, akte_id, bereich, stand, stand_seit) ON fall.ziel TO kim_funktion;
GRANT SELECT (mandant_id, akte_id, klasse) ON technik.datei TO kim_funktion;

-- ── Proofs of deleted Akten: whose number somebody names (DP-C-07) ──────────────────────────────────────────────────
CREATE INDEX nachweis_nummer ON fall.nachweis (mandant_id, akte_nummer);
CREATE POLICY funktion_lesen ON fall.nachweis FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.nachweis TO kim_funktion;

-- ── Resting: begin and end, of all times ────────────────────────────────────────────────────────────────────────────
CREATE INDEX ereignis_ruhen ON fall.ereignis (mandant_id, akte_id, lfd) WHERE art IN ('RUHEND_GESETZT', 'FORTGEFUEHRT');
CREATE POLICY funktion_ruhen ON fall.ereignis FOR SELECT TO kim_funktion USING (art IN ('RUHEND_GESETZT', 'FORTGEFUEHRT'));
GRANT SELECT (mandant_id, akte_id, lfd, art, wirksam_am) ON fall.ereignis TO kim_funktion;

GRANT CREATE ON SCHEMA fall, protokoll, bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Each piece of special categories of one Akte and the day on which its period of twelve months is over: it runs from the
-- end of the Fall or, for a Lebensbereich, already from the day on which the last Ziel in it ended, if no Assessment came after.
CREATE FUNCTION fall.liste_besonderes(p_mandant uuid, p_akte uuid)
  RETURNS TABLE (art text, assessment_id uuid, bereich text, person_id uuid, ab date)
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'BEREICH', b.assessment_id, b.bereich, NULL::uuid, (least(a.abgeschlossen_am, z.ende) + interval '12 months')::date
    FROM fall.akte a
    JOIN fall.assessment_bereich b ON b.mandant_id = a.mandant_id AND b.akte_id = a.id AND b.besonders IS NOT NULL
    JOIN fall.assessment s ON s.mandant_id = b.mandant_id AND s.id = b.assessment_id
    LEFT JOIN LATERAL (SELECT max(e.stand_seit) AS ende FROM fall.ziel e
      WHERE e.mandant_id = a.mandant_id AND e.akte_id = a.id AND e.bereich = b.bereich
     HAVING bool_and(e.stand NOT IN ('OFFEN', 'IN_ARBEIT')) AND max(e.stand_seit) >= s.datum) z ON true
   WHERE a.mandant_id = p_mandant AND a.id = p_akte AND coalesce(a.abgeschlossen_am, z.ende) IS NOT NULL
  UNION ALL
  SELECT 'PERSON', NULL, NULL, b.person_id, (a.abgeschlossen_am + interval '12 months')::date
    FROM fall.akte a
    JOIN fall.beteiligte_besonders b ON b.mandant_id = a.mandant_id AND b.akte_id = a.id AND b.besonders IS NOT NULL
   WHERE a.mandant_id = p_mandant AND a.id = p_akte AND a.abgeschlossen_am IS NOT NULL
  UNION ALL
  SELECT 'DATEI', NULL, NULL, NULL, (a.abgeschlossen_am + interval '12 months')::date
    FROM fall.akte a
   WHERE a.mandant_id = p_mandant AND a.id = p_akte AND a.abgeschlossen_am IS NOT NULL
     AND EXISTS (SELECT FROM technik.datei d WHERE d.mandant_id = a.mandant_id AND d.akte_id = a.id AND d.klasse = 'besonders')
$$;
COMMENT ON FUNCTION fall.liste_besonderes(uuid, uuid) IS
  'Special categories of one Akte, piece by piece, with the day of their deletion (LK-04). Part of other functions; nobody else may call it.';
REVOKE ALL ON FUNCTION fall.liste_besonderes(uuid, uuid) FROM PUBLIC;

-- For the run and its rehearsal: Akten with something due, of all Stellen. Ids, a day and what holds them.
CREATE FUNCTION fall.liste_faelliges_besonderes() RETURNS TABLE (mandant_id uuid, akte_id uuid, loeschen_ab date, hindernis text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.mandant_id, k.akte_id, min(b.ab), fall.finde_loeschhindernis(k.mandant_id, k.akte_id)
    FROM (SELECT b.mandant_id, b.akte_id FROM fall.assessment_bereich b WHERE b.besonders IS NOT NULL
      UNION SELECT p.mandant_id, p.akte_id FROM fall.beteiligte_besonders p WHERE p.besonders IS NOT NULL
      UNION SELECT d.mandant_id, d.akte_id FROM technik.datei d WHERE d.klasse = 'besonders' AND d.akte_id IS NOT NULL) k
    JOIN fall.akte a ON a.mandant_id = k.mandant_id AND a.id = k.akte_id AND a.loeschung_begonnen_am IS NULL
    CROSS JOIN LATERAL fall.liste_besonderes(k.mandant_id, k.akte_id) b
   WHERE kontext.systemkonto() = 'loeschung' AND b.ab <= kontext.stichtag()
   GROUP BY 1, 2 ORDER BY 1, 3, 2
$$;
COMMENT ON FUNCTION fall.liste_faelliges_besonderes() IS
  'LK-04: Akten whose special categories are past their time, by id, with the day and what holds them; rows for the deletion run only.';
REVOKE ALL ON FUNCTION fall.liste_faelliges_besonderes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_faelliges_besonderes() TO kim_loeschung;

-- Empties what is due in one Akte of the acting Mandant. No row: something holds it, or another run was faster.
-- `rest`: other special categories stay, so their key does too. Files are deleted by the run itself.
CREATE FUNCTION fall.leere_besonderes(p_akte uuid) RETURNS TABLE (bereiche integer, personen integer, dateien boolean, rest boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE m CONSTANT uuid := kontext.mandant_id();
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN RETURN; END IF;
  -- First the lock, then statements of their own: what a concurrent act wrote is seen.
  PERFORM 1 FROM fall.akte a WHERE a.mandant_id = m AND a.id = p_akte AND a.loeschung_begonnen_am IS NULL FOR UPDATE;
  IF NOT FOUND OR fall.finde_loeschhindernis(m, p_akte) IS NOT NULL THEN RETURN; END IF;
  dateien := EXISTS (SELECT FROM fall.liste_besonderes(m, p_akte) f WHERE f.art = 'DATEI' AND f.ab <= kontext.stichtag());
  UPDATE fall.beteiligte_besonders p SET besonders = NULL, version = p.version + 1, geaendert_am = clock_timestamp()
    FROM fall.liste_besonderes(m, p_akte) f
   WHERE f.art = 'PERSON' AND f.ab <= kontext.stichtag() AND p.mandant_id = m AND p.akte_id = p_akte AND p.person_id = f.person_id;
  GET DIAGNOSTICS personen = ROW_COUNT;
  UPDATE fall.assessment_bereich b SET besonders = NULL, version = b.version + 1
    FROM fall.liste_besonderes(m, p_akte) f
   WHERE f.art = 'BEREICH' AND f.ab <= kontext.stichtag()
     AND b.mandant_id = m AND b.assessment_id = f.assessment_id AND b.bereich = f.bereich;
  GET DIAGNOSTICS bereiche = ROW_COUNT;
  IF bereiche + personen = 0 AND NOT dateien THEN RETURN; END IF;
  rest := EXISTS (SELECT FROM fall.assessment_bereich b WHERE b.mandant_id = m AND b.akte_id = p_akte AND b.besonders IS NOT NULL)
    OR EXISTS (SELECT FROM fall.beteiligte_besonders p WHERE p.mandant_id = m AND p.akte_id = p_akte AND p.besonders IS NOT NULL)
    OR (NOT dateien AND EXISTS (SELECT FROM technik.datei d WHERE d.mandant_id = m AND d.akte_id = p_akte AND d.klasse = 'besonders'));
  PERFORM fall.schreibe_ereignis(p_akte, 'BESONDERES_GELOESCHT', jsonb_build_object('klasse', 'LK-04', 'ganz', NOT rest));
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.leere_besonderes(uuid) IS
  'LK-04: empties the special categories of one Akte that are past their time and says so in its timeline; for the deletion run only.';
REVOKE ALL ON FUNCTION fall.leere_besonderes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.leere_besonderes(uuid) TO kim_loeschung;

-- Beforehand, for who works with the Akte today: which own ones lose special categories until a day.
CREATE FUNCTION fall.liste_eigenes_besonderes(p_bis date) RETURNS TABLE (akte_id uuid, ab date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT e.akte_id, min(b.ab)
    FROM (SELECT DISTINCT z.mandant_id, z.akte_id FROM fall.akte_zugriff z
      WHERE kontext.rolle() = 'CASE_MANAGEMENT' AND z.mandant_id = kontext.mandant_id() AND z.konto_id = kontext.konto_id()
        AND (z.gedeckt OR NOT kontext.fremdvertretung()) AND z.gueltig_von <= kontext.stichtag()
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())) e
    CROSS JOIN LATERAL fall.liste_besonderes(e.mandant_id, e.akte_id) b
   WHERE b.ab <= p_bis
   GROUP BY 1
$$;
COMMENT ON FUNCTION fall.liste_eigenes_besonderes(date) IS
  'Own Akten whose special categories are deleted until a day (LK-04), with the first day.';
REVOKE ALL ON FUNCTION fall.liste_eigenes_besonderes(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_eigenes_besonderes(date) TO kim_fall;

-- The same for the datenschutzbeauftragte Person: numbers and days of the own Stelle.
CREATE FUNCTION protokoll.liste_besonderes_vorschau(p_bis date) RETURNS TABLE (
    nummer text, art text, zustand text, abgeschlossen_am date, letzter_kontakt date, loeschen_ab date, hindernis text,
    gesperrt_bis date, grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.nummer, a.art, a.zustand, a.abgeschlossen_am, a.letzter_kontakt, f.ab, fall.finde_loeschhindernis(a.mandant_id, a.id),
      s.gesperrt_bis, s.grund
    FROM (SELECT k.mandant_id, k.akte_id, min(b.ab) AS ab
        FROM (SELECT b.mandant_id, b.akte_id FROM fall.assessment_bereich b
            WHERE b.mandant_id = kontext.mandant_id() AND b.besonders IS NOT NULL
          UNION SELECT p.mandant_id, p.akte_id FROM fall.beteiligte_besonders p
            WHERE p.mandant_id = kontext.mandant_id() AND p.besonders IS NOT NULL
          UNION SELECT d.mandant_id, d.akte_id FROM technik.datei d
            WHERE d.mandant_id = kontext.mandant_id() AND d.klasse = 'besonders' AND d.akte_id IS NOT NULL) k
        CROSS JOIN LATERAL fall.liste_besonderes(k.mandant_id, k.akte_id) b
       WHERE kontext.rolle() = 'DSB' AND b.ab <= p_bis GROUP BY 1, 2) f
    JOIN fall.akte a ON a.mandant_id = f.mandant_id AND a.id = f.akte_id AND a.loeschung_begonnen_am IS NULL
    LEFT JOIN LATERAL (SELECT l.gesperrt_bis, l.grund FROM fall.loeschsperre l
      WHERE l.mandant_id = a.mandant_id AND l.akte_id = a.id AND l.aufgehoben_am IS NULL AND l.gesperrt_bis >= kontext.stichtag()
      ORDER BY l.gesperrt_bis DESC LIMIT 1) s ON true
   ORDER BY f.ab, a.nummer
$$;
COMMENT ON FUNCTION protokoll.liste_besonderes_vorschau(date) IS
  'Akten of the own Mandant whose special categories are deleted until a day (LK-04), with what holds them; rows for role DSB only.';
REVOKE ALL ON FUNCTION protokoll.liste_besonderes_vorschau(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.liste_besonderes_vorschau(date) TO kim_protokoll;

CREATE FUNCTION protokoll.liste_nachweise(p_nummer text)
  RETURNS TABLE (id uuid, akte_id uuid, art text, codes jsonb, siegel bytea, loeschen_ab date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT n.id, n.akte_id, n.art, n.codes, n.siegel, n.loeschen_ab FROM fall.nachweis n
   WHERE n.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB' AND n.akte_nummer = p_nummer
   ORDER BY n.art, n.id
$$;
COMMENT ON FUNCTION protokoll.liste_nachweise(text) IS
  'Proofs of one deleted Akte of the own Mandant, by its number; rows for role DSB only.';
REVOKE ALL ON FUNCTION protokoll.liste_nachweise(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.liste_nachweise(text) TO kim_protokoll;

-- ── Auslastung of a past day: what rested then does not count, also if it was taken up again or ended since ─────────
CREATE OR REPLACE FUNCTION bericht.zaehle_auslastung(p_von date, p_bis date)
  RETURNS TABLE (traegerart text, konto_id uuid, faelle_heute bigint, kurz_heute bigint, faelle_stichtag bigint, kurz_stichtag bigint,
    fall_tage bigint, kurz_tage bigint, begonnen bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH akten AS (
    -- One branch for each reach: the condition on the role stands alone in it, so that the others are not even begun.
    SELECT m.art AS traegerart, a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit,
           NULL::date AS ab, NULL::date AS bis
      FROM stamm.mandant m JOIN fall.akte a ON a.mandant_id = m.id
     WHERE kontext.stammrolle() = 'TEAMLEITUNG' AND m.id = kontext.mandant_id()
    UNION ALL
    SELECT m.art, a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit, NULL, NULL
      FROM stamm.mandant m JOIN fall.akte a ON a.mandant_id = m.id
     WHERE kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
    UNION ALL
    SELECT '', a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit,
           z.gueltig_von, coalesce(z.gueltig_bis + 1, 'infinity')
      -- OFFSET 0: each own Akte by its key; joined freely, every Akte of the Stelle would be read.
      FROM fall.akte_zugriff z CROSS JOIN LATERAL (SELECT * FROM fall.akte e
        WHERE e.mandant_id = z.mandant_id AND e.id = z.akte_id OFFSET 0) a
     WHERE kontext.stammrolle() = 'CASE_MANAGEMENT' AND z.mandant_id = kontext.mandant_id() AND z.konto_id = kontext.konto_id()
       AND z.art = 'ZUSTAENDIG'
  ), spannen AS (
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis, k.begonnen_am, coalesce(k.aufgenommen_am, 'infinity') AS fall_von,
           CASE WHEN k.zustand IN ('RUHEND', 'NACHSORGE', 'GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
             THEN coalesce(k.abgeschlossen_am, k.zustand_seit) ELSE 'infinity' END AS ende
      FROM akten k
  ), ruhezeiten AS (
    -- One walk through the small index for all of them, not one for each.
    SELECT e.mandant_id, e.akte_id, e.art, e.wirksam_am AS von,
           coalesce(lead(e.wirksam_am) OVER (PARTITION BY e.mandant_id, e.akte_id ORDER BY e.lfd), 'infinity') AS bis
      FROM fall.ereignis e
     WHERE e.mandant_id = ANY (ARRAY(SELECT DISTINCT k.mandant_id FROM spannen k))
       AND e.akte_id = ANY (ARRAY(SELECT k.id FROM spannen k WHERE k.ende >= p_von AND k.fall_von < k.ende))
       AND e.art IN ('RUHEND_GESETZT', 'FORTGEFUEHRT')
  ), teile AS (
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis AS zugriff_bis, 'KURZ' AS teil, k.begonnen_am AS von, least(k.fall_von, k.ende) AS bis,
           -- Looked up for what began in the period alone: as EXISTS every Kurzberatung there is would be read.
           k.begonnen_am BETWEEN p_von AND p_bis AND coalesce((SELECT true FROM fall.kurzberatung b
             WHERE b.mandant_id = k.mandant_id AND b.akte_id = k.id), false) AS begonnen, 1 AS gewicht
      FROM spannen k WHERE k.ende >= p_von
    UNION ALL
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis, 'FALL', k.fall_von, k.ende, false, 1
      FROM spannen k WHERE k.ende >= p_von AND k.fall_von < k.ende
    UNION ALL
    -- What rested in between is taken away again; a rest that goes on ends the span already.
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis, 'FALL', r.von, least(r.bis, k.ende), false, -1
      FROM spannen k JOIN ruhezeiten r ON r.mandant_id = k.mandant_id AND r.akte_id = k.id
     WHERE k.ende >= p_von AND k.fall_von < k.ende AND r.art = 'RUHEND_GESETZT' AND r.von < least(r.bis, k.ende)
  ), zeilen AS (
    SELECT t.traegerart, NULL::uuid AS konto_id, t.teil, t.von, t.bis, t.begonnen, t.gewicht
      FROM teile t WHERE kontext.stammrolle() IN ('TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG')
    UNION ALL
    SELECT t.traegerart, z.konto_id, t.teil, greatest(t.von, z.gueltig_von), least(t.bis, coalesce(z.gueltig_bis + 1, 'infinity')),
           t.begonnen AND t.von >= z.gueltig_von AND (z.gueltig_bis IS NULL OR t.von <= z.gueltig_bis), t.gewicht
      FROM teile t JOIN fall.akte_zugriff z ON z.mandant_id = t.mandant_id AND z.akte_id = t.id AND z.art = 'ZUSTAENDIG'
     WHERE kontext.stammrolle() = 'TEAMLEITUNG' AND z.mandant_id = kontext.mandant_id()
    UNION ALL
    SELECT t.traegerart, kontext.konto_id(), t.teil, greatest(t.von, t.ab), least(t.bis, t.zugriff_bis),
           t.begonnen AND t.von >= t.ab AND t.von < t.zugriff_bis, t.gewicht
      FROM teile t WHERE kontext.stammrolle() = 'CASE_MANAGEMENT'
  )
  SELECT s.traegerart, s.konto_id,
         coalesce(sum(s.gewicht) FILTER (WHERE s.teil = 'FALL' AND s.von <= kontext.stichtag() AND s.bis > kontext.stichtag()), 0),
         coalesce(sum(s.gewicht) FILTER (WHERE s.teil = 'KURZ' AND s.von <= kontext.stichtag() AND s.bis > kontext.stichtag()), 0),
         coalesce(sum(s.gewicht) FILTER (WHERE s.teil = 'FALL' AND s.von <= p_bis AND s.bis > p_bis), 0),
         coalesce(sum(s.gewicht) FILTER (WHERE s.teil = 'KURZ' AND s.von <= p_bis AND s.bis > p_bis), 0),
         coalesce(sum(s.gewicht * greatest(0, least(s.bis, p_bis + 1) - greatest(s.von, p_von))) FILTER (WHERE s.teil = 'FALL'), 0),
         coalesce(sum(s.gewicht * greatest(0, least(s.bis, p_bis + 1) - greatest(s.von, p_von))) FILTER (WHERE s.teil = 'KURZ'), 0),
         count(*) FILTER (WHERE s.begonnen)
    FROM zeilen s GROUP BY 1, 2
$$;

-- ── A consent that begins while a Vertretung by another Stelle runs opens its Akte from its first day on ────────────
-- The access is written at once and holds from that day: nobody has to activate anew, and no run has to come by.
CREATE FUNCTION fall.oeffne_gedeckte_akte(p_absprache uuid, p_akte uuid, p_einwilligung uuid, p_ab date) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  d record;
  tag date;
  ende date;
BEGIN
  SELECT a.vertretung_konto_id AS konto, a.aktiv_von, a.aktiv_bis, a.aktiv_grund, a.aktiviert_von INTO v
    FROM fall.vertretung_absprache a WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_absprache;
  tag := greatest(v.aktiv_von, p_ab, kontext.stichtag());
  IF v.aktiv_von IS NULL OR tag > v.aktiv_bis OR fall.ist_case_manager(v.konto, tag, true)
    OR NOT fall.ist_case_manager(v.konto, tag, false) OR p_akte NOT IN (SELECT fall.liste_absprache_akten(p_absprache)) THEN RETURN; END IF;
  SELECT f.einwilligung_id, f.bis INTO d FROM fall.finde_deckung(p_akte, v.konto, tag) f;
  -- Another one carries longer: then the Akte is open already.
  IF d.einwilligung_id IS DISTINCT FROM p_einwilligung THEN RETURN; END IF;
  ende := least(v.aktiv_bis, d.bis);
  IF EXISTS (SELECT FROM fall.akte_zugriff z
    WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = p_akte AND z.konto_id = v.konto AND z.gedeckt
      AND z.gueltig_von <= tag AND z.gueltig_bis >= ende) THEN RETURN; END IF;
  INSERT INTO fall.akte_zugriff AS z (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von,
    einwilligung_id, absprache_id)
  VALUES (kontext.mandant_id(), p_akte, v.konto, 'VERTRETUNG', tag, ende, v.aktiv_grund, v.aktiviert_von, p_einwilligung, p_absprache)
  ON CONFLICT (mandant_id, akte_id, konto_id, gueltig_von) DO UPDATE
    SET gueltig_bis = EXCLUDED.gueltig_bis, einwilligung_id = EXCLUDED.einwilligung_id, rechtsgrundlage = NULL,
      absprache_id = EXCLUDED.absprache_id
    WHERE z.art = 'VERTRETUNG';
  PERFORM fall.schreibe_ereignis(p_akte, 'VERTRETUNG_ERTEILT', jsonb_build_object(
    'kontoId', v.konto, 'von', tag, 'bis', ende, 'grund', v.aktiv_grund, 'einwilligungId', p_einwilligung));
END $$;
COMMENT ON FUNCTION fall.oeffne_gedeckte_akte(uuid, uuid, uuid, date) IS
  'Opens one Akte to the deputy of a running agreement with another Stelle, from the day on which a consent carries it. Part of triggers.';
REVOKE ALL ON FUNCTION fall.oeffne_gedeckte_akte(uuid, uuid, uuid, date) FROM PUBLIC;

-- The consent comes while the Vertretung runs.
CREATE OR REPLACE FUNCTION fall.oeffne_fremdvertretung() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE v record;
BEGIN
  FOR v IN SELECT a.id FROM fall.vertretung_absprache a
     WHERE a.mandant_id = NEW.mandant_id AND a.beendet_am IS NULL AND a.aktiv_bis >= greatest(NEW.gueltig_von, kontext.stichtag())
     ORDER BY a.id LOOP
    PERFORM fall.oeffne_gedeckte_akte(v.id, NEW.akte_id, NEW.id, NEW.gueltig_von);
  END LOOP;
  RETURN NULL;
END $$;
RESET ROLE;

-- The consent was there before and begins while the Vertretung runs: found when that is activated.
CREATE FUNCTION fall.oeffne_spaeter_gedeckte() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE e record;
BEGIN
  FOR e IN SELECT c.id, c.akte_id, c.gueltig_von FROM fall.liste_absprache_akten(NEW.id) l
      JOIN fall.einwilligung c ON c.mandant_id = NEW.mandant_id AND c.akte_id = l AND c.zweck = 'SCHWEIGEPFLICHT' AND c.entscheidung = 'ERTEILT'
     WHERE c.empfaenger_mandant_id IS NOT NULL AND c.widerrufen_am IS NULL
       AND c.gueltig_von > greatest(NEW.aktiv_von, kontext.stichtag()) AND c.gueltig_von <= NEW.aktiv_bis
     ORDER BY c.gueltig_von, c.id LOOP
    PERFORM fall.oeffne_gedeckte_akte(NEW.id, e.akte_id, e.id, e.gueltig_von);
  END LOOP;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION fall.oeffne_spaeter_gedeckte() IS
  'With an activation: opens Akten whose consent begins while the Vertretung runs, each from that day on (Art. 6 Abs. 1 a DSGVO, DP-C-08).';
CREATE CONSTRAINT TRIGGER spaeter_gedeckt AFTER UPDATE OF aktiv_von ON fall.vertretung_absprache
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.aktiv_von IS NOT NULL AND OLD.aktiv_von IS DISTINCT FROM NEW.aktiv_von)
  EXECUTE FUNCTION fall.oeffne_spaeter_gedeckte();
REVOKE ALL ON FUNCTION fall.oeffne_spaeter_gedeckte() FROM PUBLIC;
ALTER FUNCTION fall.oeffne_spaeter_gedeckte() OWNER TO kim_funktion;

-- ── What rested before resting was counted (migration 0045): derived from the Ereignisse ────────────────────────────
-- Every begin without a count of its own gets one in the quarter of its day, with its end if it has one; entered in the
-- quarter in which this runs, so that what was published before can still be told. Done again, it finds nothing.
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION fall.zaehle_ruhen_nach() RETURNS integer
  LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
  WITH folge AS (
    SELECT e.akte_id, e.art, e.lfd, e.wirksam_am AS von, lead(e.wirksam_am) OVER (PARTITION BY e.akte_id ORDER BY e.lfd) AS weiter
      FROM fall.ereignis e WHERE e.mandant_id = kontext.mandant_id() AND e.art IN ('RUHEND_GESETZT', 'FORTGEFUEHRT')
  ), beginne AS (
    SELECT f.akte_id, a.kommune_id, f.von,
           CASE WHEN f.weiter IS NOT NULL THEN f.weiter WHEN a.zustand <> 'RUHEND' THEN coalesce(a.abgeschlossen_am, a.zustand_seit) END AS bis,
           row_number() OVER (PARTITION BY f.akte_id ORDER BY f.lfd DESC) AS von_hinten
      FROM folge f JOIN fall.akte a ON a.mandant_id = kontext.mandant_id() AND a.id = f.akte_id WHERE f.art = 'RUHEND_GESETZT'
  ), gezaehlt AS (
    SELECT v.akte_id, v.art, sum(z.wert) AS anzahl FROM fall.akte_zaehlsatz v JOIN bericht.zaehlsatz z ON z.id = v.zaehlsatz_id
     WHERE v.mandant_id = kontext.mandant_id() AND v.art IN ('RUHEN_BEGINN', 'RUHEN_ENDE') GROUP BY 1, 2
  ), neu AS (
    -- Counted are the latest ones; what is missing lies before them.
    SELECT gen_random_uuid() AS id, b.akte_id, b.kommune_id, t.art, t.am
      FROM beginne b
      CROSS JOIN LATERAL (VALUES ('RUHEN_BEGINN', b.von, 0), ('RUHEN_ENDE', b.bis,
        CASE WHEN EXISTS (SELECT FROM beginne o WHERE o.akte_id = b.akte_id AND o.bis IS NULL) THEN 1 ELSE 0 END)) t(art, am, offen)
      LEFT JOIN gezaehlt g ON g.akte_id = b.akte_id AND g.art = t.art
     WHERE t.am IS NOT NULL AND b.von_hinten > coalesce(g.anzahl, 0) + t.offen
  ), saetze AS (
    INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
      SELECT n.id, s.standort_id, s.id, n.kommune_id, to_char(n.am, 'YYYY-"Q"Q'), to_char(current_date, 'YYYY-"Q"Q'), n.art, 1, '{}'
        FROM neu n JOIN stamm.mandant s ON s.id = kontext.mandant_id()
  ), verbunden AS (
    INSERT INTO fall.akte_zaehlsatz (mandant_id, akte_id, zaehlsatz_id, art)
      SELECT kontext.mandant_id(), n.akte_id, n.id, n.art FROM neu n RETURNING 1
  )
  SELECT count(*)::integer FROM verbunden
$$;
COMMENT ON FUNCTION fall.zaehle_ruhen_nach() IS
  'Counts in the acting Mandant what rested before resting was counted, from the Ereignisse; answers how many counts were missing. Migration 0051; nobody else may call it.';
REVOKE ALL ON FUNCTION fall.zaehle_ruhen_nach() FROM PUBLIC;
DO $$
DECLARE m uuid;
BEGIN
  FOR m IN SELECT s.id FROM stamm.mandant s LOOP
    PERFORM set_config('kim.mandant_id', m::text, true);
    PERFORM fall.zaehle_ruhen_nach();
  END LOOP;
  PERFORM set_config('kim.mandant_id', '', true);
END $$;
RESET ROLE;
REVOKE CREATE ON SCHEMA fall, protokoll, bericht FROM kim_funktion;

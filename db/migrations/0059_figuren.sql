-- Open points of case work: figures that do not shrink when an Akte is deleted (decision 12, LK-06); information that is bound to
-- its purpose or to a professional secret (DP-A-06, DP-E-03).

-- ── Auslastung and Warteliste: what a deleted Akte added to a month stays for a year ────────────────────────────────
CREATE TABLE bericht.auslastung_monat (
  mandant_id uuid NOT NULL,
  monat date NOT NULL CHECK (extract(day FROM monat) = 1),
  konto_id uuid NOT NULL,
  faelle_ende integer NOT NULL,
  kurz_ende integer NOT NULL,
  fall_tage integer NOT NULL,
  kurz_tage integer NOT NULL,
  begonnen integer NOT NULL,
  PRIMARY KEY (mandant_id, monat, konto_id)
);
COMMENT ON TABLE bericht.auslastung_monat IS
  'What deleted Akten had added to the Auslastung of a month, summed: Fälle and Kurzberatungen on its last day, their days, Kurzberatungen begun. Purpose: figures equal before and after a deletion (KP-10). No Akte, no person; one row for the Stelle and one for each account that was responsible. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16, deleted after twelve months.';
COMMENT ON COLUMN bericht.auslastung_monat.konto_id IS
  'Account that was responsible, as the Teamleitung sees it under „Auslastung“; all zeros: the Stelle as a whole. Löschklasse LK-16, twelve months.';
CREATE TABLE bericht.warten_monat (
  mandant_id uuid NOT NULL,
  monat date NOT NULL CHECK (extract(day FROM monat) = 1),
  ergebnis text NOT NULL CHECK (ergebnis IN ('AUFGENOMMEN', 'VERWIESEN', 'ZURUECKGEZOGEN', 'AKTE_BEENDET')),
  anzahl integer NOT NULL CHECK (anzahl > 0),
  tage integer NOT NULL CHECK (tage >= 0),
  PRIMARY KEY (mandant_id, monat, ergebnis)
);
COMMENT ON TABLE bericht.warten_monat IS
  'How often and after how many days waiting ended in a month in Akten that are deleted since, summed. Purpose: figures equal before and after a deletion (KP-10). No Akte, no person. Löschklasse LK-16, deleted after twelve months.';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['auslastung_monat', 'warten_monat'] LOOP
    EXECUTE format('ALTER TABLE bericht.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE bericht.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY funktion_lesen ON bericht.%I FOR SELECT TO kim_funktion USING (true)', t);
    EXECUTE format($p$CREATE POLICY lauf_merken ON bericht.%I FOR INSERT TO kim_funktion
      WITH CHECK ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id()))$p$, t);
    EXECUTE format($p$CREATE POLICY lauf_addieren ON bericht.%I FOR UPDATE TO kim_funktion
      USING ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id()))$p$, t);
    EXECUTE format($p$CREATE POLICY abgelaufen ON bericht.%I FOR ALL TO kim_loeschung
      USING (monat < ((SELECT kontext.stichtag()) - interval '12 months')::date) WITH CHECK (false)$p$, t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON bericht.%I TO kim_funktion', t);
    EXECUTE format('GRANT SELECT, DELETE ON bericht.%I TO kim_loeschung', t);
  END LOOP;
END $$;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- With the mark that begins a deletion and exactly once for each Akte; its accesses are still there. The same spans as in
-- zaehle_auslastung, month by month; an Akte that was still open counts until the day before.
CREATE FUNCTION bericht.merke_geloeschte() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO bericht.auslastung_monat AS m (mandant_id, monat, konto_id, faelle_ende, kurz_ende, fall_tage, kurz_tage, begonnen)
  WITH spanne AS (
    SELECT coalesce(NEW.aufgenommen_am, 'infinity') AS fall_von,
           least(NEW.loeschung_begonnen_am,
             CASE WHEN NEW.zustand IN ('RUHEND', 'NACHSORGE', 'GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
               THEN coalesce(NEW.abgeschlossen_am, NEW.zustand_seit) ELSE 'infinity' END) AS ende
  ), monate AS (
    SELECT q::date AS erster, (q + interval '1 month')::date AS danach
      FROM generate_series(date_trunc('month', greatest(NEW.begonnen_am::timestamp, NEW.loeschung_begonnen_am - interval '12 months')),
        date_trunc('month', NEW.loeschung_begonnen_am::timestamp), interval '1 month') q
  ), ruhezeiten AS (
    SELECT e.art, e.wirksam_am AS von, coalesce(lead(e.wirksam_am) OVER (ORDER BY e.lfd), 'infinity') AS bis
      FROM fall.ereignis e
     WHERE e.mandant_id = NEW.mandant_id AND e.akte_id = NEW.id AND e.art IN ('RUHEND_GESETZT', 'FORTGEFUEHRT')
  ), teile AS (
    SELECT 'KURZ' AS teil, NEW.begonnen_am AS von, least(s.fall_von, s.ende) AS bis,
           EXISTS (SELECT FROM fall.kurzberatung b WHERE b.mandant_id = NEW.mandant_id AND b.akte_id = NEW.id) AS begonnen, 1 AS gewicht
      FROM spanne s
    UNION ALL
    SELECT 'FALL', s.fall_von, s.ende, false, 1 FROM spanne s WHERE s.fall_von < s.ende
    UNION ALL
    SELECT 'FALL', r.von, least(r.bis, s.ende), false, -1
      FROM spanne s, ruhezeiten r WHERE s.fall_von < s.ende AND r.art = 'RUHEND_GESETZT' AND r.von < least(r.bis, s.ende)
  ), wer AS (
    SELECT '00000000-0000-0000-0000-000000000000'::uuid AS konto_id, NULL::date AS ab, 'infinity'::date AS bis
    UNION ALL
    SELECT z.konto_id, z.gueltig_von, coalesce(z.gueltig_bis + 1, 'infinity') FROM fall.akte_zugriff z
     WHERE z.mandant_id = NEW.mandant_id AND z.akte_id = NEW.id AND z.art = 'ZUSTAENDIG'
  ), zeilen AS (
    SELECT o.erster, o.danach, w.konto_id, t.teil, t.gewicht, greatest(t.von, w.ab) AS von, least(t.bis, w.bis) AS bis,
           t.begonnen AND t.von >= o.erster AND t.von < o.danach AND (w.ab IS NULL OR t.von >= w.ab) AND t.von < w.bis AS begonnen
      FROM monate o, wer w, teile t
     -- Who was responsible in a month, and while the Akte was there, counts as a head of it.
     WHERE greatest(w.ab, NEW.begonnen_am, o.erster) < least(w.bis, NEW.abgeschlossen_am + 1, o.danach)
  )
  SELECT NEW.mandant_id, z.erster, z.konto_id,
         coalesce(sum(z.gewicht) FILTER (WHERE z.teil = 'FALL' AND z.von < z.danach AND z.bis >= z.danach), 0),
         coalesce(sum(z.gewicht) FILTER (WHERE z.teil = 'KURZ' AND z.von < z.danach AND z.bis >= z.danach), 0),
         coalesce(sum(z.gewicht * greatest(0, least(z.bis, z.danach) - greatest(z.von, z.erster))) FILTER (WHERE z.teil = 'FALL'), 0),
         coalesce(sum(z.gewicht * greatest(0, least(z.bis, z.danach) - greatest(z.von, z.erster))) FILTER (WHERE z.teil = 'KURZ'), 0),
         count(*) FILTER (WHERE z.begonnen)
    FROM zeilen z GROUP BY 1, 2, 3
  ON CONFLICT (mandant_id, monat, konto_id) DO UPDATE SET
    faelle_ende = m.faelle_ende + EXCLUDED.faelle_ende, kurz_ende = m.kurz_ende + EXCLUDED.kurz_ende,
    fall_tage = m.fall_tage + EXCLUDED.fall_tage, kurz_tage = m.kurz_tage + EXCLUDED.kurz_tage,
    begonnen = m.begonnen + EXCLUDED.begonnen;

  INSERT INTO bericht.warten_monat AS m (mandant_id, monat, ergebnis, anzahl, tage)
  SELECT NEW.mandant_id, date_trunc('month', w.ende_am)::date, w.stand, count(*), sum(w.ende_am - w.seit)
    FROM fall.warteliste w
   WHERE w.mandant_id = NEW.mandant_id AND w.akte_id = NEW.id AND w.stand <> 'WARTET'
     AND w.ende_am >= date_trunc('month', NEW.loeschung_begonnen_am - interval '12 months')::date
   GROUP BY 1, 2, 3
  ON CONFLICT (mandant_id, monat, ergebnis) DO UPDATE SET anzahl = m.anzahl + EXCLUDED.anzahl, tage = m.tage + EXCLUDED.tage;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION bericht.merke_geloeschte() IS
  'Keeps what an Akte added to the months of Auslastung and Warteliste when its deletion begins. Part of a trigger; nobody calls it.';

CREATE OR REPLACE FUNCTION bericht.zaehle_auslastung(p_von date, p_bis date)
  RETURNS TABLE (traegerart text, konto_id uuid, faelle_heute bigint, kurz_heute bigint, faelle_stichtag bigint, kurz_stichtag bigint,
    fall_tage bigint, kurz_tage bigint, begonnen bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH akten AS (
    -- One branch for each reach: the condition on the role stands alone in it, so that the others are not even begun.
    -- An Akte whose deletion has begun is in bericht.auslastung_monat already.
    SELECT m.art AS traegerart, a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit,
           NULL::date AS ab, NULL::date AS bis
      FROM stamm.mandant m JOIN fall.akte a ON a.mandant_id = m.id AND a.loeschung_begonnen_am IS NULL
     WHERE kontext.stammrolle() = 'TEAMLEITUNG' AND m.id = kontext.mandant_id()
    UNION ALL
    SELECT m.art, a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit, NULL, NULL
      FROM stamm.mandant m JOIN fall.akte a ON a.mandant_id = m.id AND a.loeschung_begonnen_am IS NULL
     WHERE kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
    UNION ALL
    SELECT '', a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit,
           z.gueltig_von, coalesce(z.gueltig_bis + 1, 'infinity')
      -- OFFSET 0: each own Akte by its key; joined freely, every Akte of the Stelle would be read.
      FROM fall.akte_zugriff z CROSS JOIN LATERAL (SELECT * FROM fall.akte e
        WHERE e.mandant_id = z.mandant_id AND e.id = z.akte_id AND e.loeschung_begonnen_am IS NULL OFFSET 0) a
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
  ), geloescht AS (
    SELECT s.traegerart, nullif(g.konto_id, '00000000-0000-0000-0000-000000000000') AS konto_id, g.monat, g.faelle_ende, g.kurz_ende,
           g.fall_tage, g.kurz_tage, g.begonnen
      FROM (
        SELECT m.id, m.art AS traegerart FROM stamm.mandant m WHERE kontext.stammrolle() = 'TEAMLEITUNG' AND m.id = kontext.mandant_id()
        UNION ALL
        SELECT m.id, m.art FROM stamm.mandant m
         WHERE kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
        UNION ALL
        SELECT kontext.mandant_id(), '' WHERE kontext.stammrolle() = 'CASE_MANAGEMENT') s
      JOIN bericht.auslastung_monat g ON g.mandant_id = s.id AND g.monat BETWEEN p_von AND p_bis
     WHERE kontext.stammrolle() = 'TEAMLEITUNG'
        OR (kontext.stammrolle() = 'CASE_MANAGEMENT' AND g.konto_id = kontext.konto_id())
        OR (kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG') AND g.konto_id = '00000000-0000-0000-0000-000000000000')
  ), alle AS (
    SELECT s.traegerart, s.konto_id,
           CASE WHEN s.teil = 'FALL' AND s.von <= kontext.stichtag() AND s.bis > kontext.stichtag() THEN s.gewicht END AS faelle_heute,
           CASE WHEN s.teil = 'KURZ' AND s.von <= kontext.stichtag() AND s.bis > kontext.stichtag() THEN s.gewicht END AS kurz_heute,
           CASE WHEN s.teil = 'FALL' AND s.von <= p_bis AND s.bis > p_bis THEN s.gewicht END AS faelle_stichtag,
           CASE WHEN s.teil = 'KURZ' AND s.von <= p_bis AND s.bis > p_bis THEN s.gewicht END AS kurz_stichtag,
           CASE WHEN s.teil = 'FALL' THEN s.gewicht * greatest(0, least(s.bis, p_bis + 1) - greatest(s.von, p_von)) END AS fall_tage,
           CASE WHEN s.teil = 'KURZ' THEN s.gewicht * greatest(0, least(s.bis, p_bis + 1) - greatest(s.von, p_von)) END AS kurz_tage,
           CASE WHEN s.begonnen THEN 1 END AS begonnen
      FROM zeilen s
    UNION ALL
    SELECT g.traegerart, g.konto_id, NULL, NULL,
           CASE WHEN g.monat = date_trunc('month', p_bis)::date THEN g.faelle_ende END,
           CASE WHEN g.monat = date_trunc('month', p_bis)::date THEN g.kurz_ende END, g.fall_tage, g.kurz_tage, g.begonnen
      FROM geloescht g
  )
  SELECT a.traegerart, a.konto_id, coalesce(sum(a.faelle_heute), 0), coalesce(sum(a.kurz_heute), 0), coalesce(sum(a.faelle_stichtag), 0),
         coalesce(sum(a.kurz_stichtag), 0), coalesce(sum(a.fall_tage), 0), coalesce(sum(a.kurz_tage), 0), coalesce(sum(a.begonnen), 0)
    FROM alle a GROUP BY 1, 2
$$;
COMMENT ON FUNCTION bericht.zaehle_auslastung(date, date) IS
  'Open Kurzberatungen and active Fälle today, on the last day and as days of full months, and Kurzberatungen begun in them, those of deleted Akten among them. Numbers only. Purpose: Auslastung (KP-10).';

-- Heads behind the Auslastung of a Standort, for the rule on small groups: equal before and after a deletion as well.
CREATE FUNCTION bericht.zaehle_auslastung_koepfe(p_von date, p_bis date) RETURNS TABLE (traegerart text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH stellen AS (
    SELECT m.id, m.art FROM stamm.mandant m
     WHERE m.standort_id = kontext.standort_id() AND kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG')
  ), arbeit AS (
    SELECT s.art, z.konto_id
      FROM stellen s
      JOIN fall.akte a ON a.mandant_id = s.id AND a.loeschung_begonnen_am IS NULL
      JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
     WHERE z.art = 'ZUSTAENDIG'
       AND greatest(z.gueltig_von, a.begonnen_am, p_von) <= least(z.gueltig_bis, a.abgeschlossen_am, p_bis)
    UNION ALL
    SELECT s.art, g.konto_id FROM stellen s JOIN bericht.auslastung_monat g ON g.mandant_id = s.id
     WHERE g.monat BETWEEN p_von AND p_bis AND g.konto_id <> '00000000-0000-0000-0000-000000000000'
  )
  SELECT arbeit.art, count(DISTINCT arbeit.konto_id) FROM arbeit GROUP BY 1
$$;
COMMENT ON FUNCTION bericht.zaehle_auslastung_koepfe(date, date) IS
  'How many Case Manager:innen were responsible for Akten in full months, per kind of Rechtsträger, those of deleted Akten among them. Numbers only. Purpose: no control of single employees (§ 72 LPVG NRW).';
REVOKE ALL ON FUNCTION bericht.zaehle_auslastung_koepfe(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_auslastung_koepfe(date, date) TO kim_bericht;

CREATE OR REPLACE FUNCTION bericht.zaehle_warteliste(p_von date, p_bis date)
  RETURNS TABLE (art text, anzahl bigint, ueberfaellig bigint, tage bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH stellen AS (
    SELECT m.id FROM stamm.mandant m
     WHERE kontext.stammrolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') AND m.id = kontext.mandant_id()
    UNION ALL
    SELECT m.id FROM stamm.mandant m
     WHERE kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
  ), wartende AS (
    SELECT w.dringlichkeit, w.naechster_blick, w.seit, w.ohne_sprachmittlung
      FROM stellen s JOIN fall.warteliste w ON w.mandant_id = s.id AND w.stand = 'WARTET'
      JOIN fall.akte a ON a.mandant_id = w.mandant_id AND a.id = w.akte_id
     WHERE a.zustand IN ('KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN')
  ), beendet AS (
    -- The Akte by its key: one whose deletion has begun is in bericht.warten_monat already.
    SELECT w.stand, 1 AS anzahl, w.ende_am - w.seit AS tage
      FROM stellen s JOIN fall.warteliste w ON w.mandant_id = s.id AND w.stand <> 'WARTET'
     WHERE w.ende_am BETWEEN p_von AND p_bis
       AND (SELECT a.loeschung_begonnen_am IS NULL FROM fall.akte a WHERE a.mandant_id = w.mandant_id AND a.id = w.akte_id)
    UNION ALL
    SELECT g.ergebnis, g.anzahl, g.tage FROM stellen s JOIN bericht.warten_monat g ON g.mandant_id = s.id
     WHERE g.monat BETWEEN p_von AND p_bis
  )
  SELECT w.dringlichkeit, count(*), count(*) FILTER (WHERE w.naechster_blick < kontext.stichtag()),
         coalesce(sum(kontext.stichtag() - w.seit), 0)
    FROM wartende w GROUP BY 1
  UNION ALL
  SELECT 'OHNE_SPRACHMITTLUNG', count(*), 0, coalesce(sum(kontext.stichtag() - w.seit), 0)
    FROM wartende w WHERE w.ohne_sprachmittlung
  UNION ALL
  SELECT b.stand, sum(b.anzahl), 0, sum(b.tage) FROM beendet b GROUP BY 1
$$;
COMMENT ON FUNCTION bericht.zaehle_warteliste(date, date) IS
  'Waiting for Case Management by urgency, and ended between the first day of a month and today by result, each with its days, those of deleted Akten among them. Numbers only. Purpose: Auslastung (KP-10).';

RESET ROLE;
CREATE TRIGGER merke_geloeschte AFTER UPDATE OF loeschung_begonnen_am ON fall.akte
  FOR EACH ROW WHEN (OLD.loeschung_begonnen_am IS NULL AND NEW.loeschung_begonnen_am IS NOT NULL)
  EXECUTE FUNCTION bericht.merke_geloeschte();
REVOKE ALL ON FUNCTION bericht.merke_geloeschte() FROM PUBLIC;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

-- ── Where something came from: §§ 76, 78 SGB X ──────────────────────────────────────────────────────────────────────
CREATE TABLE fall.herkunft (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  kontakt_id uuid,
  art text NOT NULL CHECK (art IN ('SOZIALLEISTUNGSTRAEGER', 'GEHEIMNISTRAEGER')),
  eingang text NOT NULL CHECK (eingang IN ('KONTAKT', 'SCHREIBEN')),
  am date NOT NULL,
  siegel bytea NOT NULL,
  aufgehoben_am date CHECK (aufgehoben_am >= am),
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (mandant_id, kontakt_id) REFERENCES fall.kontakt (mandant_id, id) ON DELETE CASCADE,
  CHECK ((eingang = 'KONTAKT') = (kontakt_id IS NOT NULL))
);
COMMENT ON TABLE fall.herkunft IS
  'Information in an Akte that came from a Sozialleistungsträger (bound to its purpose, § 78 SGB X) or from a person with a professional secret (§ 76 SGB X, § 203 StGB). Purpose: no onward transfer unseen. Basis: that of the Akte (Art. 6 Abs. 1 a DSGVO), § 78 SGB X. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.herkunft.kontakt_id IS 'Contact in which it was said; NULL: a letter or a paper.';
COMMENT ON COLUMN fall.herkunft.art IS 'SOZIALLEISTUNGSTRAEGER: zweckbindung78. GEHEIMNISTRAEGER: geheimnistraegerQuelle.';
COMMENT ON COLUMN fall.herkunft.siegel IS 'Stelle, what it is, for what it was told, why a mark was taken back; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.herkunft.aufgehoben_am IS 'Marked by mistake; from then on it guards nothing.';
COMMENT ON COLUMN fall.herkunft.erfasst_von IS 'Account that marked it. Löschklasse LK-03.';
CREATE INDEX herkunft_akte ON fall.herkunft (mandant_id, akte_id);
CREATE INDEX herkunft_kontakt ON fall.herkunft (mandant_id, kontakt_id) WHERE kontakt_id IS NOT NULL;
DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = herkunft.mandant_id AND z.akte_id = herkunft.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) $p$;
BEGIN
  ALTER TABLE fall.herkunft ENABLE ROW LEVEL SECURITY;
  ALTER TABLE fall.herkunft FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.herkunft FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.herkunft FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.herkunft FOR UPDATE TO kim_fall USING (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.herkunft TO kim_fall;
GRANT UPDATE (siegel, aufgehoben_am, version) ON fall.herkunft TO kim_fall;

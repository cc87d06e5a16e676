-- Access to the Case Management, its second half: how full it is (caseload per VZÄ beside the published guide values).

-- ── Target values of a KIM-Standort ─────────────────────────────────────────────────────────────────────────────────
CREATE TABLE stamm.auslastung_zielwert (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  faelle smallint NOT NULL CHECK (faelle BETWEEN 1 AND 500),
  kurzberatungen_von smallint NOT NULL CHECK (kurzberatungen_von BETWEEN 1 AND 500),
  kurzberatungen_bis smallint NOT NULL CHECK (kurzberatungen_bis BETWEEN kurzberatungen_von AND 500),
  akten_von smallint NOT NULL CHECK (akten_von BETWEEN 1 AND 500),
  akten_bis smallint NOT NULL CHECK (akten_bis BETWEEN akten_von AND 500),
  grund text NOT NULL CHECK (char_length(grund) BETWEEN 1 AND 200),
  gueltig_von date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  erfasst_von uuid NOT NULL
);
COMMENT ON TABLE stamm.auslastung_zielwert IS
  'Target values of a KIM-Standort per VZÄ from a day on, in place of the published guide values (KP-10). Never changed, a new row follows. Guidance, never a block. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse: none.';
COMMENT ON COLUMN stamm.auslastung_zielwert.faelle IS 'At most so many active Fälle at the same time per VZÄ [L3311].';
COMMENT ON COLUMN stamm.auslastung_zielwert.kurzberatungen_von IS 'Kurzberatungen begun per month and VZÄ, lower end [L3311].';
COMMENT ON COLUMN stamm.auslastung_zielwert.akten_von IS 'Fälle and Kurzberatungen together per VZÄ, lower end of the guide value of the ministry [L3309].';
COMMENT ON COLUMN stamm.auslastung_zielwert.grund IS 'Why the Standort departs from the published values: a resolution, a concept. No personal data.';
COMMENT ON COLUMN stamm.auslastung_zielwert.erfasst_von IS 'Account that set it; stays as a pseudonym. Löschklasse: none.';
CREATE INDEX auslastung_zielwert_standort ON stamm.auslastung_zielwert (standort_id, gueltig_von);

ALTER TABLE stamm.auslastung_zielwert ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.auslastung_zielwert FORCE ROW LEVEL SECURITY;
CREATE POLICY anwenden ON stamm.auslastung_zielwert FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY festlegen ON stamm.auslastung_zielwert FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND erfasst_von = (SELECT kontext.konto_id())
    AND gueltig_von >= (SELECT kontext.stichtag()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT ON stamm.auslastung_zielwert TO kim_bericht;
GRANT INSERT ON stamm.auslastung_zielwert TO kim_foerderung;

-- ── Counts of a period ──────────────────────────────────────────────────────────────────────────────────────────────
CREATE POLICY funktion_zaehlen ON fall.kurzberatung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, akte_id) ON fall.kurzberatung TO kim_funktion;
CREATE POLICY funktion_summe ON foerderung.stelle FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_summe ON foerderung.besetzung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (id, mandant_id) ON foerderung.stelle TO kim_funktion;
GRANT SELECT (standort_id, baustein, stelle_id, vzae, gueltig_von, gueltig_bis, ersetzt_am) ON foerderung.besetzung TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- An Akte is a Kurzberatung from its first day until the Aufnahme, a Fall from then until its end. Days, so that an
-- average of a period comes of it. What rests or has ended counts until the day before. Teamleitung: the Stelle and each
-- colleague; Case Management: oneself; Koordination and Leitung: sums per kind of Rechtsträger, nobody.
CREATE FUNCTION bericht.zaehle_auslastung(p_von date, p_bis date)
  RETURNS TABLE (traegerart text, konto_id uuid, faelle_heute bigint, kurz_heute bigint, faelle_stichtag bigint, kurz_stichtag bigint,
    fall_tage bigint, kurz_tage bigint, begonnen bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH akten AS (
    -- One branch for each reach: the condition on the role stands alone in it, so that the others are not even begun.
    SELECT m.art AS traegerart, a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit,
           NULL::date AS ab, NULL::date AS bis
      FROM stamm.mandant m JOIN fall.akte a ON a.mandant_id = m.id
     WHERE kontext.rolle() = 'TEAMLEITUNG' AND m.id = kontext.mandant_id()
    UNION ALL
    SELECT m.art, a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit, NULL, NULL
      FROM stamm.mandant m JOIN fall.akte a ON a.mandant_id = m.id
     WHERE kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
    UNION ALL
    SELECT '', a.mandant_id, a.id, a.begonnen_am, a.aufgenommen_am, a.abgeschlossen_am, a.zustand, a.zustand_seit,
           z.gueltig_von, coalesce(z.gueltig_bis + 1, 'infinity')
      -- OFFSET 0: each own Akte by its key; joined freely, every Akte of the Stelle would be read.
      FROM fall.akte_zugriff z CROSS JOIN LATERAL (SELECT * FROM fall.akte e
        WHERE e.mandant_id = z.mandant_id AND e.id = z.akte_id OFFSET 0) a
     WHERE kontext.rolle() = 'CASE_MANAGEMENT' AND z.mandant_id = kontext.mandant_id() AND z.konto_id = kontext.konto_id()
       AND z.art = 'ZUSTAENDIG'
  ), spannen AS (
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis, k.begonnen_am, coalesce(k.aufgenommen_am, 'infinity') AS fall_von,
           CASE WHEN k.zustand IN ('RUHEND', 'NACHSORGE', 'GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
             THEN coalesce(k.abgeschlossen_am, k.zustand_seit) ELSE 'infinity' END AS ende
      FROM akten k
  ), teile AS (
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis AS zugriff_bis, 'KURZ' AS teil, k.begonnen_am AS von, least(k.fall_von, k.ende) AS bis,
           -- Looked up for what began in the period alone: as EXISTS every Kurzberatung there is would be read.
           k.begonnen_am BETWEEN p_von AND p_bis AND coalesce((SELECT true FROM fall.kurzberatung b
             WHERE b.mandant_id = k.mandant_id AND b.akte_id = k.id), false) AS begonnen
      FROM spannen k WHERE k.ende >= p_von
    UNION ALL
    SELECT k.traegerart, k.mandant_id, k.id, k.ab, k.bis, 'FALL', k.fall_von, k.ende, false
      FROM spannen k WHERE k.ende >= p_von AND k.fall_von < k.ende
  ), zeilen AS (
    SELECT t.traegerart, NULL::uuid AS konto_id, t.teil, t.von, t.bis, t.begonnen
      FROM teile t WHERE kontext.rolle() IN ('TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG')
    UNION ALL
    SELECT t.traegerart, z.konto_id, t.teil, greatest(t.von, z.gueltig_von), least(t.bis, coalesce(z.gueltig_bis + 1, 'infinity')),
           t.begonnen AND t.von >= z.gueltig_von AND (z.gueltig_bis IS NULL OR t.von <= z.gueltig_bis)
      FROM teile t JOIN fall.akte_zugriff z ON z.mandant_id = t.mandant_id AND z.akte_id = t.id AND z.art = 'ZUSTAENDIG'
     WHERE kontext.rolle() = 'TEAMLEITUNG' AND z.mandant_id = kontext.mandant_id()
    UNION ALL
    SELECT t.traegerart, kontext.konto_id(), t.teil, greatest(t.von, t.ab), least(t.bis, t.zugriff_bis),
           t.begonnen AND t.von >= t.ab AND t.von < t.zugriff_bis
      FROM teile t WHERE kontext.rolle() = 'CASE_MANAGEMENT'
  )
  SELECT s.traegerart, s.konto_id,
         count(*) FILTER (WHERE s.teil = 'FALL' AND s.von <= kontext.stichtag() AND s.bis > kontext.stichtag()),
         count(*) FILTER (WHERE s.teil = 'KURZ' AND s.von <= kontext.stichtag() AND s.bis > kontext.stichtag()),
         count(*) FILTER (WHERE s.teil = 'FALL' AND s.von <= p_bis AND s.bis > p_bis),
         count(*) FILTER (WHERE s.teil = 'KURZ' AND s.von <= p_bis AND s.bis > p_bis),
         coalesce(sum(greatest(0, least(s.bis, p_bis + 1) - greatest(s.von, p_von))) FILTER (WHERE s.teil = 'FALL'), 0),
         coalesce(sum(greatest(0, least(s.bis, p_bis + 1) - greatest(s.von, p_von))) FILTER (WHERE s.teil = 'KURZ'), 0),
         count(*) FILTER (WHERE s.begonnen)
    FROM zeilen s GROUP BY 1, 2
$$;
COMMENT ON FUNCTION bericht.zaehle_auslastung(date, date) IS
  'Open Kurzberatungen and active Fälle today, on the last day and as days of a period, and Kurzberatungen begun in it. Numbers only. Purpose: Auslastung (KP-10).';
REVOKE ALL ON FUNCTION bericht.zaehle_auslastung(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_auslastung(date, date) TO kim_bericht;

-- Filled VZÄ of Baustein 2 in the own Standort, for the Teamleitung those of the own Stelle. A Stelle without Mandant is
-- that of the Standort itself. A Sammelmeldung covers the Standort as a whole: it says nothing about one Stelle in it.
CREATE FUNCTION bericht.lies_vzae(p_von date, p_bis date)
  RETURNS TABLE (traegerart text, sammelmeldung boolean, vzae_stichtag bigint, vzae_tage bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH eigen AS (
    SELECT CASE o.typ WHEN 'KREISFREIE_STADT' THEN 'KREISFREIE_STADT' ELSE 'KREISVERWALTUNG' END AS art
      FROM stamm.standort o WHERE o.id = kontext.standort_id()
  ), zeilen AS (
    SELECT CASE WHEN b.stelle_id IS NULL THEN NULL ELSE coalesce(m.art, e.art) END AS traegerart,
           b.stelle_id IS NULL AS sammelmeldung, b.vzae, b.gueltig_von, coalesce(b.gueltig_bis + 1, 'infinity') AS ende
      FROM foerderung.besetzung b CROSS JOIN eigen e
      LEFT JOIN foerderung.stelle s ON s.id = b.stelle_id
      LEFT JOIN stamm.mandant m ON m.id = s.mandant_id
     WHERE b.standort_id = kontext.standort_id() AND b.baustein = 2 AND b.ersetzt_am IS NULL
       AND b.gueltig_von <= p_bis AND (b.gueltig_bis IS NULL OR b.gueltig_bis >= p_von)
       AND (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
         OR (kontext.rolle() = 'TEAMLEITUNG' AND (b.stelle_id IS NULL OR s.mandant_id = kontext.mandant_id()
           OR (s.mandant_id IS NULL AND EXISTS (SELECT FROM stamm.mandant o WHERE o.id = kontext.mandant_id() AND o.art = e.art)))))
  )
  SELECT z.traegerart, z.sammelmeldung,
         coalesce(sum(z.vzae) FILTER (WHERE z.gueltig_von <= p_bis AND z.ende > p_bis), 0),
         coalesce(sum(z.vzae * greatest(0, least(z.ende, p_bis + 1) - greatest(z.gueltig_von, p_von))), 0)
    FROM zeilen z GROUP BY 1, 2
$$;
COMMENT ON FUNCTION bericht.lies_vzae(date, date) IS
  'Filled hundredths of a VZÄ of Baustein 2 on the last day of a period and as days of it, per kind of Rechtsträger; a Sammelmeldung by itself. Purpose: Auslastung (KP-10).';
REVOKE ALL ON FUNCTION bericht.lies_vzae(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_vzae(date, date) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

-- ── Waiting list ────────────────────────────────────────────────────────────────────────────────────────────────────
-- Who waits for Case Management: an entry of an Akte before the Aufnahme. Order and urgency are guidance for people; nothing
-- is taken on automatically. One open entry per Akte; what ended stays with its waiting time.
CREATE TABLE fall.warteliste (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  seit date NOT NULL,
  dringlichkeit text NOT NULL CHECK (dringlichkeit IN ('SOFORT', 'BALD', 'PLANBAR')),
  naechster_blick date NOT NULL CHECK (naechster_blick >= seit),
  stand text NOT NULL DEFAULT 'WARTET' CHECK (stand IN ('WARTET', 'AUFGENOMMEN', 'VERWIESEN', 'ZURUECKGEZOGEN', 'AKTE_BEENDET')),
  ende_am date CHECK (ende_am >= seit),
  siegel bytea NOT NULL,
  eingetragen_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  CHECK ((stand = 'WARTET') = (ende_am IS NULL))
);
COMMENT ON TABLE fall.warteliste IS
  'Waiting for Case Management: since when, how urgent, when somebody looks again, how it ended. Purpose: access to the Case Management where capacity is missing [L1389]. Basis: that of the Akte (Einwilligung Art. 6 Abs. 1 a DSGVO; Kurzberatung without name: no personal reference). Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.warteliste.siegel IS 'Reasons of the urgency; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.warteliste.eingetragen_von IS 'Account that put the person on the list. Löschklasse LK-03.';
CREATE UNIQUE INDEX warteliste_offen ON fall.warteliste (mandant_id, akte_id) WHERE stand = 'WARTET';
CREATE INDEX warteliste_akte ON fall.warteliste (mandant_id, akte_id);
CREATE INDEX warteliste_ende ON fall.warteliste (mandant_id, ende_am) WHERE stand <> 'WARTET';

DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = warteliste.mandant_id AND z.akte_id = warteliste.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) $p$;
BEGIN
  ALTER TABLE fall.warteliste ENABLE ROW LEVEL SECURITY;
  ALTER TABLE fall.warteliste FORCE ROW LEVEL SECURITY;
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.warteliste FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.warteliste FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.warteliste FOR UPDATE TO kim_fall USING (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.warteliste TO kim_fall;
GRANT UPDATE (dringlichkeit, naechster_blick, stand, ende_am, siegel, version) ON fall.warteliste TO kim_fall;

CREATE POLICY funktion_zaehlen ON fall.warteliste FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, akte_id, seit, dringlichkeit, naechster_blick, stand, ende_am) ON fall.warteliste TO kim_funktion;
GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION bericht.zaehle_warteliste(p_von date, p_bis date)
  RETURNS TABLE (art text, anzahl bigint, ueberfaellig bigint, tage bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH stellen AS (
    SELECT m.id FROM stamm.mandant m
     WHERE kontext.rolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') AND m.id = kontext.mandant_id()
    UNION ALL
    SELECT m.id FROM stamm.mandant m
     WHERE kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
  )
  SELECT w.dringlichkeit, count(*), count(*) FILTER (WHERE w.naechster_blick < kontext.stichtag()),
         coalesce(sum(kontext.stichtag() - w.seit), 0)
    FROM stellen s JOIN fall.warteliste w ON w.mandant_id = s.id AND w.stand = 'WARTET'
    JOIN fall.akte a ON a.mandant_id = w.mandant_id AND a.id = w.akte_id
   WHERE a.zustand IN ('KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN')
   GROUP BY 1
  UNION ALL
  SELECT w.stand, count(*), 0, coalesce(sum(w.ende_am - w.seit), 0)
    FROM stellen s JOIN fall.warteliste w ON w.mandant_id = s.id AND w.stand <> 'WARTET'
   WHERE w.ende_am BETWEEN p_von AND p_bis
   GROUP BY 1
$$;
COMMENT ON FUNCTION bericht.zaehle_warteliste(date, date) IS
  'Waiting for Case Management by urgency, and ended between two days by result, each with its days. Numbers only. Purpose: Auslastung (KP-10).';
REVOKE ALL ON FUNCTION bericht.zaehle_warteliste(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_warteliste(date, date) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

-- ── Collective entries ──────────────────────────────────────────────────────────────────────────────────────────────
-- What reaches many people without anybody being recorded: numbers alone. Counted for itself, never as Kontakt or Fall.
-- Never changed: a correction replaces the row by a new one.
CREATE TABLE fall.sammeleintrag (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('SPRECHSTUNDE', 'GRUPPENVERANSTALTUNG', 'BRIEFAKTION', 'AUFSUCHENDE_ARBEIT')),
  am date NOT NULL,
  ort text NOT NULL CHECK (char_length(ort) BETWEEN 1 AND 80),
  themen text[] NOT NULL CHECK (cardinality(themen) <= 20),
  sprachen text[] NOT NULL CHECK (cardinality(sprachen) <= 20),
  erreicht integer CHECK (erreicht BETWEEN 0 AND 100000),
  gekommen integer CHECK (gekommen BETWEEN 0 AND 100000),
  kurzberatungen integer NOT NULL CHECK (kurzberatungen BETWEEN 0 AND 1000),
  vorgaenger_id uuid,
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  ersetzt_am timestamptz CHECK (ersetzt_am >= erfasst_am),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, vorgaenger_id) REFERENCES fall.sammeleintrag (mandant_id, id),
  CHECK (erreicht IS NOT NULL OR gekommen IS NOT NULL)
);
COMMENT ON TABLE fall.sammeleintrag IS
  'Open Sprechstunde, group event, letter action, aufsuchende Arbeit: day, place, numbers. Nobody is recorded. Purpose: showing the work that reaches people without an Akte [L1192, L1235, L1374]. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN fall.sammeleintrag.ort IS 'Place or event in a few words, without persons; what looks like one is refused. No personal data.';
COMMENT ON COLUMN fall.sammeleintrag.erreicht IS 'Written to, invited or spoken to. NULL: nobody was counted.';
COMMENT ON COLUMN fall.sammeleintrag.kurzberatungen IS 'How many Kurzberatungen came of it, as a number: no link to an Akte.';
COMMENT ON COLUMN fall.sammeleintrag.erfasst_von IS 'Account that recorded it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN fall.sammeleintrag.ersetzt_am IS 'From then on the row no longer counts: corrected by a newer one, or taken back.';
CREATE INDEX sammeleintrag_am ON fall.sammeleintrag (mandant_id, am) WHERE ersetzt_am IS NULL;

ALTER TABLE fall.sammeleintrag ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.sammeleintrag FORCE ROW LEVEL SECURITY;
CREATE POLICY stelle_lesen ON fall.sammeleintrag FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY stelle_anlegen ON fall.sammeleintrag FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND erfasst_von = (SELECT kontext.konto_id()));
CREATE POLICY stelle_ersetzen ON fall.sammeleintrag FOR UPDATE TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT' AND ersetzt_am IS NULL)
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND ersetzt_am IS NOT NULL);
GRANT SELECT, INSERT ON fall.sammeleintrag TO kim_fall;
GRANT UPDATE (ersetzt_am) ON fall.sammeleintrag TO kim_fall;

CREATE POLICY funktion_zaehlen ON fall.sammeleintrag FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, art, am, erreicht, gekommen, kurzberatungen, ersetzt_am) ON fall.sammeleintrag TO kim_funktion;
GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION bericht.zaehle_sammeleintraege(p_von date, p_bis date)
  RETURNS TABLE (art text, anzahl bigint, erreicht bigint, gekommen bigint, kurzberatungen bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.art, count(*), coalesce(sum(s.erreicht), 0), coalesce(sum(s.gekommen), 0), coalesce(sum(s.kurzberatungen), 0)
    FROM stamm.mandant m JOIN fall.sammeleintrag s ON s.mandant_id = m.id
   WHERE s.am BETWEEN p_von AND p_bis AND s.ersetzt_am IS NULL
     AND ((kontext.rolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') AND m.id = kontext.mandant_id())
       OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()))
   GROUP BY 1
$$;
COMMENT ON FUNCTION bericht.zaehle_sammeleintraege(date, date) IS
  'Collective entries of the own Stelle or the own Standort between two days, per kind. Numbers only. Purpose: showing work without an Akte.';
REVOKE ALL ON FUNCTION bericht.zaehle_sammeleintraege(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_sammeleintraege(date, date) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

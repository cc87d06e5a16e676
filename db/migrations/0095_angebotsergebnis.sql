-- What became of the Verweise to an Angebot, as protected numbers beside it. Counted once a quarter from the Verweise, rounded by the
-- application before anything is stored; the domain of the directory reads these numbers and no Verweis. And gaps of the directory as
-- Systemhinweise.

CREATE TABLE steuerung.angebot_ergebnislauf (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  quartal text NOT NULL CHECK (quartal ~ '^20[0-9]{2}-Q[1-4]$'),
  von date NOT NULL,
  bis date NOT NULL,
  am date NOT NULL,
  verweise integer CHECK (verweise >= 0 AND verweise % 5 = 0),
  verdeckt integer CHECK (verdeckt >= 0 AND verdeckt % 5 = 0),
  PRIMARY KEY (standort_id),
  CHECK (von <= bis AND bis <= am AND (verweise IS NULL) = (verdeckt IS NULL))
);
COMMENT ON TABLE steuerung.angebot_ergebnislauf IS
  'Last count of what became of the Verweise to the Angebote of a Standort: period, day, and how many of them belong to Angebote with too few to be shown. Rounded to five, empty: too few. Purpose: results flow back to the directory (Handlungskonzept 2.2, VB-02). No personal data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';

CREATE TABLE steuerung.angebot_ergebnis (
  standort_id uuid NOT NULL,
  angebot_id uuid NOT NULL,
  von date NOT NULL,
  bis date NOT NULL,
  am date NOT NULL,
  verweise integer NOT NULL CHECK (verweise >= 10 AND verweise % 5 = 0),
  angekommen integer NOT NULL CHECK (angekommen >= 0 AND angekommen % 5 = 0),
  kein_platz integer NOT NULL CHECK (kein_platz >= 0 AND kein_platz % 5 = 0),
  abgewiesen integer NOT NULL CHECK (abgewiesen >= 0 AND abgewiesen % 5 = 0),
  nicht_erreicht integer NOT NULL CHECK (nicht_erreicht >= 0 AND nicht_erreicht % 5 = 0),
  offen integer NOT NULL CHECK (offen >= 0 AND offen % 5 = 0),
  PRIMARY KEY (standort_id, angebot_id),
  FOREIGN KEY (standort_id, angebot_id) REFERENCES steuerung.angebot (standort_id, id),
  CHECK (von <= bis AND bis <= am)
);
COMMENT ON TABLE steuerung.angebot_ergebnis IS
  'What became of the Verweise to an Angebot in a period: each number rounded to five for itself (STAT-05), only where there are enough Verweise of enough Case Manager:innen. Frozen until the next quarter. Purpose: results flow back to the directory (Handlungskonzept 2.2, VB-02). No personal data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebot_ergebnis.offen IS 'No answer yet, withdrawn, or a result that says neither.';

DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['angebot_ergebnislauf', 'angebot_ergebnis'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('CREATE POLICY funktion ON steuerung.%I FOR ALL TO kim_funktion USING (true) WITH CHECK (true)', tabelle);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON steuerung.%I TO kim_funktion', tabelle);
  END LOOP;
END $$;
-- Like the Angebot itself: read by staff of every Standort, written by nobody of them.
CREATE POLICY lesen ON steuerung.angebot_ergebnis FOR SELECT TO kim_steuerung
  USING ((SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY lesen ON steuerung.angebot_ergebnislauf FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT ON steuerung.angebot_ergebnis, steuerung.angebot_ergebnislauf TO kim_steuerung;

CREATE INDEX verweis_angebot ON fall.verweis (vermittelt_am) WHERE angebot_id IS NOT NULL AND vermittelt_am IS NOT NULL;
-- For the count alone.
CREATE POLICY angebotsergebnis ON fall.verweis FOR SELECT TO kim_funktion USING ((SELECT kontext.systemkonto()) = 'bericht');

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION bericht.liste_ergebnisstandorte(p_quartal text) RETURNS TABLE (standort_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id FROM stamm.standort o
   WHERE kontext.systemkonto() = 'bericht'
     AND NOT EXISTS (SELECT 1 FROM steuerung.angebot_ergebnislauf l WHERE l.standort_id = o.id AND l.quartal >= p_quartal)
$$;
COMMENT ON FUNCTION bericht.liste_ergebnisstandorte(text) IS 'Standorte whose Angebote have no numbers of this quarter yet. For the job alone.';
REVOKE ALL ON FUNCTION bericht.liste_ergebnisstandorte(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.liste_ergebnisstandorte(text) TO kim_bericht;

-- What is known last of a Verweis says where it belongs: the result before the answer, the answer before the state.
CREATE FUNCTION bericht.zaehle_angebotsergebnisse(p_von date, p_bis date)
  RETURNS TABLE (standort_id uuid, angebot_id uuid, konto_id uuid, ausgang text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.standort_id, a.id, v.angelegt_von,
         CASE WHEN v.ergebnis IN ('HILFE_BEGONNEN', 'ANLIEGEN_GEKLAERT') THEN 'ANGEKOMMEN'
              WHEN v.ergebnis = 'WARTELISTE' THEN 'KEIN_PLATZ'
              WHEN v.ergebnis = 'KEIN_ANGEBOT' THEN 'ABGEWIESEN'
              WHEN v.ergebnis = 'NICHT_ERSCHIENEN' THEN 'NICHT_ERREICHT'
              WHEN v.abweisungsgrund = 'KEINE_KAPAZITAET' THEN 'KEIN_PLATZ'
              WHEN v.abweisungsgrund IS NOT NULL OR v.zustand = 'ABGEWIESEN' THEN 'ABGEWIESEN'
              WHEN v.zustand = 'ANGENOMMEN' THEN 'ANGEKOMMEN'
              WHEN v.zustand = 'NICHT_ERREICHT' THEN 'NICHT_ERREICHT'
              ELSE 'OFFEN' END, count(*)
    FROM fall.verweis v JOIN steuerung.angebot a ON a.id = v.angebot_id
   WHERE kontext.systemkonto() = 'bericht' AND v.angebot_id IS NOT NULL AND v.vermittelt_am BETWEEN p_von AND p_bis
     AND v.zustand NOT IN ('VORGESCHLAGEN', 'EINGEWILLIGT', 'ABGELEHNT')
   GROUP BY 1, 2, 3, 4
$$;
COMMENT ON FUNCTION bericht.zaehle_angebotsergebnisse(date, date) IS
  'Verweise that went out to an Angebot between two days, by who made them and what became of them: counts alone, of no Akte. For the job alone, which protects them before it stores anything.';
REVOKE ALL ON FUNCTION bericht.zaehle_angebotsergebnisse(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_angebotsergebnisse(date, date) TO kim_bericht;

CREATE FUNCTION bericht.schreibe_angebotsergebnisse(p_quartal text, p_von date, p_bis date, p_am date, p_laeufe jsonb, p_zeilen jsonb) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  neue uuid[];
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'bericht' THEN
    RETURN 0;
  END IF;
  PERFORM pg_advisory_xact_lock(95);
  -- Frozen: a quarter that has been counted is never counted again.
  SELECT array_agg(s.standort_id) INTO neue
    FROM bericht.liste_ergebnisstandorte(p_quartal) s
    JOIN jsonb_to_recordset(p_laeufe) l(standort uuid) ON l.standort = s.standort_id;
  DELETE FROM steuerung.angebot_ergebnis e WHERE e.standort_id = ANY (neue);
  DELETE FROM steuerung.angebot_ergebnislauf l WHERE l.standort_id = ANY (neue);
  INSERT INTO steuerung.angebot_ergebnislauf (standort_id, quartal, von, bis, am, verweise, verdeckt)
    SELECT l.standort, p_quartal, p_von, p_bis, p_am, l.verweise, l.verdeckt
      FROM jsonb_to_recordset(p_laeufe) l(standort uuid, verweise integer, verdeckt integer) WHERE l.standort = ANY (neue);
  INSERT INTO steuerung.angebot_ergebnis (standort_id, angebot_id, von, bis, am, verweise, angekommen, kein_platz, abgewiesen, nicht_erreicht, offen)
    SELECT z.standort, z.angebot, p_von, p_bis, p_am, z.verweise, z.angekommen, z.kein_platz, z.abgewiesen, z.nicht_erreicht, z.offen
      FROM jsonb_to_recordset(p_zeilen) z(standort uuid, angebot uuid, verweise integer, angekommen integer, kein_platz integer,
        abgewiesen integer, nicht_erreicht integer, offen integer) WHERE z.standort = ANY (neue);
  RETURN coalesce(cardinality(neue), 0);
END $$;
COMMENT ON FUNCTION bericht.schreibe_angebotsergebnisse(text, date, date, date, jsonb, jsonb) IS
  'Puts the protected numbers of a quarter in place of those before, for each Standort that has none of it; answers how many Standorte that were. For the job alone.';
REVOKE ALL ON FUNCTION bericht.schreibe_angebotsergebnisse(text, date, date, date, jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.schreibe_angebotsergebnisse(text, date, date, date, jsonb, jsonb) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

-- ── A gap of the overview becomes a Systemhinweis (4.1 melden: Koordination) ────────────────────────────────────────
-- It comes from the directory and not out of an Akte, so there is nobody behind it to be asked back.
ALTER TABLE steuerung.systemhinweis ADD COLUMN herkunft text NOT NULL DEFAULT 'AKTE' CHECK (herkunft IN ('AKTE', 'UEBERBLICK'));
ALTER TABLE steuerung.systemhinweis ADD CONSTRAINT systemhinweis_ueberblick
  CHECK (herkunft = 'AKTE' OR (gemeldet_von IS NOT NULL AND tage_verloren IS NULL AND inhalt IS NOT NULL));
COMMENT ON COLUMN steuerung.systemhinweis.herkunft IS
  'AKTE: out of the case work. UEBERBLICK: a gap in the directory, by the Koordination in its own name; its text is put together from codes. No personal data.';
CREATE POLICY anlegen ON steuerung.systemhinweis FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND herkunft = 'UEBERBLICK' AND gemeldet_von = (SELECT kontext.konto_id()) AND zustand = 'NEU' AND version = 1);
GRANT INSERT ON steuerung.systemhinweis TO kim_steuerung;

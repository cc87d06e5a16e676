-- Three small things: a consent opens a running Vertretung, the log is dropped in time, resting is counted.

-- A consent given while a Vertretung by another Stelle runs opens its Akte in its own transaction, as a withdrawal closes it
-- (decision 0026). Nobody has to activate anew.

ALTER TABLE fall.akte_zugriff ADD COLUMN absprache_id uuid;
COMMENT ON COLUMN fall.akte_zugriff.absprache_id IS
  'Agreement whose running activation a later consent extended to this Akte; null: opened by the activation itself or one by one.';

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Takes back what an activation gave, and what consents added to it since. What the person gave itself stays.
CREATE OR REPLACE FUNCTION fall.beende_aktivierung(p_id uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  zugang record;
BEGIN
  SELECT a.vertretung_konto_id AS konto, a.aktiv_von, a.aktiv_bis, a.aktiviert_von INTO v FROM fall.vertretung_absprache a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_id;
  IF v.aktiv_von IS NULL OR v.aktiv_bis < kontext.stichtag() THEN RETURN; END IF;
  FOR zugang IN SELECT z.akte_id, z.gueltig_von FROM fall.akte_zugriff z
     WHERE z.mandant_id = kontext.mandant_id() AND z.konto_id = v.konto AND z.art = 'VERTRETUNG' AND z.gueltig_bis >= kontext.stichtag()
       AND (z.absprache_id = p_id OR (z.absprache_id IS NULL AND z.gueltig_von = v.aktiv_von AND z.erteilt_von = v.aktiviert_von))
     ORDER BY z.akte_id, z.gueltig_von LOOP
    PERFORM fall.schliesse_vertretung(zugang.akte_id, v.konto, zugang.gueltig_von);
  END LOOP;
  UPDATE fall.vertretung_absprache SET aktiv_von = NULL, aktiv_bis = NULL, aktiv_grund = NULL, aktiviert_von = NULL
   WHERE mandant_id = kontext.mandant_id() AND id = p_id;
END $$;
RESET ROLE;

-- At the end of the transaction, after the Ereignis of the consent: the timeline tells it in this order.
CREATE FUNCTION fall.oeffne_fremdvertretung() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  d record;
  tag date;
  ende date;
BEGIN
  FOR v IN SELECT a.id, a.vertretung_konto_id AS konto, a.aktiv_von, a.aktiv_bis, a.aktiv_grund, a.aktiviert_von
      FROM fall.vertretung_absprache a
     WHERE a.mandant_id = NEW.mandant_id AND a.beendet_am IS NULL AND a.aktiv_bis >= kontext.stichtag() ORDER BY a.id LOOP
    tag := greatest(v.aktiv_von, kontext.stichtag());
    CONTINUE WHEN fall.ist_case_manager(v.konto, tag, true) OR NOT fall.ist_case_manager(v.konto, tag, false)
      OR NEW.akte_id NOT IN (SELECT fall.liste_absprache_akten(v.id));
    SELECT f.einwilligung_id, f.bis INTO d FROM fall.finde_deckung(NEW.akte_id, v.konto, tag) f;
    -- Another one carries longer: then the Akte is open already.
    CONTINUE WHEN d.einwilligung_id IS DISTINCT FROM NEW.id;
    ende := least(v.aktiv_bis, d.bis);
    CONTINUE WHEN EXISTS (SELECT FROM fall.akte_zugriff z
      WHERE z.mandant_id = NEW.mandant_id AND z.akte_id = NEW.akte_id AND z.konto_id = v.konto AND z.gedeckt
        AND z.gueltig_von <= tag AND z.gueltig_bis >= ende);
    INSERT INTO fall.akte_zugriff AS z (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von,
      einwilligung_id, absprache_id)
    VALUES (NEW.mandant_id, NEW.akte_id, v.konto, 'VERTRETUNG', tag, ende, v.aktiv_grund, v.aktiviert_von, NEW.id, v.id)
    ON CONFLICT (mandant_id, akte_id, konto_id, gueltig_von) DO UPDATE
      SET gueltig_bis = EXCLUDED.gueltig_bis, einwilligung_id = EXCLUDED.einwilligung_id, rechtsgrundlage = NULL,
        absprache_id = EXCLUDED.absprache_id
      WHERE z.art = 'VERTRETUNG';
    PERFORM fall.schreibe_ereignis(NEW.akte_id, 'VERTRETUNG_ERTEILT', jsonb_build_object(
      'kontoId', v.konto, 'von', tag, 'bis', ende, 'grund', v.aktiv_grund, 'einwilligungId', NEW.id));
  END LOOP;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION fall.oeffne_fremdvertretung() IS
  'Opens an Akte to the deputies of another Stelle whose Vertretung runs, with the consent that names their Stelle (Art. 6 Abs. 1 a DSGVO, DP-C-08).';
CREATE CONSTRAINT TRIGGER fremdvertretung_oeffnet AFTER INSERT ON fall.einwilligung
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.zweck = 'SCHWEIGEPFLICHT' AND NEW.entscheidung = 'ERTEILT' AND NEW.empfaenger_mandant_id IS NOT NULL)
  EXECUTE FUNCTION fall.oeffne_fremdvertretung();
REVOKE ALL ON FUNCTION fall.oeffne_fremdvertretung() FROM PUBLIC;
ALTER FUNCTION fall.oeffne_fremdvertretung() OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

-- ── What the nightly run would drop from the log (LK-08), for its rehearsal ─────────────────────────────────────────
-- The same boundary as protokoll.loesche_abgelaufene: the end of the year after the entry, by the clock of the server.
CREATE FUNCTION protokoll.zaehle_abgelaufene() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
  SELECT count(*) FROM protokoll.eintrag e
   WHERE kontext.systemkonto() = 'loeschung' AND e.zeit < make_date(extract(year FROM clock_timestamp())::int - 1, 1, 1)
$$;
COMMENT ON FUNCTION protokoll.zaehle_abgelaufene() IS 'LK-08: how many log rows are past their time.';
REVOKE ALL ON FUNCTION protokoll.zaehle_abgelaufene() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.zaehle_abgelaufene() TO kim_loeschung;

-- ── Resting is counted as what it is (decision 12) ──────────────────────────────────────────────────────────────────
ALTER TABLE bericht.zaehlsatz DROP CONSTRAINT zaehlsatz_art_check;
ALTER TABLE bericht.zaehlsatz ADD CONSTRAINT zaehlsatz_art_check CHECK (art IN (
  'KURZBERATUNG_BEGINN', 'KURZBERATUNG_ENDE', 'FALL_BEGINN', 'FALL_ENDE', 'RUHEN_BEGINN', 'RUHEN_ENDE', 'NICHT_AUFGENOMMEN',
  'PERSON_BEGINN', 'KONTAKT', 'ASSESSMENT', 'ZIEL_VEREINBART', 'ZIEL_ERGEBNIS', 'SPRACHMITTLUNG', 'SPRACHMITTLUNG_UNGEDECKT',
  'VERFAHREN'));

-- Abgabe: Übergabe of an Akte to another verantwortliche Stelle (Handlungskonzept CP-09, IF-R3; AT-21, AT-22). Offered without
-- a name, accepted by a person there, handed over by an act of its own that a consent carries, taken into a new Akte there. Ids and
-- keys never move: the content is sealed anew for the Akte that the other Stelle opens, this one is closed. No policy spans two
-- Mandanten: the application has no right on fall.abgabe, the functions below see both sides and answer one.

CREATE TABLE fall.abgabe (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  an_mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  angeboten_von uuid NOT NULL,
  anlass text NOT NULL CHECK (anlass IN ('UMZUG', 'ZUSTAENDIGKEIT', 'TRAEGERWECHSEL', 'FACHLICH', 'WUNSCH')),
  zustand text NOT NULL DEFAULT 'ANGEBOTEN'
    CHECK (zustand IN ('ANGEBOTEN', 'ANGENOMMEN', 'ABGELEHNT', 'ZURUECKGEZOGEN', 'ABGELAUFEN', 'UEBERGEBEN', 'UEBERNOMMEN')),
  einwilligung_id uuid NOT NULL,
  angeboten_am date NOT NULL,
  frist date NOT NULL CHECK (frist >= angeboten_am),
  an_konto_id uuid,
  angenommen_am date,
  neue_akte_id uuid,
  uebergeben_am date,
  abholen_bis date CHECK (abholen_bis > uebergeben_am),
  uebernommen_am date,
  beendet_am date,
  grund text CHECK (grund IN ('KAPAZITAET', 'BEFANGENHEIT', 'FACHLICH', 'ZUSTAENDIGKEIT', 'SONSTIGES')),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  CHECK (mandant_id <> an_mandant_id),
  CHECK ((zustand IN ('ANGEBOTEN', 'ANGENOMMEN', 'UEBERGEBEN')) = (beendet_am IS NULL)),
  CHECK (zustand NOT IN ('ANGENOMMEN', 'UEBERGEBEN', 'UEBERNOMMEN') OR (angenommen_am IS NOT NULL AND an_konto_id IS NOT NULL)),
  CHECK ((zustand IN ('UEBERGEBEN', 'UEBERNOMMEN')) = (uebergeben_am IS NOT NULL)),
  CHECK ((uebergeben_am IS NULL) = (neue_akte_id IS NULL) AND (uebergeben_am IS NULL) = (abholen_bis IS NULL)),
  CHECK ((zustand = 'UEBERNOMMEN') = (uebernommen_am IS NOT NULL))
);
COMMENT ON TABLE fall.abgabe IS
  'Abgabe of an Akte to another verantwortliche Stelle: from, to, reason, consent, accepted, rejected, handed over, taken over, and when (IF-R3). Plain states and days, no content. Purpose: Fallarbeit, proof of who was responsible. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO, § 203 StGB. Löschklasse LK-03.';
COMMENT ON COLUMN fall.abgabe.mandant_id IS 'Stelle that hands over; the row goes with its Akte.';
COMMENT ON COLUMN fall.abgabe.an_mandant_id IS 'Stelle that shall take over, named in the consent.';
COMMENT ON COLUMN fall.abgabe.angeboten_von IS 'Account that was responsible and offered. Löschklasse LK-03.';
COMMENT ON COLUMN fall.abgabe.an_konto_id IS 'Account of the other Stelle that accepted. Löschklasse LK-03.';
COMMENT ON COLUMN fall.abgabe.einwilligung_id IS 'Schweigepflichtentbindung that names the other Stelle: of the offer, then of the handing over.';
COMMENT ON COLUMN fall.abgabe.neue_akte_id IS 'Id of the Akte that the other Stelle opens; what is handed over is sealed under its key from the start.';
CREATE UNIQUE INDEX abgabe_offen ON fall.abgabe (mandant_id, akte_id) WHERE zustand IN ('ANGEBOTEN', 'ANGENOMMEN');
CREATE INDEX abgabe_akte ON fall.abgabe (mandant_id, akte_id);
CREATE INDEX abgabe_von ON fall.abgabe (mandant_id, angeboten_von);
CREATE UNIQUE INDEX abgabe_an ON fall.abgabe (an_mandant_id, id);
CREATE INDEX abgabe_an_offen ON fall.abgabe (an_mandant_id) WHERE zustand IN ('ANGEBOTEN', 'ANGENOMMEN', 'UEBERGEBEN');
CREATE INDEX abgabe_neue_akte ON fall.abgabe (an_mandant_id, neue_akte_id) WHERE neue_akte_id IS NOT NULL;

CREATE TABLE fall.abgabe_inhalt (
  mandant_id uuid NOT NULL,
  abgabe_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  siegel bytea NOT NULL,
  loeschen_ab date,
  PRIMARY KEY (mandant_id, abgabe_id)
);
COMMENT ON TABLE fall.abgabe_inhalt IS
  'Übergabeprotokoll of an Abgabe: what was handed over, once for each side, each under the key of its own Akte. The Akte of the taking side exists with the Übernahme only, so there is no foreign key. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.abgabe_inhalt.siegel IS 'Person, stand, what is to be done next, Ziele; sealed under the key of the Akte of this side. Löschklasse LK-03.';
COMMENT ON COLUMN fall.abgabe_inhalt.loeschen_ab IS 'Not taken over yet: day from which it is deleted with its key; NULL: it belongs to an Akte and goes with it.';
CREATE INDEX abgabe_inhalt_akte ON fall.abgabe_inhalt (mandant_id, akte_id);
CREATE INDEX abgabe_inhalt_loeschen ON fall.abgabe_inhalt (loeschen_ab) WHERE loeschen_ab IS NOT NULL;

ALTER TABLE fall.abgabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.abgabe FORCE ROW LEVEL SECURITY;
ALTER TABLE fall.abgabe_inhalt ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.abgabe_inhalt FORCE ROW LEVEL SECURITY;
CREATE POLICY funktion ON fall.abgabe FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
CREATE POLICY funktion ON fall.abgabe_inhalt FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON fall.abgabe TO kim_funktion;
GRANT SELECT, INSERT, UPDATE (loeschen_ab) ON fall.abgabe_inhalt TO kim_funktion;
DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = abgabe_inhalt.mandant_id AND z.akte_id = abgabe_inhalt.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.abgabe_inhalt FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.abgabe_inhalt FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.abgabe_inhalt TO kim_fall;
-- What nobody took over goes by the nightly run, its key first.
CREATE POLICY faellig_lesen ON fall.abgabe_inhalt FOR SELECT TO kim_loeschung
  USING (loeschen_ab <= (SELECT kontext.stichtag()));
CREATE POLICY faellig_loeschen ON fall.abgabe_inhalt FOR DELETE TO kim_loeschung
  USING (loeschen_ab <= (SELECT kontext.stichtag()));
GRANT SELECT (mandant_id, akte_id, loeschen_ab), DELETE ON fall.abgabe_inhalt TO kim_loeschung;

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- ── Parts of the functions below; nobody else may call them ─────────────────────────────────────────────────────────
CREATE FUNCTION fall.gilt_schweigepflichtentbindung(p_akte uuid, p_einwilligung uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM fall.einwilligung e
    WHERE e.mandant_id = kontext.mandant_id() AND e.id = p_einwilligung AND e.akte_id = p_akte
      AND e.zweck = 'SCHWEIGEPFLICHT' AND e.entscheidung = 'ERTEILT' AND e.gueltig_von <= kontext.stichtag()
      AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag())
      AND (e.widerrufen_am IS NULL OR e.widerrufen_am > kontext.stichtag()))
$$;
COMMENT ON FUNCTION fall.gilt_schweigepflichtentbindung(uuid, uuid) IS
  'Whether this consent of the Akte is one to pass on, and holds today. Whom it names is sealed; the application reads that.';
REVOKE ALL ON FUNCTION fall.gilt_schweigepflichtentbindung(uuid, uuid) FROM PUBLIC;

-- The Ereignis belongs to the Stelle that hands over, whoever acts.
CREATE FUNCTION fall.schreibe_abgabe_ereignis(p_mandant uuid, p_akte uuid, p_art text, p_codes jsonb) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE nummer integer;
BEGIN
  UPDATE fall.akte SET letzte_lfd = letzte_lfd + 1
   WHERE mandant_id = p_mandant AND id = p_akte RETURNING letzte_lfd INTO nummer;
  INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, codes, wirksam_am, konto_id)
  VALUES (p_mandant, p_akte, nummer, p_art, jsonb_strip_nulls(p_codes), kontext.stichtag(), kontext.konto_id());
END $$;
REVOKE ALL ON FUNCTION fall.schreibe_abgabe_ereignis(uuid, uuid, text, jsonb) FROM PUBLIC;

-- ── Offer ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION fall.biete_abgabe_an(p_id uuid, p_akte uuid, p_an uuid, p_anlass text, p_frist date, p_einwilligung uuid)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE akte record;
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  SELECT a.zustand, a.anonym INTO akte FROM fall.akte a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_akte FOR UPDATE;
  IF NOT FOUND OR fall.finde_zustaendig(p_akte) IS DISTINCT FROM kontext.konto_id() THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  IF akte.zustand IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN', 'NACHSORGE') THEN RETURN 'AKTE_GESCHLOSSEN'; END IF;
  IF akte.anonym THEN RETURN 'PERSON_FEHLT'; END IF;
  IF p_an = kontext.mandant_id() OR NOT EXISTS (SELECT FROM stamm.mandant m WHERE m.id = p_an
      AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag())) THEN
    RETURN 'STELLE_UNGEEIGNET';
  END IF;
  IF p_frist < kontext.stichtag() OR p_frist > kontext.stichtag() + 92 THEN RETURN 'FRIST_ABGELAUFEN'; END IF;
  IF NOT fall.gilt_schweigepflichtentbindung(p_akte, p_einwilligung) THEN RETURN 'EINWILLIGUNG_FEHLT'; END IF;
  UPDATE fall.abgabe SET zustand = 'ABGELAUFEN', beendet_am = frist
   WHERE mandant_id = kontext.mandant_id() AND akte_id = p_akte AND zustand IN ('ANGEBOTEN', 'ANGENOMMEN')
     AND frist < kontext.stichtag();
  IF EXISTS (SELECT FROM fall.abgabe b
      WHERE b.mandant_id = kontext.mandant_id() AND b.akte_id = p_akte AND b.zustand IN ('ANGEBOTEN', 'ANGENOMMEN'))
    OR EXISTS (SELECT FROM fall.uebergabe u
      WHERE u.mandant_id = kontext.mandant_id() AND u.akte_id = p_akte AND u.zustand = 'ANGEBOTEN'
        AND u.frist >= kontext.stichtag()) THEN
    RETURN 'SCHON_ANGEBOTEN';
  END IF;
  INSERT INTO fall.abgabe (mandant_id, id, akte_id, an_mandant_id, angeboten_von, anlass, einwilligung_id, angeboten_am, frist)
  VALUES (kontext.mandant_id(), p_id, p_akte, p_an, kontext.konto_id(), p_anlass, p_einwilligung, kontext.stichtag(), p_frist);
  PERFORM fall.schreibe_abgabe_ereignis(kontext.mandant_id(), p_akte, 'ABGABE_ANGEBOTEN', jsonb_build_object(
    'abgabeId', p_id, 'anMandantId', p_an, 'anlass', p_anlass, 'frist', p_frist));
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.biete_abgabe_an(uuid, uuid, uuid, text, date, uuid) IS
  'Offers an open Akte to another verantwortliche Stelle, by who is responsible, with a consent that holds today. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.biete_abgabe_an(uuid, uuid, uuid, text, date, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.biete_abgabe_an(uuid, uuid, uuid, text, date, uuid) TO kim_fall;

-- ── Decision ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Accepting once more: a colleague of the taking Stelle steps in for who accepted, until the Übernahme.
CREATE FUNCTION fall.entscheide_abgabe(p_id uuid, p_entscheidung text, p_grund text, p_frist date)
  RETURNS TABLE (ergebnis text, akte_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b record;
  mandant CONSTANT uuid := kontext.mandant_id();
  ich CONSTANT uuid := kontext.konto_id();
  heute CONSTANT date := kontext.stichtag();
  gibt boolean;
  offen boolean;
  codes jsonb;
BEGIN
  SELECT v.mandant_id AS von, v.akte_id AS akte INTO b FROM fall.abgabe v WHERE v.mandant_id = mandant AND v.id = p_id;
  IF NOT FOUND THEN
    SELECT v.mandant_id AS von, v.akte_id AS akte INTO b FROM fall.abgabe v WHERE v.an_mandant_id = mandant AND v.id = p_id;
  END IF;
  IF NOT FOUND OR kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' THEN
    RETURN QUERY SELECT 'NICHT_GEFUNDEN', NULL::uuid;
    RETURN;
  END IF;
  -- First the Akte, then the Abgabe: the same order as everywhere.
  SELECT a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN', 'NACHSORGE') INTO offen FROM fall.akte a
   WHERE a.mandant_id = b.von AND a.id = b.akte FOR UPDATE;
  SELECT v.mandant_id AS von, v.akte_id AS akte, v.an_mandant_id AS an, v.zustand, v.frist, v.an_konto_id, v.angeboten_von, v.abholen_bis INTO b
    FROM fall.abgabe v WHERE v.mandant_id = b.von AND v.id = p_id FOR UPDATE;
  gibt := b.von = mandant;
  akte_id := CASE WHEN gibt THEN b.akte END;
  ergebnis := CASE
    WHEN gibt AND ich NOT IN (b.angeboten_von, coalesce(fall.finde_zustaendig(b.akte), b.angeboten_von)) THEN 'NICHT_GEFUNDEN'
    WHEN p_entscheidung NOT IN ('ANGENOMMEN', 'ABGELEHNT', 'ZURUECKGEZOGEN') THEN 'NICHT_BERECHTIGT'
    WHEN (p_entscheidung = 'ZURUECKGEZOGEN') <> gibt THEN 'NICHT_BERECHTIGT'
    WHEN b.zustand = 'UEBERGEBEN' AND p_entscheidung = 'ANGENOMMEN' AND b.abholen_bis <= heute THEN 'FRIST_ABGELAUFEN'
    WHEN b.zustand NOT IN ('ANGEBOTEN', 'ANGENOMMEN') AND NOT (b.zustand = 'UEBERGEBEN' AND p_entscheidung = 'ANGENOMMEN') THEN 'SCHON_ENTSCHIEDEN'
    WHEN p_entscheidung = 'ANGENOMMEN' AND b.an_konto_id = ich THEN 'SCHON_ENTSCHIEDEN'
    WHEN b.zustand <> 'UEBERGEBEN' AND NOT gibt AND b.frist < heute THEN 'FRIST_ABGELAUFEN'
    WHEN b.zustand <> 'UEBERGEBEN' AND p_entscheidung = 'ANGENOMMEN' AND NOT offen THEN 'AKTE_GESCHLOSSEN'
    -- The Mitgliedschaft of a deputy ends: it never becomes responsible.
    WHEN p_entscheidung = 'ANGENOMMEN' AND NOT fall.ist_case_manager(ich, heute, true) THEN 'PERSON_UNGEEIGNET'
    ELSE 'OK' END;
  IF ergebnis = 'NICHT_GEFUNDEN' THEN akte_id := NULL; END IF;
  IF ergebnis <> 'OK' THEN RETURN NEXT; RETURN; END IF;
  IF p_entscheidung = 'ANGENOMMEN' AND b.zustand <> 'ANGEBOTEN' THEN
    UPDATE fall.abgabe v SET an_konto_id = ich WHERE v.mandant_id = b.von AND v.id = p_id;
    RETURN NEXT;
    RETURN;
  END IF;
  codes := jsonb_build_object('abgabeId', p_id, 'anMandantId', b.an, 'grund', p_grund);
  PERFORM fall.schreibe_abgabe_ereignis(b.von, b.akte, 'ABGABE_' || p_entscheidung, codes);
  UPDATE fall.abgabe v SET zustand = p_entscheidung, grund = p_grund,
    an_konto_id = CASE p_entscheidung WHEN 'ANGENOMMEN' THEN ich ELSE v.an_konto_id END,
    angenommen_am = CASE p_entscheidung WHEN 'ANGENOMMEN' THEN heute ELSE v.angenommen_am END,
    frist = CASE p_entscheidung WHEN 'ANGENOMMEN' THEN p_frist ELSE v.frist END,
    beendet_am = CASE p_entscheidung WHEN 'ANGENOMMEN' THEN NULL ELSE heute END
   WHERE v.mandant_id = b.von AND v.id = p_id;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.entscheide_abgabe(uuid, text, text, date) IS
  'Accepts or rejects (by the Case Management of the taking Stelle) or withdraws (by the giving one). Nothing is handed over by it. Answers OK or why not, and to the giving side its Akte.';
REVOKE ALL ON FUNCTION fall.entscheide_abgabe(uuid, text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.entscheide_abgabe(uuid, text, text, date) TO kim_fall;

-- After a withdrawal of consent, by whoever recorded it: an offer that no consent carries any more, or whose Akte is frozen,
-- ends at once.
CREATE FUNCTION fall.beende_abgaben_ohne_einwilligung(p_akte uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b record;
  eingefroren boolean;
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR NOT EXISTS (SELECT FROM fall.akte_zugriff z
      WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = p_akte AND z.konto_id = kontext.konto_id()
        AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())) THEN
    RETURN;
  END IF;
  SELECT a.zustand = 'EINWILLIGUNG_WIDERRUFEN' INTO eingefroren FROM fall.akte a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_akte FOR UPDATE;
  FOR b IN SELECT v.id, v.an_mandant_id AS an FROM fall.abgabe v
     WHERE v.mandant_id = kontext.mandant_id() AND v.akte_id = p_akte AND v.zustand IN ('ANGEBOTEN', 'ANGENOMMEN')
       AND (eingefroren OR NOT fall.gilt_schweigepflichtentbindung(p_akte, v.einwilligung_id)) FOR UPDATE LOOP
    PERFORM fall.schreibe_abgabe_ereignis(kontext.mandant_id(), p_akte, 'ABGABE_ZURUECKGEZOGEN',
      jsonb_build_object('abgabeId', b.id, 'anMandantId', b.an));
    UPDATE fall.abgabe SET zustand = 'ZURUECKGEZOGEN', beendet_am = kontext.stichtag()
     WHERE mandant_id = kontext.mandant_id() AND id = b.id;
  END LOOP;
END $$;
COMMENT ON FUNCTION fall.beende_abgaben_ohne_einwilligung(uuid) IS
  'Withdraws offers of an Akte that no consent carries any more. For an account that may open the Akte.';
REVOKE ALL ON FUNCTION fall.beende_abgaben_ohne_einwilligung(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.beende_abgaben_ohne_einwilligung(uuid) TO kim_fall;

-- ── Handing over ────────────────────────────────────────────────────────────────────────────────────────────────────
-- The last act of the giving side in the Akte, which is closed by now: every access ends with it (AT-21), drafts go. A day is the
-- smallest unit of an access, so who got it today leaves no row.
CREATE FUNCTION fall.uebergib_abgabe(p_id uuid, p_akte uuid, p_einwilligung uuid, p_neue_akte uuid, p_siegel bytea, p_abholen_bis date)
  RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b record;
  mandant CONSTANT uuid := kontext.mandant_id();
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  SELECT v.zustand, v.frist, v.an_mandant_id INTO b FROM fall.abgabe v
   WHERE v.mandant_id = mandant AND v.id = p_id AND v.akte_id = p_akte FOR UPDATE;
  IF NOT FOUND OR fall.finde_zustaendig(p_akte) IS DISTINCT FROM kontext.konto_id() THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  IF b.zustand <> 'ANGENOMMEN' THEN RETURN 'NICHT_ANGENOMMEN'; END IF;
  IF b.frist < kontext.stichtag() THEN RETURN 'FRIST_ABGELAUFEN'; END IF;
  IF NOT fall.gilt_schweigepflichtentbindung(p_akte, p_einwilligung) THEN RETURN 'EINWILLIGUNG_FEHLT'; END IF;
  INSERT INTO fall.abgabe_inhalt (mandant_id, abgabe_id, akte_id, siegel, loeschen_ab)
  VALUES (b.an_mandant_id, p_id, p_neue_akte, p_siegel, p_abholen_bis);
  UPDATE fall.abgabe SET zustand = 'UEBERGEBEN', einwilligung_id = p_einwilligung, neue_akte_id = p_neue_akte,
    uebergeben_am = kontext.stichtag(), abholen_bis = p_abholen_bis
   WHERE mandant_id = mandant AND id = p_id;
  DELETE FROM fall.akte_zugriff
   WHERE mandant_id = mandant AND akte_id = p_akte AND gueltig_von >= kontext.stichtag();
  UPDATE fall.akte_zugriff SET gueltig_bis = kontext.stichtag() - 1
   WHERE mandant_id = mandant AND akte_id = p_akte AND (gueltig_bis IS NULL OR gueltig_bis >= kontext.stichtag());
  DELETE FROM fall.entwurf WHERE mandant_id = mandant AND bezug = p_akte AND subjekt_art = 'akte';
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.uebergib_abgabe(uuid, uuid, uuid, uuid, bytea, date) IS
  'Hands an accepted Abgabe over: puts the sealed content down for the other Stelle and ends every access of this one. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.uebergib_abgabe(uuid, uuid, uuid, uuid, bytea, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.uebergib_abgabe(uuid, uuid, uuid, uuid, bytea, date) TO kim_fall;

-- ── Taking over ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- What was handed over, for who accepted. p_uebernehmen: it belongs to the new Akte from now on, which the caller opens with
-- this id in the same transaction.
CREATE FUNCTION fall.nimm_abgabe(p_id uuid, p_uebernehmen boolean)
  RETURNS TABLE (ergebnis text, neue_akte_id uuid, siegel bytea)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  b record;
  mandant CONSTANT uuid := kontext.mandant_id();
BEGIN
  SELECT v.mandant_id AS von, v.zustand, v.an_konto_id, v.neue_akte_id AS neu, v.abholen_bis INTO b FROM fall.abgabe v
   WHERE v.an_mandant_id = mandant AND v.id = p_id FOR UPDATE;
  ergebnis := CASE
    WHEN NOT FOUND OR kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' THEN 'NICHT_GEFUNDEN'
    WHEN b.an_konto_id IS DISTINCT FROM kontext.konto_id() THEN 'ANDERE_PERSON'
    WHEN b.zustand = 'UEBERNOMMEN' THEN 'SCHON_ENTSCHIEDEN'
    WHEN b.zustand <> 'UEBERGEBEN' THEN 'NICHT_UEBERGEBEN'
    WHEN b.abholen_bis <= kontext.stichtag() THEN 'FRIST_ABGELAUFEN'
    WHEN p_uebernehmen AND NOT fall.ist_case_manager(kontext.konto_id(), kontext.stichtag(), true) THEN 'PERSON_UNGEEIGNET'
    ELSE 'OK' END;
  IF ergebnis <> 'OK' THEN RETURN NEXT; RETURN; END IF;
  neue_akte_id := b.neu;
  SELECT i.siegel INTO siegel FROM fall.abgabe_inhalt i WHERE i.mandant_id = mandant AND i.abgabe_id = p_id;
  IF NOT FOUND THEN ergebnis := 'FRIST_ABGELAUFEN'; RETURN NEXT; RETURN; END IF;
  IF p_uebernehmen THEN
    UPDATE fall.abgabe v SET zustand = 'UEBERNOMMEN', uebernommen_am = kontext.stichtag(), beendet_am = kontext.stichtag()
     WHERE v.mandant_id = b.von AND v.id = p_id;
    UPDATE fall.abgabe_inhalt i SET loeschen_ab = NULL WHERE i.mandant_id = mandant AND i.abgabe_id = p_id;
  END IF;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.nimm_abgabe(uuid, boolean) IS
  'Sealed content of an Abgabe for the account that accepted it, to read or to take into the new Akte. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.nimm_abgabe(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.nimm_abgabe(uuid, boolean) TO kim_fall;

-- ── Lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Without p_akte: the inbox of the own Stelle and what the acting account offered, open ones and those of the last thirty
-- days. With p_akte: those of an Akte that the account may open, on either side. Never a name of a client.
CREATE FUNCTION fall.liste_abgaben(p_akte uuid) RETURNS TABLE (
  id uuid, gibt boolean, akte_id uuid, einwilligung_id uuid, nummer text, akte_art text, an_mandant_id uuid, von_stelle text, von_name text, an_stelle text,
  an_name text, anlass text, zustand text, angeboten_am date, frist date, angenommen_am date, uebergeben_am date, abholen_bis date,
  uebernommen_am date, beendet_am date, grund text, an_mich boolean, zugang boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.id, seite.gibt, seite.akte, b.einwilligung_id, a.nummer, a.art, b.an_mandant_id, mv.name, kv.name, ma.name, ka.name, b.anlass,
    CASE WHEN b.zustand IN ('ANGEBOTEN', 'ANGENOMMEN') AND b.frist < kontext.stichtag()
      OR b.zustand = 'UEBERGEBEN' AND b.abholen_bis <= kontext.stichtag() THEN 'ABGELAUFEN' ELSE b.zustand END,
    b.angeboten_am, b.frist, b.angenommen_am, b.uebergeben_am, b.abholen_bis, b.uebernommen_am, b.beendet_am, b.grund,
    b.an_konto_id IS NOT DISTINCT FROM kontext.konto_id(), zugang.ja
    FROM fall.abgabe b
    JOIN fall.akte a ON a.mandant_id = b.mandant_id AND a.id = b.akte_id
    JOIN stamm.mandant mv ON mv.id = b.mandant_id
    JOIN stamm.mandant ma ON ma.id = b.an_mandant_id
    LEFT JOIN benutzer.konto kv ON kv.id = b.angeboten_von
    LEFT JOIN benutzer.konto ka ON ka.id = b.an_konto_id
    CROSS JOIN LATERAL (SELECT b.mandant_id = kontext.mandant_id() AS gibt,
      CASE WHEN b.mandant_id = kontext.mandant_id() THEN b.akte_id
        WHEN b.zustand = 'UEBERNOMMEN' THEN b.neue_akte_id END AS akte) seite
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM fall.akte_zugriff z
       WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = seite.akte AND z.konto_id = kontext.konto_id()
         AND z.gueltig_von <= kontext.stichtag()
         AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())) AS ja) zugang
   WHERE (b.mandant_id = kontext.mandant_id() OR b.an_mandant_id = kontext.mandant_id()) AND kontext.rolle() = 'CASE_MANAGEMENT'
     AND CASE WHEN p_akte IS NULL
       THEN (NOT seite.gibt OR b.angeboten_von = kontext.konto_id())
         AND (b.beendet_am IS NULL OR b.beendet_am >= kontext.stichtag() - 30)
         AND (b.zustand NOT IN ('ANGEBOTEN', 'ANGENOMMEN') OR b.frist >= kontext.stichtag() - 30)
       ELSE seite.akte = p_akte AND zugang.ja END
   ORDER BY b.angeboten_am DESC, a.nummer, b.id
$$;
COMMENT ON FUNCTION fall.liste_abgaben(uuid) IS
  'Abgaben to the own Stelle and those that the acting account offered, or those of one Akte that it may open. No content, no name of a client.';
REVOKE ALL ON FUNCTION fall.liste_abgaben(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_abgaben(uuid) TO kim_fall;

-- For Mein Tag: what waits for somebody of the Stelle, or for the acting account alone.
CREATE FUNCTION fall.zaehle_abgaben() RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (SELECT count(*) FROM fall.abgabe b
      WHERE b.an_mandant_id = kontext.mandant_id() AND kontext.rolle() = 'CASE_MANAGEMENT'
        AND b.zustand IN ('ANGEBOTEN', 'ANGENOMMEN', 'UEBERGEBEN')
        AND CASE b.zustand
          WHEN 'ANGEBOTEN' THEN b.frist >= kontext.stichtag()
          WHEN 'UEBERGEBEN' THEN b.an_konto_id = kontext.konto_id() AND b.abholen_bis > kontext.stichtag()
          ELSE false END)
    + (SELECT count(*) FROM fall.abgabe b
      WHERE b.mandant_id = kontext.mandant_id() AND b.angeboten_von = kontext.konto_id() AND kontext.rolle() = 'CASE_MANAGEMENT'
        AND b.zustand = 'ANGENOMMEN' AND b.frist >= kontext.stichtag())
$$;
COMMENT ON FUNCTION fall.zaehle_abgaben() IS 'How many Abgaben wait for an answer of the own Stelle, or for the acting account to hand or take over. A number only.';
REVOKE ALL ON FUNCTION fall.zaehle_abgaben() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.zaehle_abgaben() TO kim_fall;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

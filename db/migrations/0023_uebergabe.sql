-- Übergabe of an Akte from one Case Manager:in to another of the same verantwortliche Stelle, with acceptance, return,
-- protocol (IF-R3) and loss of access for the giver (AT-21). The application has no right on fall.uebergabe: it goes
-- through the functions below, so that nobody becomes responsible who was not offered the Akte.

CREATE TABLE fall.uebergabe (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  von_konto_id uuid NOT NULL,
  an_konto_id uuid NOT NULL,
  angeboten_von uuid NOT NULL,
  anlass text NOT NULL CHECK (anlass IN ('AUSSCHEIDEN', 'AUFGABENWECHSEL', 'LANGE_ABWESENHEIT', 'FACHLICH', 'WUNSCH')),
  zustand text NOT NULL DEFAULT 'ANGEBOTEN'
    CHECK (zustand IN ('ANGEBOTEN', 'ANGENOMMEN', 'ABGELEHNT', 'ZURUECKGEGEBEN', 'ZURUECKGEZOGEN', 'ABGELAUFEN')),
  einwilligung_id uuid,
  angeboten_am date NOT NULL,
  frist date NOT NULL CHECK (frist >= angeboten_am),
  angenommen_am date,
  beendet_am date,
  entschieden_von uuid,
  grund text CHECK (grund IN ('KAPAZITAET', 'BEFANGENHEIT', 'FACHLICH', 'UNVOLLSTAENDIG', 'SONSTIGES')),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  CHECK (von_konto_id <> an_konto_id),
  CHECK ((zustand = 'ANGEBOTEN') = (beendet_am IS NULL)),
  CHECK (zustand NOT IN ('ANGENOMMEN', 'ZURUECKGEGEBEN') OR angenommen_am IS NOT NULL)
);
COMMENT ON TABLE fall.uebergabe IS
  'Übergabe of an Akte: from, to, reason, consent, accepted, rejected or returned, and when (IF-R3). Plain states and days, no content. Purpose: Fallarbeit, proof of who was responsible. Basis: Einwilligung Art. 6 Abs. 1 a, Art. 32 DSGVO, § 203 StGB. Löschklasse LK-03.';
COMMENT ON COLUMN fall.uebergabe.von_konto_id IS 'Account that was responsible when it was offered. Löschklasse LK-03.';
COMMENT ON COLUMN fall.uebergabe.an_konto_id IS 'Account that shall take over. Löschklasse LK-03.';
COMMENT ON COLUMN fall.uebergabe.angeboten_von IS 'Account that offered: the giver or the Teamleitung. Löschklasse LK-03.';
COMMENT ON COLUMN fall.uebergabe.entschieden_von IS 'Account that accepted, rejected, returned or withdrew last. Löschklasse LK-03.';
COMMENT ON COLUMN fall.uebergabe.einwilligung_id IS 'Consent ZUSAMMENARBEIT that was valid on the day of the offer; NULL: none needed (not yet taken in) or none there (offer by the Teamleitung).';
CREATE UNIQUE INDEX uebergabe_offen ON fall.uebergabe (mandant_id, akte_id) WHERE zustand = 'ANGEBOTEN';
CREATE INDEX uebergabe_akte ON fall.uebergabe (mandant_id, akte_id);
CREATE INDEX uebergabe_an ON fall.uebergabe (mandant_id, an_konto_id);
CREATE INDEX uebergabe_von ON fall.uebergabe (mandant_id, von_konto_id);

CREATE TABLE fall.uebergabe_inhalt (
  mandant_id uuid NOT NULL,
  uebergabe_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  siegel bytea NOT NULL,
  PRIMARY KEY (mandant_id, uebergabe_id),
  FOREIGN KEY (mandant_id, uebergabe_id) REFERENCES fall.uebergabe (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.uebergabe_inhalt IS
  'What the giver tells the taker about the Akte. In a table of its own: it opens with the access to the Akte, not with the offer. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.uebergabe_inhalt.siegel IS 'Stand, what is to be done next, what is open; sealed under the key of the Akte. Löschklasse LK-03.';

ALTER TABLE fall.uebergabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.uebergabe FORCE ROW LEVEL SECURITY;
ALTER TABLE fall.uebergabe_inhalt ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.uebergabe_inhalt FORCE ROW LEVEL SECURITY;
CREATE POLICY funktion ON fall.uebergabe FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON fall.uebergabe TO kim_funktion;
DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = uebergabe_inhalt.mandant_id AND z.akte_id = uebergabe_inhalt.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.uebergabe_inhalt FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.uebergabe_inhalt FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.uebergabe_inhalt TO kim_fall;

-- What the functions need beside: the number of an Ereignis, the Ereignis, the consent, the drafts of who loses access.
CREATE POLICY uebergabe_aendern ON fall.akte FOR UPDATE TO kim_funktion USING (true);
GRANT UPDATE (letzte_lfd) ON fall.akte TO kim_funktion;
CREATE POLICY uebergabe_anlegen ON fall.ereignis FOR INSERT TO kim_funktion WITH CHECK (true);
GRANT INSERT ON fall.ereignis TO kim_funktion;
GRANT SELECT (mandant_id, id, akte_id, zweck, entscheidung, gueltig_von, gueltig_bis, widerrufen_am) ON fall.einwilligung TO kim_funktion;
CREATE POLICY uebergabe_entfernen ON fall.entwurf FOR ALL TO kim_funktion USING (subjekt_art = 'akte');
GRANT SELECT (mandant_id, konto_id, bezug, subjekt_art), DELETE ON fall.entwurf TO kim_funktion;
GRANT DELETE ON fall.akte_zugriff TO kim_funktion;

GRANT CREATE ON SCHEMA fall, benutzer TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- ── Parts of the functions below; nobody else may call them ─────────────────────────────────────────────────────────
CREATE FUNCTION fall.ist_case_manager(p_konto uuid, p_tag date, p_regulaer boolean) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id
    WHERE m.konto_id = p_konto AND m.mandant_id = kontext.mandant_id() AND m.rolle = 'CASE_MANAGEMENT' AND k.aktiv
      AND m.gueltig_von <= p_tag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_tag)
      AND (m.art = 'REGULAER' OR NOT p_regulaer))
$$;
COMMENT ON FUNCTION fall.ist_case_manager(uuid, date, boolean) IS
  'Whether the account works in the Case Management of the acting Mandant on that day; p_regulaer: not only as a deputy of another Stelle.';
REVOKE ALL ON FUNCTION fall.ist_case_manager(uuid, date, boolean) FROM PUBLIC;

CREATE FUNCTION fall.finde_zustaendig(p_akte uuid) RETURNS uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT z.konto_id FROM fall.akte_zugriff z
   WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = p_akte AND z.art = 'ZUSTAENDIG'
     AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
   ORDER BY z.gueltig_von DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION fall.finde_zustaendig(uuid) FROM PUBLIC;

CREATE FUNCTION fall.schreibe_ereignis(p_akte uuid, p_art text, p_codes jsonb) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE nummer integer;
BEGIN
  UPDATE fall.akte SET letzte_lfd = letzte_lfd + 1
   WHERE mandant_id = kontext.mandant_id() AND id = p_akte RETURNING letzte_lfd INTO nummer;
  INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, codes, wirksam_am, konto_id)
  VALUES (kontext.mandant_id(), p_akte, nummer, p_art, p_codes, kontext.stichtag(), kontext.konto_id());
END $$;
COMMENT ON FUNCTION fall.schreibe_ereignis(uuid, text, jsonb) IS
  'Ereignis with plain codes, for acts of somebody who may not open the Akte. Codes as src/modules/akte/ereignisse.ts has them.';
REVOKE ALL ON FUNCTION fall.schreibe_ereignis(uuid, text, jsonb) FROM PUBLIC;

-- Ends every access to the Akte at once and gives it to one account. A day is the smallest unit of an access, so who
-- got it today leaves no row; the Übergabe and its Ereignis say what was. Drafts of everybody else are gone.
CREATE FUNCTION fall.setze_zustaendig(p_akte uuid, p_konto uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  DELETE FROM fall.akte_zugriff
   WHERE mandant_id = kontext.mandant_id() AND akte_id = p_akte AND gueltig_von >= kontext.stichtag();
  UPDATE fall.akte_zugriff SET gueltig_bis = kontext.stichtag() - 1
   WHERE mandant_id = kontext.mandant_id() AND akte_id = p_akte
     AND (gueltig_bis IS NULL OR gueltig_bis >= kontext.stichtag());
  INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, grund, erteilt_von)
  VALUES (kontext.mandant_id(), p_akte, p_konto, 'ZUSTAENDIG', kontext.stichtag(), 'UEBERGABE', kontext.konto_id());
  DELETE FROM fall.entwurf
   WHERE mandant_id = kontext.mandant_id() AND bezug = p_akte AND subjekt_art = 'akte' AND konto_id <> p_konto;
END $$;
REVOKE ALL ON FUNCTION fall.setze_zustaendig(uuid, uuid) FROM PUBLIC;

-- ── Offer ───────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION fall.biete_uebergabe_an(p_id uuid, p_akte uuid, p_an uuid, p_anlass text, p_frist date, p_von uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  akte record;
  von uuid;
  einwilligung uuid;
BEGIN
  IF kontext.rolle() NOT IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  SELECT a.zustand, a.aufgenommen_am INTO akte FROM fall.akte a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_akte FOR UPDATE;
  IF NOT FOUND THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  von := fall.finde_zustaendig(p_akte);
  -- The Teamleitung names whose Akten it hands on: an Akte that changed hands meanwhile stays where it is.
  IF von IS NULL OR von IS DISTINCT FROM p_von
     OR (kontext.rolle() = 'CASE_MANAGEMENT' AND von <> kontext.konto_id()) THEN RETURN 'NICHT_GEFUNDEN'; END IF;
  IF akte.zustand IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN') THEN RETURN 'AKTE_GESCHLOSSEN'; END IF;
  IF p_an = von OR NOT fall.ist_case_manager(p_an, kontext.stichtag(), true) THEN RETURN 'PERSON_UNGEEIGNET'; END IF;
  IF p_frist < kontext.stichtag() OR p_frist > kontext.stichtag() + 92 THEN RETURN 'FRIST_UNGUELTIG'; END IF;
  SELECT e.id INTO einwilligung FROM fall.einwilligung e
   WHERE e.mandant_id = kontext.mandant_id() AND e.akte_id = p_akte AND e.zweck = 'ZUSAMMENARBEIT'
     AND e.entscheidung = 'ERTEILT' AND e.gueltig_von <= kontext.stichtag()
     AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag())
     AND (e.widerrufen_am IS NULL OR e.widerrufen_am > kontext.stichtag())
   ORDER BY e.gueltig_von DESC, e.id DESC LIMIT 1;
  -- A Fall that was taken in rests on the consent (AT-22). A Teamleitung may offer without: somebody has to be responsible
  -- for it, and be it to close it; every act that needs the consent stays refused.
  IF einwilligung IS NULL AND akte.aufgenommen_am IS NOT NULL AND kontext.rolle() = 'CASE_MANAGEMENT' THEN
    RETURN 'EINWILLIGUNG_FEHLT';
  END IF;
  UPDATE fall.uebergabe SET zustand = 'ABGELAUFEN', beendet_am = frist
   WHERE mandant_id = kontext.mandant_id() AND akte_id = p_akte AND zustand = 'ANGEBOTEN' AND frist < kontext.stichtag();
  IF EXISTS (SELECT FROM fall.uebergabe u
      WHERE u.mandant_id = kontext.mandant_id() AND u.akte_id = p_akte AND u.zustand = 'ANGEBOTEN') THEN
    RETURN 'SCHON_ANGEBOTEN';
  END IF;
  INSERT INTO fall.uebergabe (mandant_id, id, akte_id, von_konto_id, an_konto_id, angeboten_von, anlass, einwilligung_id,
    angeboten_am, frist)
  VALUES (kontext.mandant_id(), p_id, p_akte, von, p_an, kontext.konto_id(), p_anlass, einwilligung,
    kontext.stichtag(), p_frist);
  PERFORM fall.schreibe_ereignis(p_akte, 'UEBERGABE_ANGEBOTEN', jsonb_build_object(
    'uebergabeId', p_id, 'vonKontoId', von, 'anKontoId', p_an, 'anlass', p_anlass, 'frist', p_frist));
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.biete_uebergabe_an(uuid, uuid, uuid, text, date, uuid) IS
  'Offers an open Akte of p_von to a colleague of the same Mandant. By who is responsible, or by the Teamleitung, who needs and gets no content. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.biete_uebergabe_an(uuid, uuid, uuid, text, date, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.biete_uebergabe_an(uuid, uuid, uuid, text, date, uuid) TO kim_fall;

-- ── Decision ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION fall.entscheide_uebergabe(p_id uuid, p_entscheidung text, p_grund text, p_rueckgabetage integer)
  RETURNS TABLE (ergebnis text, akte_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  u record;
  ich CONSTANT uuid := kontext.konto_id();
  cm CONSTANT boolean := kontext.rolle() = 'CASE_MANAGEMENT';
  offen boolean;
  art text;
BEGIN
  SELECT v.akte_id AS akte INTO u FROM fall.uebergabe v WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id;
  IF NOT FOUND THEN RETURN QUERY SELECT 'NICHT_GEFUNDEN', NULL::uuid; RETURN; END IF;
  -- First the Akte, then the Übergabe: the same order as everywhere.
  SELECT a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN') INTO offen FROM fall.akte a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = u.akte FOR UPDATE;
  SELECT v.akte_id AS akte, v.von_konto_id AS von, v.an_konto_id AS an, v.angeboten_von, v.anlass, v.zustand, v.frist,
    v.angenommen_am INTO u
    FROM fall.uebergabe v WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id FOR UPDATE;
  akte_id := u.akte;
  ergebnis := CASE
    WHEN NOT (kontext.rolle() = 'TEAMLEITUNG' OR (cm AND ich IN (u.von, u.an, u.angeboten_von))) THEN 'NICHT_GEFUNDEN'
    WHEN p_entscheidung NOT IN ('ANGENOMMEN', 'ABGELEHNT', 'ZURUECKGEGEBEN', 'ZURUECKGEZOGEN') THEN 'NICHT_BERECHTIGT'
    WHEN p_entscheidung = 'ZURUECKGEZOGEN' AND cm AND u.angeboten_von <> ich THEN 'NICHT_BERECHTIGT'
    WHEN p_entscheidung <> 'ZURUECKGEZOGEN' AND NOT (cm AND u.an = ich) THEN 'NICHT_BERECHTIGT'
    WHEN p_entscheidung <> 'ZURUECKGEGEBEN' AND u.zustand <> 'ANGEBOTEN' THEN 'SCHON_ENTSCHIEDEN'
    WHEN p_entscheidung IN ('ANGENOMMEN', 'ABGELEHNT') AND u.frist < kontext.stichtag() THEN 'FRIST_ABGELAUFEN'
    WHEN p_entscheidung = 'ANGENOMMEN' AND NOT offen THEN 'AKTE_GESCHLOSSEN'
    WHEN p_entscheidung = 'ANGENOMMEN' AND fall.finde_zustaendig(u.akte) IS DISTINCT FROM u.von THEN 'SCHON_ENTSCHIEDEN'
    -- The Mitgliedschaft of a deputy ends: it never becomes responsible.
    WHEN p_entscheidung = 'ANGENOMMEN' AND NOT fall.ist_case_manager(ich, kontext.stichtag(), true) THEN 'PERSON_UNGEEIGNET'
    WHEN p_entscheidung <> 'ZURUECKGEGEBEN' THEN 'OK'
    WHEN u.zustand <> 'ANGENOMMEN' OR fall.finde_zustaendig(u.akte) IS DISTINCT FROM ich THEN 'SCHON_ENTSCHIEDEN'
    WHEN NOT offen THEN 'AKTE_GESCHLOSSEN'
    WHEN u.angenommen_am + p_rueckgabetage < kontext.stichtag() THEN 'FRIST_ABGELAUFEN'
    WHEN NOT fall.ist_case_manager(u.von, kontext.stichtag(), true) THEN 'GEBENDE_PERSON_FEHLT'
    WHEN EXISTS (SELECT FROM fall.uebergabe v WHERE v.mandant_id = kontext.mandant_id() AND v.akte_id = u.akte
      AND v.zustand = 'ANGEBOTEN' AND v.frist >= kontext.stichtag()) THEN 'SCHON_ANGEBOTEN'
    ELSE 'OK' END;
  IF ergebnis = 'NICHT_GEFUNDEN' THEN akte_id := NULL; END IF;
  IF ergebnis <> 'OK' THEN RETURN NEXT; RETURN; END IF;
  art := CASE p_entscheidung WHEN 'ANGENOMMEN' THEN 'UEBERGEBEN' ELSE 'UEBERGABE_' || p_entscheidung END;
  PERFORM fall.schreibe_ereignis(u.akte, art, jsonb_strip_nulls(jsonb_build_object(
    'uebergabeId', p_id, 'vonKontoId', u.von, 'anKontoId', u.an, 'anlass', u.anlass, 'grund', p_grund)));
  UPDATE fall.uebergabe v SET zustand = p_entscheidung, beendet_am = kontext.stichtag(), entschieden_von = ich, grund = p_grund,
    angenommen_am = CASE p_entscheidung WHEN 'ANGENOMMEN' THEN kontext.stichtag() ELSE v.angenommen_am END
   WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id;
  IF p_entscheidung = 'ANGENOMMEN' THEN PERFORM fall.setze_zustaendig(u.akte, u.an); END IF;
  IF p_entscheidung = 'ZURUECKGEGEBEN' THEN PERFORM fall.setze_zustaendig(u.akte, u.von); END IF;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.entscheide_uebergabe(uuid, text, text, integer) IS
  'Accepts, rejects or returns (by the taker) or withdraws (by who offered, or the Teamleitung). With the acceptance the giver and all deputies lose access at once. Answers OK or why not, and the Akte.';
REVOKE ALL ON FUNCTION fall.entscheide_uebergabe(uuid, text, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.entscheide_uebergabe(uuid, text, text, integer) TO kim_fall;

-- ── Lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Without p_akte: offers to and from the acting account, open ones and those of the last thirty days. With p_akte: the
-- protocol of an Akte that the account may open. Never a name of a client. Stand and next day of the Akte only while the
-- offer stands or the account may open it.
CREATE FUNCTION fall.liste_uebergaben(p_akte uuid) RETURNS TABLE (
  id uuid, akte_id uuid, nummer text, akte_art text, akte_zustand text, naechster_termin date, naechster_termin_art text,
  von_konto_id uuid, von_name text, an_konto_id uuid, an_name text, angeboten_von uuid, angeboten_von_name text,
  anlass text, zustand text, angeboten_am date, frist date, angenommen_am date, beendet_am date, grund text,
  einwilligung boolean, zugang boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT u.id, u.akte_id, a.nummer, a.art,
    CASE WHEN sicht.ja THEN a.zustand END, CASE WHEN sicht.ja THEN a.naechster_termin END,
    CASE WHEN sicht.ja THEN a.naechster_termin_art END,
    u.von_konto_id, kv.name, u.an_konto_id, ka.name, u.angeboten_von, ko.name, u.anlass,
    CASE WHEN u.zustand = 'ANGEBOTEN' AND u.frist < kontext.stichtag() THEN 'ABGELAUFEN' ELSE u.zustand END,
    u.angeboten_am, u.frist, u.angenommen_am, u.beendet_am, u.grund, u.einwilligung_id IS NOT NULL, zugang.ja
    FROM fall.uebergabe u
    JOIN fall.akte a ON a.mandant_id = u.mandant_id AND a.id = u.akte_id
    LEFT JOIN benutzer.konto kv ON kv.id = u.von_konto_id
    LEFT JOIN benutzer.konto ka ON ka.id = u.an_konto_id
    LEFT JOIN benutzer.konto ko ON ko.id = u.angeboten_von
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM fall.akte_zugriff z
       WHERE z.mandant_id = u.mandant_id AND z.akte_id = u.akte_id AND z.konto_id = kontext.konto_id()
         AND z.gueltig_von <= kontext.stichtag()
         AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())) AS ja) zugang
    CROSS JOIN LATERAL (SELECT zugang.ja OR (u.zustand = 'ANGEBOTEN' AND u.frist >= kontext.stichtag()) AS ja) sicht
   WHERE u.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'CASE_MANAGEMENT'
     AND CASE WHEN p_akte IS NULL
       THEN (u.an_konto_id = kontext.konto_id() OR u.von_konto_id = kontext.konto_id())
         AND (u.beendet_am IS NULL OR u.beendet_am >= kontext.stichtag() - 30)
         AND (u.zustand <> 'ANGEBOTEN' OR a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN'))
       ELSE u.akte_id = p_akte AND zugang.ja END
   ORDER BY u.angeboten_am DESC, a.nummer, u.id
$$;
COMMENT ON FUNCTION fall.liste_uebergaben(uuid) IS 'Übergaben of the acting account, or of one Akte that it may open. No content, no name of a client.';
REVOKE ALL ON FUNCTION fall.liste_uebergaben(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_uebergaben(uuid) TO kim_fall;

-- Teamleitung: what is open with one colleague. Number, state and next day, no name and no content.
CREATE FUNCTION fall.liste_offenes(p_konto uuid) RETURNS TABLE (
  akte_id uuid, nummer text, art text, zustand text, naechster_termin date, naechster_termin_art text,
  uebergabe_id uuid, an_konto_id uuid, an_name text, frist date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.nummer, a.art, a.zustand, a.naechster_termin, a.naechster_termin_art, u.id, u.an_konto_id, k.name, u.frist
    FROM fall.akte a
    LEFT JOIN fall.uebergabe u ON u.mandant_id = a.mandant_id AND u.akte_id = a.id AND u.zustand = 'ANGEBOTEN'
      AND u.frist >= kontext.stichtag()
    LEFT JOIN benutzer.konto k ON k.id = u.an_konto_id
   WHERE a.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'TEAMLEITUNG'
     AND a.id = ANY (ARRAY(SELECT z.akte_id FROM fall.akte_zugriff z
       WHERE z.mandant_id = kontext.mandant_id() AND z.konto_id = p_konto AND z.art = 'ZUSTAENDIG'
         AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())))
     AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
   ORDER BY a.naechster_termin NULLS LAST, a.nummer
$$;
COMMENT ON FUNCTION fall.liste_offenes(uuid) IS 'Open Akten of one colleague for the Teamleitung of the same Mandant: pseudonymous, without content.';
REVOKE ALL ON FUNCTION fall.liste_offenes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_offenes(uuid) TO kim_fall;

-- Teamleitung: everybody of the Case Management, and who is no longer there but still has open Akten; or (p_konto) one
-- of them. Person by person, so that for one nothing of the others is read.
CREATE FUNCTION fall.liste_kollegium(p_konto uuid) RETURNS TABLE (
  konto_id uuid, name text, im_team boolean, offen bigint, faellig bigint, angeboten bigint, an_person bigint, uebergeben bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  personen uuid[] := ARRAY[p_konto];
  mandant CONSTANT uuid := kontext.mandant_id();
  heute CONSTANT date := kontext.stichtag();
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'TEAMLEITUNG' THEN RETURN; END IF;
  IF p_konto IS NULL THEN
    personen := ARRAY(
      SELECT m.konto_id FROM benutzer.mitgliedschaft m WHERE m.mandant_id = mandant AND m.rolle = 'CASE_MANAGEMENT'
      UNION SELECT w.konto_id FROM (
        -- Also who is no longer a member: one step in the index per person instead of one per Akte.
        WITH RECURSIVE wer(konto_id) AS (
          (SELECT z.konto_id FROM fall.akte_zugriff z WHERE z.mandant_id = mandant ORDER BY z.konto_id LIMIT 1)
          UNION ALL
          SELECT (SELECT z.konto_id FROM fall.akte_zugriff z WHERE z.mandant_id = mandant AND z.konto_id > wer.konto_id
            ORDER BY z.konto_id LIMIT 1) FROM wer WHERE wer.konto_id IS NOT NULL)
        SELECT wer.konto_id FROM wer WHERE wer.konto_id IS NOT NULL) w);
  END IF;
  FOREACH konto_id IN ARRAY personen LOOP
    SELECT k.name INTO name FROM benutzer.konto k WHERE k.id = konto_id;
    CONTINUE WHEN NOT FOUND;
    im_team := fall.ist_case_manager(konto_id, heute, true);
    SELECT count(*), count(*) FILTER (WHERE a.naechster_termin <= heute) INTO offen, faellig FROM fall.akte a
     WHERE a.mandant_id = mandant AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
       AND a.id = ANY (ARRAY(SELECT z.akte_id FROM fall.akte_zugriff z
         WHERE z.mandant_id = mandant AND z.konto_id = liste_kollegium.konto_id AND z.art = 'ZUSTAENDIG'
           AND z.gueltig_von <= heute AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= heute)));
    CONTINUE WHEN offen = 0 AND NOT im_team;
    SELECT count(*) FILTER (WHERE u.zustand = 'ANGEBOTEN' AND u.frist >= heute),
        count(*) FILTER (WHERE u.zustand = 'ANGENOMMEN' AND u.beendet_am >= heute - 183) INTO angeboten, uebergeben
      FROM fall.uebergabe u WHERE u.mandant_id = mandant AND u.von_konto_id = liste_kollegium.konto_id;
    SELECT count(*) INTO an_person FROM fall.uebergabe u
     WHERE u.mandant_id = mandant AND u.an_konto_id = liste_kollegium.konto_id AND u.zustand = 'ANGEBOTEN' AND u.frist >= heute;
    RETURN NEXT;
  END LOOP;
END $$;
COMMENT ON FUNCTION fall.liste_kollegium(uuid) IS 'Case Management of the Mandant for its Teamleitung: numbers of open Akten and Übergaben per person.';
REVOKE ALL ON FUNCTION fall.liste_kollegium(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_kollegium(uuid) TO kim_fall;

-- Administration: a number and nothing else, so that no account is closed that is responsible for open Akten.
CREATE FUNCTION benutzer.zaehle_offene_akten(p_konto uuid, p_mandant uuid) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*) FROM fall.akte_zugriff z
    JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id
    JOIN stamm.mandant m ON m.id = z.mandant_id
   WHERE (benutzer.ist_im_bereich(m.id, m.standort_id) OR kontext.systemkonto() = 'betrieb')
     AND z.konto_id = p_konto AND (p_mandant IS NULL OR z.mandant_id = p_mandant)
     AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= kontext.stichtag()
     AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
     AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
$$;
COMMENT ON FUNCTION benutzer.zaehle_offene_akten(uuid, uuid) IS 'How many open Akten an account is responsible for, within the reach of the acting ADMIN_TECHNIK.';
REVOKE ALL ON FUNCTION benutzer.zaehle_offene_akten(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION benutzer.zaehle_offene_akten(uuid, uuid) TO kim_anmeldung;

-- A Vertretung goes to the Case Management of the own Mandant: until now only the application looked at that.
CREATE OR REPLACE FUNCTION fall.erteile_vertretung(akte uuid, konto uuid, von date, bis date, grund text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR bis IS NULL OR bis < von OR bis > von + 366 THEN
    RETURN false;
  END IF;
  IF konto = kontext.konto_id() OR NOT fall.ist_case_manager(konto, greatest(von, kontext.stichtag()), false) THEN
    RETURN false;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = akte
      AND z.konto_id = kontext.konto_id() AND z.art = 'ZUSTAENDIG' AND z.gueltig_bis IS NULL) THEN
    RETURN false;
  END IF;
  INSERT INTO fall.akte_zugriff (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
  VALUES (kontext.mandant_id(), akte, konto, 'VERTRETUNG', von, bis, grund, kontext.konto_id());
  RETURN true;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall, benutzer FROM kim_funktion;

-- Stellen-Eingang (decision 0033): a partner Stelle with many Verweise has an inbox with accounts and a second factor instead of
-- one link per Verweis. Such an account reaches what was delivered to its Stelle, through the functions here, and nothing else.

-- ── The role ────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER DOMAIN benutzer.rollencode DROP CONSTRAINT rollencode_check;
ALTER DOMAIN benutzer.rollencode ADD CONSTRAINT rollencode_check CHECK (VALUE IN (
  'CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT', 'ZE_SACHBEARBEITUNG',
  'ZE_ZEICHNUNG', 'LE_SACHBEARBEITUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE',
  'MINISTERIUM', 'PRUEFUNG_LESEND', 'EVALUATION', 'DSB', 'ADMIN_TECHNIK', 'PARTNERSTELLE'));
-- Under FORCE the owner may not add a row.
ALTER TABLE benutzer.rolle_einstellung NO FORCE ROW LEVEL SECURITY;
INSERT INTO benutzer.rolle_einstellung (rolle, zweiter_faktor_pflicht, leerlauf_minuten, absolut_minuten)
VALUES ('PARTNERSTELLE', true, 15, 600);
ALTER TABLE benutzer.rolle_einstellung FORCE ROW LEVEL SECURITY;
-- An outsider belongs to a Standort, to no verantwortliche Stelle, and never without an end.
ALTER TABLE benutzer.mitgliedschaft ADD CONSTRAINT partnerstelle CHECK (rolle <> 'PARTNERSTELLE'
  OR (mandant_id IS NULL AND standort_id IS NOT NULL AND gueltig_bis IS NOT NULL AND art = 'REGULAER'));

-- ── Who has an inbox, and who may open it ───────────────────────────────────────────────────────────────────────────
CREATE TABLE benutzer.partnerstelle (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  empfaenger_art text NOT NULL CHECK (char_length(empfaenger_art) BETWEEN 1 AND 60),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  schluessel text NOT NULL CHECK (char_length(schluessel) BETWEEN 1 AND 200),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (standort_id, empfaenger_art, schluessel)
);
COMMENT ON TABLE benutzer.partnerstelle IS
  'Partner Stelle of a Standort with an inbox for Verweise: kind and name, as a consent names it. No personal data. Löschklasse: none.';
COMMENT ON COLUMN benutzer.partnerstelle.schluessel IS 'The name folded, so that capitals and blanks make no second Stelle.';

CREATE TABLE benutzer.partnerzugang (
  konto_id uuid PRIMARY KEY REFERENCES benutzer.konto ON DELETE CASCADE,
  partnerstelle_id uuid NOT NULL REFERENCES benutzer.partnerstelle,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  grund text NOT NULL CHECK (grund IN ('VIELE_VERWEISE', 'VEREINBARUNG', 'WUNSCH')),
  eingeladen_am date NOT NULL,
  eingeladen_von uuid NOT NULL,
  gueltig_bis date NOT NULL CHECK (gueltig_bis >= eingeladen_am),
  geschlossen_am date,
  geschlossen_grund text CHECK (geschlossen_grund IN ('NICHT_MEHR_DORT', 'NICHT_MEHR_NOETIG', 'VERDACHT', 'IRRTUM', 'ABGELAUFEN')),
  geschlossen_von uuid,
  version int NOT NULL DEFAULT 1,
  CHECK ((geschlossen_am IS NULL) = (geschlossen_grund IS NULL))
);
COMMENT ON TABLE benutzer.partnerzugang IS
  'Which account opens the inbox of which partner Stelle: invited by the KIM-Koordination with reason and last day, closed with reason. Purpose: access control. Basis: Art. 32 DSGVO, Art. 6 Abs. 1 e DSGVO. Löschklasse LK-10 (goes with the account, six months after it was closed).';
COMMENT ON COLUMN benutzer.partnerzugang.konto_id IS 'Account of a member of staff of the partner Stelle. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.partnerzugang.eingeladen_von IS 'Account of the KIM-Koordination that invited. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.partnerzugang.geschlossen_von IS 'Account that closed; null: the last day had passed. Löschklasse LK-10.';
CREATE INDEX partnerzugang_stelle ON benutzer.partnerzugang (partnerstelle_id);
CREATE INDEX partnerzugang_standort ON benutzer.partnerzugang (standort_id);

-- ── A Verweis in the inbox: a link without token and code ───────────────────────────────────────────────────────────
ALTER TABLE fall.verweis_link ADD COLUMN partnerstelle_id uuid REFERENCES benutzer.partnerstelle,
  ALTER COLUMN token_hash DROP NOT NULL,
  ALTER COLUMN code_hash DROP NOT NULL,
  ADD CONSTRAINT weg CHECK ((token_hash IS NULL) = (code_hash IS NULL) AND (token_hash IS NULL) = (partnerstelle_id IS NOT NULL));
COMMENT ON TABLE fall.verweis_link IS
  'What lies at a Stelle that answers a Verweis: behind a link (SHA-256 of the token, Argon2id of the code, failed codes) or in its inbox. Purpose: Fallarbeit, Art. 32 DSGVO. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03; the content goes when the link ends.';
COMMENT ON COLUMN fall.verweis_link.partnerstelle_id IS 'Stelle in whose inbox it lies; null: behind token and code.';
CREATE INDEX verweis_link_eingang ON fall.verweis_link (partnerstelle_id) WHERE geschlossen_grund IS NULL;
ALTER TABLE fall.verweis DROP CONSTRAINT verweis_weg_check,
  ADD CONSTRAINT verweis_weg_check CHECK (weg IN ('LINK', 'EINGANG', 'TELEFON', 'PERSOENLICH', 'BRIEF'));
ALTER TABLE fall.verweis_eintrag DROP CONSTRAINT verweis_eintrag_ueber_check,
  ADD CONSTRAINT verweis_eintrag_ueber_check CHECK (ueber IN ('HAND', 'LINK', 'EINGANG'));
COMMENT ON COLUMN fall.verweis_eintrag.erfasst_von IS
  'Account that recorded it, also one of a partner Stelle in its inbox; null: the Stelle by its link. Löschklasse LK-03.';

-- ── Row level security ──────────────────────────────────────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA benutzer, fall TO kim_funktion;

CREATE FUNCTION benutzer.ist_partnerkonto(p_konto uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT kontext.rolle() = 'KOORDINATION' AND count(*) > 0
      AND bool_and(m.rolle::text = 'PARTNERSTELLE' AND m.standort_id = kontext.standort_id())
    FROM benutzer.mitgliedschaft m WHERE m.konto_id = p_konto
$$;
COMMENT ON FUNCTION benutzer.ist_partnerkonto(uuid) IS
  'Whether the account belongs to a partner Stelle of the Standort of the acting KIM-Koordination, and to nothing else.';

ALTER TABLE benutzer.partnerstelle ENABLE ROW LEVEL SECURITY;
ALTER TABLE benutzer.partnerstelle FORCE ROW LEVEL SECURITY;
ALTER TABLE benutzer.partnerzugang ENABLE ROW LEVEL SECURITY;
ALTER TABLE benutzer.partnerzugang FORCE ROW LEVEL SECURITY;

CREATE POLICY funktion ON benutzer.partnerstelle FOR SELECT TO kim_funktion USING (true);
CREATE POLICY standort_lesen ON benutzer.partnerstelle FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND standort_id = (SELECT kontext.standort_id()));
CREATE POLICY standort_anlegen ON benutzer.partnerstelle FOR INSERT TO kim_anmeldung
  WITH CHECK ((SELECT kontext.rolle()) = 'KOORDINATION' AND standort_id = (SELECT kontext.standort_id()));
CREATE POLICY empfaenger_lesen ON benutzer.partnerstelle FOR SELECT TO kim_fall
  USING ((SELECT kontext.rolle()) = 'CASE_MANAGEMENT' AND standort_id = (SELECT kontext.standort_id()));

CREATE POLICY funktion ON benutzer.partnerzugang FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_abgelaufen ON benutzer.partnerzugang FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND geschlossen_am IS NULL AND gueltig_bis < (SELECT kontext.stichtag()))
  WITH CHECK (geschlossen_grund = 'ABGELAUFEN');
CREATE POLICY standort_lesen ON benutzer.partnerzugang FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND standort_id = (SELECT kontext.standort_id()));
CREATE POLICY standort_anlegen ON benutzer.partnerzugang FOR INSERT TO kim_anmeldung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND benutzer.ist_partnerkonto(konto_id));
CREATE POLICY standort_schliessen ON benutzer.partnerzugang FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND standort_id = (SELECT kontext.standort_id()));
CREATE POLICY abgelaufen_lesen ON benutzer.partnerzugang FOR SELECT TO kim_loeschung
  USING (geschlossen_am IS NULL AND gueltig_bis < (SELECT kontext.stichtag()));

-- The KIM-Koordination keeps the accounts of partner Stellen of its Standort, and no others.
CREATE POLICY partner_lesen ON benutzer.konto FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND benutzer.ist_partnerkonto(id));
CREATE POLICY partner_anlegen ON benutzer.konto FOR INSERT TO kim_anmeldung
  WITH CHECK ((SELECT kontext.rolle()) = 'KOORDINATION' AND (SELECT kontext.standort_id()) IS NOT NULL);
CREATE POLICY partner_aendern ON benutzer.konto FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND benutzer.ist_partnerkonto(id));
CREATE POLICY partner_abgelaufen ON benutzer.konto FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND EXISTS (SELECT FROM benutzer.partnerzugang p WHERE p.konto_id = konto.id))
  WITH CHECK (NOT aktiv);
CREATE POLICY partner_lesen ON benutzer.mitgliedschaft FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND rolle::text = 'PARTNERSTELLE' AND standort_id = (SELECT kontext.standort_id()));
CREATE POLICY partner_anlegen ON benutzer.mitgliedschaft FOR INSERT TO kim_anmeldung
  WITH CHECK ((SELECT kontext.rolle()) = 'KOORDINATION' AND rolle::text = 'PARTNERSTELLE'
    AND standort_id = (SELECT kontext.standort_id()) AND konto_id <> (SELECT kontext.konto_id()));
-- Who sits outside is invited, never given this role by an administration.
CREATE POLICY partner_nur_eingeladen ON benutzer.mitgliedschaft AS RESTRICTIVE FOR INSERT TO kim_anmeldung
  WITH CHECK (rolle::text <> 'PARTNERSTELLE' OR (SELECT kontext.rolle()) = 'KOORDINATION');
CREATE POLICY partner_lesen ON benutzer.sitzung FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND benutzer.ist_partnerkonto(konto_id));
CREATE POLICY partner_beenden ON benutzer.sitzung FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'KOORDINATION' AND benutzer.ist_partnerkonto(konto_id))
  WITH CHECK (beendet_am IS NOT NULL);

GRANT SELECT ON benutzer.partnerstelle, benutzer.partnerzugang TO kim_funktion, kim_sicherung, kim_anmeldung;
GRANT SELECT ON benutzer.partnerstelle TO kim_fall;
GRANT INSERT ON benutzer.partnerstelle, benutzer.partnerzugang TO kim_anmeldung;
GRANT UPDATE (geschlossen_am, geschlossen_grund, geschlossen_von, version) ON benutzer.partnerzugang TO kim_anmeldung, kim_funktion;
GRANT UPDATE (aktiv, deaktiviert_am, version) ON benutzer.konto TO kim_funktion;
GRANT SELECT ON benutzer.partnerzugang TO kim_loeschung;

-- A Verweis is delivered within its Standort; figures are not written by an outsider, who acts in the Mandant of one Verweis.
CREATE POLICY eingang_im_standort ON fall.verweis_link AS RESTRICTIVE FOR INSERT TO kim_fall
  WITH CHECK (partnerstelle_id IS NULL OR EXISTS (SELECT FROM benutzer.partnerstelle s
    WHERE s.id = partnerstelle_id AND s.standort_id = (SELECT kontext.standort_id())));
CREATE POLICY nicht_partner ON bericht.zaehlsatz AS RESTRICTIVE FOR INSERT TO kim_fall
  WITH CHECK ((SELECT kontext.rolle()) IS DISTINCT FROM 'PARTNERSTELLE');

-- What the functions below read and write for a partner Stelle. A list looks into all Mandanten, an act into one.
CREATE POLICY eingang_lesen ON fall.verweis FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) = 'PARTNERSTELLE');
CREATE POLICY eingang_aendern ON fall.verweis FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.rolle()) = 'PARTNERSTELLE' AND mandant_id = (SELECT kontext.mandant_id()));
CREATE POLICY eingang_aendern ON fall.verweis_link FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.rolle()) = 'PARTNERSTELLE' AND mandant_id = (SELECT kontext.mandant_id()));
CREATE POLICY eingang_lesen ON fall.verweis_eintrag FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) = 'PARTNERSTELLE');
CREATE POLICY eingang_anlegen ON fall.verweis_eintrag FOR INSERT TO kim_funktion
  WITH CHECK ((SELECT kontext.rolle()) = 'PARTNERSTELLE' AND mandant_id = (SELECT kontext.mandant_id())
    AND art = 'ANTWORT' AND ueber = 'EINGANG' AND erfasst_von = (SELECT kontext.konto_id()));
CREATE POLICY eingang_anlegen ON fall.ereignis FOR INSERT TO kim_funktion
  WITH CHECK ((SELECT kontext.rolle()) = 'PARTNERSTELLE' AND mandant_id = (SELECT kontext.mandant_id())
    AND art = 'VERWEIS_ANTWORT' AND konto_id = (SELECT kontext.konto_id()));

-- ── Incompatible roles: an outsider holds no second role, wherever ──────────────────────────────────────────────────
SET LOCAL ROLE kim_funktion;
CREATE OR REPLACE FUNCTION benutzer.finde_unvereinbare_rolle(
  p_ausser uuid, p_konto uuid, p_rolle text, p_mandant uuid, p_standort uuid, p_von date, p_bis date) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.rolle::text FROM benutzer.mitgliedschaft m
   WHERE m.konto_id = p_konto AND m.id <> p_ausser AND m.rolle <> p_rolle
     AND ('PARTNERSTELLE' IN (m.rolle::text, p_rolle) OR (
       daterange(m.gueltig_von, m.gueltig_bis, '[]') && daterange(p_von, p_bis, '[]')
       AND m.standort_id IS NOT DISTINCT FROM p_standort
       AND (m.mandant_id IS NULL OR p_mandant IS NULL OR m.mandant_id = p_mandant)
       AND ('ADMIN_TECHNIK' IN (m.rolle::text, p_rolle) OR EXISTS (
         SELECT FROM benutzer.rollen_unvereinbar u
          WHERE (u.rolle_a = m.rolle AND u.rolle_b = p_rolle) OR (u.rolle_a = p_rolle AND u.rolle_b = m.rolle)))))
   LIMIT 1
$$;
RESET ROLE;
COMMENT ON TABLE benutzer.rollen_unvereinbar IS
  'Roles that one person must not hold for the same Stelle (DP-I-07); ADMIN_TECHNIK excludes every other role there, PARTNERSTELLE everywhere, and need no row. No personal data. Löschklasse: none.';

-- ── Functions ───────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION benutzer.finde_partnerstelle() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.partnerstelle_id FROM benutzer.partnerzugang p
   WHERE p.konto_id = kontext.konto_id() AND kontext.rolle() = 'PARTNERSTELLE'
     AND p.geschlossen_am IS NULL AND p.gueltig_bis >= kontext.stichtag()
$$;
COMMENT ON FUNCTION benutzer.finde_partnerstelle() IS 'Stelle whose inbox the acting account opens today; null: none.';

-- Nightly: the last day has passed. From then on runs the retention of the account (LK-10).
CREATE FUNCTION benutzer.schliesse_abgelaufene_partnerzugaenge() RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE anzahl int;
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN RETURN 0; END IF;
  WITH zu AS (
    UPDATE benutzer.partnerzugang p SET geschlossen_am = kontext.stichtag(), geschlossen_grund = 'ABGELAUFEN', version = p.version + 1
     WHERE p.geschlossen_am IS NULL AND p.gueltig_bis < kontext.stichtag() RETURNING p.konto_id),
  ab AS (
    UPDATE benutzer.konto k SET aktiv = false, deaktiviert_am = clock_timestamp(), version = k.version + 1
      FROM zu WHERE k.id = zu.konto_id AND k.aktiv RETURNING k.id)
  SELECT count(*) INTO anzahl FROM zu;
  RETURN anzahl;
END $$;
COMMENT ON FUNCTION benutzer.schliesse_abgelaufene_partnerzugaenge() IS 'Closes accounts of partner Stellen whose last day has passed; answers how many.';

-- Open inboxes of the own Standort: how many people open them, and which of them are told by mail of a new Verweis.
CREATE FUNCTION fall.liste_stelleneingaenge() RETURNS TABLE (id uuid, empfaenger_art text, schluessel text, zugaenge int, mit_mail uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.empfaenger_art, s.schluessel, count(*)::int,
    coalesce(array_agg(p.konto_id ORDER BY p.konto_id) FILTER (WHERE k.email IS NOT NULL), '{}')
    FROM benutzer.partnerstelle s
    JOIN benutzer.partnerzugang p ON p.partnerstelle_id = s.id
    JOIN benutzer.konto k ON k.id = p.konto_id
   WHERE kontext.rolle() = 'CASE_MANAGEMENT' AND s.standort_id = kontext.standort_id()
     AND p.geschlossen_am IS NULL AND p.gueltig_bis >= kontext.stichtag() AND k.aktiv
   GROUP BY s.id, s.empfaenger_art, s.schluessel
$$;
COMMENT ON FUNCTION fall.liste_stelleneingaenge() IS 'Partner Stellen of the own Standort whose inbox somebody can open today.';

-- The consent that carried the disclosure holds on this day, and the Akte is neither closed nor frozen.
CREATE FUNCTION fall.traegt_verweis(p_mandant uuid, p_verweis uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  -- OFFSET 0: each row is looked up by its key, whatever the planner thinks of few Verweise.
  SELECT EXISTS (SELECT 1 FROM fall.verweis v
   WHERE v.mandant_id = p_mandant AND v.id = p_verweis
     AND EXISTS (SELECT 1 FROM fall.akte a WHERE a.mandant_id = v.mandant_id AND a.id = v.akte_id
       AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN') OFFSET 0)
     AND EXISTS (SELECT 1 FROM fall.einwilligung e WHERE e.mandant_id = v.mandant_id AND e.id = v.einwilligung_id
       AND e.entscheidung = 'ERTEILT' AND e.gueltig_von <= kontext.stichtag()
       AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag())
       AND (e.widerrufen_am IS NULL OR e.widerrufen_am > kontext.stichtag()) OFFSET 0))
$$;
COMMENT ON FUNCTION fall.traegt_verweis(uuid, uuid) IS 'Whether the consent of a Verweis holds today; for functions of the inbox only.';

-- No name, no concern: what a list needs to choose.
CREATE FUNCTION fall.liste_eingang()
  RETURNS TABLE (link_id uuid, absender text, eingegangen_am date, antwort_bis date, gueltig_bis date, zustand text,
    geoeffnet boolean, beantwortet boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.id, m.name, l.ausgegeben_am, v.frist, l.gueltig_bis, v.zustand, l.geoeffnet_am IS NOT NULL,
    EXISTS (SELECT 1 FROM fall.verweis_eintrag e WHERE e.mandant_id = v.mandant_id AND e.verweis_id = v.id AND e.ueber = 'EINGANG')
    FROM fall.verweis_link l
    JOIN fall.verweis v ON v.mandant_id = l.mandant_id AND v.id = l.verweis_id
    JOIN stamm.mandant m ON m.id = l.mandant_id
   WHERE l.partnerstelle_id = benutzer.finde_partnerstelle() AND l.geschlossen_grund IS NULL
     AND l.gueltig_bis >= kontext.stichtag() AND fall.traegt_verweis(l.mandant_id, l.verweis_id)
   ORDER BY v.frist, l.id LIMIT 500
$$;
COMMENT ON FUNCTION fall.liste_eingang() IS 'Open Verweise in the inbox of the acting account, without content.';

-- Which Mandant an act in the inbox belongs to; null: it does not lie in the own inbox.
CREATE FUNCTION fall.finde_eingang_mandant(p_link uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.mandant_id FROM fall.verweis_link l WHERE l.id = p_link AND l.partnerstelle_id = benutzer.finde_partnerstelle()
$$;
COMMENT ON FUNCTION fall.finde_eingang_mandant(uuid) IS 'Mandant of a Verweis in the own inbox.';

-- Locks Akte, Verweis and link in the order of everybody else and notes the first opening.
CREATE FUNCTION fall.oeffne_eingang(p_link uuid, p_am timestamptz)
  RETURNS TABLE (akte_id uuid, verweis_id uuid, link_id uuid, siegel bytea, gueltig_bis date, geschlossen_grund text,
    zustand text, frist date, einwilligung_id uuid, traegt boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  gefunden record;
BEGIN
  SELECT l.mandant_id, l.akte_id, l.verweis_id, l.id INTO gefunden FROM fall.verweis_link l
   WHERE l.id = p_link AND l.mandant_id = kontext.mandant_id() AND l.partnerstelle_id = benutzer.finde_partnerstelle();
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM 1 FROM fall.akte a WHERE a.mandant_id = gefunden.mandant_id AND a.id = gefunden.akte_id FOR UPDATE;
  PERFORM 1 FROM fall.verweis v WHERE v.mandant_id = gefunden.mandant_id AND v.id = gefunden.verweis_id FOR UPDATE;
  UPDATE fall.verweis_link l SET geoeffnet_am = coalesce(l.geoeffnet_am, p_am)
   WHERE l.mandant_id = gefunden.mandant_id AND l.id = gefunden.id;
  RETURN QUERY
    SELECT l.akte_id, l.verweis_id, l.id, CASE WHEN basis.traegt THEN l.siegel END, l.gueltig_bis, l.geschlossen_grund, v.zustand,
      v.frist, v.einwilligung_id, basis.traegt
      FROM fall.verweis_link l JOIN fall.verweis v ON v.mandant_id = l.mandant_id AND v.id = l.verweis_id
      CROSS JOIN LATERAL (SELECT fall.traegt_verweis(l.mandant_id, l.verweis_id) AS traegt) basis
     WHERE l.mandant_id = gefunden.mandant_id AND l.id = gefunden.id;
END $$;
COMMENT ON FUNCTION fall.oeffne_eingang(uuid, timestamptz) IS 'State and sealed content of a Verweis in the own inbox, locked.';

CREATE FUNCTION fall.hat_eingang_antwort(p_link uuid, p_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM fall.verweis_link l
    JOIN fall.verweis_eintrag e ON e.mandant_id = l.mandant_id AND e.verweis_id = l.verweis_id
   WHERE l.id = p_link AND l.mandant_id = kontext.mandant_id() AND l.partnerstelle_id = benutzer.finde_partnerstelle() AND e.id = p_id)
$$;
COMMENT ON FUNCTION fall.hat_eingang_antwort(uuid, uuid) IS 'Whether this answer was written already: a repeated submission is one answer.';

CREATE FUNCTION fall.naechste_eingang_lfd(p_link uuid) RETURNS int
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE fall.akte a SET letzte_lfd = a.letzte_lfd + 1 FROM fall.verweis_link l
   WHERE l.id = p_link AND l.geschlossen_grund IS NULL AND l.mandant_id = kontext.mandant_id()
     AND l.partnerstelle_id = benutzer.finde_partnerstelle() AND a.mandant_id = l.mandant_id AND a.id = l.akte_id
  RETURNING a.letzte_lfd
$$;
COMMENT ON FUNCTION fall.naechste_eingang_lfd(uuid) IS 'Takes the next number of an Ereignis in the Akte of an open Verweis in the own inbox.';

CREATE FUNCTION fall.schreibe_eingang_antwort(p_link uuid, p_id uuid, p_code text, p_grund text, p_ergebnis text,
    p_zustand text, p_eintrag bytea, p_lfd int, p_codes jsonb, p_ereignis bytea, p_verlauf bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  l fall.verweis_link;
BEGIN
  SELECT * INTO l FROM fall.verweis_link x
   WHERE x.id = p_link AND x.mandant_id = kontext.mandant_id() AND x.geschlossen_grund IS NULL
     AND x.partnerstelle_id = benutzer.finde_partnerstelle() AND fall.traegt_verweis(x.mandant_id, x.verweis_id);
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO fall.verweis_eintrag (mandant_id, id, akte_id, verweis_id, art, code, ueber, datum, siegel, erfasst_von)
  VALUES (l.mandant_id, p_id, l.akte_id, l.verweis_id, 'ANTWORT', p_code, 'EINGANG', kontext.stichtag(), p_eintrag, kontext.konto_id());
  INSERT INTO fall.ereignis (mandant_id, akte_id, lfd, art, codes, siegel, wirksam_am, konto_id)
  VALUES (l.mandant_id, l.akte_id, p_lfd, 'VERWEIS_ANTWORT', p_codes, p_ereignis, kontext.stichtag(), kontext.konto_id());
  UPDATE fall.verweis v SET zustand = p_zustand,
      zustand_seit = CASE WHEN v.zustand = p_zustand THEN v.zustand_seit ELSE kontext.stichtag() END,
      abweisungsgrund = coalesce(p_grund, v.abweisungsgrund),
      ergebnis = coalesce(p_ergebnis, v.ergebnis),
      ergebnis_am = CASE WHEN p_ergebnis IS NULL THEN v.ergebnis_am ELSE kontext.stichtag() END,
      neu = true, rueckfrage_offen = (v.rueckfrage_offen OR p_code = 'RUECKFRAGE'), version = v.version + 1
   WHERE v.mandant_id = l.mandant_id AND v.id = l.verweis_id;
  UPDATE fall.verweis_link x SET siegel = p_verlauf,
      geschlossen_grund = CASE WHEN p_verlauf IS NULL THEN 'FALSCHE_STELLE' END
   WHERE x.mandant_id = l.mandant_id AND x.id = l.id;
  RETURN true;
END $$;
COMMENT ON FUNCTION fall.schreibe_eingang_antwort(uuid, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea) IS
  'Writes one answer of a partner Stelle from its inbox. Without p_verlauf it is closed: wrong Stelle.';

REVOKE ALL ON FUNCTION benutzer.ist_partnerkonto(uuid), benutzer.finde_partnerstelle(),
  benutzer.schliesse_abgelaufene_partnerzugaenge(), fall.liste_stelleneingaenge(), fall.traegt_verweis(uuid, uuid),
  fall.liste_eingang(), fall.finde_eingang_mandant(uuid), fall.oeffne_eingang(uuid, timestamptz),
  fall.hat_eingang_antwort(uuid, uuid), fall.naechste_eingang_lfd(uuid),
  fall.schreibe_eingang_antwort(uuid, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION benutzer.ist_partnerkonto(uuid) TO kim_anmeldung;
GRANT EXECUTE ON FUNCTION benutzer.schliesse_abgelaufene_partnerzugaenge() TO kim_loeschung;
GRANT EXECUTE ON FUNCTION benutzer.finde_partnerstelle(), fall.traegt_verweis(uuid, uuid) TO kim_funktion;
GRANT EXECUTE ON FUNCTION fall.liste_stelleneingaenge(), fall.liste_eingang(), fall.finde_eingang_mandant(uuid),
  fall.oeffne_eingang(uuid, timestamptz), fall.hat_eingang_antwort(uuid, uuid), fall.naechste_eingang_lfd(uuid),
  fall.schreibe_eingang_antwort(uuid, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea) TO kim_fall;
ALTER FUNCTION benutzer.ist_partnerkonto(uuid) OWNER TO kim_funktion;
ALTER FUNCTION benutzer.finde_partnerstelle() OWNER TO kim_funktion;
ALTER FUNCTION benutzer.schliesse_abgelaufene_partnerzugaenge() OWNER TO kim_funktion;
ALTER FUNCTION fall.liste_stelleneingaenge() OWNER TO kim_funktion;
ALTER FUNCTION fall.traegt_verweis(uuid, uuid) OWNER TO kim_funktion;
ALTER FUNCTION fall.liste_eingang() OWNER TO kim_funktion;
ALTER FUNCTION fall.finde_eingang_mandant(uuid) OWNER TO kim_funktion;
ALTER FUNCTION fall.oeffne_eingang(uuid, timestamptz) OWNER TO kim_funktion;
ALTER FUNCTION fall.hat_eingang_antwort(uuid, uuid) OWNER TO kim_funktion;
ALTER FUNCTION fall.naechste_eingang_lfd(uuid) OWNER TO kim_funktion;
ALTER FUNCTION fall.schreibe_eingang_antwort(uuid, uuid, text, text, text, text, bytea, int, jsonb, bytea, bytea) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA benutzer, fall FROM kim_funktion;

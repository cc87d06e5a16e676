-- Accounts, Mitgliedschaften, sessions, failed attempts. Domain role kim_anmeldung.
-- Functions that must see more than their caller are SECURITY DEFINER, belong to kim_funktion (no login, no BYPASSRLS)
-- and work through named policies, so that each of them can be read here.

GRANT USAGE ON SCHEMA benutzer TO kim_app, kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_loeschung;

CREATE DOMAIN benutzer.rollencode AS text CHECK (VALUE IN (
  'CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT', 'ZE_SACHBEARBEITUNG',
  'ZE_ZEICHNUNG', 'LE_SACHBEARBEITUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE',
  'MINISTERIUM', 'PRUEFUNG_LESEND', 'EVALUATION', 'DSB', 'ADMIN_TECHNIK'));
COMMENT ON DOMAIN benutzer.rollencode IS 'The roles of src/core/contract/rollen.ts; a test compares both.';

-- ── Roles as data ───────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE benutzer.rolle_einstellung (
  rolle benutzer.rollencode PRIMARY KEY,
  zweiter_faktor_pflicht boolean NOT NULL,
  leerlauf_minuten int NOT NULL CHECK (leerlauf_minuten BETWEEN 5 AND 60),
  absolut_minuten int NOT NULL CHECK (absolut_minuten BETWEEN 60 AND 720),
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE benutzer.rolle_einstellung IS
  'Settings per role: second factor mandatory, idle and absolute limit of a session (SEC-06). No personal data. Löschklasse: none.';
-- SEC-06: second factor for FALL and BR roles, idle 15 minutes there, absolute 10 hours. ADMIN_TECHNIK hands out roles.
INSERT INTO benutzer.rolle_einstellung (rolle, zweiter_faktor_pflicht, leerlauf_minuten, absolut_minuten)
SELECT r, r IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'DSB', 'ADMIN_TECHNIK') OR r LIKE 'BR\_%',
       CASE WHEN r IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') OR r LIKE 'BR\_%' THEN 15 ELSE 30 END, 600
  FROM unnest(ARRAY['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT',
  'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'LE_SACHBEARBEITUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE',
  'BR_KASSE', 'MINISTERIUM', 'PRUEFUNG_LESEND', 'EVALUATION', 'DSB', 'ADMIN_TECHNIK']) AS r;

CREATE TABLE benutzer.rollen_unvereinbar (
  rolle_a benutzer.rollencode NOT NULL,
  rolle_b benutzer.rollencode NOT NULL,
  PRIMARY KEY (rolle_a, rolle_b)
);
COMMENT ON TABLE benutzer.rollen_unvereinbar IS
  'Roles that one person must not hold for the same Stelle (DP-I-07); ADMIN_TECHNIK excludes every other role and needs no row. No personal data. Löschklasse: none.';
INSERT INTO benutzer.rollen_unvereinbar (rolle_a, rolle_b) VALUES
  ('DSB', 'CASE_MANAGEMENT'), ('DSB', 'TEAMLEITUNG'), ('DSB', 'ADMIN_TECHNIK'),
  ('BR_KASSE', 'BR_FREIGABE'), ('BR_PRUEFUNG', 'BR_FREIGABE');

-- ── Accounts ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE benutzer.konto (
  id uuid PRIMARY KEY,
  kennung text NOT NULL UNIQUE CHECK (kennung = lower(kennung) AND kennung ~ '^[a-z0-9][a-z0-9._@-]{2,99}$'),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  email text CHECK (char_length(email) BETWEEN 3 AND 254),
  passwort_hash text CHECK (passwort_hash LIKE '$argon2id$%'),
  passwort_gesetzt_am timestamptz,
  passwort_aendern boolean NOT NULL DEFAULT true,
  aktiv boolean NOT NULL DEFAULT true,
  gesperrt_am timestamptz,
  gesperrt_bis timestamptz,
  gesperrt_grund text CHECK (gesperrt_grund IN ('VERDACHT', 'ABWESENHEIT', 'AUSGESCHIEDEN', 'SONSTIGES')),
  einmal_geheimnis bytea,
  einmal_aktiv_seit timestamptz,
  deaktiviert_am timestamptz,
  demo boolean NOT NULL DEFAULT false,
  angelegt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  version int NOT NULL DEFAULT 1,
  CHECK (aktiv = (deaktiviert_am IS NULL)),
  CHECK (gesperrt_am IS NOT NULL OR (gesperrt_bis IS NULL AND gesperrt_grund IS NULL)),
  CHECK (einmal_aktiv_seit IS NULL OR einmal_geheimnis IS NOT NULL)
);
COMMENT ON TABLE benutzer.konto IS
  'Account of a member of staff. Purpose: login and rights. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-10 (six months after deactivation; the id stays in the log as a pseudonym).';
COMMENT ON COLUMN benutzer.konto.kennung IS 'Login name, lower case. Purpose: login. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.konto.name IS 'Name of the member of staff. Purpose: who is responsible, shown to colleagues. Basis: § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.konto.email IS 'Work address. Purpose: notices without content. Basis: § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.konto.passwort_hash IS 'Argon2id with salt and parameters. Purpose: login. Basis: Art. 32 DSGVO. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.konto.passwort_aendern IS 'An issued password serves only to set an own one.';
COMMENT ON COLUMN benutzer.konto.gesperrt_bis IS 'NULL with gesperrt_am: until unlocked.';
COMMENT ON COLUMN benutzer.konto.gesperrt_grund IS 'Coded reason of a lock, never free text. Basis: Art. 32 DSGVO. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.konto.einmal_geheimnis IS 'TOTP secret, sealed under the account''s own key. Purpose: second factor. Basis: Art. 32 DSGVO. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.konto.einmal_aktiv_seit IS 'NULL with a secret: set-up begun, not confirmed.';
COMMENT ON COLUMN benutzer.konto.demo IS 'Listed with its password in a demo installation; refused on a real one.';

-- ── Mitgliedschaft: role in a verantwortliche Stelle, a Standort or the Land, with a period ──────────────────────────
CREATE TABLE benutzer.mitgliedschaft (
  id uuid PRIMARY KEY,
  konto_id uuid NOT NULL REFERENCES benutzer.konto ON DELETE CASCADE,
  mandant_id uuid REFERENCES stamm.mandant,
  standort_id uuid REFERENCES stamm.standort,
  rolle benutzer.rollencode NOT NULL REFERENCES benutzer.rolle_einstellung,
  art text NOT NULL DEFAULT 'REGULAER' CHECK (art IN ('REGULAER', 'VERTRETUNG')),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  grund_code text CHECK (grund_code IN ('VERTRETUNG_URLAUB', 'VERTRETUNG_KRANKHEIT', 'VERTRETUNG_VAKANZ', 'AUSGESCHIEDEN', 'AUFGABENWECHSEL', 'KORREKTUR')),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  version int NOT NULL DEFAULT 1,
  UNIQUE (id, konto_id),
  CONSTRAINT ebene CHECK (
    CASE
      WHEN rolle IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM', 'EVALUATION')
        THEN mandant_id IS NULL AND standort_id IS NULL
      WHEN rolle IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'LE_SACHBEARBEITUNG', 'DSB')
        THEN mandant_id IS NOT NULL AND standort_id IS NOT NULL
      WHEN rolle IN ('KOORDINATION', 'KI_LEITUNG', 'B3_FACHKRAFT', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG')
        THEN standort_id IS NOT NULL
      ELSE mandant_id IS NULL OR standort_id IS NOT NULL
    END),
  CONSTRAINT vertretung CHECK (
    art = 'REGULAER' OR (rolle = 'CASE_MANAGEMENT' AND gueltig_bis IS NOT NULL AND grund_code LIKE 'VERTRETUNG%'))
);
COMMENT ON TABLE benutzer.mitgliedschaft IS
  'Role of an account in a verantwortliche Stelle, a Standort or the Land, with validity. VERTRETUNG is the time-boxed membership of a deputy in the owner''s Stelle; the named Akten stand with the Fall (DP-I-03). Purpose: rights. Basis: Art. 32 DSGVO, § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.mitgliedschaft.rolle IS 'Role of the person. Purpose: rights. Basis: Art. 32 DSGVO, § 18 DSG NRW. Löschklasse LK-10.';
COMMENT ON COLUMN benutzer.mitgliedschaft.grund_code IS 'Coded reason of a Vertretung or of an end; the kind of absence is never a diagnosis (HR-04). Löschklasse LK-10.';
CREATE INDEX mitgliedschaft_konto ON benutzer.mitgliedschaft (konto_id);
CREATE INDEX mitgliedschaft_mandant ON benutzer.mitgliedschaft (mandant_id, rolle);
CREATE INDEX mitgliedschaft_standort ON benutzer.mitgliedschaft (standort_id);

-- ── Sessions ────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE benutzer.sitzung (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  konto_id uuid NOT NULL REFERENCES benutzer.konto ON DELETE CASCADE,
  mitgliedschaft_id uuid NOT NULL,
  erzeugt_am timestamptz NOT NULL,
  zuletzt_am timestamptz NOT NULL,
  laeuft_ab_um timestamptz NOT NULL,
  absolut_bis timestamptz NOT NULL CHECK (absolut_bis <= erzeugt_am + interval '12 hours'),
  bestaetigt_um timestamptz NOT NULL,
  beendet_am timestamptz,
  CHECK (laeuft_ab_um <= absolut_bis),
  FOREIGN KEY (mitgliedschaft_id, konto_id) REFERENCES benutzer.mitgliedschaft (id, konto_id) ON DELETE CASCADE
);
COMMENT ON TABLE benutzer.sitzung IS
  'Login sessions: one active Mitgliedschaft each. The cookie token is stored as SHA-256 only, the CSRF token is derived from it and not stored. Purpose: login. Basis: Art. 32 DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN benutzer.sitzung.konto_id IS 'Who is logged in. Basis: Art. 32 DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN benutzer.sitzung.zuletzt_am IS 'Last request, exact to a minute. Purpose: idle limit; no performance control (DP-H-04). Löschklasse LK-09.';
CREATE INDEX sitzung_konto ON benutzer.sitzung (konto_id);
CREATE INDEX sitzung_ende ON benutzer.sitzung (absolut_bis);

CREATE TABLE benutzer.anmeldeversuch (
  kennung_token int8 NOT NULL,
  adresse_token int8 NOT NULL,
  fehlversuche int NOT NULL DEFAULT 0 CHECK (fehlversuche >= 0),
  zuletzt_am timestamptz NOT NULL,
  zuletzt_erfolg_am timestamptz,
  PRIMARY KEY (kennung_token, adresse_token)
);
COMMENT ON TABLE benutzer.anmeldeversuch IS
  'Failed logins per pair of Kennung and network address, both as keyed tokens (HMAC). Purpose: growing delay against guessing without locking out an office. Basis: Art. 32 DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN benutzer.anmeldeversuch.kennung_token IS 'HMAC of the typed Kennung, whether it exists or not. Löschklasse LK-09.';
COMMENT ON COLUMN benutzer.anmeldeversuch.adresse_token IS 'HMAC of the network address. Löschklasse LK-09.';
CREATE INDEX anmeldeversuch_adresse ON benutzer.anmeldeversuch (adresse_token);

CREATE TABLE benutzer.verbrauchter_einmalcode (
  konto_id uuid NOT NULL REFERENCES benutzer.konto ON DELETE CASCADE,
  zeitschritt int8 NOT NULL,
  verbraucht_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (konto_id, zeitschritt)
);
COMMENT ON TABLE benutzer.verbrauchter_einmalcode IS
  'Time steps whose one-time code was used: no code works twice (RFC 6238, 5.2). Purpose: login. Basis: Art. 32 DSGVO. Löschklasse LK-09.';
COMMENT ON COLUMN benutzer.verbrauchter_einmalcode.konto_id IS 'Account. Basis: Art. 32 DSGVO. Löschklasse LK-09.';

-- ── Reach of an ADMIN_TECHNIK: own Stelle, else own Standort, else the accounts of the Land ──────────────────────────
CREATE FUNCTION benutzer.ist_im_bereich(p_mandant uuid, p_standort uuid) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT kontext.rolle() = 'ADMIN_TECHNIK' AND CASE
    WHEN kontext.mandant_id() IS NOT NULL THEN p_mandant IS NOT DISTINCT FROM kontext.mandant_id()
    WHEN kontext.standort_id() IS NOT NULL THEN p_standort IS NOT DISTINCT FROM kontext.standort_id()
    ELSE p_standort IS NULL END
$$;
COMMENT ON FUNCTION benutzer.ist_im_bereich(uuid, uuid) IS 'Whether a Mitgliedschaft lies within the reach of the acting ADMIN_TECHNIK.';

-- An account that also belongs elsewhere must not be taken over from here: all its Mitgliedschaften count.
CREATE FUNCTION benutzer.ist_nur_im_bereich(p_konto uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*) > 0 AND bool_and(benutzer.ist_im_bereich(m.mandant_id, m.standort_id))
    FROM benutzer.mitgliedschaft m WHERE m.konto_id = p_konto
$$;
COMMENT ON FUNCTION benutzer.ist_nur_im_bereich(uuid) IS 'Whether every Mitgliedschaft of the account lies within the reach of the acting ADMIN_TECHNIK.';

-- ── Incompatible roles (DP-I-07) ────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION benutzer.finde_unvereinbare_rolle(
  p_ausser uuid, p_konto uuid, p_rolle text, p_mandant uuid, p_standort uuid, p_von date, p_bis date) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.rolle::text FROM benutzer.mitgliedschaft m
   WHERE m.konto_id = p_konto AND m.id <> p_ausser AND m.rolle <> p_rolle
     AND daterange(m.gueltig_von, m.gueltig_bis, '[]') && daterange(p_von, p_bis, '[]')
     AND m.standort_id IS NOT DISTINCT FROM p_standort
     AND (m.mandant_id IS NULL OR p_mandant IS NULL OR m.mandant_id = p_mandant)
     AND ('ADMIN_TECHNIK' IN (m.rolle::text, p_rolle) OR EXISTS (
       SELECT FROM benutzer.rollen_unvereinbar u
        WHERE (u.rolle_a = m.rolle AND u.rolle_b = p_rolle) OR (u.rolle_a = p_rolle AND u.rolle_b = m.rolle)))
   LIMIT 1
$$;
COMMENT ON FUNCTION benutzer.finde_unvereinbare_rolle(uuid, uuid, text, uuid, uuid, date, date) IS
  'A role the account already holds for the same Stelle (or Standort, or the Land) in the same time and that excludes the new one.';

CREATE FUNCTION benutzer.pruefe_mitgliedschaft() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE andere text;
BEGIN
  -- Two roles given at the same moment must see each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.konto_id::text, 4));
  IF NEW.mandant_id IS NOT NULL
     AND NOT EXISTS (SELECT FROM stamm.mandant s WHERE s.id = NEW.mandant_id AND s.standort_id = NEW.standort_id) THEN
    RAISE EXCEPTION 'Mandant and Standort do not belong together' USING ERRCODE = 'check_violation', CONSTRAINT = 'mandant_im_standort';
  END IF;
  andere := benutzer.finde_unvereinbare_rolle(
    NEW.id, NEW.konto_id, NEW.rolle, NEW.mandant_id, NEW.standort_id, NEW.gueltig_von, NEW.gueltig_bis);
  IF andere IS NOT NULL THEN
    RAISE EXCEPTION 'Role % excludes role %', andere, NEW.rolle USING ERRCODE = 'check_violation', CONSTRAINT = 'rollen_unvereinbar';
  END IF;
  RETURN NEW;
END $$;

-- ── Session lookup: the one door of kim_app without a transaction of an actor ────────────────────────────────────────
CREATE FUNCTION benutzer.finde_sitzung(p_token_hash bytea, p_jetzt timestamptz, p_stichtag date)
RETURNS TABLE (sitzung_id uuid, konto_id uuid, mitgliedschaft_id uuid, rolle text, art text, mandant_id uuid,
  standort_id uuid, bestaetigt_um timestamptz, beschraenkung text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE gefunden record;
BEGIN
  SELECT s.id, s.zuletzt_am, s.absolut_bis, s.bestaetigt_um, s.konto_id, m.id AS mitgliedschaft_id, m.rolle::text AS rolle,
         m.art, m.mandant_id, m.standort_id, e.leerlauf_minuten,
         CASE WHEN k.passwort_aendern THEN 'PASSWORT_AENDERN'
              WHEN e.zweiter_faktor_pflicht AND k.einmal_aktiv_seit IS NULL THEN 'ZWEITER_FAKTOR_FEHLT' END AS beschraenkung
    INTO gefunden
    FROM benutzer.sitzung s
    JOIN benutzer.konto k ON k.id = s.konto_id
    JOIN benutzer.mitgliedschaft m ON m.id = s.mitgliedschaft_id
    JOIN benutzer.rolle_einstellung e ON e.rolle = m.rolle
   WHERE s.token_hash = p_token_hash
     AND s.beendet_am IS NULL AND p_jetzt < s.laeuft_ab_um AND p_jetzt < s.absolut_bis
     AND k.aktiv AND (k.gesperrt_am IS NULL OR k.gesperrt_bis <= p_jetzt)
     AND m.gueltig_von <= p_stichtag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_stichtag);
  IF NOT FOUND THEN RETURN; END IF;
  -- At most one write a minute and session, and never backwards.
  IF gefunden.zuletzt_am <= p_jetzt - interval '1 minute' THEN
    UPDATE benutzer.sitzung s
       SET zuletzt_am = p_jetzt,
           laeuft_ab_um = least(s.absolut_bis, p_jetzt + make_interval(mins => gefunden.leerlauf_minuten))
     WHERE s.id = gefunden.id AND s.zuletzt_am <= p_jetzt - interval '1 minute' AND s.beendet_am IS NULL;
  END IF;
  RETURN QUERY SELECT gefunden.id, gefunden.konto_id, gefunden.mitgliedschaft_id, gefunden.rolle, gefunden.art,
    gefunden.mandant_id, gefunden.standort_id, gefunden.bestaetigt_um, gefunden.beschraenkung;
END $$;
COMMENT ON FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) IS
  'The valid session of a token hash, or no row: ended, idle, over the absolute limit, account locked or inactive, Mitgliedschaft over. p_jetzt is the real clock, p_stichtag the day that decides about the Mitgliedschaft.';

-- ── What other domains may know about accounts: names to ids, and the members of the own Stelle ──────────────────────
CREATE FUNCTION benutzer.liste_namen(p_ids uuid[]) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.id, k.name FROM benutzer.konto k WHERE k.id = ANY (p_ids) AND kontext.konto_id() IS NOT NULL
$$;
COMMENT ON FUNCTION benutzer.liste_namen(uuid[]) IS 'Names of members of staff by account id, for "responsible" and "recorded by".';

CREATE FUNCTION benutzer.liste_mitglieder(p_stichtag date)
RETURNS TABLE (konto_id uuid, mitgliedschaft_id uuid, name text, rolle text, art text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.id, m.id, k.name, m.rolle::text, m.art
    FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id
   WHERE m.mandant_id = kontext.mandant_id() AND k.aktiv
     AND m.gueltig_von <= p_stichtag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_stichtag)
   ORDER BY k.name COLLATE "C", k.id
$$;
COMMENT ON FUNCTION benutzer.liste_mitglieder(date) IS 'Members of the acting person''s verantwortliche Stelle on a day, to choose who takes over a Fall.';

-- ── Row level security ──────────────────────────────────────────────────────────────────────────────────────────────
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['rolle_einstellung', 'rollen_unvereinbar', 'konto', 'mitgliedschaft', 'sitzung',
    'anmeldeversuch', 'verbrauchter_einmalcode'] LOOP
    EXECUTE format('ALTER TABLE benutzer.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE benutzer.%I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  -- The functions above.
  FOREACH t IN ARRAY ARRAY['rolle_einstellung', 'rollen_unvereinbar', 'konto', 'mitgliedschaft', 'sitzung'] LOOP
    EXECUTE format('CREATE POLICY funktion ON benutzer.%I FOR SELECT TO kim_funktion USING (true)', t);
    EXECUTE format('GRANT SELECT ON benutzer.%I TO kim_funktion', t);
  END LOOP;
  -- System accounts: login, operator, demo.
  FOREACH t IN ARRAY ARRAY['konto', 'mitgliedschaft', 'sitzung', 'anmeldeversuch', 'verbrauchter_einmalcode'] LOOP
    EXECUTE format($p$CREATE POLICY system ON benutzer.%I FOR ALL TO kim_anmeldung
      USING ((SELECT kontext.systemkonto()) IN ('anmeldung', 'betrieb', 'demo'))
      WITH CHECK ((SELECT kontext.systemkonto()) IN ('anmeldung', 'betrieb', 'demo'))$p$, t);
  END LOOP;
END $$;
CREATE POLICY funktion_frist ON benutzer.sitzung FOR UPDATE TO kim_funktion USING (true) WITH CHECK (true);
GRANT UPDATE (zuletzt_am, laeuft_ab_um) ON benutzer.sitzung TO kim_funktion;

CREATE POLICY lesen ON benutzer.rolle_einstellung FOR SELECT TO kim_anmeldung USING (true);
CREATE POLICY aendern ON benutzer.rolle_einstellung FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.systemkonto()) IN ('betrieb', 'demo'));
CREATE POLICY lesen ON benutzer.rollen_unvereinbar FOR SELECT TO kim_anmeldung USING (true);

CREATE POLICY eigenes ON benutzer.konto FOR SELECT TO kim_anmeldung USING (id = (SELECT kontext.konto_id()));
CREATE POLICY eigenes_aendern ON benutzer.konto FOR UPDATE TO kim_anmeldung
  USING (id = (SELECT kontext.konto_id())) WITH CHECK (id = (SELECT kontext.konto_id()));
CREATE POLICY verwaltung ON benutzer.konto FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK' AND EXISTS (
    SELECT FROM benutzer.mitgliedschaft m WHERE m.konto_id = konto.id AND benutzer.ist_im_bereich(m.mandant_id, m.standort_id)));
CREATE POLICY verwaltung_anlegen ON benutzer.konto FOR INSERT TO kim_anmeldung
  WITH CHECK ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK');
CREATE POLICY verwaltung_aendern ON benutzer.konto FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK' AND benutzer.ist_nur_im_bereich(id));
CREATE POLICY nur_demo ON benutzer.konto AS RESTRICTIVE FOR INSERT TO kim_anmeldung
  WITH CHECK (NOT demo OR EXISTS (SELECT FROM technik.installation i WHERE i.art = 'demo'));
CREATE POLICY loeschen ON benutzer.konto FOR ALL TO kim_loeschung
  USING (deaktiviert_am < clock_timestamp() - interval '6 months');

CREATE POLICY eigene ON benutzer.mitgliedschaft FOR SELECT TO kim_anmeldung USING (konto_id = (SELECT kontext.konto_id()));
CREATE POLICY verwaltung ON benutzer.mitgliedschaft FOR SELECT TO kim_anmeldung
  USING (benutzer.ist_im_bereich(mandant_id, standort_id));
-- Nobody gives a role to the own account, not even within the own reach.
CREATE POLICY verwaltung_anlegen ON benutzer.mitgliedschaft FOR INSERT TO kim_anmeldung
  WITH CHECK (benutzer.ist_im_bereich(mandant_id, standort_id) AND konto_id <> (SELECT kontext.konto_id()));
CREATE POLICY verwaltung_aendern ON benutzer.mitgliedschaft FOR UPDATE TO kim_anmeldung
  USING (benutzer.ist_im_bereich(mandant_id, standort_id) AND konto_id <> (SELECT kontext.konto_id()));

CREATE POLICY eigene ON benutzer.sitzung FOR SELECT TO kim_anmeldung USING (konto_id = (SELECT kontext.konto_id()));
CREATE POLICY eigene_aendern ON benutzer.sitzung FOR UPDATE TO kim_anmeldung
  USING (konto_id = (SELECT kontext.konto_id())) WITH CHECK (konto_id = (SELECT kontext.konto_id()));
CREATE POLICY verwaltung ON benutzer.sitzung FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK' AND benutzer.ist_nur_im_bereich(konto_id));
CREATE POLICY verwaltung_beenden ON benutzer.sitzung FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK' AND benutzer.ist_nur_im_bereich(konto_id))
  WITH CHECK (beendet_am IS NOT NULL);
CREATE POLICY loeschen ON benutzer.sitzung FOR ALL TO kim_loeschung
  USING (absolut_bis < clock_timestamp() - interval '90 days');

CREATE POLICY verwaltung ON benutzer.anmeldeversuch FOR SELECT TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK');
CREATE POLICY verwaltung_entsperren ON benutzer.anmeldeversuch FOR UPDATE TO kim_anmeldung
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK') WITH CHECK (fehlversuche = 0);
CREATE POLICY loeschen ON benutzer.anmeldeversuch FOR ALL TO kim_loeschung
  USING (zuletzt_am < clock_timestamp() - interval '90 days');
CREATE POLICY eigene ON benutzer.verbrauchter_einmalcode FOR ALL TO kim_anmeldung
  USING (konto_id = (SELECT kontext.konto_id())) WITH CHECK (konto_id = (SELECT kontext.konto_id()));
CREATE POLICY loeschen ON benutzer.verbrauchter_einmalcode FOR ALL TO kim_loeschung
  USING (verbraucht_am < clock_timestamp() - interval '1 day');

GRANT SELECT ON benutzer.rolle_einstellung, benutzer.rollen_unvereinbar TO kim_anmeldung;
GRANT UPDATE (zweiter_faktor_pflicht, leerlauf_minuten, absolut_minuten, geaendert_am) ON benutzer.rolle_einstellung TO kim_anmeldung;
GRANT SELECT, INSERT ON benutzer.konto, benutzer.mitgliedschaft, benutzer.sitzung, benutzer.anmeldeversuch,
  benutzer.verbrauchter_einmalcode TO kim_anmeldung;
GRANT UPDATE (name, email, passwort_hash, passwort_gesetzt_am, passwort_aendern, aktiv, gesperrt_am, gesperrt_bis,
  gesperrt_grund, einmal_geheimnis, einmal_aktiv_seit, deaktiviert_am, version) ON benutzer.konto TO kim_anmeldung;
GRANT UPDATE (gueltig_bis, grund_code, version) ON benutzer.mitgliedschaft TO kim_anmeldung;
GRANT UPDATE (token_hash, mitgliedschaft_id, zuletzt_am, laeuft_ab_um, absolut_bis, bestaetigt_um, beendet_am) ON benutzer.sitzung TO kim_anmeldung;
GRANT UPDATE ON benutzer.anmeldeversuch TO kim_anmeldung;
GRANT SELECT, DELETE ON benutzer.konto, benutzer.sitzung, benutzer.anmeldeversuch, benutzer.verbrauchter_einmalcode TO kim_loeschung;

-- ── Ownership and execution of the functions ────────────────────────────────────────────────────────────────────────
REVOKE ALL ON FUNCTION benutzer.ist_nur_im_bereich(uuid), benutzer.pruefe_mitgliedschaft(),
  benutzer.finde_unvereinbare_rolle(uuid, uuid, text, uuid, uuid, date, date),
  benutzer.finde_sitzung(bytea, timestamptz, date), benutzer.liste_namen(uuid[]), benutzer.liste_mitglieder(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION benutzer.ist_nur_im_bereich(uuid) TO kim_anmeldung;
GRANT EXECUTE ON FUNCTION benutzer.finde_unvereinbare_rolle(uuid, uuid, text, uuid, uuid, date, date) TO kim_anmeldung;
GRANT EXECUTE ON FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) TO kim_app;
GRANT EXECUTE ON FUNCTION benutzer.liste_namen(uuid[]), benutzer.liste_mitglieder(date)
  TO kim_fall, kim_foerderung, kim_steuerung, kim_bericht, kim_anmeldung;

CREATE TRIGGER pruefen BEFORE INSERT OR UPDATE ON benutzer.mitgliedschaft
  FOR EACH ROW EXECUTE FUNCTION benutzer.pruefe_mitgliedschaft();

GRANT CREATE ON SCHEMA benutzer TO kim_funktion;
ALTER FUNCTION benutzer.ist_nur_im_bereich(uuid) OWNER TO kim_funktion;
ALTER FUNCTION benutzer.finde_unvereinbare_rolle(uuid, uuid, text, uuid, uuid, date, date) OWNER TO kim_funktion;
ALTER FUNCTION benutzer.pruefe_mitgliedschaft() OWNER TO kim_funktion;
ALTER FUNCTION benutzer.finde_sitzung(bytea, timestamptz, date) OWNER TO kim_funktion;
ALTER FUNCTION benutzer.liste_namen(uuid[]) OWNER TO kim_funktion;
ALTER FUNCTION benutzer.liste_mitglieder(date) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA benutzer FROM kim_funktion;

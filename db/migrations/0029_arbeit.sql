-- Monitoring: contact only when there is a reason (anlassbezogen), and then a Sichtung at the latest on the next day of
-- the Akte (Handlungskonzept 2.2, CP-07). The kind of the day is plain, since Mein Tag reads it; the reason is sealed.
ALTER TABLE fall.akte DROP CONSTRAINT akte_naechster_termin_art_check;
ALTER TABLE fall.akte ADD CONSTRAINT akte_naechster_termin_art_check
  CHECK (naechster_termin_art IN ('TERMIN', 'WIEDERVORLAGE', 'SICHTUNG'));
ALTER TABLE fall.akte ADD COLUMN termin_siegel bytea;
ALTER TABLE fall.akte ADD CONSTRAINT akte_termin_siegel
  CHECK (termin_siegel IS NULL OR naechster_termin_art IS NOT DISTINCT FROM 'SICHTUNG');
COMMENT ON COLUMN fall.akte.termin_siegel IS
  'Why contact is anlassbezogen; sealed under the key of the Akte, erased with the next other day. Löschklasse LK-03.';

-- Netzwerk: who helps the person, with which task (Handlungskonzept, Anhang: CM-08). Sealed as a whole: kind and name of
-- a helper tell about a life, and no list and no policy needs them. Plain are ids and the day of entry.
CREATE TABLE fall.netzwerk_helfer (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  siegel bytea NOT NULL,
  erfasst_tag date NOT NULL,
  erfasst_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.netzwerk_helfer IS 'Helper around the person of an Akte: Stelle, person, family, volunteer, with task and period. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.netzwerk_helfer.siegel IS 'Kind, name, person to talk to, task, contact, first and last day; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.netzwerk_helfer.erfasst_von IS 'Account that entered it. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX netzwerk_helfer_akte ON fall.netzwerk_helfer (mandant_id, akte_id);

-- As every table of an Akte (0007): who is zuständig or deputy today, nobody else.
DO $$
DECLARE
  bedingung CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = netzwerk_helfer.mandant_id AND z.akte_id = netzwerk_helfer.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  EXECUTE 'ALTER TABLE fall.netzwerk_helfer ENABLE ROW LEVEL SECURITY';
  EXECUTE 'ALTER TABLE fall.netzwerk_helfer FORCE ROW LEVEL SECURITY';
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.netzwerk_helfer FOR SELECT TO kim_fall USING (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.netzwerk_helfer FOR INSERT TO kim_fall WITH CHECK (%s)', bedingung);
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.netzwerk_helfer FOR UPDATE TO kim_fall USING (%s)', bedingung);
END $$;
GRANT SELECT, INSERT ON fall.netzwerk_helfer TO kim_fall;
GRANT UPDATE (siegel, version) ON fall.netzwerk_helfer TO kim_fall;

-- Calendar feed of own appointments: a secret address per account and Mandant. Whoever holds it reads days without any
-- word about a client; it is stored as a hash, so a stolen database opens no calendar.
CREATE TABLE fall.kalender_zugang (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  konto_id uuid NOT NULL,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  ausgegeben_am date NOT NULL,
  PRIMARY KEY (mandant_id, konto_id)
);
COMMENT ON TABLE fall.kalender_zugang IS
  'Secret address of the calendar feed of a member of staff. Purpose: own appointments in the calendar at work. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-10; goes when the address is closed.';
COMMENT ON COLUMN fall.kalender_zugang.konto_id IS 'Account whose appointments the feed holds. Löschklasse LK-10.';
COMMENT ON COLUMN fall.kalender_zugang.token_hash IS 'SHA-256 of the token in the address; the token itself is stored nowhere.';
CREATE UNIQUE INDEX kalender_zugang_token ON fall.kalender_zugang (token_hash);
CREATE INDEX kalender_zugang_konto ON fall.kalender_zugang (konto_id);

ALTER TABLE fall.kalender_zugang ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.kalender_zugang FORCE ROW LEVEL SECURITY;
CREATE POLICY eigener ON fall.kalender_zugang FOR ALL TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, INSERT, UPDATE, DELETE ON fall.kalender_zugang TO kim_fall;
-- Goes with the account: kim_loeschung sees accounts that are due, and no other.
CREATE POLICY loeschen ON fall.kalender_zugang FOR ALL TO kim_loeschung
  USING (EXISTS (SELECT 1 FROM benutzer.konto k WHERE k.id = konto_id));
GRANT SELECT, DELETE ON fall.kalender_zugang TO kim_loeschung;
-- The lookup comes before there is an actor; the token is the condition.
CREATE POLICY funktion ON fall.kalender_zugang FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.kalender_zugang TO kim_funktion;

GRANT CREATE ON SCHEMA fall TO kim_funktion;

CREATE FUNCTION fall.finde_kalender_mandant(p_token bytea) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.mandant_id FROM fall.kalender_zugang k WHERE k.token_hash = p_token
$$;
COMMENT ON FUNCTION fall.finde_kalender_mandant(bytea) IS 'Mandant of the calendar address with this token hash.';

-- Days and nothing else: no number, no name, no place, no kind of work. The id of an entry is a hash that only this address
-- gives, so that a calendar can tell a moved appointment from a new one.
CREATE FUNCTION fall.liste_kalendertage(p_token bytea) RETURNS TABLE (kennung text, tag date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT encode(sha256(p_token || convert_to(a.id::text, 'UTF8')), 'hex'), a.naechster_termin
    FROM fall.kalender_zugang k
    JOIN benutzer.konto b ON b.id = k.konto_id AND b.aktiv AND (b.gesperrt_am IS NULL OR b.gesperrt_bis <= now())
    JOIN fall.akte_zugriff z ON z.mandant_id = k.mandant_id AND z.konto_id = k.konto_id
     AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
    JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id
   WHERE k.token_hash = p_token AND k.mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'kalender'
     AND EXISTS (SELECT 1 FROM benutzer.mitgliedschaft m
       WHERE m.konto_id = k.konto_id AND m.mandant_id = k.mandant_id AND m.rolle::text = 'CASE_MANAGEMENT'
         AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag()))
     AND a.naechster_termin_art = 'TERMIN' AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
   ORDER BY 2, 1
$$;
COMMENT ON FUNCTION fall.liste_kalendertage(bytea) IS 'Days of the own appointments behind a calendar address; none when the account or its role has ended.';

REVOKE ALL ON FUNCTION fall.finde_kalender_mandant(bytea), fall.liste_kalendertage(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.finde_kalender_mandant(bytea) TO kim_app;
GRANT EXECUTE ON FUNCTION fall.liste_kalendertage(bytea) TO kim_fall;
ALTER FUNCTION fall.finde_kalender_mandant(bytea) OWNER TO kim_funktion;
ALTER FUNCTION fall.liste_kalendertage(bytea) OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

-- What the Schutzkonzept of a Stelle says about home visits (Evaluation [L1470]). A rule for staff, no client data.
CREATE TABLE fall.schutzkonzept (
  mandant_id uuid PRIMARY KEY REFERENCES stamm.mandant,
  hausbesuch_zu_zweit boolean NOT NULL,
  seit date NOT NULL,
  gesetzt_von uuid NOT NULL
);
COMMENT ON TABLE fall.schutzkonzept IS
  'Whether home visits are made by two. Purpose: safety of staff and clients. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse: with the verantwortliche Stelle.';
COMMENT ON COLUMN fall.schutzkonzept.gesetzt_von IS 'Account of the Teamleitung that set it; stays as a pseudonym. Löschklasse LK-10.';
ALTER TABLE fall.schutzkonzept ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.schutzkonzept FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON fall.schutzkonzept FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG'));
CREATE POLICY anlegen ON fall.schutzkonzept FOR INSERT TO kim_fall
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'TEAMLEITUNG');
CREATE POLICY aendern ON fall.schutzkonzept FOR UPDATE TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'TEAMLEITUNG');
GRANT SELECT, INSERT ON fall.schutzkonzept TO kim_fall;
GRANT UPDATE (hausbesuch_zu_zweit, seit, gesetzt_von) ON fall.schutzkonzept TO kim_fall;

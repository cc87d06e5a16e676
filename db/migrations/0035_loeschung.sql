-- Deletion of Akten whose time is over (LK-01 to LK-03, LK-06): what hangs on an Akte goes with its row, proofs (LK-05)
-- move to a table of their own, a Sperre holds, more than a certain number at once waits for a release (DP-G-02).

ALTER TABLE fall.akte ADD COLUMN loeschung_begonnen_am date;
COMMENT ON COLUMN fall.akte.loeschung_begonnen_am IS
  'Day on which the deletion run began with this Akte: from then on nobody opens it, and a run that was interrupted goes on. Löschklasse LK-03.';
CREATE INDEX akte_loeschen ON fall.akte (loeschen_ab) WHERE loeschen_ab IS NOT NULL;
CREATE INDEX akte_loeschvorschau ON fall.akte (mandant_id, loeschen_ab) WHERE loeschen_ab IS NOT NULL;

-- ── Whatever hangs on an Akte or a person goes with its row ─────────────────────────────────────────────────────────
-- No role needs DELETE on the single tables, above all not on fall.ereignis. A Beteiligung does not go with its person:
-- a person who is in an Akte cannot be deleted.
DO $$
DECLARE
  f record;
BEGIN
  FOR f IN
    SELECT k.conrelid::regclass AS tabelle, k.conname AS name, pg_get_constraintdef(k.oid) AS regel
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_class z ON z.oid = k.confrelid
      JOIN pg_namespace zn ON zn.oid = z.relnamespace
     WHERE k.contype = 'f' AND k.confdeltype = 'a' AND n.nspname = 'fall' AND zn.nspname = 'fall'
       AND (z.relname IN ('abgabe', 'akte', 'akte_beteiligte', 'assessment', 'kindeswohl', 'uebergabe', 'verweis', 'ziel')
         OR (z.relname = 'person' AND c.relname IN ('person_identitaet', 'person_suche', 'person_verschieden', 'person_zusammenfuehrung')))
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s ON DELETE CASCADE', f.tabelle, f.name, f.name, f.regel);
  END LOOP;
END $$;
CREATE INDEX schritt_ziel ON fall.schritt (mandant_id, ziel_id);
CREATE INDEX uebergabe_inhalt_akte ON fall.uebergabe_inhalt (mandant_id, akte_id);

-- ── Sperre: somebody needs the data although their time is over (DP-G-05, Art. 17 Abs. 3, Art. 18 DSGVO) ─────────────
CREATE TABLE fall.loeschsperre (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  grund text NOT NULL CHECK (grund IN ('RECHTSPFLICHT', 'RECHTSANSPRUECHE', 'RICHTIGKEIT_BESTRITTEN', 'STATT_LOESCHUNG',
    'PERSON_BRAUCHT_DATEN', 'WIDERSPRUCH')),
  siegel bytea NOT NULL,
  gesperrt_am date NOT NULL,
  gesperrt_bis date NOT NULL CHECK (gesperrt_bis >= gesperrt_am),
  gesperrt_von uuid NOT NULL,
  aufgehoben_am date,
  aufgehoben_von uuid,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id) ON DELETE CASCADE,
  CHECK ((aufgehoben_am IS NULL) = (aufgehoben_von IS NULL))
);
COMMENT ON TABLE fall.loeschsperre IS
  'Holds the deletion of an Akte for a reason until a day. Purpose: exceptions of Art. 17 Abs. 3, restriction instead of erasure (Art. 18 DSGVO). Basis: Art. 6 Abs. 1 c DSGVO. Löschklasse LK-03 (with the Akte).';
COMMENT ON COLUMN fall.loeschsperre.siegel IS 'Why, in words; sealed under the key of the Akte. Löschklasse LK-03.';
COMMENT ON COLUMN fall.loeschsperre.gesperrt_bis IS 'Last day on which the Sperre holds; the run of the next night deletes.';
COMMENT ON COLUMN fall.loeschsperre.gesperrt_von IS 'Account that set it. Basis: Art. 5 Abs. 2 DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.loeschsperre.aufgehoben_von IS 'Account that lifted it. Basis: Art. 5 Abs. 2 DSGVO. Löschklasse LK-03.';
CREATE INDEX loeschsperre_akte ON fall.loeschsperre (mandant_id, akte_id, gesperrt_bis);

ALTER TABLE fall.loeschsperre ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.loeschsperre FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = loeschsperre.mandant_id AND z.akte_id = loeschsperre.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.loeschsperre FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.loeschsperre FOR INSERT TO kim_fall WITH CHECK (%s AND gesperrt_von = (SELECT kontext.konto_id()))', eigene);
  EXECUTE format('CREATE POLICY eigene_aufheben ON fall.loeschsperre FOR UPDATE TO kim_fall USING (%s)', eigene);
END $$;
GRANT SELECT, INSERT ON fall.loeschsperre TO kim_fall;
GRANT UPDATE (aufgehoben_am, aufgehoben_von, version) ON fall.loeschsperre TO kim_fall;
CREATE POLICY funktion_lesen ON fall.loeschsperre FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, id, akte_id, grund, gesperrt_bis, aufgehoben_am) ON fall.loeschsperre TO kim_funktion;

-- ── Proofs that outlive their Akte (DP-C-07) ────────────────────────────────────────────────────────────────────────
CREATE TABLE fall.nachweis (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  akte_nummer text NOT NULL,
  art text NOT NULL CHECK (art IN ('EINWILLIGUNG', 'OFFENLEGUNG', 'KINDESWOHL', 'KINDESWOHL_SCHRITT')),
  codes jsonb NOT NULL,
  siegel bytea,
  loeschen_ab date NOT NULL,
  PRIMARY KEY (mandant_id, id)
);
COMMENT ON TABLE fall.nachweis IS
  'Proof of a consent, a disclosure or of the path of § 4 KKG after the Akte was deleted: the row as it was, without the person. Purpose: Art. 5 Abs. 2, Art. 7 Abs. 1 DSGVO. Basis: Art. 6 Abs. 1 c DSGVO. Löschklasse LK-05.';
COMMENT ON COLUMN fall.nachweis.id IS 'Id of the row in the Akte: the seal opens under it as before.';
COMMENT ON COLUMN fall.nachweis.akte_id IS 'Names the key (subject Akte, class identitaet); the Akte is gone. Löschklasse LK-05.';
COMMENT ON COLUMN fall.nachweis.akte_nummer IS 'By which a proof is asked for. Löschklasse LK-05.';
COMMENT ON COLUMN fall.nachweis.codes IS 'Purpose, decision, form, text, days and who recorded it; no name and no id of a client. Löschklasse LK-05.';
COMMENT ON COLUMN fall.nachweis.siegel IS 'Sealed as in the Akte, under the key of proofs. Löschklasse LK-05.';
CREATE INDEX nachweis_loeschen ON fall.nachweis (loeschen_ab);
ALTER TABLE fall.nachweis ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.nachweis FORCE ROW LEVEL SECURITY;

-- ── What was deleted: class, count, day, version of the rules, nobody (DP-G-06); and the release of many at once ────
CREATE TABLE protokoll.loeschlauf (
  mandant_id uuid NOT NULL,
  lauf_am date NOT NULL,
  klasse text NOT NULL CHECK (klasse ~ '^LK-[0-9]{2}$'),
  gegenstand text NOT NULL CHECK (gegenstand IN ('AKTE', 'PERSON', 'NACHWEIS')),
  regelfassung text NOT NULL,
  anzahl integer NOT NULL CHECK (anzahl > 0),
  PRIMARY KEY (mandant_id, lauf_am, klasse, gegenstand, regelfassung)
);
COMMENT ON TABLE protokoll.loeschlauf IS
  'What a deletion run deleted: class, kind, count, version of the rules. Purpose: Art. 5 Abs. 2 DSGVO. No personal data. Löschklasse: none.';
CREATE TABLE protokoll.loeschfreigabe (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  bis date NOT NULL,
  anzahl integer NOT NULL CHECK (anzahl > 0),
  freigegeben_am date NOT NULL,
  freigegeben_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id)
);
COMMENT ON TABLE protokoll.loeschfreigabe IS
  'Release of many deletions at once (DP-G-02): up to which day of deletion, how many, by whom. Purpose: Art. 32 DSGVO. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-08.';
COMMENT ON COLUMN protokoll.loeschlauf.mandant_id IS 'Stelle whose rows went.';
COMMENT ON COLUMN protokoll.loeschlauf.lauf_am IS 'Day of the run.';
COMMENT ON COLUMN protokoll.loeschlauf.klasse IS 'Löschklasse whose time was over.';
COMMENT ON COLUMN protokoll.loeschlauf.gegenstand IS 'What was deleted: Akte, person or proof.';
COMMENT ON COLUMN protokoll.loeschlauf.regelfassung IS 'Version of the rules on deletion at that time.';
COMMENT ON COLUMN protokoll.loeschlauf.anzahl IS 'How many.';
COMMENT ON COLUMN protokoll.loeschfreigabe.mandant_id IS 'Stelle for which it was released.';
COMMENT ON COLUMN protokoll.loeschfreigabe.id IS 'Id of the release.';
COMMENT ON COLUMN protokoll.loeschfreigabe.bis IS 'Akten with this day of deletion or an earlier one may go.';
COMMENT ON COLUMN protokoll.loeschfreigabe.anzahl IS 'How many were due when it was released.';
COMMENT ON COLUMN protokoll.loeschfreigabe.freigegeben_am IS 'Day of the release.';
COMMENT ON COLUMN protokoll.loeschfreigabe.erfasst_am IS 'When it was recorded.';
COMMENT ON COLUMN protokoll.loeschfreigabe.freigegeben_von IS 'Account of the datenschutzbeauftragte Person. Löschklasse LK-08.';
ALTER TABLE protokoll.loeschlauf ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.loeschlauf FORCE ROW LEVEL SECURITY;
ALTER TABLE protokoll.loeschfreigabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE protokoll.loeschfreigabe FORCE ROW LEVEL SECURITY;
CREATE POLICY dsb_lesen ON protokoll.loeschlauf FOR SELECT TO kim_protokoll
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'DSB');
CREATE POLICY dsb_lesen ON protokoll.loeschfreigabe FOR SELECT TO kim_protokoll
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'DSB');
CREATE POLICY dsb_freigeben ON protokoll.loeschfreigabe FOR INSERT TO kim_protokoll
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'DSB'
    AND freigegeben_von = (SELECT kontext.konto_id()));
CREATE POLICY lauf ON protokoll.loeschlauf FOR ALL TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung') WITH CHECK ((SELECT kontext.systemkonto()) = 'loeschung');
CREATE POLICY lauf ON protokoll.loeschfreigabe FOR SELECT TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung');
GRANT SELECT ON protokoll.loeschlauf, protokoll.loeschfreigabe TO kim_protokoll, kim_loeschung;
GRANT INSERT ON protokoll.loeschfreigabe TO kim_protokoll;
GRANT INSERT, UPDATE (anzahl) ON protokoll.loeschlauf TO kim_loeschung;

-- ── Figures stay as they were (decision 12): how many worked where in a quarter outlives the access of an Akte ──────
CREATE TABLE bericht.fallarbeit_quartal (
  mandant_id uuid NOT NULL,
  kommune_id uuid NOT NULL,
  quartal_von date NOT NULL CHECK (extract(day FROM quartal_von) = 1 AND extract(month FROM quartal_von) IN (1, 4, 7, 10)),
  kennung bytea NOT NULL CHECK (octet_length(kennung) = 32),
  PRIMARY KEY (mandant_id, kommune_id, quartal_von, kennung)
);
COMMENT ON TABLE bericht.fallarbeit_quartal IS
  'That somebody of the Case Management had Akten of a Kommune in a quarter, kept when such an Akte is deleted: the rule on small numbers counts heads. Purpose: statistics (RL 6 e), § 72 LPVG NRW. Digest per quarter, no Akte. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.fallarbeit_quartal.kommune_id IS 'Kommune of the Akten; all zeros: none.';
COMMENT ON COLUMN bericht.fallarbeit_quartal.kennung IS 'SHA-256 of account and quarter: counts heads within a quarter, follows nobody from one to the next. Löschklasse LK-16.';
ALTER TABLE bericht.fallarbeit_quartal ENABLE ROW LEVEL SECURITY;
ALTER TABLE bericht.fallarbeit_quartal FORCE ROW LEVEL SECURITY;
CREATE POLICY lauf ON bericht.fallarbeit_quartal FOR INSERT TO kim_loeschung
  WITH CHECK ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id()));
GRANT USAGE ON SCHEMA bericht TO kim_loeschung;
GRANT INSERT ON bericht.fallarbeit_quartal TO kim_loeschung;
CREATE POLICY funktion_lesen ON bericht.fallarbeit_quartal FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON bericht.fallarbeit_quartal TO kim_funktion;

GRANT CREATE ON SCHEMA bericht, fall, protokoll TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE OR REPLACE FUNCTION bericht.zaehle_case_manager(von date, bis date)
  RETURNS TABLE (kommune_id uuid, traegerart text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH stellen AS (
    SELECT m.id, m.art FROM stamm.mandant m
     WHERE m.standort_id = kontext.standort_id() AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
  ), arbeit AS (
    SELECT a.kommune_id, s.art, sha256(convert_to(z.konto_id::text || to_char(von, 'YYYY-MM-DD'), 'UTF8')) AS kennung
      FROM stellen s
      JOIN fall.akte a ON a.mandant_id = s.id
      JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id AND z.akte_id = a.id
     WHERE z.art = 'ZUSTAENDIG' AND z.gueltig_von <= bis AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= von)
       AND a.begonnen_am <= bis AND (a.abgeschlossen_am IS NULL OR a.abgeschlossen_am >= von)
    UNION ALL
    SELECT nullif(q.kommune_id, '00000000-0000-0000-0000-000000000000'), s.art, q.kennung
      FROM stellen s JOIN bericht.fallarbeit_quartal q ON q.mandant_id = s.id
     WHERE q.quartal_von = von
  )
  SELECT arbeit.kommune_id, arbeit.art, count(DISTINCT arbeit.kennung)
    FROM arbeit GROUP BY GROUPING SETS ((arbeit.kommune_id), (arbeit.art))
$$;
COMMENT ON FUNCTION bericht.zaehle_case_manager(date, date) IS
  'Case Manager:innen with Akten in a quarter (first day, last day), per Kommune and per kind of Rechtsträger, those of deleted Akten among them. Purpose: no control of single employees (§ 72 LPVG NRW).';

-- Why an Akte is not deleted although its day has come; NULL: nothing holds it.
CREATE FUNCTION fall.finde_loeschhindernis(p_mandant uuid, p_akte uuid) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE
    WHEN p_mandant IS DISTINCT FROM kontext.mandant_id() AND kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN NULL
    WHEN EXISTS (SELECT FROM fall.loeschsperre s WHERE s.mandant_id = p_mandant AND s.akte_id = p_akte
      AND s.aufgehoben_am IS NULL AND s.gesperrt_bis >= kontext.stichtag()) THEN 'SPERRE'
    WHEN EXISTS (SELECT FROM fall.uebergabe u WHERE u.mandant_id = p_mandant AND u.akte_id = p_akte
      AND u.zustand = 'ANGEBOTEN' AND u.frist >= kontext.stichtag()) THEN 'UEBERGABE'
    WHEN EXISTS (SELECT FROM fall.abgabe u WHERE u.mandant_id = p_mandant AND u.akte_id = p_akte
      AND u.zustand IN ('ANGEBOTEN', 'ANGENOMMEN', 'UEBERGEBEN') AND coalesce(u.abholen_bis, u.frist) >= kontext.stichtag()) THEN 'UEBERGABE'
  END
$$;
COMMENT ON FUNCTION fall.finde_loeschhindernis(uuid, uuid) IS
  'SPERRE or UEBERGABE when something holds the deletion of this Akte of the acting Mandant, else NULL.';
REVOKE ALL ON FUNCTION fall.finde_loeschhindernis(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.finde_loeschhindernis(uuid, uuid) TO kim_fall, kim_loeschung;

-- For the datenschutzbeauftragte Person: which Akten of the own Stelle are deleted until a day. Numbers, no name, no content.
CREATE FUNCTION protokoll.liste_loeschvorschau(p_bis date) RETURNS TABLE (
    nummer text, art text, zustand text, begonnen_am date, abgeschlossen_am date, letzter_kontakt date, loeschen_ab date,
    begonnen boolean, hindernis text, gesperrt_bis date, grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.nummer, a.art, a.zustand, a.begonnen_am, a.abgeschlossen_am, a.letzter_kontakt, a.loeschen_ab,
      a.loeschung_begonnen_am IS NOT NULL, fall.finde_loeschhindernis(a.mandant_id, a.id), s.gesperrt_bis, s.grund
    FROM fall.akte a
    LEFT JOIN LATERAL (SELECT l.gesperrt_bis, l.grund FROM fall.loeschsperre l
      WHERE l.mandant_id = a.mandant_id AND l.akte_id = a.id AND l.aufgehoben_am IS NULL AND l.gesperrt_bis >= kontext.stichtag()
      ORDER BY l.gesperrt_bis DESC LIMIT 1) s ON true
   WHERE a.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB' AND a.loeschen_ab <= p_bis
   ORDER BY a.loeschen_ab, a.nummer
$$;
COMMENT ON FUNCTION protokoll.liste_loeschvorschau(date) IS
  'Akten of the own Mandant that are deleted until a day, with what holds them; rows for role DSB only.';
REVOKE ALL ON FUNCTION protokoll.liste_loeschvorschau(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.liste_loeschvorschau(date) TO kim_protokoll;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht, fall, protokoll FROM kim_funktion;

-- ── The run: what is due, and nothing else ──────────────────────────────────────────────────────────────────────────
CREATE POLICY faellig_lesen ON fall.akte FOR SELECT TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND loeschen_ab <= (SELECT kontext.stichtag()));
-- Begun is begun: a Sperre is set before.
CREATE POLICY faellig_beginnen ON fall.akte FOR UPDATE TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND loeschen_ab <= (SELECT kontext.stichtag())
    AND (loeschung_begonnen_am IS NOT NULL OR fall.finde_loeschhindernis(mandant_id, id) IS NULL))
  WITH CHECK (loeschung_begonnen_am IS NOT NULL);
CREATE POLICY begonnen_loeschen ON fall.akte FOR DELETE TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND loeschen_ab <= (SELECT kontext.stichtag())
    AND loeschung_begonnen_am IS NOT NULL);
GRANT SELECT (mandant_id, id, nummer, art, zustand, zustand_seit, kommune_id, begonnen_am, letzter_kontakt, abgeschlossen_am,
    loeschen_ab, loeschung_begonnen_am),
  UPDATE (loeschung_begonnen_am), DELETE ON fall.akte TO kim_loeschung;

-- Tables that the run reads or empties itself: of one Mandant at a time, and of Akten with which it has begun.
DO $$
DECLARE
  t text;
  begonnen CONSTANT text := $p$
    (SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id())
    AND EXISTS (SELECT FROM fall.akte a WHERE a.mandant_id = %1$I.mandant_id AND a.id = %1$I.%2$I AND a.loeschung_begonnen_am IS NOT NULL) $p$;
BEGIN
  FOREACH t IN ARRAY ARRAY['akte_zugriff', 'verweis_link', 'einwilligung', 'offenlegung', 'kindeswohl', 'kindeswohl_schritt'] LOOP
    EXECUTE format('CREATE POLICY begonnen ON fall.%I FOR SELECT TO kim_loeschung USING (%s)', t, format(begonnen, t, 'akte_id'));
  END LOOP;
  EXECUTE format('CREATE POLICY begonnen_schliessen ON fall.akte_zugriff FOR DELETE TO kim_loeschung USING (%s)', format(begonnen, 'akte_zugriff', 'akte_id'));
  EXECUTE format('CREATE POLICY begonnen ON fall.entwurf FOR ALL TO kim_loeschung USING (subjekt_art = ''akte'' AND %s)', format(begonnen, 'entwurf', 'bezug'));
  -- No foreign key: the taking side has one before its Akte.
  EXECUTE format('CREATE POLICY begonnen ON fall.abgabe_inhalt FOR ALL TO kim_loeschung USING (%s)', format(begonnen, 'abgabe_inhalt', 'akte_id'));
END $$;
GRANT SELECT (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis), DELETE ON fall.akte_zugriff TO kim_loeschung;
GRANT SELECT (akte_id) ON fall.verweis_link TO kim_loeschung;
GRANT SELECT ON fall.einwilligung, fall.offenlegung, fall.kindeswohl, fall.kindeswohl_schritt TO kim_loeschung;

-- A person goes when no Akte of the own Stelle holds it any more.
CREATE POLICY lauf_lesen ON fall.akte_beteiligte FOR SELECT TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id()));
GRANT SELECT (mandant_id, akte_id, person_id) ON fall.akte_beteiligte TO kim_loeschung;
CREATE POLICY ohne_akte ON fall.person FOR ALL TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id())
    AND NOT EXISTS (SELECT FROM fall.akte_beteiligte b WHERE b.mandant_id = person.mandant_id AND b.person_id = person.id));
GRANT SELECT (mandant_id, id), DELETE ON fall.person TO kim_loeschung;

CREATE POLICY lauf_anlegen ON fall.nachweis FOR INSERT TO kim_loeschung
  WITH CHECK ((SELECT kontext.systemkonto()) = 'loeschung' AND mandant_id = (SELECT kontext.mandant_id()));
CREATE POLICY faellig_lesen ON fall.nachweis FOR SELECT TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND loeschen_ab <= (SELECT kontext.stichtag()));
CREATE POLICY faellig_loeschen ON fall.nachweis FOR DELETE TO kim_loeschung
  USING ((SELECT kontext.systemkonto()) = 'loeschung' AND loeschen_ab <= (SELECT kontext.stichtag()));
GRANT SELECT (mandant_id, id, akte_id, loeschen_ab), INSERT, DELETE ON fall.nachweis TO kim_loeschung;

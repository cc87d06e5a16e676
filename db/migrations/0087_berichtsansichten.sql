-- Saved reports: a named set of indicator tables, their delivery inside the house, and what a Lenkungsgruppe reads of the steering.
-- A saved report holds questions alone; what is delivered is a frozen table that was hidden before (decision 0065).

CREATE TABLE bericht.bericht (
  id uuid PRIMARY KEY,
  fuer text NOT NULL CHECK (fuer IN ('EIGEN', 'STANDORT', 'LAND')),
  standort_id uuid REFERENCES stamm.standort,
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  notiz text NOT NULL DEFAULT '' CHECK (char_length(notiz) <= 1000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  profil text NOT NULL CHECK (profil IN ('INTERN', 'EXTERN')),
  tabellen jsonb NOT NULL CHECK (jsonb_typeof(tabellen) = 'array' AND jsonb_array_length(tabellen) BETWEEN 1 AND 12),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  konto_id uuid NOT NULL,
  geaendert_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((fuer = 'STANDORT') = (standort_id IS NOT NULL)),
  CHECK (fuer <> 'LAND' OR profil = 'EXTERN')
);
COMMENT ON TABLE bericht.bericht IS
  'Saved report: title, note and up to twelve questions about indicators, for one account, a Standort or the Land. No numbers and no personal data beside the account. Purpose: reporting (Richtlinie 6 d). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.bericht.notiz IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN bericht.bericht.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN bericht.bericht.tabellen IS 'Questions with the version of the definition they were saved with; years and days come when it is opened.';
COMMENT ON COLUMN bericht.bericht.konto_id IS 'Account that saved it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX bericht_konto ON bericht.bericht (konto_id);
CREATE INDEX bericht_standort ON bericht.bericht (standort_id);
CREATE INDEX bericht_land ON bericht.bericht (fuer) WHERE fuer = 'LAND';

CREATE TABLE bericht.lieferung (
  id uuid PRIMARY KEY,
  bericht_id uuid NOT NULL REFERENCES bericht.bericht ON DELETE CASCADE,
  takt text NOT NULL CHECK (takt IN ('WOECHENTLICH', 'MONATLICH', 'QUARTALSWEISE')),
  naechste_am date NOT NULL,
  konto_id uuid NOT NULL,
  rolle text NOT NULL CHECK (rolle IN ('KOORDINATION', 'KI_LEITUNG', 'TEAMLEITUNG', 'MINISTERIUM')),
  standort_id uuid REFERENCES stamm.standort,
  mandant_id uuid REFERENCES stamm.mandant,
  beendet_am date,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE bericht.lieferung IS
  'When a saved report is computed and laid into the inboxes of its recipients. Purpose: reporting. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.lieferung.konto_id IS 'Account that ordered it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.lieferung.rolle IS 'Role in which it was ordered: a report of its own is delivered in this role alone. Löschklasse LK-16.';
CREATE UNIQUE INDEX lieferung_laufend ON bericht.lieferung (bericht_id) WHERE beendet_am IS NULL;
CREATE INDEX lieferung_bericht ON bericht.lieferung (bericht_id);
CREATE INDEX lieferung_faellig ON bericht.lieferung (naechste_am) WHERE beendet_am IS NULL;

CREATE TABLE bericht.lieferung_empfaenger (
  lieferung_id uuid NOT NULL REFERENCES bericht.lieferung ON DELETE CASCADE,
  konto_id uuid NOT NULL,
  mail boolean NOT NULL DEFAULT false,
  beendet_am date,
  PRIMARY KEY (lieferung_id, konto_id)
);
COMMENT ON TABLE bericht.lieferung_empfaenger IS
  'Who gets a report, whether with a neutral mail, and who wants no more of it. Right and role are asked again at every delivery. Purpose: reporting. Accounts alone as personal data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.lieferung_empfaenger.konto_id IS 'Account that gets it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.lieferung_empfaenger.mail IS 'The account itself asked for a mail. Löschklasse LK-16.';
CREATE INDEX lieferung_empfaenger_konto ON bericht.lieferung_empfaenger (konto_id);

CREATE TABLE bericht.zustellung (
  id uuid PRIMARY KEY,
  lieferung_id uuid NOT NULL,
  faellig_am date NOT NULL,
  konto_id uuid NOT NULL,
  rolle text NOT NULL CHECK (rolle IN ('KOORDINATION', 'KI_LEITUNG', 'TEAMLEITUNG', 'MINISTERIUM')),
  standort_id uuid REFERENCES stamm.standort,
  mandant_id uuid REFERENCES stamm.mandant,
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 120),
  inhalt jsonb NOT NULL CHECK (jsonb_typeof(inhalt) = 'object' AND pg_column_size(inhalt) <= 2097152),
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  zugestellt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  gelesen_am timestamptz,
  UNIQUE (lieferung_id, konto_id, faellig_am)
);
COMMENT ON TABLE bericht.zustellung IS
  'Delivered report: hidden tables as they were on that day, with their hash, never changed. Read only in the role and place for which it was computed. Aggregates; accounts alone as personal data. Purpose: reporting. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.zustellung.konto_id IS 'Account that got it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.zustellung.rolle IS 'Role in which it was computed and may be read. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.zustellung.gelesen_am IS 'When it was opened first; seen by the account itself alone. Löschklasse LK-16.';
CREATE INDEX zustellung_konto ON bericht.zustellung (konto_id, zugestellt_am DESC);

DO $$
DECLARE
  tabelle text;
  rollen CONSTANT text := '(SELECT kontext.rolle()) IN (''KOORDINATION'', ''KI_LEITUNG'', ''TEAMLEITUNG'', ''MINISTERIUM'') AND NOT (SELECT kontext.fremdvertretung())';
  selbst CONSTANT text := 'konto_id = (SELECT kontext.konto_id())';
  sehen CONSTANT text := '(konto_id = (SELECT kontext.konto_id()) OR (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) <> ''MINISTERIUM'') OR (fuer = ''LAND'' AND (SELECT kontext.rolle()) = ''MINISTERIUM''))';
  pflegen CONSTANT text := '(konto_id = (SELECT kontext.konto_id()) OR (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN (''KOORDINATION'', ''KI_LEITUNG'')) OR (fuer = ''LAND'' AND (SELECT kontext.rolle()) = ''MINISTERIUM''))';
  passt CONSTANT text := '(fuer = ''EIGEN'' OR (fuer = ''STANDORT'' AND standort_id = (SELECT kontext.standort_id())) OR (fuer = ''LAND'' AND (SELECT kontext.rolle()) = ''MINISTERIUM''))';
  dort CONSTANT text := 'rolle = (SELECT kontext.rolle()) AND standort_id IS NOT DISTINCT FROM (SELECT kontext.standort_id()) AND mandant_id IS NOT DISTINCT FROM (SELECT kontext.mandant_id())';
  bericht CONSTANT text := 'EXISTS (SELECT 1 FROM bericht.bericht b WHERE b.id = bericht_id OFFSET 0)';
  besteller CONSTANT text := 'EXISTS (SELECT 1 FROM bericht.lieferung l WHERE l.id = lieferung_id AND l.konto_id = (SELECT kontext.konto_id()) OFFSET 0)';
  lieferung CONSTANT text := 'EXISTS (SELECT 1 FROM bericht.lieferung l WHERE l.id = lieferung_id OFFSET 0)';
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['bericht', 'lieferung', 'lieferung_empfaenger', 'zustellung'] LOOP
    EXECUTE format('ALTER TABLE bericht.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE bericht.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT ON bericht.%I TO kim_bericht', tabelle);
    EXECUTE format('CREATE POLICY funktion ON bericht.%I FOR ALL TO kim_funktion USING (true) WITH CHECK (true)', tabelle);
  END LOOP;
  EXECUTE format('CREATE POLICY lesen ON bericht.bericht FOR SELECT TO kim_bericht USING (%s AND %s)', rollen, sehen);
  EXECUTE format('CREATE POLICY anlegen ON bericht.bericht FOR INSERT TO kim_bericht WITH CHECK (%s AND %s AND %s)', rollen, selbst, passt);
  EXECUTE format('CREATE POLICY bearbeiten ON bericht.bericht FOR UPDATE TO kim_bericht USING (%s AND %s) WITH CHECK (%s)', rollen, pflegen, passt);
  EXECUTE format('CREATE POLICY entfernen ON bericht.bericht FOR DELETE TO kim_bericht USING (%s AND %s)', rollen, pflegen);
  EXECUTE format('CREATE POLICY lesen ON bericht.lieferung FOR SELECT TO kim_bericht USING (%s)', bericht);
  EXECUTE format('CREATE POLICY anlegen ON bericht.lieferung FOR INSERT TO kim_bericht WITH CHECK (%s AND %s AND %s)', selbst, dort, bericht);
  EXECUTE format('CREATE POLICY beenden ON bericht.lieferung FOR UPDATE TO kim_bericht USING (%s AND %s) WITH CHECK (%s)', rollen, selbst, selbst);
  EXECUTE format('CREATE POLICY lesen ON bericht.lieferung_empfaenger FOR SELECT TO kim_bericht USING (%s)', lieferung);
  EXECUTE format('CREATE POLICY anlegen ON bericht.lieferung_empfaenger FOR INSERT TO kim_bericht WITH CHECK (NOT mail AND %s)', besteller);
  EXECUTE format('CREATE POLICY waehlen ON bericht.lieferung_empfaenger FOR UPDATE TO kim_bericht USING (%s AND %s) WITH CHECK (%s)', rollen, selbst, selbst);
  EXECUTE format('CREATE POLICY lesen ON bericht.zustellung FOR SELECT TO kim_bericht USING (%s AND %s AND %s)', rollen, selbst, dort);
  EXECUTE format('CREATE POLICY gelesen ON bericht.zustellung FOR UPDATE TO kim_bericht USING (%s AND %s AND %s) WITH CHECK (%s)', rollen, selbst, dort, selbst);
END $$;
GRANT INSERT, DELETE ON bericht.bericht TO kim_bericht;
GRANT UPDATE (fuer, standort_id, titel, notiz, erklaert, profil, tabellen, version, geaendert_am) ON bericht.bericht TO kim_bericht;
GRANT INSERT ON bericht.lieferung, bericht.lieferung_empfaenger TO kim_bericht;
GRANT UPDATE (beendet_am) ON bericht.lieferung TO kim_bericht;
GRANT UPDATE (mail, beendet_am) ON bericht.lieferung_empfaenger TO kim_bericht;
-- A delivered report is never changed: only that it was opened.
GRANT UPDATE (gelesen_am) ON bericht.zustellung TO kim_bericht;
GRANT SELECT ON bericht.bericht, bericht.lieferung_empfaenger TO kim_funktion;
GRANT SELECT, UPDATE (naechste_am) ON bericht.lieferung TO kim_funktion;
GRANT SELECT, INSERT ON bericht.zustellung TO kim_funktion;
GRANT SELECT (standort_id, id, titel, zustand, seit, angelegt_am) ON steuerung.thema TO kim_funktion;
GRANT SELECT (standort_id, id, sitzung_id, inhalt, verantwortlich, faellig, zustand, beschlossen_am) ON steuerung.beschluss TO kim_funktion;
GRANT SELECT (standort_id, thema_id, ergebnis, am) ON steuerung.wirkung TO kim_funktion;
GRANT SELECT (standort_id, id, protokoll_zustand) ON steuerung.gremiensitzung TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Memberships in which an account may see a report today: the same question when somebody is chosen and when the report is delivered.
CREATE FUNCTION bericht.finde_berichtsrollen(p_fuer text, p_standort uuid, p_tag date)
  RETURNS TABLE (konto_id uuid, name text, mitgliedschaft_id uuid, rolle text, standort_id uuid, mandant_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT ON (k.id) k.id, k.name, m.id, m.rolle::text, m.standort_id, m.mandant_id
    FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id
   WHERE k.aktiv AND (k.gesperrt_am IS NULL OR k.gesperrt_bis < clock_timestamp()) AND m.art = 'REGULAER'
     AND m.gueltig_von <= p_tag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_tag)
     AND ((p_fuer = 'LAND' AND m.rolle = 'MINISTERIUM')
       OR (p_fuer = 'STANDORT' AND m.standort_id = p_standort AND m.rolle IN ('KOORDINATION', 'KI_LEITUNG', 'TEAMLEITUNG')))
     AND (kontext.systemkonto() = 'bericht' OR (p_fuer = 'LAND' AND kontext.rolle() = 'MINISTERIUM')
       OR (p_fuer = 'STANDORT' AND p_standort = kontext.standort_id() AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG', 'TEAMLEITUNG')))
   ORDER BY k.id, array_position(ARRAY['KI_LEITUNG', 'KOORDINATION', 'TEAMLEITUNG', 'MINISTERIUM'], m.rolle::text), m.id
$$;
COMMENT ON FUNCTION bericht.finde_berichtsrollen(text, uuid, date) IS
  'Accounts that may see a report of a Standort or of the Land on a day, each with the role in which it does. For the same Standort, the Ministerium and the job.';
REVOKE ALL ON FUNCTION bericht.finde_berichtsrollen(text, uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.finde_berichtsrollen(text, uuid, date) TO kim_bericht;

CREATE FUNCTION bericht.liste_faellige_lieferungen(p_tag date)
  RETURNS TABLE (lieferung_id uuid, takt text, faellig_am date, titel text, notiz text, profil text, tabellen jsonb,
    konto_id uuid, mail boolean, mitgliedschaft_id uuid, rolle text, standort_id uuid, mandant_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.id, l.takt, l.naechste_am, b.titel, b.notiz, b.profil, b.tabellen, r.konto_id, r.mail, r.mitgliedschaft_id, r.rolle,
         r.standort_id, r.mandant_id
    FROM bericht.lieferung l JOIN bericht.bericht b ON b.id = l.bericht_id
    LEFT JOIN LATERAL (
      SELECT e.konto_id, e.mail, f.mitgliedschaft_id, f.rolle, f.standort_id, f.mandant_id
        FROM bericht.lieferung_empfaenger e JOIN bericht.finde_berichtsrollen(b.fuer, b.standort_id, p_tag) f ON f.konto_id = e.konto_id
       WHERE e.lieferung_id = l.id AND e.beendet_am IS NULL AND b.fuer <> 'EIGEN'
      UNION ALL
      SELECT e.konto_id, e.mail, m.id, m.rolle::text, m.standort_id, m.mandant_id
        FROM bericht.lieferung_empfaenger e
        JOIN benutzer.konto k ON k.id = e.konto_id AND k.aktiv AND (k.gesperrt_am IS NULL OR k.gesperrt_bis < clock_timestamp())
        JOIN benutzer.mitgliedschaft m ON m.konto_id = k.id AND m.art = 'REGULAER' AND m.gueltig_von <= p_tag
         AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_tag)
       WHERE e.lieferung_id = l.id AND e.beendet_am IS NULL AND b.fuer = 'EIGEN' AND e.konto_id = b.konto_id AND m.rolle::text = l.rolle
         AND m.standort_id IS NOT DISTINCT FROM l.standort_id AND m.mandant_id IS NOT DISTINCT FROM l.mandant_id
    ) r ON true
   WHERE kontext.systemkonto() = 'bericht' AND l.beendet_am IS NULL AND l.naechste_am <= p_tag
   ORDER BY l.naechste_am, l.id, r.konto_id
$$;
COMMENT ON FUNCTION bericht.liste_faellige_lieferungen(date) IS
  'Deliveries that are due, with each recipient who may see the report on that day, in which role; without recipient: nobody may. For the job alone.';
REVOKE ALL ON FUNCTION bericht.liste_faellige_lieferungen(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.liste_faellige_lieferungen(date) TO kim_bericht;

CREATE FUNCTION bericht.stelle_bericht_zu(p_id uuid, p_lieferung uuid, p_mitgliedschaft uuid, p_faellig date, p_tag date, p_titel text,
    p_inhalt jsonb, p_pruefsumme text) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH neu AS (
    INSERT INTO bericht.zustellung (id, lieferung_id, faellig_am, konto_id, rolle, standort_id, mandant_id, titel, inhalt, pruefsumme)
    SELECT p_id, p_lieferung, p_faellig, m.konto_id, m.rolle, m.standort_id, m.mandant_id, p_titel, p_inhalt, p_pruefsumme
      FROM benutzer.mitgliedschaft m
      JOIN bericht.lieferung_empfaenger e ON e.lieferung_id = p_lieferung AND e.konto_id = m.konto_id AND e.beendet_am IS NULL
     WHERE m.id = p_mitgliedschaft AND kontext.systemkonto() = 'bericht' AND m.gueltig_von <= p_tag
       AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_tag)
    ON CONFLICT (lieferung_id, konto_id, faellig_am) DO NOTHING
    RETURNING 1
  )
  SELECT EXISTS (SELECT 1 FROM neu)
$$;
COMMENT ON FUNCTION bericht.stelle_bericht_zu(uuid, uuid, uuid, date, date, text, jsonb, text) IS
  'Lays a computed report into an inbox; false: it lies there already, or the membership has ended, or the account wants no more. For the job alone.';
REVOKE ALL ON FUNCTION bericht.stelle_bericht_zu(uuid, uuid, uuid, date, date, text, jsonb, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.stelle_bericht_zu(uuid, uuid, uuid, date, date, text, jsonb, text) TO kim_bericht;

CREATE FUNCTION bericht.setze_lieferung(p_lieferung uuid, p_naechste date) RETURNS boolean
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH neu AS (
    UPDATE bericht.lieferung l SET naechste_am = p_naechste
     WHERE l.id = p_lieferung AND l.naechste_am < p_naechste AND kontext.systemkonto() = 'bericht' RETURNING 1
  )
  SELECT EXISTS (SELECT 1 FROM neu)
$$;
COMMENT ON FUNCTION bericht.setze_lieferung(uuid, date) IS 'When a delivery is due again. For the job alone.';
REVOKE ALL ON FUNCTION bericht.setze_lieferung(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.setze_lieferung(uuid, date) TO kim_bericht;

CREATE FUNCTION bericht.lies_lenkungsstand(p_von date, p_bis date)
  RETURNS TABLE (art text, titel text, zustand text, seit date, zusatz text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH hier AS (
    SELECT kontext.standort_id() AS id WHERE kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND NOT kontext.fremdvertretung()
  )
  SELECT 'THEMA', t.titel, t.zustand, t.seit, NULL FROM steuerung.thema t JOIN hier ON hier.id = t.standort_id
   WHERE t.angelegt_am <= p_bis AND (t.zustand NOT IN ('WIRKUNG_GEPRUEFT', 'ABGELEHNT_MIT_RUECKMELDUNG') OR t.seit BETWEEN p_von AND p_bis)
  UNION ALL
  SELECT 'BESCHLUSS', b.inhalt, b.zustand, b.beschlossen_am, concat_ws(', ', b.verantwortlich, 'bis ' || to_char(b.faellig, 'DD.MM.YYYY'))
    FROM steuerung.beschluss b JOIN hier ON hier.id = b.standort_id
    JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id AND s.id = b.sitzung_id AND s.protokoll_zustand = 'GENEHMIGT'
   WHERE b.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG') AND b.beschlossen_am <= p_bis
  UNION ALL
  SELECT 'WIRKUNG', t.titel, w.ergebnis, w.am, NULL FROM steuerung.wirkung w JOIN hier ON hier.id = w.standort_id
    JOIN steuerung.thema t ON t.standort_id = w.standort_id AND t.id = w.thema_id
   WHERE w.am BETWEEN p_von AND p_bis
   ORDER BY 1, 4, 2
$$;
COMMENT ON FUNCTION bericht.lies_lenkungsstand(date, date) IS
  'Themen by state, Beschlüsse of approved minutes that wait for their Umsetzung, and checked Wirkung of the own Standort: titles without account. For the report of the Lenkungsgruppe.';
REVOKE ALL ON FUNCTION bericht.lies_lenkungsstand(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_lenkungsstand(date, date) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;

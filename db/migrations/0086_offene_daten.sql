-- Open data (domain bericht): which frozen tables of the Land everybody may read, by two accounts of the Ministerium. A row keeps what is
-- handed out word for word, so that a file never changes. Public readers go through two functions that know nothing but what is published.

CREATE TABLE bericht.offene_ausgabe (
  id uuid PRIMARY KEY,
  veroeffentlichung_id uuid NOT NULL REFERENCES bericht.veroeffentlichung,
  kennung text NOT NULL CHECK (kennung ~ '^[a-z]{1,3}-[0-9]{2}[a-z]?-[0-9a-f]{12}$'),
  ausgabe integer NOT NULL CHECK (ausgabe >= 1),
  beschreibung jsonb NOT NULL CHECK (jsonb_typeof(beschreibung) = 'object' AND pg_column_size(beschreibung) <= 65536),
  csv_datei text NOT NULL CHECK (octet_length(csv_datei) BETWEEN 1 AND 8388608),
  csv_pruefsumme text NOT NULL CHECK (csv_pruefsumme = encode(sha256(convert_to(csv_datei, 'UTF8')), 'hex')),
  json_datei text NOT NULL CHECK (octet_length(json_datei) BETWEEN 1 AND 8388608),
  json_pruefsumme text NOT NULL CHECK (json_pruefsumme = encode(sha256(convert_to(json_datei, 'UTF8')), 'hex')),
  lizenz text NOT NULL CHECK (lizenz IN ('DL_DE_BY_2_0', 'DL_DE_ZERO_2_0')),
  hinweis text CHECK (char_length(hinweis) BETWEEN 1 AND 1500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  zustand text NOT NULL DEFAULT 'VORGESCHLAGEN' CHECK (zustand IN ('VORGESCHLAGEN', 'VEROEFFENTLICHT', 'ABGELEHNT', 'ZURUECKGEZOGEN')),
  vorgeschlagen_von uuid NOT NULL,
  vorgeschlagen_am date NOT NULL,
  entschieden_von uuid,
  entschieden_am date,
  entschieden_um timestamptz,
  zurueckgezogen_von uuid,
  zurueckgezogen_am date,
  zurueckgezogen_um timestamptz,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 1500),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((zustand = 'VORGESCHLAGEN') = (entschieden_von IS NULL)),
  CHECK ((entschieden_von IS NULL) = (entschieden_am IS NULL) AND (entschieden_von IS NULL) = (entschieden_um IS NULL)),
  CHECK ((zustand = 'ZURUECKGEZOGEN') = (zurueckgezogen_von IS NOT NULL)),
  CHECK ((zurueckgezogen_von IS NULL) = (zurueckgezogen_am IS NULL) AND (zurueckgezogen_von IS NULL) = (zurueckgezogen_um IS NULL)),
  CHECK ((zustand IN ('ABGELEHNT', 'ZURUECKGEZOGEN')) = (grund IS NOT NULL))
);
COMMENT ON TABLE bericht.offene_ausgabe IS
  'A frozen table of the Land that is proposed for, open to, or withdrawn from everybody. Beside the accounts no personal data; small counts are hidden already. Purpose: open data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.offene_ausgabe.kennung IS 'Public name of the Datensatz: Kennzahl and the begin of the schluessel; the same for all Ausgaben.';
COMMENT ON COLUMN bericht.offene_ausgabe.beschreibung IS 'Title, definition as it read then, time, Wissensstand, protection, hash. Never changed.';
COMMENT ON COLUMN bericht.offene_ausgabe.csv_datei IS 'The file as it is handed out, RFC 4180.';
COMMENT ON COLUMN bericht.offene_ausgabe.hinweis IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN bericht.offene_ausgabe.grund IS 'Why it was refused or withdrawn. Checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN bericht.offene_ausgabe.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN bericht.offene_ausgabe.vorgeschlagen_von IS 'Account that proposed it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.offene_ausgabe.entschieden_von IS 'Account that released or refused it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.offene_ausgabe.zurueckgezogen_von IS 'Account that withdrew it; stays as a pseudonym. Löschklasse LK-16.';
-- What was withdrawn stays withdrawn; what was refused may be proposed again.
CREATE UNIQUE INDEX offene_ausgabe_einmal ON bericht.offene_ausgabe (kennung, ausgabe) WHERE zustand <> 'ABGELEHNT';
CREATE UNIQUE INDEX offene_ausgabe_tabelle ON bericht.offene_ausgabe (veroeffentlichung_id) WHERE zustand <> 'ABGELEHNT';
CREATE INDEX offene_ausgabe_liste ON bericht.offene_ausgabe (zustand, erfasst_am DESC, id);

ALTER TABLE bericht.offene_ausgabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE bericht.offene_ausgabe FORCE ROW LEVEL SECURITY;
CREATE POLICY land_lesen ON bericht.offene_ausgabe FOR SELECT TO kim_bericht USING ((SELECT kontext.rolle()) = 'MINISTERIUM');
CREATE POLICY vorschlagen ON bericht.offene_ausgabe FOR INSERT TO kim_bericht
  WITH CHECK ((SELECT kontext.rolle()) = 'MINISTERIUM' AND vorgeschlagen_von = (SELECT kontext.konto_id()) AND zustand = 'VORGESCHLAGEN' AND version = 1);
CREATE POLICY entscheiden ON bericht.offene_ausgabe FOR UPDATE TO kim_bericht
  USING ((SELECT kontext.rolle()) = 'MINISTERIUM' AND zustand IN ('VORGESCHLAGEN', 'VEROEFFENTLICHT'))
  WITH CHECK ((SELECT kontext.rolle()) = 'MINISTERIUM');
GRANT SELECT ON bericht.offene_ausgabe TO kim_bericht;
GRANT INSERT (id, veroeffentlichung_id, kennung, ausgabe, beschreibung, csv_datei, csv_pruefsumme, json_datei, json_pruefsumme, lizenz, hinweis, erklaert,
  vorgeschlagen_von, vorgeschlagen_am) ON bericht.offene_ausgabe TO kim_bericht;
GRANT UPDATE (zustand, grund, erklaert, entschieden_von, entschieden_am, entschieden_um, zurueckgezogen_von, zurueckgezogen_am, zurueckgezogen_um, version)
  ON bericht.offene_ausgabe TO kim_bericht;
CREATE POLICY funktion ON bericht.offene_ausgabe FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON bericht.offene_ausgabe TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
GRANT USAGE ON SCHEMA bericht TO kim_app;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION bericht.schuetze_offene_ausgabe() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT 1 FROM bericht.veroeffentlichung v WHERE v.id = NEW.veroeffentlichung_id AND v.standort_id IS NULL AND v.profil = 'EXTERN'
        AND v.ausgabe = NEW.ausgabe AND NEW.kennung = lower(v.kennzahl) || '-' || left(v.schluessel, 12)
        AND NEW.beschreibung->>'pruefsumme' = v.pruefsumme) THEN
      RAISE EXCEPTION 'Only a frozen table of the Land with the protection EXTERN is proposed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END IF;
  IF NEW.zustand = 'VEROEFFENTLICHT' AND (OLD.zustand <> 'VORGESCHLAGEN' OR NEW.entschieden_von = OLD.vorgeschlagen_von) THEN
    RAISE EXCEPTION 'A second account releases what was proposed' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.zustand = 'ABGELEHNT' AND OLD.zustand <> 'VORGESCHLAGEN' THEN RAISE EXCEPTION 'Only a proposal is refused' USING ERRCODE = 'check_violation'; END IF;
  IF NEW.zustand = 'ZURUECKGEZOGEN' AND (OLD.zustand <> 'VEROEFFENTLICHT'
      OR (NEW.entschieden_von, NEW.entschieden_am, NEW.entschieden_um) IS DISTINCT FROM (OLD.entschieden_von, OLD.entschieden_am, OLD.entschieden_um)) THEN
    RAISE EXCEPTION 'Only what is open is withdrawn' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.entschieden_von IS DISTINCT FROM OLD.entschieden_von AND NEW.entschieden_von IS DISTINCT FROM kontext.konto_id())
    OR (NEW.zurueckgezogen_von IS DISTINCT FROM OLD.zurueckgezogen_von AND NEW.zurueckgezogen_von IS DISTINCT FROM kontext.konto_id()) THEN
    RAISE EXCEPTION 'Who acts signs with the own account' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION bericht.schuetze_offene_ausgabe() IS
  'Only frozen tables of the Land with the protection EXTERN become open data, and a second account releases them.';

CREATE FUNCTION bericht.liste_offene_daten()
  RETURNS TABLE (kennung text, ausgabe integer, offen boolean, titel text, beschreibung jsonb, csv_bytes integer, csv_pruefsumme text, json_bytes integer,
    json_pruefsumme text, lizenz text, hinweis text, am date, um timestamptz, zurueckgezogen_am date, grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.kennung, o.ausgabe, x.offen, o.beschreibung->>'titel', CASE WHEN x.offen THEN o.beschreibung END,
         CASE WHEN x.offen THEN octet_length(o.csv_datei) END, CASE WHEN x.offen THEN o.csv_pruefsumme END,
         CASE WHEN x.offen THEN octet_length(o.json_datei) END, CASE WHEN x.offen THEN o.json_pruefsumme END,
         o.lizenz, CASE WHEN x.offen THEN o.hinweis END, o.entschieden_am, coalesce(o.zurueckgezogen_um, o.entschieden_um), o.zurueckgezogen_am, o.grund
    FROM bericht.offene_ausgabe o JOIN bericht.veroeffentlichung v ON v.id = o.veroeffentlichung_id
   CROSS JOIN LATERAL (SELECT o.zustand = 'VEROEFFENTLICHT') x (offen)
   WHERE o.zustand IN ('VEROEFFENTLICHT', 'ZURUECKGEZOGEN') AND v.standort_id IS NULL AND v.profil = 'EXTERN'
   ORDER BY o.kennung, o.ausgabe
$$;
COMMENT ON FUNCTION bericht.liste_offene_daten() IS
  'What is open to everybody, without the tables; of what was withdrawn the title, the day and the reason alone. No accounts.';
REVOKE ALL ON FUNCTION bericht.liste_offene_daten() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.liste_offene_daten() TO kim_app;

CREATE FUNCTION bericht.lies_offene_ausgabe(p_kennung text, p_ausgabe integer) RETURNS TABLE (tabelle jsonb, csv_datei text, json_datei text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT v.tabelle, o.csv_datei, o.json_datei FROM bericht.offene_ausgabe o JOIN bericht.veroeffentlichung v ON v.id = o.veroeffentlichung_id
   WHERE o.kennung = p_kennung AND o.ausgabe = p_ausgabe AND o.zustand = 'VEROEFFENTLICHT' AND v.standort_id IS NULL AND v.profil = 'EXTERN'
$$;
COMMENT ON FUNCTION bericht.lies_offene_ausgabe(text, integer) IS 'Frozen table and files of one open Ausgabe, for everybody.';
REVOKE ALL ON FUNCTION bericht.lies_offene_ausgabe(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_offene_ausgabe(text, integer) TO kim_app;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;
-- After the policies: who may not write learns nothing of what is there.
CREATE TRIGGER schuetze_offene_ausgabe AFTER INSERT OR UPDATE ON bericht.offene_ausgabe FOR EACH ROW EXECUTE FUNCTION bericht.schuetze_offene_ausgabe();
SET LOCAL ROLE kim_funktion;
REVOKE ALL ON FUNCTION bericht.schuetze_offene_ausgabe() FROM PUBLIC;
RESET ROLE;

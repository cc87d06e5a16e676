-- Open data, continued. Grants beside the tables of Kennzahlen: the same register, the same two accounts of the Ministerium, the same frozen files. What leaves
-- foerderung is read through two functions that answer final grants by name of the authority and amounts, to the Ministerium alone. A KIM-Standort compares itself with what is open.

CREATE POLICY offene_zuwendungen ON foerderung.foerderfall FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) = 'MINISTERIUM');
CREATE POLICY offene_zuwendungen ON foerderung.bescheid FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) = 'MINISTERIUM');
CREATE POLICY offene_zuwendungen ON foerderung.rate FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) = 'MINISTERIUM');
CREATE POLICY offene_zuwendungen ON foerderung.weiterleitung FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) = 'MINISTERIUM');
GRANT SELECT (id, foerderfall_id, standort_id, lfd, zustand, empfaengerart, empfaenger, von, bis, betrag, wirksam_ab) ON foerderung.weiterleitung TO kim_funktion;

GRANT CREATE ON SCHEMA foerderung, bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION foerderung.lies_zuwendungen(p_stichtag date, p_von smallint, p_bis smallint)
  RETURNS TABLE (foerderfall_id uuid, aktenzeichen text, foerderjahr smallint, von date, bis date, bewilligt bigint, ausgezahlt bigint, datum date, kennung text,
    name text, typ text, ags text, synthetisch boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.id, f.aktenzeichen, f.foerderjahr, f.von, f.bis, b.bewilligt,
         coalesce((SELECT sum(r.betrag) FROM foerderung.rate r WHERE r.foerderfall_id = f.id AND r.zustand = 'GEZAHLT'), 0)::bigint,
         b.datum, s.kennung, n.name, s.typ, s.ags, s.herkunft = 'erfunden'
    FROM foerderung.foerderfall f
    JOIN LATERAL (SELECT x.bewilligt, x.datum, x.bestandskraeftig_am FROM foerderung.bescheid x WHERE x.foerderfall_id = f.id AND x.stand = 'ERLASSEN'
      AND x.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') ORDER BY x.lfd DESC LIMIT 1) b ON b.bestandskraeftig_am <= p_stichtag
    JOIN stamm.standort s ON s.id = f.standort_id
    JOIN LATERAL (SELECT m.name FROM stamm.standort_name m WHERE m.standort_id = f.standort_id
      ORDER BY m.gueltig_von <= p_stichtag DESC, m.gueltig_von DESC LIMIT 1) n ON true
   WHERE kontext.rolle() = 'MINISTERIUM' AND f.foerderjahr BETWEEN p_von AND p_bis
   ORDER BY f.aktenzeichen
$$;
COMMENT ON FUNCTION foerderung.lies_zuwendungen(date, smallint, smallint) IS
  'Grants whose Bescheid is final on a day, with what was paid: authority, amounts in cents, days. For the Ministerium; no person, no text that somebody wrote.';
REVOKE ALL ON FUNCTION foerderung.lies_zuwendungen(date, smallint, smallint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.lies_zuwendungen(date, smallint, smallint) TO kim_foerderung, kim_bericht;

CREATE FUNCTION foerderung.lies_weitergaben(p_stichtag date, p_foerderjahr smallint)
  RETURNS TABLE (aktenzeichen text, lfd integer, empfaengerart text, empfaenger text, von date, bis date, betrag bigint, datum date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT z.aktenzeichen, w.lfd, w.empfaengerart, w.empfaenger, w.von, w.bis, w.betrag, w.wirksam_ab
    FROM foerderung.lies_zuwendungen(p_stichtag, p_foerderjahr, p_foerderjahr) z
    JOIN foerderung.weiterleitung w ON w.foerderfall_id = z.foerderfall_id
   WHERE w.wirksam_ab <= p_stichtag AND w.zustand NOT IN ('ENTWURF', 'VERTRAG_GEPRUEFT')
   ORDER BY z.aktenzeichen, w.lfd
$$;
COMMENT ON FUNCTION foerderung.lies_weitergaben(date, smallint) IS
  'What recipients of final grants passed on under a contract in force: name of the organisation and amount in cents. For the Ministerium.';
REVOKE ALL ON FUNCTION foerderung.lies_weitergaben(date, smallint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.lies_weitergaben(date, smallint) TO kim_bericht;

RESET ROLE;

ALTER TABLE bericht.offene_ausgabe
  ALTER COLUMN veroeffentlichung_id DROP NOT NULL,
  ADD COLUMN foerderjahr smallint CHECK (foerderjahr BETWEEN 2020 AND 2100),
  ADD COLUMN tabelle jsonb CHECK (jsonb_typeof(tabelle) = 'object' AND pg_column_size(tabelle) <= 1048576),
  DROP CONSTRAINT offene_ausgabe_kennung_check,
  ADD CONSTRAINT offene_ausgabe_kennung_check CHECK (CASE WHEN foerderjahr IS NULL THEN kennung ~ '^[a-z]{1,3}-[0-9]{2}[a-z]?-[0-9a-f]{12}$'
    ELSE kennung = 'zuwendungen-' || foerderjahr END),
  ADD CONSTRAINT offene_ausgabe_art_check CHECK ((foerderjahr IS NULL) = (veroeffentlichung_id IS NOT NULL) AND (foerderjahr IS NULL) = (tabelle IS NULL));
COMMENT ON TABLE bericht.offene_ausgabe IS
  'A frozen table of the Land, or the final grants of a Förderjahr, that is proposed for, open to, or withdrawn from everybody. Beside the accounts no personal data; small counts are hidden already. Purpose: open data. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.offene_ausgabe.kennung IS
  'Public name of the Datensatz: Kennzahl and the begin of the schluessel, or zuwendungen and the Förderjahr; the same for all Ausgaben.';
COMMENT ON COLUMN bericht.offene_ausgabe.foerderjahr IS 'Of grants: the Förderjahr. Empty for a table of a Kennzahl.';
COMMENT ON COLUMN bericht.offene_ausgabe.tabelle IS 'Of grants: authorities and amounts in cents as the page shows them. No personal data. Never changed.';
GRANT INSERT (foerderjahr, tabelle) ON bericht.offene_ausgabe TO kim_bericht;

SET LOCAL ROLE kim_funktion;

CREATE OR REPLACE FUNCTION bericht.schuetze_offene_ausgabe() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.foerderjahr IS NOT NULL THEN
    -- One proposal of a year at a time; the next Ausgabe has the next number.
    IF EXISTS (SELECT 1 FROM bericht.offene_ausgabe o WHERE o.foerderjahr = NEW.foerderjahr AND o.zustand = 'VORGESCHLAGEN' AND o.id <> NEW.id)
      OR NEW.ausgabe <> 1 + (SELECT count(*) FROM bericht.offene_ausgabe o WHERE o.foerderjahr = NEW.foerderjahr AND o.zustand <> 'ABGELEHNT' AND o.id <> NEW.id) THEN
      RAISE EXCEPTION 'Grants of a year are proposed one after the other' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END IF;
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
  'Only frozen tables of the Land with the protection EXTERN and final grants become open data, and a second account releases them.';

CREATE OR REPLACE FUNCTION bericht.liste_offene_daten()
  RETURNS TABLE (kennung text, ausgabe integer, offen boolean, titel text, beschreibung jsonb, csv_bytes integer, csv_pruefsumme text, json_bytes integer,
    json_pruefsumme text, lizenz text, hinweis text, am date, um timestamptz, zurueckgezogen_am date, grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.kennung, o.ausgabe, x.offen, o.beschreibung->>'titel', CASE WHEN x.offen THEN o.beschreibung END,
         CASE WHEN x.offen THEN octet_length(o.csv_datei) END, CASE WHEN x.offen THEN o.csv_pruefsumme END,
         CASE WHEN x.offen THEN octet_length(o.json_datei) END, CASE WHEN x.offen THEN o.json_pruefsumme END,
         o.lizenz, CASE WHEN x.offen THEN o.hinweis END, o.entschieden_am, coalesce(o.zurueckgezogen_um, o.entschieden_um), o.zurueckgezogen_am, o.grund
    FROM bericht.offene_ausgabe o LEFT JOIN bericht.veroeffentlichung v ON v.id = o.veroeffentlichung_id
   CROSS JOIN LATERAL (SELECT o.zustand = 'VEROEFFENTLICHT') x (offen)
   WHERE o.zustand IN ('VEROEFFENTLICHT', 'ZURUECKGEZOGEN') AND (o.foerderjahr IS NOT NULL OR (v.standort_id IS NULL AND v.profil = 'EXTERN'))
   ORDER BY o.kennung, o.ausgabe
$$;

CREATE OR REPLACE FUNCTION bericht.lies_offene_ausgabe(p_kennung text, p_ausgabe integer) RETURNS TABLE (tabelle jsonb, csv_datei text, json_datei text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(o.tabelle, v.tabelle), o.csv_datei, o.json_datei FROM bericht.offene_ausgabe o LEFT JOIN bericht.veroeffentlichung v ON v.id = o.veroeffentlichung_id
   WHERE o.kennung = p_kennung AND o.ausgabe = p_ausgabe AND o.zustand = 'VEROEFFENTLICHT'
     AND (o.foerderjahr IS NOT NULL OR (v.standort_id IS NULL AND v.profil = 'EXTERN'))
$$;

-- Comparison for a KIM-Standort: what anybody can download, and nothing else.
CREATE FUNCTION bericht.lies_offene_standorttabelle(p_kennzahl text) RETURNS TABLE (kennung text, ausgabe integer, titel text, am date, tabelle jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.kennung, o.ausgabe, o.beschreibung->>'titel', o.entschieden_am, v.tabelle
    FROM bericht.veroeffentlichung v JOIN bericht.offene_ausgabe o ON o.veroeffentlichung_id = v.id
   WHERE v.kennzahl = p_kennzahl AND v.standort_id IS NULL AND v.profil = 'EXTERN' AND o.zustand = 'VEROEFFENTLICHT'
     AND v.frage->>'zeile' = 'ORT' AND v.frage->>'ebene' = 'STANDORT'
   ORDER BY v.tabelle->'zeitraum'->>'bis' DESC, coalesce(v.frage->>'spalte', '') IN ('', 'ZEIT') DESC, o.kennung, o.ausgabe DESC LIMIT 1
$$;
COMMENT ON FUNCTION bericht.lies_offene_standorttabelle(text) IS
  'The newest open table of a Kennzahl by KIM-Standorte: hidden as everybody reads it. Nothing that is only frozen, and nothing that was withdrawn.';
REVOKE ALL ON FUNCTION bericht.lies_offene_standorttabelle(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_offene_standorttabelle(text) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA foerderung, bericht FROM kim_funktion;

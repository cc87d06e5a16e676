-- HSDS 3.0 and sources of Angebote (domain steuerung: no client data). Anybody reads what is public as HSDS 3.0, through functions that know
-- nothing else. A source is another directory: it is read by a job, what would change stands in a preview, and taken over is all at once.

-- ── When an entry changed last ──────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE steuerung.angebot ADD COLUMN geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE steuerung.angebot ADD COLUMN orte_anzahl integer NOT NULL GENERATED ALWAYS AS (coalesce(jsonb_array_length(angaben -> 'orte'), 0)) STORED;
ALTER TABLE steuerung.anbieter ADD COLUMN geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp();
COMMENT ON COLUMN steuerung.angebot.geaendert_am IS 'Last change of any kind; others ask for what changed since.';
COMMENT ON COLUMN steuerung.angebot.orte_anzahl IS 'Number of places, counted from the Angaben.';
COMMENT ON COLUMN steuerung.anbieter.geaendert_am IS 'Last change of what the Organisation says of itself.';

CREATE FUNCTION steuerung.setze_geaendert() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.geaendert_am := clock_timestamp();
  RETURN NEW;
END $$;
COMMENT ON FUNCTION steuerung.setze_geaendert() IS 'Keeps the moment of the last change.';
REVOKE ALL ON FUNCTION steuerung.setze_geaendert() FROM PUBLIC;
CREATE TRIGGER zeitpunkt BEFORE UPDATE ON steuerung.angebot FOR EACH ROW EXECUTE FUNCTION steuerung.setze_geaendert();
CREATE TRIGGER zeitpunkt BEFORE UPDATE ON steuerung.anbieter FOR EACH ROW
  WHEN (OLD.angaben IS DISTINCT FROM NEW.angaben OR OLD.fremdangaben IS DISTINCT FROM NEW.fremdangaben) EXECUTE FUNCTION steuerung.setze_geaendert();

CREATE INDEX angebot_offen ON steuerung.angebot (id) INCLUDE (orte_anzahl) WHERE oeffentlich AND zustand = 'GUELTIG';
CREATE INDEX angebot_offen_seit ON steuerung.angebot (geaendert_am, id) INCLUDE (orte_anzahl) WHERE oeffentlich;

-- Terms that others filter by.
CREATE INDEX angebot_begriff ON steuerung.angebot USING gin (suche) WHERE oeffentlich AND zustand = 'GUELTIG';

-- ── Sources ─────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE steuerung.angebotsquelle (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('HSDS', 'INTEGREAT')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
  url text NOT NULL CHECK (char_length(url) BETWEEN 8 AND 300),
  region text CHECK (region ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  sprachen text[] NOT NULL DEFAULT '{}' CHECK (cardinality(sprachen) <= 12),
  inhalte text[] NOT NULL DEFAULT '{}' CHECK (cardinality(inhalte) <= 3),
  lizenz text NOT NULL CHECK (char_length(lizenz) BETWEEN 1 AND 80),
  verantwortlich text NOT NULL CHECK (char_length(verantwortlich) BETWEEN 1 AND 120),
  rhythmus text NOT NULL CHECK (rhythmus IN ('TAEGLICH', 'WOECHENTLICH', 'VON_HAND')),
  oeffentlich boolean NOT NULL,
  zuordnung jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(zuordnung) = 'object' AND pg_column_size(zuordnung) <= 65536),
  zustand text NOT NULL DEFAULT 'AKTIV' CHECK (zustand IN ('AKTIV', 'BEENDET')),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  CHECK ((art = 'INTEGREAT') = (region IS NOT NULL))
);
COMMENT ON TABLE steuerung.angebotsquelle IS
  'Another directory from which Angebote come: address, licence, which function in the office answers for it, how its terms are read. No personal data beside the account. Purpose: one entry for all (Handlungskonzept Anhang, PG-12). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebotsquelle.verantwortlich IS 'Function in the office that answers for the source, never a name. No personal data.';
COMMENT ON COLUMN steuerung.angebotsquelle.zuordnung IS 'Foreign term and the Lebensbereich it means. No personal data.';
COMMENT ON COLUMN steuerung.angebotsquelle.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.angebotslauf (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  quelle_id uuid NOT NULL,
  zustand text NOT NULL CHECK (zustand IN ('WARTET', 'LIEST', 'BEREIT', 'GESCHEITERT', 'UEBERNAHME', 'UEBERNOMMEN', 'VERWORFEN')),
  gelesen integer NOT NULL DEFAULT 0 CHECK (gelesen >= 0),
  gesamt integer CHECK (gesamt >= 0),
  zahlen jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(zahlen) = 'object' AND pg_column_size(zahlen) <= 65536),
  fehler text CHECK (fehler ~ '^[A-Z0-9_]{2,40}$'),
  fehler_ort text CHECK (char_length(fehler_ort) <= 400),
  auswahl jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(auswahl) = 'object' AND pg_column_size(auswahl) <= 65536),
  konto_id uuid,
  am date NOT NULL,
  beendet_am timestamptz,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, quelle_id) REFERENCES steuerung.angebotsquelle (standort_id, id),
  CHECK ((zustand = 'GESCHEITERT') = (fehler IS NOT NULL))
);
COMMENT ON TABLE steuerung.angebotslauf IS
  'One reading of a source: how far it is, what was found, what was decided. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebotslauf.auswahl IS 'Numbers of lines that were left out, looked at, or where the source counts. No personal data.';
COMMENT ON COLUMN steuerung.angebotslauf.konto_id IS 'Account that asked for it or took it over, empty for the timetable; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX angebotslauf_quelle ON steuerung.angebotslauf (standort_id, quelle_id, id);
CREATE UNIQUE INDEX angebotslauf_einer ON steuerung.angebotslauf (standort_id, quelle_id) WHERE zustand IN ('WARTET', 'LIEST', 'BEREIT', 'UEBERNAHME');

CREATE TABLE steuerung.angebotslauf_zeile (
  standort_id uuid NOT NULL,
  lauf_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('NEU', 'GEAENDERT', 'KONFLIKT', 'VERSCHWUNDEN', 'ABGEWIESEN')),
  fremd_id text NOT NULL CHECK (char_length(fremd_id) BETWEEN 1 AND 200),
  angebot_id uuid,
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 200),
  felder jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(felder) = 'array'),
  befunde jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(befunde) = 'array'),
  hinweise text[] NOT NULL DEFAULT '{}',
  kandidat jsonb CHECK (pg_column_size(kandidat) <= 524288),
  PRIMARY KEY (standort_id, lauf_id, lfd),
  FOREIGN KEY (standort_id, lauf_id) REFERENCES steuerung.angebotslauf (standort_id, id)
);
COMMENT ON TABLE steuerung.angebotslauf_zeile IS
  'One line of a preview: what is new, changed, gone or refused, field by field. Removed when the preview is over. No personal data beside official contacts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebotslauf_zeile.felder IS 'Fields with what stands here and what the source says. Contact of the office: Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.angebotslauf_zeile.befunde IS 'Places that may tell of a person: field, kind, words. Removed with the preview. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebotslauf_zeile.kandidat IS 'The Angebot as the source says it. Contact of the office: Löschklasse LK-10.';
CREATE INDEX angebotslauf_zeile_art ON steuerung.angebotslauf_zeile (standort_id, lauf_id, art, lfd);

CREATE TABLE steuerung.angebotsherkunft (
  standort_id uuid NOT NULL,
  quelle_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('ANGEBOT', 'ANBIETER')),
  fremd_id text NOT NULL CHECK (char_length(fremd_id) BETWEEN 1 AND 200),
  ziel_id uuid NOT NULL,
  stand jsonb NOT NULL CHECK (jsonb_typeof(stand) = 'object' AND pg_column_size(stand) <= 131072),
  abdruck bytea NOT NULL CHECK (octet_length(abdruck) = 32),
  lizenz text NOT NULL CHECK (char_length(lizenz) BETWEEN 1 AND 80),
  geholt_am date NOT NULL,
  PRIMARY KEY (standort_id, quelle_id, art, fremd_id),
  FOREIGN KEY (standort_id, quelle_id) REFERENCES steuerung.angebotsquelle (standort_id, id)
);
COMMENT ON TABLE steuerung.angebotsherkunft IS
  'Where an entry came from: source, its id there, licence, day, and what the source said then. No personal data beside official contacts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.angebotsherkunft.stand IS 'What the source said last, to tell a correction of ours from a change of theirs. Contact of the office: Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.angebotsherkunft.abdruck IS 'SHA-256 of the whole foreign entry: equal means unchanged.';
CREATE INDEX angebotsherkunft_ziel ON steuerung.angebotsherkunft (standort_id, ziel_id);

DO $$
DECLARE tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['angebotsquelle', 'angebotslauf', 'angebotslauf_zeile', 'angebotsherkunft'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format($p$CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung
      USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))$p$, tabelle);
    EXECUTE format($p$CREATE POLICY quelle_lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebotsquelle')$p$, tabelle);
  END LOOP;
  FOREACH tabelle IN ARRAY ARRAY['angebotslauf', 'angebotsherkunft'] LOOP
    EXECUTE format($p$CREATE POLICY quelle_anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK ((SELECT kontext.systemkonto()) = 'angebotsquelle')$p$, tabelle);
    EXECUTE format($p$CREATE POLICY quelle_bearbeiten ON steuerung.%I FOR UPDATE TO kim_steuerung
      USING ((SELECT kontext.systemkonto()) = 'angebotsquelle') WITH CHECK ((SELECT kontext.systemkonto()) = 'angebotsquelle')$p$, tabelle);
  END LOOP;
  -- What a source says becomes Angebote: in the name of the source, never of a person.
  FOREACH tabelle IN ARRAY ARRAY['anbieter', 'angebot'] LOOP
    EXECUTE format($p$CREATE POLICY quelle_lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebotsquelle')$p$, tabelle);
    EXECUTE format($p$CREATE POLICY quelle_anlegen ON steuerung.%I FOR INSERT TO kim_steuerung
      WITH CHECK ((SELECT kontext.systemkonto()) = 'angebotsquelle' AND bearbeitet_von IS NULL)$p$, tabelle);
    EXECUTE format($p$CREATE POLICY quelle_bearbeiten ON steuerung.%I FOR UPDATE TO kim_steuerung
      USING ((SELECT kontext.systemkonto()) = 'angebotsquelle') WITH CHECK ((SELECT kontext.systemkonto()) = 'angebotsquelle' AND bearbeitet_von IS NULL)$p$, tabelle);
  END LOOP;
END $$;

CREATE POLICY anlegen ON steuerung.angebotsquelle FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND bearbeitet_von = (SELECT kontext.konto_id()));
CREATE POLICY bearbeiten ON steuerung.angebotsquelle FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND bearbeitet_von = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT, UPDATE (name, url, region, sprachen, inhalte, lizenz, verantwortlich, rhythmus, oeffentlich, zuordnung, zustand, version, bearbeitet_von)
  ON steuerung.angebotsquelle TO kim_steuerung;

CREATE POLICY anlegen ON steuerung.angebotslauf FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()) AND zustand = 'WARTET');
CREATE POLICY entscheiden ON steuerung.angebotslauf FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND zustand IN ('WARTET', 'BEREIT'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()) AND zustand IN ('UEBERNAHME', 'VERWORFEN'));
GRANT SELECT, INSERT, UPDATE (zustand, gelesen, gesamt, zahlen, fehler, fehler_ort, auswahl, konto_id, beendet_am) ON steuerung.angebotslauf TO kim_steuerung;

CREATE POLICY quelle_anlegen ON steuerung.angebotslauf_zeile FOR INSERT TO kim_steuerung WITH CHECK ((SELECT kontext.systemkonto()) = 'angebotsquelle');
CREATE POLICY quelle_entfernen ON steuerung.angebotslauf_zeile FOR DELETE TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebotsquelle');
GRANT SELECT, INSERT, DELETE ON steuerung.angebotslauf_zeile TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (stand, abdruck, lizenz, geholt_am) ON steuerung.angebotsherkunft TO kim_steuerung;

CREATE POLICY quelle_lesen ON steuerung.angebot_aenderung FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebotsquelle');
CREATE POLICY quelle_anlegen ON steuerung.angebot_aenderung FOR INSERT TO kim_steuerung
  WITH CHECK ((SELECT kontext.systemkonto()) = 'angebotsquelle' AND durch = 'QUELLE');

-- ── HSDS 3.0 for anybody ────────────────────────────────────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Archived ones are told as gone, to those who ask for what changed: without what they said.
CREATE FUNCTION steuerung.lies_hsds(p_ids uuid[])
  RETURNS TABLE (id uuid, anbieter_id uuid, angaben jsonb, anbieter jsonb, fremdangaben jsonb, anbieter_fremd jsonb, gueltig_bis date,
    bestaetigt_am date, geaendert_am timestamptz, archiv_grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.anbieter_id, CASE WHEN a.zustand = 'GUELTIG' THEN a.angaben #- '{kontakt,name}' END, CASE WHEN a.zustand = 'GUELTIG' THEN o.angaben - 'pflege' END,
      CASE WHEN a.zustand = 'GUELTIG' THEN a.fremdangaben END, CASE WHEN a.zustand = 'GUELTIG' THEN o.fremdangaben END,
      a.gueltig_bis, a.bestaetigt_am, a.geaendert_am, a.archiv_grund
    FROM steuerung.angebot a JOIN steuerung.anbieter o ON o.standort_id = a.standort_id AND o.id = a.anbieter_id
   WHERE a.id = ANY (p_ids) AND a.oeffentlich
$$;
COMMENT ON FUNCTION steuerung.lies_hsds(uuid[]) IS 'Public Angebote by their ids as others get them; of an archived one only that it is gone, and why.';

CREATE FUNCTION steuerung.liste_hsds(p_seit timestamptz, p_muss text, p_anbieter uuid, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, gesamt integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE frage tsquery := p_muss::tsquery; anzahl integer;
BEGIN
  IF p_seit IS NOT NULL THEN
    RETURN QUERY SELECT a.id, (count(*) OVER ())::integer FROM steuerung.angebot a
      WHERE a.oeffentlich AND a.geaendert_am >= p_seit AND (frage IS NULL OR a.suche @@ frage) AND (p_anbieter IS NULL OR a.anbieter_id = p_anbieter)
      ORDER BY a.geaendert_am, a.id LIMIT p_hoechstens OFFSET p_ab;
  ELSIF p_anbieter IS NOT NULL THEN
    RETURN QUERY SELECT a.id, (count(*) OVER ())::integer FROM steuerung.angebot a
      WHERE a.standort_id = (SELECT o.standort_id FROM steuerung.anbieter o WHERE o.id = p_anbieter) AND a.anbieter_id = p_anbieter
        AND a.oeffentlich AND a.zustand = 'GUELTIG' AND (frage IS NULL OR a.suche @@ frage)
      ORDER BY a.id LIMIT p_hoechstens OFFSET p_ab;
  ELSIF frage IS NOT NULL THEN
    RETURN QUERY SELECT a.id, (count(*) OVER ())::integer FROM steuerung.angebot a
      WHERE a.suche @@ frage AND a.oeffentlich AND a.zustand = 'GUELTIG' ORDER BY a.id LIMIT p_hoechstens OFFSET p_ab;
  ELSE
    SELECT count(*) INTO anzahl FROM steuerung.angebot a WHERE a.oeffentlich AND a.zustand = 'GUELTIG';
    RETURN QUERY SELECT a.id, anzahl FROM steuerung.angebot a
      WHERE a.oeffentlich AND a.zustand = 'GUELTIG' ORDER BY a.id LIMIT p_hoechstens OFFSET p_ab;
  END IF;
END $$;
COMMENT ON FUNCTION steuerung.liste_hsds(timestamptz, text, uuid, integer, integer) IS
  'Ids of public Angebote, one page: by id, or with p_seit by the last change and with those that were archived.';

CREATE FUNCTION steuerung.liste_hsds_orte(p_seit timestamptz, p_muss text, p_anbieter uuid, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, nr integer, gesamt integer)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE frage tsquery := p_muss::tsquery; anzahl integer;
BEGIN
  IF p_seit IS NULL AND p_anbieter IS NULL AND frage IS NULL THEN
    SELECT sum(a.orte_anzahl) INTO anzahl FROM steuerung.angebot a WHERE a.oeffentlich AND a.zustand = 'GUELTIG';
    RETURN QUERY SELECT a.id, g.nr, coalesce(anzahl, 0) FROM steuerung.angebot a CROSS JOIN LATERAL generate_series(0, a.orte_anzahl - 1) AS g (nr)
      WHERE a.oeffentlich AND a.zustand = 'GUELTIG' ORDER BY a.id, g.nr LIMIT p_hoechstens OFFSET p_ab;
  ELSE
    RETURN QUERY SELECT a.id, g.nr, (count(*) OVER ())::integer FROM steuerung.angebot a CROSS JOIN LATERAL generate_series(0, a.orte_anzahl - 1) AS g (nr)
      WHERE a.oeffentlich AND a.zustand = 'GUELTIG' AND (p_seit IS NULL OR a.geaendert_am >= p_seit) AND (frage IS NULL OR a.suche @@ frage)
        AND (p_anbieter IS NULL OR a.anbieter_id = p_anbieter)
      ORDER BY a.id, g.nr LIMIT p_hoechstens OFFSET p_ab;
  END IF;
END $$;
COMMENT ON FUNCTION steuerung.liste_hsds_orte(timestamptz, text, uuid, integer, integer) IS 'Places of public Angebote, one page: the Angebot and the number of its place.';

CREATE FUNCTION steuerung.finde_hsds_ort(p_von uuid, p_bis uuid, p_ende text) RETURNS TABLE (id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id FROM steuerung.angebot a WHERE a.id BETWEEN p_von AND p_bis AND right(a.id::text, 17) = p_ende AND a.oeffentlich AND a.zustand = 'GUELTIG' LIMIT 1
$$;
COMMENT ON FUNCTION steuerung.finde_hsds_ort(uuid, uuid, text) IS 'The Angebot to which the id of a place belongs: it carries beginning and end of that id.';

CREATE FUNCTION steuerung.liste_hsds_anbieter(p_id uuid, p_ab integer, p_hoechstens integer)
  RETURNS TABLE (id uuid, angaben jsonb, fremdangaben jsonb, geaendert_am timestamptz, gesamt integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT o.id, o.angaben - 'pflege', o.fremdangaben, o.geaendert_am, (count(*) OVER ())::integer FROM steuerung.anbieter o
   WHERE (p_id IS NULL OR o.id = p_id) AND EXISTS (SELECT 1 FROM steuerung.angebot a
     WHERE a.standort_id = o.standort_id AND a.anbieter_id = o.id AND a.oeffentlich AND a.zustand = 'GUELTIG')
   ORDER BY o.id LIMIT p_hoechstens OFFSET p_ab
$$;
COMMENT ON FUNCTION steuerung.liste_hsds_anbieter(uuid, integer, integer) IS 'Organisations with something public, one page or one of them, without who keeps their entries.';

DO $$
DECLARE funktion text;
BEGIN
  FOREACH funktion IN ARRAY ARRAY['lies_hsds(uuid[])', 'liste_hsds(timestamptz, text, uuid, integer, integer)', 'liste_hsds_orte(timestamptz, text, uuid, integer, integer)',
      'finde_hsds_ort(uuid, uuid, text)', 'liste_hsds_anbieter(uuid, integer, integer)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION steuerung.%s FROM PUBLIC', funktion);
    EXECUTE format('GRANT EXECUTE ON FUNCTION steuerung.%s TO kim_app', funktion);
  END LOOP;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

-- Vorlagen of a Gremium, who looks after a Thema next, and what a Standort makes public of its Gremien (domain steuerung: no client data, no names of persons).
-- Koordination and KI-Leitung write. Case Management and Teamleitung read a Vorlage with the Sitzung that dealt with it, once its
-- minutes are approved. Everybody reads what is public, through functions that know nothing else.

CREATE TABLE steuerung.vorlage (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  gremium_id uuid NOT NULL,
  sitzung_id uuid,
  thema_id uuid,
  beschluss_id uuid,
  jahr integer NOT NULL CHECK (jahr BETWEEN 2000 AND 2199),
  nr integer NOT NULL CHECK (nr >= 1),
  art text NOT NULL CHECK (art IN ('INFORMATION', 'BERATUNG', 'BESCHLUSS')),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 200),
  sachverhalt text NOT NULL CHECK (char_length(sachverhalt) BETWEEN 1 AND 5000),
  vorschlag text CHECK (char_length(vorschlag) BETWEEN 1 AND 3000),
  kosten text CHECK (char_length(kosten) BETWEEN 1 AND 1000),
  alternativen text CHECK (char_length(alternativen) BETWEEN 1 AND 3000),
  anlagen jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(anlagen) = 'array' AND jsonb_array_length(anlagen) <= 20),
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'FREIGEGEBEN', 'AUF_TAGESORDNUNG', 'BERATEN', 'ZURUECKGEZOGEN')),
  ergebnis text CHECK (ergebnis IN ('BESCHLOSSEN', 'ABGELEHNT', 'KENNTNIS')),
  bemerkung text CHECK (char_length(bemerkung) BETWEEN 1 AND 1000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  UNIQUE (standort_id, jahr, nr),
  FOREIGN KEY (standort_id, gremium_id) REFERENCES steuerung.gremium (standort_id, id),
  FOREIGN KEY (standort_id, gremium_id, sitzung_id) REFERENCES steuerung.gremiensitzung (standort_id, gremium_id, id),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss (standort_id, id) ON DELETE SET NULL (beschluss_id),
  CHECK ((sitzung_id IS NOT NULL) = (zustand IN ('AUF_TAGESORDNUNG', 'BERATEN'))),
  CHECK ((ergebnis IS NOT NULL) = (zustand = 'BERATEN')),
  CHECK (beschluss_id IS NULL OR ergebnis = 'BESCHLOSSEN'),
  CHECK (art <> 'BESCHLUSS' OR vorschlag IS NOT NULL OR zustand IN ('ENTWURF', 'ZURUECKGEZOGEN'))
);
COMMENT ON TABLE steuerung.vorlage IS
  'Paper for a Gremium: what it is about, what is proposed, cost, alternatives. It goes on the agenda of a Sitzung and keeps what came of it. No personal data beside the account. Purpose: Handlungskonzept 2.1 (LG-08). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.vorlage.nr IS 'Counted within the year: 3/2026.';
COMMENT ON COLUMN steuerung.vorlage.thema_id IS 'Generatives Thema that it was written for; NULL: none.';
COMMENT ON COLUMN steuerung.vorlage.anlagen IS 'Title and where it lies. The papers themselves stay in the files of the house.';
COMMENT ON COLUMN steuerung.vorlage.bemerkung IS 'Why it was put off or withdrawn. Checked for what identifies a person.';
COMMENT ON COLUMN steuerung.vorlage.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.vorlage.bearbeitet_von IS 'Account that changed it last and so looked at its words; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX vorlage_sitzung ON steuerung.vorlage (standort_id, sitzung_id) WHERE sitzung_id IS NOT NULL;
CREATE INDEX vorlage_gremium ON steuerung.vorlage (standort_id, gremium_id, jahr, nr);
CREATE INDEX vorlage_beschluss ON steuerung.vorlage (standort_id, beschluss_id) WHERE beschluss_id IS NOT NULL;

CREATE TABLE steuerung.veroeffentlichung (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  art text NOT NULL CHECK (art IN ('GREMIUM', 'SITZUNG', 'VORLAGE')),
  gegenstand_id uuid NOT NULL,
  oeffentlich boolean NOT NULL,
  am date NOT NULL,
  bearbeitet_von uuid NOT NULL,
  angelegt_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, art, gegenstand_id)
);
COMMENT ON TABLE steuerung.veroeffentlichung IS
  'What a Standort makes public of its Gremien, and took back. The row stays, so that who copied it learns that it is withdrawn (OParl 1.1, deleted). No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.veroeffentlichung.am IS 'Day of the last decision.';
COMMENT ON COLUMN steuerung.veroeffentlichung.geaendert_am IS 'When the public words changed last: the decision, or the thing itself.';
COMMENT ON COLUMN steuerung.veroeffentlichung.bearbeitet_von IS 'Account that decided; stays as a pseudonym. Löschklasse LK-16.';

ALTER TABLE steuerung.vorlage ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.vorlage FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.veroeffentlichung ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.veroeffentlichung FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
  tabelle text;
  hier CONSTANT text := 'standort_id = (SELECT kontext.standort_id())';
  pflegt CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') $p$;
  selbst CONSTANT text := ' AND bearbeitet_von = (SELECT kontext.konto_id())';
BEGIN
  EXECUTE format($p$CREATE POLICY lesen ON steuerung.vorlage FOR SELECT TO kim_steuerung USING (%s
    AND ((SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') OR ((SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG')
      AND EXISTS (SELECT 1 FROM steuerung.gremiensitzung s WHERE s.standort_id = vorlage.standort_id AND s.id = vorlage.sitzung_id OFFSET 0))))$p$, hier);
  EXECUTE format($p$CREATE POLICY lesen ON steuerung.veroeffentlichung FOR SELECT TO kim_steuerung
    USING (%s AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'))$p$, hier);
  FOREACH tabelle IN ARRAY ARRAY['vorlage', 'veroeffentlichung'] LOOP
    EXECUTE format('CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK (%s)', tabelle, pflegt || selbst);
    EXECUTE format('CREATE POLICY aendern ON steuerung.%I FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', tabelle, pflegt, pflegt || selbst);
  END LOOP;
  FOREACH tabelle IN ARRAY ARRAY['gremium', 'gremiensitzung', 'beschluss', 'vorlage'] LOOP
    EXECUTE format('CREATE POLICY funktion ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
    EXECUTE format('GRANT SELECT ON steuerung.%I TO kim_funktion', tabelle);
  END LOOP;
END $$;
CREATE POLICY funktion ON steuerung.veroeffentlichung FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (geaendert_am) ON steuerung.veroeffentlichung TO kim_funktion;

GRANT SELECT, INSERT, UPDATE (sitzung_id, beschluss_id, art, titel, sachverhalt, vorschlag, kosten, alternativen, anlagen, zustand,
  ergebnis, bemerkung, erklaert, version, bearbeitet_von) ON steuerung.vorlage TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (oeffentlich, am, bearbeitet_von, geaendert_am) ON steuerung.veroeffentlichung TO kim_steuerung;

-- Who looks after a Thema may leave. It is handed on by an Ereignis, as everything of it moves.
ALTER TABLE steuerung.thema_ereignis ADD COLUMN uebernimmt uuid,
  ADD CHECK ((art = 'VERANTWORTUNG_UEBERGEBEN') = (uebernimmt IS NOT NULL));
COMMENT ON COLUMN steuerung.thema_ereignis.uebernimmt IS
  'Account that looks after the Thema from now on; stays as a pseudonym. Löschklasse LK-16.';

GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION steuerung.liste_zustaendige() RETURNS TABLE (konto_id uuid, name text, rolle text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT ON (k.name COLLATE "C", k.id) k.id, k.name, m.rolle::text
    FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id
   WHERE m.standort_id = kontext.standort_id() AND m.rolle IN ('KOORDINATION', 'KI_LEITUNG') AND k.aktiv
     AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag())
     AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
   ORDER BY k.name COLLATE "C", k.id, m.rolle
$$;
COMMENT ON FUNCTION steuerung.liste_zustaendige() IS
  'Accounts of Koordination and KI-Leitung of the own Standort today, for who of them hands a Thema on.';
CREATE FUNCTION steuerung.uebergib_thema() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM steuerung.liste_zustaendige() z WHERE z.konto_id = NEW.uebernimmt) THEN
    RAISE EXCEPTION 'nobody of Koordination or KI-Leitung takes the Thema';
  END IF;
  UPDATE steuerung.thema t SET verantwortlich = NEW.uebernimmt WHERE t.standort_id = NEW.standort_id AND t.id = NEW.thema_id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION steuerung.uebergib_thema() IS 'Hands the Thema on with its Ereignis, to Koordination or KI-Leitung of the own Standort alone.';
REVOKE ALL ON FUNCTION steuerung.liste_zustaendige() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.liste_zustaendige() TO kim_steuerung;

CREATE FUNCTION steuerung.merke_oeffentliche_aenderung() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE steuerung.veroeffentlichung v SET geaendert_am = clock_timestamp()
   WHERE v.standort_id = NEW.standort_id AND v.art = TG_ARGV[0] AND v.gegenstand_id = NEW.id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION steuerung.merke_oeffentliche_aenderung() IS
  'What is public and changed has a new moment, by which a copy elsewhere finds it (OParl 1.1, modified).';

CREATE FUNCTION steuerung.liste_oeffentliche_standorte() RETURNS TABLE (standort_id uuid, angelegt timestamptz, geaendert timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT v.standort_id, min(v.angelegt_am), max(v.geaendert_am) FROM steuerung.veroeffentlichung v
   WHERE v.art = 'GREMIUM' AND v.oeffentlich GROUP BY v.standort_id
$$;
COMMENT ON FUNCTION steuerung.liste_oeffentliche_standorte() IS 'Standorte with a public Gremium. For everybody.';

CREATE FUNCTION steuerung.liste_oeffentliche_gremien(p_standort uuid)
  RETURNS TABLE (id uuid, offen boolean, art text, name text, beginn date, ende date, ober_id uuid, angelegt timestamptz, geaendert timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT g.id, v.oeffentlich, g.art, g.name, g.beginn, g.ende, o.gegenstand_id, v.angelegt_am, v.geaendert_am
    FROM steuerung.veroeffentlichung v
    JOIN steuerung.gremium g ON g.standort_id = v.standort_id AND g.id = v.gegenstand_id
    LEFT JOIN steuerung.veroeffentlichung o ON o.standort_id = v.standort_id AND o.art = 'GREMIUM' AND o.gegenstand_id = g.ober_id AND o.oeffentlich
   WHERE v.standort_id = p_standort AND v.art = 'GREMIUM'
$$;
COMMENT ON FUNCTION steuerung.liste_oeffentliche_gremien(uuid) IS
  'Gremien that a Standort made public, also withdrawn ones: name, kind, period. No members, no mandate.';

CREATE FUNCTION steuerung.liste_oeffentliche_sitzungen(p_standort uuid)
  RETURNS TABLE (id uuid, gremium_id uuid, offen boolean, datum date, beginn timestamptz, dauer integer, form text, ort text, abgesagt boolean,
    genehmigt boolean, angelegt timestamptz, geaendert timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.gremium_id, v.oeffentlich AND g.oeffentlich, s.datum, (s.datum + s.beginn::time) AT TIME ZONE 'Europe/Berlin', s.dauer, s.form,
    CASE s.form WHEN 'PRAESENZ' THEN s.ort END, s.zustand = 'ABGESAGT', s.protokoll_zustand = 'GENEHMIGT', v.angelegt_am,
    greatest(v.geaendert_am, g.geaendert_am)
    FROM steuerung.veroeffentlichung v
    JOIN steuerung.gremiensitzung s ON s.standort_id = v.standort_id AND s.id = v.gegenstand_id
    JOIN steuerung.veroeffentlichung g ON g.standort_id = v.standort_id AND g.art = 'GREMIUM' AND g.gegenstand_id = s.gremium_id
   WHERE v.standort_id = p_standort AND v.art = 'SITZUNG'
$$;
COMMENT ON FUNCTION steuerung.liste_oeffentliche_sitzungen(uuid) IS
  'Sitzungen that a Standort made public, of public Gremien: day, time, place. No agenda texts, no minutes, no attendance; the place of an online meeting is its door and stays inside.';

CREATE FUNCTION steuerung.liste_oeffentliche_vorlagen(p_standort uuid)
  RETURNS TABLE (id uuid, gremium_id uuid, sitzung_id uuid, offen boolean, jahr integer, nr integer, art text, titel text, sachverhalt text,
    vorschlag text, kosten text, alternativen text, am date, ergebnis text, beschluss text, angelegt timestamptz, geaendert timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p.id, p.gremium_id, p.sitzung_id, v.oeffentlich AND coalesce(sv.oeffentlich AND gv.oeffentlich, false), p.jahr, p.nr, p.art, p.titel,
    p.sachverhalt, p.vorschlag, p.kosten, p.alternativen, p.angelegt_am,
    CASE s.protokoll_zustand WHEN 'GENEHMIGT' THEN p.ergebnis END, CASE s.protokoll_zustand WHEN 'GENEHMIGT' THEN b.inhalt END,
    v.angelegt_am, greatest(v.geaendert_am, sv.geaendert_am, gv.geaendert_am)
    FROM steuerung.veroeffentlichung v
    JOIN steuerung.vorlage p ON p.standort_id = v.standort_id AND p.id = v.gegenstand_id
    LEFT JOIN steuerung.gremiensitzung s ON s.standort_id = p.standort_id AND s.id = p.sitzung_id
    LEFT JOIN steuerung.veroeffentlichung sv ON sv.standort_id = p.standort_id AND sv.art = 'SITZUNG' AND sv.gegenstand_id = p.sitzung_id
    LEFT JOIN steuerung.veroeffentlichung gv ON gv.standort_id = p.standort_id AND gv.art = 'GREMIUM' AND gv.gegenstand_id = p.gremium_id
    LEFT JOIN steuerung.beschluss b ON b.standort_id = p.standort_id AND b.id = p.beschluss_id
   WHERE v.standort_id = p_standort AND v.art = 'VORLAGE'
$$;
COMMENT ON FUNCTION steuerung.liste_oeffentliche_vorlagen(uuid) IS
  'Vorlagen that a Standort made public, on the agenda of a public Sitzung of a public Gremium; result and Beschluss after its minutes are approved.';

REVOKE ALL ON FUNCTION steuerung.liste_oeffentliche_standorte(), steuerung.liste_oeffentliche_gremien(uuid),
  steuerung.liste_oeffentliche_sitzungen(uuid), steuerung.liste_oeffentliche_vorlagen(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.liste_oeffentliche_standorte(), steuerung.liste_oeffentliche_gremien(uuid),
  steuerung.liste_oeffentliche_sitzungen(uuid), steuerung.liste_oeffentliche_vorlagen(uuid) TO kim_steuerung;
RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;
CREATE TRIGGER uebergeben AFTER INSERT ON steuerung.thema_ereignis FOR EACH ROW WHEN (NEW.uebernimmt IS NOT NULL)
  EXECUTE FUNCTION steuerung.uebergib_thema();
CREATE TRIGGER oeffentlich AFTER UPDATE ON steuerung.gremium FOR EACH ROW EXECUTE FUNCTION steuerung.merke_oeffentliche_aenderung('GREMIUM');
CREATE TRIGGER oeffentlich AFTER UPDATE ON steuerung.gremiensitzung FOR EACH ROW EXECUTE FUNCTION steuerung.merke_oeffentliche_aenderung('SITZUNG');
CREATE TRIGGER oeffentlich AFTER UPDATE ON steuerung.vorlage FOR EACH ROW EXECUTE FUNCTION steuerung.merke_oeffentliche_aenderung('VORLAGE');
SET LOCAL ROLE kim_funktion;
REVOKE ALL ON FUNCTION steuerung.merke_oeffentliche_aenderung(), steuerung.uebergib_thema() FROM PUBLIC;
RESET ROLE;

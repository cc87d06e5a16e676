-- From Beschluss to effect (domain steuerung: no client data). A Thema points to the Beschluss of a Gremium whose minutes are approved,
-- what is done for it are Maßnahmen, a named Stelle is heard before the Lenkungsgruppe, and what became of it is measured in two fixed
-- windows around the day of the Umsetzung.

ALTER TABLE steuerung.thema_ereignis ADD COLUMN beschluss_id uuid,
  ADD FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss (standort_id, id),
  ADD CHECK (beschluss_id IS NULL OR art = 'BESCHLIESSEN');
COMMENT ON COLUMN steuerung.thema_ereignis.beschluss_id IS
  'Beschluss of a Gremium by which the Thema is decided; empty when it was decided elsewhere, or before the register was there.';
CREATE INDEX thema_ereignis_beschluss ON steuerung.thema_ereignis (standort_id, beschluss_id) WHERE beschluss_id IS NOT NULL;
-- Nothing provisional decides: the minutes must be approved.
ALTER POLICY anlegen ON steuerung.thema_ereignis
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()) AND art <> 'WIDERSPRUCH' AND (art = 'BESCHLIESSEN') = (beschluss_id IS NOT NULL)
    AND (beschluss_id IS NULL OR EXISTS (SELECT 1 FROM steuerung.beschluss b
      JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id AND s.id = b.sitzung_id
      WHERE b.standort_id = thema_ereignis.standort_id AND b.id = thema_ereignis.beschluss_id AND s.protokoll_zustand = 'GENEHMIGT' OFFSET 0)));

CREATE TABLE steuerung.massnahme (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  thema_id uuid NOT NULL,
  beschluss_id uuid,
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 1000),
  verantwortlich text NOT NULL CHECK (char_length(verantwortlich) BETWEEN 1 AND 160),
  faellig date NOT NULL,
  ressourcen text CHECK (char_length(ressourcen) BETWEEN 1 AND 500),
  betrag_cent bigint CHECK (betrag_cent BETWEEN 0 AND 100000000000),
  zustand text NOT NULL DEFAULT 'GEPLANT' CHECK (zustand IN ('GEPLANT', 'LAEUFT', 'UMGESETZT', 'ENTFALLEN')),
  ergebnis text CHECK (char_length(ergebnis) BETWEEN 1 AND 1000),
  abgeschlossen_am date,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  bearbeitet_von uuid NOT NULL,
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss (standort_id, id),
  CHECK ((zustand IN ('UMGESETZT', 'ENTFALLEN')) = (abgeschlossen_am IS NOT NULL AND ergebnis IS NOT NULL))
);
COMMENT ON TABLE steuerung.massnahme IS
  'What is done for a decided Thema: by which office, until when, with which means, and what came of it. Every change stands as an Ereignis of the Thema. No personal data beside the account. Purpose: strategic management (Handlungskonzept 2.1, LG-08). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.massnahme.inhalt IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.massnahme.verantwortlich IS 'Office or function that does it. No name of a person.';
COMMENT ON COLUMN steuerung.massnahme.betrag_cent IS 'Money it needs, in cents; NULL: none is named.';
COMMENT ON COLUMN steuerung.massnahme.ergebnis IS 'What came of it, or why it was dropped; checked like the text. No personal data.';
COMMENT ON COLUMN steuerung.massnahme.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.massnahme.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX massnahme_thema ON steuerung.massnahme (standort_id, thema_id);
CREATE INDEX massnahme_beschluss ON steuerung.massnahme (standort_id, beschluss_id) WHERE beschluss_id IS NOT NULL;

CREATE TABLE steuerung.stellungnahme (
  standort_id uuid NOT NULL,
  thema_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  institution text NOT NULL CHECK (char_length(institution) BETWEEN 1 AND 120),
  angefragt_am date NOT NULL,
  antwort_bis date NOT NULL,
  eingegangen_am date,
  inhalt text CHECK (char_length(inhalt) BETWEEN 1 AND 3000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, thema_id, lfd),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  CHECK (antwort_bis >= angefragt_am),
  CHECK ((eingegangen_am IS NULL) = (inhalt IS NULL)),
  CHECK (eingegangen_am >= angefragt_am)
);
COMMENT ON TABLE steuerung.stellungnahme IS
  'What a Stelle that a Thema names says to it, before the Lenkungsgruppe decides: asked when, answered when, in its words, or not until the day set. No personal data beside the account. Purpose: fair hearing of the other side (Handlungskonzept 2.1). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.stellungnahme.institution IS 'Named Stelle, checked like the text. No person.';
COMMENT ON COLUMN steuerung.stellungnahme.inhalt IS 'Words of the Stelle, checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.stellungnahme.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.stellungnahme.bearbeitet_von IS 'Account that recorded it last; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.wirkung (
  standort_id uuid NOT NULL,
  thema_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  grundlage text NOT NULL CHECK (grundlage IN ('HINWEISE', 'AUSZAEHLUNG')),
  umgesetzt_am date NOT NULL,
  vorher_von date NOT NULL,
  vorher_bis date NOT NULL,
  nachher_von date NOT NULL,
  nachher_bis date NOT NULL,
  vorher_betroffen integer NOT NULL CHECK (vorher_betroffen BETWEEN 0 AND 1000000),
  vorher_faelle integer NOT NULL CHECK (vorher_faelle BETWEEN 0 AND 1000000),
  nachher_betroffen integer NOT NULL CHECK (nachher_betroffen BETWEEN 0 AND 1000000),
  nachher_faelle integer NOT NULL CHECK (nachher_faelle BETWEEN 0 AND 1000000),
  vorher_tage numeric(6, 1) CHECK (vorher_tage BETWEEN 0 AND 3650),
  nachher_tage numeric(6, 1) CHECK (nachher_tage BETWEEN 0 AND 3650),
  gezaehlt text CHECK (char_length(gezaehlt) BETWEEN 1 AND 300),
  quelle text CHECK (char_length(quelle) BETWEEN 1 AND 300),
  ergebnis text NOT NULL CHECK (ergebnis IN ('HINWEIS', 'KEINE', 'OFFEN')),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, thema_id, lfd),
  FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema (standort_id, id),
  CHECK (vorher_von <= vorher_bis AND vorher_bis < nachher_von AND nachher_von <= nachher_bis AND nachher_bis < am),
  CHECK ((grundlage = 'AUSZAEHLUNG') = (gezaehlt IS NOT NULL AND quelle IS NOT NULL)),
  CHECK (grundlage = 'HINWEISE' OR (vorher_betroffen <= vorher_faelle AND nachher_betroffen <= nachher_faelle))
);
COMMENT ON TABLE steuerung.wirkung IS
  'Measured effect of a Thema that was carried out, never changed: how many of how many cases before and after, and what follows. Counts only. No personal data beside the account. Purpose: evaluation of decided measures (Handlungskonzept 2.1; evaluation 1.4). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.wirkung.grundlage IS 'HINWEISE: Systemhinweise per rounded count of cases, both counted here. AUSZAEHLUNG: counted elsewhere, entered with its source.';
COMMENT ON COLUMN steuerung.wirkung.gezaehlt IS 'What was counted, checked for what identifies a person.';
COMMENT ON COLUMN steuerung.wirkung.quelle IS 'Who counted from what, checked for what identifies a person.';
COMMENT ON COLUMN steuerung.wirkung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.wirkung.konto_id IS 'Account that measured; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.signal_uebergangen (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  quartal text NOT NULL CHECK (quartal ~ '^[0-9]{4}-Q[1-4]$'),
  schnittstelle text NOT NULL CHECK (schnittstelle ~ '^[A-Z0-9_]{2,60}$'),
  themenbereich text NOT NULL CHECK (themenbereich ~ '^[A-Z0-9_]{2,60}$'),
  grund text NOT NULL CHECK (char_length(grund) BETWEEN 1 AND 500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, quartal, schnittstelle, themenbereich)
);
COMMENT ON TABLE steuerung.signal_uebergangen IS
  'A signal of a quarter that the Koordination does not follow, with its reason; never changed. No personal data beside the account. Purpose: from case to structure (evaluation 1.4). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.signal_uebergangen.grund IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.signal_uebergangen.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.signal_uebergangen.konto_id IS 'Account that decided; stays as a pseudonym. Löschklasse LK-16.';
ALTER TABLE steuerung.signal_uebergangen ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.signal_uebergangen FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON steuerung.signal_uebergangen FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON steuerung.signal_uebergangen FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()));
GRANT SELECT, INSERT ON steuerung.signal_uebergangen TO kim_steuerung;

DO $$
DECLARE
  tabelle text;
  hier CONSTANT text := 'standort_id = (SELECT kontext.standort_id())';
  liest CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG') $p$;
  pflegt CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') $p$;
  selbst CONSTANT text := ' AND bearbeitet_von = (SELECT kontext.konto_id())';
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['massnahme', 'stellungnahme', 'wirkung'] LOOP
    EXECUTE format('ALTER TABLE steuerung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE steuerung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (%s)', tabelle, liest);
    EXECUTE format('CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK (%s)', tabelle,
      pflegt || CASE tabelle WHEN 'wirkung' THEN ' AND konto_id = (SELECT kontext.konto_id())' ELSE selbst END);
  END LOOP;
  FOREACH tabelle IN ARRAY ARRAY['massnahme', 'stellungnahme'] LOOP
    EXECUTE format('CREATE POLICY aendern ON steuerung.%I FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', tabelle, pflegt, pflegt || selbst);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE (faellig, ressourcen, betrag_cent, zustand, ergebnis, abgeschlossen_am, erklaert, bearbeitet_von)
  ON steuerung.massnahme TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (eingegangen_am, inhalt, erklaert, bearbeitet_von) ON steuerung.stellungnahme TO kim_steuerung;
GRANT SELECT, INSERT ON steuerung.wirkung TO kim_steuerung;

-- ── How many cases the obstacle could have met ──────────────────────────────────────────────────────────────────────
GRANT SELECT (akte_id, themen, erreicht) ON fall.kontakt TO kim_funktion;
GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION steuerung.zaehle_betroffene(p_themenbereiche text[], p_von date, p_bis date) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT ((count(DISTINCT (k.mandant_id, k.akte_id)) + 2) / 5 * 5)::int
    FROM fall.kontakt k JOIN stamm.mandant m ON m.id = k.mandant_id
   WHERE m.standort_id = kontext.standort_id() AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
     AND k.erreicht AND k.datum BETWEEN p_von AND p_bis AND k.themen && p_themenbereiche
$$;
COMMENT ON FUNCTION steuerung.zaehle_betroffene(text[], date, date) IS
  'Akten of the own Standort with a conversation on one of these topics between two days, rounded to five before the number leaves the domain fall (STAT-05, STAT-12). No Akte, no Stelle, no Kommune.';
REVOKE ALL ON FUNCTION steuerung.zaehle_betroffene(text[], date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.zaehle_betroffene(text[], date, date) TO kim_steuerung;

CREATE FUNCTION steuerung.zaehle_betroffene_je_quartal(p_von date, p_bis date) RETURNS TABLE (themenbereich text, quartal text, anzahl integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT b.bereich, to_char(k.datum, 'YYYY-"Q"Q'), ((count(DISTINCT (k.mandant_id, k.akte_id)) + 2) / 5 * 5)::int
    FROM fall.kontakt k JOIN stamm.mandant m ON m.id = k.mandant_id CROSS JOIN unnest(k.themen) AS b(bereich)
   WHERE m.standort_id = kontext.standort_id() AND kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG')
     AND k.erreicht AND k.datum BETWEEN p_von AND p_bis
   GROUP BY 1, 2
$$;
COMMENT ON FUNCTION steuerung.zaehle_betroffene_je_quartal(date, date) IS
  'Akten of the own Standort with a conversation on a topic, per topic and quarter, rounded to five before the number leaves the domain fall (STAT-05, STAT-12).';
REVOKE ALL ON FUNCTION steuerung.zaehle_betroffene_je_quartal(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.zaehle_betroffene_je_quartal(date, date) TO kim_steuerung;
RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;

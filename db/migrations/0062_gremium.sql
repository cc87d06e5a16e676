-- Gremien, their members, Sitzungen, tasks and Beschlüsse of a Standort (domain steuerung: no client data, no names of persons).
-- Koordination and KI-Leitung write. Who else works with KIM in the Standort reads Gremien, and of a Sitzung what its approved
-- minutes say: before that nothing of it is settled.

CREATE TABLE steuerung.gremium (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('LENKUNGSGRUPPE', 'ARBEITS_PROJEKTGRUPPE', 'BEGLEITGRUPPE', 'AG_FREIE_WOHLFAHRTSPFLEGE',
    'PLANUNGSGRUPPE_CM', 'ABSTIMMUNG_B1_B2', 'REGIONALKONFERENZ', 'REGELTERMIN', 'NETZWERKTREFFEN', 'ARBEITSKREIS',
    'AUSTAUSCHRUNDE', 'SONSTIGES')),
  unterart text CHECK (unterart IN ('ARBEITSGRUPPE', 'PROJEKTGRUPPE')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  entstehung text NOT NULL CHECK (entstehung IN ('NEU', 'BEAUFTRAGT')),
  beschluss_dokument text CHECK (char_length(beschluss_dokument) BETWEEN 1 AND 300),
  beschluss_am date,
  auftrag text CHECK (char_length(auftrag) BETWEEN 1 AND 3000),
  beginn date NOT NULL,
  ende date,
  ober_id uuid,
  turnus text NOT NULL CHECK (turnus IN ('MONATLICH', 'QUARTALSWEISE', 'HALBJAEHRLICH', 'JAEHRLICH', 'ANLASSBEZOGEN')),
  quorum integer CHECK (quorum BETWEEN 1 AND 100),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, ober_id) REFERENCES steuerung.gremium (standort_id, id),
  CHECK (unterart IS NULL OR art = 'ARBEITS_PROJEKTGRUPPE'),
  CHECK (ende IS NULL OR ende >= beginn),
  CHECK (ober_id IS NULL OR ober_id <> id)
);
COMMENT ON TABLE steuerung.gremium IS
  'Body of the strategic management of a Standort: Lenkungsgruppe, groups below it, other formats. Purpose: Richtlinie 4.1 c, Handlungskonzept 2.1 and Anhang. No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.gremium.beschluss_dokument IS 'Where the Beschluss stands by which it was set up or entrusted. No personal data.';
COMMENT ON COLUMN steuerung.gremium.quorum IS 'Percent of the members that must be there; NULL: no rule.';
COMMENT ON COLUMN steuerung.gremium.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.gremium_mitglied (
  standort_id uuid NOT NULL,
  gremium_id uuid NOT NULL,
  id uuid NOT NULL,
  institutionstyp text NOT NULL CHECK (institutionstyp ~ '^[A-Z_]{2,40}$'),
  institution text NOT NULL CHECK (char_length(institution) BETWEEN 1 AND 160),
  herkunft text NOT NULL CHECK (herkunft IN ('INTERN', 'EXTERN')),
  funktionsebene text NOT NULL CHECK (funktionsebene ~ '^[A-Z_]{2,40}$'),
  entscheidet boolean NOT NULL,
  stellvertretung text CHECK (stellvertretung ~ '^[A-Z_]{2,40}$'),
  stellvertretung_entscheidet boolean,
  von date NOT NULL,
  bis date,
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, gremium_id, id),
  FOREIGN KEY (standort_id, gremium_id) REFERENCES steuerung.gremium (standort_id, id),
  CHECK (bis IS NULL OR bis >= von),
  CHECK ((stellvertretung IS NULL) = (stellvertretung_entscheidet IS NULL))
);
COMMENT ON TABLE steuerung.gremium_mitglied IS
  'Seat of an institution in a Gremium, from when to when. Never changed: it ends, and a new one begins. No name of a person. Purpose: Richtlinie 4.1 c (LG-02 to LG-06). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.gremium_mitglied.institutionstyp IS 'Code of src/modules/gremium/wertelisten/institutionen.ts.';
COMMENT ON COLUMN steuerung.gremium_mitglied.funktionsebene IS 'Level of who sits there: code of src/modules/gremium/wertelisten/gremien.ts.';
COMMENT ON COLUMN steuerung.gremium_mitglied.stellvertretung IS 'Level of the deputy; NULL: none is named.';
COMMENT ON COLUMN steuerung.gremium_mitglied.erfasst_von IS 'Account that entered it; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE steuerung.gremiensitzung (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  gremium_id uuid NOT NULL,
  datum date NOT NULL,
  beginn text CHECK (beginn ~ '^[0-2][0-9]:[0-5][0-9]$'),
  dauer integer NOT NULL CHECK (dauer BETWEEN 15 AND 720),
  form text NOT NULL CHECK (form IN ('PRAESENZ', 'ONLINE', 'HYBRID')),
  ort text CHECK (char_length(ort) BETWEEN 1 AND 200),
  zustand text NOT NULL DEFAULT 'GEPLANT' CHECK (zustand IN ('GEPLANT', 'ABGESAGT')),
  absagegrund text CHECK (char_length(absagegrund) BETWEEN 1 AND 500),
  tagesordnung jsonb NOT NULL CHECK (jsonb_typeof(tagesordnung) = 'array' AND jsonb_array_length(tagesordnung) <= 40),
  anwesenheit jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(anwesenheit) = 'array' AND jsonb_array_length(anwesenheit) <= 200),
  gaeste text CHECK (char_length(gaeste) BETWEEN 1 AND 1000),
  protokoll text CHECK (char_length(protokoll) BETWEEN 1 AND 20000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  protokoll_zustand text NOT NULL DEFAULT 'OFFEN' CHECK (protokoll_zustand IN ('OFFEN', 'VORGELEGT', 'GENEHMIGT')),
  vorgelegt_von uuid,
  vorgelegt_am date,
  genehmigt_von uuid,
  genehmigt_am date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  UNIQUE (standort_id, gremium_id, id),
  FOREIGN KEY (standort_id, gremium_id) REFERENCES steuerung.gremium (standort_id, id),
  CHECK ((zustand = 'ABGESAGT') = (absagegrund IS NOT NULL)),
  CHECK (zustand = 'GEPLANT' OR protokoll_zustand = 'OFFEN'),
  CHECK (protokoll_zustand = 'OFFEN' OR (protokoll IS NOT NULL AND vorgelegt_von IS NOT NULL AND vorgelegt_am IS NOT NULL)),
  CHECK ((protokoll_zustand = 'GENEHMIGT') = (genehmigt_von IS NOT NULL AND genehmigt_am IS NOT NULL)),
  CHECK (genehmigt_von <> vorgelegt_von)
);
COMMENT ON TABLE steuerung.gremiensitzung IS
  'Meeting of a Gremium: day, agenda, who was there by institution, minutes. Approved minutes are approved by another account than the one that put them forward, and nothing of the row changes afterwards. No personal data beside accounts. Purpose: Handlungskonzept 2.1 (KO-09, LG-08). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.gremiensitzung.tagesordnung IS 'Items in their order: kind, title, Vorlage as text. Checked for what identifies a person.';
COMMENT ON COLUMN steuerung.gremiensitzung.anwesenheit IS 'One entry for each seat: the member, the deputy or nobody.';
COMMENT ON COLUMN steuerung.gremiensitzung.protokoll IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.gremiensitzung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.gremiensitzung.vorgelegt_von IS 'Account that put the minutes forward; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.gremiensitzung.genehmigt_von IS 'Account that recorded the approval, never the one that put them forward; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.gremiensitzung.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX gremiensitzung_gremium ON steuerung.gremiensitzung (standort_id, gremium_id, datum);

CREATE TABLE steuerung.gremium_aufgabe (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  gremium_id uuid NOT NULL,
  sitzung_id uuid NOT NULL,
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 500),
  verantwortlich text NOT NULL CHECK (char_length(verantwortlich) BETWEEN 1 AND 160),
  faellig date,
  erledigt_am date,
  ergebnis text CHECK (char_length(ergebnis) BETWEEN 1 AND 1000),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, gremium_id, sitzung_id) REFERENCES steuerung.gremiensitzung (standort_id, gremium_id, id),
  CHECK ((erledigt_am IS NULL) = (ergebnis IS NULL))
);
COMMENT ON TABLE steuerung.gremium_aufgabe IS
  'Task that a Sitzung gave to an institution. It stands in every later Sitzung of the Gremium until it is done. No personal data beside the account. Purpose: Handlungskonzept 2.1 (KO-09). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.gremium_aufgabe.verantwortlich IS 'Institution or unit that does it. No name of a person.';
COMMENT ON COLUMN steuerung.gremium_aufgabe.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX gremium_aufgabe_gremium ON steuerung.gremium_aufgabe (standort_id, gremium_id, sitzung_id);

CREATE TABLE steuerung.beschluss (
  standort_id uuid NOT NULL,
  id uuid NOT NULL,
  gremium_id uuid NOT NULL,
  sitzung_id uuid NOT NULL,
  inhalt text NOT NULL CHECK (char_length(inhalt) BETWEEN 1 AND 3000),
  verfahren text NOT NULL CHECK (verfahren IN ('KONSENS', 'ABSTIMMUNG')),
  ja integer CHECK (ja BETWEEN 0 AND 500),
  nein integer CHECK (nein BETWEEN 0 AND 500),
  enthalten integer CHECK (enthalten BETWEEN 0 AND 500),
  verantwortlich text NOT NULL CHECK (char_length(verantwortlich) BETWEEN 1 AND 160),
  faellig date,
  ressourcen text CHECK (char_length(ressourcen) BETWEEN 1 AND 500),
  zustand text NOT NULL DEFAULT 'BESCHLOSSEN' CHECK (zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'NICHT_UMGESETZT')),
  beschlossen_am date NOT NULL,
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  bearbeitet_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, id),
  FOREIGN KEY (standort_id, gremium_id, sitzung_id) REFERENCES steuerung.gremiensitzung (standort_id, gremium_id, id),
  CHECK (CASE verfahren WHEN 'ABSTIMMUNG' THEN ja IS NOT NULL AND nein IS NOT NULL AND enthalten IS NOT NULL AND ja > nein
    ELSE ja IS NULL AND nein IS NULL AND enthalten IS NULL END)
);
COMMENT ON TABLE steuerung.beschluss IS
  'What a Gremium decided: text, vote, who carries it out until when, and how far it is. The words go with the minutes: afterwards only the state moves. No personal data beside accounts. Purpose: Handlungskonzept 2.1 (LG-08). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.beschluss.inhalt IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN steuerung.beschluss.verantwortlich IS 'Institution or unit that carries it out. No name of a person.';
COMMENT ON COLUMN steuerung.beschluss.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN steuerung.beschluss.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX beschluss_sitzung ON steuerung.beschluss (standort_id, sitzung_id);

CREATE TABLE steuerung.beschluss_schritt (
  standort_id uuid NOT NULL,
  beschluss_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  zustand text NOT NULL CHECK (zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'NICHT_UMGESETZT')),
  faellig date,
  bemerkung text CHECK (char_length(bemerkung) BETWEEN 1 AND 1000),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, beschluss_id, lfd),
  FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss (standort_id, id) ON DELETE CASCADE,
  CHECK (zustand NOT IN ('UMGESETZT', 'NICHT_UMGESETZT') OR bemerkung IS NOT NULL)
);
COMMENT ON TABLE steuerung.beschluss_schritt IS
  'Every step of a Beschluss, never changed: state, date due, result or reason. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN steuerung.beschluss_schritt.bemerkung IS 'Result, reason or note, checked for what identifies a person.';
COMMENT ON COLUMN steuerung.beschluss_schritt.konto_id IS 'Account that recorded the step; stays as a pseudonym. Löschklasse LK-16.';

ALTER TABLE steuerung.gremium ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremium FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremium_mitglied ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremium_mitglied FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremiensitzung ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremiensitzung FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremium_aufgabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.gremium_aufgabe FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.beschluss ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.beschluss FORCE ROW LEVEL SECURITY;
ALTER TABLE steuerung.beschluss_schritt ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.beschluss_schritt FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
  tabelle text;
  hier CONSTANT text := 'standort_id = (SELECT kontext.standort_id())';
  liest CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG') $p$;
  pflegt CONSTANT text := hier || $p$ AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') $p$;
  selbst CONSTANT text := ' AND bearbeitet_von = (SELECT kontext.konto_id())';
  -- What belongs to a Sitzung is read by who may read the Sitzung, and is added as long as its minutes are not approved.
  sichtbar CONSTANT text := ' AND EXISTS (SELECT 1 FROM steuerung.gremiensitzung s WHERE s.standort_id = %1$I.standort_id AND s.id = %1$I.sitzung_id OFFSET 0)';
  offen CONSTANT text := $p$ AND EXISTS (SELECT 1 FROM steuerung.gremiensitzung s WHERE s.standort_id = %1$I.standort_id
    AND s.id = %1$I.sitzung_id AND s.zustand = 'GEPLANT' AND s.protokoll_zustand <> 'GENEHMIGT' OFFSET 0)$p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['gremium', 'gremium_mitglied'] LOOP
    EXECUTE format('CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (%s)', tabelle, liest);
  END LOOP;
  EXECUTE format('CREATE POLICY anlegen ON steuerung.gremium FOR INSERT TO kim_steuerung WITH CHECK (%s)', pflegt || selbst);
  EXECUTE format('CREATE POLICY aendern ON steuerung.gremium FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', pflegt, pflegt || selbst);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.gremium_mitglied FOR INSERT TO kim_steuerung WITH CHECK (%s AND erfasst_von = (SELECT kontext.konto_id()))', pflegt);
  EXECUTE format('CREATE POLICY beenden ON steuerung.gremium_mitglied FOR UPDATE TO kim_steuerung USING (%s AND bis IS NULL) WITH CHECK (%1$s)', pflegt);

  EXECUTE format('CREATE POLICY lesen ON steuerung.gremiensitzung FOR SELECT TO kim_steuerung USING (%s AND (protokoll_zustand = %L OR (SELECT kontext.rolle()) IN (%L, %L)))',
    liest, 'GENEHMIGT', 'KOORDINATION', 'KI_LEITUNG');
  EXECUTE format('CREATE POLICY anlegen ON steuerung.gremiensitzung FOR INSERT TO kim_steuerung WITH CHECK (%s AND protokoll_zustand = %L)', pflegt || selbst, 'OFFEN');
  EXECUTE format('CREATE POLICY aendern ON steuerung.gremiensitzung FOR UPDATE TO kim_steuerung USING (%s AND protokoll_zustand <> %L) WITH CHECK (%s AND (genehmigt_von IS NULL OR genehmigt_von = (SELECT kontext.konto_id())))',
    pflegt, 'GENEHMIGT', pflegt || selbst);

  FOREACH tabelle IN ARRAY ARRAY['gremium_aufgabe', 'beschluss'] LOOP
    EXECUTE format('CREATE POLICY lesen ON steuerung.%I FOR SELECT TO kim_steuerung USING (%s)', tabelle, liest || format(sichtbar, tabelle));
    EXECUTE format('CREATE POLICY anlegen ON steuerung.%I FOR INSERT TO kim_steuerung WITH CHECK (%s)', tabelle, pflegt || selbst || format(offen, tabelle));
    EXECUTE format('CREATE POLICY aendern ON steuerung.%I FOR UPDATE TO kim_steuerung USING (%s) WITH CHECK (%s)', tabelle, pflegt, pflegt || selbst);
  END LOOP;
  EXECUTE format('CREATE POLICY streichen ON steuerung.beschluss FOR DELETE TO kim_steuerung USING (%s)', pflegt || format(offen, 'beschluss'));
  EXECUTE format('CREATE POLICY lesen ON steuerung.beschluss_schritt FOR SELECT TO kim_steuerung USING (%s
    AND EXISTS (SELECT 1 FROM steuerung.beschluss b WHERE b.standort_id = beschluss_schritt.standort_id AND b.id = beschluss_schritt.beschluss_id OFFSET 0))', liest);
  EXECUTE format('CREATE POLICY anlegen ON steuerung.beschluss_schritt FOR INSERT TO kim_steuerung WITH CHECK (%s AND konto_id = (SELECT kontext.konto_id()))', pflegt);
END $$;

GRANT SELECT, INSERT, UPDATE (art, unterart, name, entstehung, beschluss_dokument, beschluss_am, auftrag, beginn, ende, ober_id,
  turnus, quorum, version, bearbeitet_von) ON steuerung.gremium TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (bis) ON steuerung.gremium_mitglied TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (datum, beginn, dauer, form, ort, zustand, absagegrund, tagesordnung, anwesenheit, gaeste, protokoll,
  erklaert, protokoll_zustand, vorgelegt_von, vorgelegt_am, genehmigt_von, genehmigt_am, version, bearbeitet_von)
  ON steuerung.gremiensitzung TO kim_steuerung;
GRANT SELECT, INSERT, UPDATE (erledigt_am, ergebnis, version, bearbeitet_von) ON steuerung.gremium_aufgabe TO kim_steuerung;
GRANT SELECT, INSERT, DELETE, UPDATE (zustand, faellig, version, bearbeitet_von) ON steuerung.beschluss TO kim_steuerung;
GRANT SELECT, INSERT ON steuerung.beschluss_schritt TO kim_steuerung;

-- Förderfall of a Zuwendungsempfänger and year (domain foerderung: no client data).
-- The Kreis works on its Antrag; what it signs becomes a Fassung that nobody changes. The Land sees a Förderfall from the
-- first Fassung on and never a draft. Each step is an Ereignis: append-only, with person, role and reason.

CREATE TABLE foerderung.foerderfall (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  aktenzeichen text NOT NULL UNIQUE CHECK (char_length(aktenzeichen) BETWEEN 1 AND 120),
  foerderjahr smallint NOT NULL CHECK (foerderjahr BETWEEN 2020 AND 2100),
  von date NOT NULL,
  bis date NOT NULL CHECK (bis >= von),
  regelsatz text NOT NULL CHECK (regelsatz IN ('RL-2020', 'RL-2022', 'RL-2024-04', 'RL-2024-12')),
  parameter jsonb NOT NULL CHECK (jsonb_typeof(parameter) = 'object'),
  zustand text NOT NULL DEFAULT 'ENTWURF'
    CHECK (zustand IN ('ENTWURF', 'VERWORFEN', 'EINGEREICHT', 'ZURUECKGENOMMEN', 'IN_PRUEFUNG')),
  frist date NOT NULL,
  antrag_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, standort_id)
);
COMMENT ON TABLE foerderung.foerderfall IS
  'Grant procedure of one Zuwendungsempfänger for one Förderjahr: state, Bewilligungszeitraum, and the rule set with its parameters, so that it can be recomputed later. Purpose: funding under the Richtlinie vom 12.12.2024. No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO, § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.foerderfall.mandant_id IS 'Verantwortliche Stelle that is the Zuwendungsempfänger: Kreisverwaltung or kreisfreie Stadt.';
COMMENT ON COLUMN foerderung.foerderfall.parameter IS 'What the Richtlinie leaves open, as it was assumed for this Förderfall. No personal data.';
COMMENT ON COLUMN foerderung.foerderfall.frist IS 'Last day for the Antrag (Nr. 7.1.2).';
COMMENT ON COLUMN foerderung.foerderfall.antrag_von IS 'Account that last changed the Antrag: another person signs. Stays as a pseudonym. Löschklasse LK-12.';
-- FR-3.1-c: one that runs for each Standort and year.
CREATE UNIQUE INDEX foerderfall_laufend ON foerderung.foerderfall (standort_id, foerderjahr)
  WHERE zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN');
CREATE INDEX foerderfall_jahr ON foerderung.foerderfall (foerderjahr, standort_id);

CREATE TABLE foerderung.antrag (
  foerderfall_id uuid PRIMARY KEY,
  standort_id uuid NOT NULL,
  inhalt jsonb NOT NULL CHECK (jsonb_typeof(inhalt) = 'object' AND pg_column_size(inhalt) <= 400000),
  vorbelegung jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(vorbelegung) = 'array'),
  gesamt bigint CHECK (gesamt >= 0),
  fehler integer NOT NULL CHECK (fehler >= 0),
  hinweise integer NOT NULL CHECK (hinweise >= 0),
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.antrag IS
  'The Antrag as the Zuwendungsempfänger works on it: posts and amounts as typed, never seen by the Land. Names of posts, no names of persons. Purpose: application under Nr. 7.1. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.antrag.vorbelegung IS 'What was filled in from the system, and from where. No personal data.';
COMMENT ON COLUMN foerderung.antrag.gesamt IS 'Sum of the maximum amounts in cents; NULL while an error stands.';

CREATE TABLE foerderung.antrag_fassung (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  nummer integer NOT NULL CHECK (nummer >= 1),
  inhalt jsonb NOT NULL,
  regelantrag jsonb NOT NULL,
  ergebnis jsonb NOT NULL,
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  gesamt bigint CHECK (gesamt >= 0),
  hinweise integer NOT NULL CHECK (hinweise >= 0),
  bearbeitet_von uuid NOT NULL,
  gezeichnet_von uuid NOT NULL,
  eingang timestamptz NOT NULL DEFAULT clock_timestamp(),
  eingang_am date NOT NULL,
  PRIMARY KEY (foerderfall_id, nummer),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.antrag_fassung IS
  'The Antrag as it was signed: input, what the rules were asked, what they answered. Never changed. Purpose: application under Nr. 7.1, recomputation. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.antrag_fassung.pruefsumme IS 'SHA-256 over question, parameters and answer in canonical JSON: the receipt names it.';
COMMENT ON COLUMN foerderung.antrag_fassung.bearbeitet_von IS 'Account that last changed it before; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.antrag_fassung.gezeichnet_von IS 'Account that signed; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.antrag_fassung.eingang IS 'Time of the server: the receipt of the Antrag (FR-7.1.2-e).';
COMMENT ON COLUMN foerderung.antrag_fassung.eingang_am IS 'Day on which it counts as received.';

CREATE TABLE foerderung.foerderfall_ereignis (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  ereignis text NOT NULL CHECK (ereignis ~ '^[a-z][a-z_]{2,59}$'),
  von text,
  nach text NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  konto_id uuid NOT NULL,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (foerderfall_id, lfd),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.foerderfall_ereignis IS
  'Every step of a Förderfall, one after the other, never changed: from which state to which, who, in which role, why. Purpose: file of the procedure. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.foerderfall_ereignis.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.foerderfall_ereignis.grund IS 'Why, in words of the acting person. No personal data of clients.';

-- Rights. EIGENE: the Zuwendungsempfänger of the Standort. LAND: from the first Fassung on.
DO $$
DECLARE
  tabelle text;
  eigene CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  land CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['foerderfall', 'antrag', 'antrag_fassung', 'foerderfall_ereignis'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
    EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', tabelle, eigene);
  END LOOP;
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.foerderfall FOR SELECT TO kim_foerderung
    USING (%s AND zustand NOT IN ('ENTWURF', 'VERWORFEN'))$p$, land);
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.antrag_fassung FOR SELECT TO kim_foerderung USING (%s
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = antrag_fassung.foerderfall_id))$p$, land);
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.foerderfall_ereignis FOR SELECT TO kim_foerderung USING (%s
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = foerderfall_ereignis.foerderfall_id))$p$, land);

  EXECUTE format($p$CREATE POLICY anlegen ON foerderung.foerderfall FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND zustand = 'ENTWURF' AND antrag_von = (SELECT kontext.konto_id()))$p$, bearbeitet);
  EXECUTE format($p$CREATE POLICY bearbeiten ON foerderung.foerderfall FOR UPDATE TO kim_foerderung
    USING (%s AND zustand = 'ENTWURF')
    WITH CHECK (%1$s AND (zustand = 'VERWORFEN' OR (zustand = 'ENTWURF' AND antrag_von = (SELECT kontext.konto_id()))))$p$, bearbeitet);
  -- Four eyes by person: whoever changed the Antrag last does not sign it, in whatever role.
  CREATE POLICY zeichnen ON foerderung.foerderfall FOR UPDATE TO kim_foerderung
    USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND zustand IN ('ENTWURF', 'EINGEREICHT', 'IN_PRUEFUNG'))
    WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND (zustand = 'ZURUECKGENOMMEN' OR (zustand = 'EINGEREICHT'
        AND (antrag_von <> (SELECT kontext.konto_id()) OR parameter -> 'vierAugenZuwendungsempfaenger' = 'false'))));
  CREATE POLICY pruefen ON foerderung.foerderfall FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND zustand = 'EINGEREICHT')
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND zustand = 'IN_PRUEFUNG');
  GRANT UPDATE (zustand, antrag_von, version) ON foerderung.foerderfall TO kim_foerderung;

  EXECUTE format($p$CREATE POLICY anlegen ON foerderung.antrag FOR INSERT TO kim_foerderung WITH CHECK (%s)$p$, bearbeitet);
  EXECUTE format($p$CREATE POLICY bearbeiten ON foerderung.antrag FOR UPDATE TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = antrag.foerderfall_id AND f.zustand = 'ENTWURF'))$p$,
    bearbeitet);
  GRANT UPDATE (inhalt, gesamt, fehler, hinweise, geaendert_am) ON foerderung.antrag TO kim_foerderung;

  CREATE POLICY zeichnen ON foerderung.antrag_fassung FOR INSERT TO kim_foerderung
    WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND gezeichnet_von = (SELECT kontext.konto_id())
      -- Of a Förderfall that was just signed, with the person who prepared it.
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = antrag_fassung.foerderfall_id
        AND f.zustand = 'EINGEREICHT' AND f.antrag_von = antrag_fassung.bearbeitet_von));
  -- In one's own name, for a Förderfall that is visible.
  CREATE POLICY festhalten ON foerderung.foerderfall_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND rolle IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG')
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = foerderfall_ereignis.foerderfall_id AND f.standort_id = foerderfall_ereignis.standort_id));
END $$;

-- The table of states once more, so that no UPDATE takes a way that the Regelwerk does not know.
CREATE FUNCTION foerderung.pruefe_uebergang() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.antrag_von <> OLD.antrag_von AND NEW.antrag_von IS DISTINCT FROM kontext.konto_id() THEN
    RAISE EXCEPTION 'nobody says that another person changed the Antrag' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN RETURN NEW; END IF;
  IF NOT (OLD.zustand, NEW.zustand, kontext.rolle()) IN (
    ('ENTWURF', 'EINGEREICHT', 'ZE_ZEICHNUNG'),
    ('ENTWURF', 'VERWORFEN', 'ZE_SACHBEARBEITUNG'),
    ('ENTWURF', 'VERWORFEN', 'KI_LEITUNG'),
    ('EINGEREICHT', 'ZURUECKGENOMMEN', 'ZE_ZEICHNUNG'),
    ('EINGEREICHT', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG'),
    ('IN_PRUEFUNG', 'ZURUECKGENOMMEN', 'ZE_ZEICHNUNG')
  ) IS TRUE THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, kontext.rolle() USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_uebergang() IS
  'Refuses a change of state that the machine FOERDERFALL of the Regelwerk does not have for this role. KI_LEITUNG acts as Sachbearbeitung (OQ-F-35).';
REVOKE ALL ON FUNCTION foerderung.pruefe_uebergang() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.foerderfall
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_uebergang();

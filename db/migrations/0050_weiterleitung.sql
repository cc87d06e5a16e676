-- Weiterleitung (Nr. 3.2): the Zuwendungsempfänger passes posts and money on to a kreisangehörige Kommune or to the Freie
-- Wohlfahrtspflege. Domain foerderung: no client data. Machine WEITERLEITUNG of the Regelwerk, four eyes by person; time
-- acts as the system account foerderfristen.

CREATE TABLE foerderung.weiterleitung (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'VERTRAG_GEPRUEFT', 'UNTERZEICHNET', 'AKTIV',
    'NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT', 'NACHWEIS_GEPRUEFT', 'ERSTATTUNG_OFFEN', 'ABGESCHLOSSEN')),
  empfaengerart text NOT NULL CHECK (empfaengerart IN ('KOMMUNE', 'FREIE_WOHLFAHRTSPFLEGE')),
  empfaenger text NOT NULL CHECK (char_length(empfaenger) BETWEEN 1 AND 200),
  form text NOT NULL CHECK (form IN ('BESCHEID', 'VEREINBARUNG', 'VERTRAG')),
  von date NOT NULL,
  bis date NOT NULL CHECK (bis >= von),
  nachweis_bis date NOT NULL CHECK (nachweis_bis > bis),
  betrag bigint NOT NULL CHECK (betrag >= 0),
  inhalt jsonb NOT NULL CHECK (jsonb_typeof(inhalt) = 'object' AND pg_column_size(inhalt) <= 100000),
  nachweis jsonb CHECK (jsonb_typeof(nachweis) = 'object' AND pg_column_size(nachweis) <= 100000),
  pruefung jsonb CHECK (jsonb_typeof(pruefung) = 'object' AND pg_column_size(pruefung) <= 20000),
  wirksam_ab date,
  vorbereitet_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (foerderfall_id, lfd),
  UNIQUE (id, foerderfall_id, standort_id),
  -- Anlage 4 is compulsory for the Freie Wohlfahrtspflege; a Kommune gets a Bescheid or a public-law agreement.
  CHECK ((empfaengerart = 'FREIE_WOHLFAHRTSPFLEGE') = (form = 'VERTRAG')),
  CHECK (zustand NOT IN ('NACHWEIS_VORGELEGT', 'NACHWEIS_GEPRUEFT', 'ERSTATTUNG_OFFEN', 'ABGESCHLOSSEN') OR nachweis IS NOT NULL),
  CHECK (zustand NOT IN ('NACHWEIS_GEPRUEFT', 'ERSTATTUNG_OFFEN', 'ABGESCHLOSSEN') OR pruefung IS NOT NULL),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.weiterleitung IS
  'Posts and money that a Zuwendungsempfänger passes on, to whom, under which contract, and how it was proven. Names of posts, no names of persons. Amounts in cents. Purpose: Nr. 3.2. Basis: Art. 6 Abs. 1 e DSGVO, VV Nr. 12 zu § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.weiterleitung.empfaenger IS 'Letztempfänger: a Kommune or a Träger, by name.';
COMMENT ON COLUMN foerderung.weiterleitung.inhalt IS 'Posts, reasons and the compulsory contents of the contract that were ticked. No personal data.';
COMMENT ON COLUMN foerderung.weiterleitung.nachweis IS 'What the Letztempfänger proves: report, expenses, money received. No personal data of clients.';
COMMENT ON COLUMN foerderung.weiterleitung.pruefung IS 'What the Zuwendungsempfänger accepts of it, and why.';
COMMENT ON COLUMN foerderung.weiterleitung.wirksam_ab IS 'Day since which it is in force: from then on the own Verwendungsnachweis waits for its proof.';
COMMENT ON COLUMN foerderung.weiterleitung.vorbereitet_von IS 'Account that prepared the next step: another person signs. Stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX weiterleitung_fristen ON foerderung.weiterleitung (zustand, bis) WHERE zustand IN ('UNTERZEICHNET', 'AKTIV');

CREATE TABLE foerderung.weiterleitung_ereignis (
  weiterleitung_id uuid NOT NULL,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  ereignis text NOT NULL CHECK (ereignis ~ '^[a-z][a-z_]{2,59}$'),
  von text,
  nach text NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  konto_id uuid,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (weiterleitung_id, lfd),
  CHECK ((konto_id IS NULL) = (rolle = 'SYSTEM')),
  FOREIGN KEY (weiterleitung_id, foerderfall_id, standort_id) REFERENCES foerderung.weiterleitung (id, foerderfall_id, standort_id)
);
COMMENT ON TABLE foerderung.weiterleitung_ereignis IS
  'Every step of a Weiterleitung, never changed: from which state to which, who, in which role, why. Purpose: file of the procedure. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.weiterleitung_ereignis.konto_id IS 'Account that acted, NULL for a timer; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.weiterleitung_ereignis.grund IS 'Why, in words of the acting person. No personal data of clients.';

-- Files of a Weiterleitung: the signed contract, the proof of the Letztempfänger. They are never removed.
ALTER TABLE foerderung.unterlage DROP CONSTRAINT unterlage_zu_check,
  ADD COLUMN weiterleitung_id uuid,
  ADD CONSTRAINT unterlage_zu_check CHECK (zu IN ('a', 'b', 'c', 'd', 'e', 'f', 'ANLAGE', 'VERTRAG', 'LE_NACHWEIS')),
  ADD CONSTRAINT unterlage_weiterleitung_check CHECK ((weiterleitung_id IS NOT NULL) = (zu IN ('VERTRAG', 'LE_NACHWEIS'))),
  ADD FOREIGN KEY (weiterleitung_id, foerderfall_id, standort_id) REFERENCES foerderung.weiterleitung (id, foerderfall_id, standort_id);
COMMENT ON COLUMN foerderung.unterlage.zu IS 'Letter of Nr. 4.1, ANLAGE, or what the file is for a Weiterleitung.';
COMMENT ON COLUMN foerderung.unterlage.weiterleitung_id IS 'Weiterleitung the file belongs to, if it belongs to one.';
CREATE INDEX unterlage_weiterleitung ON foerderung.unterlage (weiterleitung_id) WHERE weiterleitung_id IS NOT NULL;

DO $$
DECLARE
  tabelle text;
  ze CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  land CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  fristen CONSTANT text := $p$ (SELECT kontext.systemkonto()) = 'foerderfristen' $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['weiterleitung', 'weiterleitung_ereignis'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
    EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', tabelle, ze);
    EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', tabelle, fristen);
  END LOOP;
  -- The Land sees what was signed, never a draft that was not in force.
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.weiterleitung FOR SELECT TO kim_foerderung USING (%s
    AND (wirksam_ab IS NOT NULL OR zustand NOT IN ('ENTWURF', 'VERTRAG_GEPRUEFT'))
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = weiterleitung.foerderfall_id))$p$, land);
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.weiterleitung_ereignis FOR SELECT TO kim_foerderung USING (%s
    AND EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.id = weiterleitung_ereignis.weiterleitung_id))$p$, land);

  EXECUTE format($p$CREATE POLICY anlegen ON foerderung.weiterleitung FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND zustand = 'ENTWURF' AND wirksam_ab IS NULL AND nachweis IS NULL AND pruefung IS NULL
      AND vorbereitet_von = (SELECT kontext.konto_id())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = weiterleitung.foerderfall_id
        AND f.zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN', 'ABGESCHLOSSEN', 'ABGESCHLOSSEN_ABGELEHNT')))$p$, bearbeitet);
  EXECUTE format($p$CREATE POLICY bearbeiten ON foerderung.weiterleitung FOR UPDATE TO kim_foerderung
    USING (%s AND zustand <> 'ABGESCHLOSSEN') WITH CHECK (%1$s)$p$, ze);
  EXECUTE format($p$CREATE POLICY fristen ON foerderung.weiterleitung FOR UPDATE TO kim_foerderung
    USING (%s AND zustand IN ('UNTERZEICHNET', 'AKTIV'))
    WITH CHECK (%1$s AND zustand IN ('AKTIV', 'NACHWEIS_OFFEN'))$p$, fristen);
  GRANT UPDATE (zustand, empfaengerart, empfaenger, form, von, bis, nachweis_bis, betrag, inhalt, nachweis, pruefung, wirksam_ab,
    vorbereitet_von, version) ON foerderung.weiterleitung TO kim_foerderung;

  -- In one's own name, for a Weiterleitung that is visible.
  EXECUTE format($p$CREATE POLICY festhalten ON foerderung.weiterleitung_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.id = weiterleitung_ereignis.weiterleitung_id))$p$, ze);
  EXECUTE format($p$CREATE POLICY fristen ON foerderung.weiterleitung_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND konto_id IS NULL)$p$, fristen);
END $$;

-- Beside a Weiterleitung files come while it is open: the contract until it is signed, the proof while it is due.
CREATE POLICY weiterleitung_anlegen ON foerderung.unterlage FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND hochgeladen_von = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM foerderung.weiterleitung w JOIN foerderung.foerderfall f ON f.id = w.foerderfall_id
      WHERE w.id = unterlage.weiterleitung_id AND f.id = unterlage.foerderfall_id AND f.mandant_id = unterlage.mandant_id
        AND ((unterlage.zu = 'VERTRAG' AND w.zustand IN ('ENTWURF', 'VERTRAG_GEPRUEFT'))
          OR (unterlage.zu = 'LE_NACHWEIS' AND w.zustand IN ('NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT')))));
ALTER POLICY anlegen ON foerderung.unterlage
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND hochgeladen_von = (SELECT kontext.konto_id()) AND weiterleitung_id IS NULL
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = unterlage.foerderfall_id
      AND f.mandant_id = unterlage.mandant_id AND f.zustand IN ('ENTWURF', 'NACHFORDERUNG')));
-- What lies beside a draft of a contract is not for the Land.
ALTER POLICY lesen ON foerderung.unterlage
  USING (EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = unterlage.foerderfall_id)
    AND (weiterleitung_id IS NULL
      OR EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.id = unterlage.weiterleitung_id)));
ALTER POLICY entfernen ON foerderung.unterlage
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND weiterleitung_id IS NULL
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = unterlage.foerderfall_id AND f.zustand = 'ENTWURF'));
-- The file comes a moment before its row in foerderung.unterlage, which says what it may be for.
ALTER POLICY foerderung_anlegen ON technik.datei
  WITH CHECK ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') AND erzeugt_von = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = datei.foerderfall_id AND f.mandant_id = datei.mandant_id
      AND f.standort_id = (SELECT kontext.standort_id()) AND (f.zustand IN ('ENTWURF', 'NACHFORDERUNG')
        OR EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.foerderfall_id = f.id
          AND w.zustand IN ('ENTWURF', 'VERTRAG_GEPRUEFT', 'NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT')))));
ALTER POLICY foerderung_anlegen ON technik.datei_stueck
  WITH CHECK ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND EXISTS (SELECT 1 FROM technik.datei d JOIN foerderung.foerderfall f ON f.id = d.foerderfall_id
      WHERE d.mandant_id = datei_stueck.mandant_id AND d.id = datei_stueck.datei_id
        AND d.erzeugt_von = (SELECT kontext.konto_id()) AND (f.zustand IN ('ENTWURF', 'NACHFORDERUNG')
          OR EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.foerderfall_id = f.id
            AND w.zustand IN ('ENTWURF', 'VERTRAG_GEPRUEFT', 'NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT')))));
ALTER POLICY foerderung_entfernen ON technik.datei
  USING ((SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
    AND NOT EXISTS (SELECT 1 FROM foerderung.unterlage u WHERE u.id = datei.id AND u.weiterleitung_id IS NOT NULL)
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = datei.foerderfall_id
      AND f.standort_id = (SELECT kontext.standort_id()) AND f.zustand = 'ENTWURF'));

-- The table of states once more, and what may change with which step.
CREATE FUNCTION foerderung.pruefe_weiterleitung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  handelnde CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
  vier_augen boolean;
BEGIN
  IF NEW.vorbereitet_von <> OLD.vorbereitet_von AND NEW.vorbereitet_von IS DISTINCT FROM handelnde THEN
    RAISE EXCEPTION 'nobody says that another person prepared the step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.empfaengerart, NEW.empfaenger, NEW.form, NEW.von, NEW.bis, NEW.nachweis_bis, NEW.betrag, NEW.inhalt)
      IS DISTINCT FROM (OLD.empfaengerart, OLD.empfaenger, OLD.form, OLD.von, OLD.bis, OLD.nachweis_bis, OLD.betrag, OLD.inhalt)
      AND NOT (OLD.zustand = 'ENTWURF' AND NEW.zustand = 'ENTWURF' AND als IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
        AND NEW.vorbereitet_von IS NOT DISTINCT FROM handelnde) THEN
    RAISE EXCEPTION 'a Weiterleitung changes as a draft only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.nachweis IS DISTINCT FROM OLD.nachweis AND NOT (OLD.zustand = 'NACHWEIS_OFFEN' AND NEW.zustand = 'NACHWEIS_VORGELEGT') THEN
    RAISE EXCEPTION 'the proof comes with its own step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.pruefung IS DISTINCT FROM OLD.pruefung AND NOT (OLD.zustand = 'NACHWEIS_VORGELEGT' AND NEW.zustand = 'NACHWEIS_GEPRUEFT') THEN
    RAISE EXCEPTION 'the result comes with its own step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.wirksam_ab IS DISTINCT FROM OLD.wirksam_ab AND NOT (OLD.zustand = 'UNTERZEICHNET' AND NEW.zustand = 'AKTIV') THEN
    RAISE EXCEPTION 'nobody sets by hand that a Weiterleitung is in force' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN RETURN NEW; END IF;
  -- KI_LEITUNG acts as Sachbearbeitung (OQ-F-35); a proof on paper is entered by the Zuwendungsempfänger (OQ-F-60).
  SELECT t.vier_augen INTO vier_augen FROM (VALUES
      ('ENTWURF', 'VERTRAG_GEPRUEFT', 'ZE_SACHBEARBEITUNG', false),
      ('VERTRAG_GEPRUEFT', 'UNTERZEICHNET', 'ZE_ZEICHNUNG', true),
      ('UNTERZEICHNET', 'AKTIV', 'SYSTEM', false),
      ('AKTIV', 'ENTWURF', 'ZE_SACHBEARBEITUNG', false),
      ('AKTIV', 'NACHWEIS_OFFEN', 'ZE_ZEICHNUNG', true),
      ('AKTIV', 'NACHWEIS_OFFEN', 'SYSTEM', false),
      ('NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT', 'ZE_SACHBEARBEITUNG', false),
      ('NACHWEIS_VORGELEGT', 'NACHWEIS_OFFEN', 'ZE_SACHBEARBEITUNG', false),
      ('NACHWEIS_VORGELEGT', 'NACHWEIS_GEPRUEFT', 'ZE_ZEICHNUNG', true),
      ('NACHWEIS_GEPRUEFT', 'ERSTATTUNG_OFFEN', 'ZE_ZEICHNUNG', true),
      ('ERSTATTUNG_OFFEN', 'ABGESCHLOSSEN', 'ZE_SACHBEARBEITUNG', false),
      ('NACHWEIS_GEPRUEFT', 'ABGESCHLOSSEN', 'ZE_SACHBEARBEITUNG', false)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand
    AND t.rolle = CASE als WHEN 'KI_LEITUNG' THEN 'ZE_SACHBEARBEITUNG' ELSE als END;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF vier_augen AND OLD.vorbereitet_von = handelnde AND NOT EXISTS (SELECT 1 FROM foerderung.foerderfall f
      WHERE f.id = NEW.foerderfall_id AND f.parameter -> 'vierAugenZuwendungsempfaenger' = 'false') THEN
    RAISE EXCEPTION 'another person signs than the one who prepared it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- FR-3.2-c: signed means that the signed document is there.
  IF NEW.zustand IN ('UNTERZEICHNET', 'AKTIV') AND NOT EXISTS (
      SELECT 1 FROM foerderung.unterlage u WHERE u.weiterleitung_id = NEW.id AND u.zu = 'VERTRAG') THEN
    RAISE EXCEPTION 'the signed document is missing' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_weiterleitung() IS
  'Refuses a change of state that the machine WEITERLEITUNG of the Regelwerk does not have for this role or person, and keeps what was signed.';
REVOKE ALL ON FUNCTION foerderung.pruefe_weiterleitung() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.weiterleitung
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_weiterleitung();

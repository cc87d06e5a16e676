-- A Bescheid that is changed after it became final (§§ 28, 36, 49 VwVfG NRW; domain foerderung: no client data). A change runs
-- beside the Förderfall by the machine AENDERUNG: applied for by the Kreis with two persons, or begun by the
-- Bezirksregierung. Its Bescheid stands in foerderung.bescheid. What it grants takes the place of the old amounts with its
-- Bestandskraft; until then the old ones are paid.

CREATE TABLE foerderung.aenderung (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  herkunft text NOT NULL CHECK (herkunft IN ('ANTRAG', 'AMT')),
  zustand text NOT NULL CHECK (zustand IN ('ENTWURF', 'VERWORFEN', 'ANGEZEIGT', 'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BESCHIEDEN',
    'RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN', 'BESTANDSKRAEFTIG', 'ERLEDIGT')),
  inhalt jsonb NOT NULL CHECK (jsonb_typeof(inhalt) = 'object' AND pg_column_size(inhalt) <= 200000),
  ergebnis jsonb CHECK (jsonb_typeof(ergebnis) = 'object'),
  pruefsumme text CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  bearbeitet_von uuid NOT NULL,
  gezeichnet_von uuid,
  eingang_am date,
  vorbereitet_von uuid NOT NULL,
  bescheid_id uuid,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, foerderfall_id, standort_id),
  CHECK ((gezeichnet_von IS NULL) = (pruefsumme IS NULL) AND (gezeichnet_von IS NULL) = (ergebnis IS NULL)
    AND (gezeichnet_von IS NULL) = (eingang_am IS NULL)),
  CHECK (herkunft = 'AMT' OR zustand IN ('ENTWURF', 'VERWORFEN') OR gezeichnet_von IS NOT NULL),
  CHECK (zustand NOT IN ('BESCHIEDEN', 'RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN', 'BESTANDSKRAEFTIG') OR bescheid_id IS NOT NULL),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id),
  FOREIGN KEY (bescheid_id, foerderfall_id, standort_id) REFERENCES foerderung.bescheid (id, foerderfall_id, standort_id)
);
COMMENT ON TABLE foerderung.aenderung IS
  'A change of what was granted: posts with their times and amounts as applied for or as the authority sees them, frozen with the signature. Names of posts, no names of persons. Purpose: change of a Bescheid under Nr. 7.5. Basis: Art. 6 Abs. 1 e DSGVO, § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderung.herkunft IS 'ANTRAG: applied for by the Kreis. AMT: begun by the Bezirksregierung; the Kreis sees it once its Bescheid was made known.';
COMMENT ON COLUMN foerderung.aenderung.ergebnis IS 'What the rules answered to inhalt when it was signed.';
COMMENT ON COLUMN foerderung.aenderung.pruefsumme IS 'SHA-256 over inhalt and ergebnis in canonical JSON.';
COMMENT ON COLUMN foerderung.aenderung.bearbeitet_von IS 'Account that last changed it; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderung.gezeichnet_von IS 'Account that signed for the Kreis; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderung.vorbereitet_von IS 'Account that made the last step: another person takes the next one that needs four eyes. Stays as a pseudonym. Löschklasse LK-12.';
-- One at a time: two changes of the same amounts would not know of each other.
CREATE UNIQUE INDEX aenderung_laufend ON foerderung.aenderung (foerderfall_id)
  WHERE zustand NOT IN ('VERWORFEN', 'ERLEDIGT', 'BESTANDSKRAEFTIG');
CREATE INDEX aenderung_foerderfall ON foerderung.aenderung (foerderfall_id, zustand);
CREATE INDEX aenderung_bescheid ON foerderung.aenderung (bescheid_id) WHERE bescheid_id IS NOT NULL;

CREATE TABLE foerderung.aenderung_ereignis (
  aenderung_id uuid NOT NULL,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  ereignis text NOT NULL CHECK (ereignis ~ '^[a-z][a-z_]{2,59}$'),
  von text,
  nach text NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 6000),
  konto_id uuid,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (aenderung_id, lfd),
  CHECK ((konto_id IS NULL) = (rolle = 'SYSTEM')),
  FOREIGN KEY (aenderung_id, foerderfall_id, standort_id) REFERENCES foerderung.aenderung (id, foerderfall_id, standort_id)
);
COMMENT ON TABLE foerderung.aenderung_ereignis IS
  'Every step of a change, never changed: from which state to which, who, in which role, why. Purpose: file of the procedure. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderung_ereignis.lfd IS 'Version of the change at the step: rises, and nobody has to see the rows of others for it.';
COMMENT ON COLUMN foerderung.aenderung_ereignis.konto_id IS 'Account that acted, NULL for a timer; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.aenderung_ereignis.grund IS 'Why, in words of the acting person. No personal data of clients.';

-- A Teilbetrag that is dropped: proposed with a reason by one person, decided by another.
ALTER TABLE foerderung.rate
  ADD COLUMN entfall_grund text CHECK (char_length(entfall_grund) BETWEEN 1 AND 2000),
  ADD COLUMN entfall_von uuid,
  ADD COLUMN entfall_am date,
  ADD CONSTRAINT rate_entfall_check CHECK ((entfall_grund IS NULL) = (entfall_von IS NULL)
    AND (entfall_grund IS NULL) = (entfall_am IS NULL));
COMMENT ON COLUMN foerderung.rate.entfall_grund IS 'Why this Teilbetrag should be dropped, in words of the acting person. No personal data.';
COMMENT ON COLUMN foerderung.rate.entfall_von IS 'Account that proposed to drop it: another person decides. Stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.rate.vorgesehen IS
  'Cents as planned from the Bescheid in force: what is ordered, paid and still planned never exceeds what it grants. Changes with the Bescheid only.';

DO $$
DECLARE
  tabelle text;
  konto CONSTANT text := $p$ (SELECT kontext.konto_id()) $p$;
  ze CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  zeichnet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' $p$;
  land CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  fristen CONSTANT text := $p$ (SELECT kontext.systemkonto()) = 'foerderfristen' $p$;
  -- Begun while the Bescheid is final and its time runs.
  laufend CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = aenderung.foerderfall_id
    AND f.standort_id = aenderung.standort_id AND f.zustand = 'BESTANDSKRAEFTIG') $p$;
  -- The Änderungsbescheid that is in force for this Teilbetrag.
  geaendert CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = rate.bescheid_id
    AND b.foerderfall_id = rate.foerderfall_id AND b.stand = 'ERLASSEN' AND b.art = 'AENDERUNG' AND b.bestandskraeftig_am IS NOT NULL) $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['aenderung', 'aenderung_ereignis'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
    EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', tabelle, fristen);
  END LOOP;

  -- The Kreis sees what it applied for, and what the Land began once its Bescheid was made known.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.aenderung FOR SELECT TO kim_foerderung
    USING (%s AND (herkunft = 'ANTRAG' OR zustand IN ('RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN', 'BESTANDSKRAEFTIG')))$p$, ze);
  -- The Land sees what was signed, never a draft.
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.aenderung FOR SELECT TO kim_foerderung
    USING (%s AND zustand NOT IN ('ENTWURF', 'VERWORFEN')
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = aenderung.foerderfall_id))$p$, land);
  EXECUTE format($p$CREATE POLICY anlegen ON foerderung.aenderung FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND herkunft = 'ANTRAG' AND zustand = 'ENTWURF' AND bearbeitet_von = %s AND vorbereitet_von = bearbeitet_von
      AND gezeichnet_von IS NULL AND bescheid_id IS NULL AND version = 1 AND %s)$p$, bearbeitet, konto, laufend);
  EXECUTE format($p$CREATE POLICY von_amts_wegen ON foerderung.aenderung FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND herkunft = 'AMT' AND zustand = 'ANGEZEIGT'
      AND bearbeitet_von = %s AND vorbereitet_von = bearbeitet_von
      AND gezeichnet_von IS NULL AND bescheid_id IS NULL AND version = 1 AND %s)$p$, konto, laufend);
  EXECUTE format($p$CREATE POLICY bearbeiten ON foerderung.aenderung FOR UPDATE TO kim_foerderung
    USING (%s AND zustand = 'ENTWURF' AND herkunft = 'ANTRAG') WITH CHECK (%1$s AND zustand IN ('ENTWURF', 'VERWORFEN'))$p$, bearbeitet);
  EXECUTE format($p$CREATE POLICY zeichnen ON foerderung.aenderung FOR UPDATE TO kim_foerderung
    USING (%s AND zustand IN ('ENTWURF', 'RECHTSBEHELFSFRIST'))
    WITH CHECK (%1$s AND zustand IN ('ANGEZEIGT', 'BESTANDSKRAEFTIG'))$p$, zeichnet);
  CREATE POLICY land_bearbeiten ON foerderung.aenderung FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE')
      AND zustand IN ('ANGEZEIGT', 'IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BESCHIEDEN', 'RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN'))
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') AND zustand NOT IN ('ENTWURF', 'VERWORFEN'));
  EXECUTE format($p$CREATE POLICY fristen ON foerderung.aenderung FOR UPDATE TO kim_foerderung
    USING (%s AND zustand = 'RECHTSBEHELFSFRIST') WITH CHECK (%1$s AND zustand = 'BESTANDSKRAEFTIG')$p$, fristen);
  GRANT UPDATE (zustand, inhalt, ergebnis, pruefsumme, bearbeitet_von, gezeichnet_von, eingang_am, vorbereitet_von, bescheid_id, version)
    ON foerderung.aenderung TO kim_foerderung;

  -- What is proposed and why it went back is work of the Land.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.aenderung_ereignis FOR SELECT TO kim_foerderung
    USING (%s AND ereignis NOT IN ('entscheidung_vorschlagen', 'zurueckgeben')
      AND EXISTS (SELECT 1 FROM foerderung.aenderung a WHERE a.id = aenderung_ereignis.aenderung_id))$p$, ze);
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.aenderung_ereignis FOR SELECT TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.aenderung a WHERE a.id = aenderung_ereignis.aenderung_id))$p$, land);
  EXECUTE format($p$CREATE POLICY festhalten ON foerderung.aenderung_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (konto_id = %s AND rolle = (SELECT kontext.rolle())
      AND rolle IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG', 'BR_FREIGABE')
      AND EXISTS (SELECT 1 FROM foerderung.aenderung a WHERE a.id = aenderung_ereignis.aenderung_id
        AND a.standort_id = aenderung_ereignis.standort_id AND a.zustand = aenderung_ereignis.nach))$p$, konto);
  EXECUTE format($p$CREATE POLICY fristen ON foerderung.aenderung_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND konto_id IS NULL AND EXISTS (SELECT 1 FROM foerderung.aenderung a WHERE a.id = aenderung_ereignis.aenderung_id
      AND a.standort_id = aenderung_ereignis.standort_id AND a.zustand = aenderung_ereignis.nach))$p$, fristen);

  -- Teilbeträge follow the Bescheid in force. Planned anew by whoever brings about its Bestandskraft.
  EXECUTE format($p$ALTER POLICY planen ON foerderung.rate
    WITH CHECK (zustand = 'GEPLANT' AND betrag = vorgesehen AND anforderung IS NULL AND angefordert_von IS NULL AND version = 1
      AND entfall_von IS NULL
      AND ((%s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR %s)
      AND (EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = rate.bescheid_id AND b.foerderfall_id = rate.foerderfall_id
        AND b.stand = 'ERLASSEN' AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') AND b.bestandskraeftig_am IS NOT NULL) OR %s))$p$,
    zeichnet, fristen, geaendert);
  EXECUTE format($p$CREATE POLICY umplanen ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING (((%s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR %s) AND zustand IN ('GEPLANT', 'ANGEFORDERT', 'GEPRUEFT'))
    WITH CHECK (((%1$s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR %2$s) AND zustand IN ('GEPLANT', 'ENTFALLEN') AND %3$s)$p$,
    zeichnet, fristen, geaendert);
  CREATE POLICY entfall_vorschlagen ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND zustand = 'GEPLANT')
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND zustand = 'GEPLANT');
  GRANT UPDATE (bescheid_id, vorgesehen, entfall_grund, entfall_von, entfall_am) ON foerderung.rate TO kim_foerderung;
END $$;

-- The table of states once more, and what may change with which step.
CREATE FUNCTION foerderung.pruefe_aenderung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  handelnde CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
  vier_augen boolean;
BEGIN
  IF (NEW.vorbereitet_von <> OLD.vorbereitet_von AND NEW.vorbereitet_von IS DISTINCT FROM handelnde)
      OR (NEW.bearbeitet_von <> OLD.bearbeitet_von AND NEW.bearbeitet_von IS DISTINCT FROM handelnde) THEN
    RAISE EXCEPTION 'nobody says that another person did it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- As a draft of the Kreis, or by the Bezirksregierung on what it began itself.
  IF (NEW.inhalt, NEW.bearbeitet_von) IS DISTINCT FROM (OLD.inhalt, OLD.bearbeitet_von)
      AND NOT (NEW.zustand = OLD.zustand AND NEW.bearbeitet_von IS NOT DISTINCT FROM handelnde
        AND (OLD.zustand = 'ENTWURF' AND als IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
          OR OLD.herkunft = 'AMT' AND OLD.zustand IN ('ANGEZEIGT', 'IN_PRUEFUNG') AND als = 'BR_SACHBEARBEITUNG')) THEN
    RAISE EXCEPTION 'what was signed stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.ergebnis, NEW.pruefsumme, NEW.gezeichnet_von, NEW.eingang_am)
      IS DISTINCT FROM (OLD.ergebnis, OLD.pruefsumme, OLD.gezeichnet_von, OLD.eingang_am)
      AND NOT (OLD.zustand = 'ENTWURF' AND NEW.zustand = 'ANGEZEIGT' AND NEW.gezeichnet_von IS NOT DISTINCT FROM handelnde) THEN
    RAISE EXCEPTION 'it is signed once, in one''s own name' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.bescheid_id IS DISTINCT FROM OLD.bescheid_id
      AND NOT (als = 'BR_SACHBEARBEITUNG' AND OLD.zustand = 'IN_PRUEFUNG' AND NEW.zustand = 'ENTSCHEIDUNGSREIF') THEN
    RAISE EXCEPTION 'the Bescheid comes with the proposal' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN RETURN NEW; END IF;
  -- KI_LEITUNG acts as Sachbearbeitung (OQ-F-35). A draft comes before the machine: signed or given up.
  SELECT t.vier_augen INTO vier_augen FROM (VALUES
      ('ENTWURF', 'ANGEZEIGT', 'ZE_ZEICHNUNG', true),
      ('ENTWURF', 'VERWORFEN', 'ZE_SACHBEARBEITUNG', false),
      ('ANGEZEIGT', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG', false),
      ('IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG', false),
      ('ENTSCHEIDUNGSREIF', 'BESCHIEDEN', 'BR_FREIGABE', true),
      ('ENTSCHEIDUNGSREIF', 'ERLEDIGT', 'BR_FREIGABE', true),
      ('ENTSCHEIDUNGSREIF', 'IN_PRUEFUNG', 'BR_FREIGABE', false),
      ('BESCHIEDEN', 'RECHTSBEHELFSFRIST', 'BR_SACHBEARBEITUNG', false),
      ('RECHTSBEHELFSFRIST', 'BESTANDSKRAEFTIG', 'ZE_ZEICHNUNG', true),
      ('RECHTSBEHELFSFRIST', 'BESTANDSKRAEFTIG', 'SYSTEM', false),
      ('RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN', 'BR_SACHBEARBEITUNG', false),
      ('KLAGEVERFAHREN', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', true),
      ('KLAGEVERFAHREN', 'IN_PRUEFUNG', 'BR_FREIGABE', true)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand
    AND t.rolle = CASE als WHEN 'KI_LEITUNG' THEN 'ZE_SACHBEARBEITUNG' ELSE als END;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF vier_augen AND OLD.vorbereitet_von = handelnde AND NOT (als = 'ZE_ZEICHNUNG' AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
      WHERE f.id = NEW.foerderfall_id AND f.parameter -> 'vierAugenZuwendungsempfaenger' = 'false')) THEN
    RAISE EXCEPTION 'another person decides than the one who prepared it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_aenderung() IS
  'Refuses a change of state that the machine AENDERUNG of the Regelwerk does not have for this role or person, and keeps what was signed.';
REVOKE ALL ON FUNCTION foerderung.pruefe_aenderung() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.aenderung
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_aenderung();

CREATE OR REPLACE FUNCTION foerderung.pruefe_rate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  ich CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
BEGIN
  IF TG_OP = 'INSERT' AND (SELECT coalesce(sum(r.vorgesehen), 0) FROM foerderung.rate r
        WHERE r.bescheid_id = NEW.bescheid_id AND r.lfd <> NEW.lfd) + NEW.vorgesehen
      > (SELECT b.bewilligt FROM foerderung.bescheid b WHERE b.id = NEW.bescheid_id) THEN
    RAISE EXCEPTION 'more than the Bescheid grants' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- After a change: what was ordered and paid before, of whatever Bescheid, and what is planned under the new one.
  IF NEW.vorgesehen > 0 AND (TG_OP = 'INSERT' OR NEW.bescheid_id <> OLD.bescheid_id)
      AND EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = NEW.bescheid_id AND b.art = 'AENDERUNG')
      AND (SELECT coalesce(sum(CASE WHEN r.zustand IN ('ANGEORDNET', 'GEZAHLT') THEN r.betrag ELSE r.vorgesehen END), 0)
          FROM foerderung.rate r WHERE r.foerderfall_id = NEW.foerderfall_id AND r.lfd <> NEW.lfd
            AND (r.zustand IN ('ANGEORDNET', 'GEZAHLT') OR (r.bescheid_id = NEW.bescheid_id AND r.zustand <> 'ENTFALLEN')))
        + NEW.vorgesehen > (SELECT b.bewilligt FROM foerderung.bescheid b WHERE b.id = NEW.bescheid_id) THEN
    RAISE EXCEPTION 'more than the Bescheid grants' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  -- Planned anew under the Änderungsbescheid in force (policy umplanen): whoever asked for money before asks again.
  IF NEW.bescheid_id <> OLD.bescheid_id THEN
    IF NOT (OLD.zustand = ANY (ARRAY['GEPLANT', 'ANGEFORDERT', 'GEPRUEFT']) AND als IN ('ZE_ZEICHNUNG', 'BR_FREIGABE', 'SYSTEM')
        AND (NEW.zustand = 'GEPLANT' AND NEW.vorgesehen > 0 OR NEW.zustand = 'ENTFALLEN' AND NEW.vorgesehen = 0)
        AND NEW.betrag = NEW.vorgesehen AND NEW.anforderung IS NULL AND NEW.angefordert_von IS NULL AND NEW.entfall_von IS NULL) IS TRUE THEN
      RAISE EXCEPTION 'a Teilbetrag is planned anew as a whole' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.vorgesehen <> OLD.vorgesehen THEN
    RAISE EXCEPTION 'the plan changes with the Bescheid only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.entfall_grund, NEW.entfall_von, NEW.entfall_am) IS DISTINCT FROM (OLD.entfall_grund, OLD.entfall_von, OLD.entfall_am)
      AND NOT (als = 'BR_SACHBEARBEITUNG' AND OLD.zustand = 'GEPLANT' AND NEW.zustand = 'GEPLANT'
        AND (NEW.entfall_von IS NULL OR NEW.entfall_von = ich)) IS TRUE THEN
    RAISE EXCEPTION 'to drop a Teilbetrag is proposed in one''s own name' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.zustand = 'GEPLANT' AND NEW.zustand = 'GEPLANT' AND NOT als IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
      AND (NEW.betrag, NEW.anforderung, NEW.vorbereitet_von) IS DISTINCT FROM (OLD.betrag, OLD.anforderung, OLD.vorbereitet_von) THEN
    RAISE EXCEPTION 'a Mittelanforderung is prepared by the Kreis' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.vorbereitet_von IS DISTINCT FROM OLD.vorbereitet_von AND NEW.vorbereitet_von <> ich)
    OR (NEW.angefordert_von IS DISTINCT FROM OLD.angefordert_von AND NEW.angefordert_von <> ich)
    OR (NEW.festgestellt_von IS DISTINCT FROM OLD.festgestellt_von AND NEW.festgestellt_von <> ich)
    OR (NEW.angeordnet_von IS DISTINCT FROM OLD.angeordnet_von AND NEW.angeordnet_von <> ich) THEN
    RAISE EXCEPTION 'nobody says that another person did it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.anforderung IS DISTINCT FROM OLD.anforderung AND NOT (OLD.zustand = 'GEPLANT' AND NEW.zustand = 'GEPLANT') THEN
    RAISE EXCEPTION 'a signed Mittelanforderung stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.betrag <> OLD.betrag AND OLD.zustand NOT IN ('GEPLANT', 'ANGEFORDERT') THEN
    RAISE EXCEPTION 'an amount that was stated stays as it is' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN RETURN NEW; END IF;
  IF NOT (OLD.zustand, NEW.zustand, kontext.rolle()) IN (
    ('GEPLANT', 'ANGEFORDERT', 'ZE_ZEICHNUNG'),
    ('ANGEFORDERT', 'GEPLANT', 'BR_SACHBEARBEITUNG'),
    ('ANGEFORDERT', 'GEPRUEFT', 'BR_SACHBEARBEITUNG'),
    ('GEPRUEFT', 'ANGEORDNET', 'BR_FREIGABE'),
    ('GEPRUEFT', 'ANGEFORDERT', 'BR_FREIGABE'),
    ('ANGEORDNET', 'GEZAHLT', 'BR_KASSE'),
    ('ANGEORDNET', 'GEPRUEFT', 'BR_KASSE'),
    ('GEPLANT', 'ENTFALLEN', 'BR_FREIGABE')
  ) IS TRUE THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, kontext.rolle() USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- A payment that failed may be ordered anew after a change came into force.
  IF NEW.zustand = 'ANGEORDNET' AND (SELECT coalesce(sum(r.betrag), 0) FROM foerderung.rate r
        WHERE r.foerderfall_id = NEW.foerderfall_id AND r.id <> NEW.id AND r.zustand IN ('ANGEORDNET', 'GEZAHLT')) + NEW.betrag
      > (SELECT b.bewilligt FROM foerderung.bescheid b WHERE b.foerderfall_id = NEW.foerderfall_id AND b.stand = 'ERLASSEN'
          AND (b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR (b.art = 'AENDERUNG' AND b.bestandskraeftig_am IS NOT NULL))
          ORDER BY b.lfd DESC LIMIT 1) THEN
    RAISE EXCEPTION 'more than the Bescheid in force grants' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = 'ENTFALLEN' AND (OLD.entfall_von IS NULL OR OLD.entfall_von = ich) THEN
    RAISE EXCEPTION 'one person proposes to drop a Teilbetrag, another decides' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_rate() IS
  'Refuses more than the Bescheid in force grants, a step that the machine RATE of the Regelwerk does not have for this role, another name than the own one, a new amount after the Feststellung, and a new plan without an Änderungsbescheid.';

-- What may follow a Bescheid after its decision (domain foerderung: no client data): Berichtigung of an obvious mistake (§ 42
-- VwVfG NRW) and of days that were entered wrongly, Widerruf and Rücknahme while a grant runs (§§ 48, 49 Abs. 3 VwVfG NRW),
-- Klage against what is claimed back, and its Bestandskraft. Decision 0045.

ALTER TABLE foerderung.bescheid DROP CONSTRAINT bescheid_art_check, ADD CONSTRAINT bescheid_art_check
  CHECK (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG', 'AENDERUNG', 'WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME'));
COMMENT ON COLUMN foerderung.bescheid.positionen IS
  'What is granted by position. Of WIDERRUF_BEWILLIGUNG and RUECKNAHME: what is left, in force with its Bestandskraft.';

ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_art_check, ADD CONSTRAINT nachweis_vorgang_art_check
  CHECK (art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG', 'STELLUNGNAHME', 'ABSEHEN', 'RUECKGABE', 'BEKANNTGABE', 'ZAHLUNGSEINGANG',
    'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'ERLASS', 'NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE', 'KLAGEENDE'));

CREATE TABLE foerderung.berichtigung (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  gegenstand text NOT NULL CHECK (gegenstand IN ('BESCHEID', 'BEKANNTGABE', 'ZAHLUNG', 'ANZEIGE')),
  gegenstand_id uuid NOT NULL,
  herkunft text NOT NULL CHECK (herkunft IN ('ANTRAG', 'AMT')),
  zustand text NOT NULL CHECK (zustand IN ('ANGEREGT', 'VERWORFEN', 'VORGESCHLAGEN', 'BERICHTIGT', 'BEKANNTGEGEBEN')),
  anlass text NOT NULL CHECK (char_length(anlass) BETWEEN 1 AND 2000),
  inhalt jsonb CHECK (jsonb_typeof(inhalt) = 'object' AND pg_column_size(inhalt) <= 100000),
  bescheid jsonb CHECK (jsonb_typeof(bescheid) = 'object'),
  pruefsumme text CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  gezeichnet_von uuid,
  gezeichnet_am date,
  bekanntgabe jsonb CHECK (jsonb_typeof(bekanntgabe) = 'object'),
  vorbereitet_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, foerderfall_id, standort_id),
  CHECK ((zustand IN ('BERICHTIGT', 'BEKANNTGEGEBEN')) = (gezeichnet_von IS NOT NULL)),
  CHECK ((gezeichnet_von IS NULL) = (inhalt IS NULL) AND (gezeichnet_von IS NULL) = (gezeichnet_am IS NULL)
    AND (gezeichnet_von IS NULL) = (pruefsumme IS NULL)),
  CHECK ((bescheid IS NOT NULL) = (gegenstand = 'BESCHEID' AND gezeichnet_von IS NOT NULL)),
  CHECK ((zustand = 'BEKANNTGEGEBEN') = (bekanntgabe IS NOT NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id) ON DELETE CASCADE
);
COMMENT ON TABLE foerderung.berichtigung IS
  'An obvious mistake in a signed Bescheid, or a day that was entered wrongly: what was wrong, what is right, the corrected text. The old text and the old day stay. No names of clients. Purpose: § 42 VwVfG NRW, correct file. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.berichtigung.gegenstand_id IS 'Bescheid, Teilbetrag or Änderungsanzeige that is corrected.';
COMMENT ON COLUMN foerderung.berichtigung.anlass IS 'What is wrong, in words of whoever said so. No personal data of clients.';
COMMENT ON COLUMN foerderung.berichtigung.inhalt IS 'Signed: each place with the wrong and the right words, or the old and the new day, and why.';
COMMENT ON COLUMN foerderung.berichtigung.bescheid IS 'The corrected text, frozen with the signature.';
COMMENT ON COLUMN foerderung.berichtigung.pruefsumme IS 'SHA-256 over inhalt and bescheid in canonical JSON.';
COMMENT ON COLUMN foerderung.berichtigung.gezeichnet_von IS 'Account that signed, another person than the one who proposed; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.berichtigung.bekanntgabe IS 'Way and day on which the corrected text was sent.';
COMMENT ON COLUMN foerderung.berichtigung.vorbereitet_von IS 'Account that made the last step: another person signs. Stays as a pseudonym. Löschklasse LK-12.';
-- One at a time: two corrections of one text would not know of each other.
CREATE UNIQUE INDEX berichtigung_laufend ON foerderung.berichtigung (gegenstand_id, gegenstand) WHERE zustand IN ('ANGEREGT', 'VORGESCHLAGEN');
CREATE INDEX berichtigung_foerderfall ON foerderung.berichtigung (foerderfall_id);
CREATE INDEX berichtigung_gegenstand ON foerderung.berichtigung (gegenstand_id) WHERE gezeichnet_von IS NOT NULL;

CREATE TABLE foerderung.berichtigung_ereignis (
  berichtigung_id uuid NOT NULL,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  ereignis text NOT NULL CHECK (ereignis IN ('anregen', 'vorschlagen', 'verwerfen', 'zurueckgeben', 'berichtigen', 'bekanntgeben')),
  von text,
  nach text NOT NULL,
  grund text CHECK (char_length(grund) BETWEEN 1 AND 6000),
  angaben jsonb CHECK (jsonb_typeof(angaben) = 'object' AND pg_column_size(angaben) <= 100000),
  konto_id uuid NOT NULL,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (berichtigung_id, lfd),
  CHECK ((ereignis = 'vorschlagen') = (angaben IS NOT NULL)),
  FOREIGN KEY (berichtigung_id, foerderfall_id, standort_id) REFERENCES foerderung.berichtigung (id, foerderfall_id, standort_id) ON DELETE CASCADE
);
COMMENT ON TABLE foerderung.berichtigung_ereignis IS
  'Every step of a Berichtigung, never changed: from which state to which, who, in which role, why. What is only proposed is not for the Kreis. Purpose: file of the procedure. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.berichtigung_ereignis.grund IS 'Why, in words of the acting person. No personal data of clients.';
COMMENT ON COLUMN foerderung.berichtigung_ereignis.angaben IS 'What is proposed: places with their words, or a day.';
COMMENT ON COLUMN foerderung.berichtigung_ereignis.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX berichtigung_ereignis_fall ON foerderung.berichtigung_ereignis (foerderfall_id);

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
  -- The Bescheid that changed what this Teilbetrag pays, and is in force.
  geaendert CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = rate.bescheid_id
    AND b.foerderfall_id = rate.foerderfall_id AND b.stand = 'ERLASSEN' AND b.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
    AND b.bestandskraeftig_am IS NOT NULL) $p$;
  -- What is corrected belongs to the Förderfall; of a Bescheid the acting account must see it.
  gehoert CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = berichtigung.foerderfall_id
      AND f.standort_id = berichtigung.standort_id)
    AND CASE gegenstand
      WHEN 'ZAHLUNG' THEN EXISTS (SELECT 1 FROM foerderung.rate r WHERE r.id = berichtigung.gegenstand_id AND r.foerderfall_id = berichtigung.foerderfall_id)
      WHEN 'ANZEIGE' THEN EXISTS (SELECT 1 FROM foerderung.aenderungsanzeige a
        WHERE a.id = berichtigung.gegenstand_id AND a.foerderfall_id = berichtigung.foerderfall_id)
      ELSE EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = berichtigung.gegenstand_id AND b.foerderfall_id = berichtigung.foerderfall_id
        AND b.stand IN ('ERLASSEN', 'AUFGEHOBEN')) END $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['berichtigung', 'berichtigung_ereignis'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
  END LOOP;

  -- The Kreis sees what it asked for, a corrected day at once, and a corrected text once it was made known.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.berichtigung FOR SELECT TO kim_foerderung
    USING (%s AND (zustand = 'BEKANNTGEGEBEN' OR (zustand = 'BERICHTIGT' AND gegenstand <> 'BESCHEID')
      OR (herkunft = 'ANTRAG' AND zustand IN ('ANGEREGT', 'VERWORFEN', 'VORGESCHLAGEN'))))$p$, ze);
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.berichtigung FOR SELECT TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = berichtigung.foerderfall_id))$p$, land);
  EXECUTE format($p$CREATE POLICY anregen ON foerderung.berichtigung FOR INSERT TO kim_foerderung
    WITH CHECK (((%s AND herkunft = 'ANTRAG') OR ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND herkunft = 'AMT'))
      AND zustand = 'ANGEREGT' AND vorbereitet_von = %s AND version = 1 AND %s)$p$, bearbeitet, konto, gehoert);
  CREATE POLICY land_bearbeiten ON foerderung.berichtigung FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') AND zustand IN ('ANGEREGT', 'VORGESCHLAGEN', 'BERICHTIGT'))
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE'));
  GRANT UPDATE (zustand, inhalt, bescheid, pruefsumme, gezeichnet_von, gezeichnet_am, bekanntgabe, vorbereitet_von, version)
    ON foerderung.berichtigung TO kim_foerderung;

  -- What is proposed and why it went back is work of the Land.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.berichtigung_ereignis FOR SELECT TO kim_foerderung
    USING (%s AND ereignis NOT IN ('vorschlagen', 'zurueckgeben')
      AND EXISTS (SELECT 1 FROM foerderung.berichtigung x WHERE x.id = berichtigung_ereignis.berichtigung_id))$p$, ze);
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.berichtigung_ereignis FOR SELECT TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.berichtigung x WHERE x.id = berichtigung_ereignis.berichtigung_id))$p$, land);
  EXECUTE format($p$CREATE POLICY festhalten ON foerderung.berichtigung_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (konto_id = %s AND rolle = (SELECT kontext.rolle())
      AND rolle IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'BR_SACHBEARBEITUNG', 'BR_FREIGABE')
      AND EXISTS (SELECT 1 FROM foerderung.berichtigung x WHERE x.id = berichtigung_ereignis.berichtigung_id
        AND x.standort_id = berichtigung_ereignis.standort_id AND x.zustand = berichtigung_ereignis.nach))$p$, konto);

  -- A payment that was made and an Anzeige that is done: only their day, and only by a signed Berichtigung (the triggers ask).
  CREATE POLICY berichtigen ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND zustand = 'GEZAHLT' AND EXISTS (SELECT 1 FROM foerderung.berichtigung x
      WHERE x.gegenstand_id = rate.id AND x.gegenstand = 'ZAHLUNG' AND x.zustand = 'BERICHTIGT'
        AND x.gezeichnet_von = (SELECT kontext.konto_id())))
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND zustand = 'GEZAHLT');
  CREATE POLICY berichtigen ON foerderung.aenderungsanzeige FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND zustand = 'ERLEDIGT' AND EXISTS (SELECT 1 FROM foerderung.berichtigung x
      WHERE x.gegenstand_id = aenderungsanzeige.id AND x.gegenstand = 'ANZEIGE' AND x.zustand = 'BERICHTIGT'
        AND x.gezeichnet_von = (SELECT kontext.konto_id())))
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND zustand = 'ERLEDIGT');
  GRANT UPDATE (ab) ON foerderung.aenderungsanzeige TO kim_foerderung;

  EXECUTE format($p$ALTER POLICY eigene_lesen ON foerderung.nachweis_vorgang
    USING (%s AND art NOT IN ('PRUEFVERMERK', 'RUECKGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG'))$p$, ze);
  EXECUTE format($p$ALTER POLICY festhalten ON foerderung.nachweis_vorgang
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = nachweis_vorgang.foerderfall_id AND f.standort_id = nachweis_vorgang.standort_id)
      AND ((art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG') AND rolle = 'BR_PRUEFUNG')
        OR (art IN ('ANHOERUNG', 'BEKANNTGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE')
          AND rolle = 'BR_SACHBEARBEITUNG')
        OR (art IN ('ABSEHEN', 'RUECKGABE', 'ERLASS', 'NIEDERSCHLAGUNG', 'KLAGEENDE') AND rolle = 'BR_FREIGABE')
        OR (art = 'ZAHLUNGSEINGANG' AND rolle = 'BR_KASSE')
        OR (art = 'STELLUNGNAHME' AND %s)))$p$, zeichnet);

  -- Teilbeträge follow a Widerruf or a Rücknahme that is in force as they follow a change.
  EXECUTE format($p$ALTER POLICY planen ON foerderung.rate
    WITH CHECK (zustand = 'GEPLANT' AND betrag = vorgesehen AND anforderung IS NULL AND angefordert_von IS NULL AND version = 1
      AND entfall_von IS NULL
      AND ((%s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR %s)
      AND (EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = rate.bescheid_id AND b.foerderfall_id = rate.foerderfall_id
        AND b.stand = 'ERLASSEN' AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') AND b.bestandskraeftig_am IS NOT NULL) OR %s))$p$,
    zeichnet, fristen, geaendert);
  EXECUTE format($p$ALTER POLICY umplanen ON foerderung.rate
    USING (((%s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR %s) AND zustand IN ('GEPLANT', 'ANGEFORDERT', 'GEPRUEFT'))
    WITH CHECK (((%1$s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR %2$s) AND zustand IN ('GEPLANT', 'ENTFALLEN') AND %3$s)$p$,
    zeichnet, fristen, geaendert);
END $$;

-- The table of states once more, and what may change with which step.
CREATE FUNCTION foerderung.pruefe_berichtigung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  handelnde CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := kontext.rolle();
  vier_augen boolean;
BEGIN
  IF NEW.vorbereitet_von IS DISTINCT FROM handelnde THEN
    RAISE EXCEPTION 'nobody says that another person made the step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT t.vier_augen INTO vier_augen FROM (VALUES
      ('ANGEREGT', 'VORGESCHLAGEN', 'BR_SACHBEARBEITUNG', false),
      ('ANGEREGT', 'VERWORFEN', 'BR_SACHBEARBEITUNG', false),
      ('VORGESCHLAGEN', 'ANGEREGT', 'BR_FREIGABE', false),
      ('VORGESCHLAGEN', 'BERICHTIGT', 'BR_FREIGABE', true),
      ('BERICHTIGT', 'BEKANNTGEGEBEN', 'BR_SACHBEARBEITUNG', false)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand AND t.rolle = als;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF vier_augen AND OLD.vorbereitet_von = handelnde THEN
    RAISE EXCEPTION 'another person signs than the one who proposed it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF (NEW.inhalt, NEW.bescheid, NEW.pruefsumme, NEW.gezeichnet_von, NEW.gezeichnet_am)
      IS DISTINCT FROM (OLD.inhalt, OLD.bescheid, OLD.pruefsumme, OLD.gezeichnet_von, OLD.gezeichnet_am)
      AND NOT (NEW.zustand = 'BERICHTIGT' AND NEW.gezeichnet_von IS NOT DISTINCT FROM handelnde) THEN
    RAISE EXCEPTION 'a Berichtigung is signed once, in one''s own name' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.bekanntgabe IS DISTINCT FROM OLD.bekanntgabe AND NEW.zustand <> 'BEKANNTGEGEBEN' THEN
    RAISE EXCEPTION 'what was not signed is not made known' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_berichtigung() IS
  'Refuses a change of state that the machine BERICHTIGUNG of the Regelwerk does not have for this role or person, and keeps what was signed.';
REVOKE ALL ON FUNCTION foerderung.pruefe_berichtigung() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.berichtigung
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_berichtigung();

CREATE OR REPLACE FUNCTION foerderung.pruefe_uebergang() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  handelnde CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
  vier_augen boolean;
BEGIN
  IF NEW.antrag_von <> OLD.antrag_von AND (NEW.antrag_von IS DISTINCT FROM handelnde
      OR NOT OLD.zustand IN ('ENTWURF', 'NACHFORDERUNG')) THEN
    RAISE EXCEPTION 'nobody says that another person changed the Antrag' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- In one's own name only. Without a step: the Kreis prepares its Nachweis, the Land a Niederschlagung or the end of the check.
  IF NEW.vorbereitet_von IS DISTINCT FROM OLD.vorbereitet_von AND (NEW.vorbereitet_von IS DISTINCT FROM handelnde
      OR (NEW.zustand = OLD.zustand AND NOT (OLD.zustand, als) IN (
        ('VN_OFFEN', 'KI_LEITUNG'), ('VN_OFFEN', 'ZE_SACHBEARBEITUNG'), ('VN_UEBERFAELLIG', 'KI_LEITUNG'),
        ('VN_UEBERFAELLIG', 'ZE_SACHBEARBEITUNG'), ('RUECKFORDERUNG', 'BR_SACHBEARBEITUNG'),
        -- After the Land refrains from a claim, the note of the check prepares the end once more: another person closes.
        ('VN_IN_PRUEFUNG', 'BR_PRUEFUNG')))) THEN
    RAISE EXCEPTION 'nobody says that another person prepared the step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN RETURN NEW; END IF;
  SELECT t.vier_augen INTO vier_augen FROM (VALUES
      ('ENTWURF', 'EINGEREICHT', 'ZE_ZEICHNUNG', true),
      ('ENTWURF', 'VERWORFEN', 'ZE_SACHBEARBEITUNG', false),
      ('ENTWURF', 'VERWORFEN', 'KI_LEITUNG', false),
      ('EINGEREICHT', 'ZURUECKGENOMMEN', 'ZE_ZEICHNUNG', false),
      ('EINGEREICHT', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG', false),
      ('IN_PRUEFUNG', 'ZURUECKGENOMMEN', 'ZE_ZEICHNUNG', false),
      ('IN_PRUEFUNG', 'NACHFORDERUNG', 'BR_SACHBEARBEITUNG', false),
      ('NACHFORDERUNG', 'IN_PRUEFUNG', 'ZE_ZEICHNUNG', true),
      ('NACHFORDERUNG', 'IN_PRUEFUNG', 'SYSTEM', false),
      ('IN_PRUEFUNG', 'MINISTERIUM_ENTSCHEIDET', 'BR_SACHBEARBEITUNG', false),
      ('MINISTERIUM_ENTSCHEIDET', 'IN_PRUEFUNG', 'MINISTERIUM', false),
      ('IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG', false),
      ('ENTSCHEIDUNGSREIF', 'IN_PRUEFUNG', 'BR_FREIGABE', false),
      ('ENTSCHEIDUNGSREIF', 'BEWILLIGT', 'BR_FREIGABE', true),
      ('ENTSCHEIDUNGSREIF', 'ABGELEHNT', 'BR_FREIGABE', true),
      ('BEWILLIGT', 'RECHTSBEHELFSFRIST', 'BR_SACHBEARBEITUNG', false),
      ('RECHTSBEHELFSFRIST', 'BEWILLIGT', 'SYSTEM', false),
      ('RECHTSBEHELFSFRIST', 'BESTANDSKRAEFTIG', 'ZE_ZEICHNUNG', true),
      ('RECHTSBEHELFSFRIST', 'BESTANDSKRAEFTIG', 'SYSTEM', false),
      ('RECHTSBEHELFSFRIST', 'KLAGEVERFAHREN', 'BR_SACHBEARBEITUNG', false),
      ('KLAGEVERFAHREN', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', true),
      ('KLAGEVERFAHREN', 'IN_PRUEFUNG', 'BR_FREIGABE', true),
      ('ABGELEHNT', 'RECHTSBEHELFSFRIST_ABLEHNUNG', 'BR_SACHBEARBEITUNG', false),
      ('RECHTSBEHELFSFRIST_ABLEHNUNG', 'ABGESCHLOSSEN_ABGELEHNT', 'SYSTEM', false),
      ('RECHTSBEHELFSFRIST_ABLEHNUNG', 'KLAGEVERFAHREN_ABLEHNUNG', 'BR_SACHBEARBEITUNG', false),
      ('KLAGEVERFAHREN_ABLEHNUNG', 'ABGESCHLOSSEN_ABGELEHNT', 'BR_FREIGABE', true),
      ('KLAGEVERFAHREN_ABLEHNUNG', 'IN_PRUEFUNG', 'BR_FREIGABE', true),
      ('BESTANDSKRAEFTIG', 'VN_OFFEN', 'SYSTEM', false),
      ('BESTANDSKRAEFTIG', 'ANHOERUNG_WIDERRUF', 'BR_SACHBEARBEITUNG', false),
      ('ANHOERUNG_WIDERRUF', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', true),
      ('ANHOERUNG_WIDERRUF', 'RUECKFORDERUNG', 'BR_FREIGABE', true),
      ('VN_OFFEN', 'VN_EINGEREICHT', 'ZE_ZEICHNUNG', true),
      ('VN_OFFEN', 'VN_UEBERFAELLIG', 'SYSTEM', false),
      ('VN_UEBERFAELLIG', 'VN_EINGEREICHT', 'ZE_ZEICHNUNG', true),
      ('VN_UEBERFAELLIG', 'ANHOERUNG', 'BR_SACHBEARBEITUNG', false),
      ('VN_EINGEREICHT', 'VN_IN_PRUEFUNG', 'BR_PRUEFUNG', false),
      ('VN_IN_PRUEFUNG', 'VN_OFFEN', 'BR_PRUEFUNG', false),
      ('VN_IN_PRUEFUNG', 'ABGESCHLOSSEN', 'BR_FREIGABE', true),
      ('VN_IN_PRUEFUNG', 'ANHOERUNG', 'BR_PRUEFUNG', false),
      ('ANHOERUNG', 'VN_EINGEREICHT', 'ZE_ZEICHNUNG', true),
      ('ANHOERUNG', 'RUECKFORDERUNG', 'BR_FREIGABE', true),
      ('ANHOERUNG', 'VN_IN_PRUEFUNG', 'BR_FREIGABE', true),
      ('RUECKFORDERUNG', 'ABGESCHLOSSEN', 'BR_KASSE', false),
      ('RUECKFORDERUNG', 'ABGESCHLOSSEN', 'BR_FREIGABE', true),
      ('RUECKFORDERUNG', 'KLAGEVERFAHREN_RUECKFORDERUNG', 'BR_SACHBEARBEITUNG', false),
      ('KLAGEVERFAHREN_RUECKFORDERUNG', 'RUECKFORDERUNG', 'BR_FREIGABE', true),
      ('KLAGEVERFAHREN_RUECKFORDERUNG', 'VN_IN_PRUEFUNG', 'BR_FREIGABE', true),
      -- Ours (decision 0045): a part was revoked and is settled, a whole Widerruf left nothing to pay, a court annulled it.
      ('RUECKFORDERUNG', 'BESTANDSKRAEFTIG', 'BR_KASSE', false),
      ('RUECKFORDERUNG', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', true),
      ('RUECKFORDERUNG', 'BESTANDSKRAEFTIG', 'SYSTEM', false),
      ('RUECKFORDERUNG', 'ABGESCHLOSSEN', 'SYSTEM', false),
      ('KLAGEVERFAHREN_RUECKFORDERUNG', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', true)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand AND t.rolle = als;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF vier_augen AND OLD.vorbereitet_von = handelnde
      AND NOT (als = 'ZE_ZEICHNUNG' AND OLD.parameter -> 'vierAugenZuwendungsempfaenger' = 'false') THEN
    RAISE EXCEPTION 'another person decides than the one who prepared it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_uebergang() IS
  'Refuses a change of state that the machine FOERDERFALL of the Regelwerk does not have for this role or person. KI_LEITUNG acts as Sachbearbeitung (OQ-F-35), the system account foerderfristen as SYSTEM.';

CREATE OR REPLACE FUNCTION foerderung.pruefe_bescheid() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
  -- A wrong day was corrected: proposed by one person, signed by the acting one, and no other day than the signed one.
  berichtigt CONSTANT boolean := NEW.bekanntgabe IS DISTINCT FROM OLD.bekanntgabe AND als = 'BR_FREIGABE' AND EXISTS (
    SELECT 1 FROM foerderung.berichtigung x WHERE x.gegenstand_id = NEW.id AND x.gegenstand = 'BEKANNTGABE' AND x.zustand = 'BERICHTIGT'
      AND x.gezeichnet_von = kontext.konto_id() AND x.inhalt -> 'neu' ->> 'weg' = NEW.bekanntgabe ->> 'weg'
      AND x.inhalt -> 'neu' ->> 'am' = NEW.bekanntgabe ->> 'aufgabe_am');
BEGIN
  IF NEW.stand <> OLD.stand AND NOT (OLD.stand, NEW.stand, als) IN (
    ('VORGESCHLAGEN', 'ERLASSEN', 'BR_FREIGABE'),
    ('VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'BR_FREIGABE'),
    ('ERLASSEN', 'AUFGEHOBEN', 'BR_FREIGABE')
  ) IS TRUE THEN
    RAISE EXCEPTION 'no Bescheid goes from % to % as %', OLD.stand, NEW.stand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.stand = 'VORGESCHLAGEN' AND NEW.stand = 'ERLASSEN' AND NEW.gezeichnet_von IS DISTINCT FROM kontext.konto_id() THEN
    RAISE EXCEPTION 'a Bescheid is signed in one''s own name' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT (OLD.stand = 'VORGESCHLAGEN' AND NEW.stand = 'ERLASSEN')
      AND (NEW.art, NEW.auftrag, NEW.bescheid, NEW.positionen, NEW.bewilligt, NEW.pruefsumme, NEW.gezeichnet_von, NEW.datum)
      IS DISTINCT FROM (OLD.art, OLD.auftrag, OLD.bescheid, OLD.positionen, OLD.bewilligt, OLD.pruefsumme, OLD.gezeichnet_von, OLD.datum) THEN
    RAISE EXCEPTION 'the text of a Bescheid changes with the Schlusszeichnung only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.bekanntgabe IS DISTINCT FROM OLD.bekanntgabe AND NOT (als IN ('BR_SACHBEARBEITUNG', 'SYSTEM') OR berichtigt) THEN
    RAISE EXCEPTION 'the Bekanntgabe is recorded by the Bewilligungsbehörde' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.verzicht_am IS DISTINCT FROM OLD.verzicht_am AND als <> 'ZE_ZEICHNUNG' THEN
    RAISE EXCEPTION 'only the Zuwendungsempfänger waives its Rechtsbehelf' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.klage IS DISTINCT FROM OLD.klage AND NOT als IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') THEN
    RAISE EXCEPTION 'a Klage is recorded by the Bewilligungsbehörde' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.bestandskraeftig_am IS DISTINCT FROM OLD.bestandskraeftig_am
      AND NOT (als IN ('SYSTEM', 'BR_FREIGABE') OR (als = 'ZE_ZEICHNUNG' AND NEW.verzicht_am IS NOT NULL)) THEN
    RAISE EXCEPTION 'nobody sets by hand that a Bescheid is final' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_bescheid() IS
  'Keeps a signed Bescheid as it is, and each mark on it with whoever may set it; a wrong day of the Bekanntgabe changes with a signed Berichtigung.';

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
      AND EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = NEW.bescheid_id AND b.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME'))
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
  -- The day of a payment that was made: only as a signed Berichtigung says.
  IF OLD.zustand = 'GEZAHLT' AND (NEW.gezahlt_am IS DISTINCT FROM OLD.gezahlt_am OR als = 'BR_FREIGABE')
      AND NOT (als = 'BR_FREIGABE' AND NEW.zustand = 'GEZAHLT' AND NEW.betrag = OLD.betrag AND NEW.buchung = OLD.buchung
        AND NEW.bank_id = OLD.bank_id AND NEW.lauf_id IS NOT DISTINCT FROM OLD.lauf_id AND EXISTS (
          SELECT 1 FROM foerderung.berichtigung x WHERE x.gegenstand_id = NEW.id AND x.gegenstand = 'ZAHLUNG' AND x.zustand = 'BERICHTIGT'
            AND x.gezeichnet_von = ich AND x.inhalt -> 'neu' ->> 'am' = NEW.gezahlt_am::text)) IS TRUE THEN
    RAISE EXCEPTION 'a payment that was made stays as it is' USING ERRCODE = 'insufficient_privilege';
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
          AND (b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') OR (b.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND b.bestandskraeftig_am IS NOT NULL))
          ORDER BY b.lfd DESC LIMIT 1) THEN
    RAISE EXCEPTION 'more than the Bescheid in force grants' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = 'ENTFALLEN' AND (OLD.entfall_von IS NULL OR OLD.entfall_von = ich) THEN
    RAISE EXCEPTION 'one person proposes to drop a Teilbetrag, another decides' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_rate() IS
  'Refuses more than the Bescheid in force grants, a step that the machine RATE of the Regelwerk does not have for this role, another name than the own one, a new amount after the Feststellung, a new plan without a Bescheid that changes the grant, and another day of payment without a signed Berichtigung.';

CREATE OR REPLACE FUNCTION foerderung.pruefe_aenderungsanzeige() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  handelnde CONSTANT uuid := kontext.konto_id();
  als CONSTANT text := kontext.rolle();
  vier_augen boolean;
BEGIN
  -- The day on which a change began: only as a signed Berichtigung says, and nothing else with it.
  IF NEW.ab <> OLD.ab THEN
    IF (als = 'BR_FREIGABE' AND (NEW.zustand, NEW.vorbereitet_von) IS NOT DISTINCT FROM (OLD.zustand, OLD.vorbereitet_von) AND EXISTS (
        SELECT 1 FROM foerderung.berichtigung x WHERE x.gegenstand_id = NEW.id AND x.gegenstand = 'ANZEIGE' AND x.zustand = 'BERICHTIGT'
          AND x.gezeichnet_von = handelnde AND x.inhalt -> 'neu' ->> 'am' = NEW.ab::text)) IS TRUE THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the day of a change is corrected by two persons' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.vorbereitet_von IS DISTINCT FROM handelnde THEN
    RAISE EXCEPTION 'nobody says that another person made the step' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.zustand = OLD.zustand THEN
    -- Another answer while it is checked.
    IF OLD.zustand = 'IN_PRUEFUNG' AND als = 'BR_SACHBEARBEITUNG' THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a step moves the state' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT t.vier_augen INTO vier_augen FROM (VALUES
      ('ANGEZEIGT', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG', false),
      ('IN_PRUEFUNG', 'ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG', false),
      ('ENTSCHEIDUNGSREIF', 'IN_PRUEFUNG', 'BR_FREIGABE', false),
      ('ENTSCHEIDUNGSREIF', 'ERLEDIGT', 'BR_FREIGABE', true)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand AND t.rolle = als;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF vier_augen AND OLD.vorbereitet_von = handelnde THEN
    RAISE EXCEPTION 'another person signs than the one who proposed it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_aenderungsanzeige() IS
  'Refuses a change of state that the machine AENDERUNG of the Regelwerk does not have for this role or person, and another day without a signed Berichtigung.';

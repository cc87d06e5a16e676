-- After a claim for repayment (domain foerderung: no client data): paid before it is final, a Klage that becomes known late, a
-- payment that was booked wrongly, and a grant that is raised again after a part was paid back. Decision 0057.

ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_art_check, ADD CONSTRAINT nachweis_vorgang_art_check
  CHECK (art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG', 'STELLUNGNAHME', 'ABSEHEN', 'RUECKGABE', 'BEKANNTGABE', 'ZAHLUNGSEINGANG',
    'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'ERLASS', 'NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE', 'KLAGEENDE',
    'VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR'));
ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_betrag_check, ADD CONSTRAINT nachweis_vorgang_betrag_check
  CHECK (betrag > 0 OR betrag = 0 AND art IN ('VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR'));
ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_check1, ADD CONSTRAINT nachweis_vorgang_check1
  CHECK ((art IN ('ZAHLUNGSEINGANG', 'VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR')) = (betrag IS NOT NULL));
ALTER TABLE foerderung.nachweis_vorgang ADD COLUMN eingang_lfd integer,
  ADD CONSTRAINT nachweis_vorgang_eingang_lfd_check CHECK ((art IN ('VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR')) = (eingang_lfd IS NOT NULL)),
  ADD FOREIGN KEY (foerderfall_id, eingang_lfd) REFERENCES foerderung.nachweis_vorgang (foerderfall_id, lfd) ON DELETE CASCADE;
COMMENT ON COLUMN foerderung.nachweis_vorgang.eingang_lfd IS 'Booking (lfd) whose amount is corrected; the row of the booking stays as it is.';
COMMENT ON COLUMN foerderung.nachweis_vorgang.betrag IS 'Cents that came in; of a correction the right amount, 0 when the money belongs elsewhere.';

DO $$
DECLARE
  ze CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  zeichnet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' $p$;
BEGIN
  EXECUTE format($p$ALTER POLICY eigene_lesen ON foerderung.nachweis_vorgang
    USING (%s AND art NOT IN ('PRUEFVERMERK', 'RUECKGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG',
      'VORSCHLAG_EINGANG'))$p$, ze);
  EXECUTE format($p$ALTER POLICY festhalten ON foerderung.nachweis_vorgang
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = nachweis_vorgang.foerderfall_id AND f.standort_id = nachweis_vorgang.standort_id)
      AND ((art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG') AND rolle = 'BR_PRUEFUNG')
        OR (art IN ('ANHOERUNG', 'BEKANNTGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE')
          AND rolle = 'BR_SACHBEARBEITUNG')
        OR (art IN ('ABSEHEN', 'RUECKGABE', 'ERLASS', 'NIEDERSCHLAGUNG', 'KLAGEENDE', 'EINGANGSKORREKTUR') AND rolle = 'BR_FREIGABE')
        OR (art IN ('ZAHLUNGSEINGANG', 'VORSCHLAG_EINGANG') AND rolle = 'BR_KASSE')
        OR (art = 'STELLUNGNAHME' AND %s)))$p$, zeichnet);
END $$;

-- A policy cannot ask its own table: the second person signs what the first one proposed, of a booking of this Förderfall.
CREATE FUNCTION foerderung.pruefe_eingangskorrektur() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang v
      WHERE v.foerderfall_id = NEW.foerderfall_id AND v.lfd = NEW.eingang_lfd AND v.art = 'ZAHLUNGSEINGANG') THEN
    RAISE EXCEPTION 'only what came in is corrected' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.art = 'EINGANGSKORREKTUR' AND NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang v
      WHERE v.foerderfall_id = NEW.foerderfall_id AND v.art = 'VORSCHLAG_EINGANG' AND v.eingang_lfd = NEW.eingang_lfd AND v.betrag = NEW.betrag
        AND v.konto_id <> NEW.konto_id) THEN
    RAISE EXCEPTION 'another person proposes what is signed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_eingangskorrektur() IS
  'A wrong booking is corrected by two persons: the Landeskasse proposes the right amount, the Schlusszeichnung signs exactly this one.';
REVOKE ALL ON FUNCTION foerderung.pruefe_eingangskorrektur() FROM PUBLIC;
CREATE TRIGGER korrektur BEFORE INSERT ON foerderung.nachweis_vorgang
  FOR EACH ROW WHEN (NEW.art IN ('VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR')) EXECUTE FUNCTION foerderung.pruefe_eingangskorrektur();

CREATE FUNCTION foerderung.erledigte_erstattung(fall uuid) RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(sum((b.auftrag -> 'widerruf' ->> 'erstattung')::bigint), 0)::bigint
    FROM foerderung.bescheid b JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id
   WHERE b.foerderfall_id = fall AND b.stand = 'ERLASSEN' AND b.art IN ('WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
     AND b.bestandskraeftig_am IS NOT NULL
     -- The last claim is settled once the Förderfall goes on; an earlier one was settled before it.
     AND (f.zustand NOT IN ('RUECKFORDERUNG', 'KLAGEVERFAHREN_RUECKFORDERUNG') OR EXISTS (SELECT 1 FROM foerderung.bescheid s
       WHERE s.foerderfall_id = fall AND s.lfd > b.lfd AND s.stand = 'ERLASSEN'
         AND s.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')))
$$;
COMMENT ON FUNCTION foerderung.erledigte_erstattung(uuid) IS
  'Cents that a Widerruf or a Rücknahme without a Nachweis claimed back and that are settled: paid, waived or written off. They count as paid out no more.';
REVOKE ALL ON FUNCTION foerderung.erledigte_erstattung(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.erledigte_erstattung(uuid) TO kim_foerderung;

-- Paid does not end a claim before it is final; the duty to pay it is over.
CREATE FUNCTION foerderung.beglichen_am(fall uuid) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT max(e.am) FROM (
    SELECT v.am, coalesce((SELECT k.betrag FROM foerderung.nachweis_vorgang k
        WHERE k.foerderfall_id = fall AND k.art = 'EINGANGSKORREKTUR' AND k.eingang_lfd = v.lfd ORDER BY k.lfd DESC LIMIT 1), v.betrag) AS betrag
      FROM foerderung.nachweis_vorgang v
     WHERE v.foerderfall_id = fall AND v.art = 'ZAHLUNGSEINGANG' AND v.lfd > coalesce((SELECT max(a.lfd)
       FROM foerderung.nachweis_vorgang a WHERE a.foerderfall_id = fall AND a.art = 'ANHOERUNG'), 0)) e
  HAVING sum(e.betrag) >= (SELECT (b.auftrag ->> 'forderung')::bigint FROM foerderung.bescheid b
    WHERE b.foerderfall_id = fall AND b.stand = 'ERLASSEN' AND b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME')
    ORDER BY b.lfd DESC LIMIT 1)
$$;
COMMENT ON FUNCTION foerderung.beglichen_am(uuid) IS
  'Day of the last payment once all that the last Bescheid claims, with interest, has come in; NULL before.';
REVOKE ALL ON FUNCTION foerderung.beglichen_am(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.beglichen_am(uuid) TO kim_foerderung;

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
        ('VN_IN_PRUEFUNG', 'BR_PRUEFUNG'),
        -- A payment that was booked wrongly is found when the claim is settled.
        ('ABGESCHLOSSEN', 'BR_KASSE'), ('BESTANDSKRAEFTIG', 'BR_KASSE')))) THEN
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
      ('KLAGEVERFAHREN_RUECKFORDERUNG', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', true),
      -- Ours (decision 0057): a Klage becomes known after its period, a payment that settled the claim was booked wrongly.
      ('ABGESCHLOSSEN', 'KLAGEVERFAHREN_RUECKFORDERUNG', 'BR_SACHBEARBEITUNG', false),
      ('ABGESCHLOSSEN', 'RUECKFORDERUNG', 'BR_FREIGABE', true),
      ('BESTANDSKRAEFTIG', 'RUECKFORDERUNG', 'BR_FREIGABE', true)
  ) AS t (von, nach, rolle, vier_augen) WHERE t.von = OLD.zustand AND t.nach = NEW.zustand AND t.rolle = als;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no step from % to % as %', OLD.zustand, NEW.zustand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- What was settled is opened again only where a final Bescheid claims something back.
  IF OLD.zustand IN ('ABGESCHLOSSEN', 'BESTANDSKRAEFTIG') AND NEW.zustand IN ('RUECKFORDERUNG', 'KLAGEVERFAHREN_RUECKFORDERUNG')
      AND NOT EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.foerderfall_id = NEW.id AND b.stand = 'ERLASSEN'
        AND b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND b.bestandskraeftig_am IS NOT NULL) THEN
    RAISE EXCEPTION 'nothing was claimed back that could be open again' USING ERRCODE = 'insufficient_privilege';
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
  -- A Klage within its period that became known later: the Bescheid that follows a Nachweis was never final.
  nachgetragen CONSTANT boolean := (als = 'BR_SACHBEARBEITUNG' AND OLD.art = 'WIDERRUF' AND OLD.stand = 'ERLASSEN' AND OLD.klage IS NULL
    AND OLD.verzicht_am IS NULL AND NEW.bestandskraeftig_am IS NULL AND (NEW.klage ->> 'am')::date <= OLD.rechtsbehelf_bis) IS TRUE;
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
      AND NOT (als IN ('SYSTEM', 'BR_FREIGABE') OR (als = 'ZE_ZEICHNUNG' AND NEW.verzicht_am IS NOT NULL) OR nachgetragen) THEN
    RAISE EXCEPTION 'nobody sets by hand that a Bescheid is final' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_bescheid() IS
  'Keeps a signed Bescheid as it is, and each mark on it with whoever may set it; a wrong day of the Bekanntgabe changes with a signed Berichtigung, and a Klage within its period takes back that a Widerruf after a Nachweis was final.';

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
        - foerderung.erledigte_erstattung(NEW.foerderfall_id) + NEW.vorgesehen > (SELECT b.bewilligt FROM foerderung.bescheid b WHERE b.id = NEW.bescheid_id) THEN
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
        WHERE r.foerderfall_id = NEW.foerderfall_id AND r.id <> NEW.id AND r.zustand IN ('ANGEORDNET', 'GEZAHLT'))
        - foerderung.erledigte_erstattung(NEW.foerderfall_id) + NEW.betrag
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
  'Refuses more than the Bescheid in force grants (less what a settled Widerruf or Rücknahme claimed back), a step that the machine RATE of the Regelwerk does not have for this role, another name than the own one, a new amount after the Feststellung, a new plan without a Bescheid that changes the grant, and another day of payment without a signed Berichtigung.';

-- Payment of a grant (Nr. 7.3; domain foerderung): Teilbeträge of a bestandskräftiger Bescheid, the bank account of the
-- Zuwendungsempfänger, and what was handed to the Landeskasse. Four eyes by person at every step that moves money: who
-- prepares a Mittelanforderung does not sign it, who states the amount does not order it, who orders does not confirm.

CREATE TABLE foerderung.bankverbindung (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  inhaber text NOT NULL CHECK (char_length(inhaber) BETWEEN 1 AND 70),
  iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic text CHECK (bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  stand text NOT NULL DEFAULT 'VORGESCHLAGEN' CHECK (stand IN ('VORGESCHLAGEN', 'GUELTIG', 'ABGELOEST', 'VERWORFEN')),
  erfasst_von uuid NOT NULL,
  erfasst_am date NOT NULL,
  gezeichnet_von uuid,
  gezeichnet_am date,
  rueckruf text CHECK (char_length(rueckruf) BETWEEN 1 AND 1000),
  rueckruf_von uuid,
  rueckruf_am date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  CHECK ((stand IN ('GUELTIG', 'ABGELOEST')) = (gezeichnet_von IS NOT NULL AND gezeichnet_am IS NOT NULL)),
  CHECK ((rueckruf IS NULL) = (rueckruf_von IS NULL AND rueckruf_am IS NULL))
);
COMMENT ON TABLE foerderung.bankverbindung IS
  'Bank account of a Zuwendungsempfänger, an authority: proposed by one person, signed by another, an old one stays readable. Purpose: payment under Nr. 7.3. Basis: Art. 6 Abs. 1 e DSGVO, §§ 70 ff. LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bankverbindung.erfasst_von IS 'Account that typed it: never signs it, never orders a payment to it. Stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bankverbindung.rueckruf IS 'Note of the call back by which the Bewilligungsbehörde confirmed the change (GL-ZA-b). No personal data of clients.';
CREATE UNIQUE INDEX bankverbindung_gueltig ON foerderung.bankverbindung (mandant_id) WHERE stand = 'GUELTIG';
CREATE UNIQUE INDEX bankverbindung_vorgeschlagen ON foerderung.bankverbindung (mandant_id) WHERE stand = 'VORGESCHLAGEN';

CREATE TABLE foerderung.zahlungslauf (
  id uuid PRIMARY KEY,
  nummer integer NOT NULL UNIQUE CHECK (nummer >= 1),
  ausfuehrung date NOT NULL,
  anzahl integer NOT NULL CHECK (anzahl >= 1),
  summe bigint NOT NULL CHECK (summe > 0),
  positionen jsonb NOT NULL CHECK (jsonb_typeof(positionen) = 'array' AND jsonb_array_length(positionen) = anzahl),
  konto jsonb NOT NULL CHECK (jsonb_typeof(konto) = 'object'),
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  erstellt_von uuid NOT NULL,
  erstellt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE foerderung.zahlungslauf IS
  'What was handed to the Landeskasse at once: each payment with amount and account as they were ordered, never changed. A Teilbetrag is in one of them at a time, so that no file pays twice. Purpose: payment under Nr. 7.3. Basis: Art. 6 Abs. 1 e DSGVO, §§ 70 ff. LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.zahlungslauf.positionen IS 'Payments as data: whichever file is made of it says the same. Names of authorities, no personal data.';
COMMENT ON COLUMN foerderung.zahlungslauf.konto IS 'Account of the Landeskasse that pays: name, IBAN, BIC. No personal data.';
COMMENT ON COLUMN foerderung.zahlungslauf.pruefsumme IS 'SHA-256 over the payments in canonical JSON.';

CREATE TABLE foerderung.rate (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  bescheid_id uuid NOT NULL REFERENCES foerderung.bescheid,
  lfd smallint NOT NULL CHECK (lfd >= 1),
  haushaltsjahr smallint NOT NULL CHECK (haushaltsjahr BETWEEN 2020 AND 2100),
  termin date NOT NULL,
  vorgesehen bigint NOT NULL CHECK (vorgesehen >= 0),
  betrag bigint NOT NULL CHECK (betrag BETWEEN 0 AND vorgesehen),
  zustand text NOT NULL DEFAULT 'GEPLANT'
    CHECK (zustand IN ('GEPLANT', 'ANGEFORDERT', 'GEPRUEFT', 'ANGEORDNET', 'GEZAHLT', 'ENTFALLEN')),
  anforderung jsonb CHECK (jsonb_typeof(anforderung) = 'object'),
  vorbereitet_von uuid,
  angefordert_von uuid,
  angefordert_am date,
  festgestellt_von uuid,
  festgestellt_am date,
  bank_id uuid REFERENCES foerderung.bankverbindung,
  angeordnet_von uuid,
  angeordnet_am date,
  lauf_id uuid REFERENCES foerderung.zahlungslauf,
  gezahlt_am date,
  buchung text CHECK (char_length(buchung) BETWEEN 1 AND 60),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  UNIQUE (foerderfall_id, lfd),
  UNIQUE (id, standort_id),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id),
  CHECK ((anforderung IS NULL) = (vorbereitet_von IS NULL)),
  CHECK (zustand NOT IN ('ANGEFORDERT', 'GEPRUEFT', 'ANGEORDNET', 'GEZAHLT')
    OR (anforderung IS NOT NULL AND angefordert_von IS NOT NULL AND angefordert_am IS NOT NULL)),
  CHECK ((zustand IN ('GEPRUEFT', 'ANGEORDNET', 'GEZAHLT')) = (festgestellt_von IS NOT NULL AND festgestellt_am IS NOT NULL)),
  CHECK ((zustand IN ('ANGEORDNET', 'GEZAHLT')) = (angeordnet_von IS NOT NULL AND angeordnet_am IS NOT NULL AND bank_id IS NOT NULL)),
  CHECK ((zustand = 'GEZAHLT') = (gezahlt_am IS NOT NULL AND buchung IS NOT NULL)),
  CHECK (lauf_id IS NULL OR zustand IN ('ANGEORDNET', 'GEZAHLT'))
);
COMMENT ON TABLE foerderung.rate IS
  'A Teilbetrag of a bestandskräftiger Bescheid with its Auszahlungstermin (Nr. 7.3): planned, requested, stated, ordered, paid, each by whom. The amount never changes after the Feststellung. Purpose: payment under Nr. 7.3. Basis: Art. 6 Abs. 1 e DSGVO, §§ 70 ff. LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.rate.vorgesehen IS 'Cents as planned from the Bescheid: the sum over a Bescheid never exceeds what it grants.';
COMMENT ON COLUMN foerderung.rate.betrag IS 'Cents that are requested, then stated: at most what is planned.';
COMMENT ON COLUMN foerderung.rate.anforderung IS 'Mittelanforderung: forecast for each position, reason, what the rules answered. No personal data.';
COMMENT ON COLUMN foerderung.rate.vorbereitet_von IS 'Account that prepared the Mittelanforderung; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.rate.festgestellt_von IS 'Account that stated that the amount is right (sachlich und rechnerisch richtig); stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.rate.buchung IS 'Booking reference of the Landeskasse.';
CREATE INDEX rate_zustand ON foerderung.rate (zustand, termin, standort_id);
CREATE INDEX rate_haushaltsjahr ON foerderung.rate (haushaltsjahr, zustand);
CREATE INDEX rate_bescheid ON foerderung.rate (bescheid_id);
CREATE INDEX rate_bank ON foerderung.rate (bank_id) WHERE bank_id IS NOT NULL;
CREATE INDEX rate_lauf ON foerderung.rate (lauf_id) WHERE lauf_id IS NOT NULL;

CREATE TABLE foerderung.rate_ereignis (
  rate_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  ereignis text NOT NULL CHECK (ereignis ~ '^[a-z][a-z_]{2,59}$'),
  von text,
  nach text NOT NULL,
  betrag bigint NOT NULL CHECK (betrag >= 0),
  grund text CHECK (char_length(grund) BETWEEN 1 AND 2000),
  angaben jsonb CHECK (jsonb_typeof(angaben) = 'object'),
  konto_id uuid,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (rate_id, lfd),
  FOREIGN KEY (rate_id, standort_id) REFERENCES foerderung.rate (id, standort_id)
);
COMMENT ON TABLE foerderung.rate_ereignis IS
  'Every step of a Teilbetrag, one after the other, never changed: from which state to which, amount, who, in which role, why. Purpose: file of the procedure. Basis: Art. 6 Abs. 1 e DSGVO, §§ 70 ff. LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.rate_ereignis.konto_id IS 'Account that acted, NULL for a timer; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.rate_ereignis.angaben IS 'The Mittelanforderung as it was signed, the account that was paid to. No personal data.';

-- Rights. EIGENE: the Zuwendungsempfänger of the Standort. LAND: all. Bank accounts and files only who pays.
DO $$
DECLARE
  tabelle text;
  konto CONSTANT text := $p$ (SELECT kontext.konto_id()) $p$;
  eigene CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  zeichnet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' $p$;
  rechnungspruefung CONSTANT text := $p$ ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
    AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id()))) $p$;
  land CONSTANT text := $p$ (SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM') $p$;
  zahlend CONSTANT text := $p$ (SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'BR_KASSE') $p$;
  -- A Bescheid that may be paid on the day of the act.
  zahlbar CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.bescheid b JOIN foerderung.foerderfall f ON f.id = b.foerderfall_id
    WHERE b.id = rate.bescheid_id AND b.foerderfall_id = rate.foerderfall_id AND b.stand = 'ERLASSEN'
      AND b.bestandskraeftig_am <= (SELECT kontext.stichtag())
      AND f.zustand NOT IN ('ANHOERUNG_WIDERRUF', 'RUECKFORDERUNG', 'KLAGEVERFAHREN_RUECKFORDERUNG')) $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['bankverbindung', 'zahlungslauf', 'rate', 'rate_ereignis'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
  END LOOP;

  EXECUTE format($p$CREATE POLICY lesen ON foerderung.bankverbindung FOR SELECT TO kim_foerderung
    USING ((%s) OR (%s) OR %s)$p$, eigene, zahlend, rechnungspruefung);
  EXECUTE format($p$CREATE POLICY erfassen ON foerderung.bankverbindung FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND stand = 'VORGESCHLAGEN' AND erfasst_von = %s AND rueckruf IS NULL
      AND EXISTS (SELECT 1 FROM stamm.mandant m WHERE m.id = bankverbindung.mandant_id AND m.standort_id = bankverbindung.standort_id))$p$,
    bearbeitet, konto);
  EXECUTE format($p$CREATE POLICY verwerfen ON foerderung.bankverbindung FOR UPDATE TO kim_foerderung
    USING (%s AND stand = 'VORGESCHLAGEN') WITH CHECK (%1$s AND stand = 'VERWORFEN')$p$, bearbeitet);
  EXECUTE format($p$CREATE POLICY zeichnen ON foerderung.bankverbindung FOR UPDATE TO kim_foerderung
    USING (%s AND stand IN ('VORGESCHLAGEN', 'GUELTIG'))
    WITH CHECK (%1$s AND (stand = 'ABGELOEST' OR (stand = 'GUELTIG' AND gezeichnet_von = %2$s AND erfasst_von <> %2$s)))$p$,
    zeichnet, konto);
  EXECUTE format($p$CREATE POLICY bestaetigen ON foerderung.bankverbindung FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND stand = 'GUELTIG')
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND stand = 'GUELTIG' AND rueckruf_von = %s)$p$, konto);
  GRANT UPDATE (stand, gezeichnet_von, gezeichnet_am, rueckruf, rueckruf_von, rueckruf_am, version)
    ON foerderung.bankverbindung TO kim_foerderung;

  EXECUTE format($p$CREATE POLICY lesen ON foerderung.zahlungslauf FOR SELECT TO kim_foerderung
    USING (%s OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND' AND (SELECT kontext.standort_id()) IS NULL))$p$, zahlend);
  EXECUTE format($p$CREATE POLICY erstellen ON foerderung.zahlungslauf FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_KASSE' AND erstellt_von = %s)$p$, konto);

  EXECUTE format($p$CREATE POLICY lesen ON foerderung.rate FOR SELECT TO kim_foerderung
    USING ((%s) OR %s OR %s OR (SELECT kontext.systemkonto()) = 'foerderfristen')$p$, eigene, land, rechnungspruefung);
  -- Planned by whoever brings about the Bestandskraft: the worker, the Verzicht, the end of a Klage.
  EXECUTE format($p$CREATE POLICY planen ON foerderung.rate FOR INSERT TO kim_foerderung
    WITH CHECK (zustand = 'GEPLANT' AND betrag = vorgesehen AND anforderung IS NULL AND angefordert_von IS NULL AND version = 1
      AND ((%s) OR (SELECT kontext.rolle()) = 'BR_FREIGABE' OR (SELECT kontext.systemkonto()) = 'foerderfristen')
      AND EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = rate.bescheid_id AND b.foerderfall_id = rate.foerderfall_id
        AND b.stand = 'ERLASSEN' AND b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG') AND b.bestandskraeftig_am IS NOT NULL))$p$, zeichnet);
  EXECUTE format($p$CREATE POLICY vorbereiten ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING (%s AND zustand = 'GEPLANT') WITH CHECK (%1$s AND zustand = 'GEPLANT' AND vorbereitet_von = %2$s)$p$, bearbeitet, konto);
  -- Four eyes by person: whoever prepared it does not sign it, in whatever role.
  EXECUTE format($p$CREATE POLICY anfordern ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING (%s AND zustand = 'GEPLANT')
    WITH CHECK (%1$s AND zustand = 'ANGEFORDERT' AND angefordert_von = %2$s
      AND (vorbereitet_von <> %2$s OR EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = rate.foerderfall_id AND f.parameter -> 'vierAugenZuwendungsempfaenger' = 'false')))$p$, zeichnet, konto);
  EXECUTE format($p$CREATE POLICY feststellen ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND zustand = 'ANGEFORDERT')
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG'
      AND (zustand = 'GEPLANT' OR (zustand = 'GEPRUEFT' AND festgestellt_von = %s)))$p$, konto);
  EXECUTE format($p$CREATE POLICY anordnen ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND zustand IN ('GEPRUEFT', 'GEPLANT'))
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND (zustand = 'ENTFALLEN' OR zustand = 'ANGEFORDERT'
      OR (zustand = 'ANGEORDNET' AND angeordnet_von = %1$s AND festgestellt_von <> %1$s AND termin <= (SELECT kontext.stichtag()) AND %2$s
        AND EXISTS (SELECT 1 FROM foerderung.bankverbindung k JOIN foerderung.foerderfall f ON f.id = rate.foerderfall_id
          WHERE k.id = rate.bank_id AND k.mandant_id = f.mandant_id AND k.stand = 'GUELTIG'
            AND k.erfasst_von <> %1$s AND k.gezeichnet_von <> %1$s AND k.rueckruf_von IS DISTINCT FROM %1$s))))$p$, konto, zahlbar);
  EXECUTE format($p$CREATE POLICY bestaetigen ON foerderung.rate FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'BR_KASSE' AND zustand = 'ANGEORDNET' AND angeordnet_von <> %1$s)
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_KASSE' AND zustand IN ('ANGEORDNET', 'GEZAHLT', 'GEPRUEFT')
      AND angeordnet_von IS DISTINCT FROM %1$s)$p$, konto);
  GRANT UPDATE (betrag, zustand, anforderung, vorbereitet_von, angefordert_von, angefordert_am, festgestellt_von, festgestellt_am, bank_id,
    angeordnet_von, angeordnet_am, lauf_id, gezahlt_am, buchung, version) ON foerderung.rate TO kim_foerderung;

  EXECUTE $p$CREATE POLICY lesen ON foerderung.rate_ereignis FOR SELECT TO kim_foerderung
    USING (EXISTS (SELECT 1 FROM foerderung.rate r WHERE r.id = rate_ereignis.rate_id))$p$;
  EXECUTE format($p$CREATE POLICY festhalten ON foerderung.rate_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (((konto_id = %s AND rolle = (SELECT kontext.rolle())
        AND rolle IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'BR_KASSE'))
      OR (konto_id IS NULL AND rolle = 'SYSTEM' AND (SELECT kontext.systemkonto()) = 'foerderfristen'))
      AND EXISTS (SELECT 1 FROM foerderung.rate r WHERE r.id = rate_ereignis.rate_id AND r.standort_id = rate_ereignis.standort_id
        AND r.zustand = rate_ereignis.nach AND r.betrag = rate_ereignis.betrag))$p$, konto);
END $$;

-- The table of states once more, and what no step may change.
CREATE FUNCTION foerderung.pruefe_rate() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  ich CONSTANT uuid := kontext.konto_id();
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF (SELECT coalesce(sum(r.vorgesehen), 0) FROM foerderung.rate r WHERE r.bescheid_id = NEW.bescheid_id AND r.lfd <> NEW.lfd) + NEW.vorgesehen
      > (SELECT b.bewilligt FROM foerderung.bescheid b WHERE b.id = NEW.bescheid_id) THEN
      RAISE EXCEPTION 'more than the Bescheid grants' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
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
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_rate() IS
  'Refuses more than the Bescheid grants, a step that the machine RATE of the Regelwerk does not have for this role, another name than the own one, and a new amount after the Feststellung.';
REVOKE ALL ON FUNCTION foerderung.pruefe_rate() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE INSERT OR UPDATE ON foerderung.rate
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_rate();

CREATE FUNCTION foerderung.pruefe_bankverbindung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.stand <> OLD.stand AND NOT (OLD.stand, NEW.stand) IN
    (('VORGESCHLAGEN', 'GUELTIG'), ('VORGESCHLAGEN', 'VERWORFEN'), ('GUELTIG', 'ABGELOEST')) THEN
    RAISE EXCEPTION 'no step from % to %', OLD.stand, NEW.stand USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF kontext.rolle() = 'BR_SACHBEARBEITUNG' AND NEW.gezeichnet_von IS DISTINCT FROM OLD.gezeichnet_von
    OR kontext.rolle() <> 'BR_SACHBEARBEITUNG' AND NEW.rueckruf_von IS DISTINCT FROM OLD.rueckruf_von
    OR NEW.stand = OLD.stand AND NEW.gezeichnet_von IS DISTINCT FROM OLD.gezeichnet_von
    OR OLD.rueckruf IS NOT NULL AND NEW.rueckruf IS DISTINCT FROM OLD.rueckruf THEN
    RAISE EXCEPTION 'not the part of this role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_bankverbindung() IS
  'Refuses to bring back an old bank account, to sign for the Kommune as the Land, and to note a call back as the Kommune.';
REVOKE ALL ON FUNCTION foerderung.pruefe_bankverbindung() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.bankverbindung
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_bankverbindung();

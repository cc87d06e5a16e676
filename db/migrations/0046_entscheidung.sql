-- From the Prüfung to Bestandskraft (domain foerderung: no client data): all states of the machine FOERDERFALL, what the
-- Bewilligungsbehörde checks and asks for, what it decides, and the Haushalt it decides within.
-- Timers act as the system account foerderfristen: it has no account and no role.

ALTER TABLE foerderung.foerderfall DROP CONSTRAINT foerderfall_zustand_check,
  ADD CONSTRAINT foerderfall_zustand_check CHECK (zustand IN (
    'ENTWURF', 'EINGEREICHT', 'VERWORFEN', 'ZURUECKGENOMMEN', 'IN_PRUEFUNG', 'NACHFORDERUNG', 'MINISTERIUM_ENTSCHEIDET',
    'ENTSCHEIDUNGSREIF', 'BEWILLIGT', 'ABGELEHNT', 'RECHTSBEHELFSFRIST', 'BESTANDSKRAEFTIG', 'KLAGEVERFAHREN',
    'RECHTSBEHELFSFRIST_ABLEHNUNG', 'ABGESCHLOSSEN_ABGELEHNT', 'KLAGEVERFAHREN_ABLEHNUNG', 'VN_OFFEN',
    'ANHOERUNG_WIDERRUF', 'RUECKFORDERUNG', 'VN_EINGEREICHT', 'VN_UEBERFAELLIG', 'ANHOERUNG', 'VN_IN_PRUEFUNG',
    'ABGESCHLOSSEN', 'KLAGEVERFAHREN_RUECKFORDERUNG'
  )),
  ADD COLUMN vorbereitet_von uuid;
COMMENT ON COLUMN foerderung.foerderfall.vorbereitet_von IS
  'Account that made the last step or prepared the next one: another person decides. Stays as a pseudonym. Löschklasse LK-12.';
GRANT UPDATE (vorbereitet_von) ON foerderung.foerderfall TO kim_foerderung;

ALTER TABLE foerderung.foerderfall_ereignis ALTER COLUMN konto_id DROP NOT NULL,
  ADD CONSTRAINT foerderfall_ereignis_konto_check CHECK ((konto_id IS NULL) = (rolle = 'SYSTEM'));
COMMENT ON COLUMN foerderung.foerderfall_ereignis.konto_id IS
  'Account that acted, NULL for a timer (rolle SYSTEM); stays as a pseudonym. Löschklasse LK-12.';

CREATE TABLE foerderung.pruefpunkt (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  fassung integer NOT NULL CHECK (fassung >= 1),
  schluessel text NOT NULL CHECK (char_length(schluessel) BETWEEN 1 AND 120),
  lfd integer NOT NULL CHECK (lfd >= 1),
  stand text NOT NULL CHECK (stand IN ('OFFEN', 'ERFUELLT', 'NICHT_ERFUELLT', 'ENTFAELLT')),
  notiz text CHECK (char_length(notiz) BETWEEN 1 AND 2000),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (foerderfall_id, fassung, schluessel, lfd),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.pruefpunkt IS
  'What the Bewilligungsbehörde found on each point of its checklist for one Fassung; the last one counts, none is changed. Purpose: examination under Nr. 4 and 7.2. Basis: Art. 6 Abs. 1 e DSGVO, § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.pruefpunkt.notiz IS 'Reason or place of the proof. No personal data of clients.';
COMMENT ON COLUMN foerderung.pruefpunkt.konto_id IS 'Account that judged; stays as a pseudonym. Löschklasse LK-12.';

CREATE TABLE foerderung.nachforderung (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  punkte jsonb NOT NULL CHECK (jsonb_typeof(punkte) = 'array' AND jsonb_array_length(punkte) BETWEEN 1 AND 40),
  frist date NOT NULL,
  gestellt_am date NOT NULL,
  gestellt_von uuid NOT NULL,
  erledigung text CHECK (erledigung IN ('NACHGEREICHT', 'FRIST_ABGELAUFEN')),
  erledigt_am date,
  PRIMARY KEY (foerderfall_id, lfd),
  CHECK ((erledigung IS NULL) = (erledigt_am IS NULL)),
  CHECK (frist > gestellt_am),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.nachforderung IS
  'What the Bewilligungsbehörde asks the Zuwendungsempfänger for, and until when. Purpose: complete application (Nr. 7.1). Basis: Art. 6 Abs. 1 e DSGVO, § 24 VwVfG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.nachforderung.punkte IS 'One text for each thing that is missing. No personal data.';
COMMENT ON COLUMN foerderung.nachforderung.gestellt_von IS 'Account that asked; stays as a pseudonym. Löschklasse LK-12.';
CREATE UNIQUE INDEX nachforderung_offen ON foerderung.nachforderung (foerderfall_id) WHERE erledigung IS NULL;

CREATE TABLE foerderung.ausnahme (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  frage text NOT NULL CHECK (char_length(frage) BETWEEN 1 AND 2000),
  gefragt_am date NOT NULL,
  gefragt_von uuid NOT NULL,
  entscheidung text CHECK (entscheidung IN ('ZUGELASSEN', 'NICHT_ZUGELASSEN')),
  begruendung text CHECK (char_length(begruendung) BETWEEN 1 AND 2000),
  entschieden_am date,
  entschieden_von uuid,
  PRIMARY KEY (foerderfall_id, lfd),
  CHECK ((entscheidung IS NULL) = (entschieden_von IS NULL) AND (entscheidung IS NULL) = (entschieden_am IS NULL)
    AND (entscheidung IS NULL) = (begruendung IS NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.ausnahme IS
  'Exceptions that the Bewilligungsbehörde asked the ministry for, and what it decided. Purpose: Nr. 4.1 b. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.ausnahme.gefragt_von IS 'Account that asked; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.ausnahme.entschieden_von IS 'Account that decided; stays as a pseudonym. Löschklasse LK-12.';
CREATE UNIQUE INDEX ausnahme_offen ON foerderung.ausnahme (foerderfall_id) WHERE entscheidung IS NULL;

CREATE TABLE foerderung.haushalt (
  haushaltsjahr smallint PRIMARY KEY CHECK (haushaltsjahr BETWEEN 2020 AND 2100),
  kapitel text NOT NULL CHECK (char_length(kapitel) BETWEEN 1 AND 40),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 40),
  ansatz bigint NOT NULL CHECK (ansatz >= 0),
  verpflichtungsermaechtigung bigint NOT NULL DEFAULT 0 CHECK (verpflichtungsermaechtigung >= 0),
  quelle text NOT NULL CHECK (char_length(quelle) BETWEEN 1 AND 300),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_von uuid NOT NULL,
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE foerderung.haushalt IS
  'Money of one Haushaltsjahr in cents, within which is granted (Nr. 1.3). No personal data beside accounts. Purpose: check of the Haushaltsmittel before a decision. Basis: Art. 6 Abs. 1 e DSGVO, § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.haushalt.erfasst_von IS 'Account that entered it last; stays as a pseudonym. Löschklasse LK-12.';

CREATE TABLE foerderung.bescheid (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG', 'AENDERUNG', 'WIDERRUF')),
  stand text NOT NULL DEFAULT 'VORGESCHLAGEN' CHECK (stand IN ('VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'ERLASSEN', 'AUFGEHOBEN')),
  auftrag jsonb NOT NULL CHECK (jsonb_typeof(auftrag) = 'object'),
  bescheid jsonb NOT NULL CHECK (jsonb_typeof(bescheid) = 'object'),
  positionen jsonb NOT NULL CHECK (jsonb_typeof(positionen) = 'array'),
  bewilligt bigint NOT NULL CHECK (bewilligt >= 0),
  vorgeschlagen_von uuid NOT NULL,
  vorgeschlagen_am date NOT NULL,
  gezeichnet_von uuid CHECK (gezeichnet_von <> vorgeschlagen_von),
  datum date,
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  bekanntgabe jsonb CHECK (jsonb_typeof(bekanntgabe) = 'object'),
  rechtsbehelf_bis date,
  verzicht_am date,
  klage jsonb CHECK (jsonb_typeof(klage) = 'object'),
  bestandskraeftig_am date,
  UNIQUE (foerderfall_id, lfd),
  UNIQUE (id, foerderfall_id, standort_id),
  CHECK ((stand IN ('ERLASSEN', 'AUFGEHOBEN')) = (gezeichnet_von IS NOT NULL)),
  CHECK ((gezeichnet_von IS NULL) = (datum IS NULL)),
  CHECK (datum IS NOT NULL OR (bekanntgabe IS NULL AND klage IS NULL AND bestandskraeftig_am IS NULL)),
  CHECK (bekanntgabe IS NOT NULL OR (rechtsbehelf_bis IS NULL AND verzicht_am IS NULL AND bestandskraeftig_am IS NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.bescheid IS
  'Bescheide of a Förderfall: proposed by one person, signed by another, then never changed; how it was made known and when it became final. Amounts in cents, no personal data beside who acts for an authority. Purpose: decision under Nr. 7.2. Basis: Art. 6 Abs. 1 e DSGVO, § 44 LHO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bescheid.auftrag IS 'What the text was made of, and nothing else.';
COMMENT ON COLUMN foerderung.bescheid.bescheid IS 'The text, frozen with the Schlusszeichnung.';
COMMENT ON COLUMN foerderung.bescheid.pruefsumme IS 'SHA-256 over auftrag and bescheid in canonical JSON.';
COMMENT ON COLUMN foerderung.bescheid.vorgeschlagen_von IS 'Account that proposed; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bescheid.gezeichnet_von IS 'Account of the Schlusszeichnung, another person; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bescheid.bekanntgabe IS 'Way, day of posting or notice, day on which it counts as known (§ 41 VwVfG NRW).';
COMMENT ON COLUMN foerderung.bescheid.klage IS 'Court, file number, day, and how it ended. No personal data.';
CREATE UNIQUE INDEX bescheid_vorschlag ON foerderung.bescheid (foerderfall_id) WHERE stand = 'VORGESCHLAGEN';

CREATE TABLE foerderung.bescheid_auflage (
  bescheid_id uuid NOT NULL,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  buchstabe text NOT NULL CHECK (buchstabe ~ '^[a-h]$'),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 4000),
  bindung text NOT NULL CHECK (bindung IN ('MUSS', 'SOLL')),
  turnus text NOT NULL CHECK (char_length(turnus) BETWEEN 1 AND 200),
  faellig date NOT NULL,
  erledigt_am date,
  erledigt_von uuid,
  vermerk text CHECK (char_length(vermerk) BETWEEN 1 AND 1000),
  PRIMARY KEY (bescheid_id, buchstabe),
  CHECK ((erledigt_am IS NULL) = (erledigt_von IS NULL) AND (erledigt_am IS NULL) = (vermerk IS NULL)),
  FOREIGN KEY (bescheid_id, foerderfall_id, standort_id) REFERENCES foerderung.bescheid (id, foerderfall_id, standort_id)
);
COMMENT ON TABLE foerderung.bescheid_auflage IS
  'The Auflagen a to h of a signed Bescheid as tasks of the Zuwendungsempfänger. Purpose: Nr. 6. No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO, § 36 VwVfG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bescheid_auflage.erledigt_von IS 'Account that noted it as done; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.bescheid_auflage.vermerk IS 'How it was met. No personal data of clients.';

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
  FOREACH tabelle IN ARRAY ARRAY['pruefpunkt', 'nachforderung', 'ausnahme', 'haushalt', 'bescheid', 'bescheid_auflage'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
  END LOOP;

  -- Förderfall: who may touch it at all; which step, the trigger says.
  DROP POLICY bearbeiten ON foerderung.foerderfall;
  DROP POLICY zeichnen ON foerderung.foerderfall;
  DROP POLICY pruefen ON foerderung.foerderfall;
  EXECUTE format($p$CREATE POLICY bearbeiten ON foerderung.foerderfall FOR UPDATE TO kim_foerderung
    USING (%s AND zustand NOT IN ('EINGEREICHT', 'VERWORFEN', 'ZURUECKGENOMMEN'))
    WITH CHECK (%1$s AND zustand NOT IN ('EINGEREICHT', 'ZURUECKGENOMMEN')
      AND (zustand NOT IN ('ENTWURF', 'NACHFORDERUNG') OR antrag_von = (SELECT kontext.konto_id())))$p$, bearbeitet);
  -- Four eyes by person: whoever changed the Antrag last does not sign it, in whatever role.
  CREATE POLICY zeichnen ON foerderung.foerderfall FOR UPDATE TO kim_foerderung
    USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND zustand NOT IN ('VERWORFEN', 'ZURUECKGENOMMEN'))
    WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND zustand NOT IN ('ENTWURF', 'VERWORFEN')
      AND (zustand NOT IN ('EINGEREICHT', 'IN_PRUEFUNG') OR antrag_von <> (SELECT kontext.konto_id())
        OR parameter -> 'vierAugenZuwendungsempfaenger' = 'false'));
  CREATE POLICY land_bearbeiten ON foerderung.foerderfall FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE')
        AND zustand NOT IN ('ENTWURF', 'VERWORFEN', 'ZURUECKGENOMMEN')
      OR (SELECT kontext.rolle()) = 'MINISTERIUM' AND zustand = 'MINISTERIUM_ENTSCHEIDET')
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE')
        AND zustand NOT IN ('ENTWURF', 'VERWORFEN', 'ZURUECKGENOMMEN')
      OR (SELECT kontext.rolle()) = 'MINISTERIUM' AND zustand = 'IN_PRUEFUNG');
  EXECUTE format('CREATE POLICY fristen ON foerderung.foerderfall FOR UPDATE TO kim_foerderung USING (%s)', fristen);
  EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.foerderfall FOR SELECT TO kim_foerderung USING (%s)', fristen);

  -- What is missing is handed in by changing the Antrag once more; a second Fassung needs the step that asks for it.
  DROP POLICY bearbeiten ON foerderung.antrag;
  EXECUTE format($p$CREATE POLICY bearbeiten ON foerderung.antrag FOR UPDATE TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
      WHERE f.id = antrag.foerderfall_id AND f.zustand IN ('ENTWURF', 'NACHFORDERUNG')))$p$, bearbeitet);
  DROP POLICY zeichnen ON foerderung.antrag_fassung;
  CREATE POLICY zeichnen ON foerderung.antrag_fassung FOR INSERT TO kim_foerderung
    WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND gezeichnet_von = (SELECT kontext.konto_id())
      -- Of a Förderfall that was just signed, with the person who prepared it: one Fassung for each signature.
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = antrag_fassung.foerderfall_id
        AND f.zustand IN ('EINGEREICHT', 'IN_PRUEFUNG') AND f.antrag_von = antrag_fassung.bearbeitet_von)
      AND antrag_fassung.nummer = (SELECT count(*) FROM foerderung.foerderfall_ereignis e
        WHERE e.foerderfall_id = antrag_fassung.foerderfall_id AND e.ereignis IN ('einreichen', 'nachreichen')));

  DROP POLICY festhalten ON foerderung.foerderfall_ereignis;
  CREATE POLICY festhalten ON foerderung.foerderfall_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND rolle IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE',
        'BR_KASSE', 'MINISTERIUM')
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = foerderfall_ereignis.foerderfall_id AND f.standort_id = foerderfall_ereignis.standort_id));
  EXECUTE format($p$CREATE POLICY fristen ON foerderung.foerderfall_ereignis FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND konto_id IS NULL AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
      WHERE f.id = foerderfall_ereignis.foerderfall_id AND f.standort_id = foerderfall_ereignis.standort_id))$p$, fristen);
  EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.foerderfall_ereignis FOR SELECT TO kim_foerderung USING (%s)', fristen);

  -- The checklist and the question to the ministry are work of the Land.
  FOREACH tabelle IN ARRAY ARRAY['pruefpunkt', 'nachforderung', 'ausnahme', 'bescheid', 'bescheid_auflage'] LOOP
    EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = %1$I.foerderfall_id))$p$, tabelle, land);
  END LOOP;
  CREATE POLICY pruefen ON foerderung.pruefpunkt FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND konto_id = (SELECT kontext.konto_id())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = pruefpunkt.foerderfall_id AND f.standort_id = pruefpunkt.standort_id AND f.zustand = 'IN_PRUEFUNG'));

  EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.nachforderung FOR SELECT TO kim_foerderung USING (%s)', ze);
  EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.nachforderung FOR SELECT TO kim_foerderung USING (%s)', fristen);
  CREATE POLICY stellen ON foerderung.nachforderung FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND gestellt_von = (SELECT kontext.konto_id()) AND erledigung IS NULL
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = nachforderung.foerderfall_id AND f.standort_id = nachforderung.standort_id AND f.zustand = 'NACHFORDERUNG'));
  CREATE POLICY nachreichen ON foerderung.nachforderung FOR UPDATE TO kim_foerderung
    USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' AND erledigung IS NULL)
    WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' AND erledigung = 'NACHGEREICHT');
  EXECUTE format($p$CREATE POLICY fristen ON foerderung.nachforderung FOR UPDATE TO kim_foerderung
    USING (%s AND erledigung IS NULL) WITH CHECK (%1$s AND erledigung = 'FRIST_ABGELAUFEN')$p$, fristen);
  GRANT UPDATE (erledigung, erledigt_am) ON foerderung.nachforderung TO kim_foerderung;

  CREATE POLICY fragen ON foerderung.ausnahme FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND gefragt_von = (SELECT kontext.konto_id()) AND entscheidung IS NULL
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = ausnahme.foerderfall_id AND f.standort_id = ausnahme.standort_id AND f.zustand = 'MINISTERIUM_ENTSCHEIDET'));
  CREATE POLICY entscheiden ON foerderung.ausnahme FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) = 'MINISTERIUM' AND entscheidung IS NULL)
    WITH CHECK ((SELECT kontext.rolle()) = 'MINISTERIUM' AND entschieden_von = (SELECT kontext.konto_id()));
  GRANT UPDATE (entscheidung, begruendung, entschieden_am, entschieden_von) ON foerderung.ausnahme TO kim_foerderung;

  CREATE POLICY land_lesen ON foerderung.haushalt FOR SELECT TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
      OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND' AND (SELECT kontext.standort_id()) IS NULL));
  CREATE POLICY pflegen ON foerderung.haushalt FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'MINISTERIUM') AND erfasst_von = (SELECT kontext.konto_id()));
  CREATE POLICY aendern ON foerderung.haushalt FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'MINISTERIUM'))
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'MINISTERIUM') AND erfasst_von = (SELECT kontext.konto_id()));
  GRANT UPDATE (kapitel, titel, ansatz, verpflichtungsermaechtigung, quelle, version, erfasst_von, geaendert_am)
    ON foerderung.haushalt TO kim_foerderung;

  -- The Zuwendungsempfänger reads what was made known, never a proposal.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.bescheid FOR SELECT TO kim_foerderung
    USING (%s AND stand IN ('ERLASSEN', 'AUFGEHOBEN') AND bekanntgabe IS NOT NULL)$p$, ze);
  EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.bescheid FOR SELECT TO kim_foerderung USING (%s AND stand = %L)', fristen, 'ERLASSEN');
  CREATE POLICY vorschlagen ON foerderung.bescheid FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG') AND vorgeschlagen_von = (SELECT kontext.konto_id())
      AND stand = 'VORGESCHLAGEN' AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = bescheid.foerderfall_id AND f.standort_id = bescheid.standort_id));
  CREATE POLICY land_bearbeiten ON foerderung.bescheid FOR UPDATE TO kim_foerderung
    USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') AND stand IN ('VORGESCHLAGEN', 'ERLASSEN'))
    WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE'));
  CREATE POLICY verzichten ON foerderung.bescheid FOR UPDATE TO kim_foerderung
    USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG'
      AND stand = 'ERLASSEN' AND bekanntgabe IS NOT NULL AND bestandskraeftig_am IS NULL)
    WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' AND stand = 'ERLASSEN');
  EXECUTE format('CREATE POLICY fristen ON foerderung.bescheid FOR UPDATE TO kim_foerderung USING (%s AND stand = %L)', fristen, 'ERLASSEN');
  GRANT UPDATE (art, stand, auftrag, bescheid, positionen, bewilligt, gezeichnet_von, datum, pruefsumme, bekanntgabe,
    rechtsbehelf_bis, verzicht_am, klage, bestandskraeftig_am) ON foerderung.bescheid TO kim_foerderung;

  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.bescheid_auflage FOR SELECT TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = bescheid_auflage.bescheid_id))$p$, ze);
  CREATE POLICY zeichnen ON foerderung.bescheid_auflage FOR INSERT TO kim_foerderung
    WITH CHECK ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND erledigt_am IS NULL
      AND EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = bescheid_auflage.bescheid_id
        AND b.stand = 'ERLASSEN' AND b.gezeichnet_von = (SELECT kontext.konto_id())));
  EXECUTE format($p$CREATE POLICY erledigen ON foerderung.bescheid_auflage FOR UPDATE TO kim_foerderung
    USING (%s AND EXISTS (SELECT 1 FROM foerderung.bescheid b WHERE b.id = bescheid_auflage.bescheid_id))
    WITH CHECK (%1$s AND (erledigt_von IS NULL OR erledigt_von = (SELECT kontext.konto_id())))$p$, bearbeitet);
  GRANT UPDATE (erledigt_am, erledigt_von, vermerk) ON foerderung.bescheid_auflage TO kim_foerderung;
END $$;

-- The table of states once more, so that no UPDATE takes a way that the Regelwerk does not know.
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
      ('KLAGEVERFAHREN_RUECKFORDERUNG', 'VN_IN_PRUEFUNG', 'BR_FREIGABE', true)
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

CREATE FUNCTION foerderung.pruefe_bescheid() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
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
  IF NEW.bekanntgabe IS DISTINCT FROM OLD.bekanntgabe AND NOT als IN ('BR_SACHBEARBEITUNG', 'SYSTEM') THEN
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
  'Keeps a signed Bescheid as it is, and each mark on it with whoever may set it.';
REVOKE ALL ON FUNCTION foerderung.pruefe_bescheid() FROM PUBLIC;
CREATE TRIGGER uebergang BEFORE UPDATE ON foerderung.bescheid FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_bescheid();

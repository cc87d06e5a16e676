-- Verwendungsnachweis, its check and the Erstattung (Nr. 7.4 and 7.5; domain foerderung: no client data).
-- What a Stelle cost stands in a table of its own: the Bezirksregierung has no way to it, by HTTP or by SQL. It reads the
-- signed Fassung, in which every amount is capped at the Höchstbetrag of its position.

CREATE TABLE foerderung.nachweis (
  foerderfall_id uuid PRIMARY KEY,
  standort_id uuid NOT NULL,
  inhalt jsonb NOT NULL CHECK (jsonb_typeof(inhalt) = 'object' AND pg_column_size(inhalt) <= 600000),
  bearbeitet_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.nachweis IS
  'The Verwendungsnachweis as the Zuwendungsempfänger works on it: days on which posts were filled, vouchers, report. Never seen by the Land. No names of persons. Purpose: proof under Nr. 7.4. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.nachweis.bearbeitet_von IS 'Account that last changed it or a personalausgabe: another person signs. Stays as a pseudonym. Löschklasse LK-12.';

CREATE TABLE foerderung.personalausgabe (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  fassung integer NOT NULL CHECK (fassung >= 0),
  stelle text NOT NULL CHECK (stelle ~ '^(koord|va|zusatz|cm)-[1-9][0-9]{0,2}$'),
  eingabe text NOT NULL CHECK (char_length(eingabe) <= 30),
  PRIMARY KEY (foerderfall_id, fassung, stelle),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.personalausgabe IS
  'What one Stelle cost in the year, as it was typed or imported; fassung 0 is the draft, each signed Fassung keeps its own. Read by the own Standort only: one Stelle is often one person. Purpose: Ist of the Verwendungsnachweis (Nr. 5.4.1). Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.personalausgabe.stelle IS 'Place of the Stelle in the signed Antrag, no name. Basis: § 18 DSG NRW. Löschklasse LK-12.';

CREATE TABLE foerderung.nachweis_fassung (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  nummer integer NOT NULL CHECK (nummer >= 1),
  inhalt jsonb NOT NULL,
  frage jsonb NOT NULL,
  ergebnis jsonb NOT NULL,
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  bearbeitet_von uuid NOT NULL,
  gezeichnet_von uuid NOT NULL,
  eingang timestamptz NOT NULL DEFAULT clock_timestamp(),
  eingang_am date NOT NULL,
  PRIMARY KEY (foerderfall_id, nummer),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.nachweis_fassung IS
  'The Verwendungsnachweis as it was signed: content, what the rules were asked, what they answered; capped amounts by position, no salary. Never changed. Purpose: proof under Nr. 7.4, recomputation. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.nachweis_fassung.pruefsumme IS 'SHA-256 over question and answer in canonical JSON; the parameters are part of the question.';
COMMENT ON COLUMN foerderung.nachweis_fassung.bearbeitet_von IS 'Account that last changed it before; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.nachweis_fassung.gezeichnet_von IS 'Account that signed; stays as a pseudonym. Löschklasse LK-12.';

CREATE TABLE foerderung.nachweis_vorgang (
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG', 'STELLUNGNAHME', 'ABSEHEN', 'RUECKGABE',
    'BEKANNTGABE', 'ZAHLUNGSEINGANG', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'ERLASS', 'NIEDERSCHLAGUNG')),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 10000),
  frist date,
  betrag bigint CHECK (betrag > 0),
  konto_id uuid NOT NULL,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (foerderfall_id, lfd),
  CHECK ((art IN ('NACHFORDERUNG', 'ANHOERUNG')) = (frist IS NOT NULL)),
  CHECK ((art = 'ZAHLUNGSEINGANG') = (betrag IS NOT NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id)
);
COMMENT ON TABLE foerderung.nachweis_vorgang IS
  'What was written and paid after the Verwendungsnachweis came in: note of the check, what was asked for, hearing and answer, payment, Erlass. One after the other, never changed. Purpose: check and Erstattung under Nr. 7.5. Basis: Art. 6 Abs. 1 e DSGVO, §§ 28, 49, 49a VwVfG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.nachweis_vorgang.lfd IS 'Version of the Förderfall at the act: rises, and nobody has to see the rows of others for it.';
COMMENT ON COLUMN foerderung.nachweis_vorgang.text IS 'Words of the acting person. Posts and amounts, no salaries, no names of clients.';
COMMENT ON COLUMN foerderung.nachweis_vorgang.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-12.';

DO $$
DECLARE
  tabelle text;
  eigene CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  zeichnet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' $p$;
  land CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  fristen CONSTANT text := $p$ (SELECT kontext.systemkonto()) = 'foerderfristen' $p$;
  -- While the Kreis may work on it: when the Bewilligungszeitraum is over, when something is asked for, in the hearing.
  offen CONSTANT text := $p$ EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = %1$I.foerderfall_id
    AND f.standort_id = %1$I.standort_id AND f.zustand IN ('VN_OFFEN', 'VN_UEBERFAELLIG', 'ANHOERUNG')) $p$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['nachweis', 'personalausgabe', 'nachweis_fassung', 'nachweis_vorgang'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_sicherung', tabelle);
  END LOOP;

  FOREACH tabelle IN ARRAY ARRAY['nachweis', 'personalausgabe', 'nachweis_fassung'] LOOP
    EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', tabelle, eigene);
  END LOOP;
  -- The note of the check and what is only proposed are work of the Land.
  EXECUTE format($p$CREATE POLICY eigene_lesen ON foerderung.nachweis_vorgang FOR SELECT TO kim_foerderung
    USING (%s AND art NOT IN ('PRUEFVERMERK', 'RUECKGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG'))$p$, eigene);
  FOREACH tabelle IN ARRAY ARRAY['nachweis_fassung', 'nachweis_vorgang'] LOOP
    EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = %1$I.foerderfall_id))$p$, tabelle, land);
  END LOOP;
  EXECUTE format('CREATE POLICY fristen_lesen ON foerderung.nachweis_vorgang FOR SELECT TO kim_foerderung USING (%s)', fristen);

  EXECUTE format('CREATE POLICY anlegen ON foerderung.nachweis FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND bearbeitet_von = (SELECT kontext.konto_id()) AND %s)', bearbeitet, format(offen, 'nachweis'));
  EXECUTE format('CREATE POLICY bearbeiten ON foerderung.nachweis FOR UPDATE TO kim_foerderung
    USING (%s AND %s) WITH CHECK (%1$s AND bearbeitet_von = (SELECT kontext.konto_id()))', bearbeitet, format(offen, 'nachweis'));
  GRANT UPDATE (inhalt, bearbeitet_von, version, geaendert_am) ON foerderung.nachweis TO kim_foerderung;

  EXECUTE format('CREATE POLICY anlegen ON foerderung.personalausgabe FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND fassung = 0 AND %s)', bearbeitet, format(offen, 'personalausgabe'));
  EXECUTE format('CREATE POLICY bearbeiten ON foerderung.personalausgabe FOR UPDATE TO kim_foerderung
    USING (%s AND fassung = 0 AND %s)', bearbeitet, format(offen, 'personalausgabe'));
  GRANT UPDATE (eingabe) ON foerderung.personalausgabe TO kim_foerderung;
  EXECUTE format($p$CREATE POLICY zeichnen ON foerderung.personalausgabe FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND fassung >= 1 AND EXISTS (SELECT 1 FROM foerderung.nachweis_fassung n
      WHERE n.foerderfall_id = personalausgabe.foerderfall_id AND n.nummer = personalausgabe.fassung
        AND n.gezeichnet_von = (SELECT kontext.konto_id()))
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = personalausgabe.foerderfall_id AND f.zustand = 'VN_EINGEREICHT'))$p$, zeichnet);

  -- Of a Nachweis that was just signed, by another person than the one who prepared it.
  EXECUTE format($p$CREATE POLICY zeichnen ON foerderung.nachweis_fassung FOR INSERT TO kim_foerderung
    WITH CHECK (%s AND gezeichnet_von = (SELECT kontext.konto_id())
      AND EXISTS (SELECT 1 FROM foerderung.nachweis n WHERE n.foerderfall_id = nachweis_fassung.foerderfall_id
        AND n.bearbeitet_von = nachweis_fassung.bearbeitet_von)
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = nachweis_fassung.foerderfall_id AND f.zustand = 'VN_EINGEREICHT'
        AND (nachweis_fassung.bearbeitet_von <> nachweis_fassung.gezeichnet_von
          OR f.parameter -> 'vierAugenZuwendungsempfaenger' = 'false')))$p$, zeichnet);

  -- In one's own name and role, each kind by whoever writes it.
  EXECUTE format($p$CREATE POLICY festhalten ON foerderung.nachweis_vorgang FOR INSERT TO kim_foerderung
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = nachweis_vorgang.foerderfall_id AND f.standort_id = nachweis_vorgang.standort_id)
      AND ((art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG') AND rolle = 'BR_PRUEFUNG')
        OR (art IN ('ANHOERUNG', 'BEKANNTGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG') AND rolle = 'BR_SACHBEARBEITUNG')
        OR (art IN ('ABSEHEN', 'RUECKGABE', 'ERLASS', 'NIEDERSCHLAGUNG') AND rolle = 'BR_FREIGABE')
        OR (art = 'ZAHLUNGSEINGANG' AND rolle = 'BR_KASSE')
        OR (art = 'STELLUNGNAHME' AND %s)))$p$, zeichnet);
END $$;

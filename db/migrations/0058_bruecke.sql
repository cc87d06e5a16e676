-- Three bridges of the funding procedure. What was typed into integration.web for which step (Übertragungsblatt). The
-- Letztempfänger of a Weiterleitung as a verantwortliche Stelle of the Standort, and what it hands in itself. And the end of a
-- Förderfall: what goes after LK-12 and LK-11, what holds it, and the figures that stay.

-- ── Übertragungsblatt ───────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE foerderung.uebertragung (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  schritt text NOT NULL CHECK (schritt IN ('ANTRAG', 'MITTELANFORDERUNG', 'AENDERUNGSANZEIGE', 'AENDERUNGSANTRAG',
    'VERWENDUNGSNACHWEIS', 'WEITERLEITUNG')),
  gegenstand_id uuid NOT NULL,
  feld text NOT NULL CHECK (feld ~ '^[A-Z][A-Z0-9_]{1,39}(\.[1-9][0-9]{0,3}\.[A-Z][A-Z0-9_]{1,39})?$'),
  fassung text NOT NULL CHECK (char_length(fassung) BETWEEN 1 AND 40),
  stand text NOT NULL CHECK (stand IN ('UEBERTRAGEN', 'OFFEN')),
  wert text CHECK (char_length(wert) <= 10000),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (stand = 'UEBERTRAGEN' OR wert IS NULL),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id) ON DELETE CASCADE
);
COMMENT ON TABLE foerderung.uebertragung IS
  'Marks of the Übertragungsblatt: which field of which step was typed into integration.web, with the value as it stood; the last mark of a field holds. Read by the own Standort only. Purpose: nobody types twice while integration.web is compulsory (Nr. 7.1.1, 7.2, 7.4). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.uebertragung.gegenstand_id IS 'The Förderfall itself, or the Teilbetrag, Anzeige, change or Weiterleitung that the sheet is about.';
COMMENT ON COLUMN foerderung.uebertragung.feld IS 'Code of the field in the form; for a row of a list with its place.';
COMMENT ON COLUMN foerderung.uebertragung.wert IS 'Value as it was transferred: amounts, posts and words of what was signed. No names of persons.';
COMMENT ON COLUMN foerderung.uebertragung.konto_id IS 'Account that set the mark; stays as a pseudonym. Löschklasse LK-12.';
CREATE INDEX uebertragung_fall ON foerderung.uebertragung (foerderfall_id, schritt, gegenstand_id);

-- ── The Letztempfänger and what it hands in ─────────────────────────────────────────────────────────────────────────
ALTER TABLE foerderung.weiterleitung ADD COLUMN letztempfaenger_id uuid REFERENCES stamm.mandant;
COMMENT ON COLUMN foerderung.weiterleitung.letztempfaenger_id IS
  'Verantwortliche Stelle of the Standort that is the Letztempfänger; it sees this Weiterleitung once it is signed. NULL: on paper.';
CREATE INDEX weiterleitung_letztempfaenger ON foerderung.weiterleitung (letztempfaenger_id) WHERE letztempfaenger_id IS NOT NULL;
GRANT UPDATE (letztempfaenger_id) ON foerderung.weiterleitung TO kim_foerderung;

CREATE TABLE foerderung.letztempfaenger_meldung (
  id uuid PRIMARY KEY,
  weiterleitung_id uuid NOT NULL,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  lfd integer NOT NULL CHECK (lfd >= 1),
  art text NOT NULL CHECK (art IN ('ZWISCHENNACHWEIS', 'NACHWEIS')),
  bis date NOT NULL,
  sachbericht text NOT NULL CHECK (char_length(sachbericht) BETWEEN 1 AND 5000),
  belege jsonb NOT NULL CHECK (jsonb_typeof(belege) = 'array' AND pg_column_size(belege) <= 200000),
  ausgaben bigint NOT NULL CHECK (ausgaben >= 0),
  erhalten bigint NOT NULL CHECK (erhalten >= 0),
  stand text NOT NULL DEFAULT 'VORGELEGT' CHECK (stand IN ('VORGELEGT', 'UEBERNOMMEN', 'ZURUECKGEGEBEN')),
  vorgelegt_von uuid NOT NULL,
  vorgelegt_am date NOT NULL,
  antwort text CHECK (char_length(antwort) BETWEEN 1 AND 2000),
  beantwortet_von uuid,
  beantwortet_am date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (weiterleitung_id, lfd),
  CHECK ((stand = 'VORGELEGT') = (beantwortet_von IS NULL)),
  CHECK ((beantwortet_von IS NULL) = (beantwortet_am IS NULL)),
  -- Who asks back says what for.
  CHECK (stand <> 'ZURUECKGEGEBEN' OR antwort IS NOT NULL),
  FOREIGN KEY (weiterleitung_id, foerderfall_id, standort_id) REFERENCES foerderung.weiterleitung (id, foerderfall_id, standort_id) ON DELETE CASCADE
);
COMMENT ON TABLE foerderung.letztempfaenger_meldung IS
  'What a Letztempfänger hands in by its own account: interim or final proof with report, vouchers and money received, and the answer of the Zuwendungsempfänger. Never changed but for the answer. Vouchers may show what one post costs: read by the Letztempfänger and the own Standort only (HR-02). Purpose: VV Nr. 12 zu § 44 LHO, Nr. 3.2. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.letztempfaenger_meldung.bis IS 'Last day that the figures cover.';
COMMENT ON COLUMN foerderung.letztempfaenger_meldung.belege IS 'Vouchers: number, day, purpose, cents. No names of persons.';
COMMENT ON COLUMN foerderung.letztempfaenger_meldung.vorgelegt_von IS 'Account of the Letztempfänger that handed it in; stays as a pseudonym. Löschklasse LK-12.';
COMMENT ON COLUMN foerderung.letztempfaenger_meldung.beantwortet_von IS 'Account of the Zuwendungsempfänger that took it over or asked back; stays as a pseudonym. Löschklasse LK-12.';
-- One waits for its answer at a time.
CREATE UNIQUE INDEX letztempfaenger_meldung_offen ON foerderung.letztempfaenger_meldung (weiterleitung_id) WHERE stand = 'VORGELEGT';
CREATE INDEX letztempfaenger_meldung_mandant ON foerderung.letztempfaenger_meldung (mandant_id);

-- ── Hold and archive: what keeps a Förderfall past its day ──────────────────────────────────────────────────────────
CREATE TABLE foerderung.aufbewahrung (
  id uuid PRIMARY KEY,
  foerderfall_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('SPERRE', 'SPERRE_ENDE', 'ARCHIV_UEBERNOMMEN', 'ARCHIV_VERZICHTET')),
  sperre_id uuid REFERENCES foerderung.aufbewahrung,
  anlass text CHECK (anlass IN ('RECHNUNGSPRUEFUNG', 'KLAGE', 'ANDERE_PFLICHT')),
  grund text NOT NULL CHECK (char_length(grund) BETWEEN 1 AND 1000),
  konto_id uuid NOT NULL,
  rolle text NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((art = 'SPERRE') = (anlass IS NOT NULL)),
  CHECK ((art = 'SPERRE_ENDE') = (sperre_id IS NOT NULL)),
  FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall (id, standort_id) ON DELETE CASCADE
);
COMMENT ON TABLE foerderung.aufbewahrung IS
  'What holds the deletion of a Förderfall, when that ended, and what the archive said; rows are added, never changed. Purpose: retention while an audit or a court is at work (AUD-04), offer to the archive (DP-G-07). Basis: Art. 6 Abs. 1 c DSGVO, Art. 17 Abs. 3 b and e DSGVO, ArchivG NRW. Löschklasse LK-11.';
COMMENT ON COLUMN foerderung.aufbewahrung.sperre_id IS 'The Sperre that ends.';
COMMENT ON COLUMN foerderung.aufbewahrung.grund IS 'Why, in words of the acting person. No personal data.';
COMMENT ON COLUMN foerderung.aufbewahrung.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-11.';
CREATE INDEX aufbewahrung_fall ON foerderung.aufbewahrung (foerderfall_id);
CREATE UNIQUE INDEX aufbewahrung_ende ON foerderung.aufbewahrung (sperre_id) WHERE sperre_id IS NOT NULL;

ALTER TABLE foerderung.foerderfall ADD COLUMN belege_geloescht_am date;
COMMENT ON COLUMN foerderung.foerderfall.belege_geloescht_am IS
  'Day on which the deletion run took the vouchers of the recipient (LK-12): salaries, drafts, files. What was signed and decided stays until LK-11.';

-- What remains of a Förderfall: sums without a person, an account or a word that somebody wrote.
CREATE TABLE foerderung.foerdersumme (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  foerderjahr smallint NOT NULL CHECK (foerderjahr BETWEEN 2020 AND 2100),
  zustand text NOT NULL,
  regelsatz text NOT NULL,
  beantragt bigint CHECK (beantragt >= 0),
  bewilligt bigint CHECK (bewilligt >= 0),
  ausgezahlt bigint NOT NULL CHECK (ausgezahlt >= 0),
  anerkannt bigint CHECK (anerkannt >= 0),
  zurueckgezahlt bigint NOT NULL CHECK (zurueckgezahlt >= 0)
);
COMMENT ON TABLE foerderung.foerdersumme IS
  'Sums of a Förderfall that was deleted, in cents: Standort, Förderjahr, how it ended, asked for, granted, paid, recognised, paid back. Purpose: figures over the years stay as they were (LK-16). No personal data. Löschklasse LK-16.';
CREATE INDEX foerdersumme_jahr ON foerderung.foerdersumme (foerderjahr, standort_id);

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────────────────────────
DO $$
DECLARE
  t text;
  eigene CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  bearbeitet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') $p$;
  land CONSTANT text := $p$ ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE', 'MINISTERIUM')
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND'
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  haelt CONSTANT text := $p$ ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG'
    OR ((SELECT kontext.rolle()) = 'PRUEFUNG_LESEND' AND art IN ('SPERRE', 'SPERRE_ENDE')
      AND ((SELECT kontext.standort_id()) IS NULL OR standort_id = (SELECT kontext.standort_id())))) $p$;
  letztempfaenger CONSTANT text := $p$ (SELECT kontext.rolle()) = 'LE_SACHBEARBEITUNG' AND %s = (SELECT kontext.mandant_id()) $p$;
BEGIN
  FOREACH t IN ARRAY ARRAY['uebertragung', 'letztempfaenger_meldung', 'aufbewahrung', 'foerdersumme'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_foerderung, kim_sicherung', t);
    EXECUTE format('CREATE POLICY eigene_lesen ON foerderung.%I FOR SELECT TO kim_foerderung USING (%s)', t, eigene);
  END LOOP;
  GRANT INSERT ON foerderung.uebertragung, foerderung.letztempfaenger_meldung, foerderung.aufbewahrung TO kim_foerderung;

  -- The sheet belongs to who types: the Land reads integration.web itself.
  EXECUTE format($p$CREATE POLICY markieren ON foerderung.uebertragung FOR INSERT TO kim_foerderung WITH CHECK (%s
    AND konto_id = (SELECT kontext.konto_id()) AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
      WHERE f.id = uebertragung.foerderfall_id AND f.zustand NOT IN ('ENTWURF', 'VERWORFEN')))$p$, bearbeitet);

  -- A Letztempfänger sees what is signed with it, and nothing of any other.
  EXECUTE format($p$CREATE POLICY letztempfaenger_lesen ON foerderung.weiterleitung FOR SELECT TO kim_foerderung
    USING (%s AND zustand NOT IN ('ENTWURF', 'VERTRAG_GEPRUEFT'))$p$, format(letztempfaenger, 'letztempfaenger_id'));
  EXECUTE format('CREATE POLICY letztempfaenger_lesen ON foerderung.letztempfaenger_meldung FOR SELECT TO kim_foerderung USING (%s)',
    format(letztempfaenger, 'mandant_id'));
  EXECUTE format($p$CREATE POLICY vorlegen ON foerderung.letztempfaenger_meldung FOR INSERT TO kim_foerderung WITH CHECK (%s
    AND stand = 'VORGELEGT' AND vorgelegt_von = (SELECT kontext.konto_id())
    AND EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.id = letztempfaenger_meldung.weiterleitung_id
      AND w.letztempfaenger_id = letztempfaenger_meldung.mandant_id
      AND ((letztempfaenger_meldung.art = 'ZWISCHENNACHWEIS' AND w.zustand IN ('AKTIV', 'NACHWEIS_OFFEN'))
        OR (letztempfaenger_meldung.art = 'NACHWEIS' AND w.zustand = 'NACHWEIS_OFFEN'))))$p$, format(letztempfaenger, 'mandant_id'));
  EXECUTE format($p$CREATE POLICY beantworten ON foerderung.letztempfaenger_meldung FOR UPDATE TO kim_foerderung
    USING (%s AND stand = 'VORGELEGT') WITH CHECK (%1$s AND stand <> 'VORGELEGT' AND beantwortet_von = (SELECT kontext.konto_id()))$p$,
    bearbeitet);
  GRANT UPDATE (stand, antwort, beantwortet_von, beantwortet_am, version) ON foerderung.letztempfaenger_meldung TO kim_foerderung;

  -- Who is held sees why; who audits or grants holds and lets go, in one's own name.
  EXECUTE format($p$CREATE POLICY land_lesen ON foerderung.aufbewahrung FOR SELECT TO kim_foerderung USING (%s
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = aufbewahrung.foerderfall_id))$p$, land);
  EXECUTE format($p$CREATE POLICY festhalten ON foerderung.aufbewahrung FOR INSERT TO kim_foerderung WITH CHECK (%s
    AND konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
    AND EXISTS (SELECT 1 FROM foerderung.foerderfall f WHERE f.id = aufbewahrung.foerderfall_id
      AND f.standort_id = aufbewahrung.standort_id))$p$, haelt);
  EXECUTE format('CREATE POLICY land_lesen ON foerderung.foerdersumme FOR SELECT TO kim_foerderung USING (%s)', land);
END $$;

-- Who the Letztempfänger is, says who prepares: a verantwortliche Stelle of the own Standort, never the Zuwendungsempfänger itself.
CREATE FUNCTION foerderung.pruefe_letztempfaenger() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.letztempfaenger_id IS NOT DISTINCT FROM (CASE WHEN TG_OP = 'UPDATE' THEN OLD.letztempfaenger_id END) THEN RETURN NEW; END IF;
  IF kontext.rolle() IS NULL OR kontext.rolle() NOT IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG') THEN
    RAISE EXCEPTION 'the Sachbearbeitung names the Letztempfänger' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.letztempfaenger_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stamm.mandant m
      WHERE m.id = NEW.letztempfaenger_id AND m.standort_id = NEW.standort_id AND m.art NOT IN ('KREISVERWALTUNG', 'KREISFREIE_STADT')) THEN
    RAISE EXCEPTION 'the Letztempfänger is no verantwortliche Stelle of this Standort' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- What was handed in belongs to who handed it in.
  IF TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM foerderung.letztempfaenger_meldung l WHERE l.weiterleitung_id = NEW.id) THEN
    RAISE EXCEPTION 'the Letztempfänger has handed in something already' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_letztempfaenger() IS
  'The Letztempfänger is a verantwortliche Stelle of the same Standort, named by the Sachbearbeitung, and stays once it handed something in.';
REVOKE ALL ON FUNCTION foerderung.pruefe_letztempfaenger() FROM PUBLIC;
CREATE TRIGGER letztempfaenger BEFORE INSERT OR UPDATE OF letztempfaenger_id ON foerderung.weiterleitung
  FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_letztempfaenger();

-- An end belongs to a Sperre of the same Förderfall.
CREATE FUNCTION foerderung.pruefe_sperrende() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.sperre_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM foerderung.aufbewahrung s
      WHERE s.id = NEW.sperre_id AND s.foerderfall_id = NEW.foerderfall_id AND s.art = 'SPERRE') THEN
    RAISE EXCEPTION 'no such Sperre in this Förderfall' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_sperrende() IS 'An end names a Sperre of its own Förderfall.';
REVOKE ALL ON FUNCTION foerderung.pruefe_sperrende() FROM PUBLIC;
CREATE TRIGGER sperrende BEFORE INSERT ON foerderung.aufbewahrung FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_sperrende();

-- ── The end of a Förderfall ─────────────────────────────────────────────────────────────────────────────────────────
-- What hangs on a Förderfall goes with its row (decision 0023): no role has DELETE on a signed Fassung, a Bescheid or an Ereignis.
DO $$
DECLARE
  f record;
BEGIN
  FOR f IN
    SELECT k.conrelid::regclass AS tabelle, k.conname AS name, pg_get_constraintdef(k.oid) AS regel
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_class z ON z.oid = k.confrelid
      JOIN pg_namespace zn ON zn.oid = z.relnamespace
     WHERE k.contype = 'f' AND k.confdeltype = 'a' AND n.nspname = 'foerderung' AND zn.nspname = 'foerderung'
       AND z.relname IN ('foerderfall', 'bescheid', 'rate', 'weiterleitung', 'aenderung', 'aenderungsanzeige', 'aufbewahrung')
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %I %s ON DELETE CASCADE', f.tabelle, f.name, f.name, f.regel);
  END LOOP;
END $$;

ALTER TABLE protokoll.loeschlauf DROP CONSTRAINT loeschlauf_gegenstand_check;
ALTER TABLE protokoll.loeschlauf ADD CONSTRAINT loeschlauf_gegenstand_check
  CHECK (gegenstand IN ('AKTE', 'PERSON', 'NACHWEIS', 'BESONDERES', 'FOERDERBELEGE', 'FOERDERAKTE', 'STELLENBEZUG'));
COMMENT ON COLUMN protokoll.loeschlauf.gegenstand IS
  'What was deleted: Akte, person, proof, special categories; vouchers or file of a Förderfall, what named a person of a Stelle.';

-- When the two steps of a Förderfall come and what holds them. Invoker's rights: who sees the Förderfall sees its days.
-- BELEGE: LK-12, five years from the Vorlage of the last Verwendungsnachweis, without one from the end of the case.
-- AKTE: LK-11, ten years from the end; a draft that nobody ever signed goes with its vouchers.
CREATE FUNCTION foerderung.berechne_aufbewahrung(p_fall uuid) RETURNS TABLE (stufe text, beginn date, loeschen_ab date, hindernis text)
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH fall AS (
    SELECT f.id, f.zustand, f.belege_geloescht_am,
        f.zustand IN ('ABGESCHLOSSEN', 'ABGESCHLOSSEN_ABGELEHNT', 'ZURUECKGENOMMEN', 'VERWORFEN') AS beendet,
        (SELECT max(n.eingang_am) FROM foerderung.nachweis_fassung n WHERE n.foerderfall_id = f.id) AS vorlage,
        (SELECT max(e.am) FROM foerderung.foerderfall_ereignis e WHERE e.foerderfall_id = f.id AND e.nach = f.zustand) AS ende,
        CASE
          WHEN EXISTS (SELECT FROM foerderung.aufbewahrung s WHERE s.foerderfall_id = f.id AND s.art = 'SPERRE'
            AND NOT EXISTS (SELECT FROM foerderung.aufbewahrung e WHERE e.sperre_id = s.id)) THEN 'SPERRE'
          WHEN f.zustand LIKE 'KLAGEVERFAHREN%' OR EXISTS (SELECT FROM foerderung.aenderung a
            WHERE a.foerderfall_id = f.id AND a.zustand = 'KLAGEVERFAHREN') THEN 'KLAGE'
        END AS haelt,
        EXISTS (SELECT FROM foerderung.aufbewahrung a WHERE a.foerderfall_id = f.id AND a.art LIKE 'ARCHIV%') AS archiv
      FROM foerderung.foerderfall f WHERE f.id = p_fall
  ), stufen AS (
    SELECT 'BELEGE' AS stufe, coalesce(vorlage, CASE WHEN beendet THEN ende END) AS beginn, interval '60 months' AS frist,
        coalesce(haelt, CASE WHEN NOT beendet THEN 'VERFAHREN' END) AS hindernis
      FROM fall WHERE belege_geloescht_am IS NULL
    UNION ALL
    SELECT 'AKTE', CASE WHEN beendet THEN ende END, CASE WHEN zustand = 'VERWORFEN' THEN interval '60 months' ELSE interval '120 months' END,
        coalesce(haelt, CASE WHEN NOT beendet THEN 'VERFAHREN' WHEN NOT archiv AND zustand <> 'VERWORFEN' THEN 'ARCHIV'
          WHEN belege_geloescht_am IS NULL THEN 'BELEGE' END)
      FROM fall
  )
  SELECT s.stufe, s.beginn, (s.beginn + s.frist)::date, s.hindernis FROM stufen s
$$;
COMMENT ON FUNCTION foerderung.berechne_aufbewahrung(uuid) IS
  'For each step of deletion of a Förderfall: from which day the period runs, the day of deletion, and what holds it (SPERRE, KLAGE, VERFAHREN, ARCHIV, BELEGE) or NULL.';
REVOKE ALL ON FUNCTION foerderung.berechne_aufbewahrung(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.berechne_aufbewahrung(uuid) TO kim_foerderung, kim_funktion;

DO $$
DECLARE
  t text;
BEGIN
  GRANT USAGE, CREATE ON SCHEMA foerderung TO kim_funktion;
  FOREACH t IN ARRAY ARRAY['foerderfall', 'foerderfall_ereignis', 'nachweis_fassung', 'nachweis_vorgang', 'antrag_fassung', 'bescheid',
      'rate', 'aenderung', 'aufbewahrung', 'besetzung', 'besetzung_person', 'besetzung_qualifikation', 'fremdanteil', 'stelle',
      'stelle_profil', 'antrag', 'nachweis', 'personalausgabe', 'kofinanzierung', 'uebertragung', 'letztempfaenger_meldung', 'unterlage',
      'zahlungslauf'] LOOP
    EXECUTE format('CREATE POLICY lauf_lesen ON foerderung.%I FOR SELECT TO kim_funktion USING ((SELECT kontext.systemkonto()) = ''loeschung'')', t);
    EXECUTE format('GRANT SELECT ON foerderung.%I TO kim_funktion', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['foerderfall', 'besetzung_person', 'besetzung_qualifikation', 'fremdanteil', 'stelle_profil', 'antrag', 'nachweis',
      'personalausgabe', 'kofinanzierung', 'uebertragung', 'letztempfaenger_meldung', 'unterlage', 'zahlungslauf'] LOOP
    EXECUTE format('CREATE POLICY lauf_loeschen ON foerderung.%I FOR DELETE TO kim_funktion USING ((SELECT kontext.systemkonto()) = ''loeschung'')', t);
    EXECUTE format('GRANT DELETE ON foerderung.%I TO kim_funktion', t);
  END LOOP;
END $$;
-- Locks both steps; what is written is the day of the first.
CREATE POLICY lauf_belege ON foerderung.foerderfall FOR UPDATE TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'loeschung') WITH CHECK (belege_geloescht_am IS NOT NULL);
GRANT UPDATE (belege_geloescht_am) ON foerderung.foerderfall TO kim_funktion;
CREATE POLICY lauf_zaehlen ON foerderung.foerdersumme FOR INSERT TO kim_funktion
  WITH CHECK ((SELECT kontext.systemkonto()) = 'loeschung');
GRANT INSERT ON foerderung.foerdersumme TO kim_funktion;

SET LOCAL ROLE kim_funktion;

-- Förderfälle whose day has come, with what holds them: for the run and its rehearsal.
CREATE FUNCTION foerderung.liste_loeschreife() RETURNS TABLE (foerderfall_id uuid, mandant_id uuid, stufe text, loeschen_ab date, hindernis text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.id, f.mandant_id, a.stufe, a.loeschen_ab, a.hindernis
    FROM foerderung.foerderfall f CROSS JOIN LATERAL foerderung.berechne_aufbewahrung(f.id) a
   WHERE kontext.systemkonto() = 'loeschung' AND a.loeschen_ab <= kontext.stichtag()
   ORDER BY a.stufe DESC, a.loeschen_ab, f.id
$$;
COMMENT ON FUNCTION foerderung.liste_loeschreife() IS
  'Steps of deletion whose day has come, vouchers first, with what holds them; for the deletion run only.';
REVOKE ALL ON FUNCTION foerderung.liste_loeschreife() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.liste_loeschreife() TO kim_loeschung;

-- LK-12: drafts, salaries, what others paid, vouchers of Letztempfänger, marks and files. False: something holds it by now.
CREATE FUNCTION foerderung.loesche_belege(p_fall uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN RETURN false; END IF;
  -- First the lock, then a statement of its own: what a concurrent act wrote is seen.
  PERFORM 1 FROM foerderung.foerderfall f WHERE f.id = p_fall AND f.belege_geloescht_am IS NULL FOR UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT FROM foerderung.berechne_aufbewahrung(p_fall) a
      WHERE a.stufe = 'BELEGE' AND a.hindernis IS NULL AND a.loeschen_ab <= kontext.stichtag()) THEN
    RETURN false;
  END IF;
  DELETE FROM foerderung.personalausgabe WHERE foerderfall_id = p_fall;
  DELETE FROM foerderung.kofinanzierung WHERE foerderfall_id = p_fall;
  DELETE FROM foerderung.nachweis WHERE foerderfall_id = p_fall;
  DELETE FROM foerderung.antrag WHERE foerderfall_id = p_fall;
  DELETE FROM foerderung.uebertragung WHERE foerderfall_id = p_fall;
  DELETE FROM foerderung.letztempfaenger_meldung WHERE foerderfall_id = p_fall;
  DELETE FROM foerderung.unterlage WHERE foerderfall_id = p_fall;
  UPDATE foerderung.foerderfall SET belege_geloescht_am = kontext.stichtag() WHERE id = p_fall;
  RETURN true;
END $$;
COMMENT ON FUNCTION foerderung.loesche_belege(uuid) IS
  'LK-12: deletes what belongs to the recipient alone and names or shows employees; what was signed and decided stays. For the deletion run only; files and key go with it by the run.';
REVOKE ALL ON FUNCTION foerderung.loesche_belege(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.loesche_belege(uuid) TO kim_loeschung;

-- LK-11: the whole Förderfall; its sums stay. False: something holds it by now.
CREATE FUNCTION foerderung.loesche_foerderakte(p_fall uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN RETURN false; END IF;
  PERFORM 1 FROM foerderung.foerderfall f WHERE f.id = p_fall AND f.belege_geloescht_am IS NOT NULL FOR UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT FROM foerderung.berechne_aufbewahrung(p_fall) a
      WHERE a.stufe = 'AKTE' AND a.hindernis IS NULL AND a.loeschen_ab <= kontext.stichtag()) THEN
    RETURN false;
  END IF;
  INSERT INTO foerderung.foerdersumme (id, standort_id, foerderjahr, zustand, regelsatz, beantragt, bewilligt, ausgezahlt, anerkannt, zurueckgezahlt)
  SELECT gen_random_uuid(), f.standort_id, f.foerderjahr, f.zustand, f.regelsatz,
      (SELECT x.gesamt FROM foerderung.antrag_fassung x WHERE x.foerderfall_id = f.id ORDER BY x.nummer DESC LIMIT 1),
      (SELECT b.bewilligt FROM foerderung.bescheid b WHERE b.foerderfall_id = f.id AND b.stand = 'ERLASSEN'
        AND (b.art IN ('BEWILLIGUNG', 'TEILABLEHNUNG')
          OR (b.art IN ('AENDERUNG', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND b.bestandskraeftig_am IS NOT NULL))
        ORDER BY b.lfd DESC LIMIT 1),
      (SELECT coalesce(sum(r.betrag), 0) FROM foerderung.rate r WHERE r.foerderfall_id = f.id AND r.zustand = 'GEZAHLT'),
      (SELECT (n.ergebnis -> 'abrechnung' ->> 'anerkannt')::bigint FROM foerderung.nachweis_fassung n
        WHERE n.foerderfall_id = f.id ORDER BY n.nummer DESC LIMIT 1),
      (SELECT coalesce(sum(v.betrag), 0) FROM foerderung.nachweis_vorgang v WHERE v.foerderfall_id = f.id AND v.art = 'ZAHLUNGSEINGANG')
    FROM foerderung.foerderfall f WHERE f.id = p_fall AND f.zustand <> 'VERWORFEN';
  DELETE FROM foerderung.foerderfall WHERE id = p_fall;
  -- A run of payments goes when nothing that it paid is left.
  DELETE FROM foerderung.zahlungslauf l WHERE l.erstellt_am + interval '120 months' <= kontext.stichtag()
    AND NOT EXISTS (SELECT FROM foerderung.rate r WHERE r.lauf_id = l.id);
  RETURN true;
END $$;
COMMENT ON FUNCTION foerderung.loesche_foerderakte(uuid) IS
  'LK-11: writes the sums of a Förderfall to foerdersumme and deletes it with everything that hangs on it. For the deletion run only.';
REVOKE ALL ON FUNCTION foerderung.loesche_foerderakte(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.loesche_foerderakte(uuid) TO kim_loeschung;

-- What names a person of a Stelle (LK-12): five years after it ended, and no Förderfall of its time still has its vouchers.
-- Days and VZÄ stay, so the Stellenbesetzung of any day stays as it was.
CREATE FUNCTION foerderung.liste_stellenbezug() RETURNS TABLE (art text, id uuid, lfd integer, standort_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH zeiten AS (
    SELECT 'BESETZUNG' AS art, b.id, 0 AS lfd, b.standort_id, b.gueltig_von AS von,
        least(b.gueltig_bis, b.ersetzt_am::date) AS bis
      FROM foerderung.besetzung b
     WHERE EXISTS (SELECT FROM foerderung.besetzung_person p WHERE p.besetzung_id = b.id)
        OR EXISTS (SELECT FROM foerderung.besetzung_qualifikation q WHERE q.besetzung_id = b.id)
    UNION ALL
    SELECT 'FREMDANTEIL', a.id, 0, a.standort_id, a.von, least(a.bis, a.gestrichen_am::date) FROM foerderung.fremdanteil a
    UNION ALL
    SELECT 'PROFIL', p.stelle_id, p.lfd, s.standort_id, p.gueltig_von,
        (SELECT min(n.gueltig_von) FROM foerderung.stelle_profil n WHERE n.stelle_id = p.stelle_id AND n.lfd > p.lfd)
      FROM foerderung.stelle_profil p JOIN foerderung.stelle s ON s.id = p.stelle_id
  )
  SELECT z.art, z.id, z.lfd, z.standort_id FROM zeiten z
   WHERE kontext.systemkonto() = 'loeschung' AND z.bis + interval '60 months' <= kontext.stichtag()
     AND NOT EXISTS (SELECT FROM foerderung.foerderfall f WHERE f.standort_id = z.standort_id AND f.belege_geloescht_am IS NULL
       AND f.zustand <> 'VERWORFEN' AND f.von <= z.bis AND f.bis >= z.von)
$$;
COMMENT ON FUNCTION foerderung.liste_stellenbezug() IS
  'Rows with a person or an account behind a Stelle whose time is over (LK-12); for the deletion run only.';
REVOKE ALL ON FUNCTION foerderung.liste_stellenbezug() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.liste_stellenbezug() TO kim_loeschung;

CREATE FUNCTION foerderung.loesche_stellenbezug() RETURNS TABLE (mandant_id uuid, anzahl integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  z record;
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'loeschung' THEN RETURN; END IF;
  FOR z IN SELECT l.standort_id, array_agg(l.id) FILTER (WHERE l.art = 'BESETZUNG') AS besetzungen,
      array_agg(l.id) FILTER (WHERE l.art = 'FREMDANTEIL') AS anteile,
      array_agg(l.id::text || ' ' || l.lfd) FILTER (WHERE l.art = 'PROFIL') AS profile, count(*)::integer AS anzahl
    FROM foerderung.liste_stellenbezug() l GROUP BY l.standort_id
  LOOP
    DELETE FROM foerderung.besetzung_person WHERE besetzung_id = ANY (z.besetzungen);
    DELETE FROM foerderung.besetzung_qualifikation WHERE besetzung_id = ANY (z.besetzungen);
    DELETE FROM foerderung.fremdanteil f WHERE f.id = ANY (z.anteile);
    DELETE FROM foerderung.stelle_profil p WHERE p.stelle_id::text || ' ' || p.lfd = ANY (z.profile);
    mandant_id := (SELECT m.id FROM stamm.mandant m WHERE m.standort_id = z.standort_id
      AND m.art IN ('KREISVERWALTUNG', 'KREISFREIE_STADT') ORDER BY m.gueltig_von DESC LIMIT 1);
    anzahl := z.anzahl;
    RETURN NEXT;
  END LOOP;
END $$;
COMMENT ON FUNCTION foerderung.loesche_stellenbezug() IS
  'LK-12: deletes Kürzel, degrees, shares elsewhere and old profiles whose time is over; answers how many per Stelle. For the deletion run only.';
REVOKE ALL ON FUNCTION foerderung.loesche_stellenbezug() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.loesche_stellenbezug() TO kim_loeschung;

RESET ROLE;
REVOKE CREATE ON SCHEMA foerderung FROM kim_funktion;

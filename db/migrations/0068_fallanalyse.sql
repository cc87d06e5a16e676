-- Formats of the Fallanalyse (evaluation [L4704–4706], [L5747–5749]): Fallbesprechung, Fallrekonstruktion, Fallkonferenz.
-- They are work on one Akte and stay in the domain fall. Whoever is responsible today leads; invited colleagues of the same
-- verantwortliche Stelle read the pseudonymised sheet until a day and never the Akte. What is counted carries a quarter, a
-- format and minutes in steps, and nothing that leads back.

CREATE TABLE fall.fallanalyse (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('FALLBESPRECHUNG', 'FALLREKONSTRUKTION', 'FALLKONFERENZ')),
  kurzform boolean NOT NULL,
  leitfragen integer NOT NULL CHECK (leitfragen >= 1),
  zustand text NOT NULL DEFAULT 'VORBEREITET' CHECK (zustand IN ('VORBEREITET', 'DURCHGEFUEHRT', 'ABGESAGT')),
  am date NOT NULL,
  minuten integer CHECK (minuten BETWEEN 5 AND 600),
  nachfassen_am date,
  siegel bytea NOT NULL,
  ergebnis bytea,
  angelegt_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  UNIQUE (mandant_id, akte_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id) ON DELETE CASCADE,
  CHECK ((zustand = 'DURCHGEFUEHRT') = (minuten IS NOT NULL)),
  CHECK ((zustand = 'DURCHGEFUEHRT') = (ergebnis IS NOT NULL))
);
COMMENT ON TABLE fall.fallanalyse IS
  'Fallbesprechung, Fallrekonstruktion or Fallkonferenz about one Akte: pseudonymised sheet, result, duration. Purpose: Fallarbeit (CM-18, DP-B-07). Basis: Einwilligung Art. 6 Abs. 1 a DSGVO; a Fallkonferenz needs a consent that names every Stelle. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse.leitfragen IS 'Version of the Leitfragen that the sheet was made with.';
COMMENT ON COLUMN fall.fallanalyse.siegel IS 'Sheet: occasion, question, course, what is wanted, named Stellen of a Fallkonferenz; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse.ergebnis IS 'Result, who took part from outside; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse.angelegt_von IS 'Account that prepared it. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX fallanalyse_akte ON fall.fallanalyse (mandant_id, akte_id, am);

CREATE TABLE fall.fallanalyse_teilnahme (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  fallanalyse_id uuid NOT NULL,
  konto_id uuid NOT NULL,
  moderation boolean NOT NULL,
  gueltig_bis date NOT NULL,
  PRIMARY KEY (mandant_id, fallanalyse_id, konto_id),
  FOREIGN KEY (mandant_id, akte_id, fallanalyse_id) REFERENCES fall.fallanalyse (mandant_id, akte_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE fall.fallanalyse_teilnahme IS
  'Who of the own verantwortliche Stelle is invited to a Fallanalyse and until when the sheet may be read. It opens the sheet, never the Akte. Purpose: Fallarbeit. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.fallanalyse_teilnahme.konto_id IS 'Invited account. Löschklasse LK-03.';
COMMENT ON COLUMN fall.fallanalyse_teilnahme.gueltig_bis IS 'Last day on which the invited account reads the sheet.';
CREATE INDEX fallanalyse_teilnahme_akte ON fall.fallanalyse_teilnahme (mandant_id, akte_id, fallanalyse_id);
CREATE INDEX fallanalyse_teilnahme_konto ON fall.fallanalyse_teilnahme (mandant_id, konto_id, gueltig_bis);

CREATE TABLE fall.fallanalyse_beitrag (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  fallanalyse_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('BEITRAG', 'RUECKMELDUNG')),
  frage text CHECK (frage ~ '^[A-Z0-9_]{2,40}$'),
  siegel bytea NOT NULL,
  konto_id uuid NOT NULL,
  am date NOT NULL,
  gelesen_am date,
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id, fallanalyse_id) REFERENCES fall.fallanalyse (mandant_id, akte_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE fall.fallanalyse_beitrag IS
  'What somebody says in a Fallanalyse to a Leitfrage, or afterwards as Rückmeldung to who brought the case. Written once. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse_beitrag.siegel IS 'Text, checked for what identifies a person; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse_beitrag.konto_id IS 'Account that wrote it. Löschklasse LK-03.';
COMMENT ON COLUMN fall.fallanalyse_beitrag.gelesen_am IS 'Day on which a Rückmeldung was read by who leads.';
CREATE INDEX fallanalyse_beitrag_akte ON fall.fallanalyse_beitrag (mandant_id, akte_id, fallanalyse_id);

CREATE TABLE fall.fallanalyse_aufgabe (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  fallanalyse_id uuid NOT NULL,
  siegel bytea NOT NULL,
  frist date NOT NULL,
  erledigt_am date,
  angelegt_von uuid NOT NULL,
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id, fallanalyse_id) REFERENCES fall.fallanalyse (mandant_id, akte_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE fall.fallanalyse_aufgabe IS
  'What is to be done after a Fallanalyse, until when. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse_aufgabe.siegel IS 'What is to be done; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.fallanalyse_aufgabe.angelegt_von IS 'Account that wrote it down. Löschklasse LK-03.';
CREATE INDEX fallanalyse_aufgabe_akte ON fall.fallanalyse_aufgabe (mandant_id, akte_id, fallanalyse_id);

-- Who is zuständig or deputy today leads; who is invited reads the sheet and what was said, and says something. OFFSET 0 as in 0037.
DO $$
DECLARE
  t text;
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = %1$I.mandant_id AND z.akte_id = %1$I.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) $p$;
  eingeladen CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.fallanalyse_teilnahme n
      WHERE n.mandant_id = %1$I.mandant_id AND n.fallanalyse_id = %1$I.%2$I
        AND n.konto_id = (SELECT kontext.konto_id())
        AND n.gueltig_bis >= (SELECT kontext.stichtag()) OFFSET 0) $p$;
BEGIN
  FOREACH t IN ARRAY ARRAY['fallanalyse', 'fallanalyse_teilnahme', 'fallanalyse_beitrag', 'fallanalyse_aufgabe'] LOOP
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigene_lesen ON fall.%I FOR SELECT TO kim_fall USING (%s)', t, format(eigene, t));
    EXECUTE format('GRANT SELECT, INSERT ON fall.%I TO kim_fall', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['fallanalyse', 'fallanalyse_teilnahme', 'fallanalyse_aufgabe'] LOOP
    EXECUTE format('CREATE POLICY eigene_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s)', t, format(eigene, t));
  END LOOP;
  FOREACH t IN ARRAY ARRAY['fallanalyse', 'fallanalyse_beitrag', 'fallanalyse_aufgabe'] LOOP
    EXECUTE format('CREATE POLICY eigene_aendern ON fall.%I FOR UPDATE TO kim_fall USING (%s)', t, format(eigene, t));
  END LOOP;
  EXECUTE format('CREATE POLICY eigene_entfernen ON fall.fallanalyse_teilnahme FOR DELETE TO kim_fall USING (%s)', format(eigene, 'fallanalyse_teilnahme'));
  EXECUTE format('CREATE POLICY eingeladen_lesen ON fall.fallanalyse FOR SELECT TO kim_fall USING (%s)', format(eingeladen, 'fallanalyse', 'id'));
  EXECUTE format('CREATE POLICY eingeladen_lesen ON fall.fallanalyse_beitrag FOR SELECT TO kim_fall USING (%s)', format(eingeladen, 'fallanalyse_beitrag', 'fallanalyse_id'));
  EXECUTE format('CREATE POLICY beitragen ON fall.fallanalyse_beitrag FOR INSERT TO kim_fall WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND ((%s) OR (%s)))',
    format(eigene, 'fallanalyse_beitrag'), format(eingeladen, 'fallanalyse_beitrag', 'fallanalyse_id'));
END $$;
-- The own invitation: without a look at other tables, so that the policies above can ask it.
CREATE POLICY eingeladen_lesen ON fall.fallanalyse_teilnahme FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND konto_id = (SELECT kontext.konto_id()) AND gueltig_bis >= (SELECT kontext.stichtag()));
GRANT UPDATE (art, kurzform, leitfragen, zustand, am, minuten, nachfassen_am, siegel, ergebnis, version) ON fall.fallanalyse TO kim_fall;
GRANT UPDATE (gelesen_am) ON fall.fallanalyse_beitrag TO kim_fall;
GRANT UPDATE (erledigt_am) ON fall.fallanalyse_aufgabe TO kim_fall;
GRANT DELETE ON fall.fallanalyse_teilnahme TO kim_fall;

-- ── Counts ──────────────────────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE bericht.fallformat (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  quartal text NOT NULL CHECK (quartal ~ '^[0-9]{4}-Q[1-4]$'),
  format text NOT NULL CHECK (format IN ('FALLBESPRECHUNG', 'FALLREKONSTRUKTION', 'FALLKONFERENZ')),
  kurzform boolean NOT NULL,
  minuten integer NOT NULL CHECK (minuten % 15 = 0 AND minuten BETWEEN 0 AND 600),
  PRIMARY KEY (id)
);
COMMENT ON TABLE bericht.fallformat IS
  'One row for each Fallanalyse that took place: quarter, format, minutes in quarters of an hour; random id, no Akte, no Kommune, no Stelle, no account. Purpose: steering counts formats (EV-05). No personal reference. Löschklasse LK-16.';
ALTER TABLE bericht.fallformat ENABLE ROW LEVEL SECURITY;
ALTER TABLE bericht.fallformat FORCE ROW LEVEL SECURITY;
CREATE POLICY zaehlen ON bericht.fallformat FOR INSERT TO kim_fall
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY standort_lesen ON bericht.fallformat FOR SELECT TO kim_bericht
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT INSERT ON bericht.fallformat TO kim_fall;
GRANT SELECT ON bericht.fallformat TO kim_bericht;
CREATE INDEX fallformat_quartal ON bericht.fallformat (standort_id, quartal);

-- ── The check of lifted text: which Kommunen are small ──────────────────────────────────────────────────────────────
GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION fall.liste_ortswissen(p_personen integer) RETURNS TABLE (name text, ebene text, klein boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT k.name, s.name, coalesce(z.anzahl, 0) < greatest(p_personen, 5)
    FROM stamm.kommune k
    JOIN stamm.standort_name s ON s.standort_id = k.standort_id AND s.gueltig_von <= kontext.stichtag()
     AND (s.gueltig_bis IS NULL OR s.gueltig_bis >= kontext.stichtag())
    LEFT JOIN (SELECT x.kommune_id, sum(x.wert)::int AS anzahl FROM bericht.zaehlsatz x
        WHERE x.standort_id = kontext.standort_id() AND x.art IN ('KURZBERATUNG_BEGINN', 'FALL_BEGINN')
          AND x.quartal > to_char(kontext.stichtag() - interval '1 year', 'YYYY"-Q"Q')
        GROUP BY x.kommune_id) z ON z.kommune_id = k.id
   WHERE k.standort_id = kontext.standort_id() AND kontext.stammrolle() = 'CASE_MANAGEMENT'
     AND k.gueltig_von <= kontext.stichtag() AND (k.gueltig_bis IS NULL OR k.gueltig_bis >= kontext.stichtag())
  UNION ALL
  SELECT s.name, s.name, false FROM stamm.standort_name s
   WHERE s.standort_id = kontext.standort_id() AND kontext.stammrolle() = 'CASE_MANAGEMENT' AND s.gueltig_von <= kontext.stichtag()
     AND (s.gueltig_bis IS NULL OR s.gueltig_bis >= kontext.stichtag())
$$;
COMMENT ON FUNCTION fall.liste_ortswissen(integer) IS
  'Kommunen of the own Standort and whether fewer Kurzberatungen and Fälle than this began there in four quarters; and the Standort itself. For the check of lifted text: a small one is told as its Kreis. The bound is never lower than five. No count is answered.';
REVOKE ALL ON FUNCTION fall.liste_ortswissen(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_ortswissen(integer) TO kim_fall;
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

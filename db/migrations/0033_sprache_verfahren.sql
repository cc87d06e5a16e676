-- Sprachmittlung: who can be asked, and what was booked for an Akte. Then the ways to Einbürgerung and to §§ 25a, 25b,
-- 104c AufenthG with their steps.

-- The pool. A row without a Mandant belongs to the KIM-Standort and is kept by its Koordination; a row with one is kept by
-- the Case Management of that Stelle. It says nothing about a client; what it says about who interprets is no secret of
-- the case, so it is plain. Half a year after somebody has left the pool the row goes.
CREATE TABLE stamm.sprachmittler (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  mandant_id uuid REFERENCES stamm.mandant,
  art text NOT NULL CHECK (art IN ('PERSON', 'DIENST')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  kontakt text NOT NULL CHECK (char_length(kontakt) BETWEEN 1 AND 200),
  sprachen jsonb NOT NULL CHECK (jsonb_typeof(sprachen) = 'array' AND jsonb_array_length(sprachen) BETWEEN 1 AND 40),
  formen text[] NOT NULL CHECK (cardinality(formen) > 0 AND formen <@ ARRAY['VOR_ORT', 'TELEFON', 'VIDEO']),
  qualifikation text NOT NULL CHECK (qualifikation ~ '^[A-Z][A-Z_]{1,39}$'),
  geschlecht text CHECK (geschlecht IN ('WEIBLICH', 'MAENNLICH', 'DIVERS')),
  verschwiegen_am date,
  preisart text NOT NULL CHECK (preisart IN ('STUNDE', 'PAUSCHALE', 'KOSTENFREI')),
  preis_cent integer CHECK (preis_cent BETWEEN 0 AND 1000000),
  hinweis text CHECK (char_length(hinweis) BETWEEN 1 AND 500),
  geschlossen_am date,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  erfasst_von uuid NOT NULL,
  CHECK (art = 'PERSON' OR geschlecht IS NULL),
  CHECK ((preisart = 'KOSTENFREI') = (preis_cent IS NULL))
);
COMMENT ON TABLE stamm.sprachmittler IS
  'Pool of Sprachmittlung of a KIM-Standort or of one Stelle: person or service, languages with direction, secrecy, contact, price. Purpose: booking interpreters. Basis: Art. 6 Abs. 1 b, e DSGVO. Löschklasse LK-10: six months after the entry was closed.';
COMMENT ON COLUMN stamm.sprachmittler.mandant_id IS 'Stelle that keeps this entry for itself; NULL: for the whole Standort, kept by its Koordination.';
COMMENT ON COLUMN stamm.sprachmittler.sprachen IS 'Language code and direction each: both ways, into German, out of German.';
COMMENT ON COLUMN stamm.sprachmittler.geschlecht IS 'Only where a person may be wished for; said by the interpreter, else NULL. Löschklasse LK-10.';
COMMENT ON COLUMN stamm.sprachmittler.verschwiegen_am IS 'Day on which the declaration of secrecy was signed; without it nobody is booked (§ 203 Abs. 4 StGB).';
COMMENT ON COLUMN stamm.sprachmittler.erfasst_von IS 'Account that entered it; stays as a pseudonym. Löschklasse LK-10.';
CREATE INDEX sprachmittler_standort ON stamm.sprachmittler (standort_id, mandant_id);

ALTER TABLE stamm.sprachmittler ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.sprachmittler FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON stamm.sprachmittler FOR SELECT TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND (mandant_id IS NULL OR mandant_id = (SELECT kontext.mandant_id())));
CREATE POLICY eigene_anlegen ON stamm.sprachmittler FOR INSERT TO kim_fall
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND mandant_id = (SELECT kontext.mandant_id())
    AND erfasst_von = (SELECT kontext.konto_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY eigene_aendern ON stamm.sprachmittler FOR UPDATE TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND mandant_id = (SELECT kontext.mandant_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY lesen_standort ON stamm.sprachmittler FOR SELECT TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND mandant_id IS NULL
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY standort_anlegen ON stamm.sprachmittler FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND mandant_id IS NULL
    AND erfasst_von = (SELECT kontext.konto_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY standort_aendern ON stamm.sprachmittler FOR UPDATE TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND mandant_id IS NULL
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
GRANT SELECT, INSERT ON stamm.sprachmittler TO kim_fall, kim_foerderung;
GRANT UPDATE (art, name, kontakt, sprachen, formen, qualifikation, geschlecht, verschwiegen_am, preisart, preis_cent, hinweis,
    geschlossen_am, version)
  ON stamm.sprachmittler TO kim_fall, kim_foerderung;
GRANT USAGE ON SCHEMA stamm TO kim_loeschung;
CREATE POLICY loeschen ON stamm.sprachmittler FOR ALL TO kim_loeschung
  USING (geschlossen_am < ((SELECT kontext.stichtag()) - interval '6 months')::date);
GRANT SELECT, DELETE ON stamm.sprachmittler TO kim_loeschung;

-- What was booked. Day and state are plain, since Mein Tag and the calendar read them; everything else is sealed.
CREATE TABLE fall.sprachmittlung (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  tag date NOT NULL,
  zustand text NOT NULL CHECK (zustand IN (
    'ANGEFRAGT', 'BESTAETIGT', 'STATTGEFUNDEN', 'ABGESAGT', 'NICHT_ERSCHIENEN', 'NICHT_GEFUNDEN')),
  kontakt_id uuid,
  siegel bytea NOT NULL,
  erfasst_tag date NOT NULL,
  erfasst_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  CHECK (kontakt_id IS NULL OR zustand = 'STATTGEFUNDEN')
);
COMMENT ON TABLE fall.sprachmittlung IS
  'Sprachmittlung for an appointment of an Akte, from the request to its cost. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO; Kurzberatung without name: no personal reference. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.sprachmittlung.kontakt_id IS 'Contact of the same Akte that was recorded of this appointment; contacts go only with the Akte.';
COMMENT ON COLUMN fall.sprachmittlung.siegel IS 'Time, duration, language, form, meeting point, wishes, who interprets, cost, how it went; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.sprachmittlung.erfasst_von IS 'Account that entered it. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX sprachmittlung_akte ON fall.sprachmittlung (mandant_id, akte_id, tag);

-- A way and its steps, sealed as a whole like an entry of the Rechtskreis: its kind tells the residence status.
CREATE TABLE fall.verfahren (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  person_id uuid NOT NULL,
  siegel bytea NOT NULL,
  erfasst_tag date NOT NULL,
  erfasst_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id)
);
COMMENT ON TABLE fall.verfahren IS
  'Way of a person of an Akte to Einbürgerung or a title under §§ 25a, 25b, 104c AufenthG. Everything is voluntary. Never given to the Ausländerbehörde (ARC-04). Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.verfahren.siegel IS 'Kind, begin, steps with day and who, result; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.verfahren.erfasst_von IS 'Account that entered it. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX verfahren_akte ON fall.verfahren (mandant_id, akte_id);

-- As every table of an Akte (0007): who is zuständig or deputy today, nobody else. OFFSET 0 as in 0037: looked up row by row.
DO $$
DECLARE
  t text;
  bedingung text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sprachmittlung', 'verfahren'] LOOP
    bedingung := format($p$
      mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
      AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
        WHERE z.mandant_id = %1$I.mandant_id AND z.akte_id = %1$I.akte_id
          AND z.konto_id = (SELECT kontext.konto_id())
          AND z.gueltig_von <= (SELECT kontext.stichtag())
          AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) $p$, t);
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY eigene_lesen ON fall.%I FOR SELECT TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_aendern ON fall.%I FOR UPDATE TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('GRANT SELECT, INSERT ON fall.%I TO kim_fall', t);
  END LOOP;
END $$;
GRANT UPDATE (tag, zustand, kontakt_id, siegel, version) ON fall.sprachmittlung TO kim_fall;
GRANT UPDATE (siegel, version) ON fall.verfahren TO kim_fall;

-- What is counted: Sprachmittlung that took place or was not found, and how far the ways come.
ALTER TABLE bericht.zaehlsatz DROP CONSTRAINT zaehlsatz_art_check;
ALTER TABLE bericht.zaehlsatz ADD CONSTRAINT zaehlsatz_art_check CHECK (art IN (
  'KURZBERATUNG_BEGINN', 'KURZBERATUNG_ENDE', 'FALL_BEGINN', 'FALL_ENDE', 'NICHT_AUFGENOMMEN', 'PERSON_BEGINN',
  'KONTAKT', 'ASSESSMENT', 'ZIEL_VEREINBART', 'ZIEL_ERGEBNIS', 'SPRACHMITTLUNG', 'SPRACHMITTLUNG_UNGEDECKT', 'VERFAHREN'));

-- The calendar shows confirmed Sprachmittlung as days like any other: no language, no place. On the day of the next
-- appointment of the same Akte it is that appointment.
CREATE POLICY funktion_lesen ON fall.sprachmittlung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, id, akte_id, tag, zustand) ON fall.sprachmittlung TO kim_funktion;
GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET ROLE kim_funktion;
CREATE OR REPLACE FUNCTION fall.liste_kalendertage(p_token bytea) RETURNS TABLE (kennung text, tag date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH akten AS (
    SELECT DISTINCT a.mandant_id, a.id, CASE WHEN a.naechster_termin_art = 'TERMIN' THEN a.naechster_termin END AS termin
      FROM fall.kalender_zugang k
      JOIN benutzer.konto b ON b.id = k.konto_id AND b.aktiv AND (b.gesperrt_am IS NULL OR b.gesperrt_bis <= now())
      JOIN fall.akte_zugriff z ON z.mandant_id = k.mandant_id AND z.konto_id = k.konto_id
       AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
      JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id
     WHERE k.token_hash = p_token AND k.mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'kalender'
       AND EXISTS (SELECT 1 FROM benutzer.mitgliedschaft m
         WHERE m.konto_id = k.konto_id AND m.mandant_id = k.mandant_id AND m.rolle::text = 'CASE_MANAGEMENT'
           AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag()))
       AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  )
  SELECT encode(sha256(p_token || convert_to(eine.id::text, 'UTF8')), 'hex'), eine.tag FROM (
    SELECT id, termin AS tag FROM akten WHERE termin IS NOT NULL
    UNION ALL
    SELECT s.id, s.tag FROM akten
      JOIN fall.sprachmittlung s ON s.mandant_id = akten.mandant_id AND s.akte_id = akten.id
     WHERE s.zustand = 'BESTAETIGT' AND s.tag IS DISTINCT FROM akten.termin
  ) eine
   ORDER BY 2, 1
$$;
COMMENT ON FUNCTION fall.liste_kalendertage(bytea) IS 'Days of the own appointments and of confirmed Sprachmittlung behind a calendar address; none when the account or its role has ended.';
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

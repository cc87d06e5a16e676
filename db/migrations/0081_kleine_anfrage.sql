-- Kleine Anfragen of the Landtag (domain bericht: aggregates alone, no client data). A question has tables; a table is frozen with its
-- question, the version of the definition, Stichtag, Wissensstand and a hash. What is signed never changes: a correction is an Anfrage of
-- the same number with the next Fassung. Stellen are read through a function that answers sums of a Standort, never a single Stelle.

CREATE TABLE bericht.kleine_anfrage (
  id uuid PRIMARY KEY,
  wahlperiode integer NOT NULL CHECK (wahlperiode BETWEEN 1 AND 99),
  nummer integer NOT NULL CHECK (nummer BETWEEN 1 AND 99999),
  fassung integer NOT NULL DEFAULT 1 CHECK (fassung BETWEEN 1 AND 99),
  drucksache text CHECK (drucksache ~ '^[0-9]{1,2}/[0-9]{1,6}$'),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 200),
  fragesteller text NOT NULL CHECK (char_length(fragesteller) BETWEEN 1 AND 300),
  eingang date NOT NULL,
  frist date NOT NULL CHECK (frist >= eingang),
  federfuehrung text NOT NULL CHECK (char_length(federfuehrung) BETWEEN 1 AND 120),
  vorbemerkung_anfrage text NOT NULL DEFAULT '' CHECK (char_length(vorbemerkung_anfrage) <= 6000),
  vorbemerkung text NOT NULL DEFAULT '' CHECK (char_length(vorbemerkung) <= 6000),
  korrekturgrund text CHECK (char_length(korrekturgrund) BETWEEN 1 AND 1500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'MITZEICHNUNG', 'ZEICHNUNG', 'GEZEICHNET')),
  gezeichnet_am date CHECK ((gezeichnet_am IS NOT NULL) = (zustand = 'GEZEICHNET')),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  konto_id uuid NOT NULL,
  angelegt_am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (wahlperiode, nummer, fassung),
  CHECK ((fassung = 1) = (korrekturgrund IS NULL))
);
COMMENT ON TABLE bericht.kleine_anfrage IS
  'Answer of the Landesregierung to a Kleine Anfrage, one row per Fassung. Names of members of parliament are public; beside them and the account no personal data. Purpose: answering the Landtag. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.kleine_anfrage.fragesteller IS 'As printed on the Drucksache: public.';
COMMENT ON COLUMN bericht.kleine_anfrage.vorbemerkung_anfrage IS 'Words of the Anfrage as printed on the Drucksache.';
COMMENT ON COLUMN bericht.kleine_anfrage.vorbemerkung IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';
COMMENT ON COLUMN bericht.kleine_anfrage.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN bericht.kleine_anfrage.konto_id IS 'Account that made it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX kleine_anfrage_frist ON bericht.kleine_anfrage (frist, id);

CREATE TABLE bericht.anfrage_frage (
  id uuid PRIMARY KEY,
  anfrage_id uuid NOT NULL REFERENCES bericht.kleine_anfrage,
  nummer integer NOT NULL CHECK (nummer BETWEEN 1 AND 50),
  wortlaut text NOT NULL CHECK (char_length(wortlaut) BETWEEN 1 AND 3000),
  antwort text NOT NULL DEFAULT '' CHECK (char_length(antwort) <= 10000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 120),
  UNIQUE (anfrage_id, nummer)
);
COMMENT ON TABLE bericht.anfrage_frage IS
  'One question of a Kleine Anfrage as printed, and its answer. No personal data. Purpose: answering the Landtag. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.anfrage_frage.antwort IS 'Text that was checked for what identifies a person, and confirmed. No personal data.';

CREATE TABLE bericht.anfrage_tabelle (
  id uuid PRIMARY KEY,
  anfrage_id uuid NOT NULL,
  frage_id uuid NOT NULL REFERENCES bericht.anfrage_frage,
  anlage integer NOT NULL CHECK (anlage BETWEEN 1 AND 99),
  fassung integer NOT NULL CHECK (fassung BETWEEN 1 AND 99),
  frage jsonb NOT NULL,
  ergebnis jsonb NOT NULL,
  definition text NOT NULL CHECK (char_length(definition) BETWEEN 1 AND 80),
  wissensstand timestamptz NOT NULL,
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  ersetzt_am timestamptz,
  konto_id uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (anfrage_id, anlage, fassung),
  FOREIGN KEY (anfrage_id) REFERENCES bericht.kleine_anfrage
);
COMMENT ON TABLE bericht.anfrage_tabelle IS
  'Computed table of an answer, frozen: question, result, version of the definition, Wissensstand, hash. Never changed; a later one stands beside it. Aggregates only. Purpose: answering the Landtag. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.anfrage_tabelle.pruefsumme IS 'SHA-256 of question, definition, Wissensstand and result as canonical JSON (RFC 8785).';
COMMENT ON COLUMN bericht.anfrage_tabelle.ersetzt_am IS 'Since then another Fassung of this Anlage counts, or none.';
COMMENT ON COLUMN bericht.anfrage_tabelle.konto_id IS 'Account that froze it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX anfrage_tabelle_frage ON bericht.anfrage_tabelle (frage_id);

CREATE TABLE bericht.anfrage_schritt (
  anfrage_id uuid NOT NULL REFERENCES bericht.kleine_anfrage,
  lfd integer NOT NULL CHECK (lfd BETWEEN 1 AND 999),
  art text NOT NULL CHECK (art IN ('VORLEGEN', 'MITZEICHNEN', 'ZURUECKGEBEN', 'SCHLUSSZEICHNEN')),
  von text NOT NULL,
  nach text NOT NULL,
  referat text CHECK (char_length(referat) BETWEEN 1 AND 120),
  inhalt text CHECK (char_length(inhalt) BETWEEN 1 AND 1500),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  mitzeichnung jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(mitzeichnung) = 'array'),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (anfrage_id, lfd),
  CHECK (art <> 'ZURUECKGEBEN' OR inhalt IS NOT NULL)
);
COMMENT ON TABLE bericht.anfrage_schritt IS
  'Zeichnungsgang of an answer, step by step, never changed. Accounts alone as personal data. Purpose: proof of who signed. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.anfrage_schritt.mitzeichnung IS 'Who is asked to sign with it: accounts with their Referat.';
COMMENT ON COLUMN bericht.anfrage_schritt.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-16.';

DO $$
DECLARE
  tabelle text;
  land CONSTANT text := '(SELECT kontext.rolle()) = ''MINISTERIUM''';
  selbst CONSTANT text := 'konto_id = (SELECT kontext.konto_id())';
  entwurf CONSTANT text := 'EXISTS (SELECT 1 FROM bericht.kleine_anfrage a WHERE a.id = anfrage_id AND a.zustand = ''ENTWURF'' OFFSET 0)';
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['kleine_anfrage', 'anfrage_frage', 'anfrage_tabelle', 'anfrage_schritt'] LOOP
    EXECUTE format('ALTER TABLE bericht.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE bericht.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT ON bericht.%I TO kim_bericht', tabelle);
    EXECUTE format('CREATE POLICY land_lesen ON bericht.%I FOR SELECT TO kim_bericht USING (%s)', tabelle, land);
  END LOOP;
  EXECUTE format('CREATE POLICY anlegen ON bericht.kleine_anfrage FOR INSERT TO kim_bericht WITH CHECK (%s AND %s AND zustand = ''ENTWURF'' AND version = 1)', land, selbst);
  EXECUTE format('CREATE POLICY bearbeiten ON bericht.kleine_anfrage FOR UPDATE TO kim_bericht USING (%s AND zustand <> ''GEZEICHNET'') WITH CHECK (%s)', land, land);
  EXECUTE format('CREATE POLICY anlegen ON bericht.anfrage_frage FOR INSERT TO kim_bericht WITH CHECK (%s AND %s)', land, entwurf);
  EXECUTE format('CREATE POLICY bearbeiten ON bericht.anfrage_frage FOR UPDATE TO kim_bericht USING (%s AND %s) WITH CHECK (%s AND %s)', land, entwurf, land, entwurf);
  EXECUTE format('CREATE POLICY entfernen ON bericht.anfrage_frage FOR DELETE TO kim_bericht USING (%s AND %s)', land, entwurf);
  EXECUTE format('CREATE POLICY anlegen ON bericht.anfrage_tabelle FOR INSERT TO kim_bericht WITH CHECK (%s AND %s AND %s)', land, selbst, entwurf);
  EXECUTE format('CREATE POLICY ersetzen ON bericht.anfrage_tabelle FOR UPDATE TO kim_bericht USING (%s AND ersetzt_am IS NULL AND %s) WITH CHECK (%s)', land, entwurf, land);
  EXECUTE format('CREATE POLICY anlegen ON bericht.anfrage_schritt FOR INSERT TO kim_bericht WITH CHECK (%s AND %s)', land, selbst);
END $$;
-- The state moves by a Schritt alone.
GRANT INSERT (id, wahlperiode, nummer, fassung, drucksache, titel, fragesteller, eingang, frist, federfuehrung, vorbemerkung_anfrage, vorbemerkung,
  korrekturgrund, erklaert, konto_id, angelegt_am) ON bericht.kleine_anfrage TO kim_bericht;
GRANT INSERT ON bericht.anfrage_frage, bericht.anfrage_tabelle, bericht.anfrage_schritt TO kim_bericht;
GRANT UPDATE (drucksache, titel, fragesteller, eingang, frist, federfuehrung, vorbemerkung_anfrage, vorbemerkung, erklaert, version)
  ON bericht.kleine_anfrage TO kim_bericht;
GRANT UPDATE (nummer, wortlaut, antwort, erklaert), DELETE ON bericht.anfrage_frage TO kim_bericht;
GRANT UPDATE (ersetzt_am) ON bericht.anfrage_tabelle TO kim_bericht;

CREATE POLICY funktion ON bericht.kleine_anfrage FOR ALL TO kim_funktion USING (true) WITH CHECK (true);
CREATE POLICY funktion ON bericht.anfrage_schritt FOR SELECT TO kim_funktion USING (true);
GRANT SELECT, UPDATE ON bericht.kleine_anfrage TO kim_funktion;
GRANT SELECT ON bericht.anfrage_schritt TO kim_funktion;
CREATE POLICY funktion_anfrage ON foerderung.kontingent FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_anfrage ON foerderung.stelle_fassung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON foerderung.kontingent, foerderung.stelle_fassung TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION bericht.bewege_anfrage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE a bericht.kleine_anfrage%ROWTYPE; v bericht.anfrage_schritt%ROWTYPE; offen integer;
BEGIN
  SELECT * INTO a FROM bericht.kleine_anfrage x WHERE x.id = NEW.anfrage_id FOR UPDATE;
  IF NEW.von IS DISTINCT FROM a.zustand THEN RAISE EXCEPTION 'Schritt does not begin where the Anfrage stands'; END IF;
  IF NEW.art = 'VORLEGEN' THEN
    IF a.zustand <> 'ENTWURF' OR NEW.nach <> (CASE WHEN jsonb_array_length(NEW.mitzeichnung) > 0 THEN 'MITZEICHNUNG' ELSE 'ZEICHNUNG' END) THEN
      RAISE EXCEPTION 'Only a draft is laid before others';
    END IF;
  ELSE
    SELECT * INTO v FROM bericht.anfrage_schritt x WHERE x.anfrage_id = a.id AND x.art = 'VORLEGEN' ORDER BY x.lfd DESC LIMIT 1;
    SELECT count(*) INTO offen FROM jsonb_array_elements(v.mitzeichnung) m
     WHERE NOT EXISTS (SELECT 1 FROM bericht.anfrage_schritt x WHERE x.anfrage_id = a.id AND x.lfd > v.lfd AND x.art = 'MITZEICHNEN'
       AND x.konto_id = (m.value->>'kontoId')::uuid);
    IF NEW.art = 'MITZEICHNEN' AND (a.zustand <> 'MITZEICHNUNG' OR NEW.nach <> (CASE WHEN offen > 0 THEN 'MITZEICHNUNG' ELSE 'ZEICHNUNG' END)
        OR NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v.mitzeichnung) m WHERE (m.value->>'kontoId')::uuid = NEW.konto_id)) THEN
      RAISE EXCEPTION 'Only who is asked signs with it';
    END IF;
    IF NEW.art = 'ZURUECKGEBEN' AND (a.zustand NOT IN ('MITZEICHNUNG', 'ZEICHNUNG') OR NEW.nach <> 'ENTWURF') THEN
      RAISE EXCEPTION 'Only what was laid before others is given back';
    END IF;
    IF NEW.art = 'SCHLUSSZEICHNEN' AND (a.zustand <> 'ZEICHNUNG' OR NEW.nach <> 'GEZEICHNET' OR offen > 0 OR NEW.konto_id = v.konto_id) THEN
      RAISE EXCEPTION 'A second account signs, when all others have';
    END IF;
  END IF;
  UPDATE bericht.kleine_anfrage x SET zustand = NEW.nach,
    gezeichnet_am = CASE WHEN NEW.nach = 'GEZEICHNET' THEN NEW.am END WHERE x.id = a.id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION bericht.bewege_anfrage() IS
  'Moves the Anfrage with its Schritt: only who is asked signs with it, and the last signature is that of a second account.';

CREATE FUNCTION bericht.schuetze_anfrage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.zustand = 'GEZEICHNET' THEN RAISE EXCEPTION 'A signed answer never changes'; END IF;
  IF OLD.zustand <> 'ENTWURF' AND (OLD.drucksache, OLD.titel, OLD.fragesteller, OLD.eingang, OLD.frist, OLD.federfuehrung, OLD.vorbemerkung_anfrage, OLD.vorbemerkung)
      IS DISTINCT FROM (NEW.drucksache, NEW.titel, NEW.fragesteller, NEW.eingang, NEW.frist, NEW.federfuehrung, NEW.vorbemerkung_anfrage, NEW.vorbemerkung) THEN
    RAISE EXCEPTION 'Words change in a draft alone';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION bericht.schuetze_anfrage() IS 'Words of an answer change in a draft alone, and nothing of it once it is signed.';

CREATE FUNCTION bericht.liste_ministerium() RETURNS TABLE (konto_id uuid, name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT k.id, k.name FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id
   WHERE m.rolle = 'MINISTERIUM' AND k.aktiv AND m.gueltig_von <= kontext.stichtag()
     AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag()) AND kontext.rolle() = 'MINISTERIUM'
   ORDER BY 2, 1
$$;
COMMENT ON FUNCTION bericht.liste_ministerium() IS 'Accounts of the Ministerium today, for who of them asks for a signature.';
REVOKE ALL ON FUNCTION bericht.liste_ministerium() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.liste_ministerium() TO kim_bericht;

-- The same counting as the report Stellenbesetzung (test: both answer the same), for one Baustein, day and Wissensstand.
CREATE FUNCTION bericht.lies_stellenbesetzung(p_baustein integer, p_stichtag date, p_wissensstand timestamptz)
  RETURNS TABLE (standort_id uuid, zugewiesen integer, vorgesehen integer, besetzt integer, stand date, von_hand boolean, gemeldet boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH k AS (
    SELECT x.standort_id, x.zugewiesen_vzae, x.vorgesehen_vzae, x.stand FROM foerderung.kontingent x
     WHERE x.baustein = p_baustein AND x.gueltig_von <= p_stichtag AND (x.gueltig_bis IS NULL OR x.gueltig_bis >= p_stichtag)
       AND x.erfasst_am <= p_wissensstand AND (x.ersetzt_am IS NULL OR x.ersetzt_am > p_wissensstand)
  ), zeilen AS (
    SELECT b.standort_id, b.vzae, b.stand, b.gueltig_bis IS NULL OR b.gueltig_bis >= p_stichtag AS gilt
      FROM foerderung.besetzung b LEFT JOIN foerderung.stelle s ON s.id = b.stelle_id
     WHERE b.baustein = p_baustein AND b.gueltig_von <= p_stichtag AND s.verwaltungsassistenz IS NOT TRUE
       AND b.erfasst_am <= p_wissensstand AND (b.ersetzt_am IS NULL OR b.ersetzt_am > p_wissensstand)
    UNION ALL
    SELECT s.standort_id, 0, NULL::date, false
      FROM foerderung.stelle s JOIN foerderung.stelle_fassung f ON f.stelle_id = s.id
     WHERE s.baustein = p_baustein AND NOT s.verwaltungsassistenz
       AND f.gueltig_von <= p_stichtag AND (f.gueltig_bis IS NULL OR f.gueltig_bis >= p_stichtag)
       AND f.erfasst_am <= p_wissensstand AND (f.ersetzt_am IS NULL OR f.ersetzt_am > p_wissensstand)
  ), b AS (
    SELECT z.standort_id, coalesce(sum(z.vzae) FILTER (WHERE z.gilt), 0)::integer AS besetzt, min(z.stand) FILTER (WHERE z.gilt) AS stand,
           coalesce(bool_or(z.stand IS NULL) FILTER (WHERE z.gilt), true) AS von_hand
      FROM zeilen z GROUP BY z.standort_id
  )
  SELECT coalesce(k.standort_id, b.standort_id), k.zugewiesen_vzae, k.vorgesehen_vzae, b.besetzt, least(k.stand, b.stand),
         coalesce(b.von_hand, false), k.standort_id IS NOT NULL AND b.standort_id IS NOT NULL
    FROM k FULL JOIN b ON b.standort_id = k.standort_id
   WHERE kontext.rolle() = 'MINISTERIUM'
$$;
COMMENT ON FUNCTION bericht.lies_stellenbesetzung(integer, date, timestamptz) IS
  'Stellen of a Baustein per Standort on a day, as known at a moment, in hundredths of a VZÄ. Sums of a Standort, no single Stelle, nobody who fills it. Purpose: answers of the Land.';
REVOKE ALL ON FUNCTION bericht.lies_stellenbesetzung(integer, date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_stellenbesetzung(integer, date, timestamptz) TO kim_bericht;

CREATE FUNCTION bericht.lies_stellenbeginn(p_baustein integer) RETURNS date
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT min(b.gueltig_von) FROM foerderung.besetzung b WHERE b.baustein = p_baustein AND kontext.rolle() = 'MINISTERIUM'
$$;
COMMENT ON FUNCTION bericht.lies_stellenbeginn(integer) IS 'Since when Stellen of a Baustein are known at all, for the answer that a question reaches further back.';
REVOKE ALL ON FUNCTION bericht.lies_stellenbeginn(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.lies_stellenbeginn(integer) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;
CREATE TRIGGER bewege_anfrage AFTER INSERT ON bericht.anfrage_schritt FOR EACH ROW EXECUTE FUNCTION bericht.bewege_anfrage();
CREATE TRIGGER schuetze_anfrage BEFORE UPDATE ON bericht.kleine_anfrage FOR EACH ROW EXECUTE FUNCTION bericht.schuetze_anfrage();
SET LOCAL ROLE kim_funktion;
REVOKE ALL ON FUNCTION bericht.bewege_anfrage(), bericht.schuetze_anfrage() FROM PUBLIC;
RESET ROLE;

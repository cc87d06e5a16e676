-- Berichtspflichten of the Standorte (HK 2.1: WB-02, WB-03; Richtlinie Nr. 6 d and 6 e): the Land asks, the Standort answers with two
-- accounts, the Land accepts or asks back. Counts, posts and texts about the work; no client data.

CREATE TABLE foerderung.meldeabfrage (
  id uuid PRIMARY KEY,
  art text NOT NULL CHECK (art IN ('BESETZUNG', 'FACHDATEN', 'BERICHT')),
  stelle text NOT NULL CHECK (stelle IN ('MINISTERIUM', 'BEZIRKSREGIERUNG')),
  reihe_id uuid NOT NULL,
  feldfassung integer NOT NULL CHECK (feldfassung >= 1),
  titel text NOT NULL CHECK (char_length(titel) BETWEEN 1 AND 160),
  hinweis text NOT NULL CHECK (char_length(hinweis) <= 2000),
  zeitraum_von date,
  stichtag date NOT NULL,
  frist date NOT NULL,
  felder jsonb NOT NULL CHECK (jsonb_typeof(felder) = 'array' AND octet_length(felder::text) <= 400000),
  standorte uuid[] NOT NULL CHECK (cardinality(standorte) BETWEEN 1 AND 200),
  zustand text NOT NULL DEFAULT 'ENTWURF' CHECK (zustand IN ('ENTWURF', 'VERSENDET')),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  bearbeitet_von uuid NOT NULL,
  am date NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK (zeitraum_von IS NULL OR zeitraum_von <= stichtag),
  CHECK (art <> 'BERICHT' OR stelle = 'BEZIRKSREGIERUNG'),
  CHECK (zustand = 'ENTWURF' OR jsonb_array_length(felder) >= 1)
);
COMMENT ON TABLE foerderung.meldeabfrage IS
  'What the Land asks the Standorte: Besetzungsmeldung, Fachdatenerhebung or Bericht, with its questions. Never changed once it is sent. No personal data beside the account. Purpose: Controlling and reports (HK 2.1; Richtlinie Nr. 6 d, e). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.meldeabfrage.reihe_id IS 'Abfragen of one kind over the years; each is compared with the one before.';
COMMENT ON COLUMN foerderung.meldeabfrage.feldfassung IS 'Number of the definition within the Reihe; grows when a question changes.';
COMMENT ON COLUMN foerderung.meldeabfrage.felder IS 'Questions with kind, definition, source and rules as src/modules/berichtspflicht/felder.model.ts lists them. No personal data.';
COMMENT ON COLUMN foerderung.meldeabfrage.standorte IS 'Who is asked.';
COMMENT ON COLUMN foerderung.meldeabfrage.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN foerderung.meldeabfrage.bearbeitet_von IS 'Account that wrote or sent it; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX meldeabfrage_reihe ON foerderung.meldeabfrage (reihe_id, stichtag DESC);
CREATE INDEX meldeabfrage_frist ON foerderung.meldeabfrage (frist DESC, id);

CREATE TABLE foerderung.meldung (
  abfrage_id uuid NOT NULL REFERENCES foerderung.meldeabfrage,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  art text NOT NULL CHECK (art IN ('BESETZUNG', 'FACHDATEN', 'BERICHT')),
  stelle text NOT NULL CHECK (stelle IN ('MINISTERIUM', 'BEZIRKSREGIERUNG')),
  zustand text NOT NULL DEFAULT 'OFFEN' CHECK (zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'GEMELDET', 'RUECKFRAGE', 'ABGENOMMEN')),
  fassung integer NOT NULL DEFAULT 0 CHECK (fassung >= 0),
  gilt_fassung integer CHECK (gilt_fassung BETWEEN 1 AND fassung),
  abgenommene_fassung integer CHECK (abgenommene_fassung BETWEEN 1 AND fassung),
  vorgelegt_von uuid,
  erinnert_am date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  PRIMARY KEY (abfrage_id, standort_id),
  CHECK (zustand <> 'ABGENOMMEN' OR abgenommene_fassung = fassung),
  CHECK (abgenommene_fassung IS NULL OR gilt_fassung IS NOT NULL)
);
COMMENT ON TABLE foerderung.meldung IS
  'Where one Standort stands with one Abfrage. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.meldung.gilt_fassung IS 'Fassung that counts: the accepted one, before that the reported one; NULL: none, or sent back.';
COMMENT ON COLUMN foerderung.meldung.vorgelegt_von IS 'Account that laid it before the release; never the one that releases. Stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX meldung_standort ON foerderung.meldung (standort_id, abfrage_id);

CREATE TABLE foerderung.meldearbeit (
  abfrage_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  werte jsonb NOT NULL CHECK (jsonb_typeof(werte) = 'object' AND octet_length(werte::text) <= 400000),
  gruende jsonb NOT NULL CHECK (jsonb_typeof(gruende) = 'object' AND octet_length(gruende::text) <= 200000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  bearbeitet_von uuid NOT NULL,
  am date NOT NULL,
  PRIMARY KEY (abfrage_id, standort_id),
  FOREIGN KEY (abfrage_id, standort_id) REFERENCES foerderung.meldung
);
COMMENT ON TABLE foerderung.meldearbeit IS
  'Working copy of a Meldung inside its Standort; the Land never reads it. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.meldearbeit.werte IS 'Values by question; texts are checked for what identifies a person. No personal data.';
COMMENT ON COLUMN foerderung.meldearbeit.gruende IS 'Reasons by question, checked. No personal data.';
COMMENT ON COLUMN foerderung.meldearbeit.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN foerderung.meldearbeit.bearbeitet_von IS 'Account that changed it last; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE foerderung.meldefassung (
  abfrage_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  fassung integer NOT NULL CHECK (fassung >= 1),
  werte jsonb NOT NULL CHECK (jsonb_typeof(werte) = 'object' AND octet_length(werte::text) <= 400000),
  vorbelegt jsonb NOT NULL CHECK (jsonb_typeof(vorbelegt) = 'object'),
  gruende jsonb NOT NULL CHECK (jsonb_typeof(gruende) = 'object' AND octet_length(gruende::text) <= 200000),
  pruefsumme text NOT NULL CHECK (pruefsumme ~ '^[0-9a-f]{64}$'),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  vorgelegt_von uuid,
  gemeldet_von uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (abfrage_id, standort_id, fassung),
  FOREIGN KEY (abfrage_id, standort_id) REFERENCES foerderung.meldung,
  CHECK (vorgelegt_von IS NULL OR vorgelegt_von <> gemeldet_von)
);
COMMENT ON TABLE foerderung.meldefassung IS
  'What a Standort released, frozen: a correction is a new row beside the old one. No personal data beside accounts. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.meldefassung.werte IS 'Values by question. No personal data.';
COMMENT ON COLUMN foerderung.meldefassung.vorbelegt IS 'What the system computed when it was released.';
COMMENT ON COLUMN foerderung.meldefassung.gruende IS 'Reasons by question, checked. No personal data.';
COMMENT ON COLUMN foerderung.meldefassung.pruefsumme IS 'SHA-256 over the canonical JSON of questions, values and reasons.';
COMMENT ON COLUMN foerderung.meldefassung.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN foerderung.meldefassung.vorgelegt_von IS 'Account that laid it before the release; NULL: figures of the own Stellenplan, confirmed. Stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.meldefassung.gemeldet_von IS 'Account that released it; stays as a pseudonym. Löschklasse LK-16.';

CREATE TABLE foerderung.meldeschritt (
  id uuid PRIMARY KEY,
  abfrage_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('VORLEGEN', 'ZURUECKGEBEN', 'MELDEN', 'BERICHTIGEN', 'RUECKFRAGEN', 'ABNEHMEN', 'ERINNERN')),
  fassung integer CHECK (fassung >= 1),
  text text CHECK (char_length(text) BETWEEN 1 AND 2000),
  erklaert text[] NOT NULL DEFAULT '{}' CHECK (cardinality(erklaert) <= 60),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (abfrage_id, standort_id) REFERENCES foerderung.meldung
);
COMMENT ON TABLE foerderung.meldeschritt IS
  'Every step of a Meldung, never changed. No personal data beside the account. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.meldeschritt.text IS 'Why, or what the question is; checked. No personal data.';
COMMENT ON COLUMN foerderung.meldeschritt.erklaert IS 'What the check found and why it is no person: kind and reason as codes, never the words.';
COMMENT ON COLUMN foerderung.meldeschritt.konto_id IS 'Account that acted; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX meldeschritt_meldung ON foerderung.meldeschritt (abfrage_id, standort_id, erfasst_am);

DO $$
DECLARE
  tabelle text;
  rolle CONSTANT text := '(SELECT kontext.rolle())';
  konto CONSTANT text := '(SELECT kontext.konto_id())';
  land CONSTANT text := rolle || $r$ IN ('MINISTERIUM', 'BR_SACHBEARBEITUNG')$r$;
  hier CONSTANT text := $r$(standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'))$r$;
  bearbeitet CONSTANT text := $r$(standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG'))$r$;
  gibtfrei CONSTANT text := $r$(standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_ZEICHNUNG'))$r$;
  -- Only the side that asked sends, accepts and asks back.
  fragend CONSTANT text := $r$((stelle = 'MINISTERIUM' AND (SELECT kontext.rolle()) = 'MINISTERIUM')
    OR (stelle = 'BEZIRKSREGIERUNG' AND (SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG'))$r$;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['meldeabfrage', 'meldung', 'meldearbeit', 'meldefassung', 'meldeschritt'] LOOP
    EXECUTE format('ALTER TABLE foerderung.%I ENABLE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('ALTER TABLE foerderung.%I FORCE ROW LEVEL SECURITY', tabelle);
    EXECUTE format('GRANT SELECT, INSERT ON foerderung.%I TO kim_foerderung', tabelle);
  END LOOP;

  EXECUTE format('CREATE POLICY lesen ON foerderung.meldeabfrage FOR SELECT TO kim_foerderung USING ((%s AND (zustand = %L OR %s))
    OR (zustand = %L AND %s IN (%L, %L, %L, %L) AND (SELECT kontext.standort_id()) = ANY (standorte)))',
    land, 'VERSENDET', fragend, 'VERSENDET', rolle, 'KOORDINATION', 'KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG');
  EXECUTE format('CREATE POLICY anlegen ON foerderung.meldeabfrage FOR INSERT TO kim_foerderung WITH CHECK (%s AND bearbeitet_von = %s AND zustand = %L AND version = 1)',
    fragend, konto, 'ENTWURF');
  EXECUTE format('CREATE POLICY aendern ON foerderung.meldeabfrage FOR UPDATE TO kim_foerderung USING (%s AND zustand = %L) WITH CHECK (%s AND bearbeitet_von = %s)',
    fragend, 'ENTWURF', fragend, konto);

  EXECUTE format('CREATE POLICY lesen ON foerderung.meldung FOR SELECT TO kim_foerderung USING (%s OR %s)', land, hier);
  EXECUTE format('CREATE POLICY anlegen ON foerderung.meldung FOR INSERT TO kim_foerderung WITH CHECK (%s AND zustand = %L AND version = 1 AND fassung = 0
    AND EXISTS (SELECT 1 FROM foerderung.meldeabfrage a WHERE a.id = abfrage_id AND a.zustand = %L AND a.art = meldung.art AND a.stelle = meldung.stelle
      AND meldung.standort_id = ANY (a.standorte) OFFSET 0))', fragend, 'OFFEN', 'VERSENDET');
  EXECUTE format('CREATE POLICY aendern ON foerderung.meldung FOR UPDATE TO kim_foerderung
    USING (%s OR %s OR %s)
    WITH CHECK ((%s AND zustand IN (%L, %L, %L))
      OR (%s AND (zustand IN (%L, %L) OR (zustand = %L AND (vorgelegt_von IS NULL OR vorgelegt_von <> %s) AND (art = %L OR vorgelegt_von IS NOT NULL))))
      OR %s)',
    bearbeitet, gibtfrei, fragend,
    bearbeitet, 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE',
    gibtfrei, 'IN_ARBEIT', 'VORGELEGT', 'GEMELDET', konto, 'BESETZUNG',
    fragend);

  EXECUTE format('CREATE POLICY lesen ON foerderung.meldearbeit FOR SELECT TO kim_foerderung USING (%s)', hier);
  EXECUTE format('CREATE POLICY anlegen ON foerderung.meldearbeit FOR INSERT TO kim_foerderung WITH CHECK (%s AND bearbeitet_von = %s)', bearbeitet, konto);
  EXECUTE format('CREATE POLICY aendern ON foerderung.meldearbeit FOR UPDATE TO kim_foerderung USING (%s) WITH CHECK (%s AND bearbeitet_von = %s)', bearbeitet, bearbeitet, konto);

  EXECUTE format('CREATE POLICY lesen ON foerderung.meldefassung FOR SELECT TO kim_foerderung USING (%s OR %s)', land, hier);
  EXECUTE format('CREATE POLICY anlegen ON foerderung.meldefassung FOR INSERT TO kim_foerderung WITH CHECK (%s AND gemeldet_von = %s
    AND EXISTS (SELECT 1 FROM foerderung.meldung m WHERE m.abfrage_id = meldefassung.abfrage_id AND m.standort_id = meldefassung.standort_id
      AND m.fassung = meldefassung.fassung AND m.zustand = %L AND (m.art = %L OR meldefassung.vorgelegt_von IS NOT NULL) OFFSET 0))',
    gibtfrei, konto, 'GEMELDET', 'BESETZUNG');

  -- What is said before the release stays inside the Standort.
  EXECUTE format('CREATE POLICY lesen ON foerderung.meldeschritt FOR SELECT TO kim_foerderung USING ((%s AND art NOT IN (%L, %L)) OR %s)',
    land, 'VORLEGEN', 'ZURUECKGEBEN', hier);
  EXECUTE format('CREATE POLICY anlegen ON foerderung.meldeschritt FOR INSERT TO kim_foerderung WITH CHECK (konto_id = %s AND (
      (%s AND art = %L) OR (%s AND art IN (%L, %L, %L))
      OR (art IN (%L, %L, %L) AND EXISTS (SELECT 1 FROM foerderung.meldung m WHERE m.abfrage_id = meldeschritt.abfrage_id
        AND m.standort_id = meldeschritt.standort_id AND %s OFFSET 0))))',
    konto, bearbeitet, 'VORLEGEN', gibtfrei, 'ZURUECKGEBEN', 'MELDEN', 'BERICHTIGEN', 'RUECKFRAGEN', 'ABNEHMEN', 'ERINNERN',
    replace(fragend, 'stelle', 'm.stelle'));
END $$;

GRANT UPDATE (titel, hinweis, zeitraum_von, stichtag, frist, felder, feldfassung, standorte, zustand, erklaert, bearbeitet_von, am, version)
  ON foerderung.meldeabfrage TO kim_foerderung;
GRANT UPDATE (zustand, fassung, gilt_fassung, abgenommene_fassung, vorgelegt_von, erinnert_am, version) ON foerderung.meldung TO kim_foerderung;
GRANT UPDATE (werte, gruende, erklaert, bearbeitet_von, am) ON foerderung.meldearbeit TO kim_foerderung;

-- The states of a Meldung and who moves it; a Fassung never goes back, and only the asking side accepts.
CREATE FUNCTION foerderung.pruefe_meldung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  rolle text := kontext.rolle();
  land boolean := kontext.rolle() IN ('MINISTERIUM', 'BR_SACHBEARBEITUNG');
BEGIN
  IF NEW.version <> OLD.version + 1 OR NEW.fassung NOT IN (OLD.fassung, OLD.fassung + 1) THEN
    RAISE EXCEPTION 'A Meldung moves one version and at most one Fassung' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.fassung <> OLD.fassung) <> (NEW.zustand = 'GEMELDET' AND OLD.zustand <> 'GEMELDET') THEN
    RAISE EXCEPTION 'A Fassung is made by the release alone' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.abgenommene_fassung IS DISTINCT FROM OLD.abgenommene_fassung AND NOT (land AND NEW.zustand = 'ABGENOMMEN') THEN
    RAISE EXCEPTION 'Only the asking side accepts a Fassung' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.zustand <> OLD.zustand AND NOT (CASE
    WHEN OLD.zustand = 'GEMELDET' AND NEW.zustand IN ('RUECKFRAGE', 'ABGENOMMEN') THEN land
    WHEN OLD.zustand IN ('OFFEN', 'IN_ARBEIT', 'RUECKFRAGE') AND NEW.zustand = 'VORGELEGT' THEN NOT land AND NEW.art <> 'BESETZUNG'
    WHEN OLD.zustand = 'OFFEN' AND NEW.zustand = 'IN_ARBEIT' THEN NOT land
    WHEN OLD.zustand = 'VORGELEGT' AND NEW.zustand IN ('IN_ARBEIT', 'GEMELDET') THEN rolle IN ('KI_LEITUNG', 'ZE_ZEICHNUNG')
    WHEN OLD.zustand IN ('OFFEN', 'IN_ARBEIT', 'RUECKFRAGE') AND NEW.zustand = 'GEMELDET' THEN rolle = 'KI_LEITUNG' AND NEW.art = 'BESETZUNG'
    WHEN OLD.zustand IN ('GEMELDET', 'ABGENOMMEN') AND NEW.zustand = 'IN_ARBEIT' THEN rolle IN ('KI_LEITUNG', 'ZE_ZEICHNUNG')
    ELSE false END) THEN
    RAISE EXCEPTION 'No step leads from % to % here', OLD.zustand, NEW.zustand USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_meldung() IS 'State machine of a Meldung as src/modules/berichtspflicht/meldung.model.ts has it.';
CREATE TRIGGER pruefe_meldung BEFORE UPDATE ON foerderung.meldung FOR EACH ROW EXECUTE FUNCTION foerderung.pruefe_meldung();
REVOKE ALL ON FUNCTION foerderung.pruefe_meldung() FROM PUBLIC;

-- Shared master data: KIM-Standorte, kreisangehörige Kommunen, Träger, verantwortliche Stellen (Mandanten).
-- Everybody who is logged in may read it; it holds no client data. Names change with validity, ids never.

CREATE TABLE stamm.standort (
  id uuid PRIMARY KEY,
  kennung text NOT NULL UNIQUE,
  typ text NOT NULL CHECK (typ IN ('KREISFREIE_STADT', 'KREIS', 'STAEDTEREGION')),
  ags text CHECK (ags ~ '^[0-9]{8}$'),
  regierungsbezirk text CHECK (regierungsbezirk IN ('Arnsberg', 'Detmold', 'Düsseldorf', 'Köln', 'Münster')),
  typ_evaluation smallint CHECK (typ_evaluation BETWEEN 1 AND 7),
  herkunft text NOT NULL CHECK (herkunft IN ('echt', 'erfunden')),
  anmerkung text,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE stamm.standort IS
  'KIM-Standort (54 in NRW: 23 kreisfreie Städte, 31 Kreise including the StädteRegion Aachen). Landtag reports read only herkunft = echt. No personal data. Löschklasse: none.';
COMMENT ON COLUMN stamm.standort.ags IS 'Amtlicher Gemeindeschlüssel: general knowledge, not printed in the source tables.';
COMMENT ON COLUMN stamm.standort.regierungsbezirk IS 'General knowledge, not printed in the source tables.';
COMMENT ON COLUMN stamm.standort.typ_evaluation IS 'Type 1-7 of the evaluation; NULL where the evaluation names none.';

CREATE TABLE stamm.standort_name (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  PRIMARY KEY (standort_id, gueltig_von)
);
COMMENT ON TABLE stamm.standort_name IS 'Name of a Standort with validity: an old report keeps the name of its day. No personal data. Löschklasse: none.';

CREATE TABLE stamm.kommune (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  ags text CHECK (ags ~ '^[0-9]{8}$'),
  eigene_auslaenderbehoerde boolean,
  eigenes_jugendamt boolean,
  integrationsgremium text CHECK (integrationsgremium IN ('INTEGRATIONSRAT', 'INTEGRATIONSAUSSCHUSS', 'AUSSCHUSS_CHANCENGERECHTIGKEIT', 'KEINES')),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (standort_id, name, gueltig_von)
);
COMMENT ON TABLE stamm.kommune IS 'Kreisangehörige Kommune of a Kreis: a level of its own, a gap in coverage is visible per Kommune. No personal data. Löschklasse: none.';
COMMENT ON COLUMN stamm.kommune.integrationsgremium IS 'Precondition of the additional post (with own Ausländerbehörde and Jugendamt). Since 2025 Ausschuss für Chancengerechtigkeit und Integration, § 27 GO NRW.';
CREATE INDEX kommune_standort ON stamm.kommune (standort_id);

CREATE TABLE stamm.traeger (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  verband text CHECK (verband IN ('AWO', 'CARITAS', 'PARITAET', 'DRK', 'DIAKONIE', 'JUEDISCHE_GEMEINDEN', 'SONSTIGER')),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE stamm.traeger IS 'Träger der Freien Wohlfahrtspflege. No personal data. Löschklasse: none.';

CREATE TABLE stamm.mandant (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  kommune_id uuid REFERENCES stamm.kommune,
  traeger_id uuid REFERENCES stamm.traeger,
  art text NOT NULL CHECK (art IN ('KREISVERWALTUNG', 'KREISFREIE_STADT', 'KREISANGEHOERIGE_KOMMUNE', 'TRAEGER')),
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
  anschrift text,
  rechtsrahmen text NOT NULL CHECK (rechtsrahmen IN ('DSGVO_BDSG', 'DSGVO_DSG_NRW', 'KDG', 'DSG_EKD')),
  aufsichtsbehoerde text NOT NULL,
  dsb_name text,
  dsb_kontakt text,
  sozialdaten boolean NOT NULL DEFAULT false,
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (standort_id, name),
  CHECK ((art = 'TRAEGER') = (traeger_id IS NOT NULL)),
  CHECK ((art = 'KREISANGEHOERIGE_KOMMUNE') = (kommune_id IS NOT NULL))
);
COMMENT ON TABLE stamm.mandant IS
  'Verantwortliche Stelle (controller, Art. 4 Nr. 7 DSGVO) in one KIM-Standort. A Träger in two Standorte is two Mandanten. Löschklasse: none.';
COMMENT ON COLUMN stamm.mandant.rechtsrahmen IS 'Data-protection law of the controller (DP-A-03): decides texts, authority and deadlines.';
COMMENT ON COLUMN stamm.mandant.dsb_name IS 'Datenschutzbeauftragte person, shown to clients (Art. 13 Abs. 1 b DSGVO). Löschklasse: with the office.';
COMMENT ON COLUMN stamm.mandant.dsb_kontakt IS 'Contact of the Datenschutzbeauftragte person (Art. 37 Abs. 7 DSGVO). Löschklasse: with the office.';
COMMENT ON COLUMN stamm.mandant.sozialdaten IS 'The Stelle is itself a Leistungsträger (DP-A-07): stricter form of consent.';
CREATE INDEX mandant_standort ON stamm.mandant (standort_id);

CREATE TABLE stamm.mandant_gebiet (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  kommune_id uuid NOT NULL REFERENCES stamm.kommune,
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  PRIMARY KEY (mandant_id, kommune_id, gueltig_von)
);
COMMENT ON TABLE stamm.mandant_gebiet IS 'Which Kommunen a verantwortliche Stelle covers with KIM-Case Management (KR-07: gaps are shown). No personal data. Löschklasse: none.';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['standort', 'standort_name', 'kommune', 'traeger', 'mandant', 'mandant_gebiet'] LOOP
    EXECUTE format('ALTER TABLE stamm.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE stamm.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY lesen ON stamm.%I FOR SELECT USING (true)', t);
    EXECUTE format('GRANT SELECT ON stamm.%I TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung, kim_funktion, kim_sicherung', t);
    EXECUTE format($p$CREATE POLICY pflegen ON stamm.%I FOR INSERT TO kim_foerderung
      WITH CHECK (kontext.systemkonto() IN ('betrieb', 'demo') OR kontext.rolle() = 'ADMIN_TECHNIK')$p$, t);
    EXECUTE format($p$CREATE POLICY aendern ON stamm.%I FOR UPDATE TO kim_foerderung
      USING (kontext.systemkonto() IN ('betrieb', 'demo') OR kontext.rolle() = 'ADMIN_TECHNIK')$p$, t);
    EXECUTE format('GRANT INSERT, UPDATE ON stamm.%I TO kim_foerderung', t);
  END LOOP;
END $$;

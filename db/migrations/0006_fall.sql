-- Client data. Key: mandant_id first everywhere. Access to an Akte is a row in akte_zugriff (own or Vertretung);
-- every table below asks it. Identity, free text and special categories are sealed by the application.

CREATE TABLE fall.akte (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  nummer text NOT NULL,
  art text NOT NULL CHECK (art IN ('KURZBERATUNG', 'FALL')),
  zustand text NOT NULL CHECK (zustand IN (
    'KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN', 'AUFGENOMMEN', 'ASSESSMENT', 'ZIELVEREINBARUNG', 'LINKING',
    'MONITORING', 'RE_ASSESSMENT', 'ABSCHLUSS', 'UEBERGABE', 'NACHSORGE', 'GESCHLOSSEN',
    'NICHT_AUFGENOMMEN', 'RUHEND', 'EINWILLIGUNG_WIDERRUFEN')),
  zustand_seit date NOT NULL,
  zustand_vor_ruhen text,
  anonym boolean NOT NULL DEFAULT false,
  kommune_id uuid REFERENCES stamm.kommune,
  begonnen_am date NOT NULL,
  aufgenommen_am date,
  naechster_termin date,
  naechster_termin_art text CHECK (naechster_termin_art IN ('TERMIN', 'WIEDERVORLAGE')),
  letzter_kontakt date,
  abgeschlossen_am date,
  abschlussgrund text,
  loeschen_ab date,
  vorige_akte_id uuid,
  angelegt_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  letzte_lfd integer NOT NULL DEFAULT 0,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  UNIQUE (mandant_id, nummer)
);
COMMENT ON TABLE fall.akte IS
  'Akte: one Kurzberatung or one KIM-CM-Fall, one row. A converted Kurzberatung stays the same Akte (AT-16). Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO; Kurzberatung without name: no personal reference. Löschklasse LK-02 (Kurzberatung), LK-03 (Fall).';
COMMENT ON COLUMN fall.akte.nummer IS 'Number that staff may speak aloud; says nothing about the person. Löschklasse LK-03.';
COMMENT ON COLUMN fall.akte.angelegt_von IS 'Account that opened the Akte. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.akte.loeschen_ab IS 'Day from which the deletion run takes the Akte (LK-02/LK-03), set at the end of the work.';
COMMENT ON COLUMN fall.akte.letzte_lfd IS 'Number of the last Ereignis: taken under the row lock, so that numbers have no gap.';

CREATE TABLE fall.akte_nummer (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  art text NOT NULL CHECK (art IN ('KURZBERATUNG', 'FALL')),
  jahr integer NOT NULL,
  letzte integer NOT NULL CHECK (letzte > 0),
  PRIMARY KEY (mandant_id, art, jahr)
);
COMMENT ON TABLE fall.akte_nummer IS 'Last number given per Mandant, kind and year. Purpose: unique numbers of Akten, though nobody sees the Akten of others. No personal data. Löschklasse: none.';

CREATE TABLE fall.akte_zugriff (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  konto_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('ZUSTAENDIG', 'VERTRETUNG')),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  grund text,
  erteilt_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, akte_id, konto_id, gueltig_von),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  CHECK (art = 'ZUSTAENDIG' OR gueltig_bis IS NOT NULL)
);
COMMENT ON TABLE fall.akte_zugriff IS
  'Who may open an Akte, from when to when: own (ZUSTAENDIG) or deputy (VERTRETUNG, always with end and reason, DP-I-03). Purpose: access control. Basis: Art. 32 DSGVO, § 203 StGB. Löschklasse LK-03.';
COMMENT ON COLUMN fall.akte_zugriff.konto_id IS 'Account that has access. Löschklasse LK-03.';
CREATE INDEX akte_zugriff_konto ON fall.akte_zugriff (mandant_id, konto_id, akte_id);

CREATE TABLE fall.person (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  pseudonym text NOT NULL,
  angelegt_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  UNIQUE (mandant_id, pseudonym)
);
COMMENT ON TABLE fall.person IS 'Klient:in of one verantwortliche Stelle, without identity. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03 (with the last Akte).';
COMMENT ON COLUMN fall.person.angelegt_von IS 'Account that recorded the person. Löschklasse LK-03.';

CREATE TABLE fall.person_nummer (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  jahr integer NOT NULL,
  letzte integer NOT NULL CHECK (letzte > 0),
  PRIMARY KEY (mandant_id, jahr)
);
COMMENT ON TABLE fall.person_nummer IS 'Last pseudonym given per Mandant and year. Purpose: unique pseudonyms, though nobody sees the persons of others. No personal data. Löschklasse: none.';

CREATE TABLE fall.person_identitaet (
  mandant_id uuid NOT NULL,
  person_id uuid NOT NULL,
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, person_id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id)
);
COMMENT ON TABLE fall.person_identitaet IS 'Identity in a table of its own, so that row level security can hide it from a team that may see the pseudonymised rest (decision 4). Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_identitaet.siegel IS 'Sealed under the key of the person: names, birth date, ways of contact, address, languages. Löschklasse LK-03.';

CREATE TABLE fall.person_suche (
  mandant_id uuid NOT NULL,
  token bigint NOT NULL,
  person_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('NAME', 'EXAKT')),
  PRIMARY KEY (mandant_id, token, person_id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id)
);
COMMENT ON TABLE fall.person_suche IS 'Search tokens: HMAC of DIN 91379 search forms, prefixes and variants under the key of the Mandant. Purpose: finding the own person. Residual risk: frequency analysis of a stolen dump. Basis: Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_suche.token IS 'Keyed token, no clear text. EXAKT = both names and birth date.';
CREATE INDEX person_suche_person ON fall.person_suche (mandant_id, person_id);

CREATE TABLE fall.akte_beteiligte (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  person_id uuid NOT NULL,
  rolle text NOT NULL CHECK (rolle IN ('HAUPTPERSON', 'EHE_ODER_LEBENSPARTNER', 'KIND', 'ELTERNTEIL', 'SONSTIGE')),
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  PRIMARY KEY (mandant_id, akte_id, person_id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id)
);
COMMENT ON TABLE fall.akte_beteiligte IS 'Persons of an Akte: one Fall may concern a household. Purpose: Fallarbeit. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
CREATE INDEX akte_beteiligte_person ON fall.akte_beteiligte (mandant_id, person_id);
CREATE UNIQUE INDEX akte_beteiligte_haupt ON fall.akte_beteiligte (mandant_id, akte_id) WHERE rolle = 'HAUPTPERSON';

CREATE TABLE fall.ereignis (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  lfd integer NOT NULL CHECK (lfd > 0),
  art text NOT NULL,
  codes jsonb NOT NULL DEFAULT '{}',
  siegel bytea,
  wirksam_am date NOT NULL,
  konto_id uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, akte_id, lfd),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.ereignis IS 'Acts, not edits: everything that happened in an Akte, append-only, plain codes and sealed content. The timeline is read from here; old values live here, never in the log. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.ereignis.siegel IS 'Sealed under the key of the Akte. Löschklasse LK-03.';
COMMENT ON COLUMN fall.ereignis.codes IS 'Plain codes only (states, lists, ids of the same Akte), never free text. Löschklasse LK-03.';
COMMENT ON COLUMN fall.ereignis.konto_id IS 'Account that acted. Löschklasse LK-03.';

CREATE TABLE fall.kurzberatung (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  zugangsweg text NOT NULL,
  sprache text NOT NULL,
  sprachmittlung text,
  bedarfe text[] NOT NULL,
  information_am date,
  information_form text CHECK (information_form IN ('MUENDLICH', 'SCHRIFTLICH', 'BEIDES')),
  ergebnis text,
  beendet_am date,
  siegel bytea,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (mandant_id, akte_id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.kurzberatung IS 'KIM-Kurzberatung: as a rule at most two Bedarfe, minimum standard two conversations (shown, not forced). Anonymous possible. Basis: Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02.';
COMMENT ON COLUMN fall.kurzberatung.siegel IS 'Concern and agreement in free text, sealed under the key of the Akte. Löschklasse LK-02.';
COMMENT ON COLUMN fall.kurzberatung.information_am IS 'Day on which the information under Art. 13 DSGVO was given (DP-D-01).';

CREATE TABLE fall.aufnahme (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  komplexe_bedarfslage text CHECK (komplexe_bedarfslage IN ('JA', 'NEIN')),
  hohe_akteursdichte text CHECK (hohe_akteursdichte IN ('JA', 'NEIN')),
  regelversorgung_greift_nicht text CHECK (regelversorgung_greift_nicht IN ('JA', 'NEIN')),
  fehlende_ressourcen text CHECK (fehlende_ressourcen IN ('JA', 'NEIN')),
  einwilligung_zusammenarbeit text CHECK (einwilligung_zusammenarbeit IN ('JA', 'NEIN')),
  anderes_fallmanagement text[] NOT NULL DEFAULT '{}',
  entscheidung text CHECK (entscheidung IN ('AUFGENOMMEN', 'NICHT_AUFGENOMMEN')),
  ablehnungsgrund text CHECK (ablehnungsgrund IN ('KRITERIEN', 'KAPAZITAET', 'WUNSCH', 'ZUSTAENDIGKEIT')),
  mit_begruendeter_ausnahme boolean NOT NULL DEFAULT false,
  entschieden_am date,
  entschieden_von uuid,
  siegel bytea,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (mandant_id, akte_id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.aufnahme IS 'Aufnahmeentscheidung with the five criteria of the Handreichung; Einwilligung is the Grundvoraussetzung (CP-03). Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.aufnahme.siegel IS 'Reasons per criterion and for an exception, sealed under the key of the Akte. Löschklasse LK-03.';
COMMENT ON COLUMN fall.aufnahme.entschieden_von IS 'Account that decided. Löschklasse LK-03.';

CREATE TABLE fall.einwilligung (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  person_id uuid,
  zweck text NOT NULL CHECK (zweck IN (
    'ZUSAMMENARBEIT', 'SCHWEIGEPFLICHT', 'BESONDERE_KATEGORIEN', 'BEFRAGUNG', 'PARALLELFALL', 'FALLKONFERENZ', 'NACHRICHTEN')),
  entscheidung text NOT NULL CHECK (entscheidung IN ('ERTEILT', 'ABGELEHNT')),
  empfaenger_art text,
  form text NOT NULL CHECK (form IN ('SCHRIFTLICH', 'ELEKTRONISCH', 'MUENDLICH_DOKUMENTIERT')),
  text_version text NOT NULL,
  text_sprache text NOT NULL,
  text_hash bytea NOT NULL,
  gueltig_von date NOT NULL,
  gueltig_bis date CHECK (gueltig_bis >= gueltig_von),
  widerrufen_am date,
  siegel bytea,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id),
  -- Who refuses may stay without a name: the anonymous Kurzberatung goes on.
  CHECK (person_id IS NOT NULL OR entscheidung = 'ABGELEHNT')
);
COMMENT ON TABLE fall.einwilligung IS 'Consent or refusal per purpose and named recipient (DP-C-01..03), with text version, language and hash. Proof outlives the case content (DP-C-07). Basis: Art. 7 Abs. 1 DSGVO. Löschklasse LK-05.';
COMMENT ON COLUMN fall.einwilligung.siegel IS 'Proof: who consented, named recipient, data categories, text as shown, reason of an oral form, witness or interpreter; sealed under a key of its own (subject Akte, class identitaet), so that it outlives the content of the Akte. Löschklasse LK-05.';
CREATE INDEX einwilligung_akte ON fall.einwilligung (mandant_id, akte_id);

CREATE TABLE fall.assessment (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  art text NOT NULL CHECK (art IN ('ERSTES', 'RE_ASSESSMENT')),
  datum date NOT NULL,
  abgeschlossen boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.assessment IS 'Bestandsaufnahme (Assessment, Re-Assessment; CP-04, CP-08). Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
CREATE INDEX assessment_akte ON fall.assessment (mandant_id, akte_id, datum);

CREATE TABLE fall.assessment_bereich (
  mandant_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  bereich text NOT NULL,
  erhebung text NOT NULL CHECK (erhebung IN ('ERHOBEN', 'NICHT_ERHOBEN')),
  bedarf smallint CHECK (bedarf BETWEEN 0 AND 3),
  siegel bytea,
  besonders bytea,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (mandant_id, assessment_id, bereich),
  FOREIGN KEY (mandant_id, assessment_id) REFERENCES fall.assessment (mandant_id, id),
  CHECK ((erhebung = 'NICHT_ERHOBEN') = (bedarf IS NULL))
);
COMMENT ON TABLE fall.assessment_bereich IS 'One of the eleven Lebensbereiche in an assessment: Bedarf 0-3, situation, resources, or nicht erhoben. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.assessment_bereich.siegel IS 'Situation, Ressourcen, Quelle; sealed under the key of the Akte. Löschklasse LK-03.';
COMMENT ON COLUMN fall.assessment_bereich.besonders IS 'Special categories (Art. 9 DSGVO) under a key of their own; only with the separate consent. Löschklasse LK-04.';

CREATE TABLE fall.ziel (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  bereich text NOT NULL,
  prioritaet smallint NOT NULL CHECK (prioritaet BETWEEN 1 AND 3),
  stand text NOT NULL CHECK (stand IN ('OFFEN', 'IN_ARBEIT', 'ERREICHT', 'TEILWEISE_ERREICHT', 'NICHT_ERREICHT', 'AUFGEGEBEN')),
  stand_seit date NOT NULL,
  frist date,
  vereinbart_am date NOT NULL,
  form text NOT NULL CHECK (form IN ('UNTERSCHRIFT', 'MUENDLICH')),
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.ziel IS 'Ziel of the Zielvereinbarung, in the words of the client with translation (CP-05). Not a Verwaltungsakt, no sanction. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.ziel.siegel IS 'Wortlaut, language, translation, indicator, who does what; sealed under the key of the Akte. Löschklasse LK-03.';
CREATE INDEX ziel_akte ON fall.ziel (mandant_id, akte_id);

CREATE TABLE fall.schritt (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  ziel_id uuid NOT NULL,
  wer text NOT NULL CHECK (wer IN ('KLIENT', 'CASE_MANAGEMENT', 'DRITTE')),
  faellig_am date,
  stand text NOT NULL CHECK (stand IN ('OFFEN', 'ERLEDIGT', 'ENTFALLEN')),
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, ziel_id) REFERENCES fall.ziel (mandant_id, id)
);
COMMENT ON TABLE fall.schritt IS 'Step of the Hilfeplan towards a Ziel. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.schritt.siegel IS 'What is to be done; sealed under the key of the Akte. Löschklasse LK-03.';
CREATE INDEX schritt_akte ON fall.schritt (mandant_id, akte_id);

CREATE TABLE fall.kontakt (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  datum date NOT NULL,
  art text NOT NULL,
  ort text,
  dauer_minuten smallint CHECK (dauer_minuten BETWEEN 1 AND 600),
  sprache text,
  sprachmittlung text,
  themen text[] NOT NULL DEFAULT '{}',
  erreicht boolean NOT NULL DEFAULT true,
  abgebrochen boolean NOT NULL DEFAULT false,
  vom_papier boolean NOT NULL DEFAULT false,
  siegel bytea,
  erfasst_tag date NOT NULL DEFAULT kontext.stichtag(),
  version integer NOT NULL DEFAULT 1,
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.kontakt IS 'Contact: kind, place, duration, language, Sprachmittlung, topics. vom_papier = entered later from paper with its original date, not counted late (SEC-17, KP-14). Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.kontakt.abgebrochen IS 'The conversation was broken off: it happened, but does not count towards the minimum standard of two.';
COMMENT ON COLUMN fall.kontakt.erfasst_tag IS 'Domain day of entry, compared with datum for KP-14 (same-day documentation).';
COMMENT ON COLUMN fall.kontakt.siegel IS 'Note in free text; sealed under the key of the Akte. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.kontakt.erfasst_von IS 'Account that recorded the contact. Löschklasse LK-03.';
CREATE INDEX kontakt_akte ON fall.kontakt (mandant_id, akte_id, datum);

CREATE TABLE fall.entwurf (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  konto_id uuid NOT NULL,
  bereich text NOT NULL CHECK (char_length(bereich) BETWEEN 1 AND 60),
  bezug uuid NOT NULL,
  subjekt_art text NOT NULL CHECK (subjekt_art IN ('akte', 'konto')),
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, konto_id, bereich, bezug)
);
COMMENT ON TABLE fall.entwurf IS 'Draft of a form, bound to user, form and record; sealed, 30 days (decision 13). Purpose: nothing typed is lost. Basis: Art. 6 Abs. 1 a DSGVO. Löschklasse LK-01.';
COMMENT ON COLUMN fall.entwurf.konto_id IS 'Only this account sees the draft. Löschklasse LK-01.';
COMMENT ON COLUMN fall.entwurf.bezug IS 'Akte or other record of the form; the account id for a new record.';
COMMENT ON COLUMN fall.entwurf.subjekt_art IS 'Whose key seals the draft. One sealed for an Akte opens only while the account has access to it.';
COMMENT ON COLUMN fall.entwurf.siegel IS 'Content of the form, sealed under the key of the Akte, for new records under the key of the account. Löschklasse LK-01.';
CREATE INDEX entwurf_alter ON fall.entwurf (geaendert_am);

CREATE TABLE fall.akte_zaehlsatz (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  zaehlsatz_id uuid NOT NULL,
  art text NOT NULL,
  PRIMARY KEY (mandant_id, akte_id, zaehlsatz_id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.akte_zaehlsatz IS 'Link from the Akte to its Zählsätze: lies in the Akte and dies with it, so that a count never leads back. Purpose: correcting a count while the Akte lives. Löschklasse LK-03.';

-- Zählsätze: statistics that outlive a deletion (decision 12).
CREATE TABLE bericht.zaehlsatz (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL,
  mandant_id uuid NOT NULL,
  kommune_id uuid,
  quartal text NOT NULL CHECK (quartal ~ '^[0-9]{4}-Q[1-4]$'),
  erfasst_quartal text NOT NULL CHECK (erfasst_quartal ~ '^[0-9]{4}-Q[1-4]$'),
  art text NOT NULL CHECK (art IN (
    'KURZBERATUNG_BEGINN', 'KURZBERATUNG_ENDE', 'FALL_BEGINN', 'FALL_ENDE', 'NICHT_AUFGENOMMEN', 'PERSON_BEGINN',
    'KONTAKT', 'ASSESSMENT', 'ZIEL_VEREINBART', 'ZIEL_ERGEBNIS')),
  wert smallint NOT NULL CHECK (wert IN (1, -1)),
  merkmale jsonb NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE bericht.zaehlsatz IS 'Coarse coded count rows, random id, no link to an Akte. Purpose: statistics (RL 6 e). A correction is a row with -1. No personal reference. Löschklasse LK-16.';
COMMENT ON COLUMN bericht.zaehlsatz.merkmale IS 'Grouped dimensions from closed lists (Zugangsweg, Themenbereich, Altersgruppe 18-24/25-39/40-64/65+, Ergebnis …), never dates or texts.';
CREATE INDEX zaehlsatz_standort ON bericht.zaehlsatz (standort_id, art, quartal);
CREATE INDEX zaehlsatz_mandant ON bericht.zaehlsatz (mandant_id, art, quartal);

import { ROLLEN } from '#src/core/contract/rollen.ts';
import { FALLANALYSE_RECHTE } from './sql-fallanalyse.ts';
import { AUSTAUSCH_RECHTE } from './sql-austausch.ts';
import { ANGEBOT_SQL_RECHTE } from './sql-angebot.ts';
import { KENNZAHL_SQL_RECHTE } from './sql-kennzahl.ts';
import { QUELLEN_SQL_RECHTE } from './sql-quelle.ts';
import { ANLAUFSTELLEN_SQL_RECHTE, EINFUEHREN } from './sql-anlaufstelle.ts';
import { KONZEPT_RECHTE } from './sql-konzept.ts';
import { SCHNITTSTELLE_RECHTE } from './sql-schnittstelle.ts';
import { THEMA_RECHTE } from './sql-thema.ts';
import { FIGUREN_RECHTE } from './sql-figuren.ts';
import { LAUFJAHR_RECHTE } from './sql-rechte-laufjahr.ts';
import { STEUERUNG_RECHTE } from './sql-rechte-steuerung.ts';
import { FOERDERUNG_RECHTE } from './sql-rechte-foerderung.ts';
import {
  ADMIN,
  AKTE,
  CM,
  ERSETZEN,
  KOORDINATION,
  MANDANT,
  PERSONEN_DOMAENEN,
  PRUEFT_TEXTE,
  SELBST,
  STANDORT,
  UEBERALL,
  jeder,
  zelle,
  type Tabellenrechte,
} from './sql-zelle.ts';

const eigeneAkte = zelle('fall', CM, AKTE);
const eigenesFall = zelle('fall', CM, SELBST);
const zaehler = zelle('fall', CM, MANDANT);
/** A table of an Akte: read, added to and changed by who is zuständig or deputy today; nothing is deleted. */
const AKTENTABELLE: Tabellenrechte = { SELECT: [eigeneAkte], INSERT: [eigeneAkte], UPDATE: [eigeneAkte] };
const ZAEHLER: Tabellenrechte = { SELECT: [zaehler], INSERT: [zaehler], UPDATE: [zaehler] };
const eigenes = zelle('anmeldung', ROLLEN, SELBST);
const imBereich = zelle('anmeldung', ADMIN, MANDANT);
const fremdesImBereich = zelle('anmeldung', ADMIN, ['VERTRETUNG', 'GLEICHER_MANDANT']);

/** Who exists: open to all, since it stands in public registers; kept by the administration. */
const STAMM: Tabellenrechte = {
  SELECT: [jeder(...PERSONEN_DOMAENEN)],
  INSERT: [zelle('foerderung', ADMIN, UEBERALL)],
  UPDATE: [zelle('foerderung', ADMIN, UEBERALL)],
};

/** What a Standort has checked: words of papers, rules of the Rechtskreis. */
const GEPRUEFTES: Tabellenrechte = {
  SELECT: [zelle('fall', CM, STANDORT), zelle('foerderung', PRUEFT_TEXTE, STANDORT)],
  INSERT: [zelle('foerderung', PRUEFT_TEXTE, SELBST)],
  UPDATE: [zelle('foerderung', PRUEFT_TEXTE, STANDORT)],
  aendern: 'zurueckgenommen_am = clock_timestamp()',
};

/**
 * Every table of the data, by direct SQL. The row looked at belongs to an account of Case Management in a Mandant. A
 * table that is not here fails the test.
 */
export const SQL_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  // Any administration must see whether a name waits: attempts are keyed tokens and belong to no Stelle.
  'benutzer.anmeldeversuch': {
    SELECT: [zelle('anmeldung', ADMIN, UEBERALL)],
    UPDATE: [zelle('anmeldung', ADMIN, UEBERALL)],
    aendern: 'fehlversuche = 0',
  },
  'benutzer.konto': {
    SELECT: [eigenes, imBereich],
    // A new account belongs nowhere until it gets a Mitgliedschaft. A Koordination invites people of partner Stellen.
    INSERT: [
      zelle('anmeldung', ADMIN, UEBERALL),
      zelle('anmeldung', KOORDINATION, [...STANDORT, 'ANDERER_STANDORT']),
    ],
    UPDATE: [eigenes, imBereich],
  },
  'benutzer.mitgliedschaft': {
    SELECT: [eigenes, imBereich],
    INSERT: [fremdesImBereich],
    UPDATE: [fremdesImBereich],
  },
  'benutzer.partnerstelle': {
    SELECT: [zelle('anmeldung', KOORDINATION, STANDORT), zelle('fall', CM, STANDORT)],
    INSERT: [zelle('anmeldung', KOORDINATION, STANDORT)],
  },
  // Added for an account of a partner Stelle only; the one looked at here belongs to Case Management.
  'benutzer.partnerzugang': {
    SELECT: [zelle('anmeldung', KOORDINATION, STANDORT)],
    UPDATE: [zelle('anmeldung', KOORDINATION, STANDORT)],
    aendern: 'version = version',
  },
  'benutzer.rolle_einstellung': { SELECT: [jeder('anmeldung')] },
  'benutzer.rollen_unvereinbar': { SELECT: [jeder('anmeldung')] },
  'benutzer.sitzung': {
    SELECT: [eigenes, imBereich],
    UPDATE: [eigenes, imBereich],
    aendern: 'beendet_am = clock_timestamp()',
  },
  'benutzer.verbrauchter_einmalcode': { SELECT: [eigenes], INSERT: [eigenes] },
  ...FIGUREN_RECHTE,
  ...FALLANALYSE_RECHTE,
  ...THEMA_RECHTE,
  ...KONZEPT_RECHTE,
  ...AUSTAUSCH_RECHTE,
  ...ANGEBOT_SQL_RECHTE,
  ...KENNZAHL_SQL_RECHTE,
  ...QUELLEN_SQL_RECHTE,
  ...ANLAUFSTELLEN_SQL_RECHTE,
  ...SCHNITTSTELLE_RECHTE,
  'bericht.zaehlsatz': {
    SELECT: [
      zelle('bericht', ['CASE_MANAGEMENT', 'TEAMLEITUNG'], MANDANT),
      zelle('bericht', ['KOORDINATION', 'KI_LEITUNG'], STANDORT),
    ],
    // A count of the own Mandant; it names no Akte and no account.
    INSERT: [
      zelle(
        'fall',
        ROLLEN.filter((rolle) => rolle !== 'PARTNERSTELLE'),
        MANDANT,
      ),
    ],
  },
  // Offered, decided and handed over by functions only, which see both Stellen.
  'fall.abgabe': {},
  'fall.abgabe_inhalt': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'fall.akte': { SELECT: [eigeneAkte], INSERT: [eigenesFall], UPDATE: [eigeneAkte] },
  'fall.akte_beteiligte': AKTENTABELLE,
  'fall.akte_nummer': ZAEHLER,
  'fall.akte_zaehlsatz': AKTENTABELLE,
  'fall.aktenfilter': {
    SELECT: [eigenesFall],
    INSERT: [eigenesFall],
    UPDATE: [eigenesFall],
    DELETE: [eigenesFall],
    aendern: 'version = version',
  },
  // Given and ended by functions only; everybody sees what they hold themselves.
  'fall.akte_zugriff': { SELECT: [zelle('fall', ROLLEN, SELBST)] },
  'fall.assessment': AKTENTABELLE,
  'fall.assessment_bereich': AKTENTABELLE,
  'fall.aufnahme': AKTENTABELLE,
  'fall.beteiligte_besonders': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.einwilligung': AKTENTABELLE,
  'fall.entwurf': {
    SELECT: [eigenesFall],
    INSERT: [eigenesFall],
    UPDATE: [eigenesFall],
    DELETE: [eigenesFall],
  },
  'fall.ereignis': { SELECT: [eigeneAkte], INSERT: [eigenesFall] },
  // The inbox of the Stelle; a Stelle without an account writes and looks up through functions only.
  'fall.fallanfrage': { SELECT: [zaehler], UPDATE: [zaehler], aendern: 'version = version' },
  'fall.kalender_zugang': {
    SELECT: [eigenesFall],
    INSERT: [eigenesFall],
    UPDATE: [eigenesFall],
    DELETE: [eigenesFall],
  },
  'fall.kindeswohl': { ...AKTENTABELLE, aendern: 'version = version' },
  // Steps and disclosures are written once.
  'fall.kindeswohl_schritt': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'fall.kontakt': AKTENTABELLE,
  'fall.kurzberatung': AKTENTABELLE,
  'fall.loeschsperre': {
    SELECT: [eigeneAkte],
    INSERT: [eigenesFall],
    UPDATE: [eigeneAkte],
    aendern: 'version = version',
  },
  // Moved there by the deletion run; nobody reads it by way of the application.
  'fall.nachweis': {},
  'fall.betroffenenantrag': { ...AKTENTABELLE, aendern: 'verlaengert_am = eingang' },
  'fall.herkunft': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.netzwerk_helfer': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.offenlegung': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'fall.papier_erreichbarkeit': { SELECT: [eigenesFall], INSERT: [eigenesFall], UPDATE: [eigenesFall] },
  // Tokens are written and taken back whole.
  'fall.parallelfall_kennung': { SELECT: [eigeneAkte], INSERT: [eigeneAkte], DELETE: [eigeneAkte] },
  'fall.person': { SELECT: [eigeneAkte], INSERT: [eigenesFall], UPDATE: [eigeneAkte] },
  'fall.person_verschieden': { SELECT: [eigeneAkte], INSERT: [eigenesFall] },
  'fall.person_zusammenfuehrung': {
    SELECT: [eigeneAkte],
    INSERT: [eigenesFall],
    UPDATE: [eigeneAkte],
    aendern: 'aufgehoben_am = aufgehoben_am',
  },
  // A person gets its identity before its Akte: once, by the key.
  'fall.person_identitaet': { SELECT: [eigeneAkte], INSERT: [zaehler], UPDATE: [eigeneAkte] },
  'fall.person_nummer': ZAEHLER,
  'fall.person_suche': { SELECT: [eigeneAkte], INSERT: [eigeneAkte], DELETE: [eigeneAkte] },
  'fall.rechtskreis_eintrag': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.rechtskreis_zurueckstellung': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.schritt': AKTENTABELLE,
  // A rule of the Stelle, no client data.
  'fall.schutzkonzept': {
    SELECT: [zelle('fall', [...CM, 'TEAMLEITUNG'], MANDANT)],
    INSERT: [zelle('fall', ['TEAMLEITUNG'], MANDANT)],
    UPDATE: [zelle('fall', ['TEAMLEITUNG'], MANDANT)],
    aendern: 'seit = seit',
  },
  'fall.sprachmittlung': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.verfahren': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.verweis': AKTENTABELLE,
  // Attempts, answers and messages are written once; the Stelle writes through functions that ask for its token.
  'fall.verweis_eintrag': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'fall.verweis_link': AKTENTABELLE,
  // Offered and decided by functions only.
  // Numbers without persons, kept by the whole Stelle; replaced, never changed.
  'fall.sammeleintrag': {
    SELECT: [zaehler],
    INSERT: [eigenesFall],
    UPDATE: [zaehler],
    aendern: ERSETZEN,
  },
  'fall.uebergabe': {},
  'fall.uebergabe_inhalt': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'fall.uebertragung': { ...AKTENTABELLE, aendern: 'zurueckgenommen = zurueckgenommen' },
  'fall.vertretung_absprache': {},
  'fall.vertretung_absprache_akte': {},
  'fall.warteliste': { ...AKTENTABELLE, aendern: 'version = version' },
  'fall.ziel': AKTENTABELLE,
  ...FOERDERUNG_RECHTE,
  ...LAUFJAHR_RECHTE,
  'migration.stand': {},
  'protokoll.eintrag': {
    SELECT: [zelle('protokoll', ['DSB'], MANDANT)],
    // Written in one's own name, Stelle and role only.
    INSERT: [{ als: [...PERSONEN_DOMAENEN, 'protokoll'], rollen: CM, beziehungen: SELBST }],
  },
  'protokoll.loeschfreigabe': {
    SELECT: [zelle('protokoll', ['DSB'], MANDANT)],
    INSERT: [zelle('protokoll', ['DSB'], SELBST)],
  },
  // What a run deleted, as counts.
  'protokoll.loeschlauf': { SELECT: [zelle('protokoll', ['DSB'], MANDANT)] },
  // Sums and hashes over rows: no personal data.
  'protokoll.loeschung': { SELECT: [jeder('protokoll', 'loeschung')] },
  'protokoll.loeschung_kette': { SELECT: [jeder('protokoll', 'loeschung')] },
  'protokoll.siegel': { SELECT: [jeder('protokoll')] },
  // Target values of a Standort: set once for a day, read beside the counts.
  'stamm.auslastung_zielwert': {
    SELECT: [zelle('bericht', [...CM, 'TEAMLEITUNG', ...PRUEFT_TEXTE], STANDORT)],
    INSERT: [zelle('foerderung', PRUEFT_TEXTE, SELBST)],
  },
  // How a Standort clears: set once for a day, read where the Aufnahme is decided.
  'stamm.clearing_modell': {
    SELECT: [zelle('fall', CM, STANDORT), zelle('foerderung', PRUEFT_TEXTE, STANDORT)],
    INSERT: [zelle('foerderung', PRUEFT_TEXTE, SELBST)],
  },
  'stamm.kommune': {
    ...STAMM,
    INSERT: [zelle('foerderung', ADMIN, UEBERALL), ...EINFUEHREN],
    UPDATE: [zelle('foerderung', ADMIN, UEBERALL), ...EINFUEHREN],
  },
  'stamm.mandant': STAMM,
  'stamm.mandant_gebiet': STAMM,
  // The row belongs to the pool of a Stelle; that of the Standort is tested in its room.
  'stamm.sprachmittler': {
    SELECT: [zaehler],
    INSERT: [eigenesFall],
    UPDATE: [zaehler],
    aendern: 'version = version',
  },
  // As the entry of the pool that it belongs to; taken back by the Stelle that booked.
  'stamm.sprachmittler_belegung': { SELECT: [zaehler], INSERT: [zaehler], DELETE: [zaehler] },
  'stamm.standort': STAMM,
  'stamm.standort_name': STAMM,
  // The words of templates are no client data; the Standort says who checked a translation.
  'stamm.regelpruefung': GEPRUEFTES,
  'stamm.textpruefung': GEPRUEFTES,
  'stamm.traeger': STAMM,
  // Which columns in which order: set once, followed by sheet and file.
  'stamm.zielformular': {
    SELECT: [zelle('fall', CM, STANDORT), zelle('foerderung', PRUEFT_TEXTE, STANDORT)],
    INSERT: [zelle('foerderung', PRUEFT_TEXTE, SELBST)],
  },
  ...STEUERUNG_RECHTE,
  'technik.datei': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'technik.datei_stueck': { SELECT: [eigeneAkte], INSERT: [eigeneAkte] },
  'technik.idempotenz': {
    SELECT: [{ als: PERSONEN_DOMAENEN, rollen: ROLLEN, beziehungen: SELBST }],
    INSERT: [{ als: PERSONEN_DOMAENEN, rollen: ROLLEN, beziehungen: SELBST }],
    UPDATE: [{ als: PERSONEN_DOMAENEN, rollen: ROLLEN, beziehungen: SELBST }],
  },
  'technik.installation': { SELECT: [jeder('anmeldung', 'bericht', 'fall', 'foerderung')] },
  // Anybody may cause a mail (a password reset comes from outside); only the worker reads and sends them.
  'technik.mail_ausgang': {
    SELECT: [jeder('jobs')],
    INSERT: [jeder(...PERSONEN_DOMAENEN)],
    UPDATE: [jeder('jobs')],
  },
};

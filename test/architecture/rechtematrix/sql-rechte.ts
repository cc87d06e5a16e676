import type { Domaene } from '#src/core/contract/define-route.ts';
import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import { FALLANALYSE_RECHTE } from './sql-fallanalyse.ts';
import { AUSTAUSCH_RECHTE } from './sql-austausch.ts';
import { ANGEBOT_SQL_RECHTE } from './sql-angebot.ts';
import { KENNZAHL_SQL_RECHTE } from './sql-kennzahl.ts';
import { QUELLEN_SQL_RECHTE } from './sql-quelle.ts';
import { KONZEPT_RECHTE } from './sql-konzept.ts';
import { SCHNITTSTELLE_RECHTE } from './sql-schnittstelle.ts';
import { THEMA_RECHTE } from './sql-thema.ts';
import { FIGUREN_RECHTE } from './sql-figuren.ts';
import { LAUFJAHR_RECHTE } from './sql-rechte-laufjahr.ts';
import { STEUERUNG_RECHTE } from './sql-rechte-steuerung.ts';

/** What the login kim_app may become; a person acts in a domain, the worker in the last two. */
export const SQL_DOMAENEN = [
  'fall',
  'foerderung',
  'steuerung',
  'befragung',
  'bericht',
  'anmeldung',
  'protokoll',
  'loeschung',
  'jobs',
] as const satisfies readonly (Domaene | 'loeschung' | 'jobs')[];
export type SqlDomaene = (typeof SQL_DOMAENEN)[number];

export const BEFEHLE = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
export type Befehl = (typeof BEFEHLE)[number];

/** How the caller stands to the owner of the row. LAND: neither Mandant nor Standort. NIEMAND: not logged in, no role. */
export const SQL_BEZIEHUNGEN = [
  'SELBST',
  'VERTRETUNG',
  'GLEICHER_MANDANT',
  'GLEICHER_STANDORT',
  'ANDERER_STANDORT',
  'LAND',
  'NIEMAND',
] as const;
export type SqlBeziehung = (typeof SQL_BEZIEHUNGEN)[number];

/** Who reaches the row with this command: in one of these domains AND with one of these roles AND in such a relation. */
export type Zelle = {
  als: readonly SqlDomaene[];
  rollen: readonly Rolle[];
  beziehungen: readonly SqlBeziehung[];
};

/** A command without cells is for nobody. */
export type Tabellenrechte = Partial<Record<Befehl, readonly Zelle[]>> & {
  /** SET of the UPDATE where a policy demands a value; otherwise one column is set to what it is. */
  aendern?: string;
};

export function isErlaubt(
  zellen: readonly Zelle[] | undefined,
  domaene: SqlDomaene,
  rolle: Rolle,
  beziehung: SqlBeziehung,
): boolean {
  return (zellen ?? []).some(
    (zelle) =>
      zelle.als.includes(domaene) && zelle.rollen.includes(rolle) && zelle.beziehungen.includes(beziehung),
  );
}

const SELBST = ['SELBST'] as const;
const AKTE = ['SELBST', 'VERTRETUNG'] as const;
const MANDANT = [...AKTE, 'GLEICHER_MANDANT'] as const;
const STANDORT = [...MANDANT, 'GLEICHER_STANDORT'] as const;
/** Everybody who is logged in as one of the roles. */
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;

const CM = ['CASE_MANAGEMENT'] as const;
const ADMIN = ['ADMIN_TECHNIK'] as const;
const KOORDINATION = ['KOORDINATION'] as const;
const LAND_LESEND = ['MINISTERIUM', 'BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'] as const;
const PRUEFT_TEXTE = ['KOORDINATION', 'KI_LEITUNG'] as const;
const PFLEGT_STELLEN = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'] as const;

const zelle = (als: SqlDomaene, rollen: readonly Rolle[], beziehungen: readonly SqlBeziehung[]): Zelle => ({
  als: [als],
  rollen,
  beziehungen,
});

const createEigenes = (eine: Zelle): Tabellenrechte => {
  const zellen = [eine];
  return { SELECT: zellen, INSERT: zellen, UPDATE: zellen, DELETE: zellen };
};

const PERSONEN_DOMAENEN = SQL_DOMAENEN.filter((eine) => !['protokoll', 'loeschung', 'jobs'].includes(eine));
const jeder = (...als: SqlDomaene[]): Zelle => ({ als, rollen: ROLLEN, beziehungen: SQL_BEZIEHUNGEN });

const eigeneAkte = zelle('fall', CM, AKTE);
const eigenesFall = zelle('fall', CM, SELBST);
const zaehler = zelle('fall', CM, MANDANT);
/** A table of an Akte: read, added to and changed by who is zuständig or deputy today; nothing is deleted. */
const AKTENTABELLE: Tabellenrechte = { SELECT: [eigeneAkte], INSERT: [eigeneAkte], UPDATE: [eigeneAkte] };
const ZAEHLER: Tabellenrechte = { SELECT: [zaehler], INSERT: [zaehler], UPDATE: [zaehler] };
const eigenes = zelle('anmeldung', ROLLEN, SELBST);
const imBereich = zelle('anmeldung', ADMIN, MANDANT);
const fremdesImBereich = zelle('anmeldung', ADMIN, ['VERTRETUNG', 'GLEICHER_MANDANT']);

const pflege = zelle('foerderung', PFLEGT_STELLEN, STANDORT);
const ministerium = zelle('foerderung', ['MINISTERIUM'], UEBERALL);
/** Rows of Baustein 2: B3_FACHKRAFT, who sees Baustein 3 only, is not among them. */
const STELLEN_LESEN = [
  zelle('foerderung', LAND_LESEND, UEBERALL),
  // A Rechnungsprüfung reads what its Mitgliedschaft is bound to: a Standort, or the Land.
  zelle('foerderung', ['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
  zelle('foerderung', [...PFLEGT_STELLEN, 'KOORDINATION', 'ZE_ZEICHNUNG'], STANDORT),
];
const EIGENE_STELLE_LESEN = [
  ...STELLEN_LESEN,
  zelle('foerderung', ['TEAMLEITUNG', 'LE_SACHBEARBEITUNG'], MANDANT),
];
/** The Kreis its own ones; the Land what was signed, a Rechnungsprüfung within its Mitgliedschaft. */
const FOERDERFALL_EIGENE = [zelle('foerderung', [...PFLEGT_STELLEN, 'ZE_ZEICHNUNG'], STANDORT)];
const LAND_UND_LETZTE = ['LE_SACHBEARBEITUNG', ...LAND_LESEND, 'PRUEFUNG_LESEND'] as const;
const SCHREIBT_FOERDERUNG = [...PFLEGT_STELLEN, 'ZE_ZEICHNUNG', ...LAND_UND_LETZTE] as const;
const FOERDERFALL_LAND = [
  zelle('foerderung', LAND_LESEND, UEBERALL),
  zelle('foerderung', ['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
];
const FOERDERFALL_LESEN = [...FOERDERFALL_EIGENE, ...FOERDERFALL_LAND];
const GEZEICHNET = { SELECT: FOERDERFALL_LESEN, INSERT: [zelle('foerderung', ['ZE_ZEICHNUNG'], SELBST)] };
/** Accounts and files of payment are for whoever pays. */
const ZAHLT = ['BR_SACHBEARBEITUNG', 'BR_FREIGABE', 'BR_KASSE'] as const;
const ERSETZEN = 'ersetzt_am = clock_timestamp()';

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
  'foerderung.aenderung': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [zelle('foerderung', ['BR_SACHBEARBEITUNG', 'BR_FREIGABE'], UEBERALL)],
    aendern: 'version = version',
  },
  'foerderung.aenderung_ereignis': GEZEICHNET,
  // Changed while it is a draft; this row belongs to a signed Antrag.
  'foerderung.antrag': { SELECT: FOERDERFALL_EIGENE, INSERT: [pflege] },
  // Signed in one's own name; this row carries the name of the owner.
  'foerderung.antrag_fassung': GEZEICHNET,
  'foerderung.besetzung': {
    SELECT: EIGENE_STELLE_LESEN,
    INSERT: [pflege],
    UPDATE: [pflege],
    aendern: ERSETZEN,
  },
  'foerderung.besetzung_person': {
    SELECT: [zelle('foerderung', [...PFLEGT_STELLEN, 'ZE_ZEICHNUNG'], STANDORT)],
    INSERT: [pflege],
  },
  // Asked while it is with the ministry; this row is decided.
  'foerderung.ausnahme': { SELECT: FOERDERFALL_LAND },
  // Proposed: the Kreis replaces it, another person signs. This row carries the name of the owner.
  'foerderung.bankverbindung': {
    SELECT: [
      ...FOERDERFALL_EIGENE,
      zelle('foerderung', ZAHLT, UEBERALL),
      zelle('foerderung', ['PRUEFUNG_LESEND'], [...STANDORT, 'LAND']),
    ],
    INSERT: [zelle('foerderung', PFLEGT_STELLEN, SELBST)],
    UPDATE: [pflege],
    aendern: "stand = 'VERWORFEN'",
  },
  // Signed and made known; a proposal is tested with the module.
  'foerderung.bescheid': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [
      zelle('foerderung', ['BR_SACHBEARBEITUNG', 'BR_FREIGABE'], UEBERALL),
      zelle('foerderung', ['ZE_ZEICHNUNG'], STANDORT),
    ],
    aendern: 'verzicht_am = verzicht_am',
  },
  'foerderung.bescheid_auflage': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [pflege],
    aendern: 'erledigt_am = erledigt_am',
  },
  // The owner changed the Antrag last: another person signs and takes back. A signed one is begun by nobody. The Land takes
  // the steps that the trigger knows.
  'foerderung.foerderfall': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [
      zelle('foerderung', ['ZE_ZEICHNUNG'], ['VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT']),
      zelle('foerderung', ['BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'], UEBERALL),
    ],
    aendern: 'version = version',
  },
  'foerderung.foerderfall_ereignis': GEZEICHNET,
  'foerderung.haushalt': {
    SELECT: [zelle('foerderung', LAND_LESEND, UEBERALL), zelle('foerderung', ['PRUEFUNG_LESEND'], ['LAND'])],
    INSERT: [zelle('foerderung', ['BR_SACHBEARBEITUNG', 'MINISTERIUM'], SELBST)],
    UPDATE: [zelle('foerderung', ['BR_SACHBEARBEITUNG', 'MINISTERIUM'], SELBST)],
    aendern: 'ansatz = ansatz',
  },
  'foerderung.kontingent': {
    SELECT: STELLEN_LESEN,
    INSERT: [pflege, ministerium],
    UPDATE: [pflege, ministerium],
    aendern: ERSETZEN,
  },
  // In force: steps only, and the trigger says which.
  'foerderung.weiterleitung': {
    SELECT: [...FOERDERFALL_LESEN, zelle('foerderung', ['LE_SACHBEARBEITUNG'], MANDANT)],
    UPDATE: FOERDERFALL_EIGENE,
    aendern: 'version = version',
  },
  'foerderung.weiterleitung_ereignis': GEZEICHNET,
  // Beside a signed Antrag nothing is added and nothing taken away.
  'foerderung.unterlage': { SELECT: FOERDERFALL_LESEN },
  // Of a Förderfall that is open for its proof only; this one is not. Salaries: the own Standort, nobody else.
  'foerderung.nachweis': { SELECT: FOERDERFALL_EIGENE },
  // Of the account that writes, on either side of the procedure.
  'foerderung.entwurf': createEigenes(zelle('foerderung', SCHREIBT_FOERDERUNG, SELBST)),
  'foerderung.nachweis_fassung': { SELECT: FOERDERFALL_LESEN },
  'foerderung.nachweis_vorgang': GEZEICHNET,
  'foerderung.personalausgabe': { SELECT: FOERDERFALL_EIGENE },
  // Answered.
  'foerderung.nachforderung': { SELECT: FOERDERFALL_LESEN },
  // Of a Förderfall in Prüfung only; this one is not.
  'foerderung.pruefpunkt': { SELECT: FOERDERFALL_LAND },
  // Ordered by somebody else: the Landeskasse confirms. The other steps are tested with the module.
  'foerderung.rate': {
    SELECT: FOERDERFALL_LESEN,
    UPDATE: [zelle('foerderung', ['BR_KASSE'], UEBERALL)],
    aendern: 'version = version',
  },
  'foerderung.rate_ereignis': {
    SELECT: FOERDERFALL_LESEN,
    INSERT: [zelle('foerderung', ['BR_FREIGABE'], SELBST)],
  },
  ...LAUFJAHR_RECHTE,
  'foerderung.stelle': { SELECT: EIGENE_STELLE_LESEN, INSERT: [pflege] },
  'foerderung.stelle_fassung': {
    SELECT: EIGENE_STELLE_LESEN,
    INSERT: [pflege],
    UPDATE: [pflege],
    aendern: ERSETZEN,
  },
  'foerderung.stellen_import': {
    // Imports cover all Standorte.
    SELECT: [zelle('foerderung', LAND_LESEND, UEBERALL), zelle('foerderung', ['PRUEFUNG_LESEND'], ['LAND'])],
    INSERT: [ministerium],
  },
  'foerderung.zahlungslauf': {
    SELECT: [zelle('foerderung', ZAHLT, UEBERALL), zelle('foerderung', ['PRUEFUNG_LESEND'], ['LAND'])],
    INSERT: [zelle('foerderung', ['BR_KASSE'], SELBST)],
  },
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
  'stamm.kommune': STAMM,
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

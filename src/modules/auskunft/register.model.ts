/** Where a sealed value of a row lies: the fixed name of its place, and which columns name subject and row. */
export type Siegelstelle = {
  spalte: string;
  name: string | ((zeile: Zeile) => string);
  klasse?: 'identitaet' | 'inhalt' | 'besonders';
  subjekt?: { art: 'person' | 'verweis'; spalte: string };
  /** Column with the id under which it was sealed. */
  zeile?: string;
};
export type Zeile = Readonly<Record<string, unknown>>;

/** One table of the copy. `wo`: by the Akte, by the person, or the rows of the Akte that are about this person. */
export type Auskunftsteil = {
  titel: string;
  wo:
    | 'AKTE_SELBST'
    | 'AKTE'
    | 'ASSESSMENT_DER_AKTE'
    | 'VERWEIS_DER_AKTE'
    | 'PERSON'
    | 'PERSON_DER_AKTE'
    | 'ZUSAMMENFUEHRUNG';
  /** The row itself, for the choice of what is left out. */
  schluessel: readonly string[];
  spalten: readonly string[];
  siegel?: readonly Siegelstelle[];
};

const ID = ['id'] as const;
const AKTE = { wo: 'AKTE', schluessel: ID } as const;
const inhalt = (name: string, zeile = 'id'): Siegelstelle => ({ spalte: 'siegel', name, zeile });
const bereich = (art: 'inhalt' | 'besonders') => (zeile: Zeile) =>
  `assessment.${String(zeile['bereich']).toLowerCase()}.${art}`;

/**
 * What a person gets who asks for a copy of her data (Art. 15 Abs. 3, Art. 20 DSGVO; DP-D-02), table by table, in the order
 * in which it is read. A test holds it together with the database: a new table with an Akte or a person stands here or in
 * `OHNE_TABELLEN`, a new column is given or falls under `OHNE_SPALTEN`.
 */
export const AUSKUNFTSTEILE: Readonly<Record<string, Auskunftsteil>> = {
  'fall.person': {
    titel: 'Kennzeichen der Person',
    wo: 'PERSON',
    schluessel: ID,
    spalten: ['pseudonym', 'erfasst_am'],
  },
  'fall.person_identitaet': {
    titel: 'Angaben zur Person',
    wo: 'PERSON',
    schluessel: ['person_id'],
    spalten: ['geaendert_am'],
    siegel: [
      {
        spalte: 'siegel',
        name: 'person.identitaet',
        klasse: 'identitaet',
        subjekt: { art: 'person', spalte: 'person_id' },
        zeile: 'person_id',
      },
    ],
  },
  'fall.person_zusammenfuehrung': {
    titel: 'Zusammengeführte Einträge zur Person',
    wo: 'ZUSAMMENFUEHRUNG',
    schluessel: ID,
    spalten: ['zusammengefuehrt_am', 'rueckgaengig_bis', 'aufgehoben_am', 'erfasst_am'],
    siegel: [
      {
        spalte: 'person_siegel',
        name: 'person.zusammenfuehrung.person',
        klasse: 'identitaet',
        subjekt: { art: 'person', spalte: 'person_id' },
      },
      {
        spalte: 'ziel_siegel',
        name: 'person.zusammenfuehrung.ziel',
        klasse: 'identitaet',
        subjekt: { art: 'person', spalte: 'ziel_person_id' },
      },
    ],
  },
  'fall.akte': {
    titel: 'Akte',
    wo: 'AKTE_SELBST',
    schluessel: ID,
    spalten: [
      'nummer',
      'art',
      'zustand',
      'zustand_seit',
      'zustand_vor_ruhen',
      'anonym',
      'begonnen_am',
      'aufgenommen_am',
      'uebernommen_am',
      'abgeschlossen_am',
      'abschlussgrund',
      'kommune_id',
      'letzter_kontakt',
      'naechster_termin',
      'naechster_termin_art',
      'termin_um',
      'loeschen_ab',
      'loeschung_begonnen_am',
      'erfasst_am',
    ],
    siegel: [{ spalte: 'termin_siegel', name: 'akte.termin' }],
  },
  'fall.akte_beteiligte': {
    titel: 'Rolle in der Akte',
    wo: 'PERSON_DER_AKTE',
    schluessel: ['person_id', 'gueltig_von'],
    spalten: ['rolle', 'gueltig_von', 'gueltig_bis'],
    siegel: [inhalt('beteiligung.inhalt', 'person_id')],
  },
  'fall.beteiligte_besonders': {
    titel: 'Bedarf an Barrierefreiheit (Gesundheit)',
    wo: 'PERSON_DER_AKTE',
    schluessel: ['person_id'],
    spalten: ['geaendert_am'],
    siegel: [{ spalte: 'besonders', name: 'beteiligte.besonders', klasse: 'besonders', zeile: 'person_id' }],
  },
  'fall.kurzberatung': {
    titel: 'Kurzberatung',
    wo: 'AKTE',
    schluessel: ['akte_id'],
    spalten: [
      'zugangsweg',
      'sprache',
      'sprachmittlung',
      'bedarfe',
      'information_am',
      'information_form',
      'ergebnis',
      'beendet_am',
    ],
    siegel: [inhalt('kurzberatung.inhalt', 'akte_id')],
  },
  'fall.aufnahme': {
    titel: 'Aufnahme in das Case Management',
    wo: 'AKTE',
    schluessel: ['akte_id'],
    spalten: [
      'zugangsweg',
      'sprache',
      'dringlichkeit',
      'komplexe_bedarfslage',
      'hohe_akteursdichte',
      'fehlende_ressourcen',
      'regelversorgung_greift_nicht',
      'einwilligung_zusammenarbeit',
      'anderes_fallmanagement',
      'mit_begruendeter_ausnahme',
      'entscheidung',
      'entschieden_am',
      'ablehnungsgrund',
    ],
    siegel: [inhalt('aufnahme.inhalt', 'akte_id')],
  },
  'fall.assessment': {
    ...AKTE,
    titel: 'Assessments',
    spalten: ['datum', 'art', 'abgeschlossen', 'erfasst_am'],
  },
  'fall.assessment_bereich': {
    titel: 'Lebensbereiche der Assessments',
    wo: 'ASSESSMENT_DER_AKTE',
    schluessel: ['assessment_id', 'bereich'],
    spalten: ['bereich', 'erhebung', 'bedarf'],
    siegel: [
      { spalte: 'siegel', name: bereich('inhalt'), zeile: 'assessment_id' },
      { spalte: 'besonders', name: bereich('besonders'), klasse: 'besonders', zeile: 'assessment_id' },
    ],
  },
  'fall.ziel': {
    ...AKTE,
    titel: 'Ziele',
    spalten: ['bereich', 'prioritaet', 'stand', 'stand_seit', 'vereinbart_am', 'form', 'frist', 'erfasst_am'],
    siegel: [inhalt('ziel.inhalt')],
  },
  'fall.schritt': {
    ...AKTE,
    titel: 'Schritte und Wiedervorlagen',
    spalten: ['art', 'wer', 'faellig_am', 'stand', 'erfasst_am'],
    siegel: [inhalt('schritt.inhalt')],
  },
  'fall.kontakt': {
    ...AKTE,
    titel: 'Kontakte',
    spalten: [
      'datum',
      'art',
      'ort',
      'erreicht',
      'abgebrochen',
      'dauer_minuten',
      'sprache',
      'sprachmittlung',
      'themen',
      'vom_papier',
      'erfasst_am',
    ],
    siegel: [inhalt('kontakt.inhalt')],
  },
  'fall.netzwerk_helfer': {
    ...AKTE,
    titel: 'Helferinnen und Helfer',
    spalten: ['erfasst_am'],
    siegel: [inhalt('netzwerk.helfer')],
  },
  'fall.rechtskreis_eintrag': {
    titel: 'Rechtskreis und Aufenthalt',
    wo: 'PERSON_DER_AKTE',
    schluessel: ID,
    spalten: ['zurueckgenommen', 'erfasst_am'],
    siegel: [inhalt('rechtskreis.eintrag')],
  },
  'fall.rechtskreis_zurueckstellung': {
    ...AKTE,
    titel: 'Zurückgestellte Hinweise zum Rechtskreis',
    spalten: ['aufgehoben', 'erfasst_am'],
    siegel: [inhalt('rechtskreis.zurueckstellung')],
  },
  'fall.verfahren': {
    titel: 'Wege zu Titel und Einbürgerung',
    wo: 'PERSON_DER_AKTE',
    schluessel: ID,
    spalten: ['erfasst_am'],
    siegel: [inhalt('verfahren.weg')],
  },
  'fall.sprachmittlung': {
    ...AKTE,
    titel: 'Sprachmittlung',
    spalten: ['tag', 'zustand', 'erfasst_am'],
    siegel: [inhalt('sprachmittlung.buchung')],
  },
  'fall.warteliste': {
    ...AKTE,
    titel: 'Warteliste',
    spalten: [
      'seit',
      'dringlichkeit',
      'ohne_sprachmittlung',
      'naechster_blick',
      'stand',
      'ende_am',
      'erfasst_am',
    ],
    siegel: [inhalt('warteliste.gruende')],
  },
  'fall.einwilligung': {
    titel: 'Einwilligungen',
    wo: 'PERSON_DER_AKTE',
    schluessel: ID,
    spalten: [
      'zweck',
      'entscheidung',
      'empfaenger_art',
      'form',
      'gueltig_von',
      'gueltig_bis',
      'widerrufen_am',
      'text_version',
      'text_sprache',
      'erfasst_am',
    ],
    siegel: [{ ...inhalt('einwilligung.nachweis'), klasse: 'identitaet' }],
  },
  'fall.herkunft': {
    ...AKTE,
    titel: 'Woher Angaben stammen',
    spalten: ['am', 'art', 'eingang', 'aufgehoben_am', 'erfasst_am'],
    siegel: [inhalt('herkunft.inhalt')],
  },
  'fall.offenlegung': {
    ...AKTE,
    titel: 'Mitteilungen an andere Stellen',
    spalten: ['am', 'erfasst_am'],
    siegel: [{ ...inhalt('offenlegung.inhalt'), klasse: 'identitaet' }],
  },
  'fall.verweis': {
    ...AKTE,
    titel: 'Verweise an andere Stellen',
    spalten: [
      'empfaenger_art',
      'form',
      'weg',
      'zustand',
      'zustand_seit',
      'vorgeschlagen_am',
      'vermittelt_am',
      'frist',
      'rueckfrage_offen',
      'neu',
      'abweisungsgrund',
      'ergebnis',
      'ergebnis_am',
      'erfasst_am',
    ],
    siegel: [inhalt('verweis.inhalt')],
  },
  'fall.verweis_eintrag': {
    wo: 'VERWEIS_DER_AKTE',
    schluessel: ID,
    titel: 'Antworten und Nachrichten zu Verweisen',
    spalten: ['datum', 'art', 'code', 'ueber', 'erfasst_am'],
    siegel: [inhalt('verweis.eintrag')],
  },
  'fall.verweis_link': {
    wo: 'VERWEIS_DER_AKTE',
    schluessel: ID,
    titel: 'Was eine Stelle über einen Link lesen konnte',
    spalten: ['ausgegeben_am', 'gueltig_bis', 'geoeffnet_am', 'geschlossen_grund', 'erfasst_am'],
    siegel: [{ ...inhalt('verweis.uebergabe'), subjekt: { art: 'verweis', spalte: 'id' } }],
  },
  'fall.uebertragung': {
    ...AKTE,
    titel: 'Übertragung in die KIM-Datenbank',
    spalten: [
      'uebertragen_am',
      'zeitraum',
      'formular',
      'fassung',
      'umfang',
      'stand_lfd',
      'zurueckgenommen',
      'erfasst_am',
    ],
    siegel: [inhalt('uebertragung.inhalt')],
  },
  'fall.uebergabe_inhalt': {
    titel: 'Protokolle der Übergabe',
    wo: 'AKTE',
    schluessel: ['uebergabe_id'],
    spalten: [],
    siegel: [inhalt('uebergabe.protokoll', 'uebergabe_id')],
  },
  'fall.abgabe_inhalt': {
    titel: 'Protokolle der Abgabe an eine andere Stelle',
    wo: 'AKTE',
    schluessel: ['abgabe_id'],
    spalten: ['loeschen_ab'],
    siegel: [inhalt('abgabe.protokoll', 'abgabe_id')],
  },
  'fall.fallanalyse': {
    ...AKTE,
    titel: 'Fallanalysen',
    spalten: ['am', 'art', 'kurzform', 'zustand', 'minuten', 'leitfragen', 'nachfassen_am', 'erfasst_am'],
    siegel: [inhalt('fallanalyse.blatt'), { spalte: 'ergebnis', name: 'fallanalyse.ergebnis' }],
  },
  'fall.fallanalyse_beitrag': {
    ...AKTE,
    titel: 'Beiträge zu Fallanalysen',
    spalten: ['am', 'art', 'frage', 'gelesen_am'],
    siegel: [inhalt('fallanalyse.beitrag')],
  },
  'fall.fallanalyse_aufgabe': {
    ...AKTE,
    titel: 'Aufgaben aus Fallanalysen',
    spalten: ['frist', 'erledigt_am'],
    siegel: [inhalt('fallanalyse.aufgabe')],
  },
  'fall.kindeswohl': {
    ...AKTE,
    titel: 'Kindeswohl',
    spalten: ['begonnen_am', 'beendet_am', 'erfasst_am'],
    siegel: [{ ...inhalt('kindeswohl.inhalt'), klasse: 'identitaet' }],
  },
  'fall.kindeswohl_schritt': {
    ...AKTE,
    titel: 'Schritte zum Kindeswohl',
    spalten: ['am', 'erfasst_am'],
    siegel: [{ ...inhalt('kindeswohl.schritt'), klasse: 'identitaet' }],
  },
  'fall.loeschsperre': {
    ...AKTE,
    titel: 'Sperren der Löschung',
    spalten: ['gesperrt_am', 'gesperrt_bis', 'grund', 'aufgehoben_am', 'erfasst_am'],
    siegel: [inhalt('loeschsperre.begruendung')],
  },
  'fall.betroffenenantrag': {
    ...AKTE,
    titel: 'Anträge zu den eigenen Daten',
    spalten: ['art', 'eingang', 'verlaengert_am', 'beantwortet_am', 'ergebnis', 'erfasst_am'],
    siegel: [inhalt('betroffenenantrag.inhalt')],
  },
  'fall.ereignis': {
    titel: 'Zeitleiste',
    wo: 'AKTE',
    schluessel: ['lfd'],
    spalten: ['wirksam_am', 'art', 'lfd', 'codes', 'erfasst_am'],
    siegel: [{ spalte: 'siegel', name: (zeile) => `ereignis.lfd${String(zeile['lfd'])}`, zeile: 'akte_id' }],
  },
};

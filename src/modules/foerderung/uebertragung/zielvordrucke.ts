import type { Feldcode, Listencode, Uebertragungsschritt } from './felder.model.ts';

/** Fields that stand once, or a list whose fields come again for each row. */
export type Abschnitt = { titel: string; felder: readonly Feldcode[]; liste?: Listencode };

/** A form of integration.web, as data. Another order or another field is another `fassung`. */
export type Zielvordruck = {
  name: string;
  fassung: string;
  /** ANNAHME: nobody has given the form yet. */
  stand: 'ANNAHME' | 'BESTAETIGT';
  abschnitte: readonly Abschnitt[];
};

const FASSUNG = { fassung: '2026-11-1', stand: 'ANNAHME' } as const;
const FALL: Abschnitt = {
  titel: 'Förderfall',
  felder: ['ZUWENDUNGSEMPFAENGER', 'AKTENZEICHEN', 'FOERDERJAHR'],
};

/** No source shows a form of integration.web: fields and order are ours (OQ-F-85). Accounts are not among them (OQ-F-86). */
export const ZIELVORDRUCKE = {
  ANTRAG: {
    ...FASSUNG,
    name: 'Antrag',
    abschnitte: [
      { ...FALL, felder: [...FALL.felder, 'VON', 'BIS', 'EINGANG'] },
      { titel: 'Koordination', liste: 'KOORDINATION', felder: ['BEZEICHNUNG', 'VZAE', 'EINHEIT'] },
      { titel: 'Aufteilung der Koordination', felder: ['TRENNUNG'] },
      {
        titel: 'Verwaltungsassistenz',
        liste: 'VERWALTUNGSASSISTENZ',
        felder: ['BEZEICHNUNG', 'VZAE', 'EINHEIT'],
      },
      {
        titel: 'Weitere Koordinationsstelle',
        liste: 'ZUSATZSTELLE',
        felder: [
          'KOMMUNE',
          'VZAE',
          'AUSLAENDERBEHOERDE',
          'JUGENDAMT',
          'GREMIUM',
          'WEITERGELEITET',
          'KOOPERATION',
          'VERBLEIB',
        ],
      },
      {
        titel: 'Case Management',
        liste: 'CASE_MANAGEMENT',
        felder: ['BEZEICHNUNG', 'VZAE', 'ORT', 'EMPFAENGER'],
      },
      { titel: 'Beantragte Beträge', liste: 'BETRAEGE', felder: ['POSITION', 'BEANTRAGT'] },
      { titel: 'Summe', felder: ['GESAMT'] },
      {
        titel: 'Voraussetzungen',
        liste: 'VORAUSSETZUNGEN',
        felder: ['VORAUSSETZUNG', 'STAND', 'BELEGT_DURCH'],
      },
      {
        titel: 'Erklärungen',
        felder: ['SCHNITTSTELLEN', 'KAPITEL', 'BEGRUENDUNG', 'KEINE_DOPPELFOERDERUNG', 'JMD_MBE'],
      },
    ],
  },
  MITTELANFORDERUNG: {
    ...FASSUNG,
    name: 'Mittelanforderung',
    abschnitte: [
      FALL,
      { titel: 'Teilbetrag', felder: ['TEILBETRAG', 'TERMIN', 'ANGEFORDERT_AM', 'BISHER', 'BETRAG'] },
      { titel: 'Prognose', liste: 'PROGNOSEN', felder: ['POSITION', 'PROGNOSE'] },
      { titel: 'Abweichung', felder: ['BEGRUENDUNG'] },
    ],
  },
  AENDERUNGSANZEIGE: {
    ...FASSUNG,
    name: 'Änderungsanzeige',
    abschnitte: [
      FALL,
      {
        titel: 'Änderung',
        felder: ['ART', 'BEZEICHNUNG', 'AB', 'VORHER', 'NACHHER', 'BEGRUENDUNG', 'EINGANG'],
      },
    ],
  },
  AENDERUNGSANTRAG: {
    ...FASSUNG,
    name: 'Änderung des Bescheids',
    abschnitte: [
      FALL,
      { titel: 'Anlass', felder: ['ART', 'BEGRUENDUNG', 'EINGANG'] },
      { titel: 'Besetzung', liste: 'BESETZUNG', felder: ['BEZEICHNUNG', 'VON', 'BIS', 'VZAE'] },
      { titel: 'Neue Beträge', liste: 'BETRAEGE', felder: ['POSITION', 'NEUER_BETRAG'] },
    ],
  },
  WEITERLEITUNG: {
    ...FASSUNG,
    name: 'Weiterleitung',
    abschnitte: [
      FALL,
      {
        titel: 'Letztempfänger',
        felder: ['EMPFAENGER', 'EMPFAENGERART', 'FORM', 'VON', 'BIS', 'NACHWEIS_BIS', 'BETRAG'],
      },
      { titel: 'Stelle', liste: 'POSTEN', felder: ['BEZEICHNUNG', 'ART', 'VZAE', 'BETRAG'] },
      { titel: 'Gründe', felder: ['BEGRUENDUNG', 'ZUSAMMENARBEIT', 'JMD_MBE'] },
      { titel: 'Nachweis', felder: ['AUSGABEN', 'ERHALTEN', 'ANERKANNT', 'ERSTATTUNG'] },
    ],
  },
  VERWENDUNGSNACHWEIS: {
    ...FASSUNG,
    name: 'Verwendungsnachweis',
    abschnitte: [
      { ...FALL, felder: [...FALL.felder, 'VON', 'BIS', 'EINGANG'] },
      { titel: 'Besetzung', liste: 'BESETZUNG', felder: ['BEZEICHNUNG', 'VON', 'BIS', 'VZAE'] },
      {
        titel: 'Zahlenmäßiger Nachweis',
        liste: 'BETRAEGE',
        felder: ['POSITION', 'BEWILLIGT', 'HOECHSTBETRAG', 'ANERKANNT'],
      },
      { titel: 'Abrechnung', felder: ['ANERKANNT', 'AUSGEZAHLT_ZUVIEL', 'NACHZAHLUNG'] },
      { titel: 'Sachbericht', felder: ['ZIELE', 'BAUSTEIN_1', 'BAUSTEIN_2', 'ERGEBNISSE', 'AUFLAGEN'] },
      { titel: 'Weiterleitung', felder: ['NACHWEISE_LE'] },
    ],
  },
} as const satisfies Record<Uebertragungsschritt, Zielvordruck>;

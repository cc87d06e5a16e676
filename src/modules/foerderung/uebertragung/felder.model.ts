/** What a field of a form is called, and where the source names what it holds. */
type Feld = { text: string; quelle: string };

const ANTRAG = 'Richtlinie Nr. 7.1';
const STELLEN = 'Richtlinie Nr. 2.1, 2.2, 5.4.1';
const ZUSATZ = 'Richtlinie Nr. 4.3';
const ABRUF = 'Richtlinie Nr. 7.3';
const NACHWEIS = 'Richtlinie Nr. 7.4';
const WEITERLEITUNG = 'Richtlinie Nr. 3.2';
const AENDERUNG = 'ANBest-G: Mitteilungspflichten';

/** Everything that a sheet can hand over. Which form asks for it, and in which order, is data (`zielvordrucke.ts`). */
export const FELDER = {
  ZUWENDUNGSEMPFAENGER: { text: 'Zuwendungsempfänger', quelle: ANTRAG },
  AKTENZEICHEN: { text: 'Aktenzeichen', quelle: 'Hausregel: findet den Eintrag wieder' },
  FOERDERJAHR: { text: 'Förderjahr', quelle: ANTRAG },
  VON: { text: 'Beginn', quelle: ANTRAG },
  BIS: { text: 'Ende', quelle: ANTRAG },
  EINGANG: { text: 'Gezeichnet und eingegangen am', quelle: 'Richtlinie Nr. 7.1.2' },
  BEZEICHNUNG: { text: 'Stelle', quelle: STELLEN },
  VZAE: { text: 'Umfang in VZÄ', quelle: STELLEN },
  EINHEIT: { text: 'Organisationseinheit', quelle: 'Handlungskonzept 2.1' },
  ORT: { text: 'Angesiedelt bei', quelle: 'Handlungskonzept 2.2' },
  EMPFAENGER: { text: 'Letztempfänger', quelle: WEITERLEITUNG },
  KOMMUNE: { text: 'Kommune', quelle: ZUSATZ },
  AUSLAENDERBEHOERDE: { text: 'Eigene Ausländerbehörde', quelle: ZUSATZ },
  JUGENDAMT: { text: 'Eigenes Jugendamt', quelle: ZUSATZ },
  GREMIUM: { text: 'Politisches Gremium', quelle: ZUSATZ },
  WEITERGELEITET: { text: 'Wird weitergeleitet', quelle: ZUSATZ },
  KOOPERATION: { text: 'Zusammenarbeit mit der Kommune', quelle: 'Handlungskonzept 2.1' },
  VERBLEIB: { text: 'Warum die Stelle beim Kreis bleibt', quelle: ZUSATZ },
  TRENNUNG: { text: 'Begründung zur Aufteilung der Koordination', quelle: 'Handlungskonzept 2.1' },
  POSITION: { text: 'Position', quelle: 'Richtlinie Nr. 5.4' },
  BEANTRAGT: { text: 'Beantragt in Euro', quelle: 'Richtlinie Nr. 5.4' },
  BEWILLIGT: { text: 'Bewilligt in Euro', quelle: 'Richtlinie Nr. 5.4' },
  HOECHSTBETRAG: { text: 'Höchstbetrag in Euro', quelle: 'Richtlinie Nr. 5.4' },
  ANERKANNT: { text: 'Anerkannt in Euro', quelle: NACHWEIS },
  GESAMT: { text: 'Zusammen in Euro', quelle: 'Richtlinie Nr. 5.4' },
  VORAUSSETZUNG: { text: 'Voraussetzung', quelle: 'Richtlinie Nr. 4.1' },
  STAND: { text: 'Stand', quelle: 'Richtlinie Nr. 4.1' },
  BELEGT_DURCH: { text: 'Belegt durch', quelle: 'Richtlinie Nr. 4.1' },
  SCHNITTSTELLEN: { text: 'Schnittstellenanalyse', quelle: 'Richtlinie Nr. 4.1' },
  KAPITEL: { text: 'Kapitel des Konzepts', quelle: 'Handlungskonzept 2.2' },
  KEINE_DOPPELFOERDERUNG: { text: 'Keine Doppelförderung', quelle: 'Richtlinie Nr. 4.2' },
  BEGRUENDUNG: { text: 'Begründung', quelle: ANTRAG },
  TEILBETRAG: { text: 'Teilbetrag', quelle: ABRUF },
  TERMIN: { text: 'Auszahlungstermin', quelle: ABRUF },
  ANGEFORDERT_AM: { text: 'Angefordert am', quelle: ABRUF },
  BETRAG: { text: 'Betrag in Euro', quelle: ABRUF },
  BISHER: { text: 'Bisher angefordert in Euro', quelle: ABRUF },
  PROGNOSE: { text: 'Voraussichtliche Ausgaben in Euro', quelle: ABRUF },
  ART: { text: 'Art', quelle: AENDERUNG },
  AB: { text: 'Ab', quelle: AENDERUNG },
  VORHER: { text: 'VZÄ vorher', quelle: AENDERUNG },
  NACHHER: { text: 'VZÄ nachher', quelle: AENDERUNG },
  NEUER_BETRAG: { text: 'Neuer Betrag in Euro', quelle: AENDERUNG },
  AUSGEZAHLT_ZUVIEL: { text: 'Zu erstatten in Euro', quelle: 'Richtlinie Nr. 7.5' },
  NACHZAHLUNG: { text: 'Restzahlung in Euro', quelle: NACHWEIS },
  ZIELE: { text: 'Sachbericht: Ziele', quelle: NACHWEIS },
  BAUSTEIN_1: { text: 'Sachbericht: Baustein 1', quelle: NACHWEIS },
  BAUSTEIN_2: { text: 'Sachbericht: Baustein 2', quelle: NACHWEIS },
  ERGEBNISSE: { text: 'Sachbericht: Ergebnisse', quelle: NACHWEIS },
  AUFLAGEN: { text: 'Sachbericht: Auflagen', quelle: NACHWEIS },
  NACHWEISE_LE: { text: 'Nachweise der Letztempfänger', quelle: 'VV Nr. 12 zu § 44 LHO' },
  EMPFAENGERART: { text: 'Art des Letztempfängers', quelle: WEITERLEITUNG },
  FORM: { text: 'Form der Weiterleitung', quelle: WEITERLEITUNG },
  NACHWEIS_BIS: { text: 'Nachweis bis', quelle: 'VV Nr. 12 zu § 44 LHO' },
  ZUSAMMENARBEIT: { text: 'Zusammenarbeit', quelle: 'Handlungskonzept 2.1' },
  JMD_MBE: { text: 'Abgrenzung zu JMD und MBE', quelle: 'Richtlinie Nr. 3.2 Absatz 3' },
  AUSGABEN: { text: 'Nachgewiesene Ausgaben in Euro', quelle: 'VV Nr. 12 zu § 44 LHO' },
  ERHALTEN: { text: 'Erhaltene Mittel in Euro', quelle: 'VV Nr. 12 zu § 44 LHO' },
  ERSTATTUNG: { text: 'Vom Letztempfänger zu erstatten in Euro', quelle: 'VV Nr. 12 zu § 44 LHO' },
} as const satisfies Readonly<Record<string, Feld>>;
export type Feldcode = keyof typeof FELDER;

export const LISTEN = [
  'KOORDINATION',
  'VERWALTUNGSASSISTENZ',
  'ZUSATZSTELLE',
  'CASE_MANAGEMENT',
  'BETRAEGE',
  'VORAUSSETZUNGEN',
  'PROGNOSEN',
  'BESETZUNG',
  'POSTEN',
] as const;
export type Listencode = (typeof LISTEN)[number];

/** A value as it goes into the form; null: nothing was entered. */
export type Wert = string | null;
export type Werte = Readonly<Partial<Record<Feldcode, Wert>>>;

/** What one sheet is about, in words that any form may ask for. */
export type Stoff = { felder: Werte; listen: Readonly<Partial<Record<Listencode, readonly Werte[]>>> };

/** The steps that integration.web keeps (Nr. 7.1.1, 7.1.2, 7.2, 7.4). */
export const UEBERTRAGUNGSSCHRITTE = [
  'ANTRAG',
  'MITTELANFORDERUNG',
  'AENDERUNGSANZEIGE',
  'AENDERUNGSANTRAG',
  'WEITERLEITUNG',
  'VERWENDUNGSNACHWEIS',
] as const;
export type Uebertragungsschritt = (typeof UEBERTRAGUNGSSCHRITTE)[number];

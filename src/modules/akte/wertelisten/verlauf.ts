import { codesOf, type Wert } from './werteliste.ts';

const ANNAHME = 'Annahme (OQ-CS-04): keine Quelle nennt die Werte';

export const ABSCHLUSSGRUENDE = [
  { code: 'ZIELE_ERREICHT', text: 'Ziele erreicht', quelle: ANNAHME },
  { code: 'REGELVERSORGUNG', text: 'In die Regelversorgung übergeleitet', quelle: ANNAHME },
  { code: 'WUNSCH', text: 'Auf Wunsch der Person', quelle: ANNAHME },
  { code: 'NICHT_ERREICHBAR', text: 'Person dauerhaft nicht erreichbar', quelle: ANNAHME },
  { code: 'WEGZUG', text: 'Wegzug aus dem Gebiet', quelle: ANNAHME },
  { code: 'ANDERE_STELLE', text: 'Andere Stelle übernimmt', quelle: ANNAHME },
  { code: 'AUSREISE', text: 'Ausreise', quelle: ANNAHME },
  { code: 'VERSTORBEN', text: 'Person verstorben', quelle: ANNAHME },
  { code: 'SONSTIGES', text: 'Anderer Grund', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Abschlussgrund = (typeof ABSCHLUSSGRUENDE)[number]['code'];
export const ABSCHLUSSGRUND_CODES = codesOf(ABSCHLUSSGRUENDE);

export const RUHENSGRUENDE = [
  { code: 'NICHT_ERREICHBAR', text: 'Person nicht erreichbar', quelle: ANNAHME },
  { code: 'WUNSCH', text: 'Auf Wunsch der Person', quelle: ANNAHME },
  { code: 'WARTEZEIT', text: 'Warten auf eine Entscheidung oder einen Platz', quelle: ANNAHME },
  { code: 'AUFENTHALT_ANDERSWO', text: 'Vorübergehend anderswo', quelle: ANNAHME },
  { code: 'SONSTIGES', text: 'Anderer Grund', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export type Ruhensgrund = (typeof RUHENSGRUENDE)[number]['code'];
export const RUHENSGRUND_CODES = codesOf(RUHENSGRUENDE);

// [L1723–1732], [L1721]: kinds of help; which of them is the result of a Kurzberatung is our choice.
const HILFE = 'Evaluation 2023–2025, Abb. 30 [L1723–1732] und [L1721]; Zuordnung Annahme';

export const KURZBERATUNG_ERGEBNISSE = [
  { code: 'ANLIEGEN_GEKLAERT', text: 'Anliegen geklärt', quelle: ANNAHME },
  { code: 'DOKUMENTE', text: 'Dokumente übersetzt, ausgefüllt oder erklärt', quelle: HILFE },
  { code: 'BEHOERDEN', text: 'Hilfe beim Umgang mit Behörden', quelle: HILFE },
  { code: 'INFORMIERT', text: 'Fachliche Information und Beratung', quelle: HILFE },
  {
    code: 'VERWIESEN',
    text: 'Weiterleitung und Kontakt zu einer anderen Behörde oder Einrichtung',
    quelle: HILFE,
  },
  { code: 'INTEGRATIONSKURS', text: 'Empfehlung für einen Integrationskurs', quelle: HILFE },
  { code: 'WEITERBILDUNG', text: 'Empfehlung für ein Aus- oder Weiterbildungsangebot', quelle: HILFE },
  { code: 'BEGLEITET', text: 'Begleitung zu einer anderen Stelle', quelle: HILFE },
  {
    code: 'IN_FALL_UEBERFUEHRT',
    text: 'In einen KIM-CM-Fall überführt',
    quelle: 'Evaluation 2023–2025 [L1323]',
  },
  { code: 'ABGEBROCHEN', text: 'Kontakt abgebrochen', quelle: ANNAHME },
  { code: 'SONSTIGES', text: 'Weitere Hilfestellung je nach Einzelfall', quelle: HILFE },
] as const satisfies readonly Wert[];
export type KurzberatungErgebnis = (typeof KURZBERATUNG_ERGEBNISSE)[number]['code'];
export const KURZBERATUNG_ERGEBNIS_CODES = codesOf(KURZBERATUNG_ERGEBNISSE);

const CP05 = 'Handlungskonzept 2.2 (CP-05, CP-07), Kennzahl KP-12';

export const ZIELSTAENDE = [
  { code: 'OFFEN', text: 'Offen', quelle: CP05 },
  { code: 'IN_ARBEIT', text: 'In Arbeit', quelle: CP05 },
  { code: 'ERREICHT', text: 'Erreicht', quelle: CP05 },
  { code: 'TEILWEISE_ERREICHT', text: 'Teilweise erreicht', quelle: CP05 },
  { code: 'NICHT_ERREICHT', text: 'Nicht erreicht', quelle: CP05 },
  { code: 'AUFGEGEBEN', text: 'Aufgegeben oder geändert', quelle: CP05 },
] as const satisfies readonly Wert[];
export type Zielstand = (typeof ZIELSTAENDE)[number]['code'];
export const ZIELSTAND_CODES = codesOf(ZIELSTAENDE);

/** Results a Ziel can have when the Fall ends. */
export const ZIELERGEBNIS_CODES = ['ERREICHT', 'TEILWEISE_ERREICHT', 'NICHT_ERREICHT', 'AUFGEGEBEN'] as const;
export type Zielergebnis = (typeof ZIELERGEBNIS_CODES)[number];

const NACHSORGE =
  'Evaluation 2023–2025 [L1126] („über den Verlauf bzw. den Ausgang des Falles erkundigen“), Werte Annahme (OQ-P-36)';

/** What a look back after the end brought: of a Kurzberatung and of a Fall. */
export const NACHSORGEERGEBNISSE = [
  { code: 'ERLEDIGT', text: 'Das Anliegen hat sich erledigt, das Erreichte hält', quelle: NACHSORGE },
  { code: 'TEILWEISE', text: 'Teilweise erledigt, die Person kommt allein weiter', quelle: NACHSORGE },
  { code: 'WEITERER_BEDARF', text: 'Neuer oder weiterer Bedarf', quelle: NACHSORGE },
  { code: 'AN_ANDERER_STELLE', text: 'Eine andere Stelle hilft inzwischen', quelle: NACHSORGE },
  { code: 'NICHT_ERREICHT', text: 'Person nicht erreicht', quelle: NACHSORGE },
  { code: 'NICHT_GEWUENSCHT', text: 'Person möchte keine Nachfrage', quelle: NACHSORGE },
] as const satisfies readonly Wert[];
export const NACHSORGEERGEBNIS_CODES = codesOf(NACHSORGEERGEBNISSE);

const SICHTUNG =
  'Annahme (OQ-P-34): das Handlungskonzept nennt Stand und Hindernisse (CP-07), aber keine Werte';

/** What came out when somebody looked at a Fall in which contact is anlassbezogen. It decides nothing. */
export const SICHTUNGSERGEBNISSE = [
  { code: 'WIE_VEREINBART', text: 'Läuft wie vereinbart', quelle: SICHTUNG },
  { code: 'FORTSCHRITT', text: 'Es ist etwas vorangekommen', quelle: SICHTUNG },
  { code: 'HINDERNIS', text: 'Etwas hindert', quelle: SICHTUNG },
  { code: 'LAGE_GEAENDERT', text: 'Die Lage hat sich geändert (Re-Assessment sinnvoll)', quelle: SICHTUNG },
  { code: 'NICHT_ERREICHT', text: 'Person nicht erreicht', quelle: SICHTUNG },
  { code: 'ABSCHLUSS_SINNVOLL', text: 'Abschluss sinnvoll', quelle: SICHTUNG },
] as const satisfies readonly Wert[];
export const SICHTUNGSERGEBNIS_CODES = codesOf(SICHTUNGSERGEBNISSE);

const BEDARF = 'Handlungskonzept 2.2 (CP-04: Bedarf 0–3), Wortlaut Annahme';

/** Bedarf per Lebensbereich; the code is the number as text. */
export const BEDARFE = [
  { code: '0', text: 'Kein Bedarf', quelle: BEDARF },
  { code: '1', text: 'Geringer Bedarf', quelle: BEDARF },
  { code: '2', text: 'Mittlerer Bedarf', quelle: BEDARF },
  { code: '3', text: 'Hoher Bedarf', quelle: BEDARF },
] as const satisfies readonly Wert[];

const GRUPPEN = 'Entwurfsentscheidung 12 (Zählsätze), Grenzen Annahme';

/** How long a Fall lasted, from the Aufnahme to its end; times of rest are part of it (OQ-P-71). */
export const FALLDAUERN = [
  { code: 'UNTER_3_MONATE', text: 'unter 3 Monate', quelle: GRUPPEN },
  { code: 'UNTER_6_MONATE', text: '3 bis unter 6 Monate', quelle: GRUPPEN },
  { code: 'UNTER_12_MONATE', text: '6 bis unter 12 Monate', quelle: GRUPPEN },
  { code: 'UNTER_24_MONATE', text: '1 bis unter 2 Jahre', quelle: GRUPPEN },
  { code: 'AB_24_MONATE', text: '2 Jahre und länger', quelle: GRUPPEN },
  { code: 'KEINE_ANGABE', text: 'nicht gezählt', quelle: GRUPPEN },
] as const satisfies readonly Wert[];
export type Falldauer = (typeof FALLDAUERN)[number]['code'];
export const FALLDAUER_CODES = codesOf(FALLDAUERN);

export const ALTERSGRUPPEN = [
  { code: 'UNTER_18', text: 'unter 18', quelle: GRUPPEN },
  { code: '18_24', text: '18–24', quelle: GRUPPEN },
  { code: '25_39', text: '25–39', quelle: GRUPPEN },
  { code: '40_64', text: '40–64', quelle: GRUPPEN },
  { code: 'AB_65', text: '65 und älter', quelle: GRUPPEN },
  { code: 'KEINE_ANGABE', text: 'keine Angabe', quelle: GRUPPEN },
] as const satisfies readonly Wert[];
export type Altersgruppe = (typeof ALTERSGRUPPEN)[number]['code'];
export const ALTERSGRUPPE_CODES = codesOf(ALTERSGRUPPEN);

/** In how many Lebensbereichen an assessment found a Bedarf (1 to 3). */
export const BEDARFSZAHLEN = [
  { code: 'KEINER', text: 'kein Bedarf', quelle: GRUPPEN },
  { code: 'EINER', text: 'ein Bedarf', quelle: GRUPPEN },
  { code: 'ZWEI_DREI', text: '2 bis 3 Bedarfe', quelle: GRUPPEN },
  { code: 'VIER_SECHS', text: '4 bis 6 Bedarfe', quelle: GRUPPEN },
  { code: 'AB_SIEBEN', text: '7 Bedarfe und mehr', quelle: GRUPPEN },
] as const satisfies readonly Wert[];
export type Bedarfszahl = (typeof BEDARFSZAHLEN)[number]['code'];
export const BEDARFSZAHL_CODES = codesOf(BEDARFSZAHLEN);

const VERWEISSTAND = 'Kennzahl KP-11 (VB-02), Werte Annahme';

/** What is known of a Verweis; each counts once, with what is known last. */
export const VERWEISSTAENDE = [
  { code: 'OFFEN', text: 'noch kein Ergebnis', quelle: VERWEISSTAND },
  { code: 'HILFE_BEGONNEN', text: 'Hilfe oder Beratung hat begonnen', quelle: VERWEISSTAND },
  { code: 'ANLIEGEN_GEKLAERT', text: 'Anliegen ist geklärt', quelle: VERWEISSTAND },
  { code: 'WARTELISTE', text: 'Person steht auf einer Warteliste', quelle: VERWEISSTAND },
  { code: 'NICHT_ERSCHIENEN', text: 'Person war nicht dort', quelle: VERWEISSTAND },
  { code: 'KEIN_ANGEBOT', text: 'kein passendes Angebot', quelle: VERWEISSTAND },
  { code: 'SONSTIGES', text: 'anderes Ergebnis', quelle: VERWEISSTAND },
] as const satisfies readonly Wert[];
export type Verweisstand = (typeof VERWEISSTAENDE)[number]['code'];
export const VERWEISSTAND_CODES = codesOf(VERWEISSTAENDE);

/**
 * Every list of values that the sources of case work print, and where each value stands in the program. `docs/wertelisten.md`
 * is written from it. A value is the printed wording and its code; with a third part it stands in another list.
 */
type Wertort = readonly [gedruckt: string, code: string, liste?: string];
export type Gedruckt = {
  nummer: string;
  liste: string;
  quelle: string;
  /** `path#NAME` of the list; null: the program does not have it, and `anmerkung` says why. */
  ort: string | null;
  werte: readonly Wertort[];
  /** Needed where nothing stands, or where wording or values differ. */
  anmerkung?: string;
};

const AKTE = 'src/modules/akte/wertelisten';
const AUFNAHME = `${AKTE}/aufnahme.ts`;
const EMPFAENGER = 'src/modules/einwilligung/wertelisten/empfaenger.ts#EMPFAENGERARTEN';
const LEISTUNGEN = 'src/modules/rechtskreis/wertelisten/leistungen.ts#LEISTUNGEN';
const AUFENTHALT = 'src/modules/rechtskreis/wertelisten/aufenthalt.ts#AUFENTHALTSSTATUS';
const VERFAHREN = `${AKTE}/verfahren.ts#VERFAHRENSARTEN`;
const FALLMANAGEMENT = `${AUFNAHME}#FALLMANAGEMENT`;
const BEFRAGUNG = 'Frage an Klientinnen und Klienten: gehört zu den Befragungen, nicht in die Akte.';
const STEUERUNG = 'Gehört zur Steuerung (Gremien, Konzept, Themen), nicht zur Fallarbeit.';

// biome-ignore format: tables, one printed value per line or list
export const GEDRUCKTE: readonly Gedruckt[] = [
  {
    nummer: 'H1', liste: 'Anderes Fallmanagement (CM-01)', quelle: 'Handlungskonzept 1.4, 2.2; IF-10', ort: FALLMANAGEMENT,
    werte: [['keins', 'KEINS'], ['SGB II', 'SGB_II'], ['SGB III', 'SGB_III'], ['SGB VIII', 'SGB_VIII'], ['MBE', 'MBE'], ['JMD', 'JMD'], ['Teilhabemanagement', 'TEILHABEMANAGEMENT'], ['sonstiges', 'SONSTIGES']],
    anmerkung: 'Das Teilhabemanagement ist beendet: lesbar, neu nicht wählbar (OQ-CS-07).',
  },
  {
    nummer: 'H2', liste: 'Systeme mit Schnittstelle (IF-01 bis IF-12)', quelle: 'Handlungskonzept 1.4, 2.2; Richtlinie 2.1, 2.2', ort: EMPFAENGER,
    werte: [
      ['SGB II (Jobcenter)', 'JOBCENTER'], ['SGB III (Agentur für Arbeit)', 'ARBEITSAGENTUR'], ['SGB VIII (Jugendamt)', 'JUGENDAMT'], ['SGB XII (Sozialamt)', 'SOZIALAMT'], ['AsylbLG (Sozialamt)', 'SOZIALAMT'],
      ['AufenthG (Ausländerbehörde)', 'AUSLAENDERBEHOERDE'], ['StAG (Einbürgerungsbehörde)', 'EINBUERGERUNGSBEHOERDE'], ['JMD', 'JMD'], ['MBE', 'MBE'], ['Teilhabemanagement', 'TEILHABEMANAGEMENT'],
      ['Angebote (Gesundheit, Schule, Kita …)', 'GESUNDHEIT'], ['Ehrenamt / MSO', 'EHRENAMT'],
    ],
    anmerkung: 'SGB XII und AsylbLG haben dieselbe Stelle; welches Recht gilt, sagt der Leistungsbezug.',
  },
  {
    nummer: 'H3', liste: 'Bedarf je Lebensbereich (CP-04)', quelle: 'Handlungskonzept 2.2 (0–3)', ort: `${AKTE}/verlauf.ts#BEDARFE`,
    werte: [['0', '0'], ['1', '1'], ['2', '2'], ['3', '3']], anmerkung: 'Gedruckt sind nur die Zahlen; die Wörter sind unsere.',
  },
  {
    nummer: 'H4', liste: 'Gründe der Nichtaufnahme', quelle: 'Fallmodell 4.2', ort: `${AUFNAHME}#ABLEHNUNGSGRUENDE`,
    werte: [['Kriterien', 'KRITERIEN'], ['Kapazität', 'KAPAZITAET'], ['Wunsch', 'WUNSCH'], ['Zuständigkeit', 'ZUSTAENDIGKEIT']],
  },
  {
    nummer: 'H5', liste: 'Zustände des Falls', quelle: 'Fallmodell 4.2', ort: 'src/modules/akte/akte.model.ts#AKTE_ZUSTAENDE',
    werte: ['KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN', 'AUFGENOMMEN', 'ASSESSMENT', 'ZIELVEREINBARUNG', 'LINKING', 'MONITORING', 'RE_ASSESSMENT', 'ABSCHLUSS', 'UEBERGABE', 'NACHSORGE', 'GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'RUHEND', 'EINWILLIGUNG_WIDERRUFEN'].map((code) => [code, code] as const),
    anmerkung: '„GELOESCHT/ANONYMISIERT“ ist kein Zustand einer Akte: Danach gibt es sie nicht mehr, nur das Löschprotokoll.',
  },
  {
    nummer: 'H6', liste: 'Zustände des Verweises', quelle: 'Zustandsmodell 4.3', ort: 'src/modules/verweis/zustand.model.ts#VERWEIS_ZUSTAENDE',
    werte: ['VORGESCHLAGEN', 'EINGEWILLIGT', 'ABGELEHNT', 'VERMITTELT', 'ANGENOMMEN', 'NICHT_ERREICHT', 'ABGEWIESEN', 'ERGEBNIS_ERFASST', 'ZUSAMMENGEFUEHRT'].map((code) => [code, code] as const),
    anmerkung: 'Dazu „Zurückgezogen“ für den Widerruf auf halbem Weg.',
  },
  {
    nummer: 'H7', liste: 'Akteurstypen (Werteliste A)', quelle: 'Handlungskonzept 1.3, Anhang', ort: EMPFAENGER,
    werte: [
      ['KI', 'KOMMUNALES_INTEGRATIONSZENTRUM'], ['Sozialamt', 'SOZIALAMT'], ['Ausländerbehörde', 'AUSLAENDERBEHOERDE'], ['Einbürgerungsbehörde', 'EINBUERGERUNGSBEHOERDE'], ['Jugendamt', 'JUGENDAMT'], ['Schulamt', 'SCHULAMT'],
      ['Gesundheitsamt', 'GESUNDHEITSAMT'], ['Wohnungsamt', 'WOHNUNGSAMT'], ['Arbeitsagentur', 'ARBEITSAGENTUR'], ['Jobcenter', 'JOBCENTER'], ['Freie Wohlfahrtspflege (Verband)', 'FREIE_WOHLFAHRTSPFLEGE'], ['MBE', 'MBE'], ['JMD', 'JMD'],
      ['Teilhabemanagement', 'TEILHABEMANAGEMENT'], ['Sprachkursträger', 'SPRACHKURSTRAEGER'], ['Migrantenselbstorganisation', 'MSO'], ['Vertretung der Zielgruppe', 'ZIELGRUPPENVERTRETUNG'], ['bürgerschaftliches Engagement', 'EHRENAMT'],
      ['Flüchtlingsinitiative', 'FLUECHTLINGSINITIATIVE'], ['Bildungsbüro', 'BILDUNGSBUERO'], ['Kommunale Koordinierung', 'KOMMUNALE_KOORDINIERUNG'], ['familienpolitische Struktur', 'FAMILIENPOLITIK'], ['Familienbildung/-beratung', 'FAMILIENBERATUNG'],
      ['Unternehmen', 'ARBEITGEBER'], ['Kammer', 'ARBEITGEBER'], ['sonstiges', 'WEITERES'],
    ],
    anmerkung: 'Unternehmen und Kammer sind ein Wert; die Stelle selbst steht immer mit Namen dabei.',
  },
  {
    nummer: 'H8', liste: 'Lebensbereiche (Werteliste B), Themen der Zielvereinbarung', quelle: 'Evaluation, Abb. 29 und Tabelle 6 [L1678–1706]', ort: `${AKTE}/themenbereiche.ts#THEMENBEREICHE`,
    werte: [['Sprache', 'SPRACHE'], ['Aufenthalt und Staatsangehörigkeit', 'AUFENTHALT'], ['Ausbildung und Arbeit', 'AUSBILDUNG_ARBEIT'], ['Wohnen', 'WOHNEN'], ['Existenzsicherung', 'EXISTENZSICHERUNG'], ['Bildung', 'BILDUNG'], ['Gesundheit', 'GESUNDHEIT'], ['Kinderbetreuung', 'KINDERBETREUUNG'], ['Soziale Integration', 'SOZIALE_INTEGRATION'], ['Mobilität', 'MOBILITAET'], ['Weiteres', 'WEITERES']],
  },
  {
    nummer: 'H9', liste: 'Ergebnis je Ziel (KP-12)', quelle: 'Handlungskonzept 2.2 (CP-05, CP-07)', ort: `${AKTE}/verlauf.ts#ZIELSTAENDE`,
    werte: [['erreicht', 'ERREICHT'], ['teilweise', 'TEILWEISE_ERREICHT'], ['nicht erreicht', 'NICHT_ERREICHT']],
  },
  {
    nummer: 'H10', liste: 'Themen der Projektgruppen (PG-04)', quelle: 'Handlungskonzept Anhang', ort: null,
    werte: [], anmerkung: STEUERUNG,
  },
  {
    nummer: 'A1', liste: 'Zielgruppen', quelle: 'Evaluation, Abb. 15 und 16 [L1141–1192]', ort: null,
    werte: [], anmerkung: 'Mit Absicht kein Feld der Akte. Die Liste mischt Aufenthalt, Herkunft, Gesundheit und Orientierung; als Merkmal einer Person wären das besonders geschützte Angaben ohne eigenen Zweck. Was die Arbeit braucht, steht an seinem Ort: Aufenthalt und Leistung im Rechtskreis, Familie im Haushalt.',
  },
  {
    nummer: 'A2', liste: 'Zugangswege, Sicht des Case Managements', quelle: 'Evaluation, Abb. 17 [L1203–1219]', ort: `${AKTE}/zugangswege.ts#ZUGANGSWEGE`,
    werte: [['Verweis durch andere Ratsuchende', 'ANDERE_RATSUCHENDE'], ['Fachberatungsstellen', 'FACHBERATUNGSSTELLE'], ['Jobcenter und Agentur für Arbeit', 'JOBCENTER_AGENTUR'], ['Sozialamt', 'SOZIALAMT'], ['Ehrenamtliche, Vereine und Migrant:innenorganisationen', 'EHRENAMT_VEREIN_MSO'], ['Jugendamt', 'JUGENDAMT'], ['andere Programme und Projekte', 'ANDERES_PROGRAMM'], ['Gemeinschaftsunterkünfte', 'GEMEINSCHAFTSUNTERKUNFT']],
    anmerkung: 'Der Bericht nennt acht Werte im Text; weitere stehen nur im Bild und fallen unter „Anderer Weg“.',
  },
  {
    nummer: 'A3', liste: 'Zugangswege, Sicht der Klient:innen und Text', quelle: 'Evaluation, Abb. 18 [L1192, L1223–1247, L1345, L1374, L1387]', ort: `${AKTE}/zugangswege.ts#ZUGANGSWEGE`,
    werte: [['fachliche Vermittlung', 'FACHLICHE_VERMITTLUNG'], ['Familie, Freunde oder Bekannte', 'FAMILIE_FREUNDE'], ['Internet oder Materialien', 'OEFFENTLICHKEITSARBEIT'], ['aufsuchende Arbeit', 'AUFSUCHENDE_ARBEIT'], ['Briefaktion', 'BRIEFAKTION'], ['Mundpropaganda in Communities', 'COMMUNITY'], ['Clearing-Stelle', 'CLEARING'], ['offene Sprechstunden', 'OFFENE_SPRECHSTUNDE'], ['Erstkontakte bei Partnerstellen', 'PARTNERSTELLE'], ['Anfragemasken', 'ANFRAGEMASKE'], ['zentrale Postfächer', 'ZENTRALES_POSTFACH'], ['Bürgerbüro', 'BUERGERBUERO']],
  },
  {
    nummer: 'A4', liste: 'Aufnahmekriterien', quelle: 'Handreichung nach Evaluation [L1267–1273]', ort: `${AUFNAHME}#AUFNAHMEKRITERIEN`,
    werte: [['Vorliegen einer komplexen Bedarfslage', 'KOMPLEXE_BEDARFSLAGE'], ['Hohe Dichte von Akteur:innen', 'HOHE_AKTEURSDICHTE'], ['Nicht-Greifen von Regelversorgung', 'REGELVERSORGUNG_GREIFT_NICHT'], ['Fehlende Ressourcen bei den Nutzer:innen', 'FEHLENDE_RESSOURCEN'], ['Einwilligung in die Zusammenarbeit', 'EINWILLIGUNG_ZUSAMMENARBEIT']],
    anmerkung: 'Weitere Kriterien der Praxis [L1319, L1327] legt jeder Standort selbst fest, mit Quelle (Seite „Clearing“).',
  },
  {
    nummer: 'A5', liste: 'Instrumente zur Feststellung der Aufnahme', quelle: 'Evaluation [L1335–1341]', ort: null,
    werte: [], anmerkung: 'Papierbögen anderer Träger. Hier erfüllen Kriterien, Assessment und Anfrageformular ihren Zweck; gezählt wird das Instrument nicht.',
  },
  {
    nummer: 'A6', liste: 'Beratungsorte', quelle: 'Evaluation, Abb. 23 [L607, L968, L1451–1464, L1490, L1500]', ort: `${AKTE}/kontakt.ts#BERATUNGSORTE`,
    werte: [['Einzelbüros', 'EINZELBUERO'], ['geteilte Räumlichkeiten', 'GETEILTER_RAUM'], ['separater Besprechungsraum', 'BESPRECHUNGSRAUM'], ['an verschiedenen Orten außerhalb des Büros', 'AUSSERHALB'], ['in Gemeinschaftsunterkünften', 'GEMEINSCHAFTSUNTERKUNFT'], ['bei den Ratsuchenden zuhause', 'ZUHAUSE'], ['Café', 'CAFE'], ['Familienzentrum', 'FAMILIENZENTRUM'], ['Rathaus', 'RATHAUS'], ['Räume des Trägers', 'TRAEGER'], ['Räume im Jobcenter', 'JOBCENTER'], ['Stadtbibliothek', 'STADTBIBLIOTHEK']],
  },
  {
    nummer: 'A7', liste: 'Kontaktarten', quelle: 'Evaluation, Abb. 22 [L1434–1444]', ort: `${AKTE}/kontakt.ts#KONTAKTARTEN`,
    werte: [['Telefonate', 'TELEFON'], ['persönliche Treffen', 'PERSOENLICH'], ['Kurznachrichten', 'KURZNACHRICHT'], ['E-Mail', 'E_MAIL'], ['Messenger-Dienste', 'MESSENGER']],
    anmerkung: 'Wie oft, wird nicht gefragt: Jeder Kontakt steht mit seinem Tag da.',
  },
  {
    nummer: 'A8', liste: 'Themenschwerpunkte der Gebietskörperschaft', quelle: 'Evaluation, Abb. 5 [L618–629]', ort: null, werte: [], anmerkung: STEUERUNG,
  },
  {
    nummer: 'A9', liste: 'Abstimmungsformate', quelle: 'Evaluation, Abb. 7 [L738–747]', ort: null, werte: [], anmerkung: STEUERUNG,
  },
  {
    nummer: 'A10', liste: 'Rechtskreise', quelle: 'Evaluation, Abb. 32 und Glossar [L1752–1770, L5757]', ort: LEISTUNGEN,
    werte: [['SGB II', 'SGB_II'], ['Aufenthaltsgesetz', 'AE_ANDERE', AUFENTHALT], ['AsylbLG', 'ASYLBLG'], ['JMD', 'JMD', FALLMANAGEMENT], ['MBE', 'MBE', FALLMANAGEMENT], ['SGB XII', 'SGB_XII'], ['Einbürgerungen nach dem Staatsangehörigkeitsrecht', 'EINBUERGERUNG', VERFAHREN], ['SGB III', 'SGB_III'], ['SGB VIII', 'SGB_VIII']],
    anmerkung: 'Ein Rechtskreis ist hier kein einzelnes Feld: Aufenthalt, Leistung und Fallmanagement sind eigene Spuren der Zeitleiste.',
  },
  {
    nummer: 'A11', liste: 'Rechtskreise, offene Antworten', quelle: 'Evaluation [L1761]', ort: LEISTUNGEN,
    werte: [['SGB V', 'SGB_V'], ['SGB IX', 'SGB_IX'], ['SGB XI', 'SGB_XI'], ['Standesamt', 'STANDESAMT', EMPFAENGER], ['Justizbereich', 'JUSTIZ', EMPFAENGER], ['straf- und arbeitsrechtlicher Bereich', 'ANWALT', EMPFAENGER]],
    anmerkung: 'SGB I ist keine Leistung, sondern regelt Grundsätze; es hat keinen Wert.',
  },
  {
    nummer: 'A12', liste: 'Akteur:innen der Zusammenarbeit', quelle: 'Evaluation, Abb. 33–35 [L1774–1833]', ort: EMPFAENGER,
    werte: [['Jobcenter', 'JOBCENTER'], ['Ausländerbehörde', 'AUSLAENDERBEHOERDE'], ['Sozialamt', 'SOZIALAMT'], ['Bildungs- und Sprachkursträger', 'SPRACHKURSTRAEGER'], ['Einbürgerungsbehörde', 'EINBUERGERUNGSBEHOERDE'], ['Andere Beratungsangebote für Zugewanderte', 'BERATUNGSANGEBOT'], ['Sozialarbeiter:innen der Kommunen', 'SOZIALARBEIT_KOMMUNE'], ['Jugendamt', 'JUGENDAMT'], ['Fachberatungsstellen', 'FACHBERATUNGSSTELLE'], ['Anwält:innen', 'ANWALT'], ['Agentur für Arbeit', 'ARBEITSAGENTUR'], ['BAMF', 'BAMF'], ['Krankenkassen', 'KRANKENKASSE']],
    anmerkung: 'Die Antworten zur festen Ansprechperson sind Fragen einer Befragung.',
  },
  {
    nummer: 'A13', liste: 'Weitere Akteur:innen im Text', quelle: 'Evaluation [L499, L1024, L1209, L1235, L1387, L1701, L2104, L2247]', ort: EMPFAENGER,
    werte: [['Vereine, Ehrenamtsinitiativen', 'EHRENAMT'], ['Gemeinschaftsunterkünfte', 'GEMEINSCHAFTSUNTERKUNFT'], ['Schulen', 'SCHULAMT'], ['Kindergärten', 'KITA'], ['Arbeitgeber:innenverbände, Kammern', 'ARBEITGEBER'], ['Gesundheitsbereich', 'GESUNDHEIT'], ['Fachbereich Soziale Hilfen', 'SOZIALAMT'], ['Familienbüro', 'FAMILIENPOLITIK'], ['Bibliotheken', 'WEITERES'], ['ÖPNV-Anbieter', 'WEITERES'], ['Bürgerbüro', 'WEITERES']],
    anmerkung: 'Bibliothek, Verkehrsunternehmen und Bürgerbüro bekommen im Bericht keine Angaben zu einer Person: „Andere Stelle“ mit Namen genügt.',
  },
  {
    nummer: 'A14', liste: 'Hilfestellungen', quelle: 'Evaluation, Abb. 30 [L1721–1732]', ort: `${AKTE}/verlauf.ts#KURZBERATUNG_ERGEBNISSE`,
    werte: [['Übersetzen, Ausfüllen und Erklären von Dokumenten', 'DOKUMENTE'], ['Hilfe beim Umgang mit Behörden', 'BEHOERDEN'], ['fachliche Information und Beratung', 'INFORMIERT'], ['Weiterleitung und Kontakt', 'VERWIESEN'], ['Empfehlungen für Integrationskurse', 'INTEGRATIONSKURS'], ['für Aus- und Weiterbildungsangebote', 'WEITERBILDUNG'], ['Begleitung zu anderen Stellen', 'BEGLEITET'], ['weitere Hilfestellungen', 'SONSTIGES']],
  },
  { nummer: 'A15', liste: 'Ergebnisse aus den Beratungen', quelle: 'Evaluation, Abb. 31 [L1736–1744]', ort: null, werte: [], anmerkung: BEFRAGUNG },
  { nummer: 'A16', liste: 'Themen Generativer Themen', quelle: 'Evaluation, Abb. 39 und Tabelle 7 [L2146–2175]', ort: null, werte: [], anmerkung: STEUERUNG },
  { nummer: 'A17', liste: 'Wünsche der Klient:innen', quelle: 'Evaluation, Abb. 28 [L1627–1637]', ort: null, werte: [], anmerkung: `${BEFRAGUNG} Ein Ziel steht im Wortlaut der Person, nicht als Wert.` },
  { nummer: 'A18', liste: 'Fortbildungen und Vernetzung', quelle: 'Evaluation, Abb. 10 [L818–827, L1933–1937]', ort: null, werte: [], anmerkung: 'Gehört zu Stellen und Qualifikation, nicht zur Fallarbeit.' },
  {
    nummer: 'A19', liste: 'Sprachen der Befragung', quelle: 'Evaluation [L432, L446]', ort: `${AKTE}/sprachen.ts#SPRACHEN`,
    werte: [['Arabisch', 'ar'], ['Bulgarisch', 'bg'], ['Deutsch', 'de'], ['Englisch', 'en'], ['Farsi', 'fa'], ['Französisch', 'fr'], ['Rumänisch', 'ro'], ['Russisch', 'ru'], ['Türkisch', 'tr'], ['Ukrainisch', 'uk']],
    anmerkung: 'Dazu weitere nach ISO 639: Die Sprache einer Person ist nicht auf zehn begrenzt.',
  },
  {
    nummer: 'A20', liste: 'Formen der Vermittlung', quelle: 'Evaluation [L1721–1723]', ort: 'src/modules/verweis/wertelisten/verweis.ts#VERWEISFORMEN',
    werte: [['Verweis', 'VERWEIS'], ['Weiterleitung', 'WEITERLEITUNG'], ['Empfehlung', 'EMPFEHLUNG'], ['Begleitung zu anderen Stellen', 'BEGLEITUNG'], ['Kontakt herstellen', 'KONTAKT_HERSTELLEN']],
  },
  {
    nummer: 'A21', liste: 'Modelle des Clearings', quelle: 'Evaluation [L1279–1281, L1387–1389]', ort: 'src/modules/clearing/wertelisten/modelle.ts#CLEARINGMODELLE',
    werte: [['eigene Entscheidung nach Kriterien', 'A'], ['Clearing-Stelle mit zwei Entscheidenden (kreisfreie Stadt)', 'B']],
    anmerkung: 'Die Buchstaben folgen nicht dem Bericht: Dessen Beispiel A (Bürgerbüro vor der Anmeldung) ist hier ein Zugangsweg.',
  },
  {
    nummer: 'A22', liste: 'Sprachmittlung im Gespräch', quelle: 'Evaluation [L1506, L1513, L1541]', ort: `${AKTE}/kontakt.ts#SPRACHMITTLUNG`,
    werte: [['Dolmetscher:innen', 'DOLMETSCHENDE_PERSON'], ['Sprachmittlerpool', 'SPRACHMITTLERPOOL'], ['mehrsprachige Case Manager:innen', 'MEHRSPRACHIGE_FACHKRAFT'], ['Übersetzungstools', 'UEBERSETZUNGSTOOL'], ['Piktogramme', 'PIKTOGRAMME']],
  },
  {
    nummer: 'A23', liste: 'Wege zu Menschen ohne Akte', quelle: 'Evaluation [L1192, L1235, L1374]', ort: 'src/modules/sammeleintrag/wertelisten/arten.ts#SAMMELARTEN',
    werte: [['offene Sprechstunden', 'SPRECHSTUNDE'], ['Briefaktion', 'BRIEFAKTION'], ['aufsuchende Arbeit', 'AUFSUCHENDE_ARBEIT']],
  },
  { nummer: 'B1', liste: 'Herausforderungen', quelle: 'Evaluation, Abb. 45, 46 und Tabelle 8 [L2445–2468]', ort: null, werte: [], anmerkung: `${BEFRAGUNG} Der Bedarf steht je Lebensbereich im Assessment.` },
  { nummer: 'B2', liste: 'Beruflicher Status', quelle: 'Evaluation [L2741–2753]', ort: null, werte: [], anmerkung: `${BEFRAGUNG} Gedruckt ist nur die Hälfte der Werte.` },
  {
    nummer: 'B3', liste: 'Deutschkenntnisse', quelle: 'Evaluation [L2711–2727]', ort: 'src/modules/person/wertelisten/angaben.ts#SPRACHNIVEAUS',
    werte: [['A2', 'A2'], ['B1', 'B1'], ['B2', 'B2']], anmerkung: 'Stufen nach dem Europäischen Referenzrahmen, ergänzt um A1, C1 und C2. Die Selbsteinschätzung von 1 bis 5 gehört zu den Befragungen.',
  },
  {
    nummer: 'B4', liste: 'Unterstützungsangebote, in die vermittelt wurde', quelle: 'Evaluation [L2567–2582]', ort: EMPFAENGER,
    werte: [['Integrations- und Sprachkurse', 'SPRACHKURSTRAEGER'], ['Fachberatungsstellen', 'FACHBERATUNGSSTELLE'], ['Gesundheitsangebote', 'GESUNDHEIT'], ['Maßnahmen des Jobcenters', 'JOBCENTER'], ['Ehrenamt', 'EHRENAMT'], ['Flüchtlingsberatung', 'BERATUNGSANGEBOT'], ['Jugendmigrationsdienst', 'JMD'], ['Jugendamt', 'JUGENDAMT'], ['Frühe Hilfen und Frühförderung', 'FRUEHE_HILFEN'], ['Einrichtungen der Berufsbildung', 'BERUFSBILDUNG'], ['Kindergärten, Familien- und Kinderbetreuung', 'KITA'], ['Wohnungshilfe', 'WOHNUNGSHILFE']],
  },
  { nummer: 'B5', liste: 'Teilnahme, Behördenkontakt, weiterer Bedarf', quelle: 'Evaluation [L2543–2588, L2693]', ort: null, werte: [], anmerkung: BEFRAGUNG },
  { nummer: 'B6', liste: 'Was die Teilnahme erschwert', quelle: 'Evaluation [L3124–3130]', ort: null, werte: [], anmerkung: 'Der Bericht nennt keine Ausschlusskriterien. Fünf Erschwernisse (darunter psychische Krankheit und Sucht) als Merkmal einer Person wären Gesundheitsdaten ohne Zweck; Ausschlusskriterien legt jeder Standort selbst fest, als Hinweis und nie als Sperre.' },
  {
    nummer: 'B7', liste: 'Richtwerte der Auslastung', quelle: 'Evaluation [L3309, L3311]', ort: 'src/modules/auslastung/zielwerte.model.ts#MESSWERTE',
    werte: [['50 bis 60 Fälle je Vollzeit, mit Kurzberatungen', 'AKTEN'], ['höchstens 1:20 KIM-CM-Fälle', 'FAELLE'], ['30 bis 50 Kurzberatungen im Monat', 'KURZBERATUNGEN']],
  },
  {
    nummer: 'B8', liste: 'Gruppen im Aufenthaltsrecht', quelle: 'Evaluation, Glossar [L5765]', ort: AUFENTHALT,
    werte: [['Asylbewerber:innen', 'ANKUNFTSNACHWEIS'], ['anerkannte Geflüchtete', 'AE_25_2_FLUECHTLING'], ['subsidiäre Schutzberechtigung', 'AE_25_2_SUBSIDIAER'], ['Aufenthaltsgestattung', 'GESTATTUNG'], ['Duldung', 'DULDUNG']],
    anmerkung: 'Die Liste nennt Papiere, nicht Gruppen. Für unerlaubten Aufenthalt gibt es keinen Wert (DP-F-02).',
  },
  {
    nummer: 'B9', liste: 'Geschlecht', quelle: 'Evaluation [L3390–3392]', ort: 'src/modules/person/wertelisten/angaben.ts#GESCHLECHTER',
    werte: [['Weiblich', 'WEIBLICH'], ['Männlich', 'MAENNLICH'], ['Anderes', 'DIVERS']], anmerkung: 'Wörter des Personenstandsgesetzes, dazu „keine Angabe“.',
  },
  {
    nummer: 'B10', liste: 'Altersgruppen', quelle: 'Evaluation [L3393–3396]', ort: `${AKTE}/verlauf.ts#ALTERSGRUPPEN`,
    werte: [['18 bis 24', '18_24'], ['25 bis 39', '25_39'], ['40 bis 64', '40_64'], ['65 Jahre und älter', 'AB_65']], anmerkung: 'Dazu „unter 18“: Die Befragung galt Erwachsenen.',
  },
  {
    nummer: 'B11', liste: 'Formate der Fallarbeit', quelle: 'Evaluation, Glossar [L5747–5751]', ort: `${AKTE}/teamanlass.ts#TEAMANLAESSE`,
    werte: [['Fallbesprechung', 'FALLBESPRECHUNG'], ['Fallkonferenz', 'FALLKONFERENZ', 'src/modules/einwilligung/texte/typen.ts#ZWECKE']],
    anmerkung: 'Fallanalyse und Fallrekonstruktion gehören zur Steuerung.',
  },
  {
    nummer: 'B12', liste: 'Wege zum Aufenthalt und zur Staatsangehörigkeit', quelle: 'Evaluation [L1143, L1693, L2477, L3938]', ort: VERFAHREN,
    werte: [['Einbürgerung', 'EINBUERGERUNG'], ['§ 25a AufenthG', 'P25A'], ['§ 25b AufenthG', 'P25B'], ['§ 104c AufenthG', 'P104C']],
  },
  {
    nummer: 'D1', liste: 'Getrennte Einwilligungen (DP-C-03)', quelle: 'Datenschutzanforderungen Teil 4', ort: 'src/modules/einwilligung/texte/typen.ts#ZWECKE',
    werte: [['(a) Zusammenarbeit', 'ZUSAMMENARBEIT'], ['(b) je Empfänger', 'SCHWEIGEPFLICHT'], ['(c) besondere Kategorien je Bereich', 'BESONDERE_KATEGORIEN'], ['(d) Befragung', 'BEFRAGUNG'], ['(e) Prüfung auf einen Parallelfall', 'PARALLELFALL'], ['(f) Fallkonferenz mit Dritten', 'FALLKONFERENZ'], ['(g) Nachrichtenkanal', 'NACHRICHTEN']],
    anmerkung: 'Dazu die Übertragung in die KIM-Datenbank.',
  },
  {
    nummer: 'D2', liste: 'Form der Einwilligung (DP-C-01)', quelle: 'Datenschutzanforderungen Teil 4', ort: 'src/modules/einwilligung/einwilligung.model.ts#FORMEN',
    werte: [['schriftlich', 'SCHRIFTLICH'], ['elektronisch', 'ELEKTRONISCH'], ['mündlich dokumentiert', 'MUENDLICH_DOKUMENTIERT']],
  },
  {
    nummer: 'D3', liste: 'Wer einwilligt (DP-C-12)', quelle: 'Datenschutzanforderungen Teil 4', ort: 'src/modules/einwilligung/einwilligung.model.ts#GEGEBEN_VON',
    werte: [['die Person', 'SELBST'], ['Sorgeberechtigte', 'GESETZLICHE_VERTRETUNG'], ['Betreuung', 'BETREUUNG']],
  },
  {
    nummer: 'D4', liste: 'Rechtsrahmen der Stelle (DP-A-03)', quelle: 'Datenschutzanforderungen Teil 2', ort: 'src/modules/einwilligung/texte/recht.ts#RECHTSRAHMEN',
    werte: [['DSGVO und BDSG', 'DSGVO_BDSG'], ['DSGVO und DSG NRW', 'DSGVO_DSG_NRW'], ['KDG', 'KDG'], ['DSG-EKD', 'DSG_EKD']],
  },
  {
    nummer: 'D5', liste: 'Schritte zum Schutz eines Kindes (DP-C-11)', quelle: '§ 4 KKG', ort: 'src/modules/offenlegung/wertelisten/offenlegung.ts#KINDESWOHLSCHRITTE',
    werte: [['Erörterung', 'EROERTERUNG'], ['Hinwirken auf Hilfen', 'HILFEN'], ['Beratung, pseudonymisiert', 'FACHBERATUNG'], ['Information des Jugendamts', 'INFORMATION']],
    anmerkung: 'Dazu Rückmeldung und Abschluss.',
  },
];

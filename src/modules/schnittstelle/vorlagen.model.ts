import type { Kettenschritt } from './kette.model.ts';
import type { Kettenart } from './wertelisten/ketten.ts';

type Kettenvorlage = {
  code: string;
  art: Kettenart;
  name: string;
  anlass: string;
  ziel: string;
  quelle: string;
  bemerkung: string | null;
  schritte: readonly Kettenschritt[];
};

type Angabe = Pick<Kettenschritt, 'kennung' | 'titel' | 'akteur' | 'schnittstelle'> & Partial<Kettenschritt>;

function toSchritt(angabe: Angabe): Kettenschritt {
  return {
    abschnitt: null,
    inhalt: null,
    wer: 'DRITTE',
    fristTage: null,
    fristAb: 'VORHER',
    zeitpunkt: null,
    uebergabe: null,
    form: null,
    geplant: false,
    zweige: [],
    danach: null,
    ...angabe,
  };
}

const FALL_104C: readonly Angabe[] = [
  {
    kennung: '0',
    titel: 'Zielgruppe über das Angebot informieren',
    inhalt:
      'In Absprache mit der Ausländerbehörde wird die Zielgruppe über das KIM-Case Management informiert.',
    akteur: 'Ausländerbehörde und KIM',
    schnittstelle: 'AUSLAENDERBEHOERDE',
  },
  {
    kennung: '1',
    titel: 'Screening nach Ausstellung des Aufenthaltstitels',
    inhalt: 'Fälle werden strukturiert geprüft; geeignete werden in das KIM-Case Management weitergeleitet.',
    akteur: 'Ausländerbehörde',
    schnittstelle: 'AUSLAENDERBEHOERDE',
  },
  {
    kennung: '2',
    titel: 'Kontaktdaten weiterleiten',
    inhalt:
      'Nur bei Interesse der Person und datenschutzkonform. Vereinbart ist, welche Themen an welche Stelle gehen.',
    akteur: 'Ausländerbehörde an KIM-Case Management',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    uebergabe: 'Kontaktdaten der Person, die Interesse hat',
    form: 'SCHRIFTLICH',
  },
  {
    kennung: '3',
    titel: 'Gezielt vermitteln',
    inhalt: 'In Beratungsstrukturen oder in das KIM-Case Management.',
    akteur: 'KIM',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
    wer: 'CASE_MANAGEMENT',
    zweige: [{ bedingung: 'Beratungsstruktur passt', nach: 'ENDE' }],
  },
  {
    kennung: '4',
    titel: 'Auf den Rechtskreiswechsel vorbereiten',
    inhalt: 'Rechtzeitig, mit Beratungsstelle und Jobcenter.',
    akteur: 'KIM-Case Management oder Beratungsstelle, Jobcenter',
    schnittstelle: 'JOBCENTER',
    wer: 'CASE_MANAGEMENT',
  },
  {
    kennung: '5',
    titel: 'Clearingstelle als Zugang',
    inhalt: 'In den Räumlichkeiten der Ausländerbehörde.',
    akteur: 'Ausländerbehörde und KIM',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    geplant: true,
  },
];

const A = 'A Ausweitung der Beratungszielgruppe auf Personen mit Aufenthaltstitel nach § 104c AufenthG';
const B = 'B Kooperationsvereinbarung mit der Ausländerbehörde';
const C = 'C Ausweitung der Beratungszielgruppe auf Freizügigkeitszuwandernde';
const D = 'D Vorbereitung der Clearingstelle';

const STRUKTUR_104C: readonly Angabe[] = [
  {
    kennung: 'A1',
    abschnitt: A,
    titel: 'Geduldete sind schon Zielgruppe',
    inhalt:
      'Beraten werden können Personen mit Aussicht auf eine Aufenthaltserlaubnis nach §§ 25a, 25b AufenthG oder mit gefährdeter Verlängerung.',
    akteur: 'KIM und Ausländerbehörde',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: 'vorher',
  },
  {
    kennung: 'A2',
    abschnitt: A,
    titel: 'Zielgruppe um § 104c AufenthG erweitern',
    inhalt: 'In einer Sitzung der Lenkungsgruppe; neue und zusätzliche Absprachen mit der Ausländerbehörde.',
    akteur: 'Lenkungsgruppe',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
    zeitpunkt: 'Ende 2022',
  },
  {
    kennung: 'A3',
    abschnitt: A,
    titel: 'Begleitende Klärungsgespräche',
    inhalt:
      'Welche Themen an welche Stelle gehen, und wie Kontaktdaten datenschutzkonform weitergegeben werden dürfen.',
    akteur: 'Ausländerbehörde und KIM',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: 'nach A2',
  },
  {
    kennung: 'A4',
    abschnitt: A,
    titel: 'Erweitertes Screening beginnt',
    akteur: 'Ausländerbehörde und KIM-Case Management',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: 'Frühjahr 2023',
  },
  {
    kennung: 'B1',
    abschnitt: B,
    titel: 'Kooperationsvereinbarung vorschlagen',
    inhalt: 'Zwischen Ausländerbehörde und Beratungsstruktur.',
    akteur: 'Projektgruppe Arbeit und Sprache',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: 'B2',
    abschnitt: B,
    titel: 'Ziele festlegen',
    inhalt:
      'Mehr Transparenz, Kommunikationswege definieren, Antragsqualität verbessern, Bearbeitungszeiten verkürzen.',
    akteur: 'Projektgruppe Arbeit und Sprache',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: 'B3',
    abschnitt: B,
    titel: 'Maßnahme beschließen',
    akteur: 'Lenkungsgruppe',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: 'B4',
    abschnitt: B,
    titel: 'Kooperationsvereinbarung fertigstellen',
    akteur: 'Ausländerbehörde und KIM',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: 'Anfang 2024',
  },
  {
    kennung: 'B5',
    abschnitt: B,
    titel: 'Anhang mit Anforderungen an die Antragsunterlagen',
    inhalt:
      'Wesentlicher Teil der Vereinbarung: Die Ausländerbehörde beschreibt die Anforderungen genau. Das erleichtert die Arbeit im KIM-Case Management.',
    akteur: 'Ausländerbehörde',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: '2024',
    uebergabe: 'Anhang mit den Anforderungen an die Antragsunterlagen',
    form: 'SCHRIFTLICH',
  },
  {
    kennung: 'B6',
    abschnitt: B,
    titel: 'Anlaufstelle in den Räumen der Ausländerbehörde festhalten',
    inhalt: 'Die Vereinbarung nennt sie als Perspektive.',
    akteur: 'Ausländerbehörde und KIM',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: '2024',
  },
  {
    kennung: 'C1',
    abschnitt: C,
    titel: 'Zugang zur geplanten Clearingstelle vorschlagen',
    inhalt:
      'Für Menschen, die im Rahmen der Freizügigkeit einreisen und meist keinen Kontakt zur Ausländerbehörde haben.',
    akteur: 'Andere Projektgruppe: frühzeitige Beratung bei Einreise im Rahmen der Freizügigkeit',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: 'C2',
    abschnitt: C,
    titel: 'Vorschlag beschließen',
    akteur: 'Lenkungsgruppe',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
    zeitpunkt: 'November 2024',
  },
  {
    kennung: 'D1',
    abschnitt: D,
    titel: 'Clearingstelle abstimmen',
    inhalt: 'Ausländerbehörde und strategischer Overhead; zum Zeitpunkt des Workshops noch im Gang.',
    akteur: 'Baustein 1 und Ausländerbehörde',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: 'nach dem Beschluss der Lenkungsgruppe, fortlaufend (2025)',
  },
  {
    kennung: 'D2',
    abschnitt: D,
    titel: 'Clearingstelle beginnt',
    akteur: 'Baustein 1 und Ausländerbehörde',
    schnittstelle: 'AUSLAENDERBEHOERDE',
    zeitpunkt: 'Herbst 2025',
    geplant: true,
  },
];

const SERVICESTELLE: readonly Angabe[] = [
  {
    kennung: '1a',
    titel: 'Handlungsbedarfe erörtern',
    akteur: 'Ressortleitung, KI-Leitung, KIM-Koordination, Leitung der Ausländerbehörde',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: '1b',
    titel: 'Steuerungsgruppe „Arbeitsmarktintegration“ einrichten',
    inhalt:
      'Ressortübergreifend, mit Fachbereichs-, Ressort- und Teamleitungen. Sie begleitet die Konzeption strategisch, legt Verantwortlichkeiten fest und sichert die Verbindlichkeit.',
    akteur: 'Steuerungsgruppe',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: '1c',
    titel: 'Regelmäßig an die Lenkungsgruppe berichten',
    inhalt: 'Während der Konzeption.',
    akteur: 'Steuerungsgruppe an Lenkungsgruppe',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
    uebergabe: 'Bericht über den Stand der Konzeption',
    form: 'GESPRAECH',
  },
  {
    kennung: '2',
    titel: 'Teams strukturell und räumlich zusammenführen',
    inhalt:
      'Das Team „Firmen- und Fachkräfteservice“ der Ausländerbehörde und die Servicestelle „Fachkräfte“ des Kommunalen Integrationszentrums, in gemeinsamen Räumen.',
    akteur: 'Ausländerbehörde und Kommunales Integrationszentrum',
    schnittstelle: 'AUSLAENDERBEHOERDE',
  },
  {
    kennung: '3',
    titel: 'Servicestelle beginnt, Einzelfälle werden begleitet',
    inhalt:
      'Eng abgestimmt mit Jobcenter, Bundesagentur für Arbeit und Wirtschaft. Klare Zuständigkeiten und regelmäßige Abstimmungsroutinen.',
    akteur: 'Servicestelle und KIM-Case Management',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
  },
  {
    kennung: '4',
    titel: 'Fortlaufend weiterentwickeln',
    inhalt:
      'Unterarbeitsgruppen aus Mitarbeitenden der Servicestelle: Informationsmaterialien, Flyer, Veranstaltungsreihen, Handbuch. Abstimmung mit der KIM-Koordination, Rückkopplungsschleifen auf Leitungsebene.',
    akteur: 'Unterarbeitsgruppen und KIM-Koordination',
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
    zeitpunkt: 'fortlaufend',
  },
];

/** The two process examples of the evaluation (3.3.1.6). The first has a way for cases and the change of structures that led to it. */
export const KETTENVORLAGEN: readonly Kettenvorlage[] = [
  {
    code: 'BERATUNG_104C',
    art: 'FALL',
    name: 'Passgenaue Beratung bei § 104c AufenthG',
    anlass:
      'Das Chancen-Aufenthaltsgesetz (§ 104c AufenthG) trat kurzfristig in Kraft. Beratung und Verwaltung waren stark gefordert.',
    ziel: 'Passgenaue Beratung für Personen, die die Voraussetzungen eines Aufenthaltstitels nach § 104c AufenthG erfüllen.',
    quelle: 'Evaluation 2023–2025, Prozessbeispiel 1',
    bemerkung:
      'Rahmen ist eine Vereinbarung mit Ausländerbehörde und Beratungsstellen. Die Fristen setzen Sie vor Ort. Die Clearingstelle war nicht von Anfang an geplant.',
    schritte: FALL_104C.map(toSchritt),
  },
  {
    code: 'STRUKTUR_104C',
    art: 'STRUKTUR',
    name: 'Von der Zielgruppe zur Clearingstelle (§ 104c AufenthG)',
    anlass: 'Aus konkreten Fallkonstellationen entstehen Veränderungen der Strukturen.',
    ziel: 'Zielgruppe erweitern, Zusammenarbeit mit der Ausländerbehörde vereinbaren, Clearingstelle vorbereiten.',
    quelle: 'Evaluation 2023–2025, Prozessbeispiel 1',
    bemerkung:
      'Die Teile liefen teils unabhängig und gleichzeitig und griffen mit der Zeit ineinander. Berichtete Wirkungen: Der Anhang gibt mehr Transparenz und beschleunigt die Bearbeitung; die Ausländerbehörde wird als lösungsorientiert erlebt; das strukturierte Verfahren vereinfacht schwierige Anträge.',
    schritte: STRUKTUR_104C.map(toSchritt),
  },
  {
    code: 'SERVICESTELLE',
    art: 'STRUKTUR',
    name: 'Gemeinsame Servicestelle für Arbeit und Ausbildung',
    anlass:
      'Themen wie die Zuwanderung von Fachkräften brauchen eine Bearbeitung über Ressortgrenzen. Die Ausländerbehörde ist dauerhaft unterbesetzt.',
    ziel: 'Zusammenarbeit stärken und die Ausländerbehörde entlasten. Partner: KIM-Case Management, Ausländerbehörde, Jobcenter, Bildungsträger.',
    quelle: 'Evaluation 2023–2025, Prozessbeispiel 2',
    bemerkung:
      'Ausländerbehörde und Kommunales Integrationszentrum gehörten schon vor KIM zum Ressort „Zuwanderung und Integration“. Gesteuert durch eine interne Arbeitsgruppe. Ergebnis 2024: 100 Personen in den Arbeitsmarkt vermittelt, bessere Abstimmung, gemeinsame Planung von Veranstaltungen.',
    schritte: SERVICESTELLE.map(toSchritt),
  },
];

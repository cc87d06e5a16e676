import { addDays, addMonths, lastDayOfYear, type PlainDate } from '#src/core/plain-date.ts';

/**
 * How a period runs. JAHRESENDE_DANACH: counted from the end of the year of the start. BIS_JAHRESENDE: counted from
 * the start and then prolonged to the end of that year. KEINE: nothing is deleted by time.
 */
export type Frist =
  | { art: 'TAGE'; tage: number }
  | { art: 'MONATE'; monate: number }
  | { art: 'JAHRESENDE_DANACH'; monate: number }
  | { art: 'BIS_JAHRESENDE'; monate: number }
  | { art: 'KEINE'; weil: 'ANBIETUNG_ARCHIV' | 'OHNE_PERSONENBEZUG' };

export type Loeschklasse = {
  datenart: string;
  /** The event from which the period runs. */
  beginn: string;
  frist: Frist;
  /** Law or reason, quoted with its number. */
  grundlage: string;
  /** GESETZ: a law names the period. ANNAHME: a proposal that the verantwortliche Stelle has to set. */
  stand: 'GESETZ' | 'ANNAHME';
};

const MONATE = (monate: number): Frist => ({ art: 'MONATE', monate });
const TAGE = (tage: number): Frist => ({ art: 'TAGE', tage });

/** Version of the rules below: stands beside every count of a deletion run (DP-G-06). Another period is another version. */
export const LOESCHREGELN_FASSUNG = '2026-11';

/** Löschkonzept after DIN 66398. Every comment of a table with personal data names one of these. */
export const LOESCHKLASSEN = {
  'LK-01': {
    datenart: 'Kontaktanfrage ohne Fall',
    beginn: 'letzter Kontakt',
    frist: MONATE(6),
    grundlage: 'Datenminimierung, Art. 5 Abs. 1 c DSGVO',
    stand: 'ANNAHME',
  },
  'LK-02': {
    datenart: 'Kurzberatung mit Personenbezug',
    beginn: 'letzter Kontakt',
    frist: MONATE(12),
    grundlage: 'Nachfrage abgeschlossen, Art. 5 Abs. 1 e DSGVO',
    stand: 'ANNAHME',
  },
  'LK-03': {
    datenart: 'Fallakte des KIM-Case Managements',
    beginn: 'Ende des Jahres, in dem der Fall geschlossen wurde',
    frist: { art: 'JAHRESENDE_DANACH', monate: 36 },
    grundlage: 'Verjährung, §§ 195, 199 BGB; die Kommune kann bis zu fünf Jahre setzen',
    stand: 'ANNAHME',
  },
  'LK-04': {
    datenart: 'besondere Kategorien im Fall',
    beginn: 'Abschluss des Falls, früher mit Abschluss des Zielbereichs',
    frist: MONATE(12),
    grundlage: 'Art. 9 DSGVO',
    stand: 'ANNAHME',
  },
  'LK-05': {
    datenart: 'Nachweis von Einwilligung und Schweigepflichtentbindung',
    beginn: 'Widerruf oder Abschluss',
    frist: { art: 'BIS_JAHRESENDE', monate: 36 },
    grundlage: 'Art. 7 Abs. 1 DSGVO',
    stand: 'ANNAHME',
  },
  'LK-06': {
    datenart: 'Fallinhalt nach Widerruf der Einwilligung',
    beginn: 'Widerruf',
    frist: MONATE(1),
    grundlage: 'Art. 17 Abs. 1 b DSGVO',
    stand: 'ANNAHME',
  },
  'LK-07': {
    datenart: 'Kontaktdaten der Befragung',
    beginn: 'Ende der Welle',
    frist: MONATE(1),
    grundlage: 'Zweck erreicht, Art. 5 Abs. 1 b DSGVO',
    stand: 'ANNAHME',
  },
  'LK-08': {
    datenart: 'Zugriffs- und Änderungsprotokoll der Fallarbeit',
    beginn: 'Entstehung',
    frist: { art: 'BIS_JAHRESENDE', monate: 12 },
    grundlage: '§ 76 Abs. 4 BDSG als Vorbild',
    stand: 'ANNAHME',
  },
  'LK-09': {
    datenart: 'Sicherheits- und Betriebsprotokoll',
    beginn: 'Entstehung',
    frist: TAGE(90),
    grundlage: 'BSI OPS.1.1.5; höchstens zwölf Monate',
    stand: 'ANNAHME',
  },
  'LK-10': {
    datenart: 'Benutzerkonto; im Protokoll bleibt die Kennung als Pseudonym',
    beginn: 'Deaktivierung',
    frist: MONATE(6),
    grundlage: 'Art. 5 Abs. 1 e DSGVO',
    stand: 'ANNAHME',
  },
  'LK-11': {
    datenart: 'Förderakte der Bewilligungsbehörde',
    beginn: 'Abschluss des Förderfalls',
    frist: MONATE(120),
    grundlage: 'Aktenordnung; vor der Löschung dem Archiv anbieten',
    stand: 'ANNAHME',
  },
  'LK-12': {
    datenart: 'Belege beim Zuwendungsempfänger',
    beginn: 'Vorlage des Verwendungsnachweises',
    frist: MONATE(60),
    grundlage: 'ANBest; länger, wenn anderes Recht es verlangt',
    stand: 'ANNAHME',
  },
  'LK-13': {
    datenart: 'Kopie des Qualifikationsnachweises; das Ergebnis der Prüfung bleibt',
    beginn: 'Prüfung abgeschlossen',
    frist: TAGE(0),
    grundlage: 'Datenminimierung, Art. 5 Abs. 1 c DSGVO',
    stand: 'ANNAHME',
  },
  'LK-14': {
    datenart: 'Protokolle, Beschlüsse und Konzepte der Gremien',
    beginn: 'Ende der Geltung',
    frist: { art: 'KEINE', weil: 'ANBIETUNG_ARCHIV' },
    grundlage: 'ArchivG NRW: dem Archiv anbieten',
    stand: 'ANNAHME',
  },
  'LK-15': {
    datenart: 'Sicherungen',
    beginn: 'Entstehung',
    frist: TAGE(90),
    grundlage: 'höchstens 90 Tage; nach einer Wiederherstellung wird die Löschliste nachgezogen',
    stand: 'ANNAHME',
  },
  'LK-16': {
    datenart: 'anonymer statistischer Satz',
    beginn: 'entfällt',
    frist: { art: 'KEINE', weil: 'OHNE_PERSONENBEZUG' },
    grundlage: 'kein Personenbezug (k-Anonymität geprüft)',
    stand: 'ANNAHME',
  },
} as const satisfies Record<string, Loeschklasse>;

export type LoeschklasseId = keyof typeof LOESCHKLASSEN;

/**
 * The day whose deletion run deletes; null when time deletes nothing. A withdrawal on 12 October (LK-06) is deleted on
 * 12 November. A period of years from a year's end (§ 199 BGB) ends with its last
 * day: deleted on 1 January. The log goes at the end of the year itself (§ 76 Abs. 4 BDSG).
 */
export function computeLoeschdatum(klasse: LoeschklasseId, start: PlainDate): PlainDate | null {
  const frist: Frist = LOESCHKLASSEN[klasse].frist;
  switch (frist.art) {
    case 'TAGE':
      return addDays(start, frist.tage);
    case 'MONATE':
      return addMonths(start, frist.monate);
    case 'JAHRESENDE_DANACH':
      return addDays(addMonths(lastDayOfYear(start), frist.monate), 1);
    case 'BIS_JAHRESENDE':
      return lastDayOfYear(addMonths(start, frist.monate));
    case 'KEINE':
      return null;
  }
}

import type { Befund } from './plan.ts';

/**
 * What may cost more than the bound, where and why. `text` is a piece of the statement. An entry that nothing needs any
 * more fails the test.
 */
export type Ausnahme = {
  vorgaenge: readonly string[];
  text: string;
  /** Bound for each Akte of the large Mandant: these statements grow with it, and only so far. */
  jeAkte: Partial<Record<Befund['regel'], number>>;
  /** Needed on the small Mandant only. */
  nurKlein?: true;
  grund: string;
};

const PROTOKOLLSEITEN = ['Zugriffsprotokoll', 'Zugriffsprotokoll tief', 'datenschutz.listEintraege'];

export const AUSNAHMEN: readonly Ausnahme[] = [
  {
    vorgaenge: ['Teamzahlen', 'fall.getTeamzahlen'],
    text: 'FROM fall.akte a',
    jeAkte: { GELESEN: 1.5, VERWORFEN: 0.25, SEITEN: 3.33 },
    grund: 'Counts every Akte of the Mandant, once per opening of the page by the Teamleitung.',
  },
  {
    vorgaenge: ['Fallzahlen', 'fall.getFallzahlen', 'fall.getJahreszahlen'],
    text: 'FROM bericht.zaehlsatz',
    jeAkte: { GELESEN: 1, VERWORFEN: 1 },
    grund: 'Sums the Zählsätze of one quarter and all begun and ended Fälle of the Standort.',
  },
  {
    vorgaenge: ['bericht.exportLenkungsbericht', 'Fallzahlen', 'fall.getFallzahlen', 'fall.getJahreszahlen'],
    text: 'count(DISTINCT arbeit.kennung)',
    jeAkte: { GELESEN: 1.5, VERWORFEN: 0.67, SEITEN: 6.67 },
    grund: 'Who worked on any Akte of the Standort in the quarter: every Akte of it is looked at.',
  },
  {
    vorgaenge: ['kennzahl.releaseTabelle'],
    text: 'count(DISTINCT arbeit.kennung)',
    jeAkte: { GELESEN: 2, VERWORFEN: 0.67, SEITEN: 6.67 },
    grund:
      'Who worked on any Akte of the Standort in the year of the table: every Akte of it is looked at, once for a publication.',
  },
  {
    vorgaenge: ['kennzahl.startRechenlauf'],
    text: 'INSERT INTO bericht.summe_offen',
    jeAkte: { GELESEN: 2 },
    grund: 'Marks every sum of the Standort as old: reads the index of its Zählsätze once.',
  },
  {
    vorgaenge: ['auslastung.getStandortauslastung'],
    text: 'count(DISTINCT arbeit.konto_id)',
    jeAkte: { GELESEN: 1.5, VERWORFEN: 0.67, SEITEN: 6.67 },
    grund: 'Who was responsible for any Akte of the Standort in the months: every Akte of it is looked at.',
  },
  {
    vorgaenge: ['auslastung.getTeamauslastung', 'auslastung.getStandortauslastung'],
    text: 'WITH akten AS (',
    jeAkte: { GELESEN: 1.5, VERWORFEN: 0.67, SEITEN: 6.67 },
    grund:
      'Counts the days of every Akte of the Stelle or the Standort in a period, once per opening of the page by who steers.',
  },
  {
    vorgaenge: ['thema.listSignale'],
    text: 'FROM fall.kontakt k JOIN stamm.mandant',
    jeAkte: { GELESEN: 2.1, SEITEN: 2.2 },
    grund:
      'How many Akten spoke of a topic in five quarters: every conversation of the Standort is looked at, once per opening of the page by who steers.',
  },
  {
    vorgaenge: ['foerderung.getHaushaltsuebersicht'],
    text: 'WITH bescheid AS (',
    jeAkte: { SEITEN: 0.6 },
    grund:
      'Sums every Bescheid and Teilbetrag of the Land: 54 a year, each with its Förderfall for the policy. It does not grow with the Akten.',
  },
  {
    vorgaenge: [
      'Löschlauf',
      'Löschtage des Landes',
      'Löschtage des Landes tief',
      'foerderung.getLoeschfreigabe',
      'foerderung.createLoeschvorschlag',
      'foerderung.recordLoeschfreigabe',
    ],
    text: 'foerderung.berechne_aufbewahrung',
    jeAkte: { VERWORFEN: 0.34, SEITEN: 2 },
    grund:
      'Each Förderfall is asked for the days of its two steps, once a night, when the Land opens its list, and when many deletions are released at once: 54 a year. It does not grow with the Akten.',
  },
  {
    vorgaenge: [
      'foerderung.getLoeschfreigabe',
      'foerderung.createLoeschvorschlag',
      'foerderung.recordLoeschfreigabe',
    ],
    text: 'foerderung.zaehle_loeschreife',
    jeAkte: { SEITEN: 2 },
    grund: 'Counts what the list of the Land shows, in a function without its names.',
  },
  {
    vorgaenge: ['Löschlauf'],
    text: 'protokoll.loesche_abgelaufene',
    jeAkte: { SEITEN: 2 },
    grund:
      'Once a night. The rows of this test lie outside the monthly partitions, where each is asked for its day; months of their own are left out unread.',
  },
  {
    vorgaenge: PROTOKOLLSEITEN,
    text: 'count(*)',
    jeAkte: { GELESEN: 1.67 },
    grund: 'How many entries the Mandant has in 30 days, counted in the index alone.',
  },
  {
    vorgaenge: PROTOKOLLSEITEN,
    text: 'order by "zeit" desc',
    jeAkte: { GELESEN: 1.67 },
    nurKlein: true,
    grund:
      'Row level security makes the planner expect a two hundredth of the rows, so below some ten thousand it reads and sorts the window, as the count beside it does anyway.',
  },
  {
    vorgaenge: ['Auffälligkeiten', 'datenschutz.getAuffaelligkeiten'],
    text: '"protokoll"."eintrag"',
    jeAkte: { GELESEN: 1.67, VERWORFEN: 1.67, SEITEN: 3.33 },
    grund:
      'Looks for patterns in all entries of the Mandant in a quarter; asked by one person a few times a month.',
  },
  {
    vorgaenge: [
      'Personensuche häufiger Name',
      'person.findDubletten',
      'fallanalyse.createFallanalyse',
      'fachfrage.createFachfrage',
    ],
    text: 'FROM fall.akte_zugriff z',
    jeAkte: { SEITEN: 0.4 },
    grund:
      'Looks up the persons of the own Akten before their names, four pages for each: bounded by how many Akten one account has, not by the Mandant.',
  },
  {
    vorgaenge: ['Konten', 'benutzer.listKonten'],
    text: '"benutzer"."konto"',
    jeAkte: { SEQ_SCAN: 1.67, VERWORFEN: 1.67, GELESEN: 1.67, SEITEN: 3.33 },
    grund: 'Administration; the accounts of the whole Land are some thousands.',
  },
  {
    vorgaenge: ['Aktenliste Bereich'],
    text: '"fall"."akte"',
    jeAkte: { SEITEN: 0.75 },
    grund: 'The last Assessment of each own Akte is looked up; bounded by the own Akten, not by the Mandant.',
  },
  {
    vorgaenge: ['Tagesaktuell im Team', 'fall.getTeamtagesaktuell'],
    text: 'wer(konto_id)',
    jeAkte: { GELESEN: 0.5, SEITEN: 0.05 },
    grund:
      'The Teamleitung sees how much of the quarter was entered on its day: the entries of each member, in the index alone. Grows with the team.',
  },
  {
    vorgaenge: ['fall.listAkten'],
    text: 'count(*) OVER ()',
    jeAkte: { SEITEN: 0.05 },
    grund: 'How many own Akten fit: six pages for each of them, as many as one person has.',
  },
  {
    vorgaenge: ['person.listDublettenpaare', 'person.listZusammenfuehrungen'],
    text: 'select distinct "person_id"',
    jeAkte: { SEITEN: 0.05 },
    grund: 'The persons of the own Akten: six pages for each of them, as many as one person has.',
  },
];

/** An open question on which a figure or a day of the public pages rests. */
export type OffeneAnnahme = { readonly frage: string; readonly satz: string };

/** Shown as „Annahme“ below every result. The numbers are those of `docs/offene-fragen.md`; a test holds both together. */
export const FOERDER_CHECK_ANNAHMEN: readonly OffeneAnnahme[] = [
  {
    frage: 'OQ-F-01',
    satz: 'Ist eine Stelle nur einen Teil des Jahres besetzt, zählt je Monat ein Zwölftel, angebrochene Monate taggenau.',
  },
  { frage: 'OQ-F-02', satz: 'Bei Teilzeit sinkt der Jahresbetrag im gleichen Verhältnis.' },
  { frage: 'OQ-F-03', satz: 'Anteile zwischen 0,5 und 1,0 sind zulässig, auch 0,72.' },
  { frage: 'OQ-F-04', satz: 'Sachausgaben der Koordination gelten je VZÄ.' },
  { frage: 'OQ-F-05', satz: '2.850 Euro Sachausgaben gelten für die halbe Stelle der Verwaltungsassistenz.' },
  { frage: 'OQ-F-06', satz: 'Sachausgaben sinken mit dem Teil des Jahres.' },
  {
    frage: 'OQ-F-09',
    satz: 'Ein Antrag nach der Frist wird nicht von selbst abgelehnt; die Bewilligungsbehörde entscheidet.',
  },
  {
    frage: 'OQ-F-10',
    satz: 'Fällt der 31. Oktober auf ein Wochenende oder einen Feiertag, endet die Frist am nächsten Werktag.',
  },
  { frage: 'OQ-F-11', satz: 'Ein Antrag ist ab dem 1. September des Vorjahres möglich.' },
  { frage: 'OQ-F-12', satz: 'Die Teilbeträge sind gleich groß.' },
  { frage: 'OQ-F-13', satz: 'Der 1. Mai ist ein Feiertag: Gebucht wird am nächsten Werktag.' },
  { frage: 'OQ-F-16', satz: 'Der Verwendungsnachweis ist am letzten Tag des dritten Monats fällig.' },
  {
    frage: 'OQ-F-18',
    satz: 'Das Kontingent für das Case Management legt das Ministerium je Jahr fest. Ohne Ihre Angabe wird es nicht geprüft.',
  },
  { frage: 'OQ-F-22', satz: 'Grundlage der zwei Drittel sind die gewünschten VZÄ im Case Management.' },
  { frage: 'OQ-F-26', satz: 'Auch für weitere Koordinationsstellen gibt es Sachausgaben.' },
  {
    frage: 'OQ-F-45',
    satz: 'Der Ausschuss für Chancengerechtigkeit und Integration zählt wie ein Integrationsausschuss.',
  },
  {
    frage: 'OQ-F-46',
    satz: 'Eine Summe wie 3,5 wird in ganze Stellen und einen Rest geteilt. Nennen Sie einzelne Stellen mit Plus: 1,0 + 0,72.',
  },
];

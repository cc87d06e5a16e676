import type { Annahme } from './annahmen.ts';

const LAND = 'MKJFGFI, Bezirksregierung Arnsberg';

/** Questions that the duties to report raised. */
export const BERICHTSPFLICHT_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-M-21',
    frage: 'Gilt eine Meldung schon, wenn der Standort sie freigibt, oder erst mit der Abnahme?',
    wer: LAND,
    annahme:
      'Sie gilt mit der Freigabe und zählt als gemeldet. Eine Rückfrage nimmt sie wieder heraus; eine Berichtigung gilt erst mit ihrer Abnahme.',
    quelle: 'Landtag NRW, Antwort 498: ältere Stände mit Stichtag, ohne Verfahren',
  },
  {
    id: 'OQ-M-22',
    frage: 'Zählt der ältere Stand eines Standorts, der nicht gemeldet hat, in der Summe des Landes mit?',
    wer: 'MKJFGFI',
    annahme: 'Ja, mit * und Tag. Wer noch nie gemeldet hat, zählt nicht mit und wird gezählt.',
    quelle: 'Landtag NRW, Antwort 498, Fußnoten der Tabellen',
  },
  {
    id: 'OQ-M-23',
    frage: 'Wer gibt am Standort frei, und braucht die Besetzungsmeldung zwei Personen?',
    wer: LAND,
    annahme:
      'KI-Leitung oder Zeichnung, mit einem anderen Konto als dem, das vorlegt. Die Besetzungsmeldung bestätigt die KI-Leitung allein.',
    quelle: 'Richtlinie vom 12.12.2024, Nr. 6 d; Handlungskonzept 2.1, ohne Ablauf',
  },
  {
    id: 'OQ-M-24',
    frage: 'Wer fordert Fachdaten und Besetzung an, das Ministerium oder die Bezirksregierung?',
    wer: LAND,
    annahme:
      'Beide können es; abnehmen und erinnern kann, wer gefragt hat. Berichte über die Arbeit fordert nur die Bezirksregierung an.',
    quelle: 'Handlungskonzept 2.1 (WB-02); Richtlinie Nr. 6 d',
  },
  {
    id: 'OQ-M-25',
    frage: 'Darf das Land Angaben sehen, die ein Standort noch nicht freigegeben hat?',
    wer: LAND,
    annahme: 'Nein, auch nicht die Schritte im Haus.',
    quelle: 'keine Quelle',
  },
];

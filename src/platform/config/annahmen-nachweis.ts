import type { Annahme } from './annahmen.ts';

/** Questions that the Verwendungsnachweis, its check and the Erstattung raised. */
export const VERWENDUNGSNACHWEIS_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-F-55',
    frage: 'Wie verteilt sich der bewilligte Betrag einer Position auf ihre Stellen?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Nach VZÄ, auf den Cent; ein Rest geht an die Stellen mit dem größten Bruchteil.',
    quelle: 'Richtlinie Nr. 5.4.1 nennt nur Jahresbeträge je Stelle',
  },
  {
    id: 'OQ-F-56',
    frage: 'Muss die Bewilligungsbehörde die Personalausgaben jeder Stelle sehen?',
    wer: 'Bezirksregierung Arnsberg, Datenschutzbeauftragte',
    annahme:
      'Nein. Sie sieht je Position den anerkannten Betrag, höchstens den Höchstbetrag, und wie viele Stellen ihn erreichen. Belege prüft sie vor Ort.',
    quelle: 'Richtlinie Nr. 7.4; § 18 DSG NRW',
  },
  {
    id: 'OQ-F-57',
    frage: 'Bis wann dürfen Belege des Bewilligungszeitraums datiert sein?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Bis 90 Tage nach dem Ende, also bis zur Frist des Verwendungsnachweises.',
    quelle: 'ANBest-G; Richtlinie Nr. 7.4',
  },
  {
    id: 'OQ-F-58',
    frage: 'Welche Abschnitte und Felder hat das Muster des Verwendungsnachweises nach Anlage 3?',
    wer: 'Ministerium, Bezirksregierung Arnsberg',
    annahme: 'Ziele, Aktivitäten je Baustein, Ergebnisse und Auflagen; das Muster liegt nicht vor.',
    quelle: 'Richtlinie Nr. 7.4',
  },
  {
    id: 'OQ-F-59',
    frage: 'Wird eine Restzahlung mit dem Abschluss des Verwendungsnachweises ausgezahlt?',
    wer: 'Bezirksregierung Arnsberg',
    annahme: 'Sie wird ausgewiesen und hält den Abschluss nicht auf; die Zahlung ist ein eigener Schritt.',
    quelle: 'Richtlinie Nr. 7.3 und 7.4',
  },
  {
    id: 'OQ-F-74',
    frage: 'Welche Zahlen aus der Fallarbeit erwartet die Bewilligungsbehörde im Sachbericht?',
    wer: 'Ministerium, Bezirksregierung Arnsberg',
    annahme:
      'Kurzberatungen, neue, beendete und laufende Fälle, Kontakte und ihre Themen, Verweise als Summen des Standorts, auf Fünfer gerundet; keine unter 30 Personen oder drei Case-Manager:innen.',
    quelle: 'Richtlinie Nr. 7.4; Datenschutzkatalog STAT-01 und STAT-05',
  },
];

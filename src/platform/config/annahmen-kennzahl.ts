import type { Annahme } from './annahmen.ts';

/** Questions that the monitoring raised. */
export const KENNZAHL_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-M-02',
    frage: 'Welche Kennzahlen umfasst das landesweite Controlling, und wie sind sie bestimmt?',
    wer: 'MKJFGFI, Bezirksregierung Arnsberg',
    annahme:
      'Der Katalog der Plattform: die fünf Ausgaben, die die Evaluation erwartet hat, und KP-01 bis KP-15. Jede Kennzahl nennt ihre Bestimmung und deren Fassung.',
    quelle: 'Richtlinie Nr. 6 d; Handlungskonzept 2.1 (nennt keine Kennzahl)',
  },
  {
    id: 'OQ-M-03',
    frage: 'Ab wann sind die Zahlen eines Quartals endgültig?',
    wer: 'MKJFGFI, IT.NRW',
    annahme:
      'Gezeigt werden abgeschlossene Quartale mit allem, was bis zum Ende des letzten abgeschlossenen Quartals eingetragen ist. Veröffentlichte Tabellen bleiben, wie sie sind; eine Berichtigung steht daneben.',
    quelle: 'Datenschutzkatalog STAT-07, STAT-08 (nennen keine Frist)',
  },
  {
    id: 'OQ-M-04',
    frage: 'Zählt als Teilnahme an einer Maßnahme auch, was nicht auf einen Verweis zurückgeht?',
    wer: 'MKJFGFI, wissenschaftliche Begleitung',
    annahme:
      'Nein: gezählt werden Verweise, nach denen Hilfe begonnen hat oder das Anliegen geklärt ist. Anderes erfährt die Plattform nicht.',
    quelle: 'Evaluation 2023–2025 (erwartete Ausgabe „Teilnahme an Maßnahmen“, ohne Bestimmung)',
  },
  {
    id: 'OQ-M-05',
    frage: 'Sollen Staatsangehörigkeit und Geschlecht in die Zählung?',
    wer: 'MKJFGFI, Datenschutzbeauftragte der verantwortlichen Stellen',
    annahme: 'Nein. Der Katalog nennt die Kennzahl und sagt, warum es sie nicht gibt.',
    quelle: 'Evaluation 2023–2025 (Merkmale der Personen); Datenschutzkatalog STAT-09',
  },
  {
    id: 'OQ-M-06',
    frage: 'Wie lange dauert ein Fall höchstens, ehe seine Dauer nur noch als Gruppe zählt?',
    wer: 'IT.NRW',
    annahme: '60 Monate: längere Fälle zählen im Mittelwert als 60.',
    quelle: 'Datenschutzkatalog STAT-10 (keine kleinsten und größten Werte)',
  },
];

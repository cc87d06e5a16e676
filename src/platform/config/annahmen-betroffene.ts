import type { Annahme } from './annahmen.ts';

/** Rights of the persons and requests of others that the case work leaves to the verantwortliche Stelle. */
export const BETROFFENE_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-P-90',
    frage:
      'Wer führt Anträge auf Auskunft, Mitnahme, Löschung, Einschränkung und Widerspruch, und soll das Programm ein Register mit Fristen haben?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Anträge gehen an die datenschutzbeauftragte Person; ein Register und eine vollständige Kopie auf Knopfdruck gibt es nicht. Die Papiere der Akte lassen sich drucken, der Nachweis der Mitteilungen bleibt.',
    quelle: 'Art. 12, 15, 17, 18, 20, 21 DSGVO; DP-D-02, D-04, D-05, D-06, D-08, D-09',
  },
  {
    id: 'OQ-P-91',
    frage: 'Wie wird eine Angabe gekennzeichnet, deren Richtigkeit die Person bestreitet?',
    wer: 'Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Eine Berichtigung behält den alten Stand in der Zeitleiste. Bleibt eine Angabe streitig, steht das im Text; ein eigenes Kennzeichen gibt es nicht.',
    quelle: 'Art. 16, 19 DSGVO; § 84 Abs. 2 SGB X; DP-D-03',
  },
  {
    id: 'OQ-P-92',
    frage: 'Wer prüft eine Anfrage der Ausländerbehörde, und wo wird die Prüfung festgehalten?',
    wer: 'Rechtsamt und Datenschutzbeauftragte der verantwortlichen Stelle',
    annahme:
      'Ohne Einwilligung der Person lehnt das Programm eine Mitteilung an die Ausländerbehörde ab und verweist an datenschutzbeauftragte Person und Rechtsamt. Einen Vorgang dafür gibt es nicht.',
    quelle: '§§ 87, 88 AufenthG; DP-F-02',
  },
  {
    id: 'OQ-P-93',
    frage: 'Wer kennt die Erfassungsmaske der KIM-Datenbank, und welche Reihenfolge und Namen hat sie?',
    wer: 'KIM-Verantwortliche der Standorte, MKJFGFI',
    annahme: 'Koordination oder KI-Leitung legen Spalten, Reihenfolge und Namen je KIM-Standort fest; jede Speicherung ist eine Fassung. Ohne eigene Fassung gilt die des Programms.',
    quelle: 'Formular der KIM-Datenbank nicht veröffentlicht',
  },
];

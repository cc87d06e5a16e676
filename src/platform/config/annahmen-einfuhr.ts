import type { Annahme } from './annahmen.ts';

/** Questions that Angebote from files raised. */
export const EINFUHR_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-A-28',
    frage: 'Gilt ein Angebot als verschwunden, wenn eine neue Datei es nicht mehr nennt?',
    wer: 'KIM-Standorte',
    annahme:
      'Nein, außer bei der Quelle ist gesagt, dass ihre Dateien immer alle Angebote enthalten. Dann wird es nach der Vorschau archiviert.',
    quelle: 'keine Quelle',
  },
  {
    id: 'OQ-A-29',
    frage: 'Was gilt für Spalten, die niemand einem Feld zugeordnet hat?',
    wer: 'KIM-Standorte, Datenschutzbeauftragte',
    annahme:
      'Sie werden nicht gelesen und nirgends aufgehoben. Die Vorschau nennt sie. Felder ohne Spalte bleiben, wie sie sind; eine leere Zelle leert ihr Feld.',
    quelle: 'Art. 5 Abs. 1 c DSGVO',
  },
  {
    id: 'OQ-A-30',
    frage: 'Woran wird ein Angebot in einer Tabelle ohne Kennung wiedererkannt?',
    wer: 'KIM-Standorte',
    annahme:
      'An Titel, Anbieter, Ort und Straße zusammen. Ändert sich eines davon, ist es ein neues Angebot; wer das nicht will, ergänzt eine Spalte „Kennung“.',
    quelle: 'keine Quelle',
  },
];

import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the next day of a Fall and of its Sichtung. */
export const t = createTexte({
  'naechster.titel': 'Wie geht es weiter?',
  'naechster.TERMIN': 'Termin mit der Person',
  'naechster.WIEDERVORLAGE': 'Wiedervorlage',
  'naechster.SICHTUNG': 'Anlassbezogen, mit Sichtung',
  'naechster.tag': 'Tag',
  'naechster.um': 'Uhrzeit',
  'naechster.um.hinweis': 'Zum Beispiel 14:30.',
  'naechster.ort': 'Ort',
  'naechster.sichtungAm': 'Sichtung spätestens am',
  'naechster.sichtungAm.hinweis': 'Bis {datum}. Dann steht der Fall auf „Mein Tag“. TT.MM.JJJJ.',
  'naechster.grund': 'Warum anlassbezogen?',
  'naechster.grund.hinweis': 'Zum Beispiel: Die Person meldet sich, wenn der Bescheid da ist.',
  'naechster.grund.fehlt': 'Schreiben Sie, warum Kontakt nur bei Anlass stattfindet.',
  'naechster.bis': 'Anlassbezogen, Sichtung bis {datum}',

  'sichtung.titel': 'Sichtung',
  'sichtung.text': 'Sie sehen nach, wie es um den Fall steht. Das Ergebnis entscheidet nichts.',
  'sichtung.ergebnis': 'Ergebnis',
  'sichtung.ergebnis.fehlt': 'Wählen Sie ein Ergebnis.',
  'sichtung.bemerkung': 'Was haben Sie gesehen?',
  'sichtung.bemerkung.hinweis': 'Stand der Ziele, Hindernisse.',
  'sichtung.gespeichert': 'Die Sichtung ist festgehalten.',
});

import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the waiting list: its page, the card in the Akte, the numbers. */
export const t = createTexte({
  ...TITEL,
  'seite.einleitung':
    'Wer in Ihren Akten auf Case Management wartet. Die Reihenfolge ist ein Vorschlag nach Dringlichkeit und Dauer; Sie entscheiden, niemand rückt von selbst nach.',
  'seite.leer': 'In Ihren Akten wartet niemand.',
  'seite.leer.text':
    'Auf die Liste setzen Sie eine Person im Überblick ihrer Akte oder beim Übernehmen einer Fallanfrage.',
  'seite.anonym': 'Ohne Namen',
  'seite.wartet':
    '{tage, plural, =0 {wartet seit heute} one {wartet seit # Tag} other {wartet seit # Tagen}} (seit {datum})',
  'seite.blick': 'Nächster Blick: {datum}',
  'seite.ueberfaellig': 'Blick überfällig',
  'seite.vertretung': 'In Vertretung',

  'karte.titel': 'Wartet auf Case Management',
  'karte.text':
    'Die Person passt in das Case Management, und gerade ist kein Platz: Setzen Sie sie auf die Warteliste. Die Akte bleibt bei Ihnen.',
  'karte.setzen': 'Auf die Warteliste setzen',
  'karte.blick': 'Blick festhalten',
  'karte.ende': 'Warten beenden',
  'karte.dringlichkeit': 'Dringlichkeit',
  'karte.gruende': 'Gründe',
  'karte.seit': 'Wartet',
  'karte.naechster': 'Nächster Blick',
  'karte.aufnahme': 'Mit der Aufnahme endet das Warten von selbst.',
  'karte.frueher': '{von} bis {bis}: {ergebnis}',

  'seite.sprache': 'Sprachmittlung fehlt',
  'form.seit': 'Wartet seit',
  'form.dringlichkeit': 'Wie dringend ist es?',
  'form.gruende': 'Warum?',
  'form.gruende.hinweis':
    'Was für die Reihenfolge zählt, zum Beispiel eine Frist. Nur, wer die Akte sehen darf, liest es.',
  'form.sprache': 'Die Aufnahme wartet, weil Sprachmittlung fehlt.',
  'form.blick': 'Wann sehen Sie wieder nach?',
  'form.blick.hinweis':
    'Dann steht die Akte in „Mein Tag“. Lassen Sie das Feld leer, nimmt das Programm die übliche Frist.',
  'form.ergebnis': 'Wie endet das Warten?',
  'form.bemerkung': 'Bemerkung',
  'form.waehlen': 'Bitte wählen Sie.',
  'form.warum': 'Schreiben Sie, warum.',
  'form.lang': 'Höchstens 1000 Zeichen.',
  'form.tag': 'Geben Sie den Tag als TT.MM.JJJJ ein.',
  'form.gesetzt': 'Auf die Warteliste gesetzt.',
  'form.gesehen': 'Blick festgehalten.',
  'form.beendet': 'Das Warten ist beendet.',

  'zahlen.stelle': 'Warteliste Ihrer Stelle',
  'zahlen.standort': 'Warteliste im Standort',
  'zahlen.gerundet':
    'Auf Fünfer gerundet, ohne Personen. Eine Wartezeit steht hier erst, wenn sie auf mindestens fünf Personen beruht.',
  'zahlen.wartend': 'Warten jetzt',
  'zahlen.ueberfaellig': 'davon Blick überfällig',
  'zahlen.sprache': 'davon ohne Sprachmittlung',
  'zahlen.wartetage': 'Bisher gewartet, im Durchschnitt',
  'zahlen.tage': '{tage, plural, one {# Tag} other {# Tage}}',
  'zahlen.keine': '–',
  'zahlen.dringend': 'Warten jetzt, nach Dringlichkeit',
  'zahlen.enden': 'Wie das Warten endete, {von} bis {bis}',
  'zahlen.was': 'Ergebnis',
  'zahlen.dringlichkeit': 'Dringlichkeit',
  'zahlen.anzahl': 'Anzahl',
  'zahlen.dauer': 'Gewartet im Durchschnitt',
});

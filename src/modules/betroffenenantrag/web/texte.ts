import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the requests of a person on the page of an Akte. */
export const t = createTexte({
  titel: 'Anträge der Person zu ihren Daten',
  einleitung:
    'Auskunft, Berichtigung, Löschung, Einschränkung, Mitnahme oder Widerspruch (Art. 15 bis 21 DSGVO). Die Antwort ist einen Monat nach dem Eingang fällig. Sprechen Sie sich mit der datenschutzbeauftragten Person ab.',
  keine: 'Kein Antrag.',
  neu: 'Antrag aufnehmen',
  aufgenommen: 'Der Antrag ist aufgenommen. Die Frist steht in „Was kommt“ und in „Mein Tag“.',
  verlaengern: 'Frist verlängern',
  'verlaengern.name': 'Frist verlängern: {art}',
  'verlaengern.text':
    'Nur, wenn es nötig ist, und nur bis zwei Monate. Sagen Sie es der Person jetzt, mit dem Grund.',
  verlaengert: 'Die Frist ist verlängert.',
  antworten: 'Antwort festhalten',
  'antworten.name': 'Antwort festhalten: {art}',
  beantwortet: 'Die Antwort ist festgehalten.',
  eingang: 'eingegangen am {datum}',
  frist: 'Antwort bis {datum}',
  'frist.vorbei': 'Frist vorbei seit {datum}',
  'frist.verlaengert': 'Verlängert: {grund}',
  antwort: '{ergebnis} am {datum}: {text}',
  grund: 'Grund: {grund}',
  identitaet: 'Identität: {wie}',
  'vermerk.BESTRITTEN': 'Bestritten',
  'vermerk.BESTRITTEN.text':
    'Die Person sagt, das stimmt nicht. Verwenden Sie die Angabe nur mit diesem Hinweis, auch gegenüber anderen.',
  'vermerk.EINGESCHRAENKT': 'Verarbeitung eingeschränkt',
  'vermerk.EINGESCHRAENKT.text':
    'Aufbewahren ja, verwenden nur mit Einwilligung der Person oder für Rechtsansprüche (Art. 18 Abs. 2 DSGVO).',
  'vermerk.WIDERSPROCHEN': 'Widerspruch wird geprüft',
  'vermerk.WIDERSPROCHEN.text':
    'Bis zur Antwort verwenden Sie die Angaben nicht für das, dem die Person widerspricht.',
  'feld.art': 'Was verlangt die Person?',
  'feld.art.fehlt': 'Wählen Sie, was die Person verlangt.',
  'feld.eingang': 'Eingegangen am',
  'feld.was': 'Worum geht es genau?',
  'feld.was.fehlt': 'Schreiben Sie, worum es geht.',
  'feld.was.hinweis':
    'In den Worten der Person. Bei einer Berichtigung: welche Angabe, und was stimmt. Mündlich genügt.',
  'feld.grund': 'Warum dauert es länger?',
  'feld.grund.fehlt': 'Schreiben Sie, warum es länger dauert.',
  'feld.am': 'Beantwortet am',
  'feld.ergebnis': 'Ergebnis',
  'feld.ergebnis.fehlt': 'Wählen Sie das Ergebnis.',
  'feld.identitaet': 'Wie war geprüft, dass es die Person selbst ist?',
  'feld.identitaet.fehlt': 'Wählen Sie, wie die Identität geprüft war.',
  'feld.antwort': 'Was wurde geantwortet oder übergeben?',
  'feld.antwort.fehlt': 'Schreiben Sie, was geantwortet wurde.',
  'feld.ablehnungsgrund': 'Warum nicht, oder nicht ganz?',
  'feld.ablehnungsgrund.fehlt': 'Nennen Sie den Grund. Die Person muss ihn erfahren.',
  'feld.ablehnungsgrund.hinweis':
    'Sagen Sie der Person auch, dass sie sich bei der Aufsichtsbehörde beschweren und vor Gericht gehen kann (Art. 12 Abs. 4 DSGVO).',
  'hilfe.AUSKUNFT':
    '„Kopie erstellen“ am Antrag zeigt alles, was in der Akte über die Person steht, und gibt es als ZIP aus. Angaben über andere lassen Sie dort aus. Wer zugegriffen hat, sagt die datenschutzbeauftragte Person.',
  'hilfe.BERICHTIGUNG':
    'Berichtigen Sie die Angabe in der Akte; der alte Stand bleibt in der Zeitleiste. Sagen Sie es den Stellen, die sie bekommen haben (Art. 19 DSGVO).',
  'hilfe.LOESCHUNG':
    'Der Widerruf der Zusammenarbeit friert die Akte ein und löscht sie nach einem Monat. Einzelnes löscht das Programm nicht; klären Sie es mit der datenschutzbeauftragten Person.',
  'hilfe.EINSCHRAENKUNG':
    'Mit „Erfüllt“ steht der Hinweis im Kopf der Akte. Soll auch nicht gelöscht werden, setzt die datenschutzbeauftragte Person eine Sperre.',
  'hilfe.UEBERTRAGUNG':
    'Betrifft, was die Person selbst angegeben hat und was auf ihrer Einwilligung beruht. „Kopie erstellen“ am Antrag gibt es als Datei für Programme (JSON) aus.',
  'hilfe.WIDERSPRUCH':
    'Gegen das, was auf Einwilligung beruht, genügt der Widerruf. Bei Aufgaben im öffentlichen Interesse wägen Stelle und datenschutzbeauftragte Person ab.',
});

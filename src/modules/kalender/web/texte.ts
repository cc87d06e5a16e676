import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** Texts of the page of the own calendar. */
export const t = createTexte({
  ...TITEL,
  'seite.einleitung':
    'Ihre Termine als Abo in Outlook oder einem anderen Kalenderprogramm. Dort steht nur „KIM-Termin“, der Tag und die Uhrzeit: kein Name, kein Aktenzeichen, kein Ort.',
  'seite.inhalt':
    'Gezeigt werden Termine mit der Person aus Ihren Akten und aus Akten, in denen Sie vertreten. Wiedervorlagen und Sichtungen stehen auf „Mein Tag“.',
  abo: 'Adresse für das Abo',
  'abo.keine': 'Es gibt noch keine Adresse.',
  'abo.seit':
    'Eingerichtet am {datum}. Aus Sicherheit wird die Adresse nicht gespeichert und nicht noch einmal gezeigt.',
  'abo.geheim':
    'Die Adresse ist geheim wie ein Passwort: Wer sie kennt, sieht die Tage Ihrer Termine. Geben Sie sie nur Ihrem dienstlichen Kalenderprogramm.',
  'abo.einrichten': 'Adresse einrichten',
  'abo.erneuern': 'Adresse erneuern',
  'abo.schliessen': 'Abo schließen',
  'abo.neu': 'Ihre neue Adresse',
  'abo.neu.text':
    'Kopieren Sie sie jetzt; sie wird nur dieses eine Mal gezeigt. Eine frühere Adresse gilt nicht mehr.',
  'abo.kopieren': 'Adresse kopieren',
  'abo.kopiert': 'Die Adresse ist kopiert.',
  'abo.geschlossen': 'Das Abo ist geschlossen. Löschen Sie es auch in Ihrem Kalenderprogramm.',
});

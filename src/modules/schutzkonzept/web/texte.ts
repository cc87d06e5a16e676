import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the Schutzkonzept on the page of the team and in the form of a contact. */
export const t = createTexte({
  titel: 'Schutzkonzept',
  text: 'Legt Ihr Schutzkonzept fest, dass Hausbesuche zu zweit stattfinden? Dann erinnert das Programm beim Planen und beim Erfassen daran und fragt, wer mitgeht und wer dabei war. Es sperrt nichts.',
  zuZweit: 'Hausbesuche finden zu zweit statt',
  seit: 'Festgelegt am {datum}.',
  nie: 'Noch nichts festgelegt.',
  speichern: 'Speichern',
  gespeichert: 'Das Schutzkonzept ist gespeichert.',
  hinweis: 'Ihr Schutzkonzept: Hausbesuche finden zu zweit statt.',
  'hinweis.text': 'War niemand dabei, lassen Sie das Feld leer und schreiben Sie in die Notiz, warum.',
  'hinweis.planung':
    'Sprechen Sie jetzt ab, wer mitgeht. Ist es noch offen, lassen Sie das Feld leer: Die Erinnerung bleibt am Termin stehen.',
  fehlt: 'Hausbesuch geplant, noch niemand zu zweit.',
  'wer.geplant': 'Wer geht mit?',
  wer: 'Wer war noch dabei?',
  'wer.hinweis':
    'Kollegin oder Kollege, keine Angehörigen. Beim Tippen werden Namen der eigenen Stelle vorgeschlagen.',
});

import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the copy of Art. 15 DSGVO on the page of an Akte. */
export const t = createTexte({
  titel: 'Kopie der Daten',
  oeffnen: 'Kopie erstellen',
  'oeffnen.name': 'Kopie erstellen: {art}',
  einleitung:
    'Die Kopie enthält alles, was hier über die Person steht: lesbar als PDF und zum Mitnehmen als JSON. Sehen Sie vorher durch, ob Einträge etwas über andere verraten.',
  person: 'Für wen ist die Kopie?',
  umfang: 'Welche Akten?',
  'umfang.hinweis': 'Sie sind bei dieser Person für mehrere Akten zuständig. Eine Auskunft umfasst alle.',
  'umfang.ALLE_AKTEN': 'Alle Akten dieser Person, für die Sie zuständig sind',
  'umfang.EINE_AKTE': 'Nur diese Akte',
  akten: 'Die Kopie enthält die Akten {akten}.',
  sprache: 'Sprache der Kopie',
  'sprache.de': 'Nur Deutsch',
  'sprache.hinweis':
    'Überschriften und feste Sätze stehen auf Deutsch und in dieser Sprache. Die Einträge bleiben, wie sie geschrieben wurden. Ob die Übersetzung geprüft ist, steht auf dem Papier.',
  'weg.titel': 'Auskunft und Kopie der Daten',
  'weg.text':
    'Die Person kann fragen, was über sie gespeichert ist, und eine Kopie bekommen: aus allen ihren Akten, für die Sie zuständig sind, in ihrer Sprache (Art. 15 DSGVO). Nehmen Sie dafür einen Antrag auf.',
  'weg.link': 'Zu den Anträgen der Person',
  andere: 'Einträge allein über andere Personen der Akte: {anzahl}. Sie sind nie enthalten.',
  ausnahmen: 'Was nie enthalten ist',
  teil: '{titel} ({anzahl})',
  'teil.akte': '{akte}: {titel} ({anzahl})',
  auslassen: 'Eintrag {nummer} auslassen',
  identitaet: 'Wie war geprüft, dass es die Person selbst ist?',
  'identitaet.fehlt': 'Wählen Sie, wie die Identität geprüft war.',
  grund: 'Warum fehlen Einträge?',
  'grund.hinweis': 'Der Grund steht in der Kopie. Nennen Sie darin nichts über die anderen.',
  'grund.fehlt': 'Nennen Sie den Grund. Er steht in der Kopie.',
  pruefen: 'Durchgesehen, Kopie vorbereiten',
  bereit: 'Durchgesehen am {datum}. Die Kopie liegt bereit.',
  laden: 'Kopie laden (ZIP)',
  danach:
    'Geben Sie die Kopie nur der Person selbst oder auf einem sicheren Weg. Halten Sie danach die Antwort fest. Jede Ausgabe steht in der Zeitleiste.',
  nochmal: 'Noch einmal durchsehen',
});

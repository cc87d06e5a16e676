import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the copy of Art. 15 DSGVO on the page of an Akte. */
export const t = createTexte({
  titel: 'Kopie der Daten',
  oeffnen: 'Kopie erstellen',
  'oeffnen.name': 'Kopie erstellen: {art}',
  einleitung:
    'Die Kopie enthält alles, was in dieser Akte über die Person steht: lesbar als PDF und zum Mitnehmen als JSON. Sehen Sie vorher durch, ob Einträge etwas über andere verraten.',
  person: 'Für wen ist die Kopie?',
  andere: 'Einträge allein über andere Personen der Akte: {anzahl}. Sie sind nie enthalten.',
  ausnahmen: 'Was nie enthalten ist',
  teil: '{titel} ({anzahl})',
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

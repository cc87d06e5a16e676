import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the files beside something of the steering. */
export const t = createTexte({
  titel: 'Dateien',
  keine: 'Noch keine Datei.',
  angaben: '{groesse}, {am}',
  'geprueft.name': 'geprüft von {name}',
  'geprueft.standort': 'geprüft vom Standort {name}',
  'geprueft.land': 'geprüft vom Ministerium',
  fassungen: 'Fassung {von} bis {bis}',
  frueher: 'Frühere Dateien',
  dazu: 'Datei hinzufügen',
  ersetzen: 'Ersetzen',
  'ersetzen.name': 'Ersetzen: {name}',
  'ersetzen.titel': '„{name}“ ersetzen',
  'ersetzen.text': 'Die alte Datei bleibt bei den früheren Fassungen. Alle Standorte sehen die neue Fassung.',
  'dazu.fassung': 'Alle Standorte sehen die Datei sofort, als neue Fassung.',
  entfernen: 'Entfernen',
  'entfernen.name': 'Entfernen: {name}',
  'entfernen.frage': '„{name}“ entfernen?',
  'entfernen.text':
    'Die Datei wird gelöscht, auch aus früheren Fassungen. Das lässt sich nicht zurücknehmen.',
  behalten: 'Behalten',
  entfernt: 'Die Datei „{name}“ ist entfernt.',
  waehlen: 'Datei',
  'waehlen.fehlt': 'Wählen Sie eine Datei.',
  erlaubt: 'PDF, PNG, JPEG, DOCX, XLSX, ODT oder Text, höchstens {groesse} MB.',
  name: 'Name der Datei',
  'name.hinweis': 'Nach dem Inhalt benennen, ohne Namen von Personen.',
  'name.person':
    'Der Name kann eine Person erkennbar machen. {stellen} Benennen Sie die Datei nach dem Inhalt, zum Beispiel „Anlage 1 Ablauf.pdf“.',
  geprueft: 'Ich habe die Datei durchgesehen. Niemand ist darin erkennbar, auch nicht ohne Namen.',
  'geprueft.erklaerung':
    'Ihr Name und der Tag stehen in Ihrem Standort als „geprüft von“ bei der Datei. Denken Sie auch an Kommentare, Änderungen und Eigenschaften des Dokuments.',
  'geprueft.fehlt': 'Sehen Sie die Datei durch und bestätigen Sie es hier.',
  hochladen: 'Hochladen',
  geladen: 'Die Datei „{name}“ ist gespeichert.',
});

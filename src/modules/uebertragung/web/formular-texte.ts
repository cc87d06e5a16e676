import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the page on which a Standort sets the order of the form. */
export const t = createTexte({
  titel: TITEL['formular.titel'],
  einleitung:
    'Hier legen Sie für Ihren KIM-Standort fest, welche Angaben in welcher Reihenfolge und unter welchem Namen in die KIM-Datenbank gehen. Übertragungsblatt, CSV und Excel des Case Managements folgen sofort.',
  gilt: 'Was heute gilt',
  'gilt.auslieferung':
    'Die Reihenfolge, die mit dem Programm kommt (Fassung {fassung}). Sie ist eine Annahme.',
  'gilt.eigene': '{name}, Fassung {fassung} Ihres KIM-Standorts.',
  'gilt.beleg': 'Beleg: {beleg}',
  'gilt.ohneBeleg': 'Ohne Beleg: Auf Blatt und Dateien steht „Annahme“.',
  spalten: 'Spalten',
  'spalten.hinweis':
    'Die Reihenfolge von oben nach unten ist die der Spalten. Den Namen ändern Sie nur, wenn das Formular des Landes die Angabe anders nennt.',
  'spalte.name': 'Spalte {nummer}: {feld}',
  'spalte.hinweis': 'Leer: „{feld}“.',
  'spalte.minimum': 'Auch ohne Einwilligung: statistisches Minimum.',
  'spalte.hoch': 'Nach oben',
  'spalte.hoch.name': 'Nach oben: {feld}',
  'spalte.runter': 'Nach unten',
  'spalte.runter.name': 'Nach unten: {feld}',
  'spalte.weg': 'Weglassen',
  'spalte.weg.name': 'Weglassen: {feld}',
  'spalte.verschoben': '„{feld}“ steht jetzt an Stelle {nummer} von {gesamt}.',
  'spalten.keine': 'Nehmen Sie mindestens eine Spalte auf.',
  weggelassen: 'Weggelassen',
  'weggelassen.aufnehmen': 'Aufnehmen: {feld}',
  'weggelassen.name':
    'Ein Name lässt sich nicht aufnehmen: Die Einwilligung „KIM-Datenbank“ sagt zu, dass er nicht übertragen wird.',
  auslieferung: 'Reihenfolge des Programms einsetzen',
  formular: 'Neue Fassung',
  name: 'Wie heißt das Formular?',
  'name.fehlt': 'Tragen Sie ein, wie das Formular heißt.',
  beleg: 'Woher kennen Sie die Reihenfolge?',
  'beleg.hinweis': 'Zum Beispiel „Erfassungsmaske des Landes, Stand Oktober 2026“. Leer: Annahme.',
  speichern: 'Als neue Fassung speichern',
  gespeichert: 'Gespeichert. Übertragungsblatt und Dateien folgen ab jetzt dieser Fassung.',
  verlauf: 'Frühere Fassungen',
  'verlauf.eine':
    '{fassung}: {name}, {spalten, plural, one {# Spalte} other {# Spalten}}, seit {datum}, {beleg}',
  'verlauf.ohneBeleg': 'Annahme',
});

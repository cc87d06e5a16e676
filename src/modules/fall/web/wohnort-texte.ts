import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the Wohnort of an Akte. */
export const t = createTexte({
  titel: 'Wohnort',
  text: 'Unter dieser Kommune zählt die Akte in den Zahlen des KIM-Standorts.',
  steht: 'Kommune: {name}',
  keiner: 'nicht erhoben',
  aendern: 'Wohnort berichtigen',
  anlass: 'Was ist passiert?',
  'anlass.BERICHTIGUNG': 'Der Wohnort war falsch erfasst',
  'anlass.BERICHTIGUNG.text': 'Was bisher gezählt wurde, zählt künftig unter der richtigen Kommune.',
  'anlass.UMZUG': 'Umzug in eine andere Kommune des KIM-Standorts',
  'anlass.UMZUG.text':
    'Was bisher gezählt wurde, bleibt stehen. Tragen Sie den Umzug auch unter „Rechtskreis“ ein: Dort stehen die Fristen zum Wohnsitz.',
  kommune: 'Richtiger Wohnort',
  'kommune.hinweis':
    'Zieht die Person in einen anderen Kreis, bleibt der Wohnort stehen: Prüfen Sie dann die Übergabe.',
  grund: 'Grund',
  'grund.hinweis': 'Zum Beispiel „Werdeck verwechselt mit Werdeck-Süd“. Er steht in der Zeitleiste.',
  'feld.waehlen': 'Bitte wählen Sie.',
  gespeichert: 'Der Wohnort ist geändert.',
});

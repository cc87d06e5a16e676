import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the Akte that leaves the system. */
export const t = createTexte({
  titel: 'Förderakte ausgeben',
  text: 'Die ganze Akte als Archiv: Antrag, Bescheide und Nachweise als PDF/A, Unterlagen wie hochgeladen, alle Daten als JSON, ein lesbares Verzeichnis und die Prüfsumme jeder Datei. Entwürfe und Personalausgaben einzelner Stellen gehören nicht dazu.',
  protokoll:
    'Jede Ausgabe steht im Protokoll. Liegt die Anmeldung länger zurück, fragt das System nach dem Passwort.',
  vorbereiten: 'Ausgabe vorbereiten',
  bereit:
    'Bereit: {unterlagen, plural, one {# Unterlage} other {# Unterlagen}} ({groesse} MB), {bescheide, plural, =0 {kein Bescheid} one {# Bescheid} other {# Bescheide}}.',
  laden: 'Archiv laden',
});

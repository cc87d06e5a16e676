import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** Texts of the page that finds persons who were recorded twice. */
export const t = createTexte({
  titel: TITEL.dubletten,
  einleitung:
    'Das Programm vergleicht die Personen Ihrer eigenen Akten und sagt, warum zwei dieselbe sein könnten. Es führt nie von selbst zusammen. Andere Personen fragt es nicht.',
  'alle.zeigen': 'Auch Paare zeigen, die als verschieden gemerkt sind',
  verglichen: '{anzahl, plural, one {# Person verglichen} other {# Personen verglichen}}',
  weitere: 'Verglichen sind Ihre neuesten Personen, nicht alle.',
  keine: 'Kein Paar gefunden',
  'keine.text': 'Keine zwei Personen Ihrer Akten sehen wie dieselbe aus.',
  paar: 'Vielleicht dieselbe: {a} und {b}',
  'paar.tabelle': 'Angaben im Vergleich',
  'paar.angabe': 'Angabe',
  'paar.akten': 'Akten',
  gemerkt: 'als verschieden gemerkt',
  wer: 'Welche Person bleibt die führende?',
  'wer.hinweis':
    'Ihre Angaben bleiben. Was ihr fehlt, kommt von der anderen, deren Name als andere Schreibweise dazu. Bei Kontaktwegen gilt die vorsichtigere Regel.',
  'wer.wahl': '{pseudonym}: {name}',
  zusammen: 'Zusammenführen',
  'zusammen.name': 'Zusammenführen: {a} und {b}',
  'zusammen.frage': 'Sind {a} und {b} dieselbe Person?',
  'zusammen.text':
    'Beide Akten bleiben. In beiden steht dann die führende Person. Sie können das unten auf dieser Seite aufheben.',
  'zusammen.ja': 'Ja, zusammenführen',
  'zusammen.fertig': 'Die Personen sind zusammengeführt.',
  verschieden: 'Es sind zwei Personen',
  'verschieden.name': 'Es sind zwei Personen: {a} und {b}',
  'verschieden.fertig': 'Gemerkt. Das Paar wird nicht mehr gezeigt.',
  abbrechen: 'Abbrechen',
  'liste.titel': 'Zusammengeführt',
  'liste.eintrag': '{name}: {pseudonym} steht unter {zielPseudonym}, seit {am}.',
  'liste.bis': 'Aufheben geht bis {bis}.',
  'liste.vorbei': 'Aufheben ging bis {bis}.',
  aufheben: 'Aufheben',
  'aufheben.name': 'Zusammenführung aufheben: {name}',
  'aufheben.text': 'Danach stehen wieder zwei Personen für sich. Sind es doch zwei?',
  'aufheben.ja': 'Ja, aufheben',
  'aufheben.fertig': 'Die Zusammenführung ist aufgehoben.',
  'aufheben.pruefen':
    'Aufgehoben. Die Angaben der führenden Person wurden inzwischen berichtigt und bleiben so. Bitte prüfen Sie sie.',
});

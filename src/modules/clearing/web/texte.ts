import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the Clearing: the page of the Standort, and what stands beside the decision. */
export const t = createTexte({
  ...TITEL,
  'seite.einleitung':
    'Legen Sie fest, wie in Ihrem Standort über die Aufnahme entschieden wird. Das leitet an und sperrt nie: Wer abweicht, begründet es.',
  'seite.heute': 'Heute gilt',
  'seite.keins':
    'Noch nichts festgelegt. Case-Managerinnen und Case-Manager entscheiden nach den fünf Kriterien.',
  'seite.neu': 'Neu festlegen',
  'seite.alle': 'Festgelegt',
  'seite.seit': 'gilt ab {datum}',
  'seite.gespeichert': 'Festgelegt.',
  'seite.art': 'Wie wird entschieden?',
  'seite.nach': 'Nach dem wievielten Gespräch?',
  'seite.nach.hinweis':
    'Leer: für jede Person einzeln. Nach der Evaluation ist es oft das {anzahl}. Gespräch.',
  'seite.nach.wert': 'nach dem {anzahl}. Gespräch',
  'seite.nach.einzeln': 'für jede Person einzeln',
  'seite.kriterien': 'Weitere Kriterien Ihres Standorts',
  'seite.kriterien.hinweis':
    'Neben den fünf Kriterien, die überall gelten. Eines je Zeile, dahinter die Quelle nach einem senkrechten Strich, zum Beispiel: Mehrere Rechtskreise berührt | Konzept 2026, Kapitel 3',
  'seite.ausschluss': 'Ausschlusskriterien',
  'seite.ausschluss.hinweis':
    'Eines je Zeile, dahinter die Quelle nach einem senkrechten Strich, zum Beispiel: Schon im Fallmanagement des Jobcenters | Konzept 2026, Kapitel 4',
  'seite.ausschluss.falsch': 'Schreiben Sie hinter jedes Kriterium die Quelle, getrennt durch |.',
  'seite.ab': 'Gilt ab',
  'seite.knopf': 'Festlegen',
  'seite.zahl': 'Geben Sie eine ganze Zahl von 1 bis 20 ein oder lassen Sie das Feld leer.',

  'hinweis.titel': 'Clearing Ihres Standorts',
  'hinweis.quelle': 'Quelle: {quelle}',
  'hinweis.gespraech':
    'Vorgesehen {vorgesehen}. Bisher: {anzahl, plural, one {# Gespräch} other {# Gespräche}}.',
  'hinweis.kriterien': 'Weitere Kriterien Ihres Standorts:',
  'hinweis.ausschluss': 'Spricht etwas dagegen?',
  'hinweis.keineSperre': 'Das ist eine Anleitung. Wenn Sie abweichen, begründen Sie es unten.',
  'feld.zweite': 'Wer entscheidet mit?',
  'feld.zweite.keine': 'niemand',
  'feld.kapazitaet': 'Im Team ist Platz für diesen Fall.',
  'feld.begruendung': 'Warum weichen Sie vom Clearing ab?',
  'feld.begruendung.hinweis': 'Nur nötig, wenn etwas davon fehlt oder früher entschieden wird.',
  'feld.begruendung.ablehnung': 'Nur nötig, wenn niemand mitentscheidet.',

  'form.tag': 'Geben Sie den Tag als TT.MM.JJJJ ein.',
  'form.waehlen': 'Bitte wählen Sie.',
});

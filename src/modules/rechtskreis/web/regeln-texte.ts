import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the page on which the Standort records who has checked a rule. */
export const t = createTexte({
  ...TITEL,
  'regeln.einleitung':
    'Diese Regeln erklären im Case Management, was auf eine Veränderung folgt; die Wege am Ende zeigen die Schritte zu einem Titel oder zur Einbürgerung. Ausgeliefert sind sie ungeprüft. Hat jemand eine Regel oder einen Weg fachlich geprüft, tragen Sie hier Namen, Tag und nächste Prüfung ein. Beides steht dann an jedem Hinweis. Nach dem letzten Tag schweigt die Regel in Ihrem Standort.',
  'regeln.stand': '{geprueft} von {gesamt} Regeln und Wegen sind geprüft.',
  'regeln.ungeprueft': 'Noch nicht fachlich geprüft. Spricht bis {bis}.',
  'regeln.geprueft': 'Geprüft von {name} am {datum}. Spricht bis {bis}.',
  'regeln.schweigt': 'Schweigt: Der Prüftermin ist vorbei.',
  'regeln.folgen': 'Was sie sagt',
  'regeln.quellen': 'Quellen: {quellen}. Stand der Gesetze: {stand}.',
  'regeln.verlauf': 'Frühere Prüfungen',
  'regeln.verlauf.eine': '{name}, {datum}, galt bis {bis}',
  'regeln.verlauf.zurueck': 'zurückgenommen',
  'regeln.verlauf.veraltet': 'die Regel hat seitdem einen anderen Wortlaut',
  'pruefung.eintragen': 'Prüfung eintragen',
  'pruefung.eintragen.name': 'Prüfung eintragen: {titel}',
  'pruefung.zuruecknehmen': 'Prüfung zurücknehmen',
  'pruefung.zuruecknehmen.name': 'Prüfung zurücknehmen: {titel}',
  'pruefung.name': 'Wer hat geprüft?',
  'pruefung.name.hinweis': 'Name und Beruf oder Stelle. Wer es ist, steht an jedem Hinweis.',
  'pruefung.name.fehlt': 'Tragen Sie den Namen ein.',
  'pruefung.am': 'Geprüft am',
  'pruefung.bis': 'Nächste Prüfung',
  'pruefung.bis.hinweis': 'Bis zu diesem Tag spricht die Regel, höchstens zwei Jahre.',
  'pruefung.tag': 'Geben Sie den Tag als TT.MM.JJJJ ein.',
  'pruefung.gespeichert': 'Die Prüfung ist eingetragen.',
  'pruefung.zurueckgenommen': 'Die Prüfung ist zurückgenommen. Die Regel ist wieder ungeprüft.',
  'folge.KONTAKT': 'Kontakt',
  'folge.ANGEBOT': 'Angebot',
  'folge.FRIST': 'Frist',
  'folge.ZU_BEACHTEN': 'Zu beachten',
  'folge.SCHRITT': 'Schritt',
});

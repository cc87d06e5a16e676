import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of papers: part of the page of an Akte and the page of translations. */
export const t = createTexte({
  ...TITEL,
  titel: 'Papiere',
  einleitung:
    'Jedes Papier steht auf Deutsch neben der gewählten Sprache. Jeder Druck steht in der Zeitleiste der Akte: welches Papier, welche Fassung, welche Sprache.',
  sprache: 'Sprache der Papiere',
  'sprache.hinweis': 'Die Sprache der Person steht oben.',
  laden: 'Als PDF laden',
  'laden.name': 'Als PDF laden: {papier}',
  lesehilfe: 'Lesehilfe, nicht geprüft',
  'lesehilfe.text':
    'Übersetzungen mit diesem Zeichen hat noch niemand geprüft. Es gilt der deutsche Text. Erklären Sie ihn in einer gemeinsamen Sprache oder mit Sprachmittlung.',
  geprueft: 'Übersetzung geprüft von {name} am {datum}.',
  hindernis: 'Noch nicht möglich:',

  'art.MEIN_BLATT':
    'Vereinbartes, nächster Termin, wer was wissen darf, Widerruf, Telefon. Eine Seite in der Sprache der Person.',
  'art.MEIN_BLATT_NEUTRAL':
    'Nur Termin und Telefon, ohne Stelle, Namen und Thema. Für Telefone, die auch andere lesen.',
  'art.ZIELVEREINBARUNG': 'Ziele im Wortlaut der Person und auf Deutsch, mit Platz für Unterschriften.',
  'art.HILFEPLAN': 'Die Schritte zu jedem Ziel: was, wer, bis wann.',
  'art.EINWILLIGUNG': 'Deutscher Text mit Platz für Sprachmittlung und Unterschrift.',
  'art.SCHWEIGEPFLICHTENTBINDUNG': 'Für genau eine Stelle. Je Stelle ein eigenes Papier.',
  'art.DATENSCHUTZINFORMATION': 'Vollständige Information nach dem Datenschutzrecht der Stelle.',
  'art.DATENSCHUTZINFORMATION_EINFACH': 'Dieselbe Information in kurzen Sätzen.',
  'art.UEBERGABEPROTOKOLL': 'Wer die Akte an wen übergeben hat und was dabei mitging.',
  'art.ANSCHREIBEN': 'Ein Brief an die Person mit Ihrem Betreff und Ihrem Text.',

  'wahl.papier': 'Welche Einwilligung?',
  'wahl.stelle': 'Für welche Stelle?',
  'wahl.leer': 'Vordruck: {zweck}',
  'wahl.leereStelle': 'Vordruck mit leerer Zeile für eine Stelle',
  'wahl.erfasst': 'Erfasst am {datum}: {zweck}',
  'wahl.empfaenger': '{zweck}, {empfaenger}',

  'erreichbar.titel': 'So erreicht die Person Sie',
  'erreichbar.text':
    'Diese Angaben stehen auf Ihren Papieren, in allen Akten. Nennen Sie eine dienstliche Nummer.',
  'erreichbar.telefon': 'Telefonnummer',
  'erreichbar.sprechzeit': 'Sprechzeit',
  'erreichbar.telefon.fehlt': 'Geben Sie eine Telefonnummer ein.',
  'erreichbar.gespeichert': 'Ihre Erreichbarkeit ist gespeichert.',
  'erreichbar.aendern': 'Erreichbarkeit ändern',

  'brief.schreiben': 'Anschreiben schreiben',
  'brief.titel': 'Anschreiben',
  'brief.betreff': 'Betreff',
  'brief.text': 'Text auf Deutsch, mit Anrede und Gruß',
  'brief.uebersetzung': 'Text in der Sprache der Person',
  'brief.fertig': 'Fertig',
  'brief.hinweis':
    'Der Entwurf bleibt 30 Tage unter dem Schlüssel der Akte. Danach ist er weg; der Brief auf Papier bleibt.',
  'brief.pflicht': 'Füllen Sie dieses Feld aus.',

  'seite.einleitung':
    'Ausgeliefert sind alle Übersetzungen ungeprüft. Hat eine Person eine Übersetzung geprüft, tragen Sie hier ihren Namen ein. Name und Tag stehen dann auf dem Papier. Ändert sich ein Wort, ist die Übersetzung wieder ungeprüft.',
  'seite.vorlage': 'Papier',
  'seite.sprache': 'Sprache',
  'seite.tabelle': 'Wörter, deutsch neben der Übersetzung',
  'seite.deutsch': 'Deutsch',
  'seite.uebersetzung': 'Übersetzung',
  'seite.stand': '{geprueft} von {gesamt} Übersetzungen sind geprüft.',
  'seite.fassung': 'Fassung {version}',
  'pruefung.titel': 'Prüfung eintragen',
  'pruefung.name': 'Wer hat diese Übersetzung geprüft?',
  'pruefung.name.hinweis': 'Vor- und Familienname. Der Name wird gedruckt.',
  'pruefung.gespeichert': 'Die Prüfung ist eingetragen.',
  'pruefung.ungeprueft': 'Ungeprüft. Auf dem Papier steht „Lesehilfe, nicht geprüft“.',
  'pruefung.zuruecknehmen': 'Prüfung zurücknehmen',
  'pruefung.zurueckgenommen': 'Die Prüfung ist zurückgenommen.',
});

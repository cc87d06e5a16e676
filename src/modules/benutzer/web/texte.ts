import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the account administration. */
export const t = createTexte({
  ...TITEL,
  'konten.einleitung':
    'Konten der Mitarbeitenden in Ihrem Bereich. Wer ein Konto braucht, bekommt es mit genau den Rollen seiner Aufgabe.',
  'konten.suche': 'Kennung oder Name',
  'konten.neu': 'Neues Konto',
  'konten.kennung': 'Kennung',
  'konten.name': 'Name',
  'konten.email': 'Dienstliche E-Mail-Adresse',
  'konten.rollen': 'Rollen',
  'konten.stand': 'Stand',
  'konten.aktion': 'Aktion',
  'konten.verwalten': 'Verwalten',
  'konten.verwalten.name': 'Verwalten: {name}',
  'konten.aktiv': 'Aktiv',
  'konten.gesperrt': 'Gesperrt',
  'konten.geschlossen': 'Geschlossen',
  'konten.mitFaktor': 'Zweiter Faktor',
  'konten.ohneFaktor': 'Ohne zweiten Faktor',

  'neu.titel': 'Neues Konto anlegen',
  'neu.kennung.hinweis': 'Kleinbuchstaben, Ziffern, Punkt und Bindestrich, zum Beispiel m.ostgard.',
  'neu.anlegen': 'Konto anlegen',
  'neu.rolle': 'Rolle',
  'neu.bereich': 'Standort oder verantwortliche Stelle',
  'neu.bereich.ohne': '{standort} (Standort, ohne Stelle)',
  'neu.bereich.land': 'Land',
  'neu.bis': 'Gilt bis',
  'neu.bis.hinweis': 'Leer lassen, wenn kein Ende feststeht. TT.MM.JJJJ.',

  'passwort.titel': 'Anfangspasswort',
  'passwort.text':
    'Geben Sie dieses Passwort persönlich weiter, nicht per E-Mail. Es wird nur jetzt angezeigt und bei der ersten Anmeldung ersetzt.',
  'passwort.verloren':
    'Das Konto ist angelegt, das Anfangspasswort konnte aber nicht mehr angezeigt werden. Stellen Sie ein neues aus.',
  'passwort.neu': 'Neues Anfangspasswort ausstellen',
  'passwort.neu.hinweis': 'Beendet alle Sitzungen des Kontos. Ein zweiter Faktor bleibt bestehen.',

  'konto.rollen': 'Rollen dieses Kontos',
  'konto.stelle': 'Stelle oder Standort',
  'konto.von': 'Von',
  'konto.bis': 'Bis',
  'konto.beenden': 'Heute beenden',
  'konto.beenden.name': 'Heute beenden: {rolle}',
  'konto.vertretung': '{rolle} (Vertretung)',
  'konto.rolleGeben': 'Weitere Rolle geben',
  'konto.geben': 'Rolle geben',
  'konto.sperren': 'Sperren',
  'konto.sperren.grund': 'Grund der Sperre',
  'konto.sperren.hinweis': 'Die Person ist sofort abgemeldet und kann sich nicht mehr anmelden.',
  'konto.entsperren': 'Entsperren und Wartezeit aufheben',
  'konto.schliessen': 'Konto schließen',
  'konto.schliessen.hinweis':
    'Für Ausgeschiedene. Das Konto lässt sich nicht wieder öffnen und wird nach sechs Monaten gelöscht.',
  'konto.schliessen.sicher': 'Ja, dieses Konto endgültig schließen',
  'konto.erledigt': 'Gespeichert.',
  'konto.sitzungen': 'Zugang',
});

export const SPERRGRUND_TEXTE = {
  VERDACHT: 'Verdacht auf Missbrauch',
  ABWESENHEIT: 'Längere Abwesenheit',
  AUSGESCHIEDEN: 'Ausgeschieden',
  SONSTIGES: 'Sonstiges',
} as const;

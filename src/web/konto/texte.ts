import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of the page „Mein Konto“: they come with it. */
export const t = createTexte({
  'konto.einleitung': 'Hier sehen Sie, als wer Sie angemeldet sind, und sichern Ihre Anmeldung.',
  'konto.person': 'Person',
  'konto.name': 'Name',
  'konto.kennung': 'Kennung',
  'konto.rollen.titel': 'Ihre Rollen und verantwortlichen Stellen',
  'konto.rollen.rolle': 'Rolle',
  'konto.rollen.stelle': 'Verantwortliche Stelle',
  'konto.rollen.standort': 'KIM-Standort',
  'konto.rollen.stand': 'Stand',
  'konto.rollen.aktiv': 'aktiv',
  'konto.rollen.vertretung': 'Vertretung',
  'konto.faktor': 'Zweiter Faktor',
  'konto.faktor.aktiv': 'Eingerichtet. Bei der Anmeldung geben Sie zusätzlich einen Einmalcode ein.',
  'konto.faktor.inaktiv':
    'Nicht eingerichtet. Mit einem zweiten Faktor reicht ein gestohlenes Passwort nicht aus.',
  'konto.faktor.pflicht': 'Für Ihre Rolle ist er vorgeschrieben.',
  'konto.faktor.einrichten': 'Zweiten Faktor einrichten',
  'konto.faktor.entfernen': 'Zweiten Faktor entfernen',
  'konto.faktor.schritt1':
    'Legen Sie in Ihrer Authenticator-App ein neues Konto an: Scannen Sie den QR-Code, oder geben Sie den Schlüssel ein.',
  'konto.faktor.qr': 'QR-Code mit dem Schlüssel für Ihre Authenticator-App',
  'konto.faktor.schluessel': 'Schlüssel:',
  'konto.faktor.link': 'In der App auf diesem Gerät öffnen',
  'konto.faktor.schritt2': 'Geben Sie dann den ersten Code ein, den die App zeigt.',
  'konto.faktor.abschliessen': 'Einrichtung abschließen',
  'konto.faktor.fertig': 'Der zweite Faktor ist eingerichtet.',
  'konto.faktor.entfernt': 'Der zweite Faktor ist entfernt.',
  'konto.passwort': 'Passwort ändern',
  'konto.passwort.neu': 'Neues Passwort',
  'konto.passwort.hinweis':
    'Wählen Sie ein langes Passwort, das Sie nirgends sonst verwenden. Alle anderen Sitzungen enden.',
  'konto.passwort.fertig': 'Ihr Passwort ist geändert.',
});

import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the shell: layout, login, design system. Modules keep theirs in `modules/<name>/web/texte.ts`. */
export const t = createTexte({
  produkt: 'KIM-Plattform',
  'produkt.untertitel': 'Kommunales Integrationsmanagement in Nordrhein-Westfalen',
  ki: 'Kommunales Integrationszentrum',
  'sprung.inhalt': 'Zum Inhalt',
  'sprung.navigation': 'Zur Navigation',
  navigation: 'Hauptnavigation',
  'navigation.oeffnen': 'Menü',
  'navigation.uebersicht': 'Übersicht',
  brotkrumen: 'Sie sind hier',
  fuss: 'Rechtliches',
  'fuss.barrierefreiheit': 'Barrierefreiheit',
  'fuss.datenschutz': 'Datenschutz',
  'fuss.impressum': 'Impressum',
  'demo.mails': 'Mails der Demo',
  'demo.banner': 'Demo – alle Daten sind SYNTHETISCH – Demo-Datum {datum}',
  'demo.banner.ohne': 'Demo – alle Daten sind SYNTHETISCH',
  bereit: 'Seite geladen: {titel}',
  laedt: 'Wird geladen …',
  erneut: 'Erneut versuchen',
  abbrechen: 'Abbrechen',
  schliessen: 'Schließen',
  speichern: 'Speichern',
  zurueck: 'Zurück',
  quelle: 'Grundlage: {quelle}',

  'konto.angemeldet': 'Angemeldet als',
  'konto.seite': 'Mein Konto',
  'konto.rolle': 'Aktive Rolle',
  'konto.wechseln': 'Rolle wechseln',
  'konto.wechseln.hinweis': 'Nicht gespeicherte Eingaben bleiben als Entwurf in der bisherigen Rolle.',
  'konto.abmelden': 'Abmelden',

  anmeldung: 'Anmelden',
  'anmeldung.kennung': 'Kennung',
  'anmeldung.passwort': 'Passwort',
  'anmeldung.einmalcode': 'Einmalcode',
  'anmeldung.einmalcode.hinweis': 'Sechs Ziffern aus Ihrer Authenticator-App.',
  'anmeldung.absenden': 'Anmelden',
  'anmeldung.noetig': 'Bitte melden Sie sich an',
  'anmeldung.noetig.text': 'Diese Seite sehen Sie nach der Anmeldung.',
  'anmeldung.erneut': 'Ihre Sitzung ist abgelaufen',
  'anmeldung.erneut.text':
    'Melden Sie sich wieder an. Die Seite und Ihre Eingaben bleiben stehen, nichts geht verloren.',
  'anmeldung.andere': 'Als andere Person anmelden',
  'anmeldung.andere.hinweis': 'Die Seite wird dabei verlassen.',
  'konto.hinweis.passwort': 'Bitte ändern Sie zuerst Ihr Passwort.',
  'konto.hinweis.faktor': 'Ihre Rolle verlangt einen zweiten Faktor. Richten Sie ihn zuerst ein.',
  'konto.hinweis.text': 'Bis dahin sind die übrigen Seiten gesperrt.',
  'konto.hinweis.link': 'Zu meinem Konto',

  bestaetigung: 'Bitte bestätigen Sie mit Ihrem Passwort',
  'bestaetigung.text': 'Dieser Schritt verlangt, dass Sie sich noch einmal ausweisen.',
  'bestaetigung.absenden': 'Bestätigen und fortfahren',

  'ablauf.titel': 'Ihre Sitzung endet bald',
  'ablauf.text':
    'Ihre Sitzung endet in {minuten, plural, one {# Minute} other {# Minuten}}. Ihre Eingaben sind als Entwurf gesichert.',
  'ablauf.text.knapp':
    'Ihre Sitzung endet in weniger als einer Minute. Ihre Eingaben sind als Entwurf gesichert.',
  'ablauf.absolut':
    'Die längste Dauer einer Sitzung ist erreicht. Danach melden Sie sich auf dieser Seite neu an; Ihre Eingaben bleiben.',
  'ablauf.verlaengern': 'Verlängern',
  'ablauf.verlaengert': 'Ihre Sitzung ist verlängert.',
  'ablauf.verstanden': 'Verstanden',

  'fehler.titel': 'Auf dieser Seite ist ein Fehler aufgetreten',
  'fehler.text': 'Ihre gespeicherten Daten und Entwürfe sind nicht betroffen. Laden Sie die Seite neu.',
  'fehler.neuladen': 'Seite neu laden',
  'fehler.zusammenfassung':
    '{anzahl, plural, one {Bitte prüfen Sie eine Angabe} other {Bitte prüfen Sie # Angaben}}',
  'fehler.praefix': 'Fehler:',
  'nichtgefunden.titel': 'Diese Seite gibt es nicht',
  'nichtgefunden.text': 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite wurde entfernt.',
  'nichtgefunden.start': 'Zur Startseite',
  'zur.uebersicht': 'Zur Übersicht',
  'rolle.titel': 'Für Ihre Rolle nicht vorgesehen',
  'rolle.vertretung':
    'In einer Vertretung steht diese Seite nicht zur Verfügung. Wechseln Sie in Ihre eigene Stelle.',
  'rolle.text':
    'In der Rolle „{rolle}“ steht diese Seite nicht zur Verfügung. Wechseln Sie die Rolle, wenn Sie eine andere haben.',

  'feld.freiwillig': 'freiwillig',
  'feld.pflicht': 'Pflichtangabe',
  'feld.zeichen': 'Noch {anzahl, plural, one {# Zeichen} other {# Zeichen}}',
  'feld.zeichen.zuviel': '{anzahl, plural, one {# Zeichen} other {# Zeichen}} zu viel',
  'feld.waehlen': 'Bitte wählen',
  'feld.datum.hinweis': 'TT.MM.JJJJ, zum Beispiel 31.10.2026',
  'feld.suche': 'Suchen',
  'feld.suche.keine': 'Kein Treffer',
  'feld.suche.treffer': '{anzahl, plural, =0 {Kein Treffer} one {# Treffer} other {# Treffer}}',
  'feld.liste.oeffnen': 'Liste öffnen',

  'hinweis.info': 'Hinweis',
  'hinweis.erfolg': 'Erledigt',
  'hinweis.warnung': 'Achtung',
  'hinweis.fehler': 'Fehler',

  'tabelle.sortieren': 'Nach {spalte} sortieren',
  'tabelle.leer': 'Keine Einträge',
  seiten: 'Seiten',
  'seiten.stand': '{von} bis {bis} von {gesamt}',
  'seiten.vor': 'Nächste Seite',
  'seiten.zurueck': 'Vorherige Seite',
  'seiten.seite': 'Seite {seite}',
  'seiten.aktuell': 'Seite {seite}, aktuelle Seite',
  fortschritt: '{wert} von {gesamt}',
  'zeitleiste.von': 'von {name}',

  'diagramm.daten': 'Daten als Tabelle',
  'diagramm.laden': 'Tabelle als CSV-Datei laden',

  'entwurf.wiederhergestellt': 'Entwurf vom {zeitpunkt} wiederhergestellt',
  'entwurf.verwerfen': 'Entwurf verwerfen',
  'entwurf.ueberholt':
    'Seitdem wurde hier etwas geändert. Beim Speichern sehen Sie beide Stände und entscheiden Feld für Feld.',
  'entwurf.gesichert': 'Entwurf gesichert',
  'entwurf.sichert': 'Entwurf wird gesichert …',
  'entwurf.getrennt':
    'Keine Verbindung: Der Entwurf ist noch nicht gesichert. Ihre Eingaben stehen hier. Er wird gesichert, sobald die Verbindung wieder da ist.',
  'entwurf.fehler': 'Der Entwurf konnte nicht gesichert werden. Ihre Eingaben stehen noch hier.',

  'konflikt.titel': 'Inzwischen wurde hier etwas geändert',
  'konflikt.text':
    'Ihre Eingabe ist nicht gespeichert und nichts ist verloren. Wählen Sie je Angabe, was gelten soll, und speichern Sie dann.',
  'konflikt.gespeichert': 'Inzwischen gespeichert',
  'konflikt.eigene': 'Ihre Eingabe',
  'konflikt.leer': '(leer)',
  'konflikt.gleich': 'In den Feldern dieses Formulars steht bei beiden dasselbe.',
  'konflikt.uebernehmen': 'Auswahl übernehmen',
});

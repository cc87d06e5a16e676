import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the register of Kommunen. */
export const t = createTexte({
  ...TITEL,
  einleitung:
    'Kommunen kommen aus einer Datei, nie von Hand. Früheres bleibt: Ein neuer Name beendet den alten und steht daneben.',
  format:
    'CSV in UTF-8. Entweder der „Auszug aus dem Gemeindeverzeichnis“ des Statistischen Bundesamts, oder eine Tabelle mit der Kopfzeile {kopf}; weitere Spalten: {weitere}.',
  datei: 'CSV-Datei',
  'datei.fehlt': 'Wählen Sie eine Datei.',
  pruefen: 'Datei prüfen',
  uebernehmen: 'Jetzt übernehmen',
  FEHLER: 'Die Datei enthält Fehler. Es wurde nichts übernommen.',
  PROBELAUF: 'Die Datei kann übernommen werden. Es wurde noch nichts geschrieben.',
  GESCHRIEBEN: 'Die Datei ist übernommen.',
  UNVERAENDERT: 'Die Datei sagt nichts Neues. Es gibt nichts zu übernehmen.',
  zahlen:
    '{zeilen} Zeilen gelesen: {neu} neu, {geaendert} geändert, {ergaenzt} ergänzt, {beendet} beendet, {unveraendert} unverändert.',
  fehlend:
    '{anzahl, plural, one {Eine geführte Kommune steht} other {# geführte Kommunen stehen}} nicht in der Datei und {anzahl, plural, one {bleibt, wie sie ist} other {bleiben, wie sie sind}}: {namen}.',
  'fehler.tabelle': 'Fehler in der Datei',
  'vorschau.tabelle': 'Was sich ändert',
  zeile: 'Zeile',
  'zeile.datei': 'ganze Datei',
  spalte: 'Spalte',
  wert: 'Dort steht',
  grund: 'Grund',
  reparatur: 'So beheben Sie es',
  name: 'Kommune',
  wirkung: 'Wirkung',
  was: 'Was',
  NEU: 'neu',
  GEAENDERT: 'geändert',
  ERGAENZT: 'ergänzt',
  BEENDET: 'beendet',
  'liste.titel': 'Kommunen von {standort}',
  'liste.leer': 'Noch keine Kommune',
  'liste.leer.text': 'Laden Sie die Datei des Landes oder des eigenen Kreises.',
  'liste.ags': 'Gemeindeschlüssel',
  'liste.zeit': 'Gilt',
  'liste.plz': 'Postleitzahlen',
  'liste.einwohner': 'Einwohner',
  'liste.frueher': 'Früher',
  'liste.seit': 'seit {von}',
  'liste.spanne': '{von} bis {bis}',
  'liste.stand': '{anzahl} (am {tag}; {quelle})',
  'liste.bis': '„{name}“ bis {tag}',
});

import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the Übertragungsblatt of a Förderfall. */
export const t = createTexte({
  titel: 'Übertragung in integration.web',
  vorzeile: 'Förderfall {standort}, {jahr}',
  'vorzeile.leer': 'Förderfall',
  synthetisch: 'SYNTHETISCH: Dieser Standort ist erfunden.',
  einleitung:
    'integration.web bleibt Pflicht, bis das Land entscheidet. Jedes Blatt hat die Werte zum Kopieren, wie sie gezeichnet sind. Sie müssen nichts zweimal zusammensuchen.',
  'leer.titel': 'Noch nichts zu übertragen',
  'leer.text':
    'Ein Blatt gibt es für jeden Schritt, sobald er gezeichnet ist. Zeichnen Sie zuerst den Antrag.',
  schritte: 'Schritte',
  'schritte.tabelle': 'Stand der Übertragung je Schritt',
  'spalte.schritt': 'Schritt',
  'spalte.offen': 'Offen',
  'spalte.geaendert': 'Geändert',
  'spalte.uebertragen': 'Übertragen',
  gewaehlt: 'Dieses Blatt ist geöffnet.',
  annahme: 'Annahme: Felder und Reihenfolge',
  'annahme.text':
    'Die Vordrucke von integration.web liegen nicht vor (OQ-F-85). Vordruck „{name}“, Fassung {fassung}. Die Bankverbindung steht unter „Zahlungen“ (OQ-F-86).',
  'blatt.stand': '{offen} offen, {geaendert} geändert, {uebertragen} übertragen',
  'blatt.tabelle': 'Felder: {titel}',
  'blatt.alles': 'Alle Werte',
  'blatt.nurOffene': 'Nur zeigen, was zu tun ist',
  'blatt.nichts': 'Auf diesem Blatt ist alles übertragen.',
  'blatt.alle': 'Alle {anzahl} als übertragen markieren',
  'blatt.markiert':
    '{anzahl, plural, one {# Feld ist als übertragen markiert.} other {# Felder sind als übertragen markiert.}}',
  'blatt.wiederOffen': 'Das Feld ist wieder offen.',
  'blatt.csv': 'CSV laden',
  'blatt.xlsx': 'Excel laden',
  'blatt.dateien':
    'Die Datei hat die Reihenfolge des Vordrucks und den Stand jedes Felds. Jeder Abruf steht im Protokoll.',
  'blatt.veraltet':
    'Inzwischen hat sich etwas geändert. Die Seite zeigt jetzt den neuen Stand; markieren Sie danach noch einmal.',
  'spalte.feld': 'Feld',
  'spalte.wert': 'Wert',
  'spalte.stand': 'Stand',
  'spalte.handlung': 'Handlung',
  'wert.leer': 'keine Angabe',
  'stand.OFFEN': 'offen',
  'stand.GEAENDERT': 'geändert',
  'stand.UEBERTRAGEN': 'übertragen',
  'feld.vorher': 'Übertragen war: {wert}',
  'feld.vorher.leer': 'Übertragen war: keine Angabe',
  'feld.marke': '{datum}, {name}',
  'feld.person.weg': 'Konto besteht nicht mehr',
  'feld.markieren': 'Übertragen',
  'feld.markieren.name': 'Übertragen: {feld}',
  'feld.oeffnen': 'Doch offen',
  'feld.oeffnen.name': 'Doch offen: {feld}',
  'entfallen.titel': 'In integration.web streichen',
  'entfallen.text': 'Diese Angaben wurden übertragen und stehen nicht mehr auf dem Blatt.',
  'entfallen.erledigt': 'Gestrichen',
  'entfallen.name': 'Gestrichen: {feld}',
});

import { createTexte } from '#src/platform/i18n/texte.ts';
import { TITEL } from './titel.ts';

/** German texts of the bridge to the KIM-Datenbank. */
export const t = createTexte({
  ...TITEL,
  'liste.einleitung':
    'Die KIM-Datenbank des Landes bleibt Pflicht. Hier steht je Quartal, welche Ihrer Akten eingetragen sind. Nichts müssen Sie zweimal zusammensuchen: Das Blatt hat jeden Wert zum Kopieren.',
  annahme:
    'Die Reihenfolge der Felder ist eine Annahme: Das Formular des Landes liegt nicht vor. Koordination oder KI-Leitung können sie für den KIM-Standort festlegen.',
  quartal: 'Quartal',
  'quartal.name': '{nummer}. Quartal {jahr}',
  filter: 'Zeigen',
  'filter.offen': 'offen und geändert',
  'filter.alle': 'alle',
  zahlen: '{offen} offen, {geaendert} geändert, {uebertragen} übertragen',
  leer: 'Für dieses Quartal ist alles übertragen.',
  tabelle: 'Akten des Quartals',
  'spalte.nummer': 'Akte',
  'spalte.zustand': 'Zustand',
  'spalte.stand': 'Stand',
  'spalte.umfang': 'Umfang',
  'spalte.letzte': 'Zuletzt übertragen',
  'stand.OFFEN': 'offen',
  'stand.GEAENDERT': 'geändert seit der Übertragung',
  'stand.UEBERTRAGEN': 'übertragen',
  'umfang.VOLL': 'mit Einwilligung',
  'umfang.MINIMUM': 'statistisches Minimum',
  letzte: '{datum}, {name}',
  'export.titel': 'Dateien',
  'export.csv': 'CSV laden',
  'export.xlsx': 'Excel laden',
  'export.hinweis':
    'Die Datei hat die Reihenfolge des Formulars und keine Namen. Ohne Einwilligung enthält eine Zeile nur das statistische Minimum. Jeder Abruf steht im Protokoll.',

  'blatt.vorzeile': 'Akte {nummer}',
  'blatt.zurueck': 'Zur Akte',
  'blatt.formular': '{name}, Fassung {fassung}',
  'blatt.voll': 'Grundlage ist die Einwilligung „KIM-Datenbank“.',
  'blatt.minimum': 'Nur das statistische Minimum: Es gibt keine gültige Einwilligung „KIM-Datenbank“.',
  'blatt.minimum.text':
    'Übertragen Sie nur diese Werte. Für mehr holen Sie die Einwilligung ein. Wurde sie widerrufen, löschen Sie in der KIM-Datenbank, was dort mehr steht.',
  'blatt.einwilligen': 'Zu den Einwilligungen',
  'blatt.feld': 'Feld',
  'blatt.wert': 'Wert',
  'blatt.kopieren': 'Kopieren',
  'blatt.fehlt': 'fehlt in der Akte',
  'blatt.entfaellt': 'entfällt',
  'blatt.ohne': 'nicht ohne Einwilligung',
  'blatt.fehlend': '{anzahl, plural, one {# Wert fehlt} other {# Werte fehlen}} in der Akte.',
  'blatt.vollstaendig': 'Alle Werte sind da.',
  'blatt.geaendert': 'neu seit der Übertragung',
  'blatt.gleich':
    'In der Akte hat sich seit der Übertragung etwas geändert, aber kein Wert dieses Blatts. Markieren Sie es, dann ist es erledigt.',
  'blatt.vorher': 'übertragen war: {wert}',
  'blatt.alles': 'Alle Werte',
  'blatt.markieren': 'Als übertragen markieren',
  'blatt.markiert': 'Die Akte ist als übertragen markiert.',
  'blatt.zuruecknehmen': 'Doch nicht übertragen',
  'blatt.offen': 'Die Akte ist wieder offen.',
  'blatt.stand': 'Stand',
});

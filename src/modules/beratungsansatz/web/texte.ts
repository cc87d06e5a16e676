import { createTexte } from '#src/platform/i18n/texte.ts';
import { LAGENAMEN } from '../ueberblick.model.ts';
import { TITEL } from './titel.ts';

/** German texts of the overview. */
export const t = createTexte({
  ...TITEL,
  einleitung:
    'Was das Verzeichnis für wen in welchem Lebensbereich führt. Nutzbar ist, was bestätigt und nicht voll ist. Angebote ohne Zielgruppe gelten für alle.',
  kommune: 'Gebiet',
  'kommune.alle': 'Ganzer Standort',
  art: 'Art',
  'art.ALLE': 'Alle Angebote',
  'art.BERATUNG': 'Nur Beratung',
  stand: 'Stand {tag}: {angebote, plural, one {# Angebot} other {# Angebote}}.',
  ohneZuordnung:
    '{anzahl, plural, one {# Angebot nennt} other {# Angebote nennen}} ein Gebiet, das keine Kommune ist. Es zählt für den Standort, für keine Kommune.',
  'matrix.titel': 'Nutzbare Angebote nach Zielgruppe und Lebensbereich',
  'matrix.stern': 'Jede Zahl führt zu ihrer Liste. * heißt: mehrere Angebote gleicher Art.',
  zielgruppe: 'Zielgruppe',
  ...LAGENAMEN,
  'zelle.name': '{zielgruppe}, {bereich}: {nutzbar} nutzbar, {lage}',
  'luecken.titel': 'Lücken',
  'luecken.keine': 'Für jede Zielgruppe gibt es in jedem Lebensbereich etwas.',
  'luecken.text':
    '{anzahl, plural, one {Eine Verbindung} other {# Verbindungen}} aus Zielgruppe und Lebensbereich ohne nutzbares Angebot. Mit einem Klick wird daraus ein Systemhinweis im Eingang, den Sie mit anderen bündeln, oder gleich ein Thema.',
  'luecken.thema': 'Thema anlegen',
  'luecken.thema.name': 'Thema anlegen: {was}',
  'luecken.hinweis': 'Systemhinweis geben',
  'luecken.hinweis.name': 'Systemhinweis geben: {was}',
  'luecken.hinweis.da': 'Systemhinweis ansehen',
  'luecken.hinweis.da.name': 'Systemhinweis ansehen: {was}',
  'luecken.hinweis.gegeben': 'Der Systemhinweis steht im Eingang.',
  'luecken.was': '{zielgruppe}, {bereich}{ort}: {lage}',
  'luecken.weitere': 'Und {anzahl} weitere. Wählen Sie ein Gebiet, oder laden Sie die Tabelle.',
  'thema.titel': 'Fehlendes Angebot: {bereich}, {zielgruppe}{ort}',
  'bedarf.titel': 'Bedarf und Angebot je Kommune',
  'bedarf.text':
    'Bedarfe aus abgeschlossenen Assessments {jahr} (Kennzahl B-01) neben nutzbaren Angeboten. Kleine Zahlen sind verdeckt (x); kleine Kommunen stehen zusammen.',
  'bedarf.fehlt': 'Bedarfe lassen sich gerade nicht zeigen: {grund}',
  'bedarf.wert': '{bedarf} / {angebot}',
  'bedarf.spalte': 'Bedarf / Angebot',
  'bild.titel': 'Bedarf und Angebot im ganzen Standort',
  'bild.text':
    'Je Lebensbereich: Assessments mit Bedarf {jahr} und nutzbare Angebote heute. Verdeckte Zahlen haben keinen Balken.',
  'bild.achse': 'Lebensbereich',
  'bild.bedarf': 'Bedarfe',
  'bild.angebot': 'Nutzbare Angebote',
  'bild.verdeckt': 'verdeckt',
  laden: 'Tabelle laden (CSV)',
  xlsx: 'Überblick laden (Excel)',
});

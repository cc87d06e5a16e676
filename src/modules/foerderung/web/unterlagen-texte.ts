import { createTexte } from '#src/platform/i18n/texte.ts';

/** German texts of the files beside a Förderfall. */
export const t = createTexte({
  'unterlagen.liste': 'Unterlagen: {name}',
  'unterlagen.keine': 'Noch keine Datei.',
  'unterlagen.angaben': '({groesse}, {am}, {von})',
  'unterlagen.person.weg': 'Konto besteht nicht mehr',
  'unterlagen.dazu': 'Datei hinzufügen',
  'unterlagen.dazu.name': 'Datei hinzufügen: {name}',
  'unterlagen.laedt': 'Datei wird hochgeladen …',
  'unterlagen.geladen': 'Die Datei „{name}“ ist gespeichert.',
  'unterlagen.entfernen': 'Entfernen',
  'unterlagen.entfernen.name': 'Entfernen: {name}',
  'unterlagen.entfernt': 'Die Datei „{name}“ ist entfernt.',
});

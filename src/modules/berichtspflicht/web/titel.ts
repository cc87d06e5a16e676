/** Titles of the pages for the navigation. */
export const TITEL = {
  'liste.titel': 'Berichte und Meldungen',
  'neu.titel': 'Neue Abfrage',
  'bearbeiten.titel': 'Abfrage bearbeiten',
  'abfrage.titel': 'Abfrage',
  'standort.titel': 'Meldung eines Standorts',
  'meldungen.titel': 'Meldungen an das Land',
  'meldung.titel': 'Meldung',
} as const;

/** Titles of the pages for the navigation. */
export const TITEL = {
  'liste.titel': 'Offene Daten',
  'vorschlag.titel': 'Tabelle für alle vorschlagen',
  'zuwendungen.titel': 'Zuwendungen für alle vorschlagen',
  'eine.titel': 'Offene Daten: Ausgabe',
} as const;

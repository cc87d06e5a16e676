/** Titles of the pages for the navigation. */
export const TITEL = {
  'liste.titel': 'Fallanalysen',
  'neu.titel': 'Fallanalyse vorbereiten',
  'analyse.titel': 'Fallanalyse',
  'aendern.titel': 'Fallanalyse ändern',
  'zahlen.titel': 'Fallformate',
} as const;

/** Titles of the pages for the navigation. */
export const TITEL = {
  'liste.titel': 'Kleine Anfragen',
  'neu.titel': 'Kleine Anfrage anlegen',
  'eine.titel': 'Kleine Anfrage',
} as const;

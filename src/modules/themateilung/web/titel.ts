/** Titles of the pages for the navigation. */
export const TITEL = {
  'liste.titel': 'Geteilte Themen',
  'neu.titel': 'Thema mit anderen Standorten teilen',
  'eines.titel': 'Geteiltes Thema',
} as const;

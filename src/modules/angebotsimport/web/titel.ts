/** Titles of the pages. */
export const TITEL = {
  'quellen.titel': 'Andere Verzeichnisse',
  'quelle.titel': 'Quelle',
} as const;

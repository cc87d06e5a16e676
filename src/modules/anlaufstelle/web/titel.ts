/** Titles of the pages. */
export const TITEL = {
  'liste.titel': 'Anlaufstellen',
  'neu.titel': 'Neue Anlaufstelle',
  'stelle.titel': 'Anlaufstelle',
} as const;

/** Titles of the pages for the navigation. */
export const TITEL = {
  'liste.titel': 'An Land und Bund',
  'neu.titel': 'Thema dem Land vorlegen',
  'eine.titel': 'Vorgelegtes Thema',
  'eingang.titel': 'Themen der Standorte',
  'landesthemen.titel': 'Landesthemen',
  'landesthema.titel': 'Landesthema',
  'landesthema.neu': 'Zu einem Landesthema bündeln',
} as const;

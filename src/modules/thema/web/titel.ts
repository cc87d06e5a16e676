/** Titles of the pages for the navigation. */
export const TITEL = {
  'geben.titel': 'Systemhinweis geben',
  'meine.titel': 'Meine Hinweise',
  'eingang.titel': 'Systemhinweise',
  'signale.titel': 'Signale',
  'hinweis.titel': 'Systemhinweis',
  'themen.titel': 'Themen',
  'thema.titel': 'Thema',
  'thema.neu': 'Hinweise bündeln, Thema anlegen',
} as const;

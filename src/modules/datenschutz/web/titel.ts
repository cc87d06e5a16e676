/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'protokoll.titel': 'Zugriffsprotokoll',
  'siegel.titel': 'Protokoll: Unversehrtheit',
  'siegel.gruppe': 'Verwaltung',
} as const;

/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'brief.titel': 'Brief zum Mitgeben',
  'eingang.titel': 'Stellen-Eingang',
  'zugang.seite': 'Anfrage öffnen',
} as const;

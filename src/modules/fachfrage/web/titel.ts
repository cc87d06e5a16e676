/** Titles of the pages for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = {
  'fragen.titel': 'Fachfragen',
  'neu.titel': 'Neue Fachfrage',
  'frage.titel': 'Fachfrage',
  'wissen.titel': 'Wissen',
  'eintrag.titel': 'Eintrag im Wissen',
  'eintrag.neu': 'Neuer Eintrag im Wissen',
} as const;

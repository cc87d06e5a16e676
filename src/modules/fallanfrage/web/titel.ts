/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'eingang.titel': 'Fallanfrage an KIM',
  'antwort.titel': 'Antwort auf eine Fallanfrage',
  'anfragen.titel': 'Fallanfragen',
} as const;

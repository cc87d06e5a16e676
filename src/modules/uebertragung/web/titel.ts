/** Titles of the pages for the navigation: it is there with the first visit, the other texts come with their page. */
export const TITEL = {
  'liste.titel': 'KIM-Datenbank',
  'blatt.titel': 'Übertragungsblatt',
  'formular.titel': 'Felder der KIM-Datenbank',
} as const;

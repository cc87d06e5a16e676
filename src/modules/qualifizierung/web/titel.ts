/** Titles of the pages for the navigation: they are there with the first visit, the other texts come with the page. */
export const TITEL = { 'einarbeitung.titel': 'Einarbeitung', 'fortbildung.titel': 'Fortbildungen' } as const;

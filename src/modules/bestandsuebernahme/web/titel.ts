/** Title of the page for the navigation: it is there with the first visit, the other texts come with the page. */
export const TITEL = { 'seite.titel': 'Bestand übernehmen' } as const;

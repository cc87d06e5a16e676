/** Title of the page for the navigation: it is there with the first visit, the other texts come with the page. */
export const TITEL = { 'regeln.titel': 'Regeln zum Rechtskreis' } as const;

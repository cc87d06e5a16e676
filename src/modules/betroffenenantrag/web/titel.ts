/** Titles of the pages for the navigation. */
export const TITEL = { 'register.titel': 'Anträge zu Daten' } as const;

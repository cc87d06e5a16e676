/** Titles of the pages. */
export const TITEL = { 'verzeichnis.titel': 'Kommunen' } as const;

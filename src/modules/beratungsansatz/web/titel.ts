/** Titles of the pages. */
export const TITEL = { titel: 'Beratungsansätze' } as const;

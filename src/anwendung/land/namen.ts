/** Syllables of invented places. Put together they name no municipality on purpose. */
// biome-ignore format: a list
export const GRUND = [
  'Ahren', 'Birken', 'Dorn', 'Eller', 'Falken', 'Grün', 'Hasel', 'Iben', 'Jarn', 'Kalt', 'Linn', 'Mohr', 'Nessel',
  'Osten', 'Pappel', 'Quell', 'Rotten', 'Sommer', 'Tannen', 'Ulmen', 'Vennen', 'Weiden', 'Ysen', 'Zeder', 'Ammer',
  'Brunn', 'Distel', 'Erlen', 'Finken', 'Ginster',
] as const;
export const STAEDTE_ENDE = ['tal', 'hagen', 'marck', 'furth', 'berge', 'rode', 'siepen'] as const;
export const BESTIMMUNG = ['brück', 'heim', 'kamp', 'loh', 'scheid', 'wiese'] as const;

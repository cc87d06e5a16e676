import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const EIGEN = 'eigene Liste; die Quellen nennen keine';

/** How somebody is received there. */
export const TERMINARTEN = [
  { code: 'OFFEN', text: 'Offene Sprechstunde, ohne Termin', quelle: EIGEN },
  { code: 'TERMIN', text: 'Mit Termin', quelle: EIGEN },
  { code: 'TELEFON', text: 'Am Telefon', quelle: EIGEN },
  { code: 'ONLINE', text: 'Online, mit Bild', quelle: EIGEN },
  { code: 'AUFSUCHEND', text: 'Wir kommen zu Ihnen', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const TERMINART_CODES = codesOf(TERMINARTEN);

/** What it covers: the whole Standort, or some of its Kommunen. */
export const GEBIETSARTEN = [
  { code: 'STANDORT', text: 'Für den ganzen Standort', quelle: EIGEN },
  { code: 'KOMMUNEN', text: 'Für einzelne Kommunen', quelle: EIGEN },
] as const satisfies readonly Wert[];
export const GEBIETSART_CODES = codesOf(GEBIETSARTEN);

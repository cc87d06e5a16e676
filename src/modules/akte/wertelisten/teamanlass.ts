import { codesOf, type Wert } from './werteliste.ts';

const ANNAHME = 'Annahme OQ-P-58: keine Quelle nennt die Werte; ein Grund ist verlangt (DP-B-09, DP-H-06)';

/** Why somebody looks at pseudonymised Akten of the team. The code goes to the access log. */
export const TEAMANLAESSE = [
  { code: 'FALLBESPRECHUNG', text: 'Fallbesprechung im Team', quelle: ANNAHME },
  { code: 'KOLLEGIALE_BERATUNG', text: 'Kollegiale Beratung', quelle: ANNAHME },
  { code: 'VERTRETUNG_PLANEN', text: 'Vertretung planen', quelle: ANNAHME },
  { code: 'RUECKFRAGE', text: 'Rückfrage zu einer Nummer', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const TEAMANLASS_CODES = codesOf(TEAMANLAESSE);

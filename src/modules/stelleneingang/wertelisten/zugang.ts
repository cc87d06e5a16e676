import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme OQ-P-68: keine Quelle nennt die Werte';

/** Why a partner Stelle gets an inbox. */
export const EINLADUNGSGRUENDE = [
  { code: 'VIELE_VERWEISE', text: 'Viele Verweise an diese Stelle', quelle: ANNAHME },
  { code: 'VEREINBARUNG', text: 'Kooperationsvereinbarung', quelle: ANNAHME },
  { code: 'WUNSCH', text: 'Wunsch der Stelle', quelle: ANNAHME },
] as const satisfies readonly Wert[];
export const EINLADUNGSGRUND_CODES = codesOf(EINLADUNGSGRUENDE);

/** Why an access ends. */
export const SCHLIESSUNGSGRUENDE = [
  { code: 'NICHT_MEHR_DORT', text: 'Die Person arbeitet dort nicht mehr', quelle: ANNAHME },
  { code: 'NICHT_MEHR_NOETIG', text: 'Nicht mehr nötig', quelle: ANNAHME },
  { code: 'VERDACHT', text: 'Verdacht auf Missbrauch', quelle: 'Art. 32 DSGVO' },
  { code: 'IRRTUM', text: 'Irrtum bei der Einladung', quelle: ANNAHME },
  { code: 'ABGELAUFEN', text: 'Letzter Tag vorbei', quelle: 'Hausregel' },
] as const satisfies readonly Wert[];
export const SCHLIESSUNGSGRUND_CODES = codesOf(SCHLIESSUNGSGRUENDE);

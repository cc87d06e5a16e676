import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** How waiting ends. The first and the last come by the act on the Akte, the others are chosen. */
export const WARTEENDEN = [
  {
    code: 'AUFGENOMMEN',
    text: 'In das Case Management aufgenommen',
    quelle: 'Evaluation 2023–2025 [L1389]',
  },
  {
    code: 'VERWIESEN',
    text: 'An ein anderes Angebot verwiesen',
    quelle: 'Evaluation 2023–2025 [L1389]: Verweis auf Angebote der Regelversorgung',
  },
  { code: 'ZURUECKGEZOGEN', text: 'Die Person möchte nicht mehr warten', quelle: 'Annahme (OQ-P-44)' },
  { code: 'AKTE_BEENDET', text: 'Die Kurzberatung ist beendet', quelle: 'Annahme (OQ-P-44)' },
] as const satisfies readonly Wert[];
export type Warteende = (typeof WARTEENDEN)[number]['code'];
export const WARTEENDE_CODES = codesOf(WARTEENDEN);
/** What a case manager chooses. */
export const WAEHLBARE_ENDEN = ['VERWIESEN', 'ZURUECKGEZOGEN'] as const satisfies readonly Warteende[];

import { codesOf, type Wert } from './werteliste.ts';

const KNAPP =
  'Evaluation 2023–2025 [L1508, L1513, L3329]: die Ressourcen reichen nicht aus; Gründe Annahme (OQ-P-46)';

/** Why nobody was found: counted as a signal, without a person. */
export const UNGEDECKT_GRUENDE = [
  { code: 'NIEMAND_FUER_SPRACHE', text: 'Niemand mit dieser Sprache', quelle: KNAPP },
  { code: 'NIEMAND_FREI', text: 'Niemand hatte Zeit', quelle: KNAPP },
  { code: 'ZU_KURZFRISTIG', text: 'Der Termin war zu kurzfristig', quelle: KNAPP },
  { code: 'KEIN_GELD', text: 'Kein Geld dafür', quelle: 'Evaluation 2023–2025 [L4831–4837]' },
  { code: 'WUNSCH_NICHT_ERFUELLBAR', text: 'Der Wunsch der Person ließ sich nicht erfüllen', quelle: KNAPP },
  { code: 'WEITERES', text: 'Anderer Grund', quelle: KNAPP },
] as const satisfies readonly Wert[];
export type UngedecktGrund = (typeof UNGEDECKT_GRUENDE)[number]['code'];
export const UNGEDECKT_CODES = codesOf(UNGEDECKT_GRUENDE);

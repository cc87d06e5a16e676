export const ANALYSE_STAENDE = ['IN_ARBEIT', 'VEREINBART', 'UMGESETZT'] as const;
export type Analysestand = (typeof ANALYSE_STAENDE)[number];

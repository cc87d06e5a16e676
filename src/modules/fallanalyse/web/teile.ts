import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getFallanalyseRoute } from '../fallanalyse.contract.ts';

export type Analyse = Ausgabe<typeof getFallanalyseRoute>;
export type Beitrag = Analyse['beitraege'][number];

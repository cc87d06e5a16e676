import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who brings own cases along is responsible for them from then on; nobody imports for others, since nobody else may read them. */
export const BESTAND_RECHTE = {
  'bestandsuebernahme.importieren': { CASE_MANAGEMENT: 'MANDANT' },
} as const satisfies Rechtetabelle;

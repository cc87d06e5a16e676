import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

const ANNAHME = 'Annahme (OQ-P-72)';

/** On what a row of the old table rests: without one it is not taken over (ARC-03). */
export const BESTANDSGRUNDLAGEN = [
  {
    code: 'EINWILLIGUNG',
    text: 'Einwilligung auf Papier',
    quelle: `Art. 6 Abs. 1 a DSGVO; ${ANNAHME}`,
  },
  {
    code: 'AUFGABE',
    text: 'Aufgabe der Stelle (nur Kurzberatung)',
    quelle: `Art. 6 Abs. 1 e DSGVO; DP-A-05; ${ANNAHME}`,
  },
  { code: 'OHNE_NAMEN', text: 'Ohne Namen (nur Kurzberatung)', quelle: 'DP-B-01' },
] as const satisfies readonly Wert[];
export type Bestandsgrundlage = (typeof BESTANDSGRUNDLAGEN)[number]['code'];

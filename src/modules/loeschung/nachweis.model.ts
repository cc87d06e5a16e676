import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** Why somebody reads the proof of an Akte that is deleted: stands in the log beside the access. */
export const NACHWEISANLAESSE = [
  { code: 'AUSKUNFT', text: 'Die Person verlangt Auskunft', quelle: 'Art. 15 DSGVO' },
  {
    code: 'STREIT',
    text: 'Es ist streitig, ob eingewilligt oder was weitergegeben wurde',
    quelle: 'Art. 7 Abs. 1, Art. 5 Abs. 2 DSGVO',
  },
  { code: 'AUFSICHT', text: 'Die Aufsichtsbehörde prüft', quelle: 'Art. 58 Abs. 1 DSGVO' },
] as const satisfies readonly Wert[];
export const NACHWEISANLASS_CODES = codesOf(NACHWEISANLAESSE);

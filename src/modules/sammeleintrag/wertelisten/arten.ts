import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** Ways to people without an Akte that the evaluation names. */
export const SAMMELARTEN = [
  {
    code: 'SPRECHSTUNDE',
    text: 'Offene Sprechstunde',
    quelle: 'Evaluation 2023–2025 [L607, L1349, L1374]',
  },
  {
    code: 'GRUPPENVERANSTALTUNG',
    text: 'Gruppenveranstaltung',
    quelle: 'Annahme (OQ-P-45); Evaluation 2023–2025 [L1235]: zum Beispiel Elternsprechtage',
  },
  {
    code: 'BRIEFAKTION',
    text: 'Briefaktion',
    quelle: 'Evaluation 2023–2025 [L1192]: an alle, die in Frage kamen (ca. 900)',
  },
  {
    code: 'AUFSUCHENDE_ARBEIT',
    text: 'Aufsuchende Arbeit',
    quelle: 'Evaluation 2023–2025 [L1235–1239]: Gemeinschaftsunterkünfte, Schulen, Kindergärten',
  },
] as const satisfies readonly Wert[];
export type Sammelart = (typeof SAMMELARTEN)[number]['code'];
export const SAMMELART_CODES = codesOf(SAMMELARTEN);

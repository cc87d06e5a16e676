import { codesOf, type Wert } from './werteliste.ts';

// [L1692–1704], Tabelle 6, verbatim and in its order.
/** The eleven Themenbereiche of the Zielvereinbarungen: also the Lebensbereiche of the assessment. Complete as printed. */
export const THEMENBEREICHE = [
  { code: 'SPRACHE', text: 'Sprache', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1692]' },
  {
    code: 'AUFENTHALT',
    text: 'Aufenthalt und Staatsangehörigkeit',
    quelle: 'Evaluation 2023–2025, Tabelle 6 [L1693]',
  },
  {
    code: 'AUSBILDUNG_ARBEIT',
    text: 'Ausbildung und Arbeit',
    quelle: 'Evaluation 2023–2025, Tabelle 6 [L1694]',
  },
  { code: 'WOHNEN', text: 'Wohnen', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1697]' },
  { code: 'EXISTENZSICHERUNG', text: 'Existenzsicherung', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1698]' },
  { code: 'BILDUNG', text: 'Bildung', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1699]' },
  { code: 'GESUNDHEIT', text: 'Gesundheit', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1700]' },
  { code: 'KINDERBETREUUNG', text: 'Kinderbetreuung', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1701]' },
  {
    code: 'SOZIALE_INTEGRATION',
    text: 'Soziale Integration',
    quelle: 'Evaluation 2023–2025, Tabelle 6 [L1702]',
  },
  { code: 'MOBILITAET', text: 'Mobilität', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1703]' },
  { code: 'WEITERES', text: 'Weiteres', quelle: 'Evaluation 2023–2025, Tabelle 6 [L1704]' },
] as const satisfies readonly Wert[];

export type Themenbereich = (typeof THEMENBEREICHE)[number]['code'];
export const THEMENBEREICH_CODES = codesOf(THEMENBEREICHE);

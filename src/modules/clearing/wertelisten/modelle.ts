import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** The two ways of the evaluation: own decision, and the only fully described Clearing [L1389]. */
export const CLEARINGMODELLE = [
  {
    code: 'A',
    text: 'Eigene Entscheidung der Case-Managerin oder des Case-Managers nach den Kriterien',
    quelle: 'Evaluation 2023–2025 [L1279–1281, L1323]',
  },
  {
    code: 'B',
    text: 'Clearing: zwei entscheiden gemeinsam nach Kriterien und freier Kapazität',
    quelle: 'Evaluation 2023–2025 [L1389]',
  },
] as const satisfies readonly Wert[];
export type Clearingart = (typeof CLEARINGMODELLE)[number]['code'];
export const CLEARINGART_CODES = codesOf(CLEARINGMODELLE);

/** In which way a decision leaves the model of the Standort. It needs a reason then, and goes through. */
export const ABWEICHUNGEN = [
  {
    code: 'GESPRAECH_ZU_FRUEH',
    text: 'Die Entscheidung fällt früher, als der Standort es vorsieht.',
    quelle: 'Evaluation 2023–2025 [L1279–1281]',
  },
  {
    code: 'ZWEITE_PERSON_FEHLT',
    text: 'Eine zweite Person entscheidet hier mit.',
    quelle: 'Evaluation 2023–2025 [L1389]',
  },
  {
    code: 'KAPAZITAET_FEHLT',
    text: 'Freie Kapazität im Team ist nicht bestätigt.',
    quelle: 'Evaluation 2023–2025 [L1389]',
  },
] as const satisfies readonly Wert[];
export type Abweichung = (typeof ABWEICHUNGEN)[number]['code'];
export const ABWEICHUNG_CODES = codesOf(ABWEICHUNGEN);

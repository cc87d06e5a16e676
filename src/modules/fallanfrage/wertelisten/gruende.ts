import { codesOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

// [L1389]: „fehlende Kapazitäten oder mangelnde Passung zu den KIM-Kriterien“; then „Verweis auf passende Angebote“.
const CLEARING = 'Evaluation 2023–2025 [L1389]';
const ANNAHME = 'Annahme OQ-P-26: keine Quelle nennt den Grund';

/**
 * Why a Fallanfrage is declined. The asking Stelle reads the text with its receipt, so none says anything about the
 * person; `mitHilfe`: other help is named along with it.
 */
export const ABSAGEGRUENDE = [
  { code: 'KAPAZITAET', text: 'Zurzeit ist kein Platz frei', quelle: CLEARING, mitHilfe: true },
  {
    code: 'KRITERIEN',
    text: 'Die Anfrage passt nicht zu den KIM-Kriterien',
    quelle: CLEARING,
    mitHilfe: true,
  },
  {
    code: 'ZUSTAENDIGKEIT',
    text: 'Eine andere Stelle ist zuständig',
    quelle: 'Fallmodell 4.2',
    mitHilfe: true,
  },
  { code: 'NICHT_ERREICHT', text: 'Wir haben Sie nicht erreicht', quelle: ANNAHME, mitHilfe: false },
  {
    code: 'NICHT_WEITERVERFOLGT',
    text: 'Die Anfrage wird nicht weiterverfolgt',
    quelle: ANNAHME,
    mitHilfe: false,
  },
] as const satisfies readonly (Wert & { mitHilfe: boolean })[];
export type Absagegrund = (typeof ABSAGEGRUENDE)[number]['code'];
export const ABSAGEGRUND_CODES = codesOf(ABSAGEGRUENDE);

export function isMitHilfe(grund: Absagegrund): boolean {
  return ABSAGEGRUENDE.some(({ code, mitHilfe }) => code === grund && mitHilfe);
}

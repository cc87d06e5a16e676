import type { Fallformat } from '../fallanalyse.model.ts';

/**
 * Questions that lead through a sitting. No source prints a list („Leitfragen … die mögliche Sitzungen strukturieren“ is a
 * wish, evaluation [L3379]); these follow what the sources say a format is for, each with its line (OQ-S-46). A change is a new
 * version: an old sheet keeps its own.
 */
export const LEITFRAGEN_VERSION = 1;

export type Leitfrage = {
  code: string;
  text: string;
  formate: readonly Fallformat[];
  /** Also in the short form. */
  kurz: boolean;
  quelle: string;
  version: number;
};

const ALLE = ['FALLBESPRECHUNG', 'FALLREKONSTRUKTION', 'FALLKONFERENZ'] as const;
const frage = (
  code: string,
  text: string,
  formate: readonly Fallformat[],
  kurz: boolean,
  quelle: string,
): Leitfrage => ({ code, text, formate, kurz, quelle: `Evaluation 2023–2025 ${quelle}`, version: 1 });

export const LEITFRAGEN: readonly Leitfrage[] = [
  frage('VERSTEHEN', 'Was haben wir verstanden, was ist noch unklar?', ALLE, true, '[L5747]'),
  frage('ZUSAMMENHANG', 'Welche Probleme hängen zusammen, und wie?', ALLE, false, '[L1958, L5747]'),
  frage(
    'BLICKWINKEL',
    'Wie sieht es aus dem Blickwinkel der Person, der Stellen und der Fachkraft aus?',
    ALLE,
    false,
    '[L1958]',
  ),
  frage('STAERKEN', 'Welche eigenen Stärken und Hilfen trägt die Person bei?', ALLE, false, '[L1748]'),
  frage(
    'LOESUNG',
    'Welche Lösungen sind möglich, und was ist der nächste Schritt?',
    ['FALLBESPRECHUNG', 'FALLKONFERENZ'],
    true,
    '[L1947, L1958]',
  ),
  frage(
    'VERLAUF',
    'An welchen Stellen des Verlaufs kam es anders als geplant?',
    ['FALLREKONSTRUKTION'],
    true,
    '[L1997–1999]',
  ),
  frage(
    'SCHNITTSTELLE',
    'Wo hat eine Schnittstelle zwischen Stellen gehalten, wo ist sie gerissen?',
    ['FALLREKONSTRUKTION', 'FALLKONFERENZ'],
    true,
    '[L1956, L5748]',
  ),
  frage(
    'LUECKE',
    'Welche Leistung oder welches Angebot fehlte?',
    ['FALLREKONSTRUKTION'],
    true,
    '[L1956, L5748]',
  ),
  frage(
    'GEMEINSAM',
    'Was davon begegnet uns auch in anderen Fällen?',
    ['FALLBESPRECHUNG', 'FALLREKONSTRUKTION'],
    true,
    '[L2024, L2039]',
  ),
  frage(
    'SYSTEM',
    'Was geht die Steuerung an? Geben Sie dafür einen Systemhinweis.',
    ['FALLBESPRECHUNG', 'FALLREKONSTRUKTION'],
    false,
    '[L1956, L2083]',
  ),
  frage(
    'EINSCHAETZUNG',
    'Wie schätzt jede beteiligte Stelle die Lage ein?',
    ['FALLKONFERENZ'],
    true,
    '[L4706, L5749]',
  ),
  frage(
    'RECHTSKREISE',
    'Welche Rechtskreise sind berührt, und wer ist wofür zuständig?',
    ['FALLKONFERENZ'],
    true,
    '[L4706, L5749]',
  ),
  frage(
    'VORGEHEN',
    'Wer tut was bis wann, und wie erfährt die Person davon?',
    ['FALLKONFERENZ'],
    true,
    '[L4706, L5749]',
  ),
];

/** Of this format and version, in their order. */
export function listLeitfragen(format: Fallformat, kurzform: boolean, version: number): readonly Leitfrage[] {
  return LEITFRAGEN.filter(
    (eine) => eine.version === version && eine.formate.includes(format) && (eine.kurz || !kurzform),
  );
}

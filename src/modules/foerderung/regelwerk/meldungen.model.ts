import { ANTRAG_MELDUNGEN } from './meldungen-antrag.model.ts';
import { VERFAHREN_MELDUNGEN } from './meldungen-verfahren.model.ts';
import type { Meldungstext } from './meldungstext.model.ts';
import type { RegelId } from './regeln.model.ts';

/**
 * The 71 codes of the funding procedure, and one of our own: `W-HK-WL-a` stands for `E-HK-WL-a` once the
 * Bewilligungsbehörde has recorded an exception (OQ-F-22). A code never changes its meaning.
 */
export const MELDUNGEN = {
  ...ANTRAG_MELDUNGEN,
  ...VERFAHREN_MELDUNGEN,
  'W-HK-WL-a': {
    regel: 'FH-WL-a',
    feld: 'weiterleitungCm.fw',
    text: 'An die Freie Wohlfahrtspflege gehen mehr als zwei Drittel der Case-Management-Stellen. Die Ausnahme ist festgehalten. Zulässig ohne Ausnahme: {max} VZÄ, beantragt: {ist} VZÄ.',
    abhilfe: 'Bestätigen Sie die Ausnahme mit Begründung und Aktenvermerk.',
  },
} as const satisfies Record<string, Meldungstext>;

export type Meldungscode = keyof typeof MELDUNGEN;
export const MELDUNGSCODES = Object.keys(MELDUNGEN) as readonly Meldungscode[];

/** One violation, complete for a person: what, where, how much, how to mend it, by which rule. */
export type Befund = {
  readonly code: Meldungscode;
  readonly art: 'FEHLER' | 'WARNUNG';
  readonly regel: RegelId;
  /** Path of the field, for example `koordination[1]`. */
  readonly feld: string;
  readonly text: string;
  readonly abhilfe: string;
};

type Platzhalter<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Platzhalter<Rest>
  : never;
type Angaben<C extends Meldungscode> = {
  readonly [Name in Platzhalter<(typeof MELDUNGEN)[C]['text']>]: string;
};

/** A finding with its text filled in; the compiler asks for every placeholder of the code. */
export function toBefund<C extends Meldungscode>(code: C, angaben: Angaben<C>, feld?: string): Befund {
  const { regel, feld: vorgabe, text, abhilfe }: Meldungstext = MELDUNGEN[code];
  const werte: Readonly<Record<string, string>> = angaben;
  return {
    code,
    art: code.startsWith('E-') ? 'FEHLER' : 'WARNUNG',
    regel,
    feld: feld ?? vorgabe,
    text: text.replaceAll(/\{([a-z_]+)\}/g, (_treffer, name: string) => werte[name] ?? ''),
    abhilfe,
  };
}

/** Codes of one kind, each once, in the order of the characters: the same findings give the same list. */
export function listCodes(befunde: readonly Befund[], art: Befund['art']): Meldungscode[] {
  return [...new Set(befunde.filter((befund) => befund.art === art).map(({ code }) => code))].toSorted(
    (a, b) => (a < b ? -1 : Number(a > b)),
  );
}

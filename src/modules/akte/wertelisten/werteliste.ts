import type { PlainDate } from '#src/core/plain-date.ts';

/** One value of a list. `quelle` says where the wording comes from; a value that ended keeps its code. */
export type Wert<Code extends string = string> = {
  code: Code;
  text: string;
  quelle: string;
  /** Ended: stays readable where it was chosen, and cannot be chosen anew (IF-10, DP-F-03). */
  beendet?: true;
  gueltigVon?: PlainDate;
  gueltigBis?: PlainDate;
};

type Codes<T extends readonly Wert[]> = { -readonly [K in keyof T]: T[K]['code'] };

/** The codes of a list as a tuple, in its order, for `z.enum`. */
export function codesOf<const T extends readonly Wert[]>(liste: T): Codes<T> {
  return liste.map((wert) => wert.code) as Codes<T>;
}

/** German text of a code; an unknown code (a value that was taken out) is shown as it is. */
export function textOf(liste: readonly Wert[], code: string | null | undefined): string {
  if (code === null || code === undefined) return '';
  return liste.find((wert) => wert.code === code)?.text ?? code;
}

/** Whether the value may be chosen anew. */
export function isWaehlbar(wert: Wert): boolean {
  return wert.beendet !== true;
}

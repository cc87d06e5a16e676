import type { RegelId } from './regeln.model.ts';
import { REGELN } from './regeln.model.ts';

/** What goes into a step or comes out of it. Money in cents, VZÄ in hundredths, days as ISO text, fractions as text. */
export type Wert = number | string | boolean | null | readonly Wert[] | { readonly [name: string]: Wert };

/** One step of a calculation, so that every figure can be traced to its rule. */
export type Schritt = {
  readonly regel: RegelId;
  readonly quelle: string;
  readonly eingabe: Readonly<Record<string, Wert>>;
  readonly ergebnis: Wert;
};

/** A value with the steps that led to it. */
export type Gerechnet<T> = { readonly wert: T; readonly schritte: readonly Schritt[] };

export function toSchritt(regel: RegelId, eingabe: Readonly<Record<string, Wert>>, ergebnis: Wert): Schritt {
  return { regel, quelle: REGELN[regel].quelle, eingabe, ergebnis };
}

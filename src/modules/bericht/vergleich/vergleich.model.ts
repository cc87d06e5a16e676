import type { Kennzahltabelle, Kennzahlzelle } from '../kennzahl/kennzahl.model.ts';
import { computeMedian } from '../uebersicht/uebersicht.model.ts';

/** A column of an open table: the own cell as everybody reads it, and the comparable Standorte without the own one. */
export type Vergleichsspalte = {
  readonly text: string;
  readonly eigene: Kennzahlzelle;
  /** Standorte of the group, without the own, with a number that is shown. */
  readonly gezeigt: number;
  readonly median: number | null;
  readonly von: number | null;
  readonly bis: number | null;
};

/**
 * The own Standort beside its group, from an open table alone: whoever downloads the table can compute the same, so the comparison tells
 * nothing more (decision 0084). Hidden cells do not count; with fewer shown ones than `mindestens` there is neither median nor range. No
 * name and no place of another Standort comes out.
 */
export function computeVergleich(
  { zeilen, spalten, zellen }: Pick<Kennzahltabelle, 'zeilen' | 'spalten' | 'zellen'>,
  { eigener, gruppe, mindestens }: { eigener: string; gruppe: ReadonlySet<string>; mindestens: number },
): Vergleichsspalte[] {
  const stelle = zeilen.findIndex(({ code, summe }) => !summe && code === eigener);
  const andere = zeilen.flatMap(({ code, summe }, i) =>
    summe || code === eigener || !gruppe.has(code) ? [] : [zellen[i] ?? []],
  );
  return spalten.map(({ text }, j) => {
    const werte = andere
      .map((zeile) => zeile[j])
      .filter((zelle) => typeof zelle === 'number')
      .toSorted((a, b) => a - b);
    const genug = werte.length >= mindestens;
    return {
      text,
      eigene: stelle === -1 ? null : (zellen[stelle]?.[j] ?? null),
      gezeigt: werte.length,
      median: genug ? computeMedian(werte) : null,
      von: genug ? (werte[0] ?? null) : null,
      bis: genug ? (werte.at(-1) ?? null) : null,
    };
  });
}

import type { Kennzahlzelle } from '../kennzahl/kennzahl.model.ts';

/** By what comparable Standorte are put together. */
export const VERGLEICHSGRUPPEN = ['TYP', 'REGIERUNGSBEZIRK', 'EVALUATION'] as const;
export type Vergleichsgruppe = (typeof VERGLEICHSGRUPPEN)[number];

export type Uebersichtszeile = {
  readonly code: string;
  readonly name: string;
  readonly typ: string | null;
  readonly regierungsbezirk: string | null;
  readonly typEvaluation: number | null;
  /** By time, the oldest first. */
  readonly zellen: readonly Kennzahlzelle[];
};

export type Gruppenbild = {
  readonly code: string;
  readonly text: string;
  readonly standorte: number;
  /** Standorte with a number that is shown at the newest time. */
  readonly gezeigt: number;
  readonly median: number | null;
  readonly von: number | null;
  readonly bis: number | null;
};

export const OHNE_GRUPPE = 'OHNE';

export function findGruppe(
  zeile: Pick<Uebersichtszeile, 'typ' | 'regierungsbezirk' | 'typEvaluation'>,
  art: Vergleichsgruppe,
): string {
  if (art === 'TYP') return zeile.typ ?? OHNE_GRUPPE;
  if (art === 'REGIERUNGSBEZIRK') return zeile.regierungsbezirk ?? OHNE_GRUPPE;
  return zeile.typEvaluation === null ? OHNE_GRUPPE : String(zeile.typEvaluation);
}

/**
 * Median and range of what is shown at the newest time, group by group in alphabetic order: never an order by value. With fewer shown
 * numbers than `mindestens` a group has neither. Hidden numbers do not count, so nothing follows from a median that is not shown.
 */
export function computeGruppen(
  zeilen: readonly Uebersichtszeile[],
  art: Vergleichsgruppe,
  { mindestens, formatGruppe }: { mindestens: number; formatGruppe: (code: string) => string },
): Gruppenbild[] {
  return [...Map.groupBy(zeilen, (zeile) => findGruppe(zeile, art))]
    .map(([code, mitglieder]) => {
      const werte = mitglieder
        .map(({ zellen }) => zellen.at(-1))
        .filter((zelle) => typeof zelle === 'number')
        .toSorted((a, b) => a - b);
      const genug = werte.length >= mindestens;
      return {
        code,
        text: formatGruppe(code),
        standorte: mitglieder.length,
        gezeigt: werte.length,
        median: genug ? computeMedian(werte) : null,
        von: genug ? (werte[0] ?? null) : null,
        bis: genug ? (werte.at(-1) ?? null) : null,
      };
    })
    .toSorted((a, b) => a.text.localeCompare(b.text, 'de'));
}

/** Of sorted numbers; of an even number the mean of both in the middle, rounded. */
export function computeMedian(werte: readonly number[]): number {
  const mitte = (werte.length - 1) / 2;
  return Math.round(((werte[Math.floor(mitte)] ?? 0) + (werte[Math.ceil(mitte)] ?? 0)) / 2);
}

import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import type { Nachweisstelle } from '../nachweis/stellen.model.ts';

/** Who pays beside the Land. */
export const KOFINANZIERER = ['KREIS', 'KOMMUNE', 'TRAEGER'] as const;
export type Kofinanzierer = (typeof KOFINANZIERER)[number];

export const KOFINANZIERER_NAMEN = {
  KREIS: 'Kreis',
  KOMMUNE: 'Kommune',
  TRAEGER: 'Träger',
} as const satisfies Record<Kofinanzierer, string>;

export type Finanzierung = {
  readonly stelle: Pick<Nachweisstelle, 'schluessel' | 'bezeichnung'>;
  readonly kofinanziert: Cent;
  /** Least of granted and Höchstbetrag for the days it was filled. */
  readonly zuwendung: Cent;
  /** Expenses from the payroll; null while nobody entered them. */
  readonly ausgaben: Cent | null;
};

export type Ueberfinanzierung = {
  readonly schluessel: string;
  readonly text: string;
  readonly abhilfe: string;
};

/**
 * Grant and money of others may not be more than what a Stelle costs (FR-4.2-a; OQ-F-71). Money of others above the
 * Höchstbetrag is no Doppelförderung: then nothing is found.
 */
export function checkFinanzierung(zeilen: readonly Finanzierung[]): Ueberfinanzierung[] {
  return zeilen.flatMap(({ stelle, kofinanziert, zuwendung, ausgaben }) => {
    if (ausgaben === null || kofinanziert === 0) return [];
    const mittel = sumCent([kofinanziert, toCent(Math.min(zuwendung, ausgaben))]);
    if (mittel <= ausgaben) return [];
    return [
      {
        schluessel: stelle.schluessel,
        text: `„${stelle.bezeichnung}“ ist überfinanziert: Zuwendung und Kofinanzierung ergeben ${formatCent(mittel)}, die Ausgaben sind ${formatCent(ausgaben)}.`,
        abhilfe: `Verringern Sie die Kofinanzierung um ${formatCent(toCent(mittel - ausgaben))} oder zeigen Sie an, dass weniger Zuwendung gebraucht wird.`,
      },
    ];
  });
}

import type { PlainDate } from '#src/core/plain-date.ts';
import type { Vzae } from '#src/core/vzae.ts';
import type { Abrechnung } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { type Positionszeile, type Rahmen, recountNachweis, type Stellenzeit } from './abrechnung.model.ts';
import type { Nachweispruefung } from './check-nachweis.model.ts';

/** What the rules were asked: days of each Stelle and capped expenses by position, no salary. */
export type Fassungsfrage = {
  readonly rahmen: Rahmen;
  readonly zeiten: readonly Stellenzeit[];
  readonly positionen: readonly Positionszeile[];
};
export type Fassungsergebnis = {
  readonly positionen: readonly Positionszeile[];
  readonly abrechnung: Abrechnung;
};

export function toFassungsfrage({ zeiten, rechnung }: Nachweispruefung, rahmen: Rahmen): Fassungsfrage {
  return {
    rahmen,
    zeiten: zeiten.map((zeit) => ({
      ...zeit,
      abschnitte: zeit.abschnitte.map(
        ({ von, bis, vzae }): { von: PlainDate; bis: PlainDate; vzae: Vzae } => ({
          von,
          bis,
          vzae,
        }),
      ),
    })),
    positionen: rechnung.positionen,
  };
}

/** The answer to a stored question, today. */
export function computeFassungsergebnis({ rahmen, zeiten, positionen }: Fassungsfrage): Fassungsergebnis {
  return recountNachweis(zeiten, positionen, rahmen);
}

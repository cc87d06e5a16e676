import type { PlainDate } from '#src/core/plain-date.ts';
import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import { computeKonsequenzen, type Lage } from './konsequenzen.model.ts';
import type { Pruefstand, Regel } from './regel.model.ts';
import { REGELN } from './regeln/regeln.model.ts';

/** Who works on an application asks for its last day whenever it lies: much wider than the hints look. */
const WEIT = { monateVorher: 600, tageNachher: 3_650 } as const;

export type Antragsfrist = Pick<Pruefstand, 'stand' | 'geprueftVon' | 'pruefenBis'> & {
  frist: PlainDate;
  quellen: readonly string[];
};

/**
 * Last day of the application for this way that the rules name for this person, of the latest change; null: none does, or
 * the rule is past its review date.
 */
export function computeAntragsfrist(
  verfahren: Verfahrensart,
  personId: string,
  lage: Lage,
  stichtag: PlainDate,
  alle: readonly Regel[] = REGELN,
): Antragsfrist | null {
  const regeln = alle
    .filter(({ folgen }) => folgen.some(({ antrag }) => antrag === verfahren))
    .map((regel) => ({ ...regel, ...WEIT }));
  const fristen = computeKonsequenzen(lage, stichtag, regeln)
    .filter((konsequenz) => konsequenz.personId === personId)
    .toSorted((a, b) => (a.anlassTag < b.anlassTag ? 1 : a.anlassTag > b.anlassTag ? -1 : 0))
    .flatMap(({ folgen, quellen, stand, geprueftVon, pruefenBis }) =>
      folgen.flatMap(({ antrag, frist }) =>
        antrag === verfahren && frist !== null ? [{ frist, quellen, stand, geprueftVon, pruefenBis }] : [],
      ),
    );
  return fristen[0] ?? null;
}

import { addVzae, NULL_VZAE, type Vzae } from '#src/core/vzae.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { type Gerechnet, toSchritt } from '../schritt.model.ts';

export type Stellenwunsch = { readonly kennung: string; readonly vzae: Vzae; readonly besetzt: boolean };
export type Vorrangvorschlag = {
  readonly bewilligt: readonly string[];
  readonly summe: Vzae;
  readonly offen: readonly string[];
};

/**
 * FR-5.4.1-j (Nr. 5.4.1 Abs. 3 Satz 2, OQ-F-18): filled posts first, the others in the order of the application, as long
 * as a post fits into the Kontingent. Both lists stand in that order. A proposal: people decide.
 */
export function computeVorrang(
  stellen: readonly Stellenwunsch[],
  kontingent: Vzae,
  parameter: Regelparameter,
): Gerechnet<Vorrangvorschlag> {
  const reihenfolge =
    parameter.vorrang === 'BESETZT_ZUERST'
      ? [...stellen.filter(({ besetzt }) => besetzt), ...stellen.filter(({ besetzt }) => !besetzt)]
      : stellen;
  let summe = NULL_VZAE;
  const bewilligt: string[] = [];
  const offen: string[] = [];
  for (const { kennung, vzae } of reihenfolge) {
    const neu = addVzae(summe, vzae);
    if (neu > kontingent) {
      offen.push(kennung);
      continue;
    }
    summe = neu;
    bewilligt.push(kennung);
  }
  const wert: Vorrangvorschlag = { bewilligt, summe, offen };
  const eingabe = { stellen: stellen.map(({ kennung }) => kennung), kontingent };
  return { wert, schritte: [toSchritt('FR-5.4.1-j', eingabe, { ...wert })] };
}

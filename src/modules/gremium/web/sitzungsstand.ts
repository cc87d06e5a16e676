import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getSitzungRoute } from '../sitzung.contract.ts';

export type Sitzung = Ausgabe<typeof getSitzungRoute>;

/** Whether something of the Sitzung may still be entered, and whether it has taken place. */
export function isBearbeitbar({ zustand, protokollZustand }: Sitzung): boolean {
  return zustand === 'GEPLANT' && protokollZustand !== 'GENEHMIGT';
}
export function isGewesen({ datum, stichtag, zustand }: Sitzung): boolean {
  return zustand === 'GEPLANT' && datum <= stichtag;
}

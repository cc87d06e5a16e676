import type { Kennzahltabelle } from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { findEngeUnterschiede } from '#src/modules/bericht/kennzahl/release.model.ts';

/** A table that is, or was, open to everybody. */
export type Bekannte = {
  readonly kennung: string;
  readonly ausgabe: number;
  readonly offen: boolean;
  readonly tabelle: Kennzahltabelle;
};

/** Cells that would tell of a few people next to anything that was ever open (STAT-07); asked in both directions. */
export function findEnge(
  bekannte: readonly Bekannte[],
  neu: Kennzahltabelle,
  selbst: { kennung: string; ausgabe: number },
): string[] {
  const jahr = (tabelle: Kennzahltabelle): string => tabelle.zeitraum.von.slice(0, 4);
  return bekannte
    .filter(({ kennung, ausgabe }) => kennung !== selbst.kennung || ausgabe !== selbst.ausgabe)
    .filter(({ tabelle }) => jahr(tabelle) === jahr(neu))
    .flatMap(({ tabelle }) => [
      ...new Set([...findEngeUnterschiede(tabelle, neu), ...findEngeUnterschiede(neu, tabelle)]),
    ]);
}

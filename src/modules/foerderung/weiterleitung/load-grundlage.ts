import type { Trx } from '#src/platform/db/kysely.ts';
import { type Fassungszeile, findLetzteFassung, type Foerderfallzeile } from '../foerderfall.repo.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import type { Weiterleitungsrahmen } from './bilanz.model.ts';
import { findBewilligt } from './weiterleitung.repo.ts';

export type Grundlage = { rahmen: Weiterleitungsrahmen; fassung: Fassungszeile };

/** What was signed and what was granted; undefined while the Antrag is a draft. */
export async function loadGrundlage(trx: Trx, fall: Foerderfallzeile): Promise<Grundlage | undefined> {
  const fassung = await findLetzteFassung(trx, fall.id);
  if (fassung === undefined) return undefined;
  const positionen = await findBewilligt(trx, fall.id);
  const sum = (gesucht: string): number =>
    (positionen ?? []).find(({ position }) => position === gesucht)?.bewilligt ?? 0;
  return {
    fassung,
    rahmen: {
      antrag: fassung.regelantrag as Antrag,
      parameter: fall.parameter,
      von: fall.von,
      bis: fall.bis,
      nachweisfrist: computeNachweisfrist(fall.bis, fall.parameter).wert,
      bewilligt:
        positionen === undefined ? null : { KOORDINATION: sum('zusatz'), CASE_MANAGEMENT: sum('cm') },
    },
  };
}

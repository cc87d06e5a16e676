import type { Bescheidauftrag } from '../bescheid/bescheid-typen.model.ts';
import {
  computeForderung,
  type GespeicherterAuftrag,
  isTeilaufhebung,
  toAuftrag,
} from './erstattung.model.ts';
import type { Erstattungszeile, Vorgangszeile } from './nachweis.repo.ts';

/** Acts that belong to the Bescheid at hand: from its hearing on. What was paid on an earlier one is another matter. */
export function listSeitAnhoerung<T extends Pick<Vorgangszeile, 'art'>>(vorgaenge: readonly T[]): T[] {
  return vorgaenge.slice(
    Math.max(
      0,
      vorgaenge.findLastIndex(({ art }) => art === 'ANHOERUNG'),
    ),
  );
}

/** What came in on the Bescheid at hand. */
export function sumEingegangen(vorgaenge: readonly Pick<Vorgangszeile, 'art' | 'betrag'>[]): number {
  return listSeitAnhoerung(vorgaenge).reduce(
    (summe, { art, betrag }) => summe + (art === 'ZAHLUNGSEINGANG' ? Number(betrag) : 0),
    0,
  );
}

/** Claim with interest, less what came in. */
export function countOffen(
  { auftrag }: Pick<Erstattungszeile, 'auftrag'>,
  vorgaenge: readonly Pick<Vorgangszeile, 'art' | 'betrag'>[],
): number {
  const { gesamt } = computeForderung(toAuftrag(auftrag as GespeicherterAuftrag).widerruf);
  return gesamt - sumEingegangen(vorgaenge);
}

/** Whether a part of the grant goes on after this Bescheid. */
export function isTeil({ auftrag }: Pick<Erstattungszeile, 'auftrag'>): boolean {
  return isTeilaufhebung(auftrag as Bescheidauftrag);
}

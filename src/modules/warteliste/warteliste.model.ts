import { z } from 'zod';
import { diffDays, type PlainDate } from '#src/core/plain-date.ts';
import type { AkteZustand } from '#src/modules/akte/akte.model.ts';
import { DRINGLICHKEIT_CODES, type Dringlichkeit } from '#src/modules/akte/wertelisten/aufnahme.ts';

/** States before the Aufnahme: only there somebody waits for it. */
export const WARTENDE_ZUSTAENDE = [
  'KONTAKT',
  'KURZBERATUNG',
  'INTAKE',
  'AUFNAHME_OFFEN',
] as const satisfies readonly AkteZustand[];

export function isWartbar(zustand: AkteZustand): boolean {
  return WARTENDE_ZUSTAENDE.some((einer) => einer === zustand);
}

/** Sealed under the key of the Akte. */
export const Warteinhalt = z.object({ gruende: z.string() });

/** Longest time until somebody looks again, in months: a list that nobody looks at is none. */
export const BLICK_HOECHSTENS_MONATE = 6;

type Wartend = { dringlichkeit: Dringlichkeit; seit: PlainDate; nummer: string };

/** A proposal for the order: the more urgent, then the longer waiting. People decide; nothing follows from it. */
export function compareWartende(a: Wartend, b: Wartend): number {
  return (
    DRINGLICHKEIT_CODES.indexOf(a.dringlichkeit) - DRINGLICHKEIT_CODES.indexOf(b.dringlichkeit) ||
    diffDays(b.seit, a.seit) ||
    (a.nummer < b.nummer ? -1 : 1)
  );
}

/** Average days, whole; null when nobody is behind it or too few to stand for themselves. */
export function computeWartezeit(anzahl: number, tage: number, mindestens: number): number | null {
  return anzahl < Math.max(1, mindestens) ? null : Math.round(tage / anzahl);
}

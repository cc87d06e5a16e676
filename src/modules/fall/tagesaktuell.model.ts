import { addDays, addMonths, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { roundToFive } from '#src/core/staffelung.ts';

/** Contacts by the day of entry. `caseManager`: people behind them; `groesster`: most that one of them entered, paper aside. */
export type Erfassungszahlen = {
  gleicherTag: number;
  spaeter: number;
  vomPapier: number;
  caseManager: number;
  groesster: number;
};

/** KP-14: share of contacts entered on their own day, in percent. What came from paper does not count as late (AT-34). */
export function computeAnteil({
  gleicherTag,
  spaeter,
}: Pick<Erfassungszahlen, 'gleicherTag' | 'spaeter'>): number | null {
  const gezaehlt = gleicherTag + spaeter;
  return gezaehlt === 0 ? null : Math.round((100 * gleicherTag) / gezaehlt);
}

export type Teamgrenzen = {
  caseManager: number;
  kontakte: number;
  /** One person may stand behind at most so many percent of the contacts. */
  anteilHoechstens: number;
};

/**
 * The share of a team, or null: too few people, too few contacts, or one person who makes most of it (§ 72 LPVG NRW). The
 * counts are rounded to five before they are divided, and the share to full five percent, so that nobody can be taken out
 * by comparing.
 */
export function computeTeamanteil(zahlen: Erfassungszahlen, grenzen: Teamgrenzen): number | null {
  const gezaehlt = zahlen.gleicherTag + zahlen.spaeter;
  if (zahlen.caseManager < grenzen.caseManager || gezaehlt < grenzen.kontakte) return null;
  if (100 * zahlen.groesster > grenzen.anteilHoechstens * gezaehlt) return null;
  const anteil = computeAnteil({
    gleicherTag: roundToFive(zahlen.gleicherTag),
    spaeter: roundToFive(zahlen.spaeter),
  });
  return anteil === null ? null : Math.min(100, roundToFive(anteil));
}

type Spanne = { von: PlainDate; bis: PlainDate };

/** The last four weeks, today included: what one can still remember. */
export function computeVierWochen(heute: PlainDate): Spanne {
  return { von: addDays(heute, -27), bis: heute };
}

/** The last three full months: a period that does not move from day to day, so that two answers cannot be subtracted. */
export function computeDreiMonate(heute: PlainDate): Spanne {
  const erster = toPlainDate(`${heute.slice(0, 7)}-01`);
  return { von: addMonths(erster, -3), bis: addDays(erster, -1) };
}

import { addDays, diffDays, maxDate, minDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/** From `von` to `bis`, both days included; `bis: null` = still running. The columns are `gueltig_von/gueltig_bis`. */
export type Period = { readonly von: PlainDate; readonly bis: PlainDate | null };

export type PeriodFehler = { code: 'ZEITRAUM_VERKEHRT'; meldung: string };

/** A period ends on or after its first day. */
export function checkPeriod(von: PlainDate, bis: PlainDate | null): Result<Period, PeriodFehler> {
  if (bis === null || von <= bis) return ok({ von, bis });
  return fail({
    code: 'ZEITRAUM_VERKEHRT',
    meldung: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Daten.',
  });
}

/** For periods that stand in the code; throws when `bis` lies before `von`. */
export function toPeriod(von: PlainDate, bis: PlainDate | null): Period {
  const period = checkPeriod(von, bis);
  if (!period.ok) throw new Error('Period ends before it begins');
  return period.wert;
}

/** Has no end yet. */
export function isOpen(period: Period): boolean {
  return period.bis === null;
}

export function contains(period: Period, tag: PlainDate): boolean {
  return period.von <= tag && (period.bis === null || tag <= period.bis);
}

/** Every day of `innen` is a day of `aussen`. */
export function containsPeriod(aussen: Period, innen: Period): boolean {
  if (innen.von < aussen.von) return false;
  return aussen.bis === null || (innen.bis !== null && innen.bis <= aussen.bis);
}

/** At least one common day. Periods that follow each other without a gap do not overlap. */
export function overlaps(a: Period, b: Period): boolean {
  return intersect(a, b) !== null;
}

/** The common days, or null when there are none. */
export function intersect(a: Period, b: Period): Period | null {
  const von = maxDate(a.von, b.von);
  const bis = earlierEnd(a.bis, b.bis);
  return bis !== null && bis < von ? null : { von, bis };
}

/** `b` begins on the day after the end of `a`. */
export function isFollowedBy(a: Period, b: Period): boolean {
  return a.bis !== null && addDays(a.bis, 1) === b.von;
}

/** Number of days, at least 1; null for an open period. Cut it with `intersect` first to count up to a day. */
export function days(period: Period): number | null {
  return period.bis === null ? null : diffDays(period.von, period.bis) + 1;
}

function earlierEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return minDate(a, b);
}

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPeriod, contains, containsPeriod, days, intersect } from './period.ts';
import { isFollowedBy, isOpen, overlaps, toPeriod } from './period.ts';
import type { Period } from './period.ts';
import { addDays, toPlainDate } from './plain-date.ts';

const start = toPlainDate('2026-01-01');
const tag = fc.integer({ min: 0, max: 60 }).map((n) => addDays(start, n));
const period = fc
  .tuple(tag, fc.option(fc.integer({ min: 0, max: 30 })))
  .map(([von, laenge]): Period => ({ von, bis: laenge === null ? null : addDays(von, laenge) }));

const p = (von: string, bis: string | null) =>
  toPeriod(toPlainDate(von), bis === null ? null : toPlainDate(bis));

test('a period of one day is allowed, an end before the beginning is refused', () => {
  expect(days(p('2026-10-31', '2026-10-31'))).toBe(1);
  const fruh = toPlainDate('2026-10-30');
  expect(checkPeriod(addDays(fruh, 1), fruh)).toMatchObject({
    ok: false,
    fehler: { code: 'ZEITRAUM_VERKEHRT' },
  });
  expect(() => toPeriod(addDays(fruh, 1), fruh)).toThrow();
});

test('both ends belong to the period', () => {
  const jahr = p('2026-01-01', '2026-12-31');
  expect(days(jahr)).toBe(365);
  expect(contains(jahr, toPlainDate('2026-01-01'))).toBe(true);
  expect(contains(jahr, toPlainDate('2026-12-31'))).toBe(true);
  expect(contains(jahr, toPlainDate('2027-01-01'))).toBe(false);
  expect(isOpen(jahr)).toBe(false);
});

test('an open period runs on and has no number of days', () => {
  const offen = p('2026-07-01', null);
  expect(contains(offen, toPlainDate('9999-12-31'))).toBe(true);
  expect(days(offen)).toBeNull();
  expect(isOpen(offen)).toBe(true);
  expect(intersect(offen, p('2026-01-01', '2026-12-31'))).toEqual(p('2026-07-01', '2026-12-31'));
  expect(intersect(offen, p('2027-01-01', null))).toEqual(p('2027-01-01', null));
});

test('one after the other without a gap is no overlap', () => {
  const a = p('2026-01-01', '2026-06-30');
  const b = p('2026-07-01', '2026-12-31');
  expect(overlaps(a, b)).toBe(false);
  expect(isFollowedBy(a, b)).toBe(true);
  expect(isFollowedBy(b, a)).toBe(false);
  expect(overlaps(a, p('2026-06-30', null))).toBe(true);
});

test('the intersection holds exactly the common days', () => {
  fc.assert(
    fc.property(period, period, tag, (a, b, t) => {
      const beide = intersect(a, b);
      expect(beide !== null && contains(beide, t)).toBe(contains(a, t) && contains(b, t));
      expect(intersect(b, a)).toEqual(beide);
      expect(overlaps(a, b)).toBe(beide !== null);
      if (beide) expect(containsPeriod(a, beide) && containsPeriod(b, beide)).toBe(true);
    }),
  );
});

test('containing a period means that the intersection is the inner one', () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      const schnitt = intersect(a, b);
      expect(containsPeriod(a, b)).toBe(schnitt?.von === b.von && schnitt.bis === b.bis);
    }),
  );
});

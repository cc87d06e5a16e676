import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as d from './plain-date.ts';

const datum = fc
  .integer({ min: 0, max: 200_000 })
  .map((tage) => d.addDays(d.toPlainDate('1600-01-01'), tage));

describe('parsing', () => {
  test.each([
    ['2026-10-31', '2026-10-31'],
    [' 31.10.2026 ', '2026-10-31'],
    ['1.2.2026', '2026-02-01'],
    ['1. 2. 2026', '2026-02-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%s', (text, iso) => {
    expect(d.parsePlainDate(text)).toEqual({ ok: true, wert: iso });
  });

  test.each([
    ['29.02.2026', 'DATUM_GIBT_ES_NICHT'],
    ['1900-02-29', 'DATUM_GIBT_ES_NICHT'],
    ['31.11.2026', 'DATUM_GIBT_ES_NICHT'],
    ['2026-13-01', 'DATUM_GIBT_ES_NICHT'],
    ['00.01.2026', 'DATUM_GIBT_ES_NICHT'],
    ['0026-01-01', 'DATUM_GIBT_ES_NICHT'],
    ['31.10.26', 'DATUM_FORMAT'],
    ['10/31/2026', 'DATUM_FORMAT'],
    ['2026-1-1', 'DATUM_FORMAT'],
    ['2026-10-31T00:00:00Z', 'DATUM_FORMAT'],
    ['', 'DATUM_FORMAT'],
  ])('refuses %s', (text, code) => {
    expect(d.parsePlainDate(text)).toMatchObject({ ok: false, fehler: { code } });
    expect(() => d.toPlainDate(text)).toThrow();
  });

  test('every day survives both forms', () => {
    fc.assert(
      fc.property(datum, (tag) => {
        expect(d.toPlainDate(tag)).toBe(tag);
        expect(d.toPlainDate(d.formatGerman(tag))).toBe(tag);
        expect(d.isPlainDate(tag)).toBe(true);
      }),
    );
    expect(d.isPlainDate('31.10.2026')).toBe(false);
  });
});

describe('arithmetic', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-10-31', -1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -15, '2024-12-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s plus %i months', (von, monate, bis) => {
    expect(d.addMonths(d.toPlainDate(von), monate)).toBe(bis);
  });

  test('days: the change of daylight saving time does not matter', () => {
    expect(d.addDays(d.toPlainDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(d.diffDays(d.toPlainDate('2026-10-24'), d.toPlainDate('2026-10-26'))).toBe(2);
  });

  test('addDays and diffDays belong together, order is text order', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: -5000, max: 5000 }), (tag, n) => {
        const anderer = d.addDays(tag, n);
        expect(d.diffDays(tag, anderer)).toBe(n);
        expect(d.comparePlainDate(tag, anderer)).toBe(Math.sign(-n) || 0);
        expect(d.minDate(tag, anderer) <= d.maxDate(tag, anderer)).toBe(true);
      }),
    );
  });

  test('addMonths stays in the wanted month and clamps only at its end', () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: -600, max: 600 }), (tag, n) => {
        const ziel = d.addMonths(tag, n);
        expect(d.yearOf(ziel) * 12 + d.monthOf(ziel)).toBe(d.yearOf(tag) * 12 + d.monthOf(tag) + n);
        if (d.dayOf(ziel) !== d.dayOf(tag)) expect(ziel).toBe(d.lastDayOfMonth(ziel));
      }),
    );
  });

  test('leaving the range is a bug and throws', () => {
    expect(() => d.addDays(d.toPlainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => d.addMonths(d.toPlainDate('2026-01-01'), 0.5)).toThrow(RangeError);
  });
});

describe('calendar', () => {
  test('weekdays', () => {
    expect(d.weekday(d.toPlainDate('2026-11-20'))).toBe(5);
    expect(d.isWeekend(d.toPlainDate('2026-11-20'))).toBe(false);
    expect(d.weekday(d.toPlainDate('2026-11-22'))).toBe(7);
    expect(d.isWeekend(d.toPlainDate('2026-11-21'))).toBe(true);
  });

  test('a day lies within its quarter, and the next day after its end in another', () => {
    expect(d.quarterOf(d.toPlainDate('2026-10-31'))).toBe('2026-Q4');
    expect(d.endOfQuarter(d.toPlainDate('2026-02-03'))).toBe('2026-03-31');
    fc.assert(
      fc.property(datum, (tag) => {
        const ende = d.endOfQuarter(tag);
        expect(d.startOfQuarter(tag) <= tag && tag <= ende).toBe(true);
        expect(d.quarterOf(ende)).toBe(d.quarterOf(tag));
        expect(d.quarterOf(d.addDays(ende, 1))).not.toBe(d.quarterOf(tag));
      }),
    );
  });

  test('last days', () => {
    expect(d.lastDayOfYear(d.toPlainDate('2026-02-03'))).toBe('2026-12-31');
    expect(d.lastDayOfMonth(d.toPlainDate('2024-02-03'))).toBe('2024-02-29');
    expect(d.lastDayOfMonth(d.toPlainDate('2026-12-03'))).toBe('2026-12-31');
  });
});

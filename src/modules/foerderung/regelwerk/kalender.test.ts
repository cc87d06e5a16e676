import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, diffDays, toPlainDate, weekday } from '#src/core/plain-date.ts';
import {
  addMonthsToMonthEnd,
  findFeiertag,
  getOstersonntag,
  isWerktag,
  toWerktag,
} from './kalender.model.ts';

const tag = toPlainDate;

describe('calendar of North Rhine-Westphalia', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('Easter %i', (jahr, datum) => expect(getOstersonntag(jahr)).toBe(datum));

  it.each([
    ['2026-01-01', 'Neujahr'],
    ['2026-04-03', 'Karfreitag'],
    ['2026-04-06', 'Ostermontag'],
    ['2026-05-01', 'Tag der Arbeit'],
    ['2008-05-01', 'Tag der Arbeit'],
    ['2026-05-14', 'Christi Himmelfahrt'],
    ['2026-05-25', 'Pfingstmontag'],
    ['2026-06-04', 'Fronleichnam'],
    ['2026-10-03', 'Tag der Deutschen Einheit'],
    ['2026-11-01', 'Allerheiligen'],
    ['2026-12-26', 'Zweiter Weihnachtstag'],
  ])('%s is %s', (datum, name) => expect(findFeiertag(tag(datum))).toBe(name));

  it('Reformationstag and Heilige Drei Könige are Werktage here', () => {
    expect(isWerktag(tag('2025-10-31'))).toBe(true);
    expect(isWerktag(tag('2026-01-06'))).toBe(true);
  });

  it('moves over Easter in one go', () => {
    expect(toWerktag(tag('2026-04-03'))).toBe('2026-04-07');
    expect(toWerktag(tag('2027-10-31'))).toBe('2027-11-02');
  });

  it('goes from the end of a month to the end of a month', () => {
    expect(addMonthsToMonthEnd(tag('2027-11-30'), 3)).toBe('2028-02-29');
    expect(addMonthsToMonthEnd(tag('2026-02-28'), 3)).toBe('2026-05-31');
    expect(addMonthsToMonthEnd(tag('2026-02-27'), 3)).toBe('2026-05-27');
  });

  it('property: the next Werktag is at most five days away and is one', () => {
    const tage = fc.integer({ min: 0, max: 30_000 }).map((zahl) => addDays(tag('2000-01-01'), zahl));
    fc.assert(
      fc.property(tage, (datum) => {
        const werktag = toWerktag(datum);
        expect(diffDays(datum, werktag)).toBeGreaterThanOrEqual(0);
        expect(diffDays(datum, werktag)).toBeLessThanOrEqual(5);
        expect(weekday(werktag)).toBeLessThanOrEqual(5);
        expect(toWerktag(werktag)).toBe(werktag);
      }),
    );
  });

  it('property: Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (jahr) => {
        const ostern = getOstersonntag(jahr);
        expect(weekday(ostern)).toBe(7);
        expect(ostern >= `${jahr}-03-22` && ostern <= `${jahr}-04-25`).toBe(true);
      }),
    );
  });
});

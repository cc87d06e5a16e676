import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { computeLoeschdatum, LOESCHKLASSEN, type LoeschklasseId } from './loeschklassen.ts';

test.each<[LoeschklasseId, string, string | null]>([
  ['LK-01', '2026-08-31', '2027-02-28'],
  ['LK-02', '2026-10-19', '2027-10-19'],
  ['LK-03', '2026-01-01', '2030-01-01'],
  ['LK-03', '2026-12-31', '2030-01-01'],
  ['LK-04', '2024-02-29', '2025-02-28'],
  ['LK-05', '2026-10-12', '2029-12-31'],
  ['LK-06', '2026-10-12', '2026-11-12'],
  ['LK-06', '2026-01-31', '2026-02-28'],
  ['LK-07', '2026-10-12', '2026-11-12'],
  ['LK-08', '2026-01-01', '2027-12-31'],
  ['LK-08', '2024-02-29', '2025-12-31'],
  ['LK-09', '2026-10-19', '2027-01-17'],
  ['LK-10', '2026-10-19', '2027-04-19'],
  ['LK-11', '2026-10-19', '2036-10-19'],
  ['LK-12', '2026-10-19', '2031-10-19'],
  ['LK-13', '2026-10-19', '2026-10-19'],
  ['LK-14', '2026-10-19', null],
  ['LK-15', '2026-10-19', '2027-01-17'],
  ['LK-16', '2026-10-19', null],
])('%s from %s: %s', (klasse, start, datum) => {
  expect(computeLoeschdatum(klasse, toPlainDate(start))).toBe(datum);
});

test('all sixteen classes are there', () => {
  const erwartet = Array.from({ length: 16 }, (_, i) => `LK-${String(i + 1).padStart(2, '0')}`);
  expect(Object.keys(LOESCHKLASSEN)).toEqual(erwartet);
});

test('nothing is deleted before its start, and a later start is never deleted earlier', () => {
  const ids = Object.keys(LOESCHKLASSEN) as LoeschklasseId[];
  const tag = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(toPlainDate('2000-01-01'), n));
  fc.assert(
    fc.property(fc.constantFrom(...ids), tag, fc.nat(2000), (klasse, start, spaeter) => {
      const datum = computeLoeschdatum(klasse, start);
      const danach = computeLoeschdatum(klasse, addDays(start, spaeter));
      if (datum === null || danach === null) {
        expect(danach).toBe(datum);
      } else {
        expect(datum >= start).toBe(true);
        expect(danach >= datum).toBe(true);
      }
    }),
  );
});

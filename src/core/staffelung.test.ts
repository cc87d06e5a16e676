import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundToFive } from './staffelung.ts';

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 5],
  [7, 5],
  [8, 10],
  [1003, 1005],
])('%i is shown as %i', (anzahl, gerundet) => {
  expect(roundToFive(anzahl)).toBe(gerundet);
});

test('a multiple of five, never more than two away, and never falling', () => {
  fc.assert(
    fc.property(fc.nat(), (n) => {
      expect(roundToFive(n) % 5).toBe(0);
      expect(Math.abs(roundToFive(n) - n)).toBeLessThanOrEqual(2);
      expect(roundToFive(n + 1)).toBeGreaterThanOrEqual(roundToFive(n));
    }),
  );
});

test('only counts', () => {
  expect(() => roundToFive(-1)).toThrow(RangeError);
  expect(() => roundToFive(2.5)).toThrow(RangeError);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import {
  addBruch,
  compareBruch,
  formatBruch,
  multiplyBetrag,
  roundBruch,
  roundDown,
  toBruch,
} from './bruch.model.ts';

const bruch = fc
  .tuple(fc.integer(), fc.integer({ min: 1, max: 100_000 }))
  .map(([zaehler, nenner]) => toBruch(zaehler, nenner));

describe('exact fractions', () => {
  it('are reduced and carry their sign above', () => {
    expect(toBruch(6, -8)).toEqual({ zaehler: -3n, nenner: 4n });
    expect(formatBruch(toBruch(9, 12))).toBe('3/4');
    expect(formatBruch(toBruch(0, 7))).toBe('0');
    expect(() => toBruch(1, 0)).toThrow(RangeError);
  });

  it('round half away from zero, and down towards the smaller', () => {
    expect([roundBruch(toBruch(5, 2)), roundBruch(toBruch(-5, 2)), roundBruch(toBruch(249, 100))]).toEqual([
      3, -3, 2,
    ]);
    expect([roundDown(toBruch(20, 3)), roundDown(toBruch(-1, 2)), roundDown(toBruch(-2, 1))]).toEqual([
      6, -1, -2,
    ]);
    expect(multiplyBetrag(toCent(100), toBruch(1, 3))).toBe(33);
  });

  it('property: addition is exact and needs no order', () => {
    fc.assert(
      fc.property(bruch, bruch, bruch, (a, b, c) => {
        expect(addBruch(addBruch(a, b), c)).toEqual(addBruch(a, addBruch(c, b)));
        expect(compareBruch(addBruch(a, b), a)).toBe(compareBruch(b, toBruch(0)));
      }),
    );
  });

  it('property: rounding changes by at most a half', () => {
    fc.assert(
      fc.property(bruch, (a) => {
        const abstand = addBruch(a, toBruch(-roundBruch(a)));
        expect(compareBruch(abstand, toBruch(1, 2))).toBeLessThanOrEqual(0);
        expect(compareBruch(abstand, toBruch(-1, 2))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

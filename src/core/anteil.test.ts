import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anteil,
  computeMedian,
  computeNewcombeIntervall,
  computeWilsonIntervall,
  ratioOf,
} from './anteil.ts';

const anteil = fc
  .integer({ min: 1, max: 5_000 })
  .chain((faelle) =>
    fc.record({ betroffen: fc.integer({ min: 0, max: faelle }), faelle: fc.constant(faelle) }),
  );
const of = (betroffen: number, faelle: number): Anteil => ({ betroffen, faelle });

describe('interval of a share', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, Table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i as published', (betroffen, faelle, unten, oben) => {
    const intervall = computeWilsonIntervall(of(betroffen, faelle));
    expect(intervall.unten).toBeCloseTo(unten, 4);
    expect(intervall.oben).toBeCloseTo(oben, 4);
  });

  it('holds the share, stays between 0 and 1, and is mirrored by its complement', () => {
    fc.assert(
      fc.property(anteil, (einer) => {
        const { unten, oben } = computeWilsonIntervall(einer);
        const p = ratioOf(einer);
        expect(unten).toBeLessThanOrEqual(p + 1e-12);
        expect(oben).toBeGreaterThanOrEqual(p - 1e-12);
        expect(unten).toBeGreaterThanOrEqual(0);
        expect(oben).toBeLessThanOrEqual(1);
        const rest = computeWilsonIntervall(of(einer.faelle - einer.betroffen, einer.faelle));
        expect(rest.unten).toBeCloseTo(1 - oben, 9);
      }),
    );
  });

  it('refuses what is no part of a whole', () => {
    for (const falsch of [of(3, 2), of(-1, 5), of(0, 0), of(1.5, 4)])
      expect(() => computeWilsonIntervall(falsch)).toThrow(RangeError);
  });
});

describe('interval of a difference', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873–890, Table II, method 10, the eight contrasts (a) to (h).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i against %i of %i as published', (a, m, b, n, unten, oben) => {
    const intervall = computeNewcombeIntervall(of(a, m), of(b, n));
    expect(intervall.unten).toBeCloseTo(unten, 4);
    expect(intervall.oben).toBeCloseTo(oben, 4);
  });

  it('turns round when both shares are exchanged', () => {
    fc.assert(
      fc.property(anteil, anteil, (a, b) => {
        const [hin, her] = [computeNewcombeIntervall(a, b), computeNewcombeIntervall(b, a)];
        expect(hin.unten).toBeCloseTo(-her.oben, 9);
        expect(hin.unten).toBeLessThanOrEqual(ratioOf(a) - ratioOf(b) + 1e-12);
      }),
    );
  });
});

it('takes the middle of an odd and of an even number of values, and of none nothing', () => {
  expect(computeMedian([35, 7, 21])).toBe(21);
  expect(computeMedian([35, 7, 21, 10])).toBe(15.5);
  expect(computeMedian([])).toBeUndefined();
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCent,
  formatCent,
  formatCentBare,
  multiplyCent,
  parseCent,
  subtractCent,
  sumCent,
  toCent,
} from './cent.ts';

const cent = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(toCent);

describe('parsing German text', () => {
  test.each([
    ['1.234,56', 123_456],
    ['1.234,56 €', 123_456],
    ['1234,56€', 123_456],
    ['€ 12', 1200],
    ['12,5', 1250],
    ['0,01', 1],
    ['-3,00', -300],
    ['−3,00', -300],
    ['1.000.000', 100_000_000],
    ['-0', 0],
  ])('%s', (text, betrag) => {
    expect(parseCent(text)).toEqual({ ok: true, wert: betrag });
  });

  test.each([
    '',
    '€',
    '12.50',
    '1,234.56',
    '1.23,4',
    '1234.567,00',
    '1,999',
    'zwölf',
    '1e3',
    '1 234',
    '--1',
    ',5',
  ])('refuses %s', (text) => {
    expect(parseCent(text)).toMatchObject({ ok: false, fehler: { code: 'BETRAG_FORMAT' } });
  });

  test('refuses what no safe integer can hold', () => {
    expect(parseCent('99.999.999.999.999,99').ok).toBe(false);
    expect(parseCent('90.000.000.000.000').ok).toBe(true);
  });

  test('every amount survives formatting', () => {
    fc.assert(
      fc.property(cent, (betrag) => {
        expect(parseCent(formatCent(betrag))).toEqual({ ok: true, wert: betrag });
        expect(parseCent(formatCentBare(betrag))).toEqual({ ok: true, wert: betrag });
      }),
    );
  });
});

test('formatting', () => {
  expect(formatCent(toCent(123_456_789))).toBe('1.234.567,89\u00a0€');
  expect(formatCentBare(toCent(-5))).toBe('-0,05');
  expect(formatCentBare(toCent(100_000))).toBe('1.000,00');
});

describe('calculating', () => {
  test('sums do not drift as floats do', () => {
    expect(sumCent(Array.from({ length: 1000 }, () => toCent(10)))).toBe(10_000);
    expect(sumCent([])).toBe(0);
  });

  test.each([
    [100, 1, 3, 33, 33],
    [200, 1, 3, 67, 66],
    [1, 1, 2, 1, 0],
    [-1, 1, 2, -1, -1],
    [-100, 1, 3, -33, -34],
    [100, -1, -3, 33, 33],
    [10_005, 75, 100, 7504, 7503],
    [9_007_199_254_740_991, 3, 3, 9_007_199_254_740_991, 9_007_199_254_740_991],
  ])('%i times %i/%i', (betrag, zaehler, nenner, halfUp, floor) => {
    expect(multiplyCent(toCent(betrag), { zaehler, nenner }, 'HALF_UP')).toBe(halfUp);
    expect(multiplyCent(toCent(betrag), { zaehler, nenner }, 'FLOOR')).toBe(floor);
  });

  test('bugs throw: floats, overflow, division by nothing', () => {
    expect(() => toCent(0.1)).toThrow(RangeError);
    expect(() => addCent(toCent(Number.MAX_SAFE_INTEGER), toCent(1))).toThrow(RangeError);
    expect(() => multiplyCent(toCent(1), { zaehler: 1, nenner: 0 }, 'FLOOR')).toThrow();
    expect(() => multiplyCent(toCent(1), { zaehler: 0.75, nenner: 1 }, 'FLOOR')).toThrow();
  });

  test('laws of addition, and rounding is never off by more than half a cent', () => {
    fc.assert(
      fc.property(cent, cent, fc.integer({ min: 1, max: 10_000 }), (a, b, nenner) => {
        expect(addCent(a, b)).toBe(addCent(b, a));
        expect(subtractCent(addCent(a, b), b)).toBe(a);
        const teil = multiplyCent(a, { zaehler: 1, nenner }, 'HALF_UP');
        const rest = BigInt(a) - BigInt(teil) * BigInt(nenner);
        expect((rest < 0n ? -rest : rest) * 2n <= BigInt(nenner)).toBe(true);
        expect(multiplyCent(a, { zaehler: nenner, nenner }, 'FLOOR')).toBe(a);
      }),
    );
  });
});

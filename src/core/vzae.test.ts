import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addVzae,
  formatProzent,
  formatVzae,
  parseVzae,
  ratioVzae,
  subtractVzae,
  sumVzae,
  toVzae,
} from './vzae.ts';

const vzae = fc.integer({ min: -10_000_000, max: 10_000_000 }).map(toVzae);

test.each([
  ['2,50', 250],
  ['2.50', 250],
  ['2,5', 250],
  [' 3 ', 300],
  ['0,01', 1],
  ['-0,75', -75],
  ['−0', 0],
])('reads %s', (text, hundertstel) => {
  expect(parseVzae(text)).toEqual({ ok: true, wert: hundertstel });
});

test.each([
  ['0,125', 'VZAE_ZU_GENAU'],
  ['2.500', 'VZAE_ZU_GENAU'],
  ['', 'VZAE_FORMAT'],
  ['2,', 'VZAE_FORMAT'],
  [',5', 'VZAE_FORMAT'],
  ['1.2,3', 'VZAE_FORMAT'],
  ['2,5 VZÄ', 'VZAE_FORMAT'],
  ['9999999999999999', 'VZAE_ZU_GROSS'],
])('refuses %s', (text, code) => {
  expect(parseVzae(text)).toMatchObject({ ok: false, fehler: { code } });
});

test('every value survives formatting, sums are exact', () => {
  fc.assert(
    fc.property(vzae, vzae, (a, b) => {
      expect(parseVzae(formatVzae(a))).toEqual({ ok: true, wert: a });
      expect(subtractVzae(addVzae(a, b), b)).toBe(a);
      expect(sumVzae([a, b])).toBe(addVzae(b, a));
    }),
  );
  expect(formatVzae(toVzae(-5))).toBe('-0,05');
  expect(formatVzae(sumVzae(Array.from({ length: 10 }, () => toVzae(10))))).toBe('1,00');
});

test.each([
  [250, 300, '83,3'],
  [1, 3, '33,3'],
  [2, 3, '66,7'],
  [1, 2000, '0,1'],
  [1, 2001, '0,0'],
  [300, 300, '100,0'],
  [450, 300, '150,0'],
  [-1, 3, '-33,3'],
  [0, 300, '0,0'],
])('%i of %i is %s percent', (teil, gesamt, text) => {
  expect(formatProzent(ratioVzae(toVzae(teil), toVzae(gesamt)))).toBe(text);
});

test('no quota of nothing', () => {
  expect(formatProzent(ratioVzae(toVzae(0), toVzae(0)))).toBeNull();
  expect(() => toVzae(0.5)).toThrow(RangeError);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, comparePersonen, compareTexts } from './sort.ts';

test('names: umlauts as two letters, accents beside their base letter', () => {
  const namen = [
    'Mutlu',
    'Müller',
    'Muller',
    'Mueller',
    'Zoë',
    'Çelik',
    'Celan',
    'Ångström',
    'Şahin',
    'Sahin',
    'Ağaoğlu',
  ];
  expect(namen.toSorted(compareNames)).toEqual([
    'Ağaoğlu',
    'Ångström',
    'Celan',
    'Çelik',
    'Mueller',
    'Müller',
    'Muller',
    'Mutlu',
    'Sahin',
    'Şahin',
    'Zoë',
  ]);
});

test('texts: umlauts as their base letter, numbers by value', () => {
  expect(['Stelle 10', 'Ärzte', 'Stelle 2', 'Arzt', 'Azubi'].toSorted(compareTexts)).toEqual([
    'Arzt',
    'Ärzte',
    'Azubi',
    'Stelle 2',
    'Stelle 10',
  ]);
});

test('persons: family name first', () => {
  const anna = { familienname: 'Müller', vornamen: 'Anna' };
  const zoe = { familienname: 'Maier', vornamen: 'Zoë' };
  const bea = { familienname: 'Müller', vornamen: 'Bea' };
  expect([bea, anna, zoe].toSorted(comparePersonen)).toEqual([zoe, anna, bea]);
});

test('a total order: equal only for the same string', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const compare of [compareNames, compareTexts]) {
        expect(compare(a, b) === 0).toBe(a === b);
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      }
    }),
  );
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEARCH_FORM_LETTERS } from './din91379.data.ts';
import { toBaseForm, toSearchForm } from './search-form.ts';

test('every letter of DIN 91379 has its search form, also inside a word', () => {
  for (const [suchform, zeilen] of Object.entries(SEARCH_FORM_LETTERS)) {
    for (const letter of zeilen.flatMap((zeile) => zeile.split(' '))) {
      expect(toSearchForm(letter)).toBe(suchform);
      expect(toSearchForm(`x${letter}y`)).toBe(`X${suchform}Y`);
      expect(toBaseForm(letter)).toMatch(/^[A-Z]{1,2}$/);
    }
  }
});

test.each([
  ['Müller', 'MUELLER', 'MULLER'],
  ['Șerban', 'SERBAN', 'SERBAN'],
  ['Oğuz', 'OGUZ', 'OGUZ'],
  ['Işık', 'ISIK', 'ISIK'],
  ['Øystein Ångström', 'OEYSTEIN AANGSTROEM', 'OYSTEIN ANGSTROM'],
  ['Weiß', 'WEISS', 'WEISS'],
  ['Nguyễn', 'NGUYEN', 'NGUYEN'],
  ['Marʼyana', 'MARYANA', 'MARYANA'],
  ["O'Neill-Łukasz", 'ONEILL LUKASZ', 'ONEILL LUKASZ'],
  ['Əliyev', 'ELIYEV', 'ALIYEV'],
  ['Dr. Maier', 'DR MAIER', 'DR MAIER'],
  ['Adébáyọ̀', 'ADEBAYO', 'ADEBAYO'],
  ['Юлия', 'YULIYA', 'YULIYA'],
  ['Γιώργος', 'GIORGOS', 'GIORGOS'],
  ['محمد', '', ''],
])('%s', (name, suchform, basis) => {
  expect(toSearchForm(name)).toBe(suchform);
  expect(toBaseForm(name)).toBe(basis);
});

test('only A to Z and single blanks come out, whatever goes in; a search form is its own search form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const toForm of [toSearchForm, toBaseForm]) {
        expect(toForm(text)).toMatch(/^(?:[A-Z]+(?: [A-Z]+)*)?$/);
        expect(toForm(toForm(text))).toBe(toForm(text));
      }
    }),
  );
});

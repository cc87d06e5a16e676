import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkName, toName } from './check-name.ts';
import { SEARCH_FORM_LETTERS } from './din91379.data.ts';
import { toZeichen } from './din91379.ts';

const LETTERS = Object.values(SEARCH_FORM_LETTERS).flatMap((zeilen) =>
  zeilen.flatMap((zeile) => zeile.split(' ')),
);

test('all 649 letters and sequences of the list are there, in NFC, and each is one letter of a name', () => {
  expect(new Set(LETTERS).size).toBe(649);
  for (const letter of LETTERS) {
    expect(letter.normalize('NFC')).toBe(letter);
    expect(toZeichen(letter)).toHaveLength(1);
    expect(checkName(`A${letter.normalize('NFD')}b`)).toEqual({ ok: true, wert: `A${letter}b` });
  }
});

describe('accepted', () => {
  test.each([
    ['Müller', 'Müller'],
    [' Mu\u0308ller ', 'Müller'],
    ['Nguyễn Thị Minh', 'Nguyễn Thị Minh'],
    ['Müller-Lüdenscheidt', 'Müller-Lüdenscheidt'],
    ["O'Neill", "O'Neill"],
    ['Mar\u02bcyana', 'Mar\u2019yana'],
    ['Oʻgʻiloy', 'O\u2019g\u2019iloy'],
    ['al\u2011Hassan', 'al-Hassan'],
    ['Dr. Ağaoğlu, Şükrü', 'Dr. Ağaoğlu, Şükrü'],
    ['X', 'X'],
    ['ʿAbd ar-Raḥmān', 'ʿAbd ar-Raḥmān'],
  ])('%s', (text, name) => {
    expect(checkName(text)).toEqual({ ok: true, wert: name });
  });
});

describe('refused', () => {
  test('names the sign and its place, counted in letters', () => {
    expect(checkName('A\u030bnna5')).toEqual({
      ok: false,
      fehler: {
        code: 'NAME_ZEICHEN',
        zeichen: '5',
        stelle: 5,
        meldung:
          'Das Zeichen „5“ an Stelle 5 ist in Namen nicht erlaubt. Schreiben Sie den Namen wie im Pass.',
      },
    });
  });

  test.each([
    ['Юлия', 'Ю', 1],
    ['رحاف', 'ر', 1],
    ['Anna😀', '😀', 5],
    ['Anna/Maria', '/', 5],
    ['Qa\u0301\u0323\u0304', 'ạ́\u0304'.normalize('NFC'), 2],
  ])('%s', (text, zeichen, stelle) => {
    expect(checkName(text)).toMatchObject({ ok: false, fehler: { code: 'NAME_ZEICHEN', zeichen, stelle } });
  });

  test('another script gets an advice of its own', () => {
    expect(checkName('Юлия')).toMatchObject({
      fehler: { meldung: expect.stringContaining('lateinischer Schrift') },
    });
  });

  test.each([
    ['', 'NAME_LEER'],
    [' \u202e ', 'NAME_LEER'],
    ['- .', 'NAME_OHNE_BUCHSTABEN'],
    ['A'.repeat(201), 'NAME_ZU_LANG'],
  ])('%j', (text, code) => {
    expect(checkName(text)).toMatchObject({ ok: false, fehler: { code } });
  });
  test('200 letters are enough for every name', () => {
    expect(checkName('A'.repeat(200)).ok).toBe(true);
  });
});

test('splitting loses nothing, and an accepted name stays accepted unchanged', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...LETTERS, ' ', '-', '’'), fc.string({ unit: 'grapheme' })))
    .map((t) => t.join(''));
  fc.assert(
    fc.property(text, (roh) => {
      const name = toName(roh);
      expect(
        toZeichen(name)
          .map((z) => z.text)
          .join(''),
      ).toBe(name);
      expect(toName(name)).toBe(name);
      const geprueft = checkName(roh);
      if (geprueft.ok) expect(checkName(geprueft.wert)).toEqual(geprueft);
    }),
  );
});

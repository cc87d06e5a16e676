import { expect, test } from 'vitest';
import { foldText } from '../suche.model.ts';
import { BEGRIFFE, SPRACHWORTE } from './begriffe.ts';
import { PUBLICS, THEMATIKEN } from './data-inclusion.ts';

test('every code of data·inclusion belongs to one Lebensbereich, and each Lebensbereich has some', () => {
  const codes = Object.values(THEMATIKEN).flat();
  expect(codes).toHaveLength(69);
  expect(new Set(codes).size).toBe(codes.length);
  expect(Object.values(THEMATIKEN).every((liste) => liste.length > 0)).toBe(true);
  const publics = Object.values(PUBLICS).filter((code) => code !== null);
  expect(new Set(publics).size).toBe(publics.length);
});

test('no search word means two things', () => {
  const sinne = new Map<string, Set<string>>();
  const alle = [
    ...BEGRIFFE.map(({ code, worte }) => [code, worte] as const),
    ...Object.entries(SPRACHWORTE).map(([code, worte]) => [`sprache ${code}`, worte] as const),
  ];
  for (const [code, worte] of alle) {
    for (const wort of worte.map(foldText)) sinne.set(wort, (sinne.get(wort) ?? new Set()).add(code));
  }
  expect(
    [...sinne]
      .filter(([, codes]) => codes.size > 1)
      .map(([wort, codes]) => `${wort}: ${[...codes].join(', ')}`)
      .join('\n'),
  ).toBe('');
  expect(new Set(BEGRIFFE.map(({ code }) => code)).size).toBe(BEGRIFFE.length);
});

import { expect, it } from 'vitest';
import { computeMindestens, isVeraltet, toSuchanfrage, toSuchtext } from './wissen.model.ts';
import { toPlainDate } from '#src/core/plain-date.ts';

it('finds other endings, umlauts and numbers of paragraphs', () => {
  const text = toSuchtext(['Niederlassungserlaubnis nach § 26 Abs. 4', 'Lebensunterhalt für Ältere, § 25b']);
  const passt = (frage: string) => toSuchanfrage(frage).filter((wort) => text.includes(wort)).length;
  expect(passt('Niederlassungserlaubnisse')).toBe(1);
  expect(passt('älteren')).toBe(1);
  expect(passt('Familiennachzug')).toBe(0);
  expect(passt('25b')).toBe(1);
  expect(passt('25')).toBe(0);
});

it('asks for nothing where only empty words stand, and for a quarter of a long question', () => {
  expect(toSuchanfrage('Was ist das und wie geht es?')).toEqual([]);
  expect(computeMindestens([])).toBe(0);
  expect(computeMindestens(['a', 'b'])).toBe(2);
  expect(computeMindestens(Array.from({ length: 16 }, String))).toBe(4);
});

it('is over its day only afterwards', () => {
  const heute = toPlainDate('2026-10-19');
  expect(isVeraltet({ pruefenAm: heute }, heute)).toBe(false);
  expect(isVeraltet({ pruefenAm: toPlainDate('2026-10-18') }, heute)).toBe(true);
});

import { expect, it } from 'vitest';
import { Datum } from './feld.model.ts';

const meldungen = (eingabe: unknown): string[] => {
  const gelesen = Datum.safeParse(eingabe);
  return gelesen.success ? [] : gelesen.error.issues.map(({ message }) => message);
};

it('a day says one thing that is wrong with it: nothing, no date, no such day, no such year', () => {
  expect(meldungen('2026-10-31')).toEqual([]);
  expect(meldungen('')).toEqual(['Geben Sie ein Datum ein.']);
  expect(meldungen('morgen')).toEqual(['Das ist kein Datum. Schreiben Sie es so: 31.10.2026.']);
  expect(meldungen('1.2.27')).toEqual(['Das ist kein Datum. Schreiben Sie es so: 31.10.2026.']);
  expect(meldungen('31.02.2027')).toEqual(['Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.']);
  expect(meldungen('2027-02-31')).toEqual(['Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.']);
  expect(meldungen('2999-12-31')).toEqual(['Prüfen Sie das Jahr: Möglich sind 1900 bis 2199.']);
});

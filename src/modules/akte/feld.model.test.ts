import { expect, test } from 'vitest';
import { Datum } from './feld.model.ts';

test('a day from outside says one thing that is wrong with it', () => {
  const meldungen = (text: string) => Datum.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
  expect(meldungen('2026-10-19')).toEqual([]);
  expect(meldungen('2026-02-30')).toEqual(['Diesen Tag gibt es nicht.']);
  expect(meldungen('30.02.2026')).toEqual(['Geben Sie ein Datum ein.']);
  expect(meldungen('1026-02-03')).toEqual(['Prüfen Sie das Jahr.']);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toPlainDate } from './plain-date.ts';
import { getOk } from './result.ts';
import { checkGeboren, computeAlter, earliestDay, formatTeilgeburtsdatum } from './teilgeburtsdatum.ts';
import { isCompatible, isVollstaendig, latestDay, parseTeilgeburtsdatum } from './teilgeburtsdatum.ts';

const g = (text: string) => getOk(parseTeilgeburtsdatum(text));
const teil = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(4, 7, 10))
  .map(([tage, laenge]) => g(addDays(toPlainDate('1900-01-01'), tage).slice(0, laenge)));

test.each([
  ['1990', '1990'],
  ['00.00.1990', '1990'],
  ['XX.XX.1990', '1990'],
  ['1990-05', '1990-05'],
  ['05.1990', '1990-05'],
  ['5/1990', '1990-05'],
  ['00.05.1990', '1990-05'],
  ['xx.05.1990', '1990-05'],
  ['17.05.1990', '1990-05-17'],
  ['1990-05-17', '1990-05-17'],
])('%s', (text, wert) => {
  expect(parseTeilgeburtsdatum(text)).toEqual({ ok: true, wert });
});

test.each([
  ['', 'GEBURTSDATUM_FORMAT'],
  ['90', 'GEBURTSDATUM_FORMAT'],
  ['17.XX.1990', 'GEBURTSDATUM_FORMAT'],
  ['17.00.1990', 'GEBURTSDATUM_GIBT_ES_NICHT'],
  ['13.1990', 'GEBURTSDATUM_GIBT_ES_NICHT'],
  ['1990-00', 'GEBURTSDATUM_GIBT_ES_NICHT'],
  ['30.02.1990', 'GEBURTSDATUM_GIBT_ES_NICHT'],
  ['0000', 'GEBURTSDATUM_GIBT_ES_NICHT'],
])('refuses %s', (text, code) => {
  expect(parseTeilgeburtsdatum(text)).toMatchObject({ ok: false, fehler: { code } });
});

test('a birth date lies in the past, as far as it is known', () => {
  const stichtag = toPlainDate('2026-11-20');
  expect(checkGeboren(g('2026'), stichtag).ok).toBe(true);
  expect(checkGeboren(g('2026-11-20'), stichtag).ok).toBe(true);
  expect(checkGeboren(g('2026-11-21'), stichtag)).toMatchObject({ fehler: { code: 'GEBURTSDATUM_ZUKUNFT' } });
  expect(checkGeboren(g('1896'), stichtag).ok).toBe(true);
  expect(checkGeboren(g('1895'), stichtag)).toMatchObject({ fehler: { code: 'GEBURTSDATUM_ZU_ALT' } });
});

test('compatible: unknown parts fit, known parts must agree', () => {
  expect(isCompatible(g('1990'), g('1990-05-17'))).toBe(true);
  expect(isCompatible(g('1990-05'), g('1990-05-17'))).toBe(true);
  expect(isCompatible(g('1990-06'), g('1990-05-17'))).toBe(false);
  expect(isCompatible(g('1990-05-18'), g('1990-05-17'))).toBe(false);
  expect(isCompatible(g('1991'), g('1990-05'))).toBe(false);
});

test('compatible exactly when the possible days overlap', () => {
  fc.assert(
    fc.property(teil, teil, (a, b) => {
      const gemeinsam = earliestDay(a) <= latestDay(b) && earliestDay(b) <= latestDay(a);
      expect(isCompatible(a, b)).toBe(gemeinsam);
    }),
  );
});

test('every value survives formatting', () => {
  fc.assert(
    fc.property(teil, (a) => {
      expect(g(formatTeilgeburtsdatum(a))).toBe(a);
      expect(earliestDay(a) === latestDay(a)).toBe(isVollstaendig(a));
    }),
  );
  expect(latestDay(g('2024-02'))).toBe('2024-02-29');
  expect([earliestDay(g('1990')), latestDay(g('1990'))]).toEqual(['1990-01-01', '1990-12-31']);
});

test('age: exact for a known day, a range otherwise', () => {
  const am = (text: string) => toPlainDate(text);
  expect(computeAlter(g('2008-11-20'), am('2026-11-19'))).toEqual({ von: 17, bis: 17 });
  expect(computeAlter(g('2008-11-20'), am('2026-11-20'))).toEqual({ von: 18, bis: 18 });
  expect(computeAlter(g('2008-02-29'), am('2026-02-28'))).toEqual({ von: 17, bis: 17 });
  expect(computeAlter(g('2008-02-29'), am('2026-03-01'))).toEqual({ von: 18, bis: 18 });
  expect(computeAlter(g('2008'), am('2026-06-01'))).toEqual({ von: 17, bis: 18 });
});

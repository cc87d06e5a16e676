import { expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeSignal, computeSignalzeit } from './signal.model.ts';

const GRENZEN = { hinweise: 3, faelle: 20 };
const standOf = (a: number, m: number, b: number, n: number) =>
  computeSignal({ betroffen: a, faelle: m }, { betroffen: b, faelle: n }, GRENZEN).stand;

it('looks at the last quarter that is over, against the four before it', () => {
  expect(computeSignalzeit(toPlainDate('2026-10-19'), 4)).toEqual({
    quartal: '2026-Q3',
    von: '2025-07-01',
    beginn: '2026-07-01',
    bis: '2026-09-30',
  });
  expect(computeSignalzeit(toPlainDate('2027-01-01'), 1)).toMatchObject({
    quartal: '2026-Q4',
    von: '2026-07-01',
  });
});

it('is a signal only when the whole interval of the difference lies above zero', () => {
  expect(standOf(12, 60, 10, 240)).toBe('MEHR');
  expect(standOf(4, 60, 10, 240)).toBe('WIE_ERWARTET');
  expect(standOf(3, 200, 80, 400)).toBe('WENIGER');
});

it('calls one or two Hinweise a single case, and compares nothing without enough Akten', () => {
  expect(computeSignal({ betroffen: 2, faelle: 60 }, { betroffen: 0, faelle: 240 }, GRENZEN)).toEqual({
    stand: 'EINZELFALL',
    jetzt: null,
    erwartet: null,
  });
  expect(standOf(3, 15, 0, 200)).toBe('OHNE_VERGLEICH');
  expect(standOf(25, 20, 0, 200)).toBe('OHNE_VERGLEICH');
});

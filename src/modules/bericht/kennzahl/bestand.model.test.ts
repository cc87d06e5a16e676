import { describe, expect, test } from 'vitest';
import {
  type Bestandsort,
  computeBestand,
  computeFlussgrenzen,
  type Flussgrenzen,
  toBestandszelle,
} from './bestand.model.ts';
import { ALLE, type Blattzelle, JAHR, toObergrenze } from './blatt.model.ts';
import { UEBRIGE } from './zahlen.model.ts';

const QUARTALE = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
const GANZES: Bestandsort = { code: ALLE, orte: ['A', 'B'] };
const ort = (code: string): Bestandsort => ({ code, orte: [code] });

/** A sheet as it is printed: `x` and the number that is hidden there. The last column is the year. */
function read(
  zeilen: Readonly<Record<string, string>>,
  { jahr = true, zusammen = [] }: { jahr?: boolean; zusammen?: readonly string[] } = {},
): Flussgrenzen {
  const zellen = new Map<string, Blattzelle>();
  for (const [name, text] of Object.entries(zeilen))
    for (const [i, zelle] of text.split(' ').entries())
      zellen.set(`${name} ${QUARTALE[i] ?? JAHR}`, {
        wert: Number(zelle.replace('x', '')),
        verdeckt: zelle.startsWith('x'),
      });
  return computeFlussgrenzen({
    blatt: {
      mitJahr: jahr,
      ohneOrte: new Set(),
      find: (name, _merkmal, _code, zeit) => zellen.get(`${name} ${zeit}`),
    },
    rahmen: {
      k: 5,
      orte: Object.keys(zeilen).filter((name) => name !== ALLE),
      gruppen: [],
      quartale: QUARTALE,
      mitJahr: jahr,
      merkmale: [],
    },
    zusammengefasst: new Set(zusammen),
  });
}
const NIEMAND = read({ A: '0 0 0 0 0', B: '0 0 0 0 0', [ALLE]: '0 0 0 0 0' });
const stand = (zugang: Flussgrenzen, abgang: Flussgrenzen, wo: Bestandsort, quartal = '2026-Q4') => {
  const { von, bis } = computeBestand([{ jahr: 2026, zugang, abgang }], wo, quartal);
  return von === bis ? `${von}` : `${von}–${bis}`;
};

describe('a stock from what is shown', () => {
  test('is exact where nothing is hidden', () => {
    const zugang = read({ A: '10 10 10 10 40', B: '5 5 5 5 20', [ALLE]: '15 15 15 15 60' });
    const abgang = read({ A: '0 5 5 5 15', B: '0 0 5 5 10', [ALLE]: '0 5 10 10 25' });
    expect([stand(zugang, abgang, ort('A')), stand(zugang, abgang, GANZES, '2026-Q2')]).toEqual(['25', '25']);
  });

  test('knows two hidden numbers of a place from their sum: the year is exact, the quarters between are not', () => {
    const zugang = read({ A: '10 x3 x6 10 29', [ALLE]: '10 x3 x6 10 29' });
    expect(stand(zugang, NIEMAND, ort('A'), '2026-Q1')).toBe('10');
    // One of the two is at most ten, the other too, and together they are nine.
    expect(stand(zugang, NIEMAND, ort('A'), '2026-Q2')).toBe('11–18');
    expect(stand(zugang, NIEMAND, ort('A'))).toBe('29');
  });

  test('counts a hidden number of which nothing else is known by its bound alone', () => {
    const zugang = read({ A: '10 x3 10 10 x33', [ALLE]: '10 x3 10 10 x33' });
    expect(stand(zugang, NIEMAND, ort('A'))).toBe('31–40');
    expect(stand(zugang, NIEMAND, GANZES)).toBe('31–40');
  });

  test('does not change when another number stands behind an x', () => {
    const mit = (verdeckt: number): string => {
      const zugang = read({
        A: `10 x${verdeckt} 10 10 x${30 + verdeckt}`,
        B: `9 x${9 - verdeckt} 9 9 x${36 - verdeckt}`,
        [ALLE]: '19 9 19 19 66',
      });
      return [stand(zugang, NIEMAND, ort('A')), stand(zugang, NIEMAND, ort('B'))].join();
    };
    expect(new Set([1, 2, 3, 4, 8].map(mit))).toEqual(new Set(['31–38,28–35']));
  });

  test('takes places that stand together in one year and not in another as none or all of them', () => {
    const zugang = read(
      { A: '20 20 20 20 80', [UEBRIGE]: '6 0 0 0 6', [ALLE]: '26 20 20 20 86' },
      { zusammen: ['B', 'C'] },
    );
    expect(stand(zugang, NIEMAND, ort('B'))).toBe('0–6');
    expect(stand(zugang, NIEMAND, { code: 'zusammen', orte: ['B', 'C'] })).toBe('6');
  });

  test('is never less than nobody, and adds years', () => {
    const zugang = read({ A: '8 8 8 8 32', [ALLE]: '8 8 8 8 32' });
    const abgang = read({ A: '0 0 0 x4 x4', [ALLE]: '0 0 0 x4 x4' });
    const jahre = [2025, 2026].map((jahr) => ({ jahr, zugang: jahr === 2025 ? NIEMAND : zugang, abgang }));
    expect(computeBestand(jahre, ort('A'), '2026-Q4')).toEqual({ von: 22, bis: 31 });
  });
});

test('what is shown is the middle, and only while the bounds are close', () => {
  const genau = { prozent: 30, klein: 4 };
  expect(toBestandszelle({ von: 23, bis: 23 }, genau)).toEqual({ wert: 25, verdeckt: false });
  expect(toBestandszelle({ von: 86, bis: 115 }, genau)).toEqual({ wert: 100, verdeckt: false });
  expect(toBestandszelle({ von: 80, bis: 120 }, genau)).toEqual({ wert: null, verdeckt: true });
  expect(toBestandszelle({ von: 0, bis: 4 }, genau)).toEqual({ wert: 0, verdeckt: false });
  expect(toBestandszelle({ von: 0, bis: 5 }, genau)).toEqual({ wert: null, verdeckt: true });
  expect(toBestandszelle({ von: 50, bis: Infinity }, genau)).toEqual({ wert: null, verdeckt: true });
});

test('bounds of hidden numbers are few, and the lowest leaves more than k − 1 of them', () => {
  expect(
    [0, 1, 4, 9, 10, 11, 25, 26, 50, 51, 100, 101, 250, 251].map((wert) => toObergrenze(wert, 5)),
  ).toEqual([10, 10, 10, 10, 10, 25, 25, 50, 50, 100, 100, 250, 250, 500]);
});

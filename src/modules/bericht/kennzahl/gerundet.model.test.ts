import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { computeRundungslage } from './gerundet.model.ts';
import { createSummenquelle } from './test-summenquelle.ts';
import { geschlecht, repeatJeQuartal, type Zaehlung } from './test-zaehlung.ts';

describe('numbers that are rounded one by one', () => {
  it.each([
    [
      'nothing',
      [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      'ALLES',
    ],
    [
      'quarters of 0 and a year of 10 are 2, 2, 2, 2; the years alone tell nothing',
      [
        [2, 2, 2, 2],
        [21, 19, 20, 22],
      ],
      'NUR_GANZES',
    ],
    [
      'one of them less: three of the four could be the smaller one',
      [
        [2, 2, 2, 1],
        [21, 19, 20, 22],
      ],
      'ALLES',
    ],
    ['all numbers at the edge of their rounding: 12, 12, 2, 2 of 28', [[12], [12], [2], [2]], 'NICHTS'],
    ['one of them not at the edge', [[11], [12], [2], [2]], 'ALLES'],
    ['one value alone is the sum that is known anyway', [[2, 0, 0, 0]], 'NICHTS'],
    ['large numbers may be known', [[12, 12, 12, 12]], 'ALLES'],
  ] as const)('%s', (_was, jeWert, lage) => {
    expect(computeRundungslage(jeWert, 5)).toBe(lage);
  });
});

/** All true numbers that somebody can think of: each within its rounding, each quarter with its exact sum. */
function* listMoegliche(jeWert: readonly (readonly number[])[], nurGanzes: boolean): Generator<number[][]> {
  const [erste = []] = jeWert;
  const summen = erste.map((_, q) => jeWert.reduce((summe, zahlen) => summe + (zahlen[q] ?? 0), 0));
  const ganz = (zahlen: readonly number[]): number => zahlen.reduce((summe, zahl) => summe + zahl, 0);
  const spalten = summen.map((summe, q) => [
    ...listSpalten(
      jeWert.map((zahlen) => zahlen[q] ?? 0),
      summe,
    ),
  ]);
  const wahl = function* (q: number, bisher: number[][]): Generator<number[][]> {
    if (q === spalten.length) {
      const moeglich = jeWert.map((_, wert) => bisher.map((spalte) => spalte[wert] ?? 0));
      if (
        moeglich.every((zahlen, wert) => roundToFive(ganz(zahlen)) === roundToFive(ganz(jeWert[wert] ?? [])))
      )
        yield moeglich;
      return;
    }
    for (const spalte of spalten[q] ?? []) yield* wahl(q + 1, [...bisher, spalte]);
  };
  if (!nurGanzes) yield* wahl(0, []);
  else for (const spalte of listSpalten(jeWert.map(ganz), ganz(summen))) yield spalte.map((zahl) => [zahl]);
}
function* listSpalten(wahre: readonly number[], summe: number): Generator<number[]> {
  const [erste, ...rest] = wahre;
  if (erste === undefined) {
    if (summe === 0) yield [];
    return;
  }
  const rund = roundToFive(erste);
  for (let zahl = Math.max(0, rund - 2); zahl <= Math.min(rund + 2, summe); zahl += 1)
    for (const weitere of listSpalten(rest, summe - zahl)) yield [zahl, ...weitere];
}

/** Small numbers that are the same in everything that somebody can think of. */
function hasVerratene(jeWert: readonly (readonly number[])[], k: number, nurGanzes: boolean): boolean {
  const moegliche = [...listMoegliche(jeWert, nurGanzes)];
  const ganz = (zahlen: readonly number[] = []): number => zahlen.reduce((summe, zahl) => summe + zahl, 0);
  const istFest = (lies: (zahlen: number[][]) => number): boolean => {
    const [erste] = moegliche;
    const wert = erste === undefined ? 0 : lies(erste);
    return wert > 0 && wert < k && moegliche.every((moeglich) => lies(moeglich) === wert);
  };
  return jeWert.some(
    (zahlen, wert) =>
      istFest((moeglich) => ganz(moeglich[wert])) ||
      (!nurGanzes && zahlen.some((_, q) => istFest((moeglich) => moeglich[wert]?.[q] ?? 0))),
  );
}

test('what is shown tells no small number exactly: compared with everything that somebody can think of', () => {
  const Zahl = fc.constantFrom(0, 0, 1, 2, 2, 3, 7, 8, 12);
  const gesehen = { ALLES: 0, NUR_GANZES: 0, NICHTS: 0 };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }).chain((quartale) =>
        fc.array(fc.array(Zahl, { minLength: quartale, maxLength: quartale }), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      (jeWert) => {
        const lage = computeRundungslage(jeWert, 5);
        gesehen[lage] += 1;
        expect(hasVerratene(jeWert, 5, false)).toBe(lage !== 'ALLES');
        if (lage !== 'ALLES') expect(hasVerratene(jeWert, 5, true)).toBe(lage === 'NICHTS');
      },
    ),
    { numRuns: 150, seed: 20_261_123 },
  );
  expect(Math.min(...Object.values(gesehen))).toBeGreaterThan(3);
});

describe('P-02, as the table shows it', () => {
  const kontext = {
    actor: { art: 'konto', rolle: 'KI_LEITUNG' },
    stichtag: toPlainDate('2027-01-11'),
    dienste: { demo: false },
  } as unknown as Kontext;
  const loadZellen = async (akte: readonly Zaehlung[], filter: Record<string, string> = {}) => {
    const tabelle = await computeTabelle(createSummenquelle(akte), kontext, {
      kennzahl: 'P-02',
      zeile: 'geschlecht',
      spalte: 'ZEIT',
      jahr: 2026,
      stichtag: null,
      wissensstand: null,
      ebene: 'STANDORT',
      filter,
      profil: 'EXTERN',
    });
    if (!tabelle.ok) throw new Error(tabelle.fehler.code);
    return tabelle.wert;
  };
  const je = (code: Parameters<typeof geschlecht>[1], muster: string) =>
    repeatJeQuartal(muster, (q) => geschlecht(q, code));
  const GROSS = [...je('WEIBLICH', '21 19 20 22'), ...je('MAENNLICH', '13 12 14 11')];

  it('hides the quarters where they and the year would tell that there were two in each', async () => {
    const { zellen, hinweise, anteilVerdeckt } = await loadZellen([
      ...GROSS,
      ...je('DIVERS_OHNE_EINTRAG', '2 2 2 2'),
    ]);
    expect(zellen).toEqual([
      ['x', 'x', 'x', 'x', 80],
      ['x', 'x', 'x', 'x', 50],
      ['x', 'x', 'x', 'x', 10],
      ['x', 'x', 'x', 'x', 0],
      [35, 35, 35, 35, 140],
    ]);
    expect(hinweise.join(' ')).toContain('genau errechnen');
    expect(anteilVerdeckt).toBeGreaterThan(0);
  });

  it('shows all of them where one could be another', async () => {
    const { zellen, hinweise } = await loadZellen([...GROSS, ...je('DIVERS_OHNE_EINTRAG', '2 2 2 1')]);
    expect(zellen).toEqual([
      [20, 20, 20, 20, 80],
      [15, 10, 15, 10, 50],
      [0, 0, 0, 0, 5],
      [0, 0, 0, 0, 0],
      [35, 35, 35, 35, 140],
    ]);
    expect(hinweise.join(' ')).not.toContain('genau errechnen');
  });
});

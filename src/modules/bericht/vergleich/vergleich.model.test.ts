import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kennzahlzelle } from '../kennzahl/kennzahl.model.ts';
import { computeVergleich } from './vergleich.model.ts';

const spalte = (text: string) => ({ code: text, text, summe: false });
const zeile = (code: string, summe = false) => ({ code, text: `Kreis ${code}`, summe });
const stelle = (
  zellen: Readonly<Record<string, readonly Kennzahlzelle[]>>,
  summe: readonly Kennzahlzelle[],
) => ({
  zeilen: [...Object.keys(zellen).map((code) => zeile(code)), zeile('*', true)],
  spalten: (Object.values(zellen)[0] ?? []).map((_, j) => spalte(`Q${j + 1}`)),
  zellen: [...Object.values(zellen), summe],
});
const wahl = { eigener: 'a', gruppe: new Set(['a', 'b', 'c', 'd', '*']), mindestens: 3 };

describe('the own Standort beside its group', () => {
  it('leaves itself, sums, other groups and what is hidden out', () => {
    const tabelle = stelle({ a: [900, 'x'], b: [10, 7], c: [20, 'x'], d: [40, 9], e: [5000, 5000] }, [
      5970,
      'x',
    ]);
    expect(computeVergleich(tabelle, wahl)).toEqual([
      { text: 'Q1', eigene: 900, gezeigt: 3, median: 20, von: 10, bis: 40 },
      { text: 'Q2', eigene: 'x', gezeigt: 2, median: null, von: null, bis: null },
    ]);
  });

  it('that is not in the table has no number of its own, which is no zero', () => {
    expect(computeVergleich(stelle({ b: [1], c: [2], d: [3] }, [6]), wahl)[0]).toMatchObject({
      eigene: null,
      median: 2,
    });
  });

  it('tells nothing that the open table does not tell: two truths behind the same table give the same comparison', () => {
    const zelle = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(null));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(zelle, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
          minLength: 2,
          maxLength: 8,
        }),
        (wahre) => {
          // What the Land hides: 1 to 4. Both truths differ in hidden cells alone.
          const zeige = (welche: 1 | 2) =>
            stelle(
              Object.fromEntries(
                wahre.map((eine, i) => {
                  const wahrheit = eine[0] !== null && eine[0] > 4 ? eine[0] : eine[welche];
                  return [String.fromCharCode(97 + i), [wahrheit < 5 ? ('x' as const) : wahrheit]];
                }),
              ),
              ['x'],
            );
          const eine = computeVergleich(zeige(1), wahl);
          expect(eine).toEqual(computeVergleich(zeige(2), wahl));
          const sichtbar = new Set(zeige(1).zellen.flat());
          for (const { eigene, von, bis } of eine)
            for (const zahl of [eigene, von, bis]) if (zahl !== null) expect(sichtbar).toContain(zahl);
        },
      ),
    );
  });
});

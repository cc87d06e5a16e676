import { describe, expect, it } from 'vitest';
import { computeVeraenderung, findPaar, type Veraenderung } from './vergleich.model.ts';

describe('computeVeraenderung', () => {
  const tabelle: [number | null, number | null | 'OFFEN', Veraenderung][] = [
    [3, 1, 'BESSER'],
    [1, 0, 'BESSER'],
    [2, 2, 'GLEICH'],
    [0, 0, 'GLEICH'],
    [0, 1, 'SCHLECHTER'],
    [null, 0, 'NEU_ERHOBEN'],
    [null, 3, 'NEU_ERHOBEN'],
    [2, null, 'NICHT_MEHR_ERHOBEN'],
    [null, null, 'NICHT_ERHOBEN'],
    [3, 'OFFEN', 'OFFEN'],
    [null, 'OFFEN', 'OFFEN'],
  ];
  it.each(tabelle)('%s → %s: %s', (frueher, spaeter, veraenderung) => {
    expect(computeVeraenderung({ frueher, spaeter })).toBe(veraenderung);
  });
});

describe('findPaar', () => {
  const [c, b, a] = [{ id: 'c' }, { id: 'b' }, { id: 'a' }];
  const alle = [c, b, a];

  it('takes the newest two', () => {
    expect(findPaar(alle, {})).toEqual({ frueher: b, spaeter: c });
  });

  it('takes those that are asked for, in the order of their days', () => {
    expect(findPaar(alle, { frueher: 'a', spaeter: 'b' })).toEqual({ frueher: a, spaeter: b });
    expect(findPaar(alle, { frueher: 'c', spaeter: 'a' })).toEqual({ frueher: a, spaeter: c });
  });

  it('adds the newest other one when one is asked for, or the same twice', () => {
    expect(findPaar(alle, { frueher: 'a' })).toEqual({ frueher: a, spaeter: c });
    expect(findPaar(alle, { frueher: 'c', spaeter: 'c' })).toEqual({ frueher: b, spaeter: c });
  });

  it('knows when there are not two, and when one is not there', () => {
    expect(findPaar([c], {})).toBeNull();
    expect(findPaar([], {})).toBeNull();
    expect(findPaar(alle, { frueher: 'x' })).toBe('UNBEKANNT');
  });
});

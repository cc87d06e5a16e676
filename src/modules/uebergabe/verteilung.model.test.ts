import { describe, expect, it } from 'vitest';
import { assignAkten } from './verteilung.model.ts';

const akten = (anzahl: number): string[] => Array.from({ length: anzahl }, (_, n) => `a${n}`);
const count = (zuteilung: Map<string, string>, wer: string): number =>
  [...zuteilung.values()].filter((kontoId) => kontoId === wer).length;

describe('distribution of Akten', () => {
  it('evens out the load of all, not only the new ones', () => {
    const wer = [
      { kontoId: 'a', last: 20 },
      { kontoId: 'b', last: 10 },
      { kontoId: 'c', last: 12 },
    ];
    const zuteilung = assignAkten(akten(31), wer);
    expect(zuteilung.size).toBe(31);
    expect([count(zuteilung, 'a'), count(zuteilung, 'b'), count(zuteilung, 'c')]).toEqual([5, 14, 12]);
  });

  it('gives everything to one, and nothing to nobody', () => {
    expect(count(assignAkten(akten(4), [{ kontoId: 'a', last: 9 }]), 'a')).toBe(4);
    expect(assignAkten(akten(4), []).size).toBe(0);
  });
});

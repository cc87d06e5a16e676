import { describe, expect, it } from 'vitest';
import { assignAkten } from './verteilung.model.ts';

const akten = (anzahl: number, absagen: { kontoId: string }[] = []) =>
  Array.from({ length: anzahl }, (_, n) => ({ akteId: `a${n}`, absagen }));
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

  it('never asks again who refused, and leaves to the Teamleitung what all of them refused', () => {
    const wer = [
      { kontoId: 'a', last: 0 },
      { kontoId: 'b', last: 50 },
    ];
    const abgelehnt = akten(3, [{ kontoId: 'a' }]);
    expect(count(assignAkten(abgelehnt, wer), 'b')).toBe(3);
    const [erste] = akten(1, [{ kontoId: 'a' }, { kontoId: 'b' }]);
    const [, zweite] = akten(2);
    expect([
      ...assignAkten(
        [erste, zweite].flatMap((eine) => eine ?? []),
        wer,
      ),
    ]).toEqual([['a1', 'a']]);
  });

  it('gives everything to one, and nothing to nobody', () => {
    expect(count(assignAkten(akten(4), [{ kontoId: 'a', last: 9 }]), 'a')).toBe(4);
    expect(assignAkten(akten(4), []).size).toBe(0);
  });
});

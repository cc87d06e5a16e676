import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, diffDays, quarterOf, toPlainDate } from '#src/core/plain-date.ts';
import { computeMedian, computeSiegelzustand, findVieleZugriffe, SCHWELLEN } from './datenschutz.model.ts';
import { HOECHSTENS_TAGE, listQuartale, toFenster, toQuartalsfenster, toTag } from './fenster.model.ts';

const HEUTE = toPlainDate('2026-10-19');

describe('many reads on a day', () => {
  const tage = (...zahlen: number[]) =>
    zahlen.map((anzahl, stelle) => ({
      tag: `2026-10-${String(stelle + 1).padStart(2, '0')}`,
      kontoId: 'a',
      anzahl,
    }));

  it('is measured against the own usual day', () => {
    expect(findVieleZugriffe(tage(10, 10, 10, 10, 31))).toEqual([
      { tag: '2026-10-05', kontoId: 'a', anzahl: 31, ueblich: 10 },
    ]);
    expect(findVieleZugriffe(tage(10, 10, 10, 10, 30))).toEqual([]);
    expect(findVieleZugriffe(tage(2, 2, 2, 2, 29))).toEqual([]);
    expect(findVieleZugriffe(tage(1, 1, 1, 90))).toEqual([]);
  });

  it('never speaks of somebody whose days are all alike, however many reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 60 }), (anzahl, wieViele) => {
        const gleiche = Array.from({ length: wieViele }, (_, n) => ({
          tag: String(n),
          kontoId: 'a',
          anzahl,
        }));
        expect(findVieleZugriffe(gleiche)).toEqual([]);
      }),
    );
  });

  it('does not compare persons: other accounts change nothing', () => {
    const zahlen = fc.array(
      fc.record({ tag: fc.string(), kontoId: fc.constantFrom('a', 'b'), anzahl: fc.nat({ max: 200 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(zahlen, (alle) => {
        const nur = (konto: string) => alle.filter(({ kontoId }) => kontoId === konto);
        expect(findVieleZugriffe(alle).filter(({ kontoId }) => kontoId === 'a')).toEqual(
          findVieleZugriffe(nur('a')),
        );
        expect(findVieleZugriffe(alle).every(({ anzahl }) => anzahl >= SCHWELLEN.mindestens)).toBe(true);
      }),
    );
  });

  it('knows the middle of a list', () => {
    expect([computeMedian([]), computeMedian([3]), computeMedian([9, 1, 5]), computeMedian([4, 1])]).toEqual([
      0, 3, 5, 1,
    ]);
  });
});

describe('the window', () => {
  it('ends, whatever is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), fc.integer({ min: -800, max: 800 }), (a, b) => {
        const fenster = toFenster({ von: addDays(HEUTE, a), bis: addDays(HEUTE, b) }, HEUTE);
        expect(fenster.ok).toBe(b >= a && b - a < HOECHSTENS_TAGE);
      }),
    );
    const ohne = toFenster({}, HEUTE);
    expect(ohne).toEqual({ ok: true, wert: { von: '2026-09-20', bis: HEUTE } });
  });

  it('of a quarter holds its days and no other', () => {
    for (const quartal of listQuartale(HEUTE)) {
      const { von, bis } = toQuartalsfenster(quartal);
      expect([quarterOf(von), quarterOf(bis)]).toEqual([quartal, quartal]);
      expect([quarterOf(addDays(von, -1)), quarterOf(addDays(bis, 1))]).not.toContain(quartal);
      expect(diffDays(von, bis)).toBeGreaterThan(88);
    }
    expect(listQuartale(HEUTE).slice(0, 2)).toEqual(['2026-Q4', '2026-Q3']);
  });

  it('begins its days at German midnight', () => {
    expect(toTag(Date.parse('2026-10-18T22:30:00Z'))).toBe('2026-10-19');
    expect(toTag(Date.parse('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
});

describe('the state of the seals', () => {
  const MINUTE = 60_000;
  it.each([
    [{ letztesSiegel: null, aeltesteOffene: null }, 'LEER'],
    [{ letztesSiegel: null, aeltesteOffene: 100 * MINUTE }, 'LEER'],
    [{ letztesSiegel: 99 * MINUTE, aeltesteOffene: null }, 'IN_ORDNUNG'],
    [{ letztesSiegel: 99 * MINUTE, aeltesteOffene: 95 * MINUTE }, 'IN_ORDNUNG'],
    [{ letztesSiegel: 99 * MINUTE, aeltesteOffene: 94 * MINUTE }, 'RUECKSTAND'],
    [{ letztesSiegel: null, aeltesteOffene: 1 }, 'RUECKSTAND'],
  ] as const)('%j is %s', (stand, zustand) => {
    expect(computeSiegelzustand(stand, 100 * MINUTE)).toBe(zustand);
  });
});

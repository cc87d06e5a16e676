import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDays, toPlainDate } from '#src/core/plain-date.ts';
import { computeFenster, computeWirkung, explainWirkung, type Messung } from './wirkung.model.ts';

const GRENZEN = { faelle: 30, betroffene: 10, genauigkeit: 20 };
const of = (a: number, m: number, b: number, n: number): Messung => ({
  vorher: { betroffen: a, faelle: m },
  nachher: { betroffen: b, faelle: n },
});
const grundOf = (...zahlen: [number, number, number, number]) => computeWirkung(of(...zahlen), GRENZEN).grund;

describe('the windows', () => {
  it('are whole months; the month of the Umsetzung belongs to neither', () => {
    expect(computeFenster(toPlainDate('2026-06-17'), 3)).toEqual({
      vorherVon: '2026-03-01',
      vorherBis: '2026-05-31',
      nachherVon: '2026-07-01',
      nachherBis: '2026-09-30',
    });
  });

  it('use the month when it was carried out on its first day', () => {
    expect(computeFenster(toPlainDate('2026-06-01'), 3)).toEqual({
      vorherVon: '2026-03-01',
      vorherBis: '2026-05-31',
      nachherVon: '2026-06-01',
      nachherBis: '2026-08-31',
    });
  });

  it('never overlap and never hold the day before the other begins', () => {
    const tage = fc.integer({ min: 0, max: 4_000 });
    fc.assert(
      fc.property(tage, fc.integer({ min: 1, max: 12 }), (versatz, monate) => {
        const am = toPlainDate(new Date(Date.UTC(2024, 0, 1 + versatz)).toISOString().slice(0, 10));
        const { vorherVon, vorherBis, nachherVon, nachherBis } = computeFenster(am, monate);
        expect(diffDays(vorherVon, vorherBis)).toBeGreaterThan(26);
        expect(vorherBis < am && nachherVon >= am && nachherVon < nachherBis).toBe(true);
      }),
    );
  });
});

describe('what follows', () => {
  it('31 of 88 before and 9 of 61 after are a hint at an effect, and no proof', () => {
    const auswertung = computeWirkung(of(31, 88, 9, 61), GRENZEN);
    expect(auswertung).toEqual({
      ergebnis: 'HINWEIS',
      grund: 'WENIGER',
      vorher: { wert: 352, unten: 261, oben: 456 },
      nachher: { wert: 148, unten: 80, oben: 257 },
      unterschied: { wert: 205, unten: 62, oben: 329 },
    });
    expect(explainWirkung(auswertung.grund, GRENZEN)).toContain('Ob die Maßnahme die Ursache ist');
  });

  it('about the same before and after is no effect; more is none either', () => {
    expect(computeWirkung(of(24, 80, 22, 76), GRENZEN)).toMatchObject({ ergebnis: 'KEINE', grund: 'GLEICH' });
    expect(computeWirkung(of(9, 61, 31, 88), GRENZEN)).toMatchObject({ ergebnis: 'KEINE', grund: 'MEHR' });
  });

  it('concludes nothing from small numbers', () => {
    expect(computeWirkung(of(4, 12, 2, 9), GRENZEN)).toMatchObject({
      ergebnis: 'OFFEN',
      grund: 'WENIG_FAELLE',
    });
    expect(grundOf(5, 200, 2, 200)).toBe('WENIG_BETROFFENE');
    expect(grundOf(40, 35, 3, 35)).toBe('MEHR_ALS_FAELLE');
    // Zero and a fifth less both lie inside: neither is said.
    expect(grundOf(14, 31, 9, 31)).toBe('ZU_UNGENAU');
    expect(computeWirkung(of(0, 0, 0, 0), GRENZEN)).toMatchObject({ ergebnis: 'OFFEN', vorher: null });
  });

  it('says „Hinweis“ only when the whole interval lies above zero', () => {
    const zahl = fc.integer({ min: 30, max: 400 });
    const messung = fc
      .tuple(zahl, zahl)
      .chain(([m, n]) =>
        fc.tuple(
          fc.integer({ min: 0, max: m }),
          fc.constant(m),
          fc.integer({ min: 0, max: n }),
          fc.constant(n),
        ),
      );
    fc.assert(
      fc.property(messung, (zahlen) => {
        const { ergebnis, unterschied } = computeWirkung(of(...zahlen), GRENZEN);
        if (ergebnis === 'HINWEIS') expect(unterschied?.unten).toBeGreaterThanOrEqual(0);
        if (ergebnis === 'KEINE') expect(unterschied?.oben).toBeLessThanOrEqual(200);
      }),
    );
  });
});

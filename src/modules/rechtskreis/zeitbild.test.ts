import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import type { Eintrag } from './eintrag.model.ts';
import { computeZeitbild } from './zeitbild.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const datum = fc.integer({ min: -20_000, max: 20_000 }).map((n) => addDays(HEUTE, n));
const oderNichts = fc.option(datum, { nil: null });
const eintrag: fc.Arbitrary<Eintrag> = fc.record({
  id: fc.uuid(),
  personId: fc.constant('a'),
  spur: fc.constantFrom('AUFENTHALT', 'VERAENDERUNG'),
  code: fc.constant('DULDUNG'),
  gueltigVon: oderNichts,
  gueltigBis: oderNichts,
});

describe('computeZeitbild', () => {
  it('keeps every bar, every mark and today inside the picture, whatever was entered', () => {
    fc.assert(
      fc.property(fc.array(eintrag, { maxLength: 10 }), (eintraege) => {
        const bild = computeZeitbild(eintraege, HEUTE);
        expect(bild.heute).toBeGreaterThan(0);
        expect(bild.heute).toBeLessThan(100);
        expect(bild.marken.length).toBeLessThanOrEqual(8);
        expect(bild.marken.every(({ ort }) => ort >= 0 && ort <= 100)).toBe(true);
        for (const { start, breite } of bild.balken) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + breite).toBeLessThanOrEqual(100.000_001);
        }
      }),
    );
  });

  it('an open end reaches the edge, an unknown begin starts there, a change is a point', () => {
    const eine = {
      id: 'e',
      personId: 'a',
      spur: 'AUFENTHALT',
      code: 'DULDUNG',
      gueltigVon: null,
      gueltigBis: null,
    } as const;
    const [offen] = computeZeitbild([eine], HEUTE).balken;
    expect(offen).toMatchObject({ start: 0, breite: 100, ohneBeginn: true, offen: true, punkt: false });
    const [punkt] = computeZeitbild([{ ...eine, spur: 'VERAENDERUNG', gueltigVon: HEUTE }], HEUTE).balken;
    expect(punkt).toMatchObject({ breite: 0, punkt: true, offen: false });
  });
});

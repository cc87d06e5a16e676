import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { addDays, toPlainDate as tag } from '#src/core/plain-date.ts';
import { getOk } from '#src/core/result.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { computeKlagezinsen, type Klagezinsfrage } from './klagezinsen.model.ts';

/** The Erstattung of docs/beispiele/krummes-jahr.md; its Bescheid counted interest up to 15 December 2026. */
const FRAGE: Klagezinsfrage = {
  erstattung: toCent(25_197_39),
  ab: tag('2026-12-15'),
  bis: tag('2027-10-01'),
  eingaenge: [],
  saetze: [
    { ab: tag('2026-07-01'), satz: '1,50' },
    { ab: tag('2027-07-01'), satz: '1,27' },
  ],
};
const rechne = (teil: Partial<Klagezinsfrage> = {}, zinstage = REGELPARAMETER.zinstage) =>
  computeKlagezinsen({ ...FRAGE, ...teil }, { zinstage });

describe('interest for the time of a Klage', () => {
  it('runs from the day up to which the Bescheid counted, on what is open, rounded once', () => {
    const { zinsen, zeilen } = getOk(rechne());
    // 25.197,39 × (6,50 % × 198 + 6,27 % × 92) ÷ 365 = 1.286,6823…
    expect(zinsen).toBe(Math.round((25_197_39 * (650 * 198 + 627 * 92)) / (10_000 * 365)));
    expect(zinsen).toBe(1_286_68);
    expect(zeilen.map(({ von, bis, offen }) => [von, bis, offen])).toEqual([
      ['2026-12-15', '2027-07-01', 25_197_39],
      ['2027-07-01', '2027-10-01', 25_197_39],
    ]);
  });

  it('a part that was paid bears none from its day on; what is paid before the first day never did', () => {
    const { zinsen, zeilen } = getOk(
      rechne({
        eingaenge: [
          { am: tag('2026-12-01'), betrag: 5_197_39 },
          { am: tag('2027-03-01'), betrag: 10_000_00 },
        ],
      }),
    );
    expect(zeilen.map(({ von, offen }) => [von, offen])).toEqual([
      ['2026-12-15', 20_000_00],
      ['2027-03-01', 10_000_00],
      ['2027-07-01', 10_000_00],
    ]);
    // 76 days on 20.000,00; 122 days and 92 days on 10.000,00.
    const genau = (20_000_00 * 650 * 76 + 10_000_00 * (650 * 122 + 627 * 92)) / (10_000 * 365);
    expect(zinsen).toBe(Math.round(genau));
    // All paid, also with interest on top: nothing more.
    expect(getOk(rechne({ eingaenge: [{ am: tag('2026-12-15'), betrag: 30_000_00 }] })).zinsen).toBe(0);
  });

  it('counts days as the Förderfall does', () => {
    const ein = { bis: tag('2027-06-15'), saetze: [{ ab: tag('2026-07-01'), satz: '1,50' }] };
    expect(getOk(rechne(ein, '30_360')).zinsen).toBe(Math.round((25_197_39 * 650) / (10_000 * 2)));
    expect(getOk(rechne(ein)).zinsen).toBe(Math.round((25_197_39 * 650 * 182) / (10_000 * 365)));
  });

  it('says what is missing', () => {
    expect(rechne({ saetze: [] })).toMatchObject({
      ok: false,
      fehler: expect.stringContaining('Basiszinssatz'),
    });
    expect(rechne({ saetze: [{ ab: tag('2027-01-01'), satz: '1' }] })).toMatchObject({ ok: false });
    expect(rechne({ bis: FRAGE.ab })).toMatchObject({
      ok: false,
      fehler: expect.stringContaining('Das Ende'),
    });
  });

  it('never grows with a payment, and the order of payments is of no matter', () => {
    const zahlung = fc.record({
      am: fc.integer({ min: -60, max: 400 }).map((tage) => addDays(FRAGE.ab, tage)),
      betrag: fc.integer({ min: 1, max: 3_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(zahlung, { maxLength: 6 }), zahlung, (eingaenge, mehr) => {
        const ohne = getOk(rechne({ eingaenge })).zinsen;
        expect(getOk(rechne({ eingaenge: eingaenge.toReversed() })).zinsen).toBe(ohne);
        expect(getOk(rechne({ eingaenge: [...eingaenge, mehr] })).zinsen).toBeLessThanOrEqual(ohne);
      }),
    );
  });
});

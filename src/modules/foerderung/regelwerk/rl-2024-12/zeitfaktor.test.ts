import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, diffDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import { addBruch, compareBruch, EINS_BRUCH, formatBruch, multiplyBetrag } from '../bruch.model.ts';
import { ZEITFAKTOR_METHODEN, type ZeitfaktorMethode } from '../parameter.model.ts';
import { RL_2024_12 } from '../regelsatz.model.ts';
import { computeStellenbetrag } from './betraege.model.ts';
import { computeJahresanteil, computeZeitfaktor } from './zeitfaktor.model.ts';

const tag = toPlainDate;
const faktor = (von: string, bis: string, methode: ZeitfaktorMethode): string =>
  formatBruch(computeZeitfaktor({ von: tag(von), bis: tag(bis) }, methode));

describe('share of a Jahresbetrag', () => {
  it.each([
    ['ZWOELFTEL_TAGGENAU', 4_520_161],
    ['ZWOELFTEL_VOLL', 4_275_000],
    ['ZWOELFTEL_ANGEFANGEN', 4_750_000],
    ['TAG', 4_544_384],
    ['KEINE', 5_700_000],
  ] as const)('from 16 March to the end of 2026 by %s: %i cents', (methode, betrag) => {
    const zeit = computeZeitfaktor({ von: tag('2026-03-16'), bis: tag('2026-12-31') }, methode);
    expect(computeStellenbetrag(RL_2024_12.koordination, toVzae(100), zeit).wert).toBe(betrag);
  });

  it('knows short months and leap years', () => {
    expect(faktor('2028-02-29', '2028-02-29', 'ZWOELFTEL_TAGGENAU')).toBe('1/348');
    expect(faktor('2027-02-28', '2027-02-28', 'ZWOELFTEL_TAGGENAU')).toBe('1/336');
    expect(faktor('2028-02-01', '2028-02-29', 'TAG')).toBe('29/366');
    expect(faktor('2026-01-31', '2026-02-01', 'ZWOELFTEL_ANGEFANGEN')).toBe('1/6');
    expect(faktor('2026-01-02', '2026-02-27', 'ZWOELFTEL_VOLL')).toBe('0');
  });

  it('adds up over New Year', () => {
    expect(faktor('2026-07-01', '2027-06-30', 'ZWOELFTEL_TAGGENAU')).toBe('1');
    expect(faktor('2027-12-31', '2028-01-01', 'TAG')).toBe('731/133590');
  });

  it('a crooked year: vacant from 17 May, filled again on 1 September with 0,72', () => {
    const jahr = computeJahresanteil(
      [
        { von: tag('2026-01-01'), bis: tag('2026-05-16'), vzae: toVzae(100) },
        { von: tag('2026-09-01'), bis: tag('2026-12-31'), vzae: toVzae(72) },
      ],
      'ZWOELFTEL_TAGGENAU',
    );
    // (4 + 16/31 + 4 × 0,72) × 4.750 Euro = 35.131,61 Euro
    expect(multiplyBetrag(RL_2024_12.koordination, jahr)).toBe(3_513_161);
  });
});

const beginn = fc.integer({ min: 0, max: 1400 }).map((tage) => addDays(tag('2025-01-01'), tage));
const zeitraum = fc
  .tuple(beginn, fc.integer({ min: 0, max: 400 }))
  .map(([von, tage]) => ({ von, bis: addDays(von, tage) }));
const methode = fc.constantFrom(...ZEITFAKTOR_METHODEN);
const jahr = (nummer: number): { von: PlainDate; bis: PlainDate } => ({
  von: tag(`${nummer}-01-01`),
  bis: tag(`${nummer}-12-31`),
});

describe('properties', () => {
  it('a whole year is 1 by every method', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), methode, (nummer, art) => {
        expect(computeZeitfaktor(jahr(nummer), art)).toEqual(EINS_BRUCH);
      }),
    );
  });

  it('a longer time never gives less', () => {
    fc.assert(
      fc.property(zeitraum, methode, (zeit, art) => {
        const laenger = { von: zeit.von, bis: addDays(zeit.bis, 1) };
        expect(
          compareBruch(computeZeitfaktor(laenger, art), computeZeitfaktor(zeit, art)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('two parts together are the whole, by the methods that count days', () => {
    fc.assert(
      fc.property(zeitraum, fc.nat(), fc.constantFrom('ZWOELFTEL_TAGGENAU', 'TAG'), (zeit, zahl, art) => {
        const tage = diffDays(zeit.von, zeit.bis);
        fc.pre(tage > 0);
        const schnitt = addDays(zeit.von, zahl % tage);
        const erster = computeZeitfaktor({ von: zeit.von, bis: schnitt }, art);
        const zweiter = computeZeitfaktor({ von: addDays(schnitt, 1), bis: zeit.bis }, art);
        expect(addBruch(erster, zweiter)).toEqual(computeZeitfaktor(zeit, art));
      }),
    );
  });

  it('complete months ≤ by the day ≤ begun months', () => {
    fc.assert(
      fc.property(zeitraum, (zeit) => {
        const taggenau = computeZeitfaktor(zeit, 'ZWOELFTEL_TAGGENAU');
        expect(compareBruch(computeZeitfaktor(zeit, 'ZWOELFTEL_VOLL'), taggenau)).toBeLessThanOrEqual(0);
        expect(compareBruch(taggenau, computeZeitfaktor(zeit, 'ZWOELFTEL_ANGEFANGEN'))).toBeLessThanOrEqual(
          0,
        );
      }),
    );
  });
});

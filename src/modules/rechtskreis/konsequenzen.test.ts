import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { type Eintrag, SPUREN, SPURWERTE } from './eintrag.model.ts';
import {
  computeAltersgrenze,
  computeGeburtstag,
  computeKonsequenzen,
  type Konsequenz,
  type Lage,
} from './konsequenzen.model.ts';
import { REGELN } from './regeln/regeln.model.ts';

const tag = toPlainDate;
const HEUTE = tag('2026-10-19');
const ANFANG = tag('2023-01-01');

const datum = fc.integer({ min: 0, max: 2200 }).map((n) => addDays(ANFANG, n));
const geburt = fc.integer({ min: 0, max: 33_000 }).map((n) => addDays(tag('1937-01-01'), n));
const oderNichts = <T>(wert: fc.Arbitrary<T>) => fc.option(wert, { nil: null });
const eintrag: fc.Arbitrary<Eintrag> = fc.constantFrom(...SPUREN).chain((spur) =>
  fc.record({
    id: fc.uuid(),
    personId: fc.constantFrom('a', 'b'),
    spur: fc.constant(spur),
    code: fc.constantFrom(...SPURWERTE[spur].map(({ code }) => code)),
    gueltigVon: oderNichts(datum),
    gueltigBis: oderNichts(datum),
  }),
);
const lage: fc.Arbitrary<Lage> = fc.record({
  personen: fc.tuple(
    fc.record({ personId: fc.constant('a'), geburtsdatum: oderNichts(geburt), kind: fc.constant(false) }),
    fc.record({ personId: fc.constant('b'), geburtsdatum: oderNichts(geburt), kind: fc.boolean() }),
  ),
  eintraege: fc.uniqueArray(eintrag, { maxLength: 12, selector: ({ id }) => id }),
});
const rechne = (eine: Lage, stichtag: PlainDate): Konsequenz[] => computeKonsequenzen(eine, stichtag, REGELN);

describe('computeKonsequenzen', () => {
  it('never throws, always explains, and sets no task into the past', () => {
    fc.assert(
      fc.property(lage, datum, (eine, stichtag) => {
        for (const k of rechne(eine, stichtag)) {
          expect(k.folgen.length).toBeGreaterThan(0);
          expect(k.quellen.length).toBeGreaterThan(0);
          expect(k.aufgabe.faelligAm >= stichtag).toBe(true);
          expect(k.frist === null || k.frist >= stichtag).toBe(true);
          expect(k.folgen.every(({ text }) => !text.includes('{'))).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(lage, datum, (eine, stichtag) => {
        const andersrum = { ...eine, eintraege: eine.eintraege.toReversed() };
        expect(rechne(andersrum, stichtag)).toEqual(rechne(eine, stichtag));
      }),
    );
  });

  it('gives no hint without an entry and without a birth date', () => {
    fc.assert(
      fc.property(datum, (stichtag) => {
        const personen = [{ personId: 'a', geburtsdatum: null, kind: true }];
        expect(rechne({ personen, eintraege: [] }, stichtag)).toEqual([]);
      }),
    );
  });

  it('gives no hint from entries without days: nothing is guessed', () => {
    fc.assert(
      fc.property(lage, datum, (eine, stichtag) => {
        const eintraege = eine.eintraege.map((e) => ({ ...e, gueltigVon: null, gueltigBis: null }));
        const personen = eine.personen.map((p) => ({ ...p, geburtsdatum: null }));
        expect(rechne({ personen, eintraege }, stichtag)).toEqual([]);
      }),
    );
  });

  it('looks at each person alone, except for a newborn child', () => {
    fc.assert(
      fc.property(lage, datum, (eine, stichtag) => {
        const ohneB = { ...eine, eintraege: eine.eintraege.filter(({ personId }) => personId === 'a') };
        const vonA = (k: Konsequenz) => k.personId === 'a';
        expect(rechne(ohneB, stichtag).filter(vonA)).toEqual(rechne(eine, stichtag).filter(vonA));
      }),
    );
  });

  it('keys are unique and change with the day of the change', () => {
    fc.assert(
      fc.property(lage, datum, (eine, stichtag) => {
        const schluessel = rechne(eine, stichtag).map((k) => k.schluessel);
        expect(new Set(schluessel).size).toBe(schluessel.length);
      }),
    );
  });

  it('is silent from the day after the review date', () => {
    const eine: Lage = {
      personen: [{ personId: 'a', geburtsdatum: null, kind: false }],
      eintraege: [
        {
          id: 'e',
          personId: 'a',
          spur: 'VERAENDERUNG',
          code: 'EINBUERGERUNG',
          gueltigVon: HEUTE,
          gueltigBis: null,
        },
      ],
    };
    const regeln = REGELN.map((regel) => ({ ...regel, pruefenBis: HEUTE }));
    expect(computeKonsequenzen(eine, HEUTE, regeln)).toHaveLength(1);
    expect(computeKonsequenzen(eine, addDays(HEUTE, 1), regeln)).toEqual([]);
  });
});

describe('ages', () => {
  it('the birthday; born on 29 February it is 1 March of a short year', () => {
    expect(computeGeburtstag(tag('2008-05-17'), 18)).toBe('2026-05-17');
    expect(computeGeburtstag(tag('2008-02-29'), 18)).toBe('2026-03-01');
    expect(computeGeburtstag(tag('2000-02-29'), 28)).toBe('2028-02-29');
  });

  it('Regelaltersgrenze: end of the month, 65 to 67 years by year of birth (§ 7a SGB II, § 41 Abs. 2 SGB XII)', () => {
    for (const [geboren, ende] of [
      ['1946-06-15', '2011-06-30'],
      ['1947-06-15', '2012-07-31'],
      ['1958-06-15', '2024-06-30'],
      ['1959-06-15', '2025-08-31'],
      ['1960-11-20', '2027-03-31'],
      ['1963-06-15', '2030-04-30'],
      ['1964-06-15', '2031-06-30'],
      ['1980-06-15', '2047-06-30'],
      // Born on the first: the year of life is complete on the day before, so the month before ends it.
      ['1964-06-01', '2031-05-31'],
    ] as const) {
      expect(computeAltersgrenze(tag(geboren)), geboren).toBe(ende);
    }
  });

  it('never comes earlier for who was born later', () => {
    fc.assert(
      fc.property(geburt, fc.integer({ min: 1, max: 4000 }), (eine, mehr) => {
        expect(computeAltersgrenze(addDays(eine, mehr)) >= computeAltersgrenze(eine)).toBe(true);
        expect(computeGeburtstag(eine, 18) >= addMonths(eine, 18 * 12)).toBe(true);
      }),
    );
  });
});

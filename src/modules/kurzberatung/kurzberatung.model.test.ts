import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { computeFruehesteInformation, computeFruehestenBeginn } from './grenzen.ts';
import { checkKurzberatung, listHinweise, toErfassung } from './kurzberatung.model.ts';

const HEUTE = toPlainDate('2026-10-19');

describe('rules of a Kurzberatung', () => {
  it('want the information before a name, and let an anonymous one begin without', () => {
    const lage = { begonnenAm: HEUTE, informationAm: null };
    expect(checkKurzberatung({ ...lage, anonym: true }, HEUTE).ok).toBe(true);
    expect(checkKurzberatung({ ...lage, anonym: false }, HEUTE)).toMatchObject({
      ok: false,
      fehler: { code: 'INFORMATION_FEHLT', quelle: expect.stringContaining('Art. 13 DSGVO') },
    });
  });

  it('name every wrong day at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (a, b) => {
        const lage = { anonym: true, begonnenAm: addDays(HEUTE, a), informationAm: addDays(HEUTE, b) };
        const ergebnis = checkKurzberatung(lage, HEUTE);
        const erwartet = Number(a > 0) + Number(b > 0);
        expect(ergebnis.ok ? 0 : ergebnis.fehler.fehler?.length).toBe(erwartet);
      }),
    );
  });

  it('find a mistyped year at the begin, the information and the conversation; what stands there stays', () => {
    const lage = { anonym: true, begonnenAm: HEUTE, informationAm: HEUTE };
    const pointer = (teil: object): (string | undefined)[] => {
      const ergebnis = checkKurzberatung({ ...lage, ...teil }, HEUTE);
      return ergebnis.ok ? [] : (ergebnis.fehler.fehler ?? []).map((fehler) => fehler.pointer);
    };
    const alt = toPlainDate('1901-10-19');
    const beginnAb = computeFruehestenBeginn(HEUTE);
    const informationAb = computeFruehesteInformation(HEUTE, alt);
    expect(beginnAb).toBe('2025-10-19');
    expect(pointer({ begonnenAm: alt, beginnAb })).toEqual(['/begonnenAm']);
    expect(pointer({ begonnenAm: alt, gespraechAm: alt, beginnAb })).toEqual(['/gespraech/datum']);
    expect(pointer({ informationAm: alt, informationAb })).toEqual(['/information/am']);
    expect(pointer({ begonnenAm: beginnAb, beginnAb, informationAb: beginnAb })).toEqual([]);
    expect(computeFruehesteInformation(HEUTE, alt, alt)).toBeUndefined();
    expect(pointer({ begonnenAm: alt, informationAm: alt })).toEqual([]);
  });

  it('show the minimum standard and the usual two Bedarfe, and force neither', () => {
    const codes = (gespraeche: number, bedarfe: number, informationAm: string | null) =>
      listHinweise({ gespraeche, bedarfe, informationAm }).map(({ code }) => code);
    expect(codes(1, 2, null)).toEqual(['GESPRAECHE', 'INFORMATION_OFFEN']);
    expect(codes(2, 3, HEUTE)).toEqual(['BEDARFE_MEHR_ALS_ZWEI']);
    expect(codes(2, 2, HEUTE)).toEqual([]);
    expect(listHinweise({ gespraeche: 1, bedarfe: 1, informationAm: HEUTE })[0]?.text).toContain(
      '1 von 2 Gesprächen',
    );
  });

  it('do not count paper as late', () => {
    const gestern = addDays(HEUTE, -1);
    expect(toErfassung({ datum: HEUTE, vomPapier: false }, HEUTE)).toBe('GLEICHER_TAG');
    expect(toErfassung({ datum: gestern, vomPapier: false }, HEUTE)).toBe('SPAETER');
    expect(toErfassung({ datum: gestern, vomPapier: true }, HEUTE)).toBe('VOM_PAPIER');
  });
});

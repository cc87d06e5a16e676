import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import type { Nachweisstelle } from '../nachweis/stellen.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import { checkDoppelfoerderung } from './doppelfoerderung.model.ts';
import { checkFinanzierung } from './kofinanzierung.model.ts';
import { checkBelegung, computeLueckenkosten, listLuecken } from './luecken.model.ts';
import { listAenderungen, listOffenePflichten } from './meldepflicht.model.ts';

const tag = toPlainDate;
const JAHR = { von: tag('2025-01-01'), bis: tag('2025-12-31') };
const RAHMEN = { ...JAHR, foerderjahr: 2025, parameter: REGELPARAMETER };
const CM: Nachweisstelle = {
  schluessel: 'cm-3',
  position: 'cm',
  bezeichnung: 'CM 3',
  vzae: toVzae(100),
  empfaenger: '',
};
/** Vacant from 17 May, refilled with 0,72 from 1 September: docs/beispiele/krummes-jahr.md. */
const KRUMM = [
  { von: tag('2025-01-01'), bis: tag('2025-05-16'), vzae: toVzae(100) },
  { von: tag('2025-09-01'), bis: tag('2025-12-31'), vzae: toVzae(72) },
];

describe('gaps of a Stelle', () => {
  it('are the days on which less is filled than granted', () => {
    expect(listLuecken(CM, KRUMM, JAHR)).toEqual([
      { von: '2025-05-17', bis: '2025-08-31', frei: 100 },
      { von: '2025-09-01', bis: '2025-12-31', frei: 28 },
    ]);
    expect(listLuecken(CM, [], JAHR)).toEqual([{ ...JAHR, frei: 100 }]);
    expect(listLuecken(CM, [{ ...JAHR, vzae: toVzae(100) }], JAHR)).toEqual([]);
  });

  it('cost what the Höchstbetrag loses, to the cent and for any day', () => {
    const am = (stichtag: string) => computeLueckenkosten(CM, KRUMM, RAHMEN, tag(stichtag));
    expect(am('2025-05-16')).toMatchObject({ bisher: 0, bisEnde: 2_186_839 });
    // 15/31 of May, then three months of 4.750,00 €.
    expect(am('2025-08-31').bisher).toBe(1_654_839);
    // One month more with 0,28 free.
    expect(am('2025-09-30').bisher).toBe(1_654_839 + 133_000);
    expect(am('2026-10-19')).toMatchObject({ bisher: 2_186_839, bisEnde: 2_186_839 });
    expect(am('2024-12-31').bisher).toBe(0);
  });

  it('never cost less when time goes on, and never more than the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 363 }), fc.integer({ min: 50, max: 100 }), (tage, vzae) => {
        const belegt = [{ von: addDays(JAHR.von, tage), bis: JAHR.bis, vzae: toVzae(vzae) }];
        const am = (n: number) => computeLueckenkosten(CM, belegt, RAHMEN, addDays(JAHR.von, n));
        const frueh = am(tage).bisher;
        const spaet = am(tage + 1).bisher;
        // Two Höchstbeträge, each rounded once: one cent.
        expect(spaet).toBeGreaterThanOrEqual(frueh - 1);
        expect(am(364).bisher).toBe(am(0).bisEnde);
        expect(spaet).toBeLessThanOrEqual(5_700_000);
      }),
    );
  });
});

describe('the rules of a share', () => {
  const codes = (vzae: number, nachgewiesen: boolean | null, position: 'cm' | 'koord' | 'va' = 'cm') =>
    checkBelegung({ ...CM, position }, [{ ...JAHR, vzae: toVzae(vzae), nachgewiesen }]).map(
      ({ code }) => code,
    );
  it('ask for a degree and for half a post', () => {
    expect(codes(100, false)).toEqual(['E-4.1-e']);
    expect(codes(49, true)).toEqual(['E-5.4.1-g']);
    expect(codes(49, false, 'koord')).toEqual(['E-5.4.1-c', 'E-4.1-e']);
    expect(codes(50, true)).toEqual([]);
  });
  it('ask nothing of the Verwaltungsassistenz, and nothing that the reader may not know', () => {
    expect(codes(50, false, 'va')).toEqual([]);
    expect(codes(100, null)).toEqual([]);
  });
});

describe('what has to be told', () => {
  it('is every change against the day before, from half a post on for a decision', () => {
    expect(
      listAenderungen(CM, KRUMM, JAHR, JAHR.von).map(({ ab, vorher, nachher, weg, frist }) => [
        ab,
        vorher,
        nachher,
        weg,
        frist,
      ]),
    ).toEqual([
      ['2025-05-17', 100, 0, 'ENTSCHEIDUNG', '2025-05-31'],
      ['2025-09-01', 0, 72, 'ENTSCHEIDUNG', '2025-09-15'],
    ]);
    const klein = [
      { von: JAHR.von, bis: tag('2025-06-30'), vzae: toVzae(100) },
      { von: tag('2025-07-01'), bis: JAHR.bis, vzae: toVzae(51) },
    ];
    expect(listAenderungen(CM, klein, JAHR, JAHR.von).map(({ weg }) => weg)).toEqual(['MITTEILUNG']);
  });
  it('counts the first day against what was granted, and is due after the Bescheid', () => {
    expect(listAenderungen(CM, [{ ...JAHR, vzae: toVzae(50) }], JAHR, tag('2025-02-14'))).toMatchObject([
      { ab: '2025-01-01', vorher: 100, nachher: 50, weg: 'ENTSCHEIDUNG', frist: '2025-02-28' },
    ]);
    expect(listAenderungen(CM, [{ ...JAHR, vzae: toVzae(100) }], JAHR, JAHR.von)).toEqual([]);
  });
  it('is told once; another share on the same day is told anew', () => {
    const alle = listAenderungen(CM, KRUMM, JAHR, JAHR.von);
    const gemeldet = { stelle: 'cm-3', ab: tag('2025-05-17'), vorher: 100, nachher: 0 };
    expect(listOffenePflichten(alle, [gemeldet]).map(({ ab }) => ab)).toEqual(['2025-09-01']);
    expect(listOffenePflichten(alle, [{ ...gemeldet, nachher: 50 }])).toHaveLength(2);
  });
});

describe('money of others', () => {
  const zeile = { stelle: CM, zuwendung: toCent(5_700_000), ausgaben: toCent(6_000_000) };
  it('may fill up to what the Stelle costs', () => {
    expect(checkFinanzierung([{ ...zeile, kofinanziert: toCent(300_000) }])).toEqual([]);
    expect(checkFinanzierung([{ ...zeile, ausgaben: null, kofinanziert: toCent(900_000) }])).toEqual([]);
  });
  it('is found when grant and others together are more', () => {
    const [befund] = checkFinanzierung([{ ...zeile, kofinanziert: toCent(300_001) }]);
    expect(befund?.text).toContain('„CM 3“ ist überfinanziert');
    expect(befund?.abhilfe).toContain('um 0,01');
  });
});

describe('Doppelförderung', () => {
  const eigen = {
    kuerzel: 'CM-03',
    stelle: 'CM 3',
    position: 'cm' as const,
    vzae: toVzae(75),
    zeitraum: JAHR,
  };
  const fremd = (vzae: number, programm: 'MBE' | 'BUND' | 'KI_RICHTLINIE' = 'BUND', kuerzel = 'CM-03') => ({
    kuerzel,
    programm,
    vzae: toVzae(vzae),
    zeitraum: { von: tag('2025-07-01'), bis: null },
  });
  const codes = (...fremde: ReturnType<typeof fremd>[]) =>
    checkDoppelfoerderung([eigen], fremde, [], RL_2024_12).map(({ code }) => code);
  it('is more than one post for a person on a day, over all programmes', () => {
    expect(codes(fremd(25))).toEqual([]);
    expect(codes(fremd(26))).toEqual(['E-4.2-a']);
    expect(codes(fremd(26, 'BUND', 'CM-04'))).toEqual([]);
  });
  it('is a share in JMD, MBE or the KI-Richtlinie on the same days, however small', () => {
    expect(codes(fremd(10, 'MBE'))).toEqual(['E-3.2-d']);
    expect(codes(fremd(10, 'KI_RICHTLINIE'))).toEqual(['E-4.2-a']);
  });
  it('is one Beleg in two Förderfälle', () => {
    const beleg = (foerderfall: string) => ({
      nummer: '2025-0117',
      traeger: '2025-06-30 642035',
      foerderfall,
    });
    const [befund] = checkDoppelfoerderung([], [], [beleg('A'), beleg('B')], RL_2024_12);
    expect(befund?.text).toContain('Beleg 2025-0117 ist bereits in A, B enthalten');
  });
});

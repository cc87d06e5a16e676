import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCent } from '#src/core/cent.ts';
import { addDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { isWerktag } from '../kalender.model.ts';
import { REGELPARAMETER } from '../parameter.model.ts';
import { findAntragsfrist, findAntragsoeffnung } from './antragsfrist.model.ts';
import {
  computeTermin,
  computeZweiterTeilbetrag,
  findAuszahlungstag,
  splitTeilbetraege,
} from './auszahlung.model.ts';
import { type Bekanntgabe, BEKANNTGABEWEGE, computeBestandskraft } from './bekanntgabe.model.ts';
import { findRechtsformCaseManagement, isAltfall } from './geltung.model.ts';
import { computeNachweisfrist, listErinnerungen } from './verwendungsnachweis.model.ts';

const tag = toPlainDate;
const bestandskraft = (angaben: Partial<Bekanntgabe>) =>
  computeBestandskraft({
    weg: 'POST',
    datum: tag('2026-04-01'),
    zugang: null,
    nichtZugegangen: false,
    abruf: null,
    belehrung: true,
    verzicht: null,
    klage: false,
    ...angaben,
  });
const tage = (angaben: Partial<Bekanntgabe>) => Object.values(bestandskraft(angaben).wert);

describe('deadline of the application', () => {
  it('2025 is four weeks after publication, later years the end of October', () => {
    expect(findAntragsfrist(2025, 'FIXTERMIN')?.wert).toBe('2025-01-16');
    expect(findAntragsfrist(2027, 'FIXTERMIN')?.wert).toBe('2026-10-31');
    expect(findAntragsfrist(2027, 'NAECHSTER_WERKTAG')?.wert).toBe('2026-11-02');
    expect(findAntragsfrist(2024, 'FIXTERMIN')).toBeUndefined();
    expect(findAntragsfrist(2029, 'FIXTERMIN')).toBeUndefined();
  });

  it('applications open on 1 September, 2025 with the publication', () => {
    expect(findAntragsoeffnung(2026, REGELPARAMETER)).toBe('2025-09-01');
    expect(findAntragsoeffnung(2025, REGELPARAMETER)).toBe('2024-12-19');
  });
});

describe('Bekanntgabe and Bestandskraft', () => {
  it('the fourth day may be a Sunday, the end of the period may not', () => {
    expect(tage({ datum: tag('2026-04-01') })).toEqual(['2026-04-05', '2026-05-05', '2026-05-06']);
    expect(tage({ datum: tag('2026-04-10') })).toEqual(['2026-04-14', '2026-05-15', '2026-05-16']);
  });

  it('the last act under the old law has three days, the first one under the new four', () => {
    expect(tage({ datum: tag('2024-12-31') })[0]).toBe('2025-01-03');
    expect(tage({ datum: tag('2025-01-01') })[0]).toBe('2025-01-05');
    expect(tage({ datum: tag('2024-12-31'), weg: 'POSTFACH_OZG' })[0]).toBe('2025-01-04');
  });

  it('a formal service counts on its day, a retrieval on the day after', () => {
    expect(tage({ weg: 'ZUSTELLUNG' })[0]).toBe('2026-04-01');
    expect(tage({ weg: 'ABRUF_VWVFG', abruf: tag('2026-04-11') })[0]).toBe('2026-04-12');
    expect(tage({ weg: 'ABRUF_VWVFG', abruf: tag('2026-04-12') })).toEqual([null, null, null]);
    expect(tage({ weg: 'ABRUF_VWVFG' })).toEqual([null, null, null]);
  });

  it('what never arrived is not made known; a late receipt moves everything', () => {
    expect(tage({ nichtZugegangen: true })).toEqual([null, null, null]);
    expect(tage({ zugang: tag('2026-04-30') })).toEqual(['2026-04-30', '2026-06-01', '2026-06-02']);
    expect(tage({ weg: 'ELEKTRONISCH', zugang: tag('2026-04-02') })[0]).toBe('2026-04-05');
  });

  it('a Verzicht counts from Bekanntgabe on and never later than the period; a Klage stops it', () => {
    expect(tage({ verzicht: tag('2026-04-04') })[2]).toBe('2026-05-06');
    expect(tage({ verzicht: tag('2026-04-05') })[2]).toBe('2026-04-05');
    expect(tage({ verzicht: tag('2026-06-01') })[2]).toBe('2026-05-06');
    expect(tage({ verzicht: tag('2026-04-05'), klage: true })).toEqual(['2026-04-05', '2026-05-05', null]);
  });

  it('without a Belehrung it takes a year, also from a leap day', () => {
    expect(tage({ weg: 'ZUSTELLUNG', datum: tag('2028-02-29'), belehrung: false })[1]).toBe('2029-02-28');
    expect(bestandskraft({ belehrung: false }).schritte.map(({ regel }) => regel)).toEqual([
      'GL-BK-a',
      'GL-RB-b',
      'GL-RB-c',
    ]);
  });

  it('property: Bekanntgabe < end of the period < Bestandskraft, and the end is a Werktag', () => {
    const datum = fc.integer({ min: 0, max: 2500 }).map((zahl) => addDays(tag('2024-06-01'), zahl));
    fc.assert(
      fc.property(datum, fc.constantFrom(...BEKANNTGABEWEGE), fc.boolean(), (am, weg, belehrung) => {
        const { wert } = bestandskraft({ datum: am, weg, belehrung, abruf: addDays(am, 3) });
        const [bekanntgabe, fristende, ab] = Object.values(wert) as PlainDate[];
        expect(
          bekanntgabe && fristende && ab && am <= bekanntgabe && bekanntgabe < fristende && fristende < ab,
        ).toBe(true);
        expect(isWerktag(fristende ?? am)).toBe(true);
      }),
    );
  });
});

describe('payment', () => {
  const auszahlung = (ab: string | null, am: string | null, weiter = {}, parameter = {}) =>
    findAuszahlungstag(
      {
        jahr: 2026,
        termin: 'MAI',
        bestandskraeftigAb: ab === null ? null : tag(ab),
        angefordertAm: am === null ? null : tag(am),
        ...weiter,
      },
      { ...REGELPARAMETER, ...parameter },
    );

  it('never on 1 May, which is a holiday every year', () => {
    for (const jahr of [2025, 2026, 2027, 2028]) {
      const { faellig, buchung } = computeTermin(jahr, 'MAI', REGELPARAMETER);
      expect(buchung > faellig).toBe(true);
    }
    expect(computeTermin(2027, 'OKTOBER', REGELPARAMETER).buchung).toBe('2027-10-01');
    expect(computeTermin(2027, 'MAI', { ...REGELPARAMETER, buchungstag: 'FIXTERMIN' }).buchung).toBe(
      '2027-05-01',
    );
  });

  it('waits for the latest of Termin, Bestandskraft and Anforderung', () => {
    expect(auszahlung('2026-02-01', '2026-03-01').wert).toBe('2026-05-04');
    expect(auszahlung('2026-06-04', '2026-03-01').wert).toBe('2026-06-05');
    expect(auszahlung('2026-02-01', '2026-07-18').wert).toBe('2026-07-20');
    expect(auszahlung('2026-02-01', '2026-03-01', { termin: 'OKTOBER' }).wert).toBe('2026-10-01');
    expect(auszahlung('2026-06-04', '2026-03-01', {}, { nachBestandskraft: 'NAECHSTER_TERMIN' }).wert).toBe(
      '2026-10-01',
    );
  });

  it('names everything that is missing', () => {
    const { wert, befunde } = auszahlung(null, null);
    expect(wert).toBeNull();
    expect(befunde.map(({ code }) => code)).toEqual(['E-7.3-a', 'E-7.3-b']);
  });

  it('property: both Teilbeträge are the whole, and differ by one cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }).map(toCent), (bewilligt) => {
        const { MAI, OKTOBER } = splitTeilbetraege(bewilligt, REGELPARAMETER).wert;
        expect(MAI + OKTOBER).toBe(bewilligt);
        expect(OKTOBER - MAI === 0 || OKTOBER - MAI === 1).toBe(true);
      }),
    );
    const vierZwoelftel = { ...REGELPARAMETER, ersterTeilbetrag: { zaehler: 4, nenner: 12 } };
    expect(splitTeilbetraege(toCent(100), vierZwoelftel).wert).toEqual({ MAI: 33, OKTOBER: 67 });
  });

  it('the second Teilbetrag is proposed smaller when less will be recognised', () => {
    const zweiter = (prognose: number, kuerzen = true) =>
      computeZweiterTeilbetrag(toCent(5000), toCent(prognose), toCent(5000), {
        ...REGELPARAMETER,
        zweiterTeilbetragKuerzen: kuerzen,
      }).wert;
    expect([zweiter(12_000), zweiter(7000), zweiter(4000), zweiter(4000, false)]).toEqual([
      5000, 2000, 0, 5000,
    ]);
  });
});

describe('deadline of the Verwendungsnachweis', () => {
  it.each([
    ['2025-12-31', '2026-03-31'],
    ['2025-11-30', '2026-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2028-02-29', '2028-05-31'],
    ['2026-02-28', '2026-05-31'],
    ['2026-11-29', '2027-02-28'],
    ['2026-05-15', '2026-08-15'],
  ])('Bewilligungszeitraum to %s: %s', (ende, frist) => {
    expect(computeNachweisfrist(tag(ende), REGELPARAMETER).wert).toBe(frist);
  });

  it('can be counted without the end of the month, and reminds four times', () => {
    const ohne = { ...REGELPARAMETER, nachweisMonatsende: false };
    expect(computeNachweisfrist(tag('2026-02-28'), ohne).wert).toBe('2026-05-28');
    expect(listErinnerungen(tag('2026-03-31'))).toEqual([
      '2026-03-01',
      '2026-03-24',
      '2026-03-31',
      '2026-04-01',
    ]);
  });
});

it('grants before 2025 stay under the old decree, the Case Management was a Pauschale', () => {
  expect([isAltfall(2024), isAltfall(2025)]).toEqual([true, false]);
  expect([2024, 2025].map(findRechtsformCaseManagement)).toEqual(['PAUSCHALE', 'ZUWENDUNG']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import {
  computeJeVzae,
  computeMedian,
  computeVzaestand,
  computeWerte,
  computeZeitraum,
  KEINE_ZAEHLUNG,
  listMonatsenden,
} from './auslastung.model.ts';
import { computeZiellage, toZiel } from './zielwerte.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const QUARTAL = { von: toPlainDate('2026-07-01'), bis: toPlainDate('2026-09-30'), monate: 3 } as const;
const zeile = (vzaeStichtag: number, vzaeTage: number, sammelmeldung = false) => ({
  sammelmeldung,
  vzaeStichtag,
  vzaeTage,
});

describe('the period', () => {
  it('is full months that are over, at most half a year back', () => {
    expect(listMonatsenden(HEUTE)).toEqual(['2026-09-30', '2026-08-31', '2026-07-31']);
    expect(computeZeitraum(HEUTE, undefined, 3)).toEqual(QUARTAL);
    expect(computeZeitraum(HEUTE, '2026-08', 1)).toEqual({ von: '2026-08-01', bis: '2026-08-31', monate: 1 });
    expect(computeZeitraum(HEUTE, '2026-10', 1)).toBeNull();
    expect(computeZeitraum(HEUTE, '2026-06', 1)).toBeNull();
    expect(computeZeitraum(toPlainDate('2027-03-01'), undefined, 1)).toMatchObject({ bis: '2027-02-28' });
  });

  it('never begins so early that an Akte of it could already be deleted (LK-01: six months)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500 }), (tage) => {
        const heute = toPlainDate(new Date(Date.UTC(2024, 0, 1 + tage)).toISOString().slice(0, 10));
        for (const ende of listMonatsenden(heute)) {
          const zeitraum = computeZeitraum(heute, ende.slice(0, 7), 3);
          expect(zeitraum?.bis).toBe(ende);
          expect((zeitraum?.von ?? '') >= addMonths(heute, -6)).toBe(true);
        }
      }),
    );
  });
});

describe('filled VZÄ', () => {
  it('is the sum on the Stichtag and the average of the days', () => {
    expect(computeVzaestand([zeile(150, 100 * 92), zeile(50, 50 * 46)], QUARTAL, false)).toEqual({
      lage: 'BEKANNT',
      stichtag: 200,
      durchschnitt: 125,
    });
  });

  it('says why there is none, and nothing is divided then', () => {
    const ohne = { stichtag: null, durchschnitt: null };
    expect(computeVzaestand([], QUARTAL, true)).toEqual({ lage: 'UNBEKANNT', ...ohne });
    expect(computeVzaestand([zeile(0, 0, true)], QUARTAL, true)).toEqual({ lage: 'NULL', ...ohne });
    expect(computeVzaestand([zeile(500, 46_000, true)], QUARTAL, false)).toEqual({
      lage: 'NUR_STANDORT',
      ...ohne,
    });
    expect(computeVzaestand([zeile(500, 46_000, true)], QUARTAL, true).stichtag).toBe(500);
    expect(computeJeVzae(100, null)).toBeNull();
    expect(computeJeVzae(100, toVzae(0))).toBeNull();
  });
});

describe('measures', () => {
  const zaehlung = {
    ...KEINE_ZAEHLUNG,
    faelleStichtag: 37,
    kurzStichtag: 41,
    fallTage: 36 * 92 + 23,
    kurzTage: 40 * 92,
    begonnen: 142,
  };
  const vzae = { lage: 'BEKANNT', stichtag: toVzae(200), durchschnitt: toVzae(175) } as const;

  it('counts Fälle at the same time, Kurzberatungen of a month, and both together, per VZÄ', () => {
    expect(computeWerte(zaehlung, { zeitraum: QUARTAL, vzae, gerundet: false })).toEqual([
      { messwert: 'FAELLE', stichtag: 37, durchschnitt: 363, jeVzaeStichtag: 185, jeVzaeDurchschnitt: 207 },
      {
        messwert: 'KURZBERATUNGEN',
        stichtag: null,
        durchschnitt: 473,
        jeVzaeStichtag: null,
        jeVzaeDurchschnitt: 270,
      },
      { messwert: 'AKTEN', stichtag: 78, durchschnitt: 763, jeVzaeStichtag: 390, jeVzaeDurchschnitt: 436 },
    ]);
  });

  it('rounds to five before it divides, so that no exact count comes back', () => {
    const [faelle, , akten] = computeWerte(zaehlung, { zeitraum: QUARTAL, vzae, gerundet: true });
    expect(faelle).toMatchObject({ stichtag: 35, durchschnitt: 350, jeVzaeStichtag: 175 });
    expect(akten).toMatchObject({ stichtag: 80, durchschnitt: 750 });
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 3_000 }), (fall, kurz, hundertstel) => {
        const stand = {
          lage: 'BEKANNT',
          stichtag: toVzae(hundertstel),
          durchschnitt: toVzae(hundertstel),
        } as const;
        const werte = computeWerte(
          {
            ...KEINE_ZAEHLUNG,
            faelleStichtag: fall,
            kurzStichtag: kurz,
            fallTage: fall * 92,
            begonnen: kurz,
          },
          { zeitraum: QUARTAL, vzae: stand, gerundet: true },
        );
        for (const { stichtag, jeVzaeStichtag } of werte) {
          expect((stichtag ?? 0) % 5).toBe(0);
          expect(jeVzaeStichtag).toBe(
            stichtag === null ? null : Math.round((stichtag * 1_000) / hundertstel),
          );
        }
      }),
    );
  });
});

it('says where a figure lies to its target, ends included', () => {
  const ziele = { faelle: 20, kurzberatungenVon: 30, kurzberatungenBis: 50, aktenVon: 50, aktenBis: 60 };
  expect(computeZiellage(200, toZiel(ziele, 'FAELLE'))).toBe('DARIN');
  expect(computeZiellage(201, toZiel(ziele, 'FAELLE'))).toBe('DARUEBER');
  expect(computeZiellage(0, toZiel(ziele, 'FAELLE'))).toBe('DARIN');
  expect(computeZiellage(299, toZiel(ziele, 'KURZBERATUNGEN'))).toBe('DARUNTER');
  expect(computeZiellage(500, toZiel(ziele, 'AKTEN'))).toBe('DARIN');
});

describe('the median of colleagues [L1109]', () => {
  it('needs five people (HR-03) and is what lies in the middle', () => {
    expect(computeMedian([10, 20, 30, 40])).toBeNull();
    expect(computeMedian([10, 90, 20, 30, 40])).toBe(30);
    expect(computeMedian([60, 10, 20, 30, 40, 50])).toBe(35);
  });

  it('lies between the smallest and the largest, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600), { minLength: 5, maxLength: 40 }), (zahlen) => {
        const median = computeMedian(zahlen);
        expect(median).toBe(computeMedian(zahlen.toReversed()));
        expect(median).toBeGreaterThanOrEqual(Math.min(...zahlen));
        expect(median).toBeLessThanOrEqual(Math.max(...zahlen));
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { computePruefdatei } from './compute-pruefdatei.ts';

/** Cases at the edge of the rules, each worked out by hand from the words of Richtlinie, Handlungskonzept and general law. */
it.each([
  // 31 October 2027 is a Sunday, 1 November is Allerheiligen, a holiday in NRW: § 193 BGB gives Tuesday.
  ['E', { foerderjahr: 2028 }, { naechster_werktag: '2027-11-02', fixtermin: '2027-10-31' }],
  // 31 October 2026 is a Saturday, the Sunday after it is Allerheiligen.
  ['E', { foerderjahr: 2027 }, { naechster_werktag: '2026-11-02', fixtermin: '2026-10-31' }],
  // Three months after 30 November there is no 30 February: § 188 Abs. 3 BGB.
  ['G', { ende: '2025-11-30' }, { vn_frist: '2026-02-28' }],
  ['F', { bewilligt: 1 }, { rate_1_mai: 0, rate_1_okt: 1 }],
  // Seven halves are three and a half posts: 3,5 × 57.000, 22.500, 3,5 × 5.700, 2.850.
  [
    'B',
    { typ: 'KREIS', koord: [50, 50, 50, 50, 50, 50, 50], va: [50] },
    {
      fehler: [],
      hoechstbetraege: {
        koord: 19_950_000,
        va: 2_250_000,
        sach_koord: 1_995_000,
        sach_va: 285_000,
        gesamt: 24_480_000,
      },
    },
  ],
  ['B', { typ: 'KREIS', koord: [100], va: [100] }, { fehler: ['E-5.4.1-b'] }],
  // Sachausgaben of posts that are not there.
  ['C', { typ: 'KREIS', cm: [100], sach_koord: 1, sach_va: 1 }, { fehler: ['E-5.4.2-a', 'E-5.4.2-b'] }],
  // Leap year: 307 of 366 days; one of 29 days of February and ten months.
  [
    'C',
    { von: '2028-02-29', bis: '2028-12-31', vzae: 100, methode: 'TAG' },
    { faktor: '307/366', hoechstbetrag: 4_781_148 },
  ],
  [
    'C',
    { von: '2028-02-29', bis: '2028-12-31', vzae: 100, methode: 'ZWOELFTEL_TAGGENAU' },
    { faktor: '97/116', hoechstbetrag: 4_766_379 },
  ],
  // A negative Basiszins lowers the rate, and never below nothing.
  ['G', { betrag: 100_000, tage: 1, basiszins: '-0,88 %' }, { zinsen: 11 }],
  ['G', { betrag: 100_000, tage: 100, basiszins: '-6 %' }, { zinsen: 0 }],
  // One hundredth above two thirds, and below one third at the koordinierende Stelle.
  [
    'D',
    {
      typ: 'KREIS',
      cm: [100, 100, 100],
      weiterleitung_cm: { fw: 201, koordinierende_stelle: 99, vertrag_anlage4: true },
    },
    { fehler: ['E-HK-WL-a'], warnungen: ['W-HK-WL-b'] },
  ],
  // Every violation at once, each once.
  [
    'A',
    { typ: 'KREISFREIE_STADT', koord: [100, 100, 100, 49], va: [50, 50], veranst: 500_001, massn: 1_000_001 },
    { fehler: ['E-5.4.1-a', 'E-5.4.1-b', 'E-5.4.1-c', 'E-5.4.2-c', 'E-5.4.2-d'] },
  ],
  // Nothing to give away, and equal rests: by name, whatever the order of the file.
  ['H', { gk: [{ name: 'A', flueag: 1, awov: 1 }], stellen: 0 }, { summe: 0 }],
  [
    'H',
    { gk: ['B', 'A', 'C'].map((name) => ({ name, flueag: 1, awov: 1 })), stellen: 1 },
    {
      verteilung: [
        { name: 'B', stellen: 0 },
        { name: 'A', stellen: 1 },
        { name: 'C', stellen: 0 },
      ],
    },
  ],
  // Whoever proposed an Erlass does not sign it; what has ended is not granted.
  [
    'I',
    {
      maschine: 'FOERDERFALL',
      zustand: 'RUECKFORDERUNG',
      ereignis: 'erlassen_niederschlagen',
      person: 'A',
      rollen: ['BR_FREIGABE'],
      vorperson: 'A',
    },
    { ergebnis: 'E-ZM-03' },
  ],
  [
    'I',
    {
      maschine: 'FOERDERFALL',
      zustand: 'ABGESCHLOSSEN',
      ereignis: 'bewilligen',
      person: 'B',
      rollen: ['BR_FREIGABE'],
      vorperson: 'A',
    },
    { ergebnis: 'E-ZM-01' },
  ],
])('group %s: %j', (gruppe, eingabe, erwartet) => {
  const antwort = computePruefdatei(JSON.stringify([{ id: 'U-1', gruppe, eingabe }]));
  expect(antwort.ok ? antwort.wert.faelle[0]?.ergebnis : antwort.fehler).toMatchObject(erwartet);
});

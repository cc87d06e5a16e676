import { expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { type Ortstand, toOrtszeilen } from './ortvorschlag.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const STAND: Ortstand = {
  gemeinden: [
    { id: 'w', einwohner: { anzahl: 31_245, stichtag: '2024-12-31', quelle: 'IT.NRW' } },
    { id: 'h', einwohner: null },
  ],
  anlaufstellen: [
    {
      gueltigVon: '2026-01-01',
      gueltigBis: null,
      angaben: { name: 'Beratung im Rathaus', ort: 'Werdeck', gebiet: 'KOMMUNEN', kommunen: ['w'] },
    },
    {
      gueltigVon: '2026-01-01',
      gueltigBis: null,
      angaben: { name: 'Kreishaus', ort: 'Altenbrück', gebiet: 'STANDORT', kommunen: [] },
    },
    {
      gueltigVon: '2025-01-01',
      gueltigBis: '2026-10-18',
      angaben: { name: 'Alte Schule', ort: 'Werdeck', gebiet: 'KOMMUNEN', kommunen: ['w'] },
    },
  ],
};
const zeile = (kommuneId: string | null, werte: Record<string, string> = {}) => ({
  name: 'Stadt Werdeck',
  kommuneId,
  werte,
});

it('puts population and Anlaufstellen of today before what somebody wrote, and replaces only its own lines', () => {
  const [werdeck, hohenlinde, freie] = toOrtszeilen(
    [
      zeile('w', {
        situation: 'Einwohnerzahl: 30.000 (31.12.2020, IT.NRW)\nViele Menschen ziehen zu.',
        anlaufstelle: 'Anlaufstelle: Alte Schule (Werdeck)\nDienstags im Jugendheim',
        zusammenarbeit: 'Runder Tisch',
      }),
      zeile('h', { situation: 'Dörfer' }),
      zeile(null, { situation: 'frei' }),
    ],
    STAND,
    HEUTE,
  );
  expect(werdeck?.werte).toEqual({
    situation: 'Einwohnerzahl: 31.245 (31.12.2024, IT.NRW)\nViele Menschen ziehen zu.',
    anlaufstelle:
      'Anlaufstelle: Beratung im Rathaus (Werdeck)\nAnlaufstelle: Kreishaus (Altenbrück)\nDienstags im Jugendheim',
    zusammenarbeit: 'Runder Tisch',
  });
  expect(hohenlinde?.werte).toEqual({
    situation: 'Dörfer',
    anlaufstelle: 'Anlaufstelle: Kreishaus (Altenbrück)',
  });
  expect(freie?.werte).toEqual({ situation: 'frei' });
});

it('says the same when asked again', () => {
  const einmal = toOrtszeilen([zeile('w')], STAND, HEUTE);
  expect(toOrtszeilen(einmal, STAND, HEUTE)).toEqual(einmal);
  expect(toOrtszeilen([zeile('w')], { gemeinden: [], anlaufstellen: [] }, HEUTE)[0]?.werte).toEqual({
    situation: '',
    anlaufstelle: '',
  });
});

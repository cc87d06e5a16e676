import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import {
  type Anspruchsvorgang,
  computeRaten,
  computeSaldo,
  findAnspruchsvorschlag,
  findStundung,
  listFaelligkeiten,
  listMassnahmen,
} from './anspruch.model.ts';

const INHALT = {
  forderung: 'ERSTATTUNG' as const,
  betrag: 100_000,
  rest: 50_000,
  voraussetzung: 'ERHEBLICHE_HAERTE' as const,
  antragAm: null,
  befristetBis: null,
  raten: computeRaten(100_000, 3, toPlainDate('2027-01-31')),
  zinsen: 700,
  basiszins: '1,27',
  verzinst: 100_000,
  zinsverzicht: '',
  sicherheit: '',
  einwilligung: null,
};
const vorgang = (
  lfd: number,
  art: Anspruchsvorgang['art'],
  inhalt: object | null = null,
): Anspruchsvorgang => ({
  lfd,
  art,
  am: toPlainDate('2026-12-01'),
  kontoId: 'a',
  text: 'x',
  betrag: null,
  eingangLfd: null,
  inhalt,
});

describe('Raten', () => {
  it('are whole euros by month, the last takes what is left, and together they are the amount', () => {
    expect(INHALT.raten).toEqual([
      { am: '2027-01-31', betrag: 33_300 },
      { am: '2027-02-28', betrag: 33_300 },
      { am: '2027-03-31', betrag: 33_400 },
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: 3_600, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 36 }),
        (betrag, anzahl) => {
          const raten = computeRaten(betrag, anzahl, toPlainDate('2027-01-31'));
          expect(raten.reduce((summe, rate) => summe + rate.betrag, 0)).toBe(betrag);
          expect(raten.every((rate) => rate.betrag > 0)).toBe(true);
        },
      ),
    );
  });

  it('payments meet the earliest first; what is open never exceeds what is due', () => {
    const zahlbarBis = toPlainDate('2026-12-15');
    const offenNach = (gemindert: number) =>
      listFaelligkeiten({ inhalt: INHALT }, { zahlbarBis, gemindert }).map(({ offen }) => offen);
    expect(offenNach(0)).toEqual([50_000, 33_300, 33_300, 34_100]);
    expect(offenNach(60_000)).toEqual([0, 23_300, 33_300, 34_100]);
    expect(offenNach(150_700)).toEqual([0, 0, 0, 0]);
  });
});

describe('acts about a claim', () => {
  it('of an earlier Bescheid, of another claim and without content count for nothing', () => {
    const vorgaenge = [
      vorgang(1, 'ANHOERUNG'),
      vorgang(2, 'ERLASS', INHALT),
      vorgang(3, 'ANHOERUNG'),
      vorgang(4, 'ERLASS', { ...INHALT, zinsen: 0, betrag: 20_000 }),
      vorgang(5, 'NIEDERSCHLAGUNG', { ...INHALT, zinsen: 0, befristetBis: '2027-06-01' }),
      vorgang(6, 'ERLASS', { ...INHALT, forderung: 'ZINSEN' }),
      vorgang(7, 'NIEDERSCHLAGUNG'),
      vorgang(8, 'STUNDUNG', INHALT),
    ];
    const massnahmen = listMassnahmen(vorgaenge, 'ERSTATTUNG');
    expect(massnahmen.map(({ lfd }) => lfd)).toEqual([4, 5, 8]);
    expect(computeSaldo(massnahmen)).toEqual({ dazu: 700, erledigt: 20_000 });
    expect(findStundung(massnahmen)?.lfd).toBe(8);
    const beendet = [
      ...vorgaenge,
      vorgang(9, 'STUNDUNGSENDE', { forderung: 'ERSTATTUNG', massnahme: 8, zinsen: 150 }),
    ];
    expect(computeSaldo(listMassnahmen(beendet, 'ERSTATTUNG')).dazu).toBe(150);
    expect(findStundung(listMassnahmen(beendet, 'ERSTATTUNG'))).toBeUndefined();
  });

  it('a proposal is open until it is decided or given back, and no longer than its Bescheid', () => {
    const offen = [vorgang(1, 'ANHOERUNG'), vorgang(2, 'VORSCHLAG_STUNDUNG', INHALT)];
    expect(findAnspruchsvorschlag(offen)?.lfd).toBe(2);
    for (const danach of [
      vorgang(3, 'STUNDUNG', { ...INHALT, vorschlag: 2 }),
      vorgang(3, 'ANSPRUCH_RUECKGABE', { forderung: 'ERSTATTUNG', vorschlag: 2 }),
      vorgang(3, 'ANHOERUNG'),
    ])
      expect(findAnspruchsvorschlag([...offen, danach])).toBeUndefined();
    expect(findAnspruchsvorschlag([vorgang(1, 'VORSCHLAG_ERLASS')])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import {
  type Checkstoff,
  computeBerechnungen,
  computeCheckliste,
  countStaende,
  type Konzeptstand,
} from './checkliste.model.ts';
import { type Checkcode, CHECKGRUPPEN, listCheckpunkte } from './checkpunkte.model.ts';

const HEUTE = toPlainDate('2026-11-22');
/** Every item of Handlungskonzept part Baustein 1 that says „muss“, as the source lists them. */
const MUSS = `ST-03 ST-05 ST-06 ST-08 ST-09 ST-10
  LG-01 LG-02 LG-03 LG-08 LG-09
  KO-01 KO-03 KO-06 KO-07 KO-09 KO-10 KO-11
  KR-01 KR-03 KR-04 KR-06 KR-07 KR-09
  KZ-01 KZ-02 KZ-03 KZ-06 KZ-08 KZ-09
  PG-03 PG-10 PG-12 PG-13
  QU-01 QU-02 QU-03 QU-04 QU-07
  WB-01 WB-02 WB-03 WB-04 WB-05
  SN-01`
  .split(/\s+/)
  .toSorted();
const GRENZE = ['KO-05', 'ST-07'];
const SOLL = ['KO-02', 'KO-04', 'KO-08', 'KR-02', 'KZ-04', 'LG-04', 'LG-07', 'PG-01', 'ST-04'];
const EMPFOHLEN = ['KZ-07', 'LG-06', 'PG-06', 'PG-08', 'PG-11', 'QU-08'];

const KONZEPT: Konzeptstand = {
  inhalte: {
    UMSETZUNG: { felder: { oeffnung: 'Fortbildungen.' }, zeilen: [] },
    KOMMUNEN: {
      felder: {},
      zeilen: Array.from({ length: 9 }, (_, stelle) => ({
        name: `Ort ${String(stelle)}`,
        kommuneId: `k${String(stelle)}`,
        werte: { zusammenarbeit: 'Runde Tische.', anlaufstelle: 'Case Management Mitte' },
      })),
    },
  },
  gueltigAb: toPlainDate('2026-03-01'),
  faellig: false,
  federfuehrungKi: true,
  nummer: 2,
};
const STOFF: Checkstoff = {
  istKreis: true,
  kommunen: Array.from({ length: 10 }, (_, stelle) => ({
    id: `k${String(stelle)}`,
    name: `Ort ${String(stelle)}`,
  })),
  handlungskonzept: KONZEPT,
  cmKonzept: null,
  gremien: [{ code: 'LG-02', stand: 'OFFEN', text: 'externe Mitglieder fehlen' }],
  abstimmungB1B2: false,
  beschluesse: 3,
  vorgelegt: 0,
  stellen: [],
  nachweise: [],
  berichte: [],
  schnittstellen: { analysen: 0, vereinbarungen: 0, ketten: 0 },
  fortbildung: { koordination: 0, teilgenommen: 0, zertifikate: 0 },
};
const compute = (stoff: Checkstoff, eintraege: Parameters<typeof computeCheckliste>[0]['eintraege'] = {}) => {
  const punkte = computeCheckliste(
    { istKreis: stoff.istKreis, berechnungen: computeBerechnungen(stoff, HEUTE, 12), eintraege },
    HEUTE,
    12,
  );
  return { punkte, finde: (code: Checkcode) => punkte.find((punkt) => punkt.code === code) };
};

describe('the list', () => {
  const codes = (art: string) =>
    CHECKGRUPPEN.flatMap(({ punkte }) => [...punkte])
      .filter((punkt) => punkt.art === art)
      .map(({ code }) => code)
      .toSorted();

  it('holds every muss, every limit, every soll and every recommendation of the source, and nothing else', () => {
    expect(codes('MUSS')).toEqual(MUSS);
    expect(codes('GRENZE')).toEqual(GRENZE);
    expect(codes('SOLL')).toEqual(SOLL);
    expect(codes('EMPFOHLEN')).toEqual(EMPFOHLEN);
  });

  it('names a source for each, and asks a kreisfreie Stadt nothing about Kommunen', () => {
    for (const { quelle } of listCheckpunkte(true)) expect(quelle).toMatch(/Handlungskonzept|Richtlinie/);
    expect(listCheckpunkte(true).length - listCheckpunkte(false).length).toBe(7);
    expect(listCheckpunkte(false).some(({ code }) => code.startsWith('KR'))).toBe(false);
  });
});

describe('states', () => {
  it('a computed must is not changed by an entry', () => {
    const eintrag = { stand: 'ERFUELLT', text: 'Doch.', tag: HEUTE } as const;
    const { finde } = compute(STOFF, { 'LG-02': eintrag });
    expect(finde('LG-02')).toMatchObject({
      stand: 'OFFEN',
      berechnung: { text: 'externe Mitglieder fehlen' },
    });
  });

  it('an entry answers what the program does not know, with evidence or a reason', () => {
    const { finde } = compute(STOFF, {
      'KO-01': { stand: 'ERFUELLT', text: 'Seit 2013.', tag: HEUTE },
      'KO-04': { stand: 'AUSNAHME', text: 'Zwei Standorte.', tag: HEUTE },
      'ST-08': { stand: 'ERFUELLT', text: 'Jour fixe.', tag: HEUTE },
    });
    expect(finde('KO-01')?.stand).toBe('ERFUELLT');
    expect(finde('KO-04')?.stand).toBe('AUSNAHME');
    expect(finde('ST-08')?.stand).toBe('ERFUELLT');
    expect(finde('KO-02')?.stand).toBe('OFFEN');
    expect(finde('QU-08')?.stand).toBe('HINWEIS');
  });

  it('evidence lasts twelve months', () => {
    const am = (tag: string) =>
      compute(STOFF, { 'ST-06': { stand: 'ERFUELLT', text: 'Erklärt.', tag: toPlainDate(tag) } });
    expect(am('2025-11-22').finde('ST-06')?.veraltet).toBe(false);
    expect(am('2025-11-21').finde('ST-06')?.veraltet).toBe(true);
  });

  it('AT-08: ten Kommunen, nine covered: one gap, named', () => {
    const { finde } = compute(STOFF);
    expect(finde('KR-07')).toMatchObject({ stand: 'OFFEN', berechnung: { text: 'Ohne Angabe: Ort 9.' } });
  });

  it('without a Konzept in force nothing of it is met', () => {
    const { finde } = compute({ ...STOFF, handlungskonzept: null });
    for (const code of ['ST-10', 'KZ-01', 'KZ-08', 'KR-01'] as const)
      expect(finde(code)?.stand).toBe('OFFEN');
    expect(compute(STOFF).finde('KZ-01')?.stand).toBe('ERFUELLT');
    expect(compute({ ...STOFF, handlungskonzept: { ...KONZEPT, faellig: true } }).finde('KZ-08')?.stand).toBe(
      'OFFEN',
    );
    expect(
      compute({ ...STOFF, handlungskonzept: { ...KONZEPT, federfuehrungKi: false } }).finde('KZ-01')?.stand,
    ).toBe('OFFEN');
  });

  it('counts only what binds', () => {
    const zahlen = countStaende(compute(STOFF).punkte);
    expect(zahlen.gesamt).toBe(MUSS.length + GRENZE.length);
    expect(zahlen.HINWEIS).toBe(0);
    expect(zahlen.ERFUELLT + zahlen.OFFEN + zahlen.AUSNAHME).toBe(zahlen.gesamt);
  });
});

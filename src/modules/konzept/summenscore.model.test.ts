import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { computeKennzahlen, computeMedian, type Kennzahlstoff } from './kennzahlen.model.ts';
import {
  computeScore,
  computeSumme,
  computeVerlauf,
  type Scoredaten,
  SCOREREGEL,
  toKlasse,
} from './summenscore.model.ts';

const tag = toPlainDate;
const REGEL = SCOREREGEL;
const ALLE_JA = {
  fallauswertung: true,
  lgVorhanden: true,
  handlungskonzept: true,
  strukturbeschluss: true,
  empfehlungen: true,
};
const ALLE_NEIN = {
  fallauswertung: false,
  lgVorhanden: false,
  handlungskonzept: false,
  strukturbeschluss: false,
  empfehlungen: false,
};
const LEER: Scoredaten = {
  sitzungen: [],
  lenkungsgruppen: [],
  gruppen: [],
  konzeptbeschluesse: [],
  vorlagen: [],
  einschaetzungen: [],
};
/** Invented scores of 54 Standorte that reproduce what is printed of the distribution. */
const VERTEILUNG = [
  3, 3, 4, 6, 6, 7, 7, 7, 8, 9, 9, 9, 9, 9, 10, 11, 11, 11, 11, 11, 11, 11, 12, 12, 13, 13, 13, 13, 13, 13,
  14, 14, 15, 15, 15, 16, 16, 16, 17, 17, 18, 18, 18, 18, 18, 19, 20, 20, 22, 22, 22, 23, 25, 26,
];

describe('Summenscore as published', () => {
  it('adds seven variables with weight one', () => {
    expect(computeSumme({ lgSitzungen: 6, gruppen: 3, ...ALLE_JA })).toBe(14);
    expect(
      computeSumme({
        ...ALLE_NEIN,
        lgSitzungen: 0,
        gruppen: 0,
        lgVorhanden: true,
        handlungskonzept: true,
        fallauswertung: true,
      }),
    ).toBe(3);
    expect(computeSumme({ lgSitzungen: 0, gruppen: 0, ...ALLE_NEIN })).toBe(0);
    // The printed maximum of 37: five times yes and two open counts that add up to 32.
    expect(computeSumme({ lgSitzungen: 20, gruppen: 12, ...ALLE_JA })).toBe(37);
  });

  it('knows the three printed groups, and the nearest one outside of them', () => {
    expect([3, 9, 10, 18, 19, 26].map(toKlasse)).toEqual([
      'NIEDRIG',
      'NIEDRIG',
      'MITTEL',
      'MITTEL',
      'HOCH',
      'HOCH',
    ]);
    expect([0, 27].map(toKlasse)).toEqual(['NIEDRIG', 'HOCH']);
  });

  it('divides 54 Standorte as printed: 25,9, 57,4 and 16,7 percent', () => {
    const anteil = (klasse: string) =>
      Math.round(
        (VERTEILUNG.filter((summe) => toKlasse(summe) === klasse).length / VERTEILUNG.length) * 1000,
      ) / 10;
    expect(['NIEDRIG', 'MITTEL', 'HOCH'].map(anteil)).toEqual([25.9, 57.4, 16.7]);
  });
});

describe('the score of a day', () => {
  const daten: Scoredaten = {
    sitzungen: [tag('2025-03-01'), tag('2025-09-01'), tag('2026-12-01')],
    lenkungsgruppen: [{ von: tag('2024-01-01'), bis: null }],
    gruppen: [
      { von: tag('2025-01-01'), bis: tag('2025-12-31') },
      { von: tag('2026-01-01'), bis: null },
    ],
    konzeptbeschluesse: [tag('2025-06-01')],
    vorlagen: [tag('2026-02-01')],
    einschaetzungen: [
      {
        tag: tag('2025-10-01'),
        fallauswertung: 'ANSATZWEISE',
        strukturbeschluss: 'NICHT_BEURTEILBAR',
        sitzungenVorher: 4,
      },
      { tag: tag('2026-05-01'), fallauswertung: 'UMFANGREICH', strukturbeschluss: 'JA', sitzungenVorher: 4 },
    ],
  };

  it('counts what was so on that day, and no Sitzung to come', () => {
    expect(computeScore(daten, REGEL, tag('2024-06-01')).summe).toBe(1);
    // Two Sitzungen and four before, one group, Lenkungsgruppe, Handlungskonzept.
    expect(computeScore(daten, REGEL, tag('2025-11-01')).summe).toBe(9);
    expect(computeScore(daten, REGEL, tag('2026-11-22'))).toMatchObject({ summe: 12, klasse: 'MITTEL' });
  });

  it('middle answers count as the parameters say', () => {
    const stichtag = tag('2025-11-01');
    expect(computeScore(daten, { ansatzweise: 1, nichtBeurteilbar: 0 }, stichtag).summe).toBe(10);
    expect(computeScore(daten, { ansatzweise: 1, nichtBeurteilbar: 1 }, stichtag).summe).toBe(11);
  });

  it('tells each day on which it changed, and today', () => {
    const verlauf = computeVerlauf(daten, REGEL, tag('2026-11-22'));
    expect(verlauf.map(({ tag: am, summe }) => [am, summe])).toEqual([
      ['2024-01-01', 1],
      ['2025-01-01', 2],
      ['2025-03-01', 3],
      ['2025-06-01', 4],
      ['2025-09-01', 5],
      ['2025-10-01', 9],
      ['2026-02-01', 10],
      ['2026-05-01', 12],
      ['2026-11-22', 12],
    ]);
    expect(computeVerlauf(LEER, REGEL, tag('2026-11-22'))).toHaveLength(1);
  });
});

describe('indicators on steering', () => {
  const stoff: Kennzahlstoff = {
    sitzungen: [tag('2025-11-22'), tag('2025-11-23'), tag('2026-11-22'), tag('2026-12-01')],
    beschluesse: [
      { tag: tag('2024-05-01'), umgesetzt: true },
      { tag: tag('2026-03-18'), umgesetzt: true },
      { tag: tag('2026-03-18'), umgesetzt: false },
    ],
    vertretung: [{ vertreten: true }, { vertreten: false }],
    themen: [
      {
        gemeldet: tag('2026-01-01'),
        beschlossen: tag('2026-01-11'),
        umgesetzt: tag('2026-02-01'),
        rueckmeldung: true,
      },
      { gemeldet: tag('2026-01-01'), beschlossen: tag('2026-01-22'), umgesetzt: null, rueckmeldung: false },
      { gemeldet: tag('2026-12-01'), beschlossen: null, umgesetzt: null, rueckmeldung: true },
    ],
    kommunen: 10,
    kommunenAbgedeckt: 9,
    konzeptGueltigAb: tag('2025-12-23'),
  };
  const finde = (titel: RegExp, aus = stoff) =>
    computeKennzahlen(aus, tag('2026-11-22')).find((eine) => titel.test(eine.titel));

  it('count n of N with their definition', () => {
    expect(finde(/^Sitzungen/)).toMatchObject({ code: 'KP-03', anzahl: 2, von: null });
    expect(finde(/^Umgesetzte Beschlüsse/)).toMatchObject({ anzahl: 1, von: 2 });
    expect(finde(/^Vertretene/)).toMatchObject({ code: 'KP-04', anzahl: 1, von: 2 });
    expect(finde(/^Beschlossene Themen/)).toMatchObject({ code: 'KP-05', anzahl: 2, von: 2 });
    expect(finde(/Beschluss, Median/)).toMatchObject({ anzahl: 16, einheit: 'TAGE' });
    expect(finde(/^Themen mit Rückmeldung/)).toMatchObject({ anzahl: 1, von: 2 });
    expect(finde(/^Kommunen/)).toMatchObject({ code: 'KP-07', anzahl: 9, von: 10 });
    expect(finde(/^Alter/)).toMatchObject({ code: 'KP-08', anzahl: 10, einheit: 'MONATE' });
    for (const { definition } of computeKennzahlen(stoff, tag('2026-11-22')))
      expect(definition).toMatch(/\.$/);
  });

  it('say nothing where there is nothing', () => {
    const leer = { ...stoff, themen: [], kommunen: 0, kommunenAbgedeckt: null, konzeptGueltigAb: null };
    expect(finde(/Median/, leer)?.anzahl).toBeNull();
    expect(finde(/^Alter/, leer)?.anzahl).toBeNull();
    expect(finde(/^Kommunen/, leer)).toBeUndefined();
    expect(computeMedian([5])).toBe(5);
  });
});

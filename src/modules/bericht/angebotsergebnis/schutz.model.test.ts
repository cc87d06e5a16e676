import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { VERWEISERGEBNISSE } from '#src/modules/verweis/wertelisten/verweis.ts';
import {
  AUSGAENGE,
  type Ausgang,
  computeErgebnisse,
  computeZeitraum,
  type Zaehlung,
} from './schutz.model.ts';

const LEUTE = ['jana', 'emre', 'pia', 'ole'];
const zaehle = (ausgang: Ausgang, anzahl: number, wer = 0, angebotId = 'kurs'): Zaehlung => ({
  standortId: 's',
  angebotId,
  kontoId: LEUTE[wer] ?? '',
  ausgang,
  anzahl,
});
const schuetze = (...zaehlungen: Zaehlung[]) => computeErgebnisse(['s'], zaehlungen);

describe('what may stand beside an Angebot', () => {
  it('is rounded to five, each number for itself, the sum too', () => {
    const { zeilen, laeufe } = schuetze(
      zaehle('ANGEKOMMEN', 7),
      zaehle('KEIN_PLATZ', 4, 1),
      zaehle('NICHT_ERREICHT', 2, 2),
    );
    expect(zeilen).toEqual([
      {
        standortId: 's',
        angebotId: 'kurs',
        verweise: 15,
        ausgaenge: { ANGEKOMMEN: 5, KEIN_PLATZ: 5, ABGEWIESEN: 0, NICHT_ERREICHT: 0, OFFEN: 0 },
      },
    ]);
    expect(laeufe).toEqual([{ standortId: 's', verweise: 15, verdeckt: 0 }]);
  });

  it('is nothing where the rounded numbers have one solution only', () => {
    const je = (anzahl: number) => AUSGAENGE.map((ausgang, stelle) => zaehle(ausgang, anzahl, stelle % 3));
    expect(schuetze(...je(2)).zeilen).toEqual([]);
    // Whoever knows the sum exactly, and not only rounded, would know these too.
    expect(schuetze(...je(3)).zeilen).toEqual([]);
    expect(schuetze(...je(4)).zeilen).toHaveLength(1);
    expect(schuetze(zaehle('OFFEN', 2), ...je(2)).zeilen).toHaveLength(1);
  });

  it('is nothing below ten Verweise, or of fewer than three people', () => {
    const wenige = [zaehle('KEIN_PLATZ', 3), zaehle('KEIN_PLATZ', 3, 1), zaehle('KEIN_PLATZ', 3, 2)];
    expect(schuetze(...wenige)).toEqual({
      zeilen: [],
      laeufe: [{ standortId: 's', verweise: null, verdeckt: null }],
    });
    expect(schuetze(...wenige, zaehle('OFFEN', 1)).zeilen).toHaveLength(1);
    expect(schuetze(zaehle('KEIN_PLATZ', 40), zaehle('ANGEKOMMEN', 40, 1)).zeilen).toEqual([]);
    const beide = schuetze(
      zaehle('ANGEKOMMEN', 40),
      zaehle('OFFEN', 30, 1),
      zaehle('OFFEN', 2, 2),
      zaehle('OFFEN', 8, 3, 'a'),
    );
    expect(beide.laeufe).toEqual([{ standortId: 's', verweise: 80, verdeckt: 10 }]);
    expect(computeErgebnisse(['t'], []).laeufe).toEqual([
      { standortId: 't', verweise: null, verdeckt: null },
    ]);
  });

  it('is nothing where one person made more than three quarters of the Verweise', () => {
    const andere = [zaehle('OFFEN', 3, 1), zaehle('KEIN_PLATZ', 2, 2)];
    expect(schuetze(zaehle('ANGEKOMMEN', 15), ...andere).zeilen).toHaveLength(1);
    expect(schuetze(zaehle('ANGEKOMMEN', 10), zaehle('OFFEN', 6), ...andere)).toEqual({
      zeilen: [],
      laeufe: [{ standortId: 's', verweise: null, verdeckt: null }],
    });
    // Beside an Angebot of others the hidden one is part of the whole, which is nobody's alone.
    const neben = schuetze(zaehle('ANGEKOMMEN', 16), ...andere, zaehle('OFFEN', 10, 3, 'beratung'));
    expect([neben.zeilen, neben.laeufe]).toEqual([[], [{ standortId: 's', verweise: 30, verdeckt: 30 }]]);
  });

  it('is a multiple of five for every number and every sum, near the true one', () => {
    const menge = fc.nat({ max: 30 });
    fc.assert(
      fc.property(fc.tuple(menge, menge, menge, menge, menge), (zahlen) => {
        const alle = zahlen.flatMap((anzahl, i) =>
          [0, 1, 2].map((wer) => zaehle(AUSGAENGE[i] ?? 'OFFEN', anzahl, wer)),
        );
        for (const zeile of schuetze(...alle).zeilen) {
          const gezeigt = [zeile.verweise, ...Object.values(zeile.ausgaenge)];
          expect(gezeigt.every((wert) => wert % 5 === 0)).toBe(true);
          AUSGAENGE.forEach((ausgang, i) => {
            expect(Math.abs(zeile.ausgaenge[ausgang] - 3 * (zahlen[i] ?? 0))).toBeLessThanOrEqual(2);
          });
        }
      }),
    );
  });
});

describe('the period', () => {
  const zeitraum = (tag: string) => computeZeitraum(toPlainDate(tag));
  it('is two years up to a quarter whose Verweise have had thirty days for a result, and stays the same in between', () => {
    expect(zeitraum('2026-10-30')).toEqual({ quartal: '2026-Q2', von: '2024-07-01', bis: '2026-06-30' });
    expect(zeitraum('2026-10-31')).toEqual({ quartal: '2026-Q3', von: '2024-10-01', bis: '2026-09-30' });
    expect(zeitraum('2027-01-30')).toEqual(zeitraum('2026-10-31'));
    expect(zeitraum('2027-01-31').quartal).toBe('2026-Q4');
  });
});

it('knows every result a Verweis can have', () => {
  // The statement of migration 0095 puts each into a number; a new result must be placed there.
  expect(VERWEISERGEBNISSE.map(({ code }) => code)).toEqual([
    'HILFE_BEGONNEN',
    'ANLIEGEN_GEKLAERT',
    'WARTELISTE',
    'NICHT_ERSCHIENEN',
    'KEIN_ANGEBOT',
    'SONSTIGES',
  ]);
});

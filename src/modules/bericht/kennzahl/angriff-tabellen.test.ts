import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findVerratene, listFragen, type Sicht } from '#test/support/kennzahl-angriff.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { findKennzahl } from './katalog/katalog.ts';
import { loadBlatt, loadRaum } from './load-blatt.ts';
import { SCHWELLE } from './tabelle.model.ts';
import { createSummenquelle } from './test-summenquelle.ts';
import { type Zaehlung } from './test-zaehlung.ts';

const STICHTAG = toPlainDate('2027-01-11');

/** Sparse counts of a small Standort with two Kommunen: eight quarters, many of one and two. */
const Zaehlungen = fc.array(
  fc.record({
    quartal: fc.constantFrom('2025-Q1', '2025-Q3', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'),
    kommune: fc.constantFrom('A' as const, 'B' as const),
    altersgruppe: fc.constantFrom('UNTER_18' as const, '18_24' as const, '25_39' as const, undefined),
  }),
  { minLength: 5, maxLength: 120 },
);

test.each(['INTERN', 'EXTERN'] as const)(
  'who reads every table of a Standort pins down no small count (%s)',
  async (profil) => {
    const kennzahl = findKennzahl('P-01');
    if (kennzahl === undefined) throw new Error('P-01 is missing');
    const sicht: Sicht = { rolle: 'KI_LEITUNG', standortId: null, profil, ebenen: ['STANDORT', 'KOMMUNE'] };
    const kontext = {
      actor: { art: 'konto', rolle: 'KI_LEITUNG' },
      stichtag: STICHTAG,
      dienste: { demo: false },
    } as unknown as Kontext;
    let kleine = 0;
    await fc.assert(
      fc.asyncProperty(Zaehlungen, async (angaben) => {
        const zaehlungen = angaben.map(
          ({ quartal, kommune, altersgruppe }): Zaehlung => ({
            art: 'PERSON_BEGINN',
            quartal,
            erfasst: quartal,
            wert: 1,
            merkmale: altersgruppe === undefined ? {} : { altersgruppe },
            kommune,
          }),
        );
        const trx = createSummenquelle(zaehlungen);
        const tabellen = [];
        for (const frage of listFragen(kennzahl, 2026, sicht)) {
          const tabelle = await computeTabelle(trx, kontext, frage);
          if (tabelle.ok) tabellen.push({ frage, tabelle: tabelle.wert });
        }
        const k = SCHWELLE[profil];
        const { blatt, rahmen } = await loadBlatt(trx, await loadRaum(trx, 'STANDORT', false, k), {
          zaehlart: 'PERSON_BEGINN',
          jahr: 2026,
          wissensstand: '2026-Q4',
          stichtag: STICHTAG,
        });
        const fund = findVerratene(tabellen, rahmen, blatt, k);
        kleine += fund.kleine;
        expect(tabellen).toHaveLength(4);
        expect(fund.verraten).toEqual([]);
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
    expect(kleine).toBeGreaterThan(50);
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Merkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import { type Bekannte, findEnge } from '#src/modules/offenedaten/unterschied.model.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import {
  type Ausgabe,
  findVerrateneAusgaben,
  listFragen,
  type Sicht,
} from '#test/support/kennzahl-angriff.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { getDimension } from './katalog/dimensionen.ts';
import { KATALOG } from './katalog/katalog.ts';
import type { Kennzahl, Rechnung } from './kennzahl.model.ts';
import { loadBlatt, loadRaum } from './load-blatt.ts';
import { SCHWELLE } from './tabelle.model.ts';
import { createSummenquelle } from './test-summenquelle.ts';
import type { Zaehlung } from './test-zaehlung.ts';
import { lastQuartal } from './zeit.model.ts';

type Fluss = Extract<Rechnung, { art: 'FLUSS' }>;
const FLUESSE = KATALOG.flatMap((kennzahl) =>
  kennzahl.rechnung.art === 'FLUSS' ? [[kennzahl.code, kennzahl, kennzahl.rechnung] as const] : [],
);
/** In summer the first two quarters are published, in January the whole year. */
const TAGE = ['2026-07-10', '2027-01-11'] as const;
const gezaehlt = { tabellen: 0, zellen: 0, verdeckt: 0, kleine: 0, zweite: 0 };

/** Sparse rows of a small Standort: of every Merkmal of the Kennzahl two values or none, some of them entered late. */
function createZaehlungen({ dimensionen, nurStandort }: Kennzahl, { zaehlart, nur }: Fluss) {
  const werte = dimensionen.map((merkmal) => {
    const { werte: alle, mehrfach } = getDimension(merkmal);
    const codes = alle
      .slice(0, 2)
      .map(({ code }) => (code === 'true' ? true : code === 'false' ? false : code));
    return [merkmal, fc.constantFrom(...codes.map((code) => (mehrfach ? [code] : code)), undefined)] as const;
  });
  const zeile = fc.record({
    quartal: fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'),
    spaet: fc.constantFrom(false, false, false, true),
    kommune: nurStandort ? fc.constant(null) : fc.constantFrom('A' as const, 'B' as const),
    merkmale: fc.record(Object.fromEntries(werte)),
    mal: fc.constantFrom(1, 1, 2, 4, 8, 20),
  });
  const eigene = nur === undefined ? {} : { [nur.merkmal]: nur.codes[0] };
  return fc.array(zeile, { minLength: 3, maxLength: 16 }).map((zeilen) =>
    zeilen.flatMap(({ quartal, spaet, kommune, merkmale, mal }) =>
      Array.from({ length: mal }, (): Zaehlung => {
        const genannt = Object.entries(merkmale).filter(([, wert]) => wert !== undefined);
        const inhalt = { ...Object.fromEntries(genannt), ...eigene } as Merkmale;
        return {
          art: zaehlart,
          quartal,
          erfasst: spaet ? '2026-Q4' : quartal,
          wert: 1,
          merkmale: inhalt,
          kommune,
        };
      }),
    ),
  );
}

/** All tables of the Kennzahl on a day; of those that are published only such as may stand beside what is open already. */
async function readAusgabe(
  trx: Trx,
  kennzahl: Kennzahl,
  { zaehlart, nur }: Fluss,
  profil: Sicht['profil'],
  tag: (typeof TAGE)[number],
  offen: Bekannte[] | null,
): Promise<Ausgabe> {
  const stichtag = toPlainDate(tag);
  const kontext = {
    actor: { art: 'konto', rolle: 'KI_LEITUNG' },
    stichtag,
    dienste: { demo: false },
  } as unknown as Kontext;
  const sicht: Sicht = { rolle: 'KI_LEITUNG', standortId: null, profil, ebenen: ['STANDORT', 'KOMMUNE'] };
  const tabellen: {
    frage: Ausgabe['tabellen'][number]['frage'];
    tabelle: Ausgabe['tabellen'][number]['tabelle'];
  }[] = [];
  for (const frage of listFragen(kennzahl, 2026, sicht)) {
    const tabelle = await computeTabelle(trx, kontext, frage);
    if (!tabelle.ok) continue;
    const selbst = { kennung: JSON.stringify(frage), ausgabe: TAGE.indexOf(tag) };
    if (offen !== null && findEnge(offen, tabelle.wert, selbst).length > 0) continue;
    offen?.push({ ...selbst, offen: true, tabelle: tabelle.wert });
    tabellen.push({ frage, tabelle: tabelle.wert });
  }
  const k = SCHWELLE[profil];
  const { blatt, rahmen } = await loadBlatt(trx, await loadRaum(trx, 'STANDORT', false, k), {
    zaehlart,
    nur,
    jahr: 2026,
    wissensstand: lastQuartal(stichtag),
    stichtag,
  });
  return { tabellen, rahmen, blatt };
}

test.each(FLUESSE)(
  'who reads every table of %s, also those published before, pins down no small count',
  async (_code, kennzahl, rechnung) => {
    await fc.assert(
      fc.asyncProperty(createZaehlungen(kennzahl, rechnung), async (zaehlungen) => {
        const trx = createSummenquelle(zaehlungen);
        const offen: Bekannte[] = [];
        const [sommer, winter] = [
          await readAusgabe(trx, kennzahl, rechnung, 'EXTERN', TAGE[0], offen),
          await readAusgabe(trx, kennzahl, rechnung, 'EXTERN', TAGE[1], offen),
        ];
        const intern = await readAusgabe(trx, kennzahl, rechnung, 'INTERN', TAGE[1], null);
        const funde = [
          findVerrateneAusgaben([sommer, winter], SCHWELLE.EXTERN),
          findVerrateneAusgaben([intern], SCHWELLE.INTERN),
        ];
        gezaehlt.zweite += winter.tabellen.length;
        for (const { tabellen } of [sommer, winter, intern]) gezaehlt.tabellen += tabellen.length;
        for (const { zellen, verdeckt, kleine, verraten } of funde) {
          gezaehlt.zellen += zellen;
          gezaehlt.verdeckt += verdeckt;
          gezaehlt.kleine += kleine;
          expect(verraten).toEqual([]);
        }
      }),
      { numRuns: 5, seed: 20_261_123 },
    );
  },
);

test('the attack was one: tables of both days were read, and small counts were hidden in them', () => {
  expect(gezaehlt.tabellen).toBeGreaterThan(1_000);
  expect(gezaehlt.verdeckt).toBeGreaterThan(1_000);
  expect(gezaehlt.zweite).toBeGreaterThan(100);
  expect(gezaehlt.kleine).toBeGreaterThan(500);
});

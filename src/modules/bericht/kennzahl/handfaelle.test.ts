import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { findKennzahl } from './katalog/katalog.ts';
import type { Kennzahltabelle } from './kennzahl.model.ts';
import { HANDFAELLE } from './test-handfaelle.ts';
import { HANDJAHRE } from './test-handjahre.ts';
import { HANDRESTE } from './test-handreste.ts';
import { createSummenquelle } from './test-summenquelle.ts';
import { STICHTAGE, type Zaehlung } from './test-zaehlung.ts';

const FAELLE = [...HANDFAELLE, ...HANDJAHRE, ...HANDRESTE];

/** How often each story happens: nothing small, so that every figure can be seen. */
const MAL = 20;
const CODES = [
  'F-01',
  'F-02',
  'F-03',
  'F-04',
  'F-05',
  'P-01',
  'D-01',
  'K-01',
  'K-02',
  'K-03',
  'K-04',
  'C-01',
  'B-01',
  'V-01',
  'M-01',
  'KP-11',
  'Z-01',
  'KP-12',
  'Z-02',
  'R-01',
  'KP-13',
  'KP-13B',
  'KP-14',
];

async function loadTabelle(
  akte: readonly Zaehlung[],
  code: string,
  stichtag: string,
): Promise<Kennzahltabelle> {
  const kontext = {
    actor: { art: 'konto', rolle: 'KI_LEITUNG' },
    stichtag: toPlainDate(stichtag),
    dienste: { demo: false },
  } as unknown as Kontext;
  const istDauer = code === 'D-01';
  const tabelle = await computeTabelle(createSummenquelle(akte, MAL), kontext, {
    kennzahl: code,
    zeile: null,
    spalte: istDauer ? null : 'ZEIT',
    jahr: 2026,
    stichtag: null,
    wissensstand: null,
    ebene: 'STANDORT',
    filter: {},
    profil: 'EXTERN',
  });
  if (!tabelle.ok) throw new Error(`${code}: ${tabelle.fehler.code}`);
  return tabelle.wert;
}

/** n, n/N or mean;median;n of one story. */
function toFigur(code: string, { zellen, median, n, N }: Kennzahltabelle): string {
  const teile = (zahl: unknown): number => Number(zahl ?? 0) / MAL;
  if (code === 'D-01')
    return n === 0 ? '–' : [Number(zellen[0]?.[0]) / 10, Number(median?.[0]?.[0]) / 10, teile(n)].join(';');
  return findKennzahl(code)?.einheit === 'ANTEIL' ? `${teile(n)}/${teile(N)}` : String(teile(n));
}

const toNull = (code: string): string =>
  code === 'D-01' ? '– – –' : findKennzahl(code)?.einheit === 'ANTEIL' ? '0/0 0/0 0/0' : '0 0 0';

test.each(FAELLE)('$name', async ({ akte, soll }) => {
  expect(CODES).toEqual(expect.arrayContaining(Object.keys(soll)));
  const ist: Record<string, string> = {};
  for (const code of CODES) {
    const figuren = [];
    for (const stichtag of STICHTAGE) figuren.push(toFigur(code, await loadTabelle(akte, code, stichtag)));
    ist[code] = figuren.join(' ');
  }
  expect(ist).toEqual(Object.fromEntries(CODES.map((code) => [code, soll[code] ?? toNull(code)])));
});

/** The nine that everybody asks for; of the others some are steps between them. */
const HAUPTZAHLEN = ['F-01', 'P-01', 'K-01', 'C-01', 'D-01', 'B-01', 'Z-02', 'V-01', 'M-01'];

test('every main figure is stated by at least twenty stories, every other by eight', () => {
  for (const code of CODES) {
    const gezaehlt = FAELLE.filter(({ soll }) => soll[code] !== undefined).length;
    expect(gezaehlt, code).toBeGreaterThanOrEqual(HAUPTZAHLEN.includes(code) ? 20 : 8);
  }
});

test('all stories together give the sum of all figures', async () => {
  const alle = FAELLE.flatMap(({ akte }) => akte);
  for (const code of ['F-01', 'F-02', 'P-01', 'K-01', 'C-01', 'B-01', 'V-01', 'Z-01']) {
    for (const [stelle, stichtag] of STICHTAGE.entries()) {
      const summe = FAELLE.reduce((zahl, { soll }) => zahl + Number(soll[code]?.split(' ')[stelle] ?? 0), 0);
      expect(toFigur(code, await loadTabelle(alle, code, stichtag)), `${code} ${stichtag}`).toBe(
        String(summe),
      );
    }
  }
});

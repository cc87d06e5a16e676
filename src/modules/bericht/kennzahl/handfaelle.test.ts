import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createTrx, type Trx } from '#src/platform/db/kysely.ts';
import type { PoolClient } from '#src/platform/db/pool.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { findKennzahl } from './katalog/katalog.ts';
import type { Kennzahltabelle } from './kennzahl.model.ts';
import { HANDFAELLE } from './test-handfaelle.ts';
import { HANDJAHRE } from './test-handjahre.ts';
import { HANDRESTE } from './test-handreste.ts';
import { STICHTAGE, type Zaehlung } from './test-zaehlung.ts';

const FAELLE = [...HANDFAELLE, ...HANDJAHRE, ...HANDRESTE];

/** How often each story happens: nothing small, so that every figure can be seen. */
const MAL = 20;
const KOMMUNEN = { A: '00000000-0000-4000-8000-00000000000a', B: '00000000-0000-4000-8000-00000000000b' };
const OHNE = '00000000-0000-0000-0000-000000000000';
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

/** The sums that the database would hold of these rows, as the product asks for them. */
function createSummenquelle(zaehlungen: readonly Zaehlung[]): Trx {
  const query = ({ text, values }: { text: string; values: readonly unknown[] }) => {
    if (text.includes('FROM stamm.kommune'))
      return [
        { id: KOMMUNEN.A, name: 'A', typ: null, regierungsbezirk: null },
        { id: KOMMUNEN.B, name: 'B', typ: null, regierungsbezirk: null },
      ];
    if (text.includes('zaehle_case_manager'))
      return Object.values(KOMMUNEN).map((kommuneId) => ({ kommuneId, anzahl: 10 }));
    if (!text.includes('FROM bericht.summe')) throw new Error(`No answer to ${text}`);
    const [arten, schnitt, von, bis, stand] = values as [string[], string, string, string, string];
    const summen = new Map<
      string,
      { ort: string; art: string; quartal: string; code: string; wert: number }
    >();
    for (const { art, quartal, erfasst, wert, merkmale, kommune } of zaehlungen) {
      if (!arten.includes(art) || quartal < von || quartal > bis || erfasst > stand) continue;
      const inhalt = schnitt === '' ? '' : merkmale[schnitt as keyof typeof merkmale];
      if (inhalt === undefined) continue;
      for (const code of Array.isArray(inhalt) ? inhalt.map(String) : [String(inhalt)]) {
        const ort = kommune === null ? OHNE : KOMMUNEN[kommune];
        const name = [ort, art, quartal, code].join();
        const summe = summen.get(name)?.wert ?? 0;
        summen.set(name, { ort, art, quartal, code, wert: summe + wert * MAL });
      }
    }
    return [...summen.values()].map((summe) => ({ ...summe, berechnetAm: new Date(0) }));
  };
  const client = {
    query: (frage: { text: string; values: readonly unknown[] }) => {
      const rows = query(frage);
      return Promise.resolve({ rows, rowCount: rows.length });
    },
  };
  return createTrx(client as unknown as PoolClient);
}

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
  const tabelle = await computeTabelle(createSummenquelle(akte), kontext, {
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

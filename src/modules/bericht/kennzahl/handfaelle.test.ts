import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { findKennzahl, KATALOG } from './katalog/katalog.ts';
import type { Kennzahltabelle, Rechnung } from './kennzahl.model.ts';
import { HANDAUSGANG } from './test-handausgang.ts';
import { HANDFAELLE } from './test-handfaelle.ts';
import { HANDJAHRE } from './test-handjahre.ts';
import { HANDLAGE } from './test-handlage.ts';
import { HANDRESTE } from './test-handreste.ts';
import { HANDSPRACHE } from './test-handsprache.ts';
import { HANDVERFAHREN } from './test-handverfahren.ts';
import { HANDWEGE } from './test-handwege.ts';
import { createSummenquelle } from './test-summenquelle.ts';
import { type Handfall, STICHTAGE, type Zaehlung } from './test-zaehlung.ts';

const FAELLE: readonly Handfall[] = [
  ...HANDFAELLE,
  ...HANDJAHRE,
  ...HANDRESTE,
  ...HANDAUSGANG,
  ...HANDLAGE,
  ...HANDSPRACHE,
  ...HANDVERFAHREN,
  ...Object.values(HANDWEGE),
];

/** How often each story happens: nothing small, so that every figure can be seen. */
const MAL = 20;
/** Every Kennzahl that acts on an Akte move; those per VZÄ have a table of their own. */
const CODES = KATALOG.flatMap(({ code, rechnung }) => (listArten(rechnung).length === 0 ? [] : [code]));

/** Kinds of count that a Kennzahl is made of. */
function listArten(rechnung: Rechnung): readonly string[] {
  if ('zaehlart' in rechnung) return [rechnung.zaehlart];
  return rechnung.art === 'BESTAND' ? [rechnung.zugang, rechnung.abgang] : [];
}

/** Does a story hold what this Kennzahl looks at, be it inside its filter or just outside? */
function touches({ akte }: Handfall, code: string): boolean {
  const rechnung = findKennzahl(code)?.rechnung;
  return rechnung !== undefined && akte.some(({ art }) => listArten(rechnung).includes(art));
}

async function loadTabelle(
  akte: readonly Zaehlung[],
  frage: string,
  stichtag: string,
): Promise<Kennzahltabelle> {
  const [code = '', merkmal = '', wert = ''] = frage.split(/[ :]/u);
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
    filter: merkmal === '' ? {} : { [merkmal]: wert },
    profil: 'EXTERN',
  });
  if (!tabelle.ok) throw new Error(`${frage}: ${tabelle.fehler.code}`);
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

const istNull = (code: string, soll: string | undefined): boolean =>
  soll === undefined || soll === toNull(code);

test.each(FAELLE)('$name', async (geschichte) => {
  const { akte, soll } = geschichte;
  const fragen = [...new Set([...CODES, ...Object.keys(soll)])];
  const ist: Record<string, string> = {};
  for (const frage of fragen) {
    const figuren = [];
    // What the story does not touch is nothing on all days when it is nothing on the last.
    const tage = touches(geschichte, frage.split(' ')[0] ?? '') ? STICHTAGE : STICHTAGE.slice(-1);
    for (const stichtag of tage) figuren.push(toFigur(frage, await loadTabelle(akte, frage, stichtag)));
    ist[frage] = figuren.length === 1 ? Array(3).fill(figuren[0]).join(' ') : figuren.join(' ');
  }
  expect(ist).toEqual(Object.fromEntries(fragen.map((frage) => [frage, soll[frage] ?? toNull(frage)])));
});

describe('enough stories', () => {
  const beruehrt = (code: string): Handfall[] => FAELLE.filter((geschichte) => touches(geschichte, code));

  test.each(CODES)('touch %s: at least 22, and at least eight move it', (code) => {
    expect(beruehrt(code).length).toBeGreaterThanOrEqual(22);
    const bewegt = beruehrt(code).filter(({ soll }) => !istNull(code, soll[code]));
    expect(bewegt.length).toBeGreaterThanOrEqual(8);
  });

  test('each name is that of one story', () => {
    const namen = FAELLE.map(({ name }) => name);
    expect(new Set(namen).size).toBe(namen.length);
  });
});

test('all stories together give the sum of all figures', async () => {
  const alle = FAELLE.flatMap(({ akte }) => akte);
  for (const code of [
    'F-01',
    'F-02',
    'P-01',
    'P-02',
    'K-01',
    'K-02',
    'C-01',
    'B-01',
    'V-01',
    'Z-01',
    'R-01',
    'SM-01',
    'E-03',
  ]) {
    for (const [stelle, stichtag] of STICHTAGE.entries()) {
      const summe = FAELLE.reduce((zahl, { soll }) => zahl + Number(soll[code]?.split(' ')[stelle] ?? 0), 0);
      expect(toFigur(code, await loadTabelle(alle, code, stichtag)), `${code} ${stichtag}`).toBe(
        String(summe),
      );
    }
  }
});

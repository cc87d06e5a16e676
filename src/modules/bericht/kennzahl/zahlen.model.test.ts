import { expect, test } from 'vitest';
import type { Quartal } from '#src/core/plain-date.ts';
import { ALLE, type Blattrahmen, computeBlatt, WEITERE, type Zahl } from './blatt.model.ts';
import {
  applyZusammenfassung,
  computeAnteil,
  computeZusammenfassung,
  HOECHSTENS_VERDECKT,
  toZahlen,
} from './zahlen.model.ts';
import { computeMittel, toAnteilsfinder } from './tabelle.model.ts';

const QUARTALE = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const ALTER = { code: 'm', text: 'Merkmal', mehrfach: false, erhobenAb: '2025-Q2' as Quartal };
const werte = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => ({ code, text: code }));

test('what carries no value is „nicht erhoben“ before the Merkmal was, and „keine Angabe“ afterwards', () => {
  const gesamt = QUARTALE.slice(0, 2).map((quartal) => ({ ort: 'o', quartal, code: '', wert: 10 }));
  const summen = QUARTALE.slice(0, 2).map((quartal) => ({ ort: 'o', quartal, code: 'a', wert: 6 }));
  const rest = toZahlen(gesamt, [{ dimension: { ...ALTER, werte }, summen }]).filter(({ code }) =>
    /[A-Z]/u.test(code),
  );
  expect(rest.map(({ quartal, code, wert }) => [quartal, code, wert])).toEqual([
    ['2025-Q1', 'NICHT_ERHOBEN', 4],
    ['2025-Q2', 'KEINE_ANGABE', 4],
  ]);
});

test('values are merged until at most 40 percent are hidden, and the most frequent always stand for themselves', () => {
  // A Kreis with six Case Manager:innen: 20 to 26 counts a quarter over six values.
  const haeufig = [12, 8, 1, 2, 1, 1];
  const zahlen: Zahl[] = QUARTALE.flatMap((quartal) => [
    { ort: 'o', merkmal: '', code: '', quartal, wert: 25 },
    ...werte.map(({ code }, i) => ({ ort: 'o', merkmal: 'm', code, quartal, wert: haeufig[i] ?? 0 })),
  ]);
  const rahmen: Blattrahmen = {
    k: 3,
    orte: ['o'],
    gruppen: [],
    quartale: QUARTALE,
    mitJahr: false,
    merkmale: [{ code: 'm', werte: werte.map(({ code }) => code), mehrfach: false }],
  };
  const roh = computeBlatt(zahlen, rahmen);
  const codes = werte.map(({ code }) => code);
  expect(computeAnteil(codes, QUARTALE, (code, q) => roh.find(ALLE, 'm', code, q))).toBeGreaterThan(
    HOECHSTENS_VERDECKT,
  );
  const bild = applyZusammenfassung(zahlen, rahmen, computeZusammenfassung(zahlen, rahmen, new Set(), false));
  const blatt = computeBlatt(bild.zahlen, bild.rahmen);
  const neue = bild.rahmen.merkmale[0]?.werte ?? [];
  expect(neue).toEqual(expect.arrayContaining(['a', 'b', WEITERE]));
  expect(computeAnteil(neue, QUARTALE, (code, q) => blatt.find(ALLE, 'm', code, q))).toBeLessThanOrEqual(
    HOECHSTENS_VERDECKT,
  );
});

test('a share follows from shown counts alone, from 20 on, and not with a small part', () => {
  const finde = (zahlen: Record<string, number>, verdeckt: readonly string[] = []) =>
    toAnteilsfinder(
      (_ort, merkmal, code) => {
        if (merkmal === '')
          return { wert: Object.values(zahlen).reduce((a, b) => a + b, 0), verdeckt: false };
        const wert = zahlen[code];
        return wert === undefined ? undefined : { wert, verdeckt: verdeckt.includes(code) };
      },
      { merkmal: 'm', zaehler: ['ja'], nenner: ['ja', 'nein'], k: 5 },
      Object.keys(zahlen),
    ).anteil('o', '', '', 'q');
  expect(finde({ ja: 15, nein: 5 })).toEqual({ wert: 750, verdeckt: false });
  expect(finde({ ja: 14, nein: 5 })?.verdeckt).toBe(true);
  expect(finde({ ja: 30, nein: 4 })?.verdeckt).toBe(true);
  expect(finde({ ja: 30, nein: 10, andere: 6 }, ['ja', 'andere'])?.verdeckt).toBe(true);
});

test('mean and median from ten on, in tenths', () => {
  const je = (anzahl: number) => [2, 4, 30].map((monate) => ({ monate, anzahl }));
  expect(computeMittel(je(3))).toBeNull();
  expect(computeMittel(je(4))).toEqual({ mittel: 120, median: 40, n: 12 });
});

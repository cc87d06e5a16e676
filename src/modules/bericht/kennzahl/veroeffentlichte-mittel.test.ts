import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createTrx } from '#src/platform/db/kysely.ts';
import type { PoolClient } from '#src/platform/db/pool.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { computeTabelle } from './compute-tabelle.ts';
import { computeJeVzae } from './tabelle-vzae.ts';
import { computeMittel } from './tabelle.model.ts';

/**
 * Means that the evaluation and the Landtag published of case work, Stellen and steering, from data of the shape that the product
 * holds: whole counts per person, Fall or Standort. In the published unit; `median` null: not published.
 */
const VEROEFFENTLICHT = [
  ['KIM-CM-Fälle je Case Manager:in, Dez. 2023', 325, 12.1, null, 'Evaluation 2023–2025, I1'],
  ['KIM-CM-Fälle je Case Manager:in, Dez. 2024', 396, 18.5, null, 'Evaluation 2023–2025, I1'],
  ['Kurzberatungen je Case Manager:in und Monat, 2023', 325, 19.2, null, 'Evaluation 2023–2025, I2'],
  ['Kurzberatungen je Case Manager:in und Monat, 2024', 396, 16.3, null, 'Evaluation 2023–2025, I2'],
  ['Treffen in sechs Monaten, 2024', 194, 10.5, null, 'Evaluation 2023–2025, K2'],
  ['Treffen in sechs Monaten, 2025', 194, 6.9, null, 'Evaluation 2023–2025, K2'],
  ['Positive Erfahrungen mit Behörden, 2024', 201, 3.5, null, 'Evaluation 2023–2025, W1.4'],
  ['Positive Erfahrungen mit Behörden, 2025', 201, 3.7, null, 'Evaluation 2023–2025, W1.4'],
  ['Ansprechpersonen im Netzwerk bekannt, 2023', 325, 3.58, null, 'Evaluation 2023–2025, Abb. 6'],
  ['Ansprechpersonen im Netzwerk bekannt, 2024', 396, 4.26, null, 'Evaluation 2023–2025, Abb. 6'],
  ['Rolle wird verstanden, 2023', 325, 2.96, null, 'Evaluation 2023–2025, Abb. 6'],
  ['Rolle wird verstanden, 2024', 396, 3.47, null, 'Evaluation 2023–2025, Abb. 6'],
  ['Klare Abgrenzung, 2023', 325, 2.76, null, 'Evaluation 2023–2025, Abb. 6'],
  ['Klare Abgrenzung, 2024', 396, 3.22, null, 'Evaluation 2023–2025, Abb. 6'],
  ['Austausch mit ABH und EBH, 2023', 325, 3.12, null, 'Evaluation 2023–2025, Abb. 11'],
  ['Austausch mit ABH und EBH, 2024', 396, 3.6, null, 'Evaluation 2023–2025, Abb. 11'],
  ['Passende Weiterqualifizierung, 2023', 325, 3.78, null, 'Evaluation 2023–2025, Abb. 11'],
  ['Passende Weiterqualifizierung, 2024', 396, 3.5, null, 'Evaluation 2023–2025, Abb. 11'],
  ['Zielerreichung aus Sicht der KI-Leitungen, Ende 2023', 53, 41, 35, 'Evaluation Los 1, 3.3.2'],
  ['Zielerreichung aus Sicht der KI-Leitungen, Mitte 2024', 54, 45.3, 48, 'Evaluation Los 1, 3.3.2'],
  ['Zielerreichung aus Sicht der KI-Leitungen, Ende 2024', 54, 54.7, 59, 'Evaluation Los 1, 3.3.2'],
  ['Zielerreichung aus Sicht der KI-Leitungen, Mitte 2025', 54, 58.9, 61, 'Evaluation Los 1, 3.3.2'],
  ['Zielerreichung aus Sicht der Akteur:innen, Mitte 2025', 1011, 50.8, 51, 'Evaluation Los 1, 3.3.2'],
  ['Zielerreichung aus Sicht der Akteur:innen, Mitte 2024', 117, 51.7, 50, 'Evaluation Los 1, 3.3.2'],
] as const;

/** Whole numbers with this mean and, where it is known, this median: everybody at the middle, then the upper or lower half moved. */
function createDaten(n: number, mittel: number, median: number | null): number[] {
  const mitte = median ?? Math.floor(mittel);
  const werte = Array.from({ length: n }, () => mitte);
  let rest = Math.round(mittel * n) - mitte * n;
  const schritt = Math.sign(rest);
  const [von, bis] = schritt > 0 ? [Math.floor(n / 2) + 1, n] : [0, Math.ceil(n / 2) - 1];
  for (let i = von; rest !== 0; i = i + 1 >= bis ? von : i + 1) {
    werte[i] = (werte[i] ?? 0) + schritt;
    rest -= schritt;
  }
  return werte;
}

describe('the published means come out of data of that shape', () => {
  test.each(VEROEFFENTLICHT)('%s (n = %i): %f', (_was, n, mittel, median) => {
    const werte = createDaten(n, mittel, median);
    expect(werte).toHaveLength(n);
    const je = new Map<number, number>();
    for (const wert of werte) je.set(wert, (je.get(wert) ?? 0) + 1);
    const ergebnis = computeMittel([...je].map(([monate, anzahl]) => ({ monate, anzahl })));
    expect(ergebnis?.n).toBe(n);
    expect(Math.abs((ergebnis?.mittel ?? 0) / 10 - mittel)).toBeLessThanOrEqual(0.1);
    if (median !== null) expect((ergebnis?.median ?? 0) / 10).toBe(median);
  });

  /** Two sets of 54 whole scores that fit everything printed: least, most, most frequent, classes, mean 13.5 (Evaluation Los 1, Summenscore). */
  test.each([
    [
      '13',
      '3 3 4 6 6 7 7 7 8 9 9 9 9 9 10 11 11 11 11 11 11 11 12 12 13 13 13 13 13 13 14 14 15 15 15 16 16 16 17 17 18 18 18 18 18 19 20 20 22 22 22 23 25 26',
    ],
    [
      '13,5',
      '3 3 4 5 5 6 6 7 7 9 9 9 9 9 10 11 11 11 11 11 11 11 12 12 13 13 13 14 14 15 15 15 16 16 16 16 17 17 17 17 17 17 18 18 18 19 19 19 20 20 22 23 25 26',
    ],
  ])('Summenscore of 54 Standorte with median %s: mean 13,5', (median, reihe) => {
    const ergebnis = computeMittel(reihe.split(' ').map((wert) => ({ monate: Number(wert), anzahl: 1 })));
    expect(ergebnis?.n).toBe(54);
    expect(Math.abs((ergebnis?.mittel ?? 0) / 10 - 13.5)).toBeLessThanOrEqual(0.1);
    expect((ergebnis?.median ?? 0) / 10).toBe(Number(median.replace(',', '.')));
  });
});

type Stellenzeile = {
  ort: string;
  baustein: number;
  zugewiesen: number;
  vorgesehen: number;
  besetzt: number;
  meldung: null;
};

/** The printed rows of Landtag answer 498, in hundredths of a VZÄ. */
const STELLEN: readonly Stellenzeile[] = [1, 2, 3].flatMap((baustein) =>
  readFileSync(`daten/stellenbesetzung-baustein-${baustein}.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((zeile) => {
      const teile = zeile.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/u);
      const zahlen = teile.slice(-4).map((zahl) => Math.round(Number(zahl.replace(',', '.')) * 100));
      return {
        ort: `${baustein}-${teile[0]}-${teile[1]}`,
        baustein,
        zugewiesen: zahlen[0] ?? 0,
        vorgesehen: zahlen[1] ?? 0,
        besetzt: zahlen[2] ?? 0,
        meldung: null,
      };
    }),
);

async function loadLand(kennzahl: string) {
  const client = {
    query: ({ text }: { text: string }) => {
      const rows = text.includes('lies_stellen') ? STELLEN : [];
      return Promise.resolve({ rows, rowCount: rows.length });
    },
  };
  const kontext = {
    actor: { art: 'konto', rolle: 'MINISTERIUM' },
    stichtag: toPlainDate('2026-11-23'),
    dienste: { demo: false },
  } as unknown as Kontext;
  const tabelle = await computeTabelle(createTrx(client as unknown as PoolClient), kontext, {
    kennzahl,
    zeile: null,
    spalte: 'baustein',
    jahr: 2022,
    stichtag: toPlainDate('2022-06-30'),
    wissensstand: null,
    ebene: 'LAND',
    filter: {},
    profil: 'EXTERN',
  });
  if (!tabelle.ok) throw new Error(tabelle.fehler.code);
  return tabelle.wert.zellen[0]?.map(Number) ?? [];
}

test('filled Stellen of 2022 per Standort: 2,53, 6,80 and 2,01 (Landtagsantwort 498)', async () => {
  const je = (await loadLand('KP-15C')).slice(0, 3).map((vzae) => vzae / 100 / 54);
  for (const [stelle, mittel] of [2.53, 6.8, 2.01].entries())
    expect(Math.abs((je[stelle] ?? 0) - mittel)).toBeLessThanOrEqual(0.01);
  // 136,57 of 180,00, 367,16 of 619,72, 108,50 of 168,00.
  expect((await loadLand('KP-01')).slice(0, 3)).toEqual([759, 592, 646]);
});

test.each([
  // 10.194 Fälle of early 2025 on 54 times 10,67 filled VZÄ (Evaluation 2023–2025, I5; Tabelle 1).
  [10_194, 54 * 1_067, 1, 177],
  // The value that the evaluation holds feasible: 20 Fälle, and 30 to 50 Kurzberatungen in a month.
  [60, 300, 1, 200],
  [360, 300, 3, 400],
] as const)('%i on %i hundredths of a VZÄ over %i months are %i tenths', (wert, vzae, monate, zehntel) => {
  expect(computeJeVzae({ wert, verdeckt: false }, vzae, monate)).toEqual({ wert: zehntel, verdeckt: false });
});

test('per post there is nothing below three posts, of a hidden count, and without posts', () => {
  expect(computeJeVzae({ wert: 60, verdeckt: false }, 299, 1)).toEqual({ wert: null, verdeckt: true });
  expect(computeJeVzae({ wert: 2, verdeckt: true }, 500, 1)).toEqual({ wert: null, verdeckt: true });
  expect(computeJeVzae({ wert: 60, verdeckt: false }, 0, 1)).toEqual({ wert: null, verdeckt: false });
});

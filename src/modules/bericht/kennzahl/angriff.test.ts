import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeSpanne, type Wissen } from '#test/support/angriff.ts';
import { ALLE, type Blatt, type Blattrahmen, computeBlatt, JAHR, type Zahl } from './blatt.model.ts';

const toName = (ort: string, merkmal: string, code: string, zeit: string): string =>
  [ort, merkmal, code, zeit].join('|');

/** All equations of the tables, written down from the tables alone, not from the rule that hides. */
function listGleichungen({ orte, gruppen, quartale, mitJahr, merkmale }: Blattrahmen): [string, string[]][] {
  const gleichungen: [string, string[]][] = [];
  const zeiten = mitJahr ? [...quartale, JAHR] : [...quartale];
  const alle = [...orte, ...gruppen.map(({ code }) => code), ALLE];
  const sichten = [['', ''], ...merkmale.flatMap(({ code, werte }) => werte.map((wert) => [code, wert]))] as [
    string,
    string,
  ][];
  for (const zeit of zeiten)
    for (const [merkmal, code] of sichten) {
      gleichungen.push([
        toName(ALLE, merkmal, code, zeit),
        orte.map((ort) => toName(ort, merkmal, code, zeit)),
      ]);
      for (const gruppe of gruppen)
        gleichungen.push([
          toName(gruppe.code, merkmal, code, zeit),
          gruppe.orte.map((ort) => toName(ort, merkmal, code, zeit)),
        ]);
    }
  for (const ort of alle)
    for (const zeit of zeiten)
      for (const { code: merkmal, werte, mehrfach } of merkmale)
        if (!mehrfach)
          gleichungen.push([
            toName(ort, '', '', zeit),
            werte.map((code) => toName(ort, merkmal, code, zeit)),
          ]);
  if (mitJahr)
    for (const ort of alle)
      for (const [merkmal, code] of sichten)
        gleichungen.push([
          toName(ort, merkmal, code, JAHR),
          quartale.map((quartal) => toName(ort, merkmal, code, quartal)),
        ]);
  return gleichungen;
}

/** Collects what is shown in any of the given sheets; what one shows is known for all. */
function collectWissen(blaetter: readonly { blatt: Blatt; rahmen: Blattrahmen }[]): {
  wissen: Wissen;
  kleine: Map<string, number>;
  k: number;
} {
  const bekannt = new Map<string, number>();
  const verdeckt = new Map<string, number>();
  const gleichungen = new Map<string, [string, string[]]>();
  for (const { blatt, rahmen } of blaetter)
    for (const gleichung of listGleichungen(rahmen)) {
      gleichungen.set(JSON.stringify(gleichung), gleichung);
      for (const name of [gleichung[0], ...gleichung[1]]) {
        const [ort = '', merkmal = '', code = '', zeit = ''] = name.split('|');
        const zelle = blatt.find(ort, merkmal, code, zeit);
        if (zelle === undefined) continue;
        if (zelle.verdeckt) verdeckt.set(name, zelle.wert);
        else bekannt.set(name, zelle.wert);
      }
    }
  for (const name of bekannt.keys()) verdeckt.delete(name);
  // A table that is not shown at all leaves its cells free: an equation with such a cell says nothing new about the others.
  const brauchbar = [...gleichungen.values()].filter(([summe, teile]) =>
    [summe, ...teile].every((name) => bekannt.has(name) || verdeckt.has(name)),
  );
  const k = blaetter[0]?.rahmen.k ?? 5;
  return {
    k,
    kleine: new Map([...verdeckt].filter(([, wert]) => wert > 0 && wert < k)),
    wissen: {
      unbekannte: [...verdeckt.keys()],
      gleichungen: brauchbar.flatMap(([summe, teile]) => {
        const koeffizienten = new Map<string, number>();
        let wert = 0;
        const add = (name: string, faktor: number): void => {
          const zahl = bekannt.get(name);
          if (zahl === undefined) koeffizienten.set(name, (koeffizienten.get(name) ?? 0) + faktor);
          else wert -= faktor * zahl;
        };
        add(summe, 1);
        for (const teil of teile) add(teil, -1);
        return koeffizienten.size === 0 ? [] : [{ koeffizienten, wert }];
      }),
    },
  };
}

const ORTE = ['a', 'b', 'c', 'd'];
const CODES = ['x', 'y', 'z'];
const QUARTALE = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const GRUPPEN = [
  { art: 'RB', code: 'RB:1', orte: ['a', 'b'] },
  { art: 'RB', code: 'RB:2', orte: ['c', 'd'] },
  { art: 'TYP', code: 'TYP:1', orte: ['a', 'c'] },
  { art: 'TYP', code: 'TYP:2', orte: ['b', 'd'] },
];

function createRahmen(k: number, bis: number, mitGruppen: boolean): Blattrahmen {
  return {
    k,
    orte: ORTE,
    gruppen: mitGruppen ? GRUPPEN : [],
    quartale: QUARTALE.slice(0, bis),
    mitJahr: bis === 4,
    merkmale: [{ code: 'm', werte: CODES, mehrfach: false }],
  };
}

function toZahlen(anzahlen: readonly number[], bis: number): Zahl[] {
  return QUARTALE.slice(0, bis).flatMap((quartal, q) =>
    ORTE.flatMap((ort, o) => {
      const teile = CODES.map((code, c) => ({
        ort,
        merkmal: 'm',
        code,
        quartal,
        wert: anzahlen[(q * 4 + o) * 3 + c] ?? 0,
      }));
      const wert = teile.reduce((summe, teil) => summe + teil.wert, 0);
      return [{ ort, merkmal: '', code: '', quartal, wert }, ...teile];
    }),
  );
}

/** Sparse, as counts of a small place are: many zeros, many below five. */
const Anzahlen = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
  ),
  { minLength: 48, maxLength: 48 },
);

/** Small counts that somebody can pin down more closely than k − 1, from all sheets together. */
function findVerratene(blaetter: Parameters<typeof collectWissen>[0]): string[] {
  const { wissen, kleine, k } = collectWissen(blaetter);
  return [...kleine].flatMap(([name, wert]) => {
    const [von, bis] = computeSpanne(wissen, name);
    return bis - von >= k - 1 ? [] : [`${name}=${wert} in ${von}..${bis}`];
  });
}

describe('an attacker who knows every table, filter and period', () => {
  test.each([
    [5, false],
    [5, true],
    [3, false],
  ])('pins down no small count (k = %i, groups of places: %s)', (k, mitGruppen) => {
    fc.assert(
      fc.property(Anzahlen, (anzahlen) => {
        const rahmen = createRahmen(k, 4, mitGruppen);
        expect(findVerratene([{ blatt: computeBlatt(toZahlen(anzahlen, 4), rahmen), rahmen }])).toEqual([]);
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
  });

  test('and none from what was shown while the year was running', () => {
    fc.assert(
      fc.property(Anzahlen, (anzahlen) => {
        const blaetter = [2, 3, 4].map((bis) => {
          const rahmen = createRahmen(5, bis, false);
          return { blatt: computeBlatt(toZahlen(anzahlen, bis), rahmen), rahmen };
        });
        expect(findVerratene(blaetter)).toEqual([]);
      }),
      { numRuns: 25, seed: 20_261_123 },
    );
  });

  test('does pin one down where nothing is hidden beside it', () => {
    const rahmen = createRahmen(5, 4, false);
    // In place a, value x occurs three times in the year and everything else often.
    const anzahlen = Array.from({ length: 48 }, (_, i) => (i % 12 === 0 ? (i === 0 ? 3 : 0) : 20));
    const blatt = computeBlatt(toZahlen(anzahlen, 4), rahmen);
    expect(findVerratene([{ blatt, rahmen }])).toEqual([]);
    const nur: Blatt = {
      ...blatt,
      find: (ort, merkmal, code, zeit) => {
        const zelle = blatt.find(ort, merkmal, code, zeit);
        return zelle && { ...zelle, verdeckt: zelle.wert > 0 && zelle.wert < 5 };
      },
    };
    expect(findVerratene([{ blatt: nur, rahmen }])).not.toEqual([]);
  });
});

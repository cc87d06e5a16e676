import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeGeheimhaltung,
  type Geheimhaltung,
  isAnteilZeigbar,
  isDifferenzZulaessig,
} from './geheimhaltung.model.ts';
import { computeSperrung, type Zahlentafel } from './sperrung.model.ts';

const X = 'x';

describe('tables by hand', () => {
  it('nothing is small: nothing is hidden, a zero neither', () => {
    const ohne = computeGeheimhaltung(
      [
        [0, 12, 20],
        [9, 0, 7],
      ],
      5,
    );
    expect(ohne).toMatchObject({ gesperrt: [], pruefung: [], sicher: true, veroeffentlichen: 'TABELLE' });
    expect(ohne.ausgabe).toEqual([
      [0, 12, 20, 32],
      [9, 0, 7, 16],
      [9, 12, 27, 48],
    ]);
  });

  it('one small count takes five others with it, and keeps a range of eight', () => {
    const ergebnis = computeGeheimhaltung(
      [
        [3, 12, 20],
        [9, 15, 7],
        [11, 8, 6],
      ],
      5,
    );
    expect(ergebnis.ausgabe).toEqual([
      [X, X, 20, 35],
      [X, 15, X, 31],
      [11, X, X, 25],
      [23, 35, 33, 91],
    ]);
    expect(ergebnis.primaer).toEqual([[0, 0]]);
    expect(ergebnis.pruefung[0]).toEqual({
      zelle: [0, 0],
      wert: 3,
      von: 1,
      bis: 8,
      primaer: true,
      sicher: true,
    });
    expect(ergebnis.pruefung.map(({ von, bis }) => [von, bis])).toEqual([
      [1, 8],
      [7, 14],
      [4, 11],
      [5, 12],
      [6, 13],
      [1, 8],
    ]);
    expect(ergebnis.gerundet).toEqual([
      [5, 10, 20, 35],
      [10, 15, 5, 30],
      [10, 10, 5, 25],
      [25, 35, 35, 90],
    ]);
  });

  it('a small count alone in its row: the sum goes, the columns tell it all the same, so only rounding may be published', () => {
    const ergebnis = computeGeheimhaltung(
      [
        [3, 0, 0],
        [9, 15, 7],
        [11, 8, 6],
      ],
      5,
    );
    expect(ergebnis.ausgabe).toEqual([
      [X, 0, 0, X],
      [X, X, X, 31],
      [11, X, X, 25],
      [23, 23, 13, X],
    ]);
    expect(ergebnis.pruefung[0]).toMatchObject({ von: 3, bis: 3, sicher: false });
    expect(ergebnis).toMatchObject({ sicher: false, veroeffentlichen: 'NUR_5ER_RUNDUNG' });
  });

  it('a lower bound of three hides a two, and seven cells in all', () => {
    const ergebnis = computeGeheimhaltung(
      [
        [2, 12, 4],
        [9, 15, 7],
        [8, 6, 9],
      ],
      3,
    );
    expect(ergebnis.gesperrt).toHaveLength(7);
    expect(ergebnis.pruefung.map(({ von, bis }) => [von, bis])).toEqual([
      [1, 12],
      [5, 16],
      [1, 10],
      [6, 15],
      [1, 10],
      [1, 12],
      [2, 13],
    ]);
    expect(ergebnis.sicher).toBe(true);
  });

  it('one cell alone: nothing of it can be published, and nothing limits a guess', () => {
    const ergebnis = computeGeheimhaltung([[4]], 5);
    expect(ergebnis.ausgabe).toEqual([
      [X, X],
      [X, X],
    ]);
    expect(ergebnis.pruefung).toEqual([
      { zelle: [0, 0], wert: 4, von: 1, bis: null, primaer: true, sicher: true },
    ]);
  });
});

describe('what always holds', () => {
  const tafel = (groesse: number, hoechstens: number) =>
    fc
      .record({
        spalten: fc.integer({ min: 1, max: groesse }),
        zeilen: fc.integer({ min: 1, max: groesse }),
      })
      .chain(({ spalten, zeilen }) =>
        fc.array(fc.array(fc.nat({ max: hoechstens }), { minLength: spalten, maxLength: spalten }), {
          minLength: zeilen,
          maxLength: zeilen,
        }),
      );
  const schwelle = fc.integer({ min: 2, max: 6 });

  it('the bounds are those of trying every table that fits what is published', () => {
    fc.assert(
      fc.property(tafel(3, 5), schwelle, (zahlen, k) => {
        const ergebnis = computeGeheimhaltung(zahlen, k);
        // Trying is possible where every hidden count has a limit.
        fc.pre(ergebnis.pruefung.length > 0 && ergebnis.pruefung.every(({ bis }) => bis !== null && bis < 9));
        expect(ergebnis.pruefung.map(({ von, bis }) => [von, bis])).toEqual(listVersuche(zahlen, ergebnis));
      }),
      { numRuns: 300 },
    );
  });

  it('no row and no column gives a hidden count away by one subtraction', () => {
    fc.assert(
      fc.property(tafel(8, 12), schwelle, (zahlen, k) => {
        const { zellen, zeilensummen, spaltensummen } = computeSperrung(zahlen, k);
        const zeilen = zahlen.map((zeile, i) => ({
          verdeckt: zeile.filter((_, j) => zellen[i]?.[j]),
          offen: zeilensummen[i] === false,
        }));
        const spalten = spaltensummen.map((gesperrt, j) => ({
          verdeckt: zahlen.flatMap((zeile, i) => (zellen[i]?.[j] ? [zeile[j] ?? 0] : [])),
          offen: !gesperrt,
        }));
        for (const { verdeckt, offen } of [...zeilen, ...spalten]) {
          if (!offen || verdeckt.length === 0) continue;
          expect(verdeckt.length).toBeGreaterThan(1);
          expect(verdeckt.reduce((summe, anzahl) => summe + anzahl, 0)).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });

  it('every count below k is hidden, no zero is, and the true count lies within its bounds', () => {
    fc.assert(
      fc.property(tafel(10, 15), schwelle, (zahlen, k) => {
        const { ausgabe, pruefung } = computeGeheimhaltung(zahlen, k);
        for (const [i, zeile] of zahlen.entries()) {
          for (const [j, anzahl] of zeile.entries()) {
            if (anzahl > 0 && anzahl < k) expect(ausgabe[i]?.[j]).toBe(X);
            if (anzahl === 0) expect(ausgabe[i]?.[j]).toBe(0);
          }
        }
        for (const { wert, von, bis } of pruefung) {
          expect(von).toBeLessThanOrEqual(wert);
          expect(von).toBeGreaterThanOrEqual(1);
          if (bis !== null) expect(bis).toBeGreaterThanOrEqual(wert);
        }
      }),
    );
  });
});

/** Least and most of each hidden cell over all tables that a reader of `ausgabe` cannot rule out; counts up to nine. */
function listVersuche(
  zahlen: Zahlentafel,
  { ausgabe, pruefung }: Geheimhaltung,
): (readonly [number, number])[] {
  const spalten = zahlen[0]?.length ?? 0;
  const versuch = zahlen.map((zeile) => [...zeile]);
  const grenzen = pruefung.map((): [number, number] => [Infinity, -Infinity]);
  const summeOk = (soll: number | 'x' | undefined, ist: number): boolean => soll === X || soll === ist;
  const sumSpalte = (j: number): number => versuch.reduce((summe, zeile) => summe + (zeile[j] ?? 0), 0);
  const sumZeile = (i: number): number => (versuch[i] ?? []).reduce((summe, anzahl) => summe + anzahl, 0);
  const isMoeglich = (): boolean =>
    versuch.every((_, i) => summeOk(ausgabe[i]?.[spalten], sumZeile(i))) &&
    Array.from({ length: spalten }, (_, j) => summeOk(ausgabe[zahlen.length]?.[j], sumSpalte(j))).every(
      Boolean,
    ) &&
    summeOk(
      ausgabe[zahlen.length]?.[spalten],
      versuch.reduce((summe, _, i) => summe + sumZeile(i), 0),
    );
  const proProbe = (stelle: number): void => {
    const probe = pruefung[stelle];
    if (probe === undefined) {
      if (!isMoeglich()) return;
      for (const [platz, { zelle }] of pruefung.entries()) {
        const wert = versuch[zelle[0]]?.[zelle[1]] ?? 0;
        const grenze = grenzen[platz];
        if (grenze) [grenze[0], grenze[1]] = [Math.min(grenze[0], wert), Math.max(grenze[1], wert)];
      }
      return;
    }
    const zeile = versuch[probe.zelle[0]];
    if (!zeile) return;
    // A row that is full must fit before the next one is tried.
    const davor = pruefung[stelle - 1]?.zelle[0];
    if (
      davor !== undefined &&
      davor !== probe.zelle[0] &&
      !summeOk(ausgabe[davor]?.[spalten], sumZeile(davor))
    )
      return;
    for (let wert = 1; wert <= 9; wert += 1) {
      zeile[probe.zelle[1]] = wert;
      proProbe(stelle + 1);
    }
  };
  proProbe(0);
  return grenzen;
}

describe('shares and differences', () => {
  it('a share needs twenty cases, and neither part may be small', () => {
    expect(isAnteilZeigbar({ zaehler: 3, basis: 40 }, { k: 5 })).toBe(false);
    expect(isAnteilZeigbar({ zaehler: 38, basis: 40 }, { k: 5 })).toBe(false);
    expect(isAnteilZeigbar({ zaehler: 10, basis: 19 }, { k: 5 })).toBe(false);
    expect(isAnteilZeigbar({ zaehler: 10, basis: 20 }, { k: 5 })).toBe(true);
    expect(isAnteilZeigbar({ zaehler: 0, basis: 20 }, { k: 5 })).toBe(true);
    expect(isAnteilZeigbar({ zaehler: 0, basis: 0 }, { k: 5, mindestbasis: 0 })).toBe(false);
  });

  it('two published counts must not differ by a small one', () => {
    expect(isDifferenzZulaessig(57, 54, 5)).toBe(false);
    expect(isDifferenzZulaessig(54, 57, 5)).toBe(false);
    expect(isDifferenzZulaessig(57, 57, 5)).toBe(true);
    expect(isDifferenzZulaessig(57, 52, 5)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPersonen,
  findVerborgene,
  type Gruppenzahl,
  KEINE_ZAHLEN,
  roundZahlen,
} from './fallzahlen.model.ts';

const SCHWELLEN = { personen: 30, caseManager: 3 };
const gruppe = (schluessel: string, kurzberatungen: number, caseManager: number): Gruppenzahl => ({
  schluessel,
  caseManager,
  zahlen: { ...KEINE_ZAHLEN, kurzberatungen },
});
const verborgen = (...gruppen: Gruppenzahl[]): string[] => [...findVerborgene(gruppen, SCHWELLEN)].toSorted();

describe('findVerborgene', () => {
  it('shows groups that reach both thresholds', () => {
    expect(verborgen(gruppe('a', 30, 3), gruppe('b', 100, 5))).toEqual([]);
  });

  it('hides a second Kommune when exactly one is small, the smallest of the others', () => {
    expect(verborgen(gruppe('a', 29, 3), gruppe('b', 200, 5), gruppe('c', 40, 3))).toEqual(['a', 'c']);
    expect(verborgen(gruppe('a', 50, 2), gruppe('b', 200, 5))).toEqual(['a', 'b']);
  });

  it('goes on hiding until the hidden ones together are no small group either', () => {
    expect(verborgen(gruppe('a', 3, 1), gruppe('b', 4, 1), gruppe('c', 31, 3), gruppe('d', 60, 4))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('leaves empty groups alone: they neither need nor give protection', () => {
    expect(verborgen(gruppe('leer', 0, 0), gruppe('a', 40, 3))).toEqual([]);
    expect(verborgen(gruppe('leer', 0, 0), gruppe('a', 5, 1), gruppe('b', 90, 4))).toEqual(['a', 'b']);
  });

  it('never leaves a small group visible nor a hidden rest that can be computed', () => {
    const gruppen = fc.uniqueArray(
      fc.record({ s: fc.string({ minLength: 1, maxLength: 3 }), n: fc.nat(120), cm: fc.nat(6) }),
      { selector: ({ s }) => s, maxLength: 12 },
    );
    fc.assert(
      fc.property(gruppen, (liste) => {
        const alle = liste.map(({ s, n, cm }) => gruppe(s, n, cm));
        const weg = findVerborgene(alle, SCHWELLEN);
        const gezaehlt = alle.filter(({ zahlen }) => countPersonen(zahlen) > 0);
        const offen = gezaehlt.filter(({ schluessel }) => !weg.has(schluessel));
        const rest = gezaehlt.filter(({ schluessel }) => weg.has(schluessel));
        for (const { zahlen, caseManager } of offen) {
          expect(countPersonen(zahlen)).toBeGreaterThanOrEqual(30);
          expect(caseManager).toBeGreaterThanOrEqual(3);
        }
        if (rest.length > 0 && offen.length > 0) {
          expect(rest.length).toBeGreaterThanOrEqual(2);
          expect(rest.reduce((summe, { zahlen }) => summe + countPersonen(zahlen), 0)).toBeGreaterThanOrEqual(
            30,
          );
        }
      }),
    );
  });
});

it('rounds every number for itself and shows no negative balance', () => {
  expect(
    roundZahlen({
      kurzberatungen: 2,
      faelleAktiv: 3,
      faelleRuhend: 2,
      faelleNeu: 8,
      faelleBeendet: -1,
      kontakte: 12,
    }),
  ).toEqual({
    kurzberatungen: 0,
    faelleAktiv: 5,
    faelleRuhend: 0,
    faelleNeu: 10,
    faelleBeendet: 0,
    kontakte: 10,
  });
});

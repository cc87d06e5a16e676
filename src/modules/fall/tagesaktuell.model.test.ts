import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import {
  computeAnteil,
  computeDreiMonate,
  computeTeamanteil,
  computeVierWochen,
  type Erfassungszahlen,
} from './tagesaktuell.model.ts';

const GRENZEN = { caseManager: 3, kontakte: 30, anteilHoechstens: 50 };
const zahlen = (teil: Partial<Erfassungszahlen> = {}): Erfassungszahlen => ({
  gleicherTag: 60,
  spaeter: 40,
  vomPapier: 7,
  caseManager: 3,
  groesster: 40,
  ...teil,
});

describe('the same-day share (KP-14)', () => {
  it('leaves out what came from paper; nothing to count gives none', () => {
    expect(computeAnteil({ gleicherTag: 3, spaeter: 1 })).toBe(75);
    expect(computeAnteil({ gleicherTag: 0, spaeter: 2 })).toBe(0);
    expect(computeAnteil({ gleicherTag: 0, spaeter: 0 })).toBeNull();
  });

  it('of a team is shown from three people on, and never where one makes most of it', () => {
    expect(computeTeamanteil(zahlen(), GRENZEN)).toBe(60);
    expect(computeTeamanteil(zahlen({ caseManager: 2 }), GRENZEN)).toBeNull();
    expect(computeTeamanteil(zahlen({ groesster: 51 }), GRENZEN)).toBeNull();
    expect(computeTeamanteil(zahlen({ groesster: 50 }), GRENZEN)).toBe(60);
    expect(computeTeamanteil(zahlen({ gleicherTag: 20, spaeter: 9, groesster: 10 }), GRENZEN)).toBeNull();
    expect(computeTeamanteil(zahlen({ gleicherTag: 20, spaeter: 10, groesster: 10 }), GRENZEN)).toBe(65);
  });

  it('of a team is a multiple of five between 0 and 100, and one contact more or less rarely shows', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (gleicherTag, spaeter) => {
        const anteil = computeTeamanteil(zahlen({ gleicherTag, spaeter, groesster: 1 }), GRENZEN);
        if (anteil === null) return gleicherTag + spaeter < GRENZEN.kontakte;
        return anteil % 5 === 0 && anteil >= 0 && anteil <= 100;
      }),
    );
    expect(computeTeamanteil(zahlen({ gleicherTag: 61 }), GRENZEN)).toBe(60);
  });
});

it('periods: four weeks with today, three full months before this one', () => {
  const heute = toPlainDate('2026-10-19');
  expect(computeVierWochen(heute)).toEqual({ von: '2026-09-22', bis: '2026-10-19' });
  expect(computeDreiMonate(heute)).toEqual({ von: '2026-07-01', bis: '2026-09-30' });
  expect(computeDreiMonate(toPlainDate('2026-01-31'))).toEqual({ von: '2025-10-01', bis: '2025-12-31' });
});

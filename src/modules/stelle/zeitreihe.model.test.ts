import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toPlainDate } from '#src/core/plain-date.ts';
import { contains } from '#src/core/period.ts';
import { computeEnde, computeRest, findAm } from './zeitreihe.model.ts';

const START = toPlainDate('2022-01-01');
const tag = fc.integer({ min: 0, max: 400 }).map((tage) => addDays(START, tage));

describe('Zeitreihe', () => {
  it('a new row ends on the day before the next one', () => {
    const reihe = [{ von: toPlainDate('2022-10-01'), bis: null }];
    expect(computeEnde(reihe, toPlainDate('2022-06-30'))).toBe('2022-09-30');
    expect(computeEnde(reihe, toPlainDate('2022-10-02'))).toBeNull();
  });

  it('splitting on a day: rest and new part cover the old row, every day once, none before `ab` changed', () => {
    fc.assert(
      fc.property(tag, fc.nat(200), fc.nat(200), fc.boolean(), tag, (von, bisAb, dauer, offen, probe) => {
        const ab = addDays(von, bisAb);
        const alt = { von, bis: offen ? null : addDays(ab, dauer) };
        const rest = computeRest(alt, ab);
        const teile = [
          ...(rest === null ? [] : [{ ...rest, alt: true }]),
          { von: ab, bis: alt.bis, alt: false },
        ];
        const treffer = teile.filter((teil) => contains(teil, probe));
        expect(treffer).toHaveLength(contains(alt, probe) ? 1 : 0);
        if (treffer.length === 1) expect(findAm(teile, probe)?.alt).toBe(probe < ab);
      }),
    );
  });
});

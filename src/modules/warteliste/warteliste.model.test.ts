import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { compareWartende, computeWartezeit, isWartbar } from './warteliste.model.ts';

const wartend = (nummer: string, dringlichkeit: 'SOFORT' | 'BALD' | 'PLANBAR', seit: string) => ({
  nummer,
  dringlichkeit,
  seit: toPlainDate(seit),
});

describe('the waiting list', () => {
  it('proposes the more urgent first, then who waits longer, then the number', () => {
    const alle = [
      wartend('KB-4', 'PLANBAR', '2026-01-01'),
      wartend('KB-3', 'BALD', '2026-09-01'),
      wartend('KB-2', 'BALD', '2026-08-01'),
      wartend('KB-1', 'SOFORT', '2026-10-18'),
      wartend('KB-0', 'BALD', '2026-09-01'),
    ];
    expect(alle.toSorted(compareWartende).map(({ nummer }) => nummer)).toEqual([
      'KB-1',
      'KB-2',
      'KB-0',
      'KB-3',
      'KB-4',
    ]);
  });

  it('is for Akten before the Aufnahme only', () => {
    expect(AKTE_ZUSTAENDE.filter(isWartbar)).toEqual(['KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN']);
  });

  it('tells a waiting time only when enough persons stand behind it', () => {
    expect(computeWartezeit(4, 90, 1)).toBe(23);
    expect(computeWartezeit(0, 0, 1)).toBeNull();
    expect(computeWartezeit(4, 90, 5)).toBeNull();
    expect(computeWartezeit(5, 90, 5)).toBe(18);
  });
});

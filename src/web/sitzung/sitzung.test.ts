import { describe, expect, test } from 'vitest';
import { createSitzungsansicht } from '../test/beispiele.ts';
import { computeRestzeit, isVerlaengerbar } from './sitzung.ts';

const JETZT = Date.parse('2026-10-19T08:00:00Z');
const MINUTE = 60_000;
const sitzung = { ...createSitzungsansicht({}, JETZT), gelesenUm: JETZT };

describe('computeRestzeit', () => {
  test('without further requests the announced end counts', () => {
    expect(computeRestzeit(sitzung, JETZT + 28 * MINUTE, JETZT)).toBe(2 * MINUTE);
  });
  test('a request moves the end, one minute less than it may have', () => {
    expect(computeRestzeit(sitzung, JETZT + 28 * MINUTE, JETZT + 20 * MINUTE)).toBe(21 * MINUTE);
  });
  test('never beyond the longest duration', () => {
    const ende = JETZT + 8 * 60 * MINUTE;
    expect(computeRestzeit(sitzung, ende - MINUTE, ende - MINUTE)).toBe(MINUTE);
    expect(isVerlaengerbar(sitzung, ende)).toBe(false);
    expect(isVerlaengerbar(sitzung, JETZT + 30 * MINUTE)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { toEntwurfbereich } from './entwurf-bereich.ts';

describe('toEntwurfbereich', () => {
  test('gives every hint a place of its own that the server accepts', () => {
    const schluessel = Array.from({ length: 500 }, (_, i) => `ANERKENNUNG:STATUS:0${i}:2026-10-19`);
    const namen = schluessel.map((einer) => toEntwurfbereich('rechtskreis.zurueck', einer));
    expect(new Set(namen).size).toBe(500);
    expect(namen.filter((name) => !/^[a-z][a-z0-9.-]{0,59}$/.test(name))).toEqual([]);
    expect(toEntwurfbereich('a', 'x')).toBe(toEntwurfbereich('a', 'x'));
  });
});

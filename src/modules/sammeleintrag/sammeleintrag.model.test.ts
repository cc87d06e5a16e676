import { describe, expect, it } from 'vitest';
import { checkZahlen, hasPersonenspur } from './sammeleintrag.model.ts';

describe('a place', () => {
  it.each([
    'Gemeinschaftsunterkunft Nordstraße 12',
    '59065 Altenbrück, Rathaus, Zimmer 104',
    'Kita „Die Frauenpower“, Elternsprechtag',
    'Chancen-Aufenthaltsrecht, § 104c AufenthG',
    'Herrenstraße 5',
  ])('%s may stand', (ort) => {
    expect(hasPersonenspur(ort)).toBe(false);
  });

  it.each([
    'bei Frau Zidan',
    'Familie Yelkenci, Nordstraße',
    'Hr. Müller',
    'rahaf@example.org',
    'Zidan, geb. 1990',
    'Zidan 03.04.1990',
    'Treff, 0171 234 56 78',
  ])('%s looks like a person', (ort) => {
    expect(hasPersonenspur(ort)).toBe(true);
  });
});

it('numbers must fit together', () => {
  expect(checkZahlen({ erreicht: 900, gekommen: 60, kurzberatungen: 12 })).toBeNull();
  expect(checkZahlen({ erreicht: 900, gekommen: null, kurzberatungen: 12 })).toBeNull();
  expect(checkZahlen({ erreicht: null, gekommen: null, kurzberatungen: 0 })?.feld).toBe('gekommen');
  expect(checkZahlen({ erreicht: 900, gekommen: 6, kurzberatungen: 7 })?.feld).toBe('kurzberatungen');
});

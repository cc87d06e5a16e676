import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCentBare, toCent } from '#src/core/cent.ts';
import { readBetrag, readVzae } from './eingabe.model.ts';

const cent = (text: string) => {
  const gelesen = readBetrag(text);
  return gelesen.ok ? Number(gelesen.wert) : gelesen.fehler;
};
const vzae = (text: string) => {
  const gelesen = readVzae(text);
  return gelesen.ok ? Number(gelesen.wert) : gelesen.fehler;
};

describe('an amount as it is typed', () => {
  it.each<[string, number]>([
    ['', 0],
    ['5700', 570_000],
    ['5.700', 570_000],
    ['5.700,5', 570_050],
    ['5 700,00 €', 570_000],
    ['1.234.567,89', 123_456_789],
    ['1,234,567.89', 123_456_789],
    ['1,234.5', 123_450],
    ['12.50', 1_250],
    ['12,50 Euro', 1_250],
  ])('%j is read', (text, erwartet) => expect(cent(text)).toBe(erwartet));

  it.each<[string, RegExp]>([
    ['1,234', /auf zwei Arten.*1\.234 für ganze Euro/],
    ['1.23.4', /kein Betrag.*1\.234,56/],
    ['12,345.6,7', /kein Betrag/],
    ['5,700,00', /kein Betrag/],
    ['viel', /kein Betrag/],
    ['-5', /negativ/],
    ['99999999999', /zu groß/],
    ['1e6', /kein Betrag/],
  ])('%j is refused with the repair', (text, erwartet) => expect(cent(text)).toMatch(erwartet));

  it('reads every amount the way it is printed, German and English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (zahl) => {
        const deutsch = formatCentBare(toCent(zahl));
        const englisch = deutsch.replaceAll(/[.,]/g, (zeichen) => (zeichen === '.' ? ',' : '.'));
        expect([cent(deutsch), cent(englisch)]).toEqual([zahl, zahl]);
      }),
    );
  });
});

describe('a share as it is typed', () => {
  it.each<[string, number]>([
    ['0,5', 50],
    ['0.5', 50],
    ['0,72 VZÄ', 72],
    ['1', 100],
    ['12,00', 1_200],
  ])('%j is read', (text, erwartet) => expect(vzae(text)).toBe(erwartet));

  it.each<[string, RegExp]>([
    ['', /zum Beispiel 0,5/],
    ['0,125', /zwei Nachkommastellen/],
    ['0', /größer als 0/],
    ['-1', /größer als 0/],
    ['halb', /kein Stellenanteil/],
    ['1.000,50', /kein Stellenanteil/],
    ['1000', /zu groß/],
  ])('%j is refused with the repair', (text, erwartet) => expect(vzae(text)).toMatch(erwartet));
});

import { expect, test } from 'vitest';
import { ZAEHLARTEN } from '#src/modules/akte/zaehlsatz.model.ts';
import { VERWEISERGEBNIS_CODES } from '#src/modules/verweis/wertelisten/verweis.ts';
import { VERWEISSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { getDimension } from './dimensionen.ts';
import { findKennzahl, KATALOG } from './katalog.ts';

test('codes are unique, of one form, and found', () => {
  expect(new Set(KATALOG.map(({ code }) => code)).size).toBe(KATALOG.length);
  for (const kennzahl of KATALOG) {
    expect(kennzahl.code).toMatch(/^[A-Z]{1,3}-[0-9]{2}[A-Z]?$/);
    expect(findKennzahl(kennzahl.code)).toBe(kennzahl);
  }
});

test('each of the fifteen indicators of the rules is there, and the five expected outputs', () => {
  const codes = KATALOG.map(({ code }) => code);
  for (let nummer = 1; nummer <= 15; nummer += 1) {
    const kp = `KP-${String(nummer).padStart(2, '0')}`;
    expect(
      codes.some((code) => code.startsWith(kp)),
      kp,
    ).toBe(true);
  }
  expect(codes).toEqual(
    expect.arrayContaining([
      'F-01',
      'P-01',
      'D-01',
      'B-01',
      'M-01',
      'K-02',
      'R-01',
      'E-01',
      'E-02',
      'E-03',
      'E-04',
    ]),
  );
});

test('every definition can be read by itself', () => {
  for (const { code, definition, zaehler, quelle, regel, version, aenderungen, einheit, nenner } of KATALOG) {
    expect(definition, code).toMatch(/^(?:Wie|Zu wie|In wie) .{20,}\.$/su);
    expect(definition, code).not.toMatch(/\[L\d|undefined/u);
    expect(zaehler.length, code).toBeGreaterThan(5);
    expect(quelle.length * regel.length, code).toBeGreaterThan(0);
    expect(aenderungen.at(-1)?.version, code).toBe(version);
    if (einheit === 'ANTEIL') expect(nenner, code).not.toBeNull();
  }
});

test('every dimension and kind of count exists; a share counts only what its denominator holds', () => {
  for (const { code, dimensionen, rechnung } of KATALOG) {
    for (const dimension of dimensionen)
      expect(getDimension(dimension).werte.length, code).toBeGreaterThan(0);
    if ('zaehlart' in rechnung) expect(ZAEHLARTEN).toContain(rechnung.zaehlart);
    if (rechnung.art === 'ANTEIL') {
      expect(rechnung.nenner).toEqual(expect.arrayContaining([...rechnung.zaehler]));
      expect(rechnung.nenner.length).toBeGreaterThan(rechnung.zaehler.length);
    }
    if (rechnung.art === 'FEHLT') expect(rechnung.grund.length, code).toBeGreaterThan(30);
  }
});

test('what is known of a Verweis is what a Verweis may bring', () => {
  expect([...VERWEISSTAND_CODES].sort()).toEqual(['OFFEN', ...VERWEISERGEBNIS_CODES].sort());
});

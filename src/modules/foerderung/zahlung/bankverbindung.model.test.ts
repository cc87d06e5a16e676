import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { checkBic, checkIban, findRuheende, formatIban, isBankperson } from './bankverbindung.model.ts';

const GUT = 'DE02120300000000202051';

describe('checkIban', () => {
  it('takes it with blanks and in small letters, and shows it in groups', () => {
    expect(checkIban(' de02 1203 0000 0000 2020 51 ')).toEqual({ ok: true, wert: GUT });
    expect(formatIban(GUT)).toBe('DE02 1203 0000 0000 2020 51');
    expect(checkIban('NL91ABNA0417164300').ok).toBe(true);
  });

  it.each([
    ['', 'Tragen Sie'],
    ['1234', 'zwei Buchstaben'],
    ['XX021203', 'Land „XX“'],
    ['DE0212030000000020205', 'hat 21 statt 22 Stellen'],
    ['DE02120300000000202052', 'Prüfziffern'],
  ])('refuses „%s“ and says what to look at', (text, wort) => {
    const pruefung = checkIban(text);
    expect(pruefung.ok ? '' : pruefung.fehler).toContain(wort);
  });

  it('finds every single wrong digit and every two neighbours that are swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 9 }), (stelle, plus) => {
        const ziffern = GUT.split('');
        ziffern[stelle] = String((Number(ziffern[stelle]) + plus) % 10);
        expect(checkIban(ziffern.join('')).ok).toBe(false);
        const getauscht = GUT.split('');
        [getauscht[stelle], getauscht[stelle + 1]] = [GUT[stelle + 1] ?? '', GUT[stelle] ?? ''];
        expect(checkIban(getauscht.join('')).ok).toBe(GUT[stelle] === GUT[stelle + 1]);
      }),
    );
  });
});

it('a BIC has 8 or 11 characters, or none', () => {
  expect(checkBic('')).toEqual({ ok: true, wert: null });
  expect(checkBic('weladedd xxx')).toEqual({ ok: true, wert: 'WELADEDDXXX' });
  expect(checkBic('WELADEDDX').ok).toBe(false);
});

it('a new account rests for three days, or until somebody calls back (GL-ZA-b)', () => {
  const bank = { gezeichnetAm: toPlainDate('2026-10-19'), rueckruf: null };
  expect(findRuheende(bank, toPlainDate('2026-10-19'))).toBe('2026-10-23');
  expect(findRuheende(bank, toPlainDate('2026-10-23'))).toBeNull();
  expect(findRuheende({ ...bank, rueckruf: 'Kämmerei' }, toPlainDate('2026-10-19'))).toBeNull();
});

it('whoever typed, signed or confirmed it has had a hand in it (E-ZM-05)', () => {
  const bank = { erfasstVon: 'a', gezeichnetVon: 'b', rueckrufVon: 'c' };
  expect(['a', 'b', 'c', 'd'].map((konto) => isBankperson(bank, konto))).toEqual([true, true, true, false]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLine, checkParagraphs, countCodePoints, toLine, toParagraphs } from './text.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 60 });
const messy = fc
  .array(
    fc.oneof(
      unicode,
      fc.constantFrom('\r\n', '\r', '\u202e', '\u2066', '\u0000', ' ', '\n', 'a\u0308', '\ud800'),
    ),
  )
  .map((teile) => teile.join(''));

describe('one line', () => {
  test.each([
    ['  Anna \t Müller\n', 'Anna Müller'],
    ['Mu\u0308ller', 'Müller'],
    ['Anna\u00a0Müller', 'Anna Müller'],
    ['Anna\rMüller', 'Anna Müller'],
    ['safe\u202etxt.exe', 'safetxt.exe'],
    ['\u2066\u2067\u2068x\u2069', 'x'],
    ['a\u0000b\u200bc\ufeffd\u00ade', 'abcde'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['x\ud800y', 'x\ufffdy'],
  ])('%j', (text, sauber) => {
    expect(toLine(text)).toBe(sauber);
  });
});

test('paragraphs keep line ends and lose long gaps', () => {
  expect(toParagraphs('a  b \r\n\r\n\r\n\r\nc\rd\u2028e ')).toBe('a b\n\nc\nd\ne');
});

test('cleaning twice changes nothing, and leaves no dangerous character', () => {
  fc.assert(
    fc.property(messy, (text) => {
      for (const clean of [toLine, toParagraphs]) {
        const einmal = clean(text);
        expect(clean(einmal)).toBe(einmal);
        expect(einmal.isWellFormed()).toBe(true);
        expect(einmal).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }
      expect(toLine(text)).not.toContain('\n');
    }),
  );
});

test('length counts code points, after cleaning', () => {
  expect(countCodePoints('👩🏽a')).toBe(3);
  expect(checkLine(' abc ', 3)).toEqual({ ok: true, wert: 'abc' });
  expect(checkLine('😀😀😀', 3).ok).toBe(true);
  expect(checkLine('abcd', 3)).toMatchObject({
    ok: false,
    fehler: { code: 'TEXT_ZU_LANG', meldung: 'Der Text ist um 1 Zeichen zu lang. Erlaubt sind 3.' },
  });
  expect(checkParagraphs(' \n\u202e ', 3)).toMatchObject({ ok: false, fehler: { code: 'TEXT_LEER' } });
});

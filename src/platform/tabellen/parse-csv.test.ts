import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCsv } from './create-csv.ts';
import { formatImportfehler, type Importfehler } from './importfehler.ts';
import { type CsvGrenzen, parseCsv } from './parse-csv.ts';

function findFehler(inhalt: string | Buffer, grenzen?: CsvGrenzen): Importfehler[] {
  const gelesen = parseCsv(Buffer.from(inhalt as string), grenzen);
  return gelesen.ok ? [] : gelesen.fehler;
}

describe('reading', () => {
  test.each([
    ['semicolon', 'kommune;besetzt\nAachen;2,50\n'],
    ['comma', 'kommune,besetzt\nAachen,"2,50"\n'],
    ['two byte order marks', '\ufeff\ufeffkommune;besetzt\nAachen;2,50\n'],
    ['line ends of an old Mac', 'kommune;besetzt\rAachen;2,50\r'],
    ['byte order mark and CRLF', '\ufeffkommune;besetzt\r\nAachen;2,50\r\n'],
    ['no line end at the end', 'kommune;besetzt\nAachen;2,50'],
    ['quotes and blanks', '"kommune" ; "besetzt"\n "Aachen";2,50 '],
    ['columns that are empty from top to bottom', 'kommune;;besetzt;\nAachen;;2,50;\n'],
    ['a comma within a quoted head decides nothing', '"kommune";"besetzt"\n"Aachen";"2,50"'],
  ])('%s', (_name, text) => {
    expect(parseCsv(Buffer.from(text))).toEqual({
      ok: true,
      wert: {
        kopf: ['kommune', 'besetzt'],
        zeilen: [{ nummer: 2, werte: { kommune: 'Aachen', besetzt: '2,50' } }],
      },
    });
  });

  test('empty rows are skipped but counted, also with separators only', () => {
    const gelesen = parseCsv(Buffer.from('a;b\n\n1;2\n;\n3;4\n'));
    expect(gelesen.ok && gelesen.wert.zeilen.map((zeile) => zeile.nummer)).toEqual([3, 5]);
  });

  test('line breaks and doubled quotes within quotes', () => {
    const gelesen = parseCsv(Buffer.from('a;b\n"x\r\ny";"sagt ""ja"""\n1;2'));
    expect(gelesen.ok && gelesen.wert.zeilen).toEqual([
      { nummer: 2, werte: { a: 'x\r\ny', b: 'sagt "ja"' } },
      { nummer: 3, werte: { a: '1', b: '2' } },
    ]);
  });
});

describe('refusing', () => {
  test('Windows-1252: byte, row, what it would be, what to do', () => {
    const inhalt = Buffer.concat([
      Buffer.from('kommune;besetzt\nK'),
      Buffer.from([0xf6]),
      Buffer.from('ln;1\n'),
    ]);
    expect(findFehler(inhalt)).toEqual([
      {
        zeile: 2,
        spalte: null,
        grund:
          'Byte 18 (Zeile 2) ist kein UTF-8. Als Windows-1252 gelesen steht dort „ö“: vermutlich ist die Datei so gespeichert.',
        reparatur: 'Speichern Sie die Datei in Excel als „CSV UTF-8 (durch Trennzeichen getrennt)“.',
      },
    ]);
  });

  test('the byte is the first that does not fit, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(0x80, 0xc0, 0xe4, 0xff, 0xf5),
        (davor, byte) => {
          const anfang = Buffer.from(`a${davor.replaceAll('\0', '')}`);
          const [fehler] = findFehler(Buffer.concat([anfang, Buffer.from([byte]), Buffer.from(' x')]));
          expect(fehler?.grund).toContain(`Byte ${anfang.length + 1} (`);
        },
      ),
    );
  });

  test.each<[string, string | Buffer, string]>([
    ['UTF-16', Buffer.from('\ufeffa;b', 'utf16le'), 'Die Datei ist in UTF-16 gespeichert.'],
    [
      'UTF-16 the other way round',
      Buffer.from('\ufeffa;b', 'utf16le').swap16(),
      'Die Datei ist in UTF-16 gespeichert.',
    ],
    [
      'UTF-16 without its mark',
      Buffer.from('kommune;besetzt\nKöln;2,5\n', 'utf16le'),
      'Die Datei ist vermutlich in UTF-16 gespeichert: Jedes zweite Byte ist ein Null-Byte.',
    ],
    ['a NUL byte', 'a;b\n1;\0', 'Byte 7 ist ein Null-Byte; eine Textdatei enthält keines.'],
    ['an empty file', '', 'Die Datei ist leer.'],
    ['blank lines only', '\n \n', 'Die Datei ist leer.'],
    ['a head without name', 'a;;c\n1;2;3', 'Die 2. Spalte hat keine Überschrift.'],
    ['a head without name beside an empty column', 'a;;c;\n1;;3;x', 'Die 4. Spalte hat keine Überschrift.'],
    [
      'titles above the heads',
      'Stand Oktober;;\nAllgemein;;Kontakt\na;b;c\n1;2;3',
      'Die Überschriften der Spalten stehen vermutlich erst in Zeile 3.',
    ],
    ['a head twice', 'a;b;a\n1;2;3', 'Diese Überschrift steht zweimal in der Kopfzeile.'],
    [
      'an open quote',
      'a;b\n1;"2\n3;4',
      'Ein Anführungszeichen wird geöffnet und bis zum Ende der Datei nicht geschlossen.',
    ],
    [
      'a stray quote',
      'a;b\n1;2"2',
      'Ein Anführungszeichen steht an einer Stelle, an der keines stehen darf.',
    ],
  ])('%s', (_name, inhalt, grund) => {
    expect(findFehler(inhalt).map((fehler) => fehler.grund)).toEqual([grund]);
  });

  test('a quote in the wrong place names its row and column, not the end of the file', () => {
    const alleFehler = findFehler('a;b\n1;"x\ny";\n2;3"\n"4;5\n6;7\n');
    expect(alleFehler.map(({ zeile, spalte }) => [zeile, spalte])).toEqual([
      [2, null],
      [3, 'b'],
      [4, 'a'],
    ]);
  });

  test('a spoiled head is named; without it no row can be judged', () => {
    const alleFehler = findFehler('a;"b\n1\n2;3"4"\n');
    expect(alleFehler.map(({ zeile, spalte }) => [zeile, spalte])).toEqual([
      [1, null],
      [3, null],
    ]);
  });

  test('20,000 open quotes are named in one go and in little time', () => {
    const beginn = performance.now();
    expect(findFehler(`a;b\n${'1;"x\n'.repeat(20_000)}`)).toHaveLength(20_000);
    expect(performance.now() - beginn).toBeLessThan(10_000);
  });

  test('half a line names the row and the column from which it is missing', () => {
    const [fehler, ...rest] = findFehler('kommune;stichtag;besetzt\nAachen;2022-09-30;2,5\nBielef');
    expect(rest).toEqual([]);
    expect(fehler).toMatchObject({ zeile: 3, spalte: 'stichtag' });
    expect(formatImportfehler(fehler as Importfehler)).toBe(
      'Zeile 3, Spalte „stichtag“: Die Zeile hat 1 statt 3 Spalten. Ab hier fehlt der Rest. Ergänzen Sie die Zeile. Vielleicht wurde die Datei nicht vollständig übertragen.',
    );
  });

  test('a decimal comma in a file with commas; every wrong row at once', () => {
    const alleFehler = findFehler('a,b\n1,2,50\n3\n4,5\n6,7,8\n');
    expect(alleFehler.map((fehler) => [fehler.zeile, fehler.wert])).toEqual([
      [2, '50'],
      [3, undefined],
      [5, '8'],
    ]);
  });

  test('too large: in bytes and in rows', () => {
    expect(findFehler('a;b\n1;2\n', { bytes: 4 })[0]?.grund).toContain('MB');
    expect(findFehler('a\n1\n2\n3\n', { zeilen: 2 })[0]?.grund).toBe(
      'Die Datei hat 3 Zeilen, erlaubt sind 2.',
    );
  });

  test('what it quotes is cut', () => {
    expect(findFehler(`a;b\n1;2;${'x'.repeat(500)}`)[0]?.wert).toHaveLength(60);
  });
});

test('whatever is written can be read again', async () => {
  const text = fc.string({ unit: 'grapheme' }).map((roh) => roh.replaceAll('\0', '').trim());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), async (zeilen) => {
      const csv = await createCsv({
        spalten: [
          { kopf: 'nr', art: 'ganzzahl', wert: () => 1 },
          { kopf: 'a', art: 'text', wert: ([a]: [string, string]) => a },
          { kopf: 'b', art: 'text', wert: ([, b]: [string, string]) => b },
        ],
        zeilen,
      });
      const gelesen = parseCsv(csv);
      expect(gelesen.ok && gelesen.wert.zeilen.length).toBe(zeilen.length);
      for (const [stelle, [a]] of zeilen.entries()) {
        const wieder = gelesen.ok ? gelesen.wert.zeilen[stelle]?.werte['a'] : undefined;
        expect([a, `'${a}`]).toContain(wieder);
      }
    }),
  );
});

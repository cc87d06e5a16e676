import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createCsv } from './create-csv.ts';
import { createXlsx } from './create-xlsx.ts';
import { formatExportName } from './export-name.ts';
import { isFormula, type Spalte } from './spalten.ts';

type Zeile = { name: string; vzae: number | string | null; anzahl: number; tag: string };

const SPALTEN: Spalte<Zeile>[] = [
  { kopf: 'Kommune', art: 'text', wert: (zeile) => zeile.name },
  { kopf: 'VZÄ', art: 'hundertstel', wert: (zeile) => zeile.vzae },
  { kopf: 'Anzahl', art: 'ganzzahl', wert: (zeile) => zeile.anzahl },
  { kopf: 'Stichtag', art: 'datum', wert: (zeile) => toPlainDate(zeile.tag) },
];
const ZEILE: Zeile = { name: 'Köln', vzae: 123_450, anzahl: -3, tag: '2022-09-30' };

test('CSV: byte order mark, semicolon, CRLF, decimal comma, German day', async () => {
  const csv = await createCsv({
    spalten: SPALTEN,
    zeilen: [ZEILE, { name: 'a;"b"', vzae: -5, anzahl: 0, tag: '2022-01-01' }, { ...ZEILE, vzae: null }],
  });
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.toString('utf8').slice(1)).toBe(
    [
      'Kommune;VZÄ;Anzahl;Stichtag',
      'Köln;1234,50;-3;30.09.2022',
      '"a;""b""";-0,05;0;01.01.2022',
      'Köln;;-3;30.09.2022',
      '',
    ].join('\r\n'),
  );
});

describe('formulas (SEC-09)', () => {
  test.each([
    ['=1+1', true],
    ['+49 201 1', true],
    ['-2+3', true],
    ['@SUM(A1)', true],
    ['\t=1', true],
    ['\r=1', true],
    ['  =1', true],
    ['＝1', true],
    ['-5', false],
    ['-1234,50', false],
    ['-0.05', false],
    ['a=b', false],
    ['–', false],
    ['', false],
  ])('%j: %s', async (text, formel) => {
    expect(isFormula(text)).toBe(formel);
    const csv = await createCsv({ spalten: SPALTEN.slice(0, 1), zeilen: [{ ...ZEILE, name: text }] });
    const zelle = csv.toString('utf8').split('\r\n')[1]?.replace(/^"/, '') ?? '';
    expect(zelle.startsWith("'")).toBe(formel);
  });

  test('a suppressed figure stays text in a column of numbers, a planted formula is guarded there too', async () => {
    const csv = await createCsv({
      spalten: SPALTEN.slice(1, 2),
      zeilen: [
        { ...ZEILE, vzae: 'x' },
        { ...ZEILE, vzae: '=1' },
      ],
    });
    expect(csv.toString('utf8')).toContain("\r\nx\r\n'=1\r\n");
  });
});

describe('XLSX', () => {
  async function readSheet(zeilen: Zeile[], titel = 'Stellen'): Promise<Record<string, string>> {
    const xlsx = await createXlsx(
      { spalten: SPALTEN, zeilen },
      { titel, hinweise: ['SYNTHETISCH', 'Quelle: <&>'] },
    );
    return Object.fromEntries(
      Object.entries(unzipSync(xlsx)).map(([name, inhalt]) => [name, strFromU8(inhalt)]),
    );
  }

  test('numbers and days are such, the notes stand on their own sheet', async () => {
    const teile = await readSheet([ZEILE, { ...ZEILE, vzae: -5 }]);
    const blatt = teile['xl/worksheets/sheet1.xml'] ?? '';
    expect(blatt).toContain(
      '<c r="B2" s="3"><v>1234.50</v></c><c r="C2" s="2"><v>-3</v></c><c r="D2" s="4"><v>44834</v></c>',
    );
    expect(blatt).toContain('<c r="B3" s="3"><v>-0.05</v></c>');
    expect(blatt).toContain('<autoFilter ref="A1:D3"/>');
    expect(teile['xl/worksheets/sheet2.xml']).toContain('SYNTHETISCH');
    expect(teile['xl/worksheets/sheet2.xml']).toContain('Quelle: &lt;&amp;&gt;');
  });

  test('text is never a formula and never breaks the file', async () => {
    const teile = await readSheet(
      [{ ...ZEILE, name: '=HYPERLINK("x")<&\u0000\ud800' }],
      "a/b[c]:*?'".repeat(9),
    );
    expect(teile['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A2" t="inlineStr" s="5"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)&lt;&amp;\ufffd</t></is></c>',
    );
    expect(teile['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    const name = /sheet name="([^"]*)"/.exec(teile['xl/workbook.xml'] ?? '')?.[1] ?? '';
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/*?:[\]]/);
  });

  test('54 × 10 and 50,000 × 12; the same table gives the same bytes', async () => {
    const spalten = (anzahl: number): Spalte<number>[] =>
      Array.from({ length: anzahl }, (_, i) =>
        i % 2 === 0
          ? { kopf: `S${i}`, art: 'hundertstel', wert: (n) => n * i }
          : { kopf: `S${i}`, art: 'text', wert: (n) => `Zeile ${n} Spalte ${i}` },
      );
    const klein = { spalten: spalten(10), zeilen: Array.from({ length: 54 }, (_, n) => n) };
    const angaben = { titel: 'x', hinweise: [] };
    expect((await createXlsx(klein, angaben)).equals(await createXlsx(klein, angaben))).toBe(true);

    async function* produceRows(): AsyncGenerator<number> {
      for (let n = 0; n < 50_000; n += 1) yield n;
    }
    const gross = await createXlsx({ spalten: spalten(12), zeilen: produceRows() }, angaben);
    const blatt = strFromU8(unzipSync(gross)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(blatt.endsWith('<autoFilter ref="A1:L50001"/></worksheet>')).toBe(true);
    expect(blatt.match(/<row /g)).toHaveLength(50_001);
  }, 30_000);
});

test('the name of an export is ASCII and marks invented data', () => {
  const angaben = { name: 'Stellenbesetzung Köln/Süß & é', stichtag: toPlainDate('2026-10-19') } as const;
  expect(formatExportName({ ...angaben, synthetisch: true, endung: 'csv' })).toBe(
    'SYNTHETISCH_stellenbesetzung-koeln-suess-e_2026-10-19.csv',
  );
  expect(formatExportName({ ...angaben, synthetisch: false, endung: 'pdf' })).not.toContain('SYNTH');
});

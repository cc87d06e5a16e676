import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './read-xlsx.ts';

const TEILE = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Angebote" sheetId="1" r:id="r1"/><sheet name="Alt" sheetId="2" r:id="r2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/blatt.xml"/><Relationship Id="r2" Target="worksheets/alt.xml"/></Relationships>',
  'xl/sharedStrings.xml':
    '<sst><si><t>Titel</t></si><si><r><t>Be</t></r><r><t xml:space="preserve">ratung &amp; mehr</t></r><rPh><t>weg</t></rPh></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.00 &quot;dy&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>',
};
const mappe = (zeilen: string, anders: Record<string, string> = {}) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          ...TEILE,
          'xl/worksheets/blatt.xml': `<worksheet><sheetData>${zeilen}</sheetData></worksheet>`,
          ...anders,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  );
const KOPF = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Tag</t></is></c></row>';
const text = (ort: string, wert: string) => `<c r="${ort}" t="inlineStr"><is><t>${wert}</t></is></c>`;

describe('a workbook', () => {
  it('shared texts, days, numbers, ja and nein; empty rows and cells count', () => {
    const { kopf, zeilen, fehler, hinweise } = readXlsx(
      mappe(
        `${KOPF}<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>46326.75</v></c></row>` +
          '<row r="4"><c r="B4" s="2"><v>46326</v></c></row>' +
          '<row r="5"><c r="A5"><v>1.50</v></c><c r="B5" t="b"><v>1</v></c></row><row r="6"><c r="A6" s="3"><v>7</v></c></row>',
      ),
    );
    expect(kopf).toEqual(['Titel', 'Tag']);
    expect(zeilen).toEqual([
      { nummer: 3, werte: { Titel: 'Beratung & mehr', Tag: '2026-10-31' } },
      { nummer: 4, werte: { Titel: '', Tag: '2026-10-31' } },
      { nummer: 5, werte: { Titel: '1.5', Tag: 'ja' } },
      { nummer: 6, werte: { Titel: '7', Tag: '' } },
    ]);
    expect(fehler).toEqual([]);
    expect(hinweise).toEqual(['Gelesen ist nur das erste Blatt „Angebote“, nicht: Alt.']);
  });

  it('workbooks of old Macs count from 1904, some programs name their marks', () => {
    const { zeilen } = readXlsx(
      mappe('', {
        'xl/workbook.xml': TEILE['xl/workbook.xml'].replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
        'xl/worksheets/blatt.xml': `<x:worksheet>${KOPF.replaceAll('<', '<x:').replaceAll('<x:/', '</x:')}<x:row r="2"><x:c r="B2" s="1"><x:v>44864</x:v></x:c></x:row></x:worksheet>`,
      }),
    );
    expect(zeilen).toEqual([{ nummer: 2, werte: { Titel: '', Tag: '2026-10-31' } }]);
  });

  it('the stored result of a formula is read, and said; one without a result, and an error, are named', () => {
    const { zeilen, fehler, hinweise } = readXlsx(
      mappe(
        `${KOPF}<row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row><row r="3"><c r="A3"><f>NOW()</f></c><c r="B3"><v>1</v></c></row>` +
          '<row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4"><v>1</v></c></row>',
      ),
    );
    expect(zeilen).toEqual([{ nummer: 2, werte: { Titel: 'ab', Tag: '' } }]);
    expect(fehler.map(({ zeile, spalte, grund }) => [zeile, spalte, grund])).toEqual([
      [3, 'Titel', 'Zelle A3: Die Formel hat kein Ergebnis.'],
      [4, 'Titel', 'Zelle A4: Die Formel ergibt den Fehler #DIV/0!.'],
    ]);
    expect(hinweise[0]).toBe('In 3 Zellen stehen Formeln. Gelesen ist ihr letztes Ergebnis.');
  });

  it('merged cells: rows are named; in the head the file is refused', () => {
    const zeilen = `${KOPF}<row r="2">${text('A2', 'Kurs')}</row><row r="3"><c r="B3"><v>1</v></c></row>`;
    const verbunden = (ref: string) => ({
      'xl/worksheets/blatt.xml': `<worksheet><sheetData>${zeilen}</sheetData><mergeCells><mergeCell ref="${ref}"/></mergeCells></worksheet>`,
    });
    expect(
      readXlsx(mappe('', verbunden('A2:A3'))).fehler.map(({ zeile, grund }) => [zeile, grund.slice(0, 33)]),
    ).toEqual([
      [2, 'Die Zellen A2:A3 sind verbunden; '],
      [3, 'Die Zellen A2:A3 sind verbunden; '],
    ]);
    const { kopf, fehler } = readXlsx(mappe('', verbunden('A1:B1')));
    expect([kopf, fehler[0]?.reparatur]).toEqual([null, expect.stringContaining('Titelzeilen')]);
  });

  it('what stands beside the table, and a text without end, are named', () => {
    const { fehler } = readXlsx(
      mappe(
        `${KOPF}<row r="2">${text('A2', 'Kurs')}${text('D2', 'daneben')}</row><row r="3">${text('A3', 'x'.repeat(100_001))}</row>`,
      ),
    );
    expect(fehler.map(({ zeile, grund }) => [zeile, grund])).toEqual([
      [2, 'In der 4. Spalte steht etwas, aber sie hat keine Überschrift.'],
      [3, 'Zelle A3: Der Text ist länger als 100.000 Zeichen.'],
    ]);
  });

  it.each([
    ['an empty sheet', mappe(''), 'Die Datei ist leer.'],
    [
      'an old workbook or one with a password',
      Buffer.from('d0cf11e0', 'hex'),
      'Die Datei ist eine alte Excel-Mappe (.xls) oder mit einem Kennwort geschützt.',
    ],
    [
      'half a workbook',
      mappe(KOPF).subarray(0, 200),
      'Die Excel-Mappe ist beschädigt oder nicht vollständig.',
    ],
    [
      'no sheet',
      Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })),
      'In der Excel-Mappe ist kein Tabellenblatt zu finden.',
    ],
    [
      'a small file that unpacks without end',
      mappe('', { 'xl/worksheets/blatt.xml': ' '.repeat(151 * 1024 * 1024) }),
      'Die Excel-Mappe ist entpackt zu groß.',
    ],
  ])('%s is refused in words', (_was, inhalt, grund) => {
    const { kopf, fehler } = readXlsx(inhalt);
    expect([kopf, fehler[0]?.grund]).toEqual([null, grund]);
  });

  it('marks without an end do not make it slow', () => {
    const beginn = Date.now();
    readXlsx(mappe('<row><c>'.repeat(200_000)));
    readXlsx(mappe(KOPF, { 'xl/sharedStrings.xml': `<sst><si>${'<rPh><t>'.repeat(200_000)}</si></sst>` }));
    expect(Date.now() - beginn).toBeLessThan(3_000);
  });
});

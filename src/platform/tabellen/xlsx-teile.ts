import { diffDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { isFormula, type Spalte, toDecimalText, toIntegerText } from './spalten.ts';

const KOPF = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

/** Index into `cellXfs` of STYLES. */
const FORMAT = { text: 0, kopf: 1, ganzzahl: 2, hundertstel: 3, datum: 4, geschuetzt: 5 } as const;

const STYLES = `${KOPF}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Every part of the workbook but its tables; „Erläuterung“ is the last sheet. `blaetter`: names of the tables. */
export function createXlsxParts(angaben: {
  titel: string;
  blaetter: readonly string[];
  hinweise: readonly string[];
}): { name: string; text: string }[] {
  const titel = toXml(angaben.titel);
  const namen = [...angaben.blaetter.map(toSheetName), 'Erläuterung'];
  const listAll = (form: (nummer: number, name: string) => string): string =>
    namen.map((name, i) => form(i + 1, toXml(name))).join('');
  return [
    {
      name: '[Content_Types].xml',
      text: `${KOPF}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${listAll((nummer) => `<Override PartName="/xl/worksheets/sheet${nummer}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${KOPF}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="r2" Type="${PAKET}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      text: `${KOPF}<cp:coreProperties xmlns:cp="${PAKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${titel}</dc:title><dc:language>de</dc:language></cp:coreProperties>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${KOPF}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${listAll((nummer, name) => `<sheet name="${name}" sheetId="${nummer}" r:id="r${nummer}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${KOPF}<Relationships xmlns="${PAKET}/relationships">${listAll((nummer) => `<Relationship Id="r${nummer}" Type="${REL}/worksheet" Target="worksheets/sheet${nummer}.xml"/>`)}<Relationship Id="r${namen.length + 1}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', text: STYLES },
    {
      name: `xl/worksheets/sheet${namen.length}.xml`,
      text: `${KOPF}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="110" customWidth="1"/></cols><sheetData>${[
        angaben.titel,
        ...angaben.hinweise,
      ]
        .map(
          (text, i) =>
            `<row r="${i + 1}">${textCell(`A${i + 1}`, text, i === 0 ? FORMAT.kopf : FORMAT.text)}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    },
  ];
}

/** Opens the sheet: fixed head row, widths, heads. Of several sheets one is selected: else typing would go into all of them. */
export function formatSheetHead<Zeile>(spalten: readonly Spalte<Zeile>[], gewaehlt = true): string {
  const breiten = spalten.map(
    (spalte, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${spalte.breite ?? Math.max(12, Math.min(40, spalte.kopf.length + 2))}" customWidth="1"/>`,
  );
  const kopf = spalten.map((spalte, i) => textCell(`${toColumnName(i)}1`, spalte.kopf, FORMAT.kopf));
  return `${KOPF}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${gewaehlt ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${breiten.join('')}</cols><sheetData><row r="1">${kopf.join('')}</row>`;
}

export function formatSheetRow<Zeile>(
  spalten: readonly Spalte<Zeile>[],
  zeile: Zeile,
  nummer: number,
): string {
  const zellen = spalten.map((spalte, i) => formatCell(spalte, zeile, `${toColumnName(i)}${nummer}`));
  return `<row r="${nummer}">${zellen.join('')}</row>`;
}

export function formatSheetEnd(spalten: number, zeilen: number): string {
  return `</sheetData><autoFilter ref="A1:${toColumnName(Math.max(spalten, 1) - 1)}${zeilen}"/></worksheet>`;
}

function formatCell<Zeile>(spalte: Spalte<Zeile>, zeile: Zeile, ort: string): string {
  const wert = spalte.wert(zeile);
  if (wert === null) return '';
  if (spalte.art === 'datum' && typeof wert === 'string') {
    return `<c r="${ort}" s="${FORMAT.datum}"><v>${toSerialDay(toPlainDate(wert))}</v></c>`;
  }
  if (typeof wert === 'string') {
    return textCell(ort, wert, isFormula(wert) ? FORMAT.geschuetzt : FORMAT.text);
  }
  return spalte.art === 'hundertstel'
    ? `<c r="${ort}" s="${FORMAT.hundertstel}"><v>${toDecimalText(wert, '.')}</v></c>`
    : `<c r="${ort}" s="${FORMAT.ganzzahl}"><v>${toIntegerText(wert)}</v></c>`;
}

function textCell(ort: string, text: string, format: number): string {
  return `<c r="${ort}" t="inlineStr" s="${format}"><is><t xml:space="preserve">${toXml(text)}</t></is></c>`;
}

/** A, B, … Z, AA, … */
function toColumnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : toColumnName(Math.floor(index / 26) - 1) + rest;
}

/** Days since 1899-12-30, as spreadsheets count (right from 1 March 1900 on). */
function toSerialDay(tag: PlainDate): number {
  return diffDays(toPlainDate('1899-12-30'), tag);
}

/** At most 31 characters without the signs Excel forbids. */
function toSheetName(titel: string): string {
  const name = titel
    .replace(/[\\/*?:[\]\p{C}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return Array.from(name === '' ? 'Tabelle' : name)
    .slice(0, 31)
    .join('');
}

/** Characters that XML 1.0 has no place for are dropped: one of them would make the file unreadable. */
function toXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Tabelle } from './spalten.ts';
import { createXlsxParts, formatSheetEnd, formatSheetHead, formatSheetRow } from './xlsx-teile.ts';

export type XlsxAngaben = {
  /** Name of the sheet and of the document. */
  titel: string;
  /** Second sheet, one line each: source, Stand, rounding, SYNTHETISCH. */
  hinweise: readonly string[];
};

const ROWS_PER_CHUNK = 1000;

/**
 * An Excel workbook (ISO/IEC 29500): numbers and dates as such, texts as inline strings that are never formulas,
 * head row fixed. Rows are compressed as they come: 50,000 × 12 cells take less than 100 MB.
 */
export async function createXlsx<Zeile>(tabelle: Tabelle<Zeile>, angaben: XlsxAngaben): Promise<Buffer> {
  const teile: Uint8Array[] = [];
  const zip = new Zip((fehler, teil) => {
    if (fehler) throw fehler;
    teile.push(teil);
  });
  for (const { name, text } of createXlsxParts(angaben)) addFile(zip, name).push(strToU8(text), true);

  const blatt = addFile(zip, 'xl/worksheets/sheet1.xml');
  blatt.push(strToU8(formatSheetHead(tabelle.spalten)));
  let nummer = 1;
  let puffer = '';
  for await (const zeile of tabelle.zeilen) {
    nummer += 1;
    puffer += formatSheetRow(tabelle.spalten, zeile, nummer);
    if (nummer % ROWS_PER_CHUNK === 0) {
      blatt.push(strToU8(puffer));
      puffer = '';
    }
  }
  blatt.push(strToU8(puffer + formatSheetEnd(tabelle.spalten.length, nummer)), true);
  zip.end();
  return Buffer.concat(teile);
}

function addFile(zip: Zip, name: string): ZipDeflate {
  const datei = new ZipDeflate(name, { level: 6 });
  // A fixed day: the same table gives the same bytes, so that an export can be compared.
  datei.mtime = Date.UTC(2000, 0, 1, 12);
  zip.add(datei);
  return datei;
}

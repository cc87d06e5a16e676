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
export function createXlsx<Zeile>(tabelle: Tabelle<Zeile>, angaben: XlsxAngaben): Promise<Buffer> {
  return createXlsxMappe([{ name: angaben.titel, tabelle }], angaben);
}

/** The same with several tables, each on a sheet of its own; their names differ in the first 31 characters. */
export async function createXlsxMappe<Zeile>(
  blaetter: readonly { name: string; tabelle: Tabelle<Zeile> }[],
  angaben: XlsxAngaben,
): Promise<Buffer> {
  const teile: Uint8Array[] = [];
  const zip = new Zip((fehler, teil) => {
    if (fehler) throw fehler;
    teile.push(teil);
  });
  const namen = blaetter.map(({ name }) => name);
  for (const { name, text } of createXlsxParts({ ...angaben, blaetter: namen }))
    addFile(zip, name).push(strToU8(text), true);
  for (const [stelle, { tabelle }] of blaetter.entries()) {
    const blatt = addFile(zip, `xl/worksheets/sheet${stelle + 1}.xml`);
    await writeSheet(blatt, tabelle, stelle === 0);
  }
  zip.end();
  return Buffer.concat(teile);
}

async function writeSheet<Zeile>(
  blatt: ZipDeflate,
  tabelle: Tabelle<Zeile>,
  gewaehlt: boolean,
): Promise<void> {
  blatt.push(strToU8(formatSheetHead(tabelle.spalten, gewaehlt)));
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
}

function addFile(zip: Zip, name: string): ZipDeflate {
  const datei = new ZipDeflate(name, { level: 6 });
  // A fixed day: the same table gives the same bytes, so that an export can be compared.
  datei.mtime = Date.UTC(2000, 0, 1, 12);
  zip.add(datei);
  return datei;
}

import { stringify } from 'csv-stringify/sync';
import { formatGerman } from '#src/core/plain-date.ts';
import { toSchutztext, type Spalte, type Tabelle, toDecimalText, toIntegerText } from './spalten.ts';

const ROWS_PER_CHUNK = 500;

/** CSV for German spreadsheets: UTF-8 with byte order mark, `;`, CRLF, decimal comma, dates as 31.10.2026. */
export async function createCsv<Zeile>(tabelle: Tabelle<Zeile>): Promise<Buffer> {
  const teile: string[] = [];
  for await (const teil of streamCsv(tabelle)) teile.push(teil);
  return Buffer.from(teile.join(''), 'utf8');
}

/** The same in pieces, for exports that do not fit into memory at once. */
export async function* streamCsv<Zeile>({ spalten, zeilen }: Tabelle<Zeile>): AsyncGenerator<string> {
  yield `\ufeff${toText([spalten.map((spalte) => toSchutztext(spalte.kopf))])}`;
  let sammlung: string[][] = [];
  for await (const zeile of zeilen) {
    sammlung.push(spalten.map((spalte) => toCell(spalte, zeile)));
    if (sammlung.length === ROWS_PER_CHUNK) {
      yield toText(sammlung);
      sammlung = [];
    }
  }
  if (sammlung.length > 0) yield toText(sammlung);
}

function toText(zeilen: string[][]): string {
  return stringify(zeilen, { delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function toCell<Zeile>(spalte: Spalte<Zeile>, zeile: Zeile): string {
  if (spalte.art === 'datum') {
    const tag = spalte.wert(zeile);
    return tag === null ? '' : formatGerman(tag);
  }
  const wert = spalte.wert(zeile);
  if (wert === null) return '';
  if (typeof wert === 'string') return toSchutztext(wert);
  return spalte.art === 'hundertstel' ? toDecimalText(wert, ',') : toIntegerText(wert);
}

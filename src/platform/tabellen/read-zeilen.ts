import { CsvError, parse } from 'csv-parse/sync';
import type { Importfehler } from './importfehler.ts';

/** `nummer` is the row as a spreadsheet counts it. `spalte` is known by its place only until the head is read. */
export type Rohzeile = { nummer: number; werte: string[] };
export type Quotierungsfehler = Omit<Importfehler, 'spalte'> & { spalte: number | null };
export type Zeilenlesung = { zeilen: Rohzeile[]; fehler: Quotierungsfehler[] };

type Trenner = ';' | ',' | '\t';

const CR = 0x0d;
const LF = 0x0a;

/**
 * Splits a text into rows and cells. A quote that is wrong spoils its own row only: reading goes on with the next
 * line, so that one slip does not hide what is wrong further down. Empty rows are counted and left out.
 */
export function readZeilen(text: string): Zeilenlesung {
  const inhalt = Buffer.from(text);
  const trenner = findSeparator(text);
  const zeilen: Rohzeile[] = [];
  const fehler: Quotierungsfehler[] = [];
  let anfang = 0;
  let nummer = 0;
  while (anfang < inhalt.length) {
    const teil = inhalt.subarray(anfang);
    const gelesen = readUntilWrong(teil, trenner);
    for (const werte of gelesen.saetze) {
      nummer += 1;
      if (werte.some((wert) => wert !== '')) zeilen.push({ nummer, werte });
    }
    if (gelesen.fehler === null) break;
    nummer += 1;
    fehler.push(describeCsvError(gelesen.fehler, nummer));
    anfang += findNextLine(teil, Math.max(gelesen.bytes, toNumber(gelesen.fehler, 'bytes') ?? 0));
  }
  return { zeilen, fehler };
}

/** The rows up to the first wrong one, and where that one begins. */
function readUntilWrong(
  teil: Buffer,
  delimiter: Trenner,
): { saetze: string[][]; bytes: number; fehler: CsvError | null } {
  const saetze: string[][] = [];
  let bytes = 0;
  try {
    parse(teil, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
      max_record_size: 100_000,
      on_record: (satz: string[], stand) => {
        saetze.push(satz);
        ({ bytes } = stand);
        return null;
      },
    });
    return { saetze, bytes, fehler: null };
  } catch (fehler) {
    if (fehler instanceof CsvError) return { saetze, bytes, fehler };
    throw fehler;
  }
}

function findNextLine(teil: Buffer, ab: number): number {
  let stelle = ab;
  while (stelle < teil.length && teil[stelle] !== CR && teil[stelle] !== LF) stelle += 1;
  if (teil[stelle] === CR && teil[stelle + 1] === LF) stelle += 1;
  return stelle + 1;
}

/** The head decides, outside of quotes; a spreadsheet that copies its cells puts tabs. A head with one column only needs no separator. */
function findSeparator(text: string): Trenner {
  const kopf = (/^[\s]*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const anzahl = (trenner: Trenner) => kopf.split(trenner).length;
  if (anzahl('\t') > Math.max(anzahl(';'), anzahl(','))) return '\t';
  return anzahl(';') >= anzahl(',') ? ';' : ',';
}

function describeCsvError(fehler: CsvError, zeile: number): Quotierungsfehler {
  return { zeile, spalte: toNumber(fehler, 'column'), ...toWorte(fehler.code) };
}

function toWorte(code: CsvError['code']): { grund: string; reparatur: string } {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        grund: 'Ein Anführungszeichen wird geöffnet und bis zum Ende der Datei nicht geschlossen.',
        reparatur:
          'Ergänzen Sie das schließende Anführungszeichen, oder schreiben Sie ein einzelnes doppelt ("").',
      };
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        grund: 'Ein Anführungszeichen wird nicht geschlossen, oder im Wert steht ein einzelnes.',
        reparatur:
          'Ergänzen Sie das schließende Anführungszeichen, oder schreiben Sie ein einzelnes doppelt ("").',
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        grund: 'Die Zeile ist länger als 100.000 Zeichen.',
        reparatur: 'Prüfen Sie, ob ein Anführungszeichen oder ein Zeilenende fehlt.',
      };
    default:
      return {
        grund: 'Ein Anführungszeichen steht an einer Stelle, an der keines stehen darf.',
        reparatur: 'Setzen Sie den ganzen Wert in Anführungszeichen und schreiben Sie innere doppelt ("").',
      };
  }
}

function toNumber(fehler: CsvError, angabe: 'bytes' | 'column'): number | null {
  const wert: unknown = angabe in fehler ? fehler[angabe] : null;
  return typeof wert === 'number' ? wert : null;
}

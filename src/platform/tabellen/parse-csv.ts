import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkUtf8 } from './check-utf8.ts';
import { type Importfehler, toImportfehler } from './importfehler.ts';

/** `nummer` is the row as a spreadsheet counts it: the head is 1, empty rows count. */
export type Importzeile = { nummer: number; werte: Record<string, string> };
export type Importtabelle = { kopf: string[]; zeilen: Importzeile[] };

export type CsvGrenzen = { bytes?: number; zeilen?: number };

/**
 * Reads a CSV file: UTF-8 with or without byte order mark, `;` or `,` (whichever the head uses), quotes as in
 * RFC 4180, CRLF or LF. Blanks around values are cut, empty rows skipped. All wrong rows are reported at once;
 * a file with one wrong row is refused as a whole.
 * Limits: 10 MB and 100,000 rows unless told otherwise.
 */
export function parseCsv(inhalt: Buffer, grenzen: CsvGrenzen = {}): Result<Importtabelle, Importfehler[]> {
  const bytes = grenzen.bytes ?? 10 * 1024 * 1024;
  if (inhalt.length > bytes) {
    const grund = `Die Datei hat ${formatMb(inhalt.length)} MB, erlaubt sind ${formatMb(bytes)} MB.`;
    return refuseFile(grund, 'Teilen Sie die Datei auf.');
  }
  const text = checkUtf8(inhalt);
  if (!text.ok) return fail([text.fehler]);
  const zeilen = readRows(text.wert);
  if (!zeilen.ok) return fail([zeilen.fehler]);
  return toTabelle(zeilen.wert, grenzen.zeilen ?? 100_000);
}

type Rohzeile = { nummer: number; werte: string[] };

function readRows(text: string): Result<Rohzeile[], Importfehler> {
  try {
    const saetze: string[][] = parse(text, {
      delimiter: findSeparator(text),
      relax_column_count: true,
      trim: true,
      max_record_size: 100_000,
    });
    const zeilen = saetze.map((werte, stelle) => ({ nummer: stelle + 1, werte }));
    return ok(zeilen.filter(({ werte }) => werte.some((wert) => wert !== '')));
  } catch (fehler) {
    if (fehler instanceof CsvError) return fail(describeCsvError(fehler));
    throw fehler;
  }
}

/** The head decides, outside of quotes. A head with one column only needs no separator. */
function findSeparator(text: string): ';' | ',' {
  const kopf = (/^[\s]*([^\r\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  return kopf.split(';').length >= kopf.split(',').length ? ';' : ',';
}

function describeCsvError(fehler: CsvError): Importfehler {
  const zeile = 'lines' in fehler && typeof fehler['lines'] === 'number' ? fehler['lines'] : 0;
  switch (fehler.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        zeile,
        spalte: null,
        grund: 'Ein Anführungszeichen wird geöffnet und bis zum Ende der Datei nicht geschlossen.',
        reparatur:
          'Ergänzen Sie das schließende Anführungszeichen, oder schreiben Sie ein einzelnes doppelt ("").',
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        zeile,
        spalte: null,
        grund: 'Die Zeile ist länger als 100.000 Zeichen.',
        reparatur: 'Prüfen Sie, ob ein Anführungszeichen oder ein Zeilenende fehlt.',
      };
    default:
      return {
        zeile,
        spalte: null,
        grund: 'Ein Anführungszeichen steht an einer Stelle, an der keines stehen darf.',
        reparatur: 'Setzen Sie den ganzen Wert in Anführungszeichen und schreiben Sie innere doppelt ("").',
      };
  }
}

function toTabelle(rohzeilen: readonly Rohzeile[], grenze: number): Result<Importtabelle, Importfehler[]> {
  const [erste, ...rest] = rohzeilen;
  if (!erste) return refuseFile('Die Datei ist leer.', 'Wählen Sie eine Datei mit Kopfzeile und Daten.');
  if (rest.length > grenze) {
    const grund = `Die Datei hat ${rest.length} Zeilen, erlaubt sind ${grenze}.`;
    return refuseFile(grund, 'Teilen Sie die Datei auf.');
  }
  const kopf = erste.werte;
  const alleFehler = [...checkKopf(erste), ...rest.flatMap((zeile) => checkBreite(zeile, kopf))];
  if (alleFehler.length > 0) return fail(alleFehler.map(toImportfehler));
  return ok({
    kopf,
    zeilen: rest.map(({ nummer, werte }) => ({
      nummer,
      werte: Object.fromEntries(kopf.map((name, stelle) => [name, werte[stelle] ?? ''])),
    })),
  });
}

function checkKopf({ nummer, werte }: Rohzeile): Importfehler[] {
  return werte.flatMap((name, stelle): Importfehler[] => {
    if (name === '') {
      const grund = `Die ${stelle + 1}. Spalte hat keine Überschrift.`;
      return [{ zeile: nummer, spalte: null, grund, reparatur: 'Ergänzen Sie die Überschrift.' }];
    }
    if (werte.indexOf(name) === stelle) return [];
    const grund = 'Diese Überschrift steht zweimal in der Kopfzeile.';
    return [{ zeile: nummer, spalte: name, grund, reparatur: 'Entfernen oder ändern Sie eine der beiden.' }];
  });
}

/** Half a line names the first column that is missing; a row that is too long often holds an unquoted comma. */
function checkBreite({ nummer, werte }: Rohzeile, kopf: readonly string[]): Importfehler[] {
  if (werte.length === kopf.length) return [];
  const zahlen = `Die Zeile hat ${werte.length} statt ${kopf.length} Spalten.`;
  if (werte.length < kopf.length) {
    return [
      {
        zeile: nummer,
        spalte: kopf[werte.length] ?? null,
        grund: `${zahlen} Ab hier fehlt der Rest.`,
        reparatur: 'Ergänzen Sie die Zeile. Vielleicht wurde die Datei nicht vollständig übertragen.',
      },
    ];
  }
  return [
    {
      zeile: nummer,
      spalte: null,
      grund: zahlen,
      reparatur:
        'Setzen Sie Werte, die das Trennzeichen enthalten (zum Beispiel 2,50), in Anführungszeichen.',
      wert: werte.slice(kopf.length).join(' | '),
    },
  ];
}

function refuseFile(grund: string, reparatur: string): Result<Importtabelle, Importfehler[]> {
  return fail([{ zeile: 0, spalte: null, grund, reparatur }]);
}

function formatMb(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}

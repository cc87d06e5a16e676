import { fail, ok, type Result } from '#src/core/result.ts';
import { checkUtf8 } from './check-utf8.ts';
import { type Importfehler, toImportfehler } from './importfehler.ts';
import { readZeilen, type Rohzeile, type Zeilenlesung } from './read-zeilen.ts';

/** `nummer` is the row as a spreadsheet counts it: the head is 1, empty rows count. */
export type Importzeile = { nummer: number; werte: Record<string, string> };
type Importtabelle = { kopf: string[]; zeilen: Importzeile[] };

export type CsvGrenzen = { bytes?: number; zeilen?: number };

/** What can be read of a file that may be wrong in places. `kopf` is null when no head can be read. */
export type Lesung = { kopf: string[] | null; zeilen: Importzeile[]; fehler: Importfehler[] };

/**
 * Reads a CSV file: UTF-8 with or without byte order mark, `;`, `,` or tab (whichever the head uses), quotes as in
 * RFC 4180, CRLF or LF. Blanks around values are cut, empty rows skipped. A file with one wrong row is refused as a
 * whole, with all wrong rows at once. Limits: 10 MB and 100,000 rows unless told otherwise.
 */
export function parseCsv(inhalt: Buffer, grenzen: CsvGrenzen = {}): Result<Importtabelle, Importfehler[]> {
  const { kopf, zeilen, fehler } = readCsv(inhalt, grenzen);
  return kopf === null || fehler.length > 0 ? fail(fehler) : ok({ kopf, zeilen });
}

/** The same for an import that wants to check the sound rows of a wrong file too, and name every error at once. */
export function readCsv(inhalt: Buffer, grenzen: CsvGrenzen = {}): Lesung {
  const bytes = grenzen.bytes ?? 10 * 1024 * 1024;
  if (inhalt.length > bytes) {
    const grund = `Die Datei hat ${formatMb(inhalt.length)} MB, erlaubt sind ${formatMb(bytes)} MB.`;
    return refuseFile(grund, 'Teilen Sie die Datei auf.');
  }
  const text = checkUtf8(inhalt);
  if (!text.ok) return { kopf: null, zeilen: [], fehler: [text.fehler] };
  return toLesung(readZeilen(text.wert), grenzen.zeilen ?? 100_000);
}

/** Rows as they were split, with their head: names every row that does not fit it. */
export function toLesung({ zeilen: rohzeilen, fehler }: Zeilenlesung, grenze: number): Lesung {
  const anzahl = rohzeilen.length + fehler.length;
  if (anzahl === 0)
    return refuseFile('Die Datei ist leer.', 'Wählen Sie eine Datei mit Kopfzeile und Daten.');
  if (anzahl - 1 > grenze) {
    const grund = `Die Datei hat ${anzahl - 1} Zeilen, erlaubt sind ${grenze}.`;
    return refuseFile(grund, 'Teilen Sie die Datei auf.');
  }
  const [erste, ...rest] = rohzeilen;
  // With a spoiled head nobody can say what belongs to which column.
  const kopfLesbar = erste !== undefined && !fehler.some(({ zeile }) => zeile < erste.nummer);
  const kopf = kopfLesbar ? erste.werte : null;
  const leer = kopf === null ? new Set<number>() : findLeereSpalten(kopf, rest);
  const formfehler: Importfehler[] = [
    ...fehler.map(({ spalte, ...angaben }) => ({ ...angaben, spalte: nameOf(kopf, spalte) })),
    ...(kopf === null ? [] : rest.flatMap((zeile) => checkBreite(zeile, kopf))),
    ...(erste === undefined || kopf === null ? [] : (findTitelzeilen(erste, rest) ?? checkKopf(erste, leer))),
  ];
  return {
    kopf: kopf?.filter((_, stelle) => !leer.has(stelle)) ?? null,
    zeilen: kopf === null ? [] : rest.flatMap((zeile) => toImportzeile(zeile, kopf, leer)),
    fehler: formfehler.sort((a, b) => a.zeile - b.zeile).map(toImportfehler),
  };
}

/** Columns without a heading and without a single value: spreadsheets write them where somebody once typed. */
function findLeereSpalten(kopf: readonly string[], rest: readonly Rohzeile[]): ReadonlySet<number> {
  return new Set(
    kopf.flatMap((name, stelle) =>
      name === '' && rest.every(({ werte }) => (werte[stelle] ?? '') === '') ? [stelle] : [],
    ),
  );
}

/** Which value of a row too short or too long belongs to which column is a guess: its content is not checked. */
function toImportzeile(
  { nummer, werte }: Rohzeile,
  kopf: readonly string[],
  leer: ReadonlySet<number>,
): Importzeile[] {
  if (werte.length !== kopf.length) return [];
  const paare = kopf.flatMap((name, stelle) => (leer.has(stelle) ? [] : [[name, werte[stelle] ?? '']]));
  return [{ nummer, werte: Object.fromEntries(paare) }];
}

function nameOf(kopf: readonly string[] | null, stelle: number | null): string | null {
  return (stelle === null ? null : kopf?.[stelle]) ?? null;
}

/** So many rows below the first one are looked at. */
const TITELZEILEN_HOECHSTENS = 10;

/** A table from an office often begins with its title: a row that is nearly empty, and the heads stand further below. */
function findTitelzeilen(erste: Rohzeile, rest: readonly Rohzeile[]): Importfehler[] | undefined {
  const gefuellt = erste.werte.filter((wert) => wert !== '').length;
  if (gefuellt * 2 > erste.werte.length) return undefined;
  const kopf = rest
    .slice(0, TITELZEILEN_HOECHSTENS)
    .find(({ werte }) => werte.length === erste.werte.length && !werte.includes(''));
  if (kopf === undefined) return undefined;
  const letzte = kopf.nummer - 1;
  return [
    {
      zeile: erste.nummer,
      spalte: null,
      grund: `Die Überschriften der Spalten stehen vermutlich erst in Zeile ${kopf.nummer}.`,
      reparatur:
        letzte === erste.nummer
          ? 'Löschen Sie die Zeile darüber, damit die Überschriften in der ersten Zeile stehen.'
          : `Löschen Sie die Zeilen ${erste.nummer} bis ${letzte}, damit die Überschriften in der ersten Zeile stehen.`,
    },
  ];
}

function checkKopf({ nummer, werte }: Rohzeile, leer: ReadonlySet<number>): Importfehler[] {
  return werte.flatMap((name, stelle): Importfehler[] => {
    if (leer.has(stelle)) return [];
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

function refuseFile(grund: string, reparatur: string): Lesung {
  return { kopf: null, zeilen: [], fehler: [{ zeile: 0, spalte: null, grund, reparatur }] };
}

function formatMb(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 });
}

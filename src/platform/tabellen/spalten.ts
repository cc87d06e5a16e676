import type { PlainDate } from '#src/core/plain-date.ts';

/**
 * What stands in a column. `hundertstel` takes whole hundredths (Cent, Vzae) and shows two decimals; `ganzzahl`
 * a whole number. A text in a column of numbers (a suppressed „x“) is shown as it is.
 */
export type Spalte<Zeile> = {
  kopf: string;
  /** Width in characters, for spreadsheets. */
  breite?: number;
} & (
  | { art: 'text'; wert: (zeile: Zeile) => string | null }
  | { art: 'ganzzahl' | 'hundertstel'; wert: (zeile: Zeile) => number | string | null }
  | { art: 'datum'; wert: (zeile: Zeile) => PlainDate | null }
);

export type Zeilen<Zeile> = Iterable<Zeile> | AsyncIterable<Zeile>;

export type Tabelle<Zeile> = { spalten: readonly Spalte<Zeile>[]; zeilen: Zeilen<Zeile> };

/** 250 becomes `2.50` with a point, -5 `-0.05`; exact, without a float. */
export function toDecimalText(hundertstel: number, komma: ',' | '.'): string {
  if (!Number.isSafeInteger(hundertstel)) throw new RangeError('Not a whole number of hundredths');
  const ziffern = String(Math.abs(hundertstel)).padStart(3, '0');
  return `${hundertstel < 0 ? '-' : ''}${ziffern.slice(0, -2)}${komma}${ziffern.slice(-2)}`;
}

export function toIntegerText(ganzzahl: number): string {
  if (!Number.isSafeInteger(ganzzahl)) throw new RangeError('Not a whole number');
  return String(ganzzahl);
}

/**
 * Would a spreadsheet take this text for a formula (SEC-09)? Leading blanks and full-width signs count too,
 * since some programs drop or fold them. A plain negative number is a number.
 */
export function isFormula(text: string): boolean {
  if (/^-\d+([.,]\d+)?$/.test(text)) return false;
  return /^[\t\r\n]/.test(text) || /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text);
}

/**
 * An apostrophe in front makes a spreadsheet show the text instead of running it. A text that begins with apostrophes and would be
 * a formula without them gets one more, so that `parseSchutztext` gives back exactly what stood there.
 */
export function toSchutztext(text: string): string {
  return isFormula(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** Takes off the apostrophe that `toSchutztext` has put; for tables that are known to be ours. */
export function parseSchutztext(text: string): string {
  return text.startsWith("'") && isFormula(text.replace(/^'+/, '')) ? text.slice(1) : text;
}

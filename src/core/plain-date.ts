import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/**
 * A calendar day `YYYY-MM-DD`, years 1000 to 9999 (proleptic Gregorian). Without time and zone, so it means the
 * same day on every machine. Compares as text. „Today“ is always an argument (`stichtag`), never read from a clock.
 */
export type PlainDate = string & { readonly __plainDate: true };

/** A calendar quarter, for example `2026-Q4`. Sorts as text. */
export type Quartal = string & { readonly __quartal: true };

export type DatumFehler = { code: 'DATUM_FORMAT' | 'DATUM_GIBT_ES_NICHT'; meldung: string };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const GERMAN = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const MS_PER_DAY = 86_400_000;

/** Reads `2026-10-31` and `31.10.2026` (also `1.2.2026`). Two-digit years are refused: they hide the century. */
export function parsePlainDate(text: string): Result<PlainDate, DatumFehler> {
  const roh = text.trim();
  const iso = ISO.exec(roh);
  const german = GERMAN.exec(roh);
  if (iso) return checkDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (german) return checkDay(Number(german[3]), Number(german[2]), Number(german[1]));
  return fail({
    code: 'DATUM_FORMAT',
    meldung: 'Geben Sie das Datum als TT.MM.JJJJ ein, zum Beispiel 31.10.2026.',
  });
}

/** For dates that stand in the code or come from a date column; throws when the text is no date. */
export function toPlainDate(text: string): PlainDate {
  const datum = parsePlainDate(text);
  if (!datum.ok) throw new Error('Not a plain date');
  return datum.wert;
}

/** True for an existing day in ISO form. */
export function isPlainDate(text: string): text is PlainDate {
  return ISO.test(text) && parsePlainDate(text).ok;
}

/** `tage` may be negative. */
export function addDays(datum: PlainDate, tage: number): PlainDate {
  return fromMs(toMs(datum) + tage * MS_PER_DAY);
}

/**
 * Same day of the month, or the last day when that month is shorter: 31.01. plus one month is 28.02. or 29.02.
 * This is § 188 Abs. 3 BGB: „Fehlt bei einer nach Monaten bestimmten Frist in dem letzten Monat der für ihren
 * Ablauf maßgebende Tag, so endigt die Frist mit dem Ablauf des letzten Tages dieses Monats.“
 */
export function addMonths(datum: PlainDate, monate: number): PlainDate {
  const index = yearOf(datum) * 12 + monthOf(datum) - 1 + monate;
  const jahr = Math.floor(index / 12);
  const monat = index - jahr * 12 + 1;
  return formatIso(jahr, monat, Math.min(dayOf(datum), daysInMonth(jahr, monat)));
}

/** Days from `von` to `bis`; 0 for the same day, negative when `bis` lies before. */
export function diffDays(von: PlainDate, bis: PlainDate): number {
  return Math.round((toMs(bis) - toMs(von)) / MS_PER_DAY);
}

/** -1, 0 or 1, for sorting. */
export function comparePlainDate(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two days. */
export function minDate(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two days. */
export function maxDate(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(datum: PlainDate): number {
  return new Date(toMs(datum)).getUTCDay() || 7;
}

/** Saturday or Sunday. Holidays are not known here. */
export function isWeekend(datum: PlainDate): boolean {
  return weekday(datum) >= 6;
}

export function quarterOf(datum: PlainDate): Quartal {
  return `${datum.slice(0, 4)}-Q${Math.ceil(monthOf(datum) / 3)}` as Quartal;
}

/** First day of the quarter in which `datum` lies. */
export function startOfQuarter(datum: PlainDate): PlainDate {
  return formatIso(yearOf(datum), Math.floor((monthOf(datum) - 1) / 3) * 3 + 1, 1);
}

/** Last day of the quarter in which `datum` lies. */
export function endOfQuarter(datum: PlainDate): PlainDate {
  return lastDayOfMonth(addMonths(startOfQuarter(datum), 2));
}

export function lastDayOfMonth(datum: PlainDate): PlainDate {
  return formatIso(yearOf(datum), monthOf(datum), daysInMonth(yearOf(datum), monthOf(datum)));
}

/** 31 December of the year in which `datum` lies. */
export function lastDayOfYear(datum: PlainDate): PlainDate {
  return formatIso(yearOf(datum), 12, 31);
}

export function yearOf(datum: PlainDate): number {
  return Number(datum.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(datum: PlainDate): number {
  return Number(datum.slice(5, 7));
}

/** 1 to 31. */
export function dayOf(datum: PlainDate): number {
  return Number(datum.slice(8, 10));
}

/** `31.10.2026` */
export function formatGerman(datum: PlainDate): string {
  return `${datum.slice(8, 10)}.${datum.slice(5, 7)}.${datum.slice(0, 4)}`;
}

/** 28 to 31; `monat` is 1 to 12. */
export function daysInMonth(jahr: number, monat: number): number {
  return new Date(Date.UTC(jahr, monat, 0)).getUTCDate();
}

function checkDay(jahr: number, monat: number, tag: number): Result<PlainDate, DatumFehler> {
  if (jahr >= 1000 && monat >= 1 && monat <= 12 && tag >= 1 && tag <= daysInMonth(jahr, monat)) {
    return ok(formatIso(jahr, monat, tag));
  }
  return fail({
    code: 'DATUM_GIBT_ES_NICHT',
    meldung: 'Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.',
  });
}

function toMs(datum: PlainDate): number {
  return Date.UTC(yearOf(datum), monthOf(datum) - 1, dayOf(datum));
}

function fromMs(ms: number): PlainDate {
  const tag = new Date(ms);
  return formatIso(tag.getUTCFullYear(), tag.getUTCMonth() + 1, tag.getUTCDate());
}

/** Throws outside the years 1000 to 9999, where text order would no longer be date order. */
function formatIso(jahr: number, monat: number, tag: number): PlainDate {
  if (!Number.isInteger(jahr) || jahr < 1000 || jahr > 9999 || !Number.isInteger(monat + tag)) {
    throw new RangeError('Plain date out of range');
  }
  return `${jahr}-${String(monat).padStart(2, '0')}-${String(tag).padStart(2, '0')}` as PlainDate;
}

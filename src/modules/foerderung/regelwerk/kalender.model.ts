import {
  addDays,
  addMonths,
  isWeekend,
  lastDayOfMonth,
  type PlainDate,
  toPlainDate,
  yearOf,
} from '#src/core/plain-date.ts';

/** Days from Easter Sunday. Holidays that fall on a Sunday anyway are not listed. */
const NACH_OSTERN = {
  Karfreitag: -2,
  Ostermontag: 1,
  'Christi Himmelfahrt': 39,
  Pfingstmontag: 50,
  Fronleichnam: 60,
} as const;

const FESTE_TAGE = {
  Neujahr: '01-01',
  'Tag der Arbeit': '05-01',
  'Tag der Deutschen Einheit': '10-03',
  Allerheiligen: '11-01',
  'Erster Weihnachtstag': '12-25',
  'Zweiter Weihnachtstag': '12-26',
} as const;

/** Of the years that were asked for: a list of Förderfälle asks for the same ones hundreds of times. */
const jahre = new Map<number, ReadonlyMap<string, string>>();

/** Name of the holiday in North Rhine-Westphalia (§ 2 Feiertagsgesetz NW), or null. */
export function findFeiertag(datum: PlainDate): string | null {
  const jahr = yearOf(datum);
  let tage = jahre.get(jahr);
  if (tage === undefined) jahre.set(jahr, (tage = listFeiertage(jahr)));
  return tage.get(datum) ?? null;
}

/** A fixed day gives its name where both fall together. */
function listFeiertage(jahr: number): ReadonlyMap<string, string> {
  const ostern = getOstersonntag(jahr);
  return new Map<string, string>([
    ...Object.entries(NACH_OSTERN).map(([name, tage]) => [addDays(ostern, tage), name] as const),
    ...Object.entries(FESTE_TAGE).map(([name, tag]) => [`${jahr}-${tag}`, name] as const),
  ]);
}

/** Monday to Friday and no holiday: Saturday is no Werktag for the end of a period (§ 193 BGB, § 31 Abs. 3 VwVfG NRW). */
export function isWerktag(datum: PlainDate): boolean {
  return !isWeekend(datum) && findFeiertag(datum) === null;
}

/** The day itself when it is a Werktag, otherwise the next one. */
export function toWerktag(datum: PlainDate): PlainDate {
  let tag = datum;
  while (!isWerktag(tag)) tag = addDays(tag, 1);
  return tag;
}

/** `monate` later; the last day of a month leads to the last day of the target month (OQ-F-16). */
export function addMonthsToMonthEnd(datum: PlainDate, monate: number): PlainDate {
  const ziel = addMonths(datum, monate);
  return datum === lastDayOfMonth(datum) ? lastDayOfMonth(ziel) : ziel;
}

/** Easter of the Gregorian calendar in whole numbers (Spencer Jones, 1922). */
export function getOstersonntag(jahr: number): PlainDate {
  const a = jahr % 19;
  const b = Math.trunc(jahr / 100);
  const c = jahr % 100;
  const d = Math.trunc(b / 4);
  const e = b % 4;
  const f = Math.trunc((b + 8) / 25);
  const g = Math.trunc((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.trunc(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.trunc((a + 11 * h + 22 * l) / 451);
  const summe = h + l - 7 * m + 114;
  const monat = String(Math.trunc(summe / 31)).padStart(2, '0');
  const tag = String((summe % 31) + 1).padStart(2, '0');
  return toPlainDate(`${jahr}-${monat}-${tag}`);
}

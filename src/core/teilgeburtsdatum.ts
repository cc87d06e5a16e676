import { daysInMonth, formatGerman, monthOf, parsePlainDate, toPlainDate, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { fail, ok } from './result.ts';
import type { Result } from './result.ts';

/**
 * A birth date of which day, or day and month, may be unknown: `1990`, `1990-05` or `1990-05-17`. Many papers of
 * refugees name only the year; a made-up 1 January would later look like a known day.
 */
export type Teilgeburtsdatum = string & { readonly __teilgeburtsdatum: true };

export type GeburtsdatumFehler = {
  code: 'GEBURTSDATUM_FORMAT' | 'GEBURTSDATUM_GIBT_ES_NICHT' | 'GEBURTSDATUM_ZUKUNFT' | 'GEBURTSDATUM_ZU_ALT';
  meldung: string;
};

const YEAR = /^(?:(?:00|xx)\.(?:00|xx)\.)?(\d{4})$/i;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
const GERMAN_MONTH = /^(?:(?:00|xx)\.)?(\d{1,2})[./](\d{4})$/i;
const OLDEST_AGE = 130;

/**
 * Reads `1990`, `1990-05`, `05.1990`, `1990-05-17`, `17.05.1990`, and the way registers write unknown parts:
 * `00.00.1990`, `XX.05.1990`. Whether the day can be a birth date is decided by `checkGeboren`.
 */
export function parseTeilgeburtsdatum(text: string): Result<Teilgeburtsdatum, GeburtsdatumFehler> {
  const roh = text.trim();
  const jahr = YEAR.exec(roh);
  const isoMonat = ISO_MONTH.exec(roh);
  const monat = GERMAN_MONTH.exec(roh);
  if (jahr) return checkMonth(jahr[1] ?? '', '01', 4);
  if (isoMonat) return checkMonth(isoMonat[1] ?? '', isoMonat[2] ?? '', 7);
  if (monat) return checkMonth(monat[2] ?? '', (monat[1] ?? '').padStart(2, '0'), 7);
  const tag = parsePlainDate(roh);
  if (tag.ok) return ok(brand(tag.wert));
  return tag.fehler.code === 'DATUM_FORMAT' ? fail(refuseFormat()) : fail(refuseGibtEsNicht());
}

/** Not after `stichtag` and at most 130 years before. An unknown part is read in favour of the person's answer. */
export function checkGeboren(
  datum: Teilgeburtsdatum,
  stichtag: PlainDate,
): Result<Teilgeburtsdatum, GeburtsdatumFehler> {
  if (earliestDay(datum) > stichtag) {
    return fail({ code: 'GEBURTSDATUM_ZUKUNFT', meldung: 'Das Geburtsdatum liegt in der Zukunft.' });
  }
  if (yearOf(stichtag) - yearOf(latestDay(datum)) > OLDEST_AGE) {
    return fail({ code: 'GEBURTSDATUM_ZU_ALT', meldung: 'Prüfen Sie das Geburtsjahr.' });
  }
  return ok(datum);
}

/** `17.05.1990`, `05.1990` or `1990`. */
export function formatTeilgeburtsdatum(datum: Teilgeburtsdatum): string {
  if (datum.length === 4) return datum;
  if (datum.length === 7) return `${datum.slice(5)}.${datum.slice(0, 4)}`;
  return formatGerman(toPlainDate(datum));
}

/** Could both mean the same day? `1990` fits `1990-05-17`; two known days fit only when equal. */
export function isCompatible(a: Teilgeburtsdatum, b: Teilgeburtsdatum): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** Day, month and year are known. */
export function isVollstaendig(datum: Teilgeburtsdatum): boolean {
  return datum.length === 10;
}

/** First day that the known parts allow. */
export function earliestDay(datum: Teilgeburtsdatum): PlainDate {
  return toPlainDate(datum + '-01-01'.slice(datum.length - 4));
}

/** Last day that the known parts allow. */
export function latestDay(datum: Teilgeburtsdatum): PlainDate {
  if (datum.length === 10) return toPlainDate(datum);
  const monat = datum.length === 4 ? toPlainDate(`${datum}-12-01`) : toPlainDate(`${datum}-01`);
  const tage = daysInMonth(yearOf(monat), monthOf(monat));
  return toPlainDate(`${monat.slice(0, 7)}-${tage}`);
}

/**
 * Full years of age on `stichtag`, as the smallest and greatest possible age; equal when the day is known. The year
 * of age ends with the day before the birthday (§ 187 Abs. 2 Satz 2 BGB), so on the birthday the person is older.
 */
export function computeAlter(datum: Teilgeburtsdatum, stichtag: PlainDate): { von: number; bis: number } {
  return { von: yearsBetween(latestDay(datum), stichtag), bis: yearsBetween(earliestDay(datum), stichtag) };
}

/** Who was born on 29 February becomes older on 1 March in a common year: 28.02. is before 02-29 as text. */
function yearsBetween(geboren: PlainDate, stichtag: PlainDate): number {
  const vorGeburtstag = stichtag.slice(5) < geboren.slice(5) ? 1 : 0;
  return yearOf(stichtag) - yearOf(geboren) - vorGeburtstag;
}

function checkMonth(
  jahr: string,
  monat: string,
  laenge: 4 | 7,
): Result<Teilgeburtsdatum, GeburtsdatumFehler> {
  const erster = parsePlainDate(`${jahr}-${monat}-01`);
  return erster.ok ? ok(brand(erster.wert.slice(0, laenge))) : fail(refuseGibtEsNicht());
}

function brand(text: string): Teilgeburtsdatum {
  return text as Teilgeburtsdatum;
}

function refuseFormat(): GeburtsdatumFehler {
  return {
    code: 'GEBURTSDATUM_FORMAT',
    meldung: 'Geben Sie das Geburtsdatum so ein: 17.05.1990. Ist ein Teil unbekannt: 05.1990 oder 1990.',
  };
}

function refuseGibtEsNicht(): GeburtsdatumFehler {
  return {
    code: 'GEBURTSDATUM_GIBT_ES_NICHT',
    meldung: 'Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.',
  };
}

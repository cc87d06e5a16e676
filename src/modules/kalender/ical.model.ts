import { addDays, type PlainDate } from '#src/core/plain-date.ts';

/** `beginn`: an appointment with an hour; null: the day alone. */
export type Kalendertag = { kennung: string; tag: PlainDate; beginn: Date | null };

/** The one title of every entry: whoever looks over a shoulder, or reads the calendar of the office, learns a day. */
export const TITEL = 'KIM-Termin';

const toBasis = (tag: PlainDate): string => tag.replaceAll('-', '');

/**
 * The feed after RFC 5545. An appointment without an hour is a whole day; with one it lasts `dauerMinuten`, since an
 * Akte knows no end. Nothing here comes from a client: title and class are fixed, `kennung` is a hash. No line reaches 75 octets, so none is folded.
 */
export function formatKalender(
  tage: readonly Kalendertag[],
  stichtag: PlainDate,
  dauerMinuten: number,
): string {
  const zeilen = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KIM-Plattform//Termine//DE',
    'CALSCALE:GREGORIAN',
    ...tage.flatMap(({ kennung, tag, beginn }) => [
      'BEGIN:VEVENT',
      `UID:${kennung}`,
      `DTSTAMP:${toBasis(stichtag)}T000000Z`,
      ...(beginn === null ? listGanzerTag(tag) : listStunde(beginn, dauerMinuten)),
      `SUMMARY:${TITEL}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return zeilen.map((zeile) => `${zeile}\r\n`).join('');
}

function listGanzerTag(tag: PlainDate): string[] {
  return [
    `DTSTART;VALUE=DATE:${toBasis(tag)}`,
    `DTEND;VALUE=DATE:${toBasis(addDays(tag, 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function listStunde(beginn: Date, dauerMinuten: number): string[] {
  const utc = `${beginn.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return [`DTSTART:${utc}`, `DURATION:PT${String(dauerMinuten)}M`, 'TRANSP:OPAQUE'];
}

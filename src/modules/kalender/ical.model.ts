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
    ...(tage.length === 0 ? ZEITZONE : []),
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

/** A calendar must hold a component (RFC 5545 section 3.6); without an appointment it is the time of the place. */
const ZEITZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

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

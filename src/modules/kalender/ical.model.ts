import { addDays, type PlainDate } from '#src/core/plain-date.ts';

export type Kalendertag = { kennung: string; tag: PlainDate };

/** The one title of every entry: whoever looks over a shoulder, or reads the calendar of the office, learns a day. */
export const TITEL = 'KIM-Termin';

const toBasis = (tag: PlainDate): string => tag.replaceAll('-', '');

/**
 * The feed after RFC 5545. Entries are whole days, since an Akte knows the day of an appointment and no time. Nothing here
 * comes from a client: title and class are fixed, `kennung` is a hash. No line reaches 75 octets, so none is folded.
 */
export function formatKalender(tage: readonly Kalendertag[], stichtag: PlainDate): string {
  const zeilen = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KIM-Plattform//Termine//DE',
    'CALSCALE:GREGORIAN',
    ...tage.flatMap(({ kennung, tag }) => [
      'BEGIN:VEVENT',
      `UID:${kennung}`,
      `DTSTAMP:${toBasis(stichtag)}T000000Z`,
      `DTSTART;VALUE=DATE:${toBasis(tag)}`,
      `DTEND;VALUE=DATE:${toBasis(addDays(tag, 1))}`,
      `SUMMARY:${TITEL}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return zeilen.map((zeile) => `${zeile}\r\n`).join('');
}

import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatKalender } from './ical.model.ts';

const HEUTE = toPlainDate('2026-10-19');

describe('formatKalender', () => {
  it('is a calendar after RFC 5545 and holds these lines alone', () => {
    const tage = [{ kennung: 'a'.repeat(64), tag: toPlainDate('2026-12-31'), beginn: null }];
    expect(formatKalender(tage, HEUTE, 45)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//KIM-Plattform//Termine//DE',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        `UID:${'a'.repeat(64)}`,
        'DTSTAMP:20261019T000000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'TRANSP:TRANSPARENT',
        'SUMMARY:KIM-Termin',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('never needs folding, and is a calendar without entries too', () => {
    const eintrag = { kennung: 'f'.repeat(64), tag: HEUTE };
    const beginn = new Date('2026-10-19T12:30:00Z');
    const datei = formatKalender(
      [
        { ...eintrag, beginn: null },
        { ...eintrag, beginn },
      ],
      HEUTE,
      45,
    );
    expect(datei).toContain('DTSTART:20261019T123000Z\r\nDURATION:PT45M');
    for (const zeile of datei.split('\r\n')) expect(Buffer.byteLength(zeile)).toBeLessThanOrEqual(75);
    // RFC 5545 section 3.6: a calendar holds at least one component, also before the first appointment.
    const leer = formatKalender([], HEUTE, 45);
    expect(leer).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VTIMEZONE\r\n[\s\S]*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/,
    );
    expect(leer).not.toContain('VEVENT');
    for (const zeile of leer.split('\r\n')) expect(Buffer.byteLength(zeile)).toBeLessThanOrEqual(75);
  });
});

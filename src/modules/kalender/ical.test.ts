import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatKalender } from './ical.model.ts';

const HEUTE = toPlainDate('2026-10-19');

describe('formatKalender', () => {
  it('is a calendar after RFC 5545 and holds these lines alone', () => {
    const tage = [{ kennung: 'a'.repeat(64), tag: toPlainDate('2026-12-31') }];
    expect(formatKalender(tage, HEUTE)).toBe(
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
        'SUMMARY:KIM-Termin',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('never needs folding, and is a calendar without entries too', () => {
    const datei = formatKalender([{ kennung: 'f'.repeat(64), tag: HEUTE }], HEUTE);
    for (const zeile of datei.split('\r\n')) expect(Buffer.byteLength(zeile)).toBeLessThanOrEqual(75);
    expect(formatKalender([], HEUTE)).toContain('END:VCALENDAR');
  });
});

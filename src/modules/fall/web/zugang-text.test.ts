import { expect, test } from 'vitest';
import { listTexte } from './ereignis-text.ts';

test('says urgency and what a person needs in words, never in codes', () => {
  const kriterien = listTexte({ art: 'KRITERIEN_ERFASST', codes: { dringlichkeit: 'SOFORT' }, inhalt: {} });
  expect(kriterien).toEqual([{ text: 'Sofort (in den nächsten Tagen)' }]);
  const vorher = {
    veranlassendeStelle: 'Sozialamt Werdeck',
    barrierefreiheit: ['KINDERBETREUUNG', 'HOEREN'],
  };
  const [zeile] = listTexte({ art: 'KURZBERATUNG_BERICHTIGT', codes: {}, inhalt: { vorher } });
  expect(zeile?.text).toBe(
    'Vorher: Sozialamt Werdeck · Termin mit Kindern · Gebärdensprache oder Schrift statt Sprechen',
  );
});

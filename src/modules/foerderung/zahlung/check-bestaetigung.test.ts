import { expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { checkZeile } from './check-bestaetigung.ts';

const GEZAHLT = {
  kennung: '01a208d1e7a77659bcf7767c126f2d1d',
  betrag: '503250,00',
  gezahlt_am: '19.10.2026',
  buchung: 'HKR-1',
  ergebnis: 'GEZAHLT',
  grund: '',
};
const ZURUECK = { gezahlt_am: '', buchung: '', ergebnis: 'FEHLGESCHLAGEN', grund: 'Konto erloschen' };

const check = (anders: Partial<typeof GEZAHLT>): string[] => {
  const werte = { ...GEZAHLT, ...anders };
  const gelesen = checkZeile({ nummer: 2, werte }, toPlainDate('2026-10-19'));
  return gelesen.ok
    ? [gelesen.wert.ergebnis]
    : gelesen.fehler.map(({ spalte, grund }) => `${spalte}: ${grund}`);
};

test.each([
  ['paid', {}, ['GEZAHLT']],
  ['small letters', { ergebnis: 'gezahlt' }, ['GEZAHLT']],
  ['came back', ZURUECK, ['FEHLGESCHLAGEN']],
  ['no amount is not 0,00', { betrag: '' }, ['betrag: Der Betrag fehlt.']],
  [
    'paid and a reason why not',
    { grund: 'Konto erloschen' },
    ['grund: Hier steht ein Grund, die Zahlung heißt aber GEZAHLT.'],
  ],
  [
    'came back and booked',
    { ...ZURUECK, buchung: 'HKR-1' },
    [
      'ergebnis: Hier steht FEHLGESCHLAGEN, die Zeile nennt aber einen Tag der Zahlung oder ein Buchungszeichen.',
    ],
  ],
])('a row of the Landeskasse: %s', (_, anders, erwartet) => {
  expect(check(anders)).toEqual(erwartet);
});

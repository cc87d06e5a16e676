import { expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { WEITERLEITUNG_ZUSTAENDE } from '../weiterleitung/weiterleitung.model.ts';
import { type EigeneLage, listEigeneSchritte } from './eigene-schritte.model.ts';

const stichtag = toPlainDate('2027-03-10');
const lage = (mehr: Partial<EigeneLage> = {}): EigeneLage => ({
  id: 'w',
  zuwendungsempfaenger: 'Kreis Lennetal',
  foerderjahr: 2026,
  zustand: 'NACHWEIS_OFFEN',
  bis: toPlainDate('2026-12-31'),
  nachweisBis: toPlainDate('2027-02-28'),
  pruefung: null,
  meldungen: [],
  ...mehr,
});
const titel = (mehr: Partial<EigeneLage>) =>
  listEigeneSchritte([lage(mehr)], stichtag).map((schritt) => schritt.titel);

it('names the proof with its day, late ones first', () => {
  const spaeter = lage({ id: 'v', nachweisBis: toPlainDate('2027-03-31') });
  expect(listEigeneSchritte([spaeter, lage()], stichtag)).toEqual([
    {
      weiterleitungId: 'w',
      titel: 'Nachweis für die Zeit bis 31.12.2026 vorlegen (Kreis Lennetal 2026)',
      tag: '2027-02-28',
      ueberfaellig: true,
    },
    expect.objectContaining({ weiterleitungId: 'v', ueberfaellig: false }),
  ]);
});

it('waits while the Kreis looks at it, and goes on when it comes back', () => {
  expect(titel({ meldungen: [{ art: 'NACHWEIS', stand: 'VORGELEGT' }] })).toEqual([]);
  expect(titel({ meldungen: [{ art: 'NACHWEIS', stand: 'ZURUECKGEGEBEN' }] })).toEqual([
    expect.stringMatching(/^Zurückgegebenen Nachweis ergänzen/),
  ]);
  const zwischen = { art: 'ZWISCHENNACHWEIS', stand: 'ZURUECKGEGEBEN' } as const;
  expect(titel({ zustand: 'AKTIV', meldungen: [zwischen] })).toEqual([
    expect.stringMatching(/^Zwischennachweis ergänzen/),
  ]);
});

it('says what is to be paid back, and is silent where others act', () => {
  expect(titel({ zustand: 'ERSTATTUNG_OFFEN', pruefung: { erstattung: 100 } })).toEqual([
    expect.stringMatching(/^Erstattung/),
  ]);
  const mitSchritt = WEITERLEITUNG_ZUSTAENDE.filter((zustand) => titel({ zustand }).length > 0);
  expect(mitSchritt).toEqual(['NACHWEIS_OFFEN']);
});

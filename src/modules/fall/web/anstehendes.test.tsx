import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { createQueryClient } from '#src/web/api/query-client.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import { Anstehendes, OffenesVorAbschluss, ZuletztGeschehen } from './anstehendes.tsx';
import { listAnstehendes, type Umfeld } from './anstehendes-liste.ts';
import type { AkteSeite } from './akte-typen.ts';
import { AKTE_ID, createAkteSeite, createSitzung, ZIEL } from './testdaten.ts';

const HEUTE = toPlainDate('2026-10-19');
const SCHRITT: AkteSeite['aufgaben'][number] = {
  id: '01900000-0000-7000-8000-0000000000d1',
  was: 'Zeugnisse übersetzen lassen',
  wer: 'KLIENT',
  faelligAm: '2026-10-12',
  stand: 'OFFEN',
  art: 'EIGENER',
  hinweis: null,
  kette: null,
  personen: [],
  version: 1,
};
const VERWEIS = {
  id: '01900000-0000-7000-8000-0000000000e1',
  zustand: 'VERMITTELT',
  frist: '2026-11-03',
  empfaenger: { art: 'JOBCENTER', name: 'Jobcenter Lennetal', ansprechperson: null, angebotId: null },
  aufgaben: [],
} as unknown as Umfeld['verweise'][number];
const BUCHUNG = {
  id: '01900000-0000-7000-8000-0000000000f1',
  tag: '2026-10-28',
  zeit: '09:00',
  zustand: 'ANGEFRAGT',
  sprache: 'ar',
  sprachmittler: null,
} as unknown as Umfeld['buchungen'][number];
const ANTRAG = {
  id: '01900000-0000-7000-8000-0000000000a9',
  art: 'AUSKUNFT',
  frist: '2026-11-01',
  beantwortetAm: null,
  was: 'Eine Kopie.',
} as unknown as Umfeld['antraege'][number];

const SEITE = createAkteSeite(
  {
    ziele: [
      {
        ...ZIEL,
        frist: '2026-12-01',
        schritte: [SCHRITT, { ...SCHRITT, id: 'erledigt', stand: 'ERLEDIGT' }],
      },
      { ...ZIEL, id: 'aus', stand: 'ERREICHT', frist: '2026-10-20', schritte: [{ ...SCHRITT, id: 'alt' }] },
    ],
    aufgaben: [{ ...SCHRITT, id: 'aufgabe', was: 'Bescheid lesen', faelligAm: null }],
    einwilligungen: [
      { id: 'e1', zweck: 'ZUSAMMENARBEIT', entscheidung: 'ERTEILT', gueltig: true, bis: '2026-11-10' },
      { id: 'e2', zweck: 'SCHWEIGEPFLICHT', entscheidung: 'ERTEILT', gueltig: true, bis: '2027-08-20' },
    ],
  },
  {
    naechsterTermin: '2026-10-21',
    naechsterTerminArt: 'TERMIN',
    terminUm: '10:00',
    terminOrt: 'ZUHAUSE',
    terminZweitePerson: 'Ali Kaya',
  },
);

describe('what is next', () => {
  test('from every part of the Akte by day, what has no day last; nothing that is over', () => {
    const liste = listAnstehendes(
      SEITE,
      {
        verweise: [VERWEIS, { ...VERWEIS, id: 'zu', zustand: 'ZUSAMMENGEFUEHRT' }],
        buchungen: [BUCHUNG, { ...BUCHUNG, id: 'vorbei', zustand: 'ABGESAGT' }],
        zuInformieren: [
          {
            zu: { art: 'MITTEILUNG', id: 'm1' },
            empfaengerArt: 'GESUNDHEIT',
            empfaenger: 'Klinik Lennetal',
            am: '2026-09-01',
          },
        ],
        antraege: [ANTRAG, { ...ANTRAG, id: 'fertig', beantwortetAm: '2026-10-01' }],
      },
      HEUTE,
    );
    expect(liste.map(({ datum, art, text }) => [datum, art, text])).toEqual([
      ['2026-10-12', 'Klientin oder Klient', 'Zeugnisse übersetzen lassen'],
      [HEUTE, 'Über den Widerruf informieren', 'Klinik Lennetal'],
      ['2026-10-21', 'Termin mit der Person', 'Bei den Ratsuchenden zuhause, mit Ali Kaya'],
      ['2026-10-28', 'Sprachmittlung Arabisch', 'angefragt'],
      ['2026-11-01', 'Antwort an die Person: Auskunft oder Kopie', 'Eine Kopie.'],
      ['2026-11-03', 'Verweis an Jobcenter Lennetal', 'Vermittelt'],
      ['2026-11-10', 'Einwilligung läuft ab', '1 zu erneuern'],
      ['2026-12-01', 'Ziel bis', 'Ich möchte Deutsch lernen.'],
      [null, 'Klientin oder Klient', 'Bescheid lesen'],
    ]);
  });

  test('an answer that waits stands with what is to be done, also when the Verweis itself is over', () => {
    const verweis = { ...VERWEIS, zustand: 'ABGEWIESEN', aufgaben: ['NEUE_ANTWORT'] } as typeof VERWEIS;
    expect(
      listAnstehendes(
        createAkteSeite(),
        { verweise: [verweis], buchungen: [], zuInformieren: [], antraege: [] },
        HEUTE,
      ),
    ).toMatchObject([{ text: 'Neue Antwort der Stelle', bereich: 'verweise' }]);
  });
});

test('the first page of an Akte says what is next and what happened, without opening another part', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}/sprachmittlungen`]: () => ({
      json: {
        stichtag: '2026-10-19',
        vorschlag: { sprache: null, grund: 'UNBEKANNT' },
        buchungen: [],
        pool: [],
        kontakte: [],
      },
    }),
    [`GET /akten/${AKTE_ID}/zeitleiste`]: () => ({
      json: {
        eintraege: [
          {
            lfd: 9,
            art: 'KONTAKT_ERFASST',
            titel: 'Kontakt',
            wirksamAm: '2026-10-12',
            erfasstAm: '2026-10-12T09:00:00Z',
            autor: 'Jana Terhorn',
            codes: {},
            inhalt: { notiz: 'Bescheid ist da.' },
            von: null,
            an: null,
          },
        ],
        gesamt: 12,
        seite: 1,
        groesse: 4,
      },
    }),
  });
  const aufgaben = Array.from({ length: 4 }, (_, i) => ({
    ...SCHRITT,
    id: `mehr-${i}`,
    was: `Aufgabe ${i}`,
  }));
  const element = (
    <main>
      <h1>Akte</h1>
      <Anstehendes seite={{ ...SEITE, aufgaben }} />
      <ZuletztGeschehen akteId={AKTE_ID} />
    </main>
  );
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createMemoryRouter([{ path: '/', element }])} />
    </QueryClientProvider>,
  );
  const kommt = within(await screen.findByRole('region', { name: 'Was kommt' }));
  expect(kommt.getAllByText('überfällig')).toHaveLength(5);
  expect(kommt.queryByText('Ich möchte Deutsch lernen.')).toBeNull();
  await userEvent.click(kommt.getByRole('button', { name: /^Alle \d+ zeigen$/ }));
  expect(kommt.getByText('Ich möchte Deutsch lernen.')).toBeVisible();
  expect(kommt.getByText('21.10.2026, 10:00 Uhr')).toBeVisible();
  expect(await screen.findByText('Bescheid ist da.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ganze Zeitleiste' })).toHaveAttribute(
    'href',
    '/?bereich=zeitleiste',
  );
  await checkAxe();
});

test('before a Fall ends it says what nobody is reminded of afterwards; Ziele and consents are not among it', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung(),
    [`GET /akten/${AKTE_ID}/verweise`]: () => problem(404, 'NICHT_GEFUNDEN'),
    [`GET /akten/${AKTE_ID}/sprachmittlungen`]: () => problem(404, 'NICHT_GEFUNDEN'),
    [`GET /akten/${AKTE_ID}/antraege`]: () => problem(404, 'NICHT_GEFUNDEN'),
  });
  await renderSeite(<OffenesVorAbschluss seite={SEITE} feld="Was ist offen?" />, { ohneAxe: true });
  expect(await screen.findByText(/Noch offen in dieser Akte: 3/)).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Klientin oder Klient: Zeugnisse übersetzen lassen (12.10.2026)',
    'Termin mit der Person: Bei den Ratsuchenden zuhause, mit Ali Kaya (21.10.2026, 10:00 Uhr)',
    'Klientin oder Klient: Bescheid lesen',
  ]);
});

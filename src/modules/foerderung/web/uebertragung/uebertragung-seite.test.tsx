import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import UebertragungSeite from './uebertragung-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const ZEILEN = [
  {
    code: 'FOERDERJAHR',
    abschnitt: 'Förderfall',
    text: 'Förderjahr',
    wert: '2027',
    stand: 'UEBERTRAGEN',
    vorher: null,
    marke: { am: '2026-10-12', von: 'Ulrich Bramfeld' },
  },
  {
    code: 'CASE_MANAGEMENT.1.VZAE',
    abschnitt: 'Case Management 1',
    text: 'Umfang in VZÄ',
    wert: '1,00',
    stand: 'GEAENDERT',
    vorher: '0,50',
    marke: { am: '2026-10-12', von: 'Ulrich Bramfeld' },
  },
  {
    code: 'TRENNUNG',
    abschnitt: 'Aufteilung der Koordination',
    text: 'Begründung',
    wert: null,
    stand: 'OFFEN',
    vorher: null,
    marke: null,
  },
];
const ANTWORT = {
  foerderfall: {
    id: ID,
    standort: 'Kreis Lennetal',
    aktenzeichen: 'KIM-2027-TEST',
    foerderjahr: 2027,
    zustand: 'IN_PRUEFUNG',
  },
  blaetter: [
    {
      schritt: 'ANTRAG',
      gegenstandId: ID,
      titel: 'Antrag 2027',
      zahlen: { offen: 0, geaendert: 1, uebertragen: 1 },
    },
  ],
  blatt: {
    schritt: 'ANTRAG',
    gegenstandId: ID,
    titel: 'Antrag 2027',
    vordruck: { name: 'Antrag', fassung: '2026-11-1', stand: 'ANNAHME' },
    pruefsumme: 'abc',
    zahlen: { offen: 0, geaendert: 1, uebertragen: 1 },
    zeilen: ZEILEN,
    entfallen: [
      {
        code: 'CASE_MANAGEMENT.2.VZAE',
        text: 'Case Management 2, Umfang in VZÄ',
        wert: '0,50',
        am: '2026-10-12',
        von: 'Ulrich Bramfeld',
      },
    ],
  },
  markierbar: true,
  synthetisch: true,
};
const LESEN = `GET /foerderfaelle/${ID}/uebertragung`;
const MARKE = `POST /foerderfaelle/${ID}/uebertragung`;
const stelle = (rolle: 'KI_LEITUNG' | 'ZE_ZEICHNUNG', rest: Parameters<typeof stelleServer>[0]) =>
  stelleServer({ 'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle }) }), ...rest });
const zeige = () =>
  renderSeite(
    <Routes>
      <Route path="/foerderung/:foerderfallId/uebertragung" element={<UebertragungSeite />} />
    </Routes>,
    { pfad: `/foerderung/${ID}/uebertragung` },
  );

test('each field has its value to copy, its state and what was transferred before', async () => {
  const anrufe = stelle('KI_LEITUNG', {
    [LESEN]: () => ({ json: ANTWORT }),
    [MARKE]: () => ({ status: 201, json: { id: ID } }),
  });
  await zeige();
  const tabelle = within(await screen.findByRole('table', { name: 'Felder: Antrag 2027' }));
  const zeile = within(tabelle.getByRole('row', { name: /Umfang in VZÄ/ }));
  expect(zeile.getByText('geändert')).toBeVisible();
  expect(zeile.getByText('Übertragen war: 0,50')).toBeVisible();
  expect(zeile.getByRole('button', { name: 'Case Management 1, Umfang in VZÄ kopieren' })).toBeVisible();
  expect(tabelle.getByText('12.10.2026, Ulrich Bramfeld', { selector: 'tr:first-child *' })).toBeVisible();
  expect(screen.getByText('Annahme: Felder und Reihenfolge')).toBeVisible();
  await checkAxe();
  await userEvent.click(zeile.getByRole('button', { name: 'Übertragen: Case Management 1, Umfang in VZÄ' }));
  expect(anrufe.filter(({ methode }) => methode === 'POST').map(({ body }) => body)).toEqual([
    {
      schritt: 'ANTRAG',
      gegenstandId: ID,
      pruefsumme: 'abc',
      stand: 'UEBERTRAGEN',
      felder: ['CASE_MANAGEMENT.1.VZAE'],
    },
  ]);
});

test('only what is to do is shown on demand; all of it is marked at once, what is gone is struck out', async () => {
  const anrufe = stelle('KI_LEITUNG', {
    [LESEN]: () => ({ json: ANTWORT }),
    [MARKE]: () => ({ status: 201, json: { id: ID } }),
  });
  await zeige();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Nur zeigen, was zu tun ist' }));
  expect(screen.queryByText('Begründung')).toBeNull();
  expect(screen.getByText('Umfang in VZÄ')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Alle 1 als übertragen markieren' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gestrichen: Case Management 2, Umfang in VZÄ' }));
  expect(anrufe.filter(({ methode }) => methode === 'POST').map(({ body }) => body)).toMatchObject([
    { stand: 'UEBERTRAGEN', felder: ['CASE_MANAGEMENT.1.VZAE'] },
    { stand: 'OFFEN', felder: ['CASE_MANAGEMENT.2.VZAE'] },
  ]);
});

test('what changed meanwhile is said and read anew; who signs only reads', async () => {
  let gelesen = 0;
  stelle('KI_LEITUNG', {
    [LESEN]: () => {
      gelesen += 1;
      return { json: ANTWORT };
    },
    [MARKE]: () => problem(409, 'KONFLIKT', {}),
  });
  await zeige();
  await userEvent.click(await screen.findByRole('button', { name: 'Alle 1 als übertragen markieren' }));
  expect(await screen.findByText(/Inzwischen hat sich etwas geändert/)).toBeVisible();
  expect(gelesen).toBeGreaterThan(1);
});

test('who signs reads the sheet and marks nothing', async () => {
  stelle('ZE_ZEICHNUNG', { [LESEN]: () => ({ json: { ...ANTWORT, markierbar: false } }) });
  await zeige();
  expect(await screen.findByRole('link', { name: 'CSV laden' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Übertragen|Doch offen|Gestrichen|markieren/ })).toBeNull();
});

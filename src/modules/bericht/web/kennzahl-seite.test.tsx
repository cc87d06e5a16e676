import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { createKatalogansicht } from '../kennzahl/katalog/katalogansicht.ts';
import KatalogSeite from './katalog-seite.tsx';
import KennzahlSeite from './kennzahl-seite.tsx';

const KATALOG = { json: createKatalogansicht() };
const TABELLE = {
  kennzahl: 'K-01',
  version: 1,
  titel: 'Begonnene Kurzberatungen',
  einheit: 'ANZAHL',
  zeilen: [
    { code: 'SOZIALAMT', text: 'Vermittlung über das Sozialamt', summe: false },
    { code: 'JUGENDAMT', text: 'Vermittlung über das Jugendamt', summe: false },
    { code: '*', text: 'zusammen', summe: true },
  ],
  spalten: [
    { code: '2026-Q1', text: '1. Quartal 2026', summe: false },
    { code: '2026-Q2', text: '2. Quartal 2026', summe: false },
  ],
  zellen: [
    [12, 'x'],
    [8, 'x'],
    [20, 9],
  ],
  median: null,
  n: 29,
  N: 29,
  zeitraum: { von: '2026-01-01', bis: '2026-06-30' },
  stichtag: null,
  wissensstand: '2026-Q3',
  frische: '2026-10-19T06:00:00.000Z',
  verfahren: 'SPERRUNG',
  hinweise: ['Zahlen von 1 bis 2 sind verdeckt (x), und weitere, damit sich keine davon errechnen lässt.'],
  anteilVerdeckt: 50,
  profil: 'INTERN',
  pruefsumme: 'a'.repeat(64),
};

test('the catalogue is searched, and says what cannot be computed and why', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /kennzahlen': () => KATALOG,
    'GET /kennzahlen/rechenlauf': () => ({
      json: {
        lauf: {
          id: '019a0000-0000-7000-8000-000000000001',
          zustand: 'LAEUFT',
          stellen: 4,
          fertig: 1,
          gestartetAm: '2026-10-19T06:00:00.000Z',
          beendetAm: null,
        },
      },
    }),
  });
  const { container } = await renderSeite(<KatalogSeite />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Kennzahlen' })).toBeVisible();
  expect(await screen.findByText('Läuft: 1 von 4 Stellen sind fertig.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Kennzahl suchen'), 'Aufenthaltsstatus{Enter}');
  const karte = screen.getByRole('region', { name: 'Merkmale der Personen' });
  expect(within(karte).getAllByRole('link')).toHaveLength(1);
  expect(within(karte).getByText(/steht nur verschlüsselt in der Akte/)).toBeVisible();
  await checkAxe(container);
});

test('an indicator shows its table with n, protection and files of the same question', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /kennzahlen': () => KATALOG,
    'GET /kennzahlen/K-01/tabelle': () => ({ json: TABELLE }),
    'GET /kennzahlen/K-01/veroeffentlichungen': () => ({ json: { eintraege: [] } }),
    'POST /kennzahlen/K-01/veroeffentlichungen': () => ({
      json: { id: '019a0000-0000-7000-8000-000000000002', ausgabe: 1, pruefsumme: 'a'.repeat(64) },
    }),
  });
  const { container } = await renderSeite(
    <Routes>
      <Route path="/kennzahlen/:code" element={<KennzahlSeite />} />
    </Routes>,
    { pfad: '/kennzahlen/K-01' },
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Begonnene Kurzberatungen' })).toBeVisible();
  expect(await screen.findByRole('row', { name: 'Vermittlung über das Sozialamt 12 x' })).toBeInTheDocument();
  expect(screen.getByText('50 Prozent der Zahlen')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Aufgeteilt nach'), 'zugangsweg');
  const csv = await screen.findByRole('link', { name: /Als CSV laden/ });
  expect(csv.getAttribute('href')).toContain('zeile=zugangsweg');
  await userEvent.click(screen.getByRole('button', { name: 'Diese Tabelle veröffentlichen' }));
  expect(await screen.findByText('Veröffentlicht als Ausgabe 1.')).toBeVisible();
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toMatchObject({
    anlass: 'ERSTE',
    frage: { zeile: 'zugangsweg', spalte: 'ZEIT', jahr: 2026, ebene: 'STANDORT', profil: 'INTERN' },
  });
  await checkAxe(container);
});

test('the Ministerium proposes a frozen table of the Land for everybody, and none of a Standort', async () => {
  const eintrag = {
    id: '019a0000-0000-7000-8000-000000000002',
    kennzahl: 'K-01',
    version: 1,
    ausgabe: 1,
    anlass: 'ERSTE',
    land: true,
    profil: 'EXTERN',
    freigegebenAm: '2026-10-19',
    pruefsumme: 'a'.repeat(64),
    tabelle: { ...TABELLE, profil: 'EXTERN' },
  };
  const fremd = { ...eintrag, id: '019a0000-0000-7000-8000-000000000003', ausgabe: 2, land: false };
  stelleServer({
    'GET /sitzung': () => createSitzung('MINISTERIUM'),
    'GET /kennzahlen': () => KATALOG,
    'GET /kennzahlen/K-01/tabelle': () => ({ json: { ...TABELLE, profil: 'EXTERN' } }),
    'GET /kennzahlen/K-01/veroeffentlichungen': () => ({ json: { eintraege: [eintrag, fremd] } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/kennzahlen/:code" element={<KennzahlSeite />} />
    </Routes>,
    { pfad: '/kennzahlen/K-01' },
  );
  expect(await screen.findByRole('link', { name: 'Ausgabe 1 für alle vorschlagen' })).toHaveAttribute(
    'href',
    `/land/offene-daten/vorschlag/${eintrag.id}`,
  );
  expect(screen.queryByRole('link', { name: 'Ausgabe 2 für alle vorschlagen' })).toBeNull();
});

test('a KI-Leitung asks for the comparison with similar Standorte; it names none and says where the numbers are from', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    'GET /kennzahlen': () => KATALOG,
    'GET /kennzahlen/K-01/tabelle': () => ({ json: TABELLE }),
    'GET /kennzahlen/K-01/veroeffentlichungen': () => ({ json: { eintraege: [] } }),
    'GET /kennzahlen/K-01/vergleich': () => ({
      json: {
        vergleich: {
          kennung: 'k-01-0123456789ab',
          ausgabe: 2,
          titel: 'Begonnene Kurzberatungen nach KIM-Standorten und Quartalen, Jahr 2026',
          am: '2026-10-16',
          einheit: 'ANZAHL',
          gruppe: 'Kreis',
          andere: 4,
          mindestens: 3,
          spalten: [
            { text: '1. Quartal 2026', eigene: 'x', gezeigt: 3, median: 20, von: 11, bis: 40 },
            { text: '2. Quartal 2026', eigene: 12, gezeigt: 2, median: null, von: null, bis: null },
          ],
        },
      },
    }),
  });
  const { container } = await renderSeite(
    <Routes>
      <Route path="/kennzahlen/:code" element={<KennzahlSeite />} />
    </Routes>,
    { pfad: '/kennzahlen/K-01' },
  );
  const knopf = await screen.findByRole('button', { name: 'Vergleich zeigen' });
  expect(anrufe.some(({ pfad }) => pfad.includes('/vergleich'))).toBe(false);
  await userEvent.click(knopf);
  expect(await screen.findByRole('row', { name: '1. Quartal 2026 x 20 11 bis 40 3' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: '2. Quartal 2026 12 – – 2' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Offene Daten, Ausgabe 2 vom 16.10.2026' })).toHaveAttribute(
    'href',
    '/offene-daten/k-01-0123456789ab/2',
  );
  await checkAxe(container);
});

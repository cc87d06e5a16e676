import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { Anlaufstellenangaben } from '../anlaufstelle.model.ts';
import { createTestangaben } from '../test-anlaufstelle.ts';
import AnlaufstelleNeuSeite from './anlaufstelle-neu-seite.tsx';
import AnlaufstelleSeite from './anlaufstelle-seite.tsx';
import AnlaufstellenSeite from './anlaufstellen-seite.tsx';

const ID = '0193d000-0000-7000-8000-00000000e001';
const STELLE = {
  id: ID,
  angaben: Anlaufstellenangaben.parse(createTestangaben()),
  gueltigVon: '2026-01-01',
  gueltigBis: null,
  bestaetigtAm: '2026-01-05',
  veraltet: true,
  version: 3,
};

test('the list says what is stale and which Kommunen have none', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /anlaufstellen': () => ({
      json: {
        eintraege: [STELLE],
        gesamt: 1,
        seite: 1,
        groesse: 25,
        ohne: [{ id: ID, name: 'Gemeinde Hohenlinde' }],
      },
    }),
  });
  await renderSeite(<AnlaufstellenSeite />);
  expect(await screen.findByText('Lange nicht bestätigt, zuletzt am 05.01.2026')).toBeVisible();
  expect(screen.getByText('Ohne Anlaufstelle: Gemeinde Hohenlinde')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Neue Anlaufstelle' })).toBeVisible();
  await checkAxe();
});

test('case managers read and do not keep', async () => {
  stelleServer({
    'GET /sitzung': () => createSitzung('CASE_MANAGEMENT'),
    [`GET /anlaufstellen/${ID}`]: () => ({ json: { ...STELLE, verlauf: [] } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/anlaufstellen/:anlaufstelleId" element={<AnlaufstelleSeite />} />
    </Routes>,
    { pfad: `/anlaufstellen/${ID}` },
  );
  expect(await screen.findByText('Montag, Dienstag 08:30–12:00')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Alles stimmt noch' })).toBeNull();
});

test('one that is kept is confirmed with one click, and its history is told in words', async () => {
  const verlauf = [
    { lfd: 2, art: 'GEAENDERT', am: '2026-02-01', felder: [{ feld: 'telefon', alt: '1', neu: '2' }] },
  ];
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KI_LEITUNG'),
    [`GET /anlaufstellen/${ID}`]: () => ({ json: { ...STELLE, verlauf } }),
    [`POST /anlaufstellen/${ID}/bestaetigungen`]: () => ({ status: 201, json: { id: ID, version: 4 } }),
  });
  await renderSeite(
    <Routes>
      <Route path="/anlaufstellen/:anlaufstelleId" element={<AnlaufstelleSeite />} />
    </Routes>,
    { pfad: `/anlaufstellen/${ID}` },
  );
  expect(await screen.findByText(/geändert: Telefon/)).toBeVisible();
  await checkAxe();
  await userEvent.click(await screen.findByRole('button', { name: 'Alles stimmt noch' }));
  expect(anrufe.find(({ methode }) => methode === 'POST')?.body).toEqual({ version: 3 });
});

test('a new one names what is missing and sends what was chosen', async () => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('KOORDINATION'),
    'GET /entwuerfe/anlaufstelle.formular/neu': () => ({ status: 404 }),
    'POST /anlaufstellen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  await renderSeite(<AnlaufstelleNeuSeite />);
  await userEvent.click(await screen.findByRole('button', { name: 'Speichern' }));
  expect(await screen.findByRole('link', { name: /Schreiben Sie den Namen der Stelle/ })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Name der Stelle'), 'Rathaus');
  await userEvent.type(screen.getByLabelText('Ort'), 'Werdeck');
  await userEvent.type(screen.getByLabelText(/^Telefon/), '02799 55 10');
  await userEvent.click(screen.getByLabelText('Mit Termin'));
  await userEvent.type(screen.getByLabelText(/^Gilt ab/), '01.11.2026');
  await userEvent.click(screen.getByLabelText('Niemand ist genannt oder erkennbar.'));
  await checkAxe();
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect
    .poll(() => anrufe.find(({ methode, pfad }) => methode === 'POST' && pfad === '/anlaufstellen')?.body)
    .toMatchObject({
      gueltigVon: '2026-11-01',
      angaben: {
        name: 'Rathaus',
        ort: 'Werdeck',
        telefon: '02799 55 10',
        termin: ['TERMIN'],
        gebiet: 'STANDORT',
      },
    });
});

import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { problem, stelleServer } from '#src/web/test/server.ts';
import BestandSeite from './bestand-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const LEER = {
  zeilen: 2,
  neu: 2,
  faelle: 1,
  unveraendert: 0,
  fehler: [],
  personen: [],
  akten: [],
};
const DATEI = new File(['schluessel;art\r\nä;Fall\r\n'], 'tabelle.csv', { type: 'text/csv' });
const SITZUNG = { 'GET /sitzung': () => createSitzung() };

async function pruefe(): Promise<void> {
  await renderSeite(<BestandSeite />);
  await userEvent.upload(screen.getByLabelText(/^CSV-Datei/), DATEI);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
}

test('without a file nothing is sent; the columns are explained on the page', async () => {
  const anrufe = stelleServer(SITZUNG);
  await renderSeite(<BestandSeite />);
  await userEvent.click(screen.getByRole('button', { name: 'Datei prüfen' }));
  expect(screen.getByRole('link', { name: /Wählen Sie eine Datei/ })).toBeVisible();
  await userEvent.click(screen.getByText('Spalten und erlaubte Werte', { selector: 'summary' }));
  expect(screen.getByRole('row', { name: /^rechtsgrundlage Worauf die Angaben beruhen/ })).toBeVisible();
  expect(anrufe.filter(({ methode }) => methode === 'POST')).toEqual([]);
  await checkAxe();
});

test('checks first, then takes over the same bytes, and leads to the new Akten', async () => {
  const anrufe = stelleServer({
    ...SITZUNG,
    'POST /bestandsuebernahme': ({ body }) => ({
      json: (body as { probelauf: boolean }).probelauf
        ? { ...LEER, ergebnis: 'PROBELAUF' }
        : { ...LEER, ergebnis: 'GESCHRIEBEN', akten: [{ zeile: 2, akteId: ID, nummer: 'CM-2026-0007' }] },
    }),
  });
  await pruefe();
  expect(await screen.findByText(/noch nichts geschrieben/)).toBeVisible();
  expect(screen.getByText(/^2 Zeilen gelesen, 2 neu \(davon 1 Fall\)/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Jetzt übernehmen' }));
  expect(await screen.findByRole('link', { name: 'Zeile 2: CM-2026-0007' })).toHaveAttribute(
    'href',
    `/akten/${ID}`,
  );
  const gesendet = anrufe.filter(({ methode }) => methode === 'POST').map(({ body }) => body);
  const datei = Buffer.from('schluessel;art\r\nä;Fall\r\n').toString('base64');
  expect(gesendet).toEqual([
    { datei, probelauf: true, entscheidungen: [] },
    { datei, probelauf: false, entscheidungen: [] },
  ]);
});

test('shows every error with row, column, reason and repair', async () => {
  const fehler = [
    {
      zeile: 3,
      spalte: 'begonnen_am',
      grund: 'Diesen Tag gibt es nicht.',
      reparatur: 'So: 05.10.2026.',
      wert: '31.02.2026',
    },
    {
      zeile: 3,
      spalte: 'einwilligung_am',
      grund: 'Die Einwilligung fehlt.',
      reparatur: 'Tragen Sie Tag, Form und Vordruck ein.',
    },
  ];
  stelleServer({
    ...SITZUNG,
    'POST /bestandsuebernahme': () => ({ json: { ...LEER, neu: 0, ergebnis: 'FEHLER', fehler } }),
  });
  await pruefe();
  expect(
    await screen.findByRole('row', {
      name: '3 begonnen_am 31.02.2026 Diesen Tag gibt es nicht. So: 05.10.2026.',
    }),
  ).toBeVisible();
  expect(screen.getByRole('row', { name: /^3 einwilligung_am – Die Einwilligung fehlt/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Jetzt übernehmen' })).toBeNull();
  await checkAxe();
});

test('asks who is known already before anything is taken over; nothing is chosen beforehand', async () => {
  const frage = {
    zeile: 2,
    name: 'Demir, Ayşe',
    treffer: [
      {
        personId: ID,
        pseudonym: 'K-2026-0001',
        name: 'Demir, Ayse',
        geburtsdatum: '1990-05-17',
        gruende: ['AEHNLICHER_NAME_UND_GEBURTSDATUM'],
      },
    ],
  };
  const anrufe = stelleServer({
    ...SITZUNG,
    'POST /bestandsuebernahme': ({ body }) => {
      const beantwortet = (body as { entscheidungen: unknown[] }).entscheidungen.length > 0;
      const personen = [{ ...frage, beantwortet }];
      return beantwortet
        ? { json: { ...LEER, ergebnis: 'PROBELAUF', personen } }
        : { json: { ...LEER, ergebnis: 'PERSONEN', personen } };
    },
  });
  await pruefe();
  const knopf = await screen.findByRole('button', { name: 'Mit diesen Antworten prüfen' });
  expect(knopf).toHaveProperty('disabled', true);
  expect(screen.getByText(/geboren 17\.05\.1990 · Name ähnlich, Geburtsdatum passt/)).toBeVisible();
  await checkAxe();
  await userEvent.click(screen.getByLabelText('Eine andere Person'));
  await userEvent.click(knopf);
  expect(await screen.findByRole('button', { name: 'Jetzt übernehmen' })).toBeVisible();
  expect(anrufe.at(-1)?.body).toMatchObject({ entscheidungen: [{ zeile: 2, personId: null }] });
});

test('a refusal that is no answer of the import is said as such', async () => {
  stelleServer({
    ...SITZUNG,
    'POST /bestandsuebernahme': () => problem(403, 'VERBOTEN'),
  });
  await pruefe();
  expect(await screen.findByText('Titel VERBOTEN')).toBeVisible();
});

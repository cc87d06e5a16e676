import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { createSitzung } from '#src/modules/fall/web/testdaten.ts';
import { checkAxe, renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { createTestbeschreibung } from '../testdatensatz.ts';
import ZuwendungenSeite from './zuwendungen-seite.tsx';

const ID = '019a0000-0000-7000-8000-000000000001';
const VORSCHAU = {
  kennung: 'zuwendungen-2026',
  ausgabe: 2,
  foerderjahr: 2026,
  beschreibung: {
    ...createTestbeschreibung({ titel: 'Zuwendungen 2026', gruppe: 'FOERDERUNG', laeuft: true }),
    einheit: 'EURO',
  },
  tabelle: {
    einheit: 'EURO',
    zeilen: [
      { code: 'a', text: 'Kreis Lennetal', summe: false },
      { code: '*', text: 'Insgesamt', summe: true },
    ],
    spalten: [
      { code: 'bewilligt', text: 'bewilligt', summe: false },
      { code: 'ausgezahlt', text: 'davon ausgezahlt', summe: false },
    ],
    zellen: [
      [101_234_507, 0],
      [101_234_507, 0],
    ],
    median: null,
  },
  lizenz: 'DL_DE_BY_2_0',
  hindernisse: [] as string[],
  vorhanden: null as string | null,
};

const show = async (vorschau: object | null) => {
  const anrufe = stelleServer({
    'GET /sitzung': () => createSitzung('MINISTERIUM'),
    'GET /foerderung/entwuerfe/offenedaten.zuwendungen-2026/neu': () => ({ status: 404, json: {} }),
    'GET /land/offene-daten/zuwendungen': () => ({ json: { foerderjahre: [2026, 2025], vorschau } }),
    'POST /land/offene-daten/zuwendungen': () => ({ status: 201, json: { id: ID, version: 1 } }),
  });
  const { container } = await renderSeite(
    <Routes>
      <Route path="/land/offene-daten/zuwendungen" element={<ZuwendungenSeite />} />
      <Route path="/land/offene-daten/:ausgabeId" element={<p>Die Ausgabe</p>} />
    </Routes>,
    { pfad: '/land/offene-daten/zuwendungen' },
  );
  return { anrufe, container };
};

test('amounts stand in euros; a correction must say what was wrong and is then sent', async () => {
  const { anrufe, container } = await show(VORSCHAU);
  expect((await screen.findAllByText('1.012.345,07'))[0]).toBeVisible();
  await checkAxe(container);
  await userEvent.click(screen.getByLabelText(/Die frühere Ausgabe war falsch/));
  await userEvent.click(screen.getByLabelText(/Ich habe Empfänger und Beträge geprüft/));
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  expect((await screen.findAllByText('Bitte füllen Sie das Feld aus.'))[0]).toBeVisible();
  await userEvent.type(screen.getByLabelText(/Hinweis für alle/), 'Ein Betrag war falsch.');
  await userEvent.click(screen.getByRole('button', { name: 'Vorschlagen' }));
  expect(await screen.findByText('Die Ausgabe')).toBeVisible();
  const gesendet = anrufe.filter(
    ({ methode, pfad }) => methode === 'POST' && pfad.startsWith('/land/offene-daten'),
  );
  expect(gesendet.map(({ body }) => body)).toEqual([
    {
      foerderjahr: 2026,
      berichtigung: true,
      hinweis: 'Ein Betrag war falsch.',
      erklaerungen: [],
      bestaetigt: true,
    },
  ]);
});

test('another year is asked for; what speaks against it, or waits already, has no form', async () => {
  const { anrufe } = await show({
    ...VORSCHAU,
    vorhanden: ID,
    hindernisse: ['Seit der Ausgabe 1 hat sich nichts geändert.'],
  });
  expect(await screen.findByRole('link', { name: 'Vorschlag ansehen' })).toHaveAttribute(
    'href',
    `/land/offene-daten/${ID}`,
  );
  expect(screen.getByText('Seit der Ausgabe 1 hat sich nichts geändert.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Vorschlagen' })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('Förderjahr'), '2025');
  await expect.poll(() => anrufe.at(-1)?.pfad).toContain('foerderjahr=2025');
});

test('says when no Bescheid is final yet', async () => {
  await show(null);
  expect(await screen.findByText('Noch ist kein Bescheid bestandskräftig.')).toBeVisible();
});
